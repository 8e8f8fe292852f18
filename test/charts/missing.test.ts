import { describe, expect, test } from 'vitest';
import { chartById } from '../../src/charts/marks/catalogue.ts';
import type { Chart } from '../../src/charts/marks/chart.ts';
import type { Mark } from '../../src/charts/marks/mark.ts';
import type { Results } from '../../src/engine/results.ts';
import { fakePlan, fakeResults } from '../support/fake-results.ts';

/** The invented city where the reference has no value of one indicator in the years given, all of them when none is. */
function without(indicator: string, missing?: number): Results {
  const fake = fakeResults();
  const row = fake.indicators.findIndex(({ id }) => id === indicator);
  const scenarios = fake.scenarios.map((each) => {
    const values = each.values.slice();
    fake.years.forEach((year, column) => {
      const gone = missing === undefined ? each.id === 'reference' : year === missing;
      if (gone) values[row * fake.years.length + column] = NaN;
    });
    return { ...each, values };
  });
  return { ...fake, scenarios };
}

function build(id: string, results: Results): Chart {
  const chart = chartById(id)?.build(
    results,
    fakePlan(),
    { scenarios: ['reference', 'prices-first'], inHand: 'prices-first', against: 'reference', year: 2040 },
    { width: 900, height: 460 },
  );
  if (!chart) throw new Error(`The catalogue lacks ${id}.`);
  return chart;
}

const texts = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? texts(mark.marks) : mark.kind === 'text' ? [mark.text] : []));

describe('a value that is missing', () => {
  test('is no share of zero in a split, and nothing changed against it', () => {
    const whole = build('modal_split', fakeResults());
    const holed = build('modal_split', without('mode_share_bus'));
    const bus = (chart: Chart): string | undefined => chart.stops.find(({ text }) => text.startsWith('Bus:'))?.text;
    expect(bus(whole)).toMatch(/against [\d.]+\u202f% in the reference$/);
    expect(bus(holed)).toMatch(/against no value in the reference$/);
    expect(texts(whole.marks).filter((each) => /^\+\d/.test(each)).length).toBe(
      texts(holed.marks).filter((each) => /^\+\d/.test(each)).length + 1,
    );
  });

  test('bears no unit where the hairline stops at a row', () => {
    const stop = build('vkm_by_class', without('vkm_bus_M')).stops.find(({ text }) => text.startsWith('Buses:'));
    expect(stop?.text).toMatch(/against no value in the reference$/);
  });

  test('bears no unit where no line has a value in that year', () => {
    const stops = build('ghg_path', without('ghg_wtw_kt', 2031)).stops;
    expect(stops.find(({ text }) => text.startsWith('2031'))?.text).toBe('2031: no value');
  });
});
