import { describe, expect, test } from 'vitest';
import { chartById } from '../../src/charts/marks/catalogue.ts';
import type { Chart, ChartSelection } from '../../src/charts/marks/chart.ts';
import type { Results } from '../../src/engine/results.ts';
import { fakePlan } from '../support/fake-results.ts';
import { resultsWith, type Told } from '../support/one-market.ts';

const usual: ChartSelection = { scenarios: ['prices-first'], inHand: 'prices-first', against: 'reference', year: 2040 };

function build(results: Results, selection = usual): Chart {
  const chart = chartById('who_gains')?.build(results, fakePlan(), selection, { width: 580, height: 368 });
  if (!chart) throw new Error('The catalogue lacks who_gains.');
  return chart;
}
const withGains = (gains: Told['gains']): Results => resultsWith(['walk'], { 'prices-first': gains ? { gains } : {} });

// 200 persons lose 100 minutes a weekday, half a minute each, and 400 a year, 2 each; 300 persons gain 900 minutes, 3 each, and 600, 2 each.
const worked = withGains({ with_car_low: [200, -100, -400], without_car_high: [300, 900, 600] });

describe('who gains', () => {
  test('is told by an average person of each group: totals over persons', () => {
    const rows = build(worked).table.rows.map(({ name, cells }) => [name, ...cells.map(({ value }) => value)]);
    expect(rows).toEqual([
      ['Everyone', 500, 800 / 500, 200 / 500],
      ['With a car, low income', 200, -0.5, -2],
      ['Without a car, high income', 300, 3, 2],
    ]);
  });

  test.each([
    [worked, 'High incomes without a car gain 3.0 minutes a weekday, low incomes with a car lose 0.5'],
    [
      withGains({ with_car_low: [10, 5, 0] }),
      'No group loses time; low incomes with a car gain most, 0.5 minutes a weekday',
    ],
    [
      withGains({ with_car_low: [10, -5, 0] }),
      'No group gains time; low incomes with a car lose most, 0.5 minutes a weekday',
    ],
    // .04 minutes read as none.
    [withGains({ with_car_low: [100, 4, 0] }), 'No group gains or loses time against the reference in 2040'],
    [withGains({ with_car_low: [10, NaN, NaN] }), 'There are no gains by person group in this run'],
  ])('is found %#', (results, finding) => {
    expect(build(results).finding).toBe(finding);
  });

  test('is counted against the reference, whatever else is compared', () => {
    const chart = build(worked, { ...usual, against: 'trend' });
    expect(JSON.stringify(chart.marks)).toContain('against Reference');
    expect(chart.table).toEqual(build(worked).table);
  });

  test('asks for a scenario, a reference or another scenario where there is nothing to count', () => {
    expect(build(worked, { ...usual, inHand: 'reference' }).empty).toMatch(/Choose another scenario/);
    const scenarios = worked.scenarios.filter(({ role }) => role !== 'reference');
    expect(build({ ...worked, scenarios }).empty).toMatch(/needs a reference/);
    expect(build(withGains({ with_car_low: [10, NaN, NaN] })).empty).toMatch(/no value/);
    expect(build(worked, { ...usual, scenarios: [], against: '' }).empty).toMatch(/Choose one/);
  });

  test('writes a sign on every change, and no unit where a value is missing', () => {
    const holed = withGains({ with_car_low: [10, 20, NaN], without_car_low: [10, -5, 30] });
    const stop = build(holed).stops.find(({ text }) => text.startsWith('With a car, low income'));
    expect(stop?.text).toBe('With a car, low income: +2.0\u00a0min a weekday, no value');
  });
});
