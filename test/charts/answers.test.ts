import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../src/charts/marks/answers.ts';
import { chartById } from '../../src/charts/marks/catalogue.ts';
import type { Chart } from '../../src/charts/marks/chart.ts';
import type { RealismRow } from '../../src/engine/results.ts';
import { fakePlan, fakeResults } from '../support/fake-results.ts';

const row = (
  id: RealismRow['id'],
  purpose: RealismRow['purpose'],
  elasticity: number,
  low: number,
  high: number,
): RealismRow => ({
  id,
  purpose,
  elasticity,
  low,
  high,
  inside: elasticity >= low && elasticity <= high,
});

function build(realism: readonly RealismRow[], height = 368): Chart {
  const selection = { scenarios: [], against: '', year: 2040 };
  const chart = chartById('answers')?.build({ ...fakeResults(), realism }, fakePlan(), selection, {
    width: 580,
    height,
  });
  if (!chart) throw new Error('The catalogue lacks answers.');
  return chart;
}

const fuel = row('fuel_price', 'all', -0.3, -0.4, -0.15);
const fare = row('fare', 'work', -1.1, -0.9, -0.2);
const service = row('service', 'all', 0.1, 0.3, 0.6);
const wrong = row('service', 'leisure', -0.1, 0.3, 0.6);

describe('answers to prices and service', () => {
  test('say which way they miss', () => {
    const verdicts = readAnswers({ ...fakeResults(), realism: [fuel, fare, service, wrong] }).flatMap(({ answers }) =>
      answers.map(({ verdict }) => verdict),
    );
    expect(verdicts).toEqual(['inside', 'too strong', 'too weak', 'wrong way']);
  });

  test('are counted', () => {
    expect(build([fuel]).finding).toBe('Every answer to prices and service lies within the accepted range');
    expect(build([fuel, fare, service]).finding).toBe(
      '2 of 3 answers lie outside the accepted range: fares, bus frequency',
    );
  });

  test('put all purposes first, and name what is outside in the table', () => {
    const chart = build([wrong, service]);
    expect(chart.table.rows.map(({ name }) => name)).toEqual([
      'Bus frequency, all purposes: outside, too weak',
      'Bus frequency, leisure: outside, wrong way',
    ]);
    expect(chart.table.rows[0]?.cells.map(({ value }) => value)).toEqual([0.1, 0.3, 0.6]);
    expect(chart.stops[0]?.text).toBe('Bus frequency, all purposes: 0.10, accepted 0.30 to 0.60, too weak');
  });

  test('without a value are left out; without any the chart is empty', () => {
    expect(build([fuel, { ...fare, elasticity: NaN }]).table.rows.length).toBe(1);
    expect(build([]).empty).toMatch(/no value/);
  });

  test('stand in rows of their own where there is room', () => {
    const names = (chart: Chart): number => JSON.stringify(chart.marks).split('"Leisure"').length - 1;
    expect(names(build(fakeResults().realism, 720))).toBe(5);
    expect(names(build(fakeResults().realism, 368))).toBe(0);
  });
});
