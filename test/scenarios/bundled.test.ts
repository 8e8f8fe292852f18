import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/engine/indicators.ts';
import { leverContext } from '../../src/plan/check-scenarios.ts';
import { fieldOf } from '../../src/plan/fields.ts';
import { leverRange, rampShare } from '../../src/plan/lever.ts';
import { measureOf } from '../../src/plan/measures/index.ts';
import type { DriverPath, MeasureSetting, Plan, Scenario } from '../../src/plan/plan.ts';
import { bands, driverIds, freightSegments, inventoryClasses, powertrains, rings, vehicleClasses } from '../../src/plan/vocabulary.ts';
import type { Reference } from '../../src/sources/factor.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const plans = files.map((file) => [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Plan] as const);

const valueOf = (plan: Plan, key: string): number | undefined => plan.city.data[key]?.value;

function referencesOf(plan: Plan): Reference[] {
  const paths = (drivers: Partial<Record<string, DriverPath>> | undefined) => Object.values(drivers ?? {});
  return [
    ...Object.values(plan.city.data).map(({ reference }) => reference),
    ...[...paths(plan.drivers), ...plan.scenarios.flatMap(({ drivers }) => paths(drivers))].flatMap((path) =>
      path === undefined ? [] : [path.reference],
    ),
    ...plan.targets.map(({ reference }) => reference),
  ];
}

/** Sums of the wholes of which the file holds at least a part. */
function wholesOf(plan: Plan): [string, number][] {
  const keys: [string, string[]][] = [
    ['rings', rings.map((ring) => `ring.${ring}.population_share`)],
    ['bands', bands.map((band) => `trip_length_share.${band}`)],
    ['modes', plan.city.modes.map((mode) => `mode.${mode}.share`)],
    ['jobs', freightSegments.map((segment) => `freight.jobs_share.${segment}`)],
    ...vehicleClasses.map((each): [string, string[]] => [each, powertrains.map((type) => `class.${each}.share.${type}`)]),
    ...inventoryClasses.map((each): [string, string[]] => [
      `inventory ${each}`,
      powertrains.map((type) => `inventory.${each}.share.${type}`),
    ]),
  ];
  return keys
    .map(([name, members]): [string, number[]] => [
      name,
      members.map((key) => valueOf(plan, key)).filter((value) => value !== undefined),
    ])
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => [name, values.reduce((sum, value) => sum + value, 0)]);
}

const levelOf = (scenario: Scenario, setting: MeasureSetting): MeasureSetting | undefined =>
  scenario.measures.find(({ measure }) => measure === setting.measure);

/** Level reached in a year. */
function reached(setting: MeasureSetting, year: number): number {
  const measure = measureOf(setting.measure);
  return measure ? setting.level * rampShare(measure, setting, year) : NaN;
}

it('bundles the four cities', () => {
  expect(files.sort()).toEqual(['antofagasta.json', 'guadalajara.json', 'tiny-town.json', 'weirhaven.json']);
});

