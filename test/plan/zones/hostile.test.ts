import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLayer } from '../../../src/plan/zones/layer.ts';
import { readMatrix } from '../../../src/plan/zones/matrix.ts';
import { collection, draftOf, feature, polygon, squareOf, tinyTownZones } from '../../support/zones.ts';

const refusedAs = (text: string) => {
  const read = readLayer(text);
  if (!('complaints' in read)) throw new Error('the file was taken');
  return read.complaints;
};
const spot = (from: string, to: string) => {
  const good = collection();
  if (!good.includes(from)) throw new Error(`the file has no ${from}`);
  return good.replace(from, to);
};
const many = (count: number) => collection(...Array.from({ length: count }, () => feature(polygon(squareOf(4, 55)))));

describe('a file that is no layer of zones', () => {
  it.each<[string, string, string | RegExp]>([
    ['nothing', '', 'The file is empty.'],
    ['blanks', ' \n', 'The file is empty.'],
    ['a zip', 'PK\u0003\u0004xx', 'zip archive'],
    ['KML', '<?xml version="1.0"?><kml/>', 'KML'],
    ['UTF-16', '\ufffd\ufffd{\u0000', 'UTF-16'],
    ['a shapefile', '\u0000\u0000\u0027\u000a', /UTF-16|not GeoJSON/],
    ['half a file', collection().slice(0, -30), /line 1, column \d+.*ends too early/],
    ['NaN', spot('4.01', 'NaN'), 'NaN is not a number'],
    ['a number past all doubles', spot('4.01', '1e999'), 'not pairs of numbers'],
    ['null', 'null', 'not a FeatureCollection'],
    ['one feature', JSON.stringify(feature(polygon(squareOf(4, 55)))), '“Feature”, not a FeatureCollection'],
    ['a bare geometry', JSON.stringify(polygon(squareOf(4, 55))), '“Polygon”, not'],
    ['TopoJSON', '{"type": "Topology"}', 'TopoJSON'],
    ['a plan', '{"format": "sumpter"}', 'This is a plan'],
    ['features in an object', '{"type": "FeatureCollection", "features": {"0": 1}}', 'not a FeatureCollection'],
    ['no features', '{"type": "FeatureCollection", "features": []}', '0 zones; 2 to 400'],
    ['one zone', JSON.stringify({ type: 'FeatureCollection', features: [1] }), 'one zone; 2 to 400'],
    ['401 zones', many(399), '401 zones; 2 to 400'],
    ['31 MB', `{"a": "${'x'.repeat(31e6)}"}`, '31 MB; 30 MB can be read'],
    ['nested lists', '['.repeat(3e6), /nested more than 20 deep|not a FeatureCollection/],
    ['nested lists that close', `${'['.repeat(2e6)}${']'.repeat(2e6)}`, /nested|not a FeatureCollection/],
    ['nested objects', '{"a":'.repeat(1e6), 'nested more than 20 deep'],
  ])('%s is refused with a sentence', (_, text, phrase) => {
    const [complaint] = refusedAs(text);
    expect(complaint?.problem).toMatch(phrase);
    expect(complaint?.remedy).toMatch(/\S/);
  });

  it.each<[string, unknown, string]>([
    ['no feature', 7, 'no geometry'],
    ['null', null, 'no geometry'],
    ['no geometry', feature(null), 'no geometry'],
    ['a line', feature({ type: 'LineString', coordinates: squareOf(4, 55) }), '“LineString”'],
    ['a collection', feature({ type: 'GeometryCollection', geometries: [] }), '“GeometryCollection”'],
    ['a kind that is no text', feature({ type: { a: 1 }, coordinates: [] }), '“something else”'],
    ['no coordinates', feature({ type: 'Polygon' }), 'not pairs of numbers'],
    ['text as coordinates', feature(polygon('POLYGON((4 55, …))')), 'not pairs of numbers'],
    ['numbers as text', feature(polygon(squareOf(4, 55).map((point) => point.map(String)))), 'not pairs of numbers'],
    ['single numbers', feature(polygon([4, 55, 4.1, 55.1])), 'not pairs of numbers'],
    ['null in a pair', feature(polygon([...squareOf(4, 55), [null, 55]])), 'not pairs of numbers'],
    ['no line', feature(polygon()), 'fewer than three corners'],
    [
      'two corners',
      feature(
        polygon([
          [4, 55],
          [4.1, 55],
          [4, 55],
        ]),
      ),
      'fewer than three corners',
    ],
    [
      'one corner over and over',
      feature(polygon(Array.from({ length: 9 }, () => [4, 55]))),
      'fewer than three corners',
    ],
    [
      'no area',
      feature(
        polygon([
          [4, 55],
          [4.1, 55],
          [4.2, 55],
          [4, 55],
        ]),
      ),
      'encloses no area',
    ],
    ['a hole larger than the zone', feature(polygon(squareOf(4, 55), squareOf(4, 55, 0.02))), 'encloses no area'],
    ['the south of the South Pole', feature(polygon(squareOf(4, -91))), 'outside ±180° and ±90°'],
  ])('a feature with %s is refused by its place', (_, bad, phrase) => {
    const [complaint] = refusedAs(collection(bad));
    expect(complaint?.problem).toContain(phrase);
    expect(complaint?.path).toMatch(/^features(\.2\.geometry)?$/);
  });

  it('with more points than can be read is refused before they are built', () => {
    const point = '[4,55],';
    const bomb = collection(feature(polygon('HERE'))).replace('"HERE"', `[${point.repeat(600_000)}[4,55]]`);
    expect(refusedAs(bomb)[0]?.problem).toContain('more than 500000 points');
  });

  it('lists at most fifty of its faults, then counts', () => {
    const faults = refusedAs(collection(...Array.from({ length: 80 }, () => 7)));
    expect(faults).toHaveLength(51);
    expect(faults.at(-1)?.problem).toContain('30 more');
  });

  it('never makes the reader throw, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.anything(), fc.json(), (geometry, json) => {
        readLayer(json);
        readLayer(collection(feature(geometry)));
        readLayer(`{"type": "FeatureCollection", "features": [${json}, ${json}]}`);
      }),
      { numRuns: 300 },
    );
  });

  it('reaches no prototype by its names', () => {
    const properties = JSON.parse('{"__proto__": {"pop": 7}, "constructor": 3, "pop": 5, "jobs": 2}') as unknown;
    const { zones } = draftOf(collection(feature(polygon(squareOf(4.02, 55)), properties)));
    expect(zones[2]?.population).toBe(5);
    expect(({} as Record<string, unknown>)['pop']).toBeUndefined();
  });
});

