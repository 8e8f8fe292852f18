import { expect, test } from 'vitest';
import { leverRange } from '../../src/plan/lever.ts';
import { measureOf } from '../../src/plan/measures/index.ts';
import type { Complaint, Plan } from '../../src/plan/plan.ts';
import { quickStart, type QuickStart } from '../../src/plan/quick-start.ts';
import { resolveData } from '../../src/plan/resolve.ts';
import { planSchema } from '../../src/plan/schema.ts';
import { countries } from '../../src/sources/countries.ts';

const kigali: QuickStart = { country: 'RWA', population: 1_200_000, carsPer1000: 35, area_km2: 130, name: 'Kigali' };

function planOf(input: QuickStart): Plan {
  const made = quickStart(input);
  if (!('format' in made)) expect.fail(made.map(({ problem }) => problem).join(' '));
  return made;
}

function complaintsOf(input: QuickStart): readonly Complaint[] {
  const made = quickStart(input);
  if ('format' in made) expect.fail('it made a plan');
  return made;
}

test('three numbers and an area make a city', () => {
  const { city, name, horizon } = planOf(kigali);
  expect(name).toContain('Kigali');
  expect(city).toMatchObject({ country: 'RWA', currency: 'USD', price_year: 2015, base_year: 2025 });
  expect(city.data['area_built_up']).toMatchObject({
    value: 130,
    unit: 'km2',
    reference: { kind: 'derived', where: 'entered by the user' },
  });
  expect(Object.keys(city.data)).toHaveLength(3);
  expect(city.modes).toContain('minibus');
  expect(horizon).toBe(2050);
});

test('every code of ISO 3166-1 gives a plan of the right shape with a default for every share', () => {
  for (const { iso3 } of countries) {
    const plan = planOf({ country: iso3, population: 300_000, carsPer1000: 200 });
    const parsed = planSchema.safeParse(plan);
    if (!parsed.success) expect.fail(`${iso3}: ${parsed.error.message}`);
    const data = resolveData(plan.city);
    expect(data.get('wage_per_hour')?.value, iso3).toBeGreaterThan(0);
    const shares = plan.city.modes.reduce((sum, mode) => sum + (data.get(`mode.${mode}.share`)?.value ?? NaN), 0);
    expect(shares, iso3).toBeCloseTo(1, 10);
  }
});

test.each([
  ['USA', 'A city in the United States'],
  ['NLD', 'A city in the Netherlands'],
  ['PHL', 'A city in the Philippines'],
  ['MEX', 'A city in Mexico'],
  ['DMA', 'A city in Dominica'],
  ['CXR', 'A city in Christmas Island'],
])('a city of %s without a name is called as English has it', (country, name) => {
  expect(planOf({ country, population: 300_000, carsPer1000: 200 }).city.name).toBe(name);
});

test('the scenarios have their roles and two plans that differ', () => {
  const { scenarios } = planOf(kigali);
  expect(scenarios.map(({ role }) => role)).toEqual(['base_year', 'business_as_usual', 'reference', 'plan', 'plan']);
  const ids = (at: number) => scenarios[at]?.measures.map(({ measure }) => measure) ?? [];
  expect(ids(0)).toEqual([]);
  expect(ids(3)).toEqual(expect.arrayContaining(['PA4', 'PA7', 'PS3', 'PS4', 'PI6']));
  expect(ids(4)).toEqual(expect.arrayContaining(['PS4', 'PS8', 'FA2', 'FI1', 'FA7', 'FS2']));
});

test.each([
  { country: 'RWA', population: 1_200_000, carsPer1000: 35 },
  { country: 'NOR', population: 20_000, carsPer1000: 500 },
  { country: 'IND', population: 20_000_000, carsPer1000: 90 },
  { country: 'BDI', population: 1_000, carsPer1000: 0 },
])('levels fit their levers: $country, $population', (input) => {
  const plan = planOf(input);
  const data = resolveData(plan.city);
  const context = {
    currency: plan.city.currency,
    hourly_wage: data.get('wage_per_hour')?.value ?? NaN,
    bus_fleet: data.get('bus_fleet')?.value ?? NaN,
    area_km2: data.get('area_built_up')?.value ?? NaN,
  };
  for (const scenario of plan.scenarios) {
    for (const { measure, level, start_year } of scenario.measures) {
      const definition = measureOf(measure);
      const range = definition && leverRange(definition, context);
      expect(level, measure).toBeGreaterThan(0);
      expect(level, measure).toBeLessThanOrEqual(range?.max ?? NaN);
      expect(level / (range?.step ?? NaN), measure).toBeCloseTo(Math.round(level / (range?.step ?? NaN)), 6);
      expect(start_year).toBeGreaterThan(plan.city.base_year);
      expect(start_year).toBeLessThan(plan.horizon);
    }
  }
});

test('electric shares start from the fleet and rise', () => {
  const { drivers } = planOf({ country: 'DEU', population: 500_000, carsPer1000: 500 });
  expect(drivers.electric_share_car).toMatchObject({
    kind: 'points',
    points: [
      [2025, 0.03],
      [2050, 0.85],
    ],
  });
  expect(drivers.population).toMatchObject({ kind: 'growth', rate_per_year: 0.002 });
});

test('the target says that it is a placeholder', () => {
  const { targets } = planOf(kigali);
  expect(targets).toHaveLength(1);
  expect(targets[0]).toMatchObject({
    indicator: 'ghg_wtw_kt',
    kind: 'relative_to_base',
    reference: { kind: 'judgement' },
    note: 'placeholder, replace by the city’s own',
  });
});

test('a late base year still looks ahead', () => {
  expect(planOf({ ...kigali, base_year: 2040 }).horizon).toBe(2060);
});

test.each<[string, Partial<QuickStart>, string]>([
  ['an unknown country', { country: 'XXX' }, 'country'],
  ['a country by name', { country: 'Rwanda' }, 'country'],
  ['a small letter code', { country: 'rwa' }, 'country'],
  ['nobody', { population: 0 }, 'population'],
  ['fewer than nobody', { population: -5 }, 'population'],
  ['not a number', { population: NaN }, 'population'],
  ['more than any city', { population: 1e9 }, 'population'],
  ['negative cars', { carsPer1000: -1 }, 'carsPer1000'],
  ['more cars than makes sense', { carsPer1000: 5_000 }, 'carsPer1000'],
  ['no area', { area_km2: 0 }, 'area_km2'],
  ['an endless area', { area_km2: Infinity }, 'area_km2'],
  ['an administrative area', { population: 10_000, area_km2: 15_000 }, 'area_km2'],
  ['a city on a tennis court', { population: 1_200_000, area_km2: 1 }, 'area_km2'],
  ['half a year', { base_year: 2020.5 }, 'base_year'],
  ['a year long gone', { base_year: 1492 }, 'base_year'],
  ['an empty name', { name: '  ' }, 'name'],
])('%s is refused with a remedy', (_, change, path) => {
  const complaints = complaintsOf({ ...kigali, ...change });
  expect(complaints.map((each) => each.path)).toContain(path);
  for (const { problem, remedy } of complaints) {
    expect(problem).not.toBe('');
    expect(remedy).toMatch(/\.$/);
  }
});

test('all that is wrong is said at once', () => {
  expect(complaintsOf({ country: '?', population: -1, carsPer1000: NaN })).toHaveLength(3);
});
