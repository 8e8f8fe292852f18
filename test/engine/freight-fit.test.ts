import { describe, expect, it } from 'vitest';
import { fitFreightSurvey } from '../../src/engine/freight-fit.ts';
import { summarise } from '../../src/engine/summarise.ts';
import { apply } from '../../src/plan/edit.ts';
import { takeRates } from '../../src/plan/freight-rates.ts';
import { establishmentCsv } from '../support/establishments.ts';
import { bundled } from '../support/bundled.ts';

const fit = (text = establishmentCsv(), options = {}) => {
  const outcome = fitFreightSurvey(text, options);
  if (!('fit' in outcome)) throw new Error(JSON.stringify(outcome.complaints));
  return outcome.fit;
};
const sector = (name: string, of = fit()) => of.sectors.find((each) => each.sector === name)!;

describe('a survey fitted sector by sector', () => {
  it('finds the form that made each sector, on employees', () => {
    const forms = ['Shops', 'Restaurants', 'Workshops', 'Offices'].map((name) => {
      const { form, size } = sector(name).deliveries;
      return [form, size];
    });
    expect(forms).toEqual([
      ['affine', 'jobs'],
      ['constant', 'jobs'],
      ['proportional', 'jobs'],
      ['power', 'jobs'],
    ]);
  });

  it('fits on floor area where that says more, and keeps the best by employees beside it', () => {
    const law = (jobs: number) => ((jobs * 37) % 50) / 5;
    const text = establishmentCsv([{ sector: 'Shops', n: 40, law, area: (jobs) => ((jobs * 37) % 50) + 1 }], {
      noise: 0,
    });
    const shops = sector('Shops', fit(text));
    expect(shops.deliveries.size).toBe('area');
    expect(shops.byJobs?.size).toBe('jobs');
  });

  it('puts small sectors together and says which', () => {
    const found = fit();
    const [one, other] = [sector('Lighthouses', found), sector('Building sites', found)];
    expect([one.pooled, one.n, one.deliveries.n]).toEqual([true, 4, 11]);
    expect(other.deliveries.rows).toHaveLength(11);
    expect(found.notes.join(' ')).toContain('n = 11): Lighthouses, Building sites.');
  });

  it('gives a mean only where even all small sectors are few', () => {
    const found = fit('sector,jobs,deliveries\nShops,1,2\nShops,2,4\nShops,9,6\n');
    expect(found.sectors[0]?.deliveries).toMatchObject({ form: 'constant', n: 3 });
    expect(found.notes.join(' ')).toContain('too few to choose a form');
    expect(fitFreightSurvey('jobs,deliveries\n1,2')).toHaveProperty('complaints');
  });

  it('fits pick-ups where they were counted, as a number of their own', () => {
    const rows = Array.from(
      { length: 12 },
      (_, at) => `Shops,${at + 1},${3 + 0.1 * at},${at === 3 ? '' : 0.5 * (at + 1)}`,
    );
    const shops = fit(['sector,jobs,deliveries,pick ups', ...rows].join('\n')).sectors[0]!;
    expect(shops.pickUps).toMatchObject({ n: 11, form: 'proportional' });
    expect(shops.pickUps?.coefficients[0]?.value).toBeCloseTo(0.5, 9);
  });

  it('lists outliers with their line', () => {
    const lines = establishmentCsv().split('\n');
    lines[20] = lines[20]!.replace(/[\d.]+$/, '40');
    expect(sector('Shops', fit(lines.join('\n'))).deliveries.outliers).toContainEqual(
      expect.objectContaining({ line: 21, count: 40 }),
    );
  });

  it('takes a large survey in its stride', () => {
    const rows = Array.from({ length: 130_000 }, (_, at) => `${1 + (at % 90)},${2 + 0.1 * (at % 90) + (at % 7) / 10}`);
    const start = performance.now();
    const [found] = fit(['jobs,deliveries', ...rows].join('\n')).sectors;
    expect(found?.deliveries).toMatchObject({ n: 130_000, form: 'affine' });
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  it('is plain data, whatever the numbers', () => {
    const found = fit('sector,jobs,deliveries\n' + 'Shops,5,0\n'.repeat(12));
    expect(JSON.parse(JSON.stringify(found.sectors))).toEqual(found.sectors);
  });
});

describe('the rates a city takes', () => {
  it('are those of the forms, by segment', () => {
    const { rates, segments } = fit();
    const of = (key: string) => rates.find((each) => each.key === `freight.${key}`);
    expect(segments).toEqual([]);
    expect(of('deliveries_per_establishment.retail')?.value).toBeCloseTo(2.5, 0);
    expect(of('deliveries_per_job.retail')?.value).toBeCloseTo(0.12, 2);
    expect(of('deliveries_per_job.hospitality')?.value).toBe(0);
    expect(of('deliveries_power.offices')?.value).toBeCloseTo(0.5, 1);
    expect(of('deliveries_power.retail')?.value).toBeUndefined();
    expect(of('deliveries_per_establishment.construction')?.quality).toBe('L');
    expect(rates.some(({ where }) => where.includes('Lighthouses'))).toBe(false);
  });

  it('fits sectors of one segment together, and takes the planner’s word for the segment', () => {
    const found = fit(establishmentCsv(), { segments: { Workshops: 'retail', Restaurants: '' } });
    expect(found.segments.map(({ sector: name, n }) => [name, n])).toEqual([['retail', 70]]);
    expect(found.rates.some(({ segment }) => segment === 'hospitality')).toBe(false);
  });

  it('go into the city in one step that can be undone', () => {
    const plan = bundled('tiny-town');
    const { rates } = fit();
    const command = takeRates(plan, rates, { source: 'own-survey', title: 'Survey of shops', year: 2025 });
    const edited = apply(plan, command);
    if (!('plan' in edited)) throw new Error(JSON.stringify(edited));
    const { data } = edited.plan.city;
    expect(data['freight.deliveries_per_job.retail']).toMatchObject({
      unit: 'deliveries a weekday',
      year: 2025,
      reference: {
        kind: 'derived',
        source: 'own-survey',
        where: 'own survey, Shops, n = 40, D = a + b E, E employees',
      },
    });
    expect(data['freight.deliveries_power.retail']).toBeUndefined();
    expect(data['freight.deliveries_power.offices']?.value).toBeCloseTo(0.5, 1);
    const back = apply(edited.plan, edited.inverse);
    expect('plan' in back && back.plan).toEqual(plan);
  });
});

it('summarises a sample', () => {
  expect(summarise([2, 4, 4, 10])).toMatchObject({ n: 4, mean: 5, median: 4 });
  // (9 + 1 + 1 + 25) / 3 = 12
  expect(summarise([2, 4, 4, 10]).deviation).toBeCloseTo(Math.sqrt(12), 12);
  expect(summarise([3]).deviation).toBeNaN();
});