describe('a table that is no matrix', () => {
  it('never makes the reader throw, whatever stands in it', () => {
    const { zones } = tinyTownZones();
    const cell = fc.oneof(
      fc.constantFrom('TT-01', 'TT-02', '"', '""', ';', '\t', ',', '\r\n', '\n', '1,5'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        readMatrix(cells.join(''), zones);
        readMatrix(cells.join(';'), zones);
      }),
      { numRuns: 300 },
    );
  });

  it('is done with quotes that never end in a moment', () => {
    const begin = performance.now();
    const read = readMatrix(`a;b;c\n${'"x;'.repeat(1_000_000)}`, tinyTownZones().zones);
    expect('complaints' in read).toBe(true);
    expect(performance.now() - begin).toBeLessThan(5_000);
  });

  it.each([
    ['nothing', '', 'no distances'],
    ['too much', 'x'.repeat(11e6), '11 MB; 10 MB can be read'],
    ['one column', 'TT-01\nTT-02', 'No column separator'],
    ['two columns', 'from;to\nTT-01;TT-02', 'neither square nor a list'],
  ])('%s is refused with a sentence', (_, text, phrase) => {
    const read = readMatrix(text, tinyTownZones().zones);
    expect('complaints' in read && read.complaints[0]?.problem).toContain(phrase);
  });
});