describe.each(plans)('%s', (_, plan) => {
  it('has known keys in the unit and the bounds of their field', () => {
    for (const [key, datum] of Object.entries(plan.city.data)) {
      const field = fieldOf(key);
      expect(field, key).toBeDefined();
      expect(datum.unit, key).toBe(field?.unit);
      expect(datum.value, key).toBeGreaterThanOrEqual(field?.min ?? Infinity);
      expect(datum.value, key).toBeLessThanOrEqual(field?.max ?? -Infinity);
      expect(datum.place, key).toBeTruthy();
      if (datum.low !== undefined) expect(datum.low, key).toBeLessThanOrEqual(datum.value);
      if (datum.high !== undefined) expect(datum.high, key).toBeGreaterThanOrEqual(datum.value);
    }
  });

  it('has shares that add up to one', () => {
    for (const [name, sum] of wholesOf(plan)) expect(Math.abs(sum - 1), name).toBeLessThan(1e-9);
  });

  it('gives every mode a share and every share a mode', () => {
    for (const mode of plan.city.modes) expect(valueOf(plan, `mode.${mode}.share`), mode).toBeDefined();
    const given = Object.keys(plan.city.data).flatMap((key) => /^mode\.(\w+)\./u.exec(key)?.[1] ?? []);
    expect(plan.city.modes).toEqual(expect.arrayContaining([...new Set(given)]));
  });

  it('names sources that stand in its table, and uses all of them', () => {
    const named = referencesOf(plan).flatMap(({ source }) => source ?? []);
    expect([...new Set(named)].sort()).toEqual(Object.keys(plan.sources).sort());
  });

  it('cites what it read, and nothing for a judgement', () => {
    for (const { kind, source, where } of referencesOf(plan)) {
      if (kind === 'judgement') expect(source).toBeUndefined();
      else if (kind === 'derived') expect(where).toBeTruthy();
      else expect(source).toBeTruthy();
    }
  });

  it('explains every judgement about the city', () => {
    for (const [key, { note, reference }] of Object.entries(plan.city.data)) {
      if (reference.kind === 'judgement') expect(note, key).toBeTruthy();
    }
  });

  it('has a base year, a trend, a reference and two plans or more, in this order', () => {
    const [base, trend, reference, ...chosen] = plan.scenarios.map(({ role }) => role);
    expect([base, trend, reference]).toEqual(['base_year', 'business_as_usual', 'reference']);
    expect(chosen.length).toBeGreaterThanOrEqual(2);
    expect(chosen.every((role) => role === 'plan')).toBe(true);
    expect(plan.scenarios.slice(0, 3).map(({ id }) => id)).toEqual(['base', 'bau', 'reference']);
    expect(new Set(plan.scenarios.map(({ id }) => id)).size).toBe(plan.scenarios.length);
  });

  it('has distinct plans of four to seven measures, each with goods', () => {
    const plans = plan.scenarios.slice(3).map(({ measures }) => measures);
    const onlyIn = (of: readonly MeasureSetting[], without: readonly MeasureSetting[]) =>
      of.filter(({ measure }) => !without.some((each) => each.measure === measure));
    for (const measures of plans) {
      for (const other of plans) {
        if (other !== measures) expect(onlyIn(measures, other).length).toBeGreaterThanOrEqual(2);
      }
      expect(measures.length).toBeGreaterThanOrEqual(4);
      expect(measures.length).toBeLessThanOrEqual(7);
      expect(measures.some(({ measure }) => measureOf(measure)?.market === 'freight')).toBe(true);
    }
  });

  it('sets known measures once, inside the range of their lever', () => {
    for (const { measures } of plan.scenarios) {
      expect(new Set(measures.map(({ measure }) => measure)).size).toBe(measures.length);
      for (const { measure, level, start_year } of measures) {
        const definition = measureOf(measure);
        const range = definition && leverRange(definition, leverContext(plan.city));
        expect(level, measure).toBeGreaterThan(0);
        expect(level, measure).toBeLessThanOrEqual(range?.max ?? NaN);
        expect(start_year).toBeGreaterThan(plan.city.base_year);
        expect(start_year).toBeLessThan(plan.horizon);
      }
    }
  });

  it('keeps in every plan and year at least what the reference builds', () => {
    const reference = plan.scenarios[2];
    for (const scenario of plan.scenarios.slice(3)) {
      for (const setting of reference?.measures ?? []) {
        const found = levelOf(scenario, setting);
        expect(found, `${scenario.id} ${setting.measure}`).toBeDefined();
        for (let year = plan.city.base_year; found !== undefined && year <= plan.horizon; year++) {
          const least = reached(setting, year);
          expect(reached(found, year), `${setting.measure} ${year}`).toBeGreaterThanOrEqual(least - 1e-9);
        }
      }
    }
  });

  it('has known drivers that start at the base year, relative ones at one', () => {
    for (const [id, path] of Object.entries(plan.drivers)) {
      expect(driverIds).toContain(id);
      if (path?.kind !== 'points') continue;
      const years = path.points.map(([year]) => year);
      expect(years).toEqual([...years].sort((a, b) => a - b));
      expect(years[0]).toBe(plan.city.base_year);
      if (id === 'grid_carbon') expect(path.points[0]?.[1]).toBe(valueOf(plan, 'grid_carbon'));
      else if (id.startsWith('electric_share_')) expect(path.points.every(([, share]) => share >= 0 && share <= 1)).toBe(true);
      else expect(path.points[0]?.[1]).toBe(1);
    }
  });

  it('aims at indicators that exist, in years on its axis', () => {
    const ids = indicators.map(({ id }) => id);
    expect(plan.targets.length).toBeGreaterThan(0);
    for (const { indicator, year } of plan.targets) {
      expect(ids).toContain(indicator);
      expect(year).toBeGreaterThan(plan.city.base_year);
      expect(year).toBeLessThanOrEqual(plan.horizon);
    }
  });
});

describe('Guadalajara', () => {
  const plan = plans.find(([file]) => file === 'guadalajara.json')?.[1];
  it('keeps the survey’s shares', () => {
    const share = (mode: string) => (plan && valueOf(plan, `mode.${mode}.share`)) ?? NaN;
    expect(share('walk')).toBe(0.4218);
    expect(share('minibus') + share('bus') + share('metro')).toBeCloseTo(0.2552, 9);
    expect(share('car_driver') + share('car_passenger')).toBeCloseTo(0.2395, 9);
    expect(share('cycle') + share('taxi') + share('motorcycle')).toBeCloseTo(0.0835, 9);
    expect(share('car_driver')).toBeCloseTo(0.2395 / 1.6, 6);
  });
});
