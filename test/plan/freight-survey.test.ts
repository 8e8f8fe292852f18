import { describe, expect, it } from 'vitest';
import { readFreightSurvey, segmentOfSector } from '../../src/plan/freight-survey.ts';

const read = (text: string, options = {}) => {
  const found = readFreightSurvey(text, options);
  if (!('survey' in found)) throw new Error(JSON.stringify(found.complaints));
  return found.survey;
};
const complaints = (text: string, options = {}) => {
  const found = readFreightSurvey(text, options);
  return 'complaints' in found ? found.complaints : [];
};

describe('reading an establishment survey', () => {
  it('finds columns by their names, in any order, and keeps zeros', () => {
    const survey = read('deliveries,id,Employees,Sector\n3,a,12,Retail\n0,b,4,Retail\n');
    expect(survey.columns).toEqual({
      sector: 'Sector',
      jobs: 'Employees',
      area: '',
      deliveries: 'deliveries',
      pick_ups: '',
    });
    expect(survey.establishments).toEqual([
      { line: 2, sector: 'Retail', jobs: 12, area_m2: NaN, deliveries: 3, pickUps: NaN },
      { line: 3, sector: 'Retail', jobs: 4, area_m2: NaN, deliveries: 0, pickUps: NaN },
    ]);
  });

  it('reads semicolons and decimal commas, accents, and other languages', () => {
    const survey = read('Rubro;Empleados;Superficie (m²);Entregas\nTienda;3;45,5;2,5\n');
    expect(survey.table.decimal).toBe(',');
    expect(survey.establishments[0]).toMatchObject({ sector: 'Tienda', jobs: 3, area_m2: 45.5, deliveries: 2.5 });
  });

  it('turns weeks into weekdays and says so', () => {
    const survey = read('sector\tstaff\tdeliveries per week\tpick-ups per week\nCafé\t4\t15\t5\n');
    expect(survey.establishments[0]).toMatchObject({ deliveries: 3, pickUps: 1 });
    expect(survey.notes.join(' ')).toContain('5 weekdays');
    expect(read('jobs,deliveries per week\n4,15', { period: 'day' }).establishments[0]?.deliveries).toBe(15);
  });

  it('leaves out rows with an empty cell and names them: missing is not zero', () => {
    const survey = read('sector,jobs,deliveries\nA,1,2\nA,,2\nA,3,\nA,4,0\n');
    expect(survey.establishments.map(({ line }) => line)).toEqual([2, 5]);
    expect(survey.notes.join(' ')).toContain('lines 3, 4');
  });

  it('fits all together where there is no sector, and takes columns as told', () => {
    const survey = read('x,y,z\n1,2,3\n', { columns: { jobs: 'x', deliveries: 'z' } });
    expect(survey.establishments[0]).toMatchObject({ sector: 'all establishments', jobs: 1, deliveries: 3 });
    expect(survey.notes.join(' ')).toContain('No column names a sector');
  });
});

describe('complaints', () => {
  it('say line, column and what to do', () => {
    const [first, second] = complaints('sector,jobs,deliveries\nA,many,2\nA,3,-1\n');
    expect(first?.problem).toBe('Line 2: “many” in jobs is not a number.');
    expect(second?.problem).toBe('Line 3: deliveries is -1, below zero.');
    expect(first?.remedy).toContain('without separators');
  });

  it('of the whole table', () => {
    expect(complaints('')[0]?.problem).toContain('no table');
    expect(complaints('sector\nA')[0]?.problem).toContain('Nothing separates');
    expect(complaints('PK\u0000\u0001')[0]?.problem).toContain('workbook');
    expect(complaints('sector,jobs\nA,1')[0]).toMatchObject({ path: 'deliveries' });
    expect(complaints('sector,deliveries\nA,1')[0]).toMatchObject({ path: 'jobs' });
    expect(complaints('sector,jobs,deliveries\nA,1\n')[0]?.problem).toContain('line 2');
    expect(complaints('sector,jobs,deliveries\nA,,\n')[0]?.problem).toContain('No establishment');
    expect(complaints('a,b\n1,2', { columns: { jobs: 'a', deliveries: 'c' } })[0]).toMatchObject({
      path: 'deliveries',
    });
    expect(complaints(`jobs,deliveries\n${'1,2\n'.repeat(6_000_000)}`)[0]?.problem).toContain('MB');
  });
});

it('guesses segments from the names of sectors', () => {
  const cases = {
    'Retail: clothing': 'retail',
    Supermarkets: 'retail',
    'Hôtels et cafés': 'hospitality',
    'Public administration': 'offices',
    Manufacturing: 'industry',
    Construction: 'construction',
    Barbers: undefined,
  };
  for (const [sector, segment] of Object.entries(cases)) expect(segmentOfSector(sector), sector).toBe(segment);
});
