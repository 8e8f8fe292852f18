import { describe, expect, it } from 'vitest';
import { readMatrix } from '../../../src/plan/zones/matrix.ts';
import type { CityZone } from '../../../src/plan/zones.ts';
import { tinyTownZones } from '../../support/zones.ts';

/** Three zones of 1 km2 on a line; centres 5.56 km apart, radius sqrt(1 / pi) = .564 km each. */
const zones: readonly CityZone[] = ['A', 'B', 'C'].map((id, at) => ({
  id,
  name: `Zone ${id}`,
  ring: 'inner',
  population: 10,
  jobs: 5,
  area_km2: 1,
  centroid: [at * 0.05, 0],
}));
const read = (text: string, mark?: '.' | ',') => {
  const found = readMatrix(text, zones, mark);
  if ('complaints' in found) throw new Error(JSON.stringify(found.complaints));
  return found;
};
const problem = (text: string) => {
  const found = readMatrix(text, zones);
  return 'complaints' in found ? found.complaints[0]?.problem : undefined;
};
const full = [
  [0.5, 7, 14],
  [7, 0.5, 6.5],
  [14, 6.5, 0.5],
];

describe('readMatrix', () => {
  it.each([
    ['a square with semicolons and decimal commas', ';A;B;C\nA;0,5;7;14\nB;7;0,5;6,5\nC;14;6,5;0,5\n'],
    ['a square with tabs, as a spreadsheet copies', '\tA\tB\tC\r\nA\t.5\t7\t14\r\nB\t7\t.5\t6.5\r\nC\t14\t6.5\t.5'],
    ['a square in quotes with commas', '\ufeff"km","A","B","C"\n"A","0.5",7,14\n"B",7,0.5,6.5\n"C",14,6.5,0.5'],
    ['rows and columns in another order', 'x;C;A;B\nB;6.5;7;0.5\nC;0.5;14;6.5\nA;14;0.5;7'],
    ['names in place of ids', ';Zone A;Zone B;Zone C\nZone A;.5;7;14\nZone B;7;.5;6.5\nZone C;14;6.5;.5'],
    ['pairs', 'from,to,km\nA,A,.5\nA,B,7\nA,C,14\nB,A,7\nB,B,.5\nB,C,6.5\nC,A,14\nC,B,6.5\nC,C,.5'],
    [
      'pairs without a head, more columns apart',
      'A;A;0.5\nA;B;7\nA;C;14\nB;A;7\nB;B;0.5\nB;C;6.5\nC;A;14\nC;B;6.5\nC;C;0.5',
    ],
    [
      'pairs with named columns anywhere',
      'minutes;to;from;km\n1;A;A;0.5\n9;B;A;7\n9;C;A;14\n9;A;B;7\n1;B;B;.5\n9;C;B;6.5\n9;A;C;14\n9;B;C;6.5\n1;C;C;.5',
    ],
  ])('reads %s', (_, text) => {
    expect(read(text).distance_km).toEqual(full);
  });

  it('says how it read the table', () => {
    expect(read(';A;B;C\nA;;7,5;14\nB;7;;6,5\nC;14;6,5;').notes[0]).toBe(
      'Read as a square table, separated by semicolons, decimal commas.',
    );
  });

  it('leaves what is missing as null and counts it; distances inside a zone may be missing', () => {
    const { distance_km, notes } = read('from;to;km\nA;B;7\nB;A;7\nB;C;6.5');
    expect(distance_km).toEqual([
      [null, 7, null],
      [7, null, 6.5],
      [null, null, null],
    ]);
    expect(notes.at(-1)).toMatch(/^3 pairs have no distance/);
  });

  it('asks where numbers can be read two ways, and takes the mark it is told', () => {
    const text = 'from;to;km\nA;B;7,250\nB;A;7,300';
    expect(readMatrix(text, zones)).toMatchObject({ complaints: [{ path: 'mark' }] });
    expect(read(text, ',').distance_km[0]?.[1]).toBe(7.25);
  });

  it.each<[string, string, string | RegExp]>([
    ['unknown zones', ';A;B;X\nA;0;7;14\nB;7;0;6\nY;14;6;0', '2 ids are no zone of the city: “X”, “Y”'],
    ['unknown zones in pairs', 'from;to;km\nA;Q;7', 'one id is no zone of the city: “Q”'],
    ['a zone twice', ';A;B;B\nA;0;7;14\nB;7;0;6\nC;14;6;0', 'more than once: “B”'],
    ['a pair twice', 'from;to;km\nA;B;7\nA;B;8', 'more than once: “A – B”'],
    ['a negative distance', 'from;to;km\nA;B;-7', '“Zone A” to “Zone B” is below 0'],
    ['no distance between two zones', 'from;to;km\nA;B;0', '“Zone A” to “Zone B” is 0'],
    ['words', 'from;to;km\nA;B;far', '“far” for “Zone A” to “Zone B” is not a distance'],
    ['a percentage', 'from;to;km\nA;B;7 %', 'is not a distance'],
    ['lines of unlike length', ';A;B;C\nA;0;7', 'Line 2 has 3 cells, the first one 4'],
    ['metres', 'from;to;km\nA;B;7000\nB;C;6500', /some 12\d\d times the straight lines; they look like metres/],
    [
      'a road that cannot be so short',
      'from;to;km\nA;C;14\nA;B;4.4\nB;A;3',
      /“Zone A” to “Zone B” has 4\.4\d? km, while.*4\.43 km.*one other pair/,
    ],
    ['nothing but blanks', 'from;to;km\nA;B;', 'no distances'],
  ])('refuses %s', (_, text, phrase) => {
    expect(problem(text)).toMatch(phrase);
  });

  it('notes a road shorter than the line between the centres: people live at the edges too', () => {
    // Centres 5.56 km apart, edges of the discs 5.56 - 2 x .564 = 4.43 km.
    const { notes } = read('from;to;km\nA;B;5\nB;A;7');
    expect(notes[1]).toMatch(/“Zone A” to “Zone B” has 5 km, less than the 5.56 km/);
    expect(notes[2]).toMatch(/has 5 km, the way back 7 km/);
  });

  it('takes the same distance there and back, and a fifth more, without a word', () => {
    expect(read('from;to;km\nA;B;7\nB;A;8.3\nA;C;12\nC;A;12\nB;C;6\nC;B;6').notes).toHaveLength(1);
  });

  it('tells a square of two zones from a list of pairs', () => {
    const two = zones.slice(0, 2);
    expect(readMatrix(';A;B\nA;0;7\nB;8;0', two)).toMatchObject({
      distance_km: [
        [0, 7],
        [8, 0],
      ],
    });
  });

  it('reads 400 zones in a moment', () => {
    const all = Array.from({ length: 400 }, (_, at): CityZone => ({
      ...tinyTownZones().zones[0]!,
      id: `z${at}`,
      name: '',
    }));
    const rows = all.map(({ id }) => [id, ...all.map((_, at) => 3 + (at % 7) / 10)].join(';'));
    const begin = performance.now();
    expect('distance_km' in readMatrix([['x', ...all.map(({ id }) => id)].join(';'), ...rows].join('\n'), all)).toBe(
      true,
    );
    expect(performance.now() - begin).toBeLessThan(5_000);
  });
});
