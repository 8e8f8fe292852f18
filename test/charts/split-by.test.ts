import { describe, expect, test } from 'vitest';
import { chartById } from '../../src/charts/marks/catalogue.ts';
import type { Chart } from '../../src/charts/marks/chart.ts';
import type { Results } from '../../src/engine/results.ts';
import type { Mode } from '../../src/plan/vocabulary.ts';
import { fakePlan } from '../support/fake-results.ts';
import { resultsWith } from '../support/one-market.ts';

const nn = '\u202f';
const modes: readonly Mode[] = ['walk', 'bus', 'car_driver'];

function build(results: Results, id = 'split_by_purpose', width = 580): Chart {
  const chart = chartById(id)?.build(
    results,
    fakePlan(),
    { scenarios: ['prices-first'], inHand: 'prices-first', against: 'reference', year: 2040 },
    { width, height: 368 },
  );
  if (!chart) throw new Error(`The catalogue lacks ${id}.`);
  return chart;
}

// Work: 100 trips, 60 driven, then 40. Leisure: 300 trips, 90 driven, then 75. All: 150 of 400, then 115.
const worked = resultsWith(modes, {
  reference: { trips: { 'work with_car_low to_1': [20, 20, 60], 'leisure without_car_high over_20': [150, 60, 90] } },
  'prices-first': {
    trips: { 'work with_car_low to_1': [30, 30, 40], 'leisure without_car_high over_20': [155, 70, 75] },
  },
});
const cell = (chart: Chart, name: string): (number | null)[] | undefined =>
  chart.table.rows.find((row) => row.name === name)?.cells.map(({ value }) => value);

describe('mode shares by purpose', () => {
  const chart = build(worked);

  test('are of the trips of each purpose', () => {
    expect(cell(chart, 'Work, car driver')).toEqual([0.4, 0.6, 0.4 - 0.6]);
    expect(cell(chart, 'Leisure, bus')?.slice(0, 2)).toEqual([70 / 300, 60 / 300]);
    expect(cell(chart, 'All trips, car driver')?.slice(0, 2)).toEqual([115 / 400, 150 / 400]);
  });

  test('say how large each purpose is, and leave out those that nobody travels for', () => {
    expect(cell(chart, 'Work, of all trips')?.slice(0, 2)).toEqual([0.25, 0.25]);
    expect(chart.table.rows.some(({ name }) => name.startsWith('Business'))).toBe(false);
  });

  test('name the mode that moves most, where it moves most', () => {
    expect(chart.finding).toBe(`The share of car drivers falls most for work, from 60${nn}% to 40${nn}%`);
    expect(build(worked, 'split_by_group').finding).toMatch(/falls most among low incomes with a car/);
    expect(build(worked, 'split_by_band').finding).toMatch(/falls most on trips to 1 km/);
  });

  test('read each part where the hairline stops', () => {
    const stop = chart.stops.find(({ text }) => text.startsWith('Work, car driver'));
    expect(stop?.text).toBe(`Work, car driver: 40${nn}%, against 60${nn}% in the reference`);
  });

  test('say so where nothing moves', () => {
    const still = { trips: { 'work with_car_low to_1': [20, 20, 60] } };
    expect(build(resultsWith(modes, { reference: still, 'prices-first': still })).finding).toBe(
      'By purpose, shares are as in the reference',
    );
  });

  test('are missing where one mode is, not larger for the others', () => {
    const holed = resultsWith(modes, {
      reference: { trips: { 'work with_car_low to_1': [20, 20, 60] } },
      'prices-first': { trips: { 'work with_car_low to_1': [20, NaN, 60] } },
    });
    expect(build(holed).empty).toMatch(/no value/);
    expect(cell(build(holed), 'Work, walk')?.[0]).toBeNull();
  });

  test('call the city’s own mode by its name', () => {
    const own = resultsWith(['walk', 'own'], { 'prices-first': { trips: { 'work with_car_low to_1': [1, 1] } } });
    const plan = fakePlan();
    const named = {
      ...plan,
      city: { ...plan.city, own_mode: { name: 'Cable car', group: 'transit', road: 'track' } as const },
    };
    const selection = { scenarios: ['prices-first'], against: 'reference', year: 2040 };
    const table = chartById('split_by_purpose')?.build(own, named, selection, { width: 580, height: 368 }).table;
    expect(table?.rows.map(({ name }) => name)).toContain('Work, cable car');
  });
});
