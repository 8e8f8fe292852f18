import { describe, expect, it } from 'vitest';
import type { Target } from '../../src/plan/plan.ts';
import { clipboardText, csvText } from '../../src/views/compare/table-text.ts';
import { compareFinding } from '../../src/views/compare/finding.ts';
import { indicatorTable, type TableQuestion } from '../../src/views/compare/indicator-rows.ts';
import { gaugeScale, onGauge } from '../../src/views/studio/gauge-scale.ts';
import { headline } from '../../src/views/studio/headline.ts';
import { placeOnSlide } from '../../src/views/studio/slide.ts';
import { readTarget } from '../../src/views/studio/target-reading.ts';
import { worstFirst } from '../../src/views/studio/warnings.ts';
import { fakePlan, fakeResults } from '../support/fake-results.ts';

const judged = { kind: 'judgement' } as const;
const carbon = { id: 'ghg_wtw_kt', betterIs: 'lower' } as const;
const half: Target = { indicator: 'ghg_wtw_kt', year: 2040, kind: 'relative_to_base', value: 0.5, reference: judged };

describe('a target', () => {
  it('relative to the base year is met below its ceiling and missed above it', () => {
    // Half of 500 is 250: 240 is within, 310 is 60 too many.
    expect(readTarget(carbon, [half], 2040, 240, 500)).toMatchObject({ wanted: 250, met: true, gap: 0 });
    expect(readTarget(carbon, [half], 2040, 310, 500)).toMatchObject({ wanted: 250, met: false, gap: 60 });
  });

  it('says nothing before its year, or of a missing value', () => {
    expect(readTarget(carbon, [half], 2035, 310, 500)).toMatchObject({ year: 2040, met: undefined, gap: 0 });
    expect(readTarget(carbon, [half], 2040, null, 500)).toMatchObject({ met: undefined });
    expect(readTarget(carbon, [half], 2040, 310, null)).toBeUndefined();
  });

  it('is a floor where more is better, and the last one due binds', () => {
    const share = { id: 'transit_share', betterIs: 'higher' } as const;
    const step = (year: number, value: number): Target => ({
      ...half,
      indicator: 'transit_share',
      kind: 'absolute',
      year,
      value,
    });
    const targets = [step(2040, 0.4), step(2030, 0.3)];
    expect(readTarget(share, targets, 2035, 0.25, 0.2)).toMatchObject({ wanted: 0.3, met: false });
    expect(readTarget(share, targets, 2045, 0.45, 0.2)).toMatchObject({ wanted: 0.4, met: true });
  });
});

it('fixes the scale of a gauge half a spread beyond all that it shows, never under nought', () => {
  // 100 to 200 spread 100, half of it is 50.
  expect(gaugeScale([100, null, 200], false)).toEqual({ low: 50, high: 250 });
  expect(gaugeScale([5, 100], false)?.low).toBe(0);
  expect(gaugeScale([0.9, 1], true)?.high).toBe(1);
  expect(gaugeScale([null, undefined], false)).toBeUndefined();
  expect(onGauge({ low: 80, high: 220 }, 150)).toBe(0.5);
  expect(onGauge({ low: 80, high: 220 }, 500)).toBe(1);
});

it('places a level on the slide and holds what lies beyond at its end', () => {
  expect(placeOnSlide({ min: 0, max: 40 }, 10)).toBe(0.25);
  expect(placeOnSlide({ min: 0, max: 40 }, 90)).toBe(1);
  expect(placeOnSlide({ min: 3, max: 3 }, 3)).toBe(0);
});

it('puts faults before cautions before notes, and says a thing once', () => {
  const warning = (severity: 'note' | 'caution' | 'fault', message: string) => ({ code: 'x', severity, message });
  const sorted = worstFirst([
    warning('note', 'a'),
    warning('fault', 'b'),
    warning('caution', 'c'),
    warning('note', 'a'),
  ]);
  expect(sorted.map(({ message }) => message)).toEqual(['b', 'c', 'a']);
});

it('compares the reference with the base year, not with itself', () => {
  const results = fakeResults();
  const plan = fakePlan();
  const question = { results, targets: plan.targets, scenario: 'reference', against: 'reference', year: 2024 };
  expect(headline('ghg_wtw_kt', question)?.change).toBe('0');
  expect(headline('ghg_wtw_kt', { ...question, year: 2040 })?.change).not.toBe('0');
});

describe('the table of Compare', () => {
  const plan = fakePlan();
  const question: TableQuestion = {
    results: fakeResults(),
    targets: plan.targets,
    scenarios: ['reference', 'prices-first', 'room-for-buses'],
    base: 'base-year',
    against: 'reference',
    year: 2040,
    show: 'values',
    all: false,
  };
  const rows = (of: TableQuestion) => indicatorTable(of).flatMap((group) => group.rows);

  it('marks a cell only where a target binds, and gives the gap of the nearest', () => {
    const row = rows(question).find(({ id }) => id === 'trips_not_by_car_share');
    expect(row?.target).toBe('65.0');
    expect(row?.cells.map(({ mark }) => mark)).not.toContain(undefined);
    expect(
      rows(question)
        .find(({ id }) => id === 'energy_TJ')
        ?.cells.map(({ mark }) => mark),
    ).toEqual([undefined, undefined, undefined]);
    expect(rows({ ...question, year: 2035 }).find(({ id }) => id === 'trips_not_by_car_share')?.gap).toBeUndefined();
  });

  it('shows every indicator when asked for all', () => {
    expect(rows({ ...question, all: true })).toHaveLength(question.results.indicators.length);
  });

  it('titles the room with what the plans reach', () => {
    const plans = plan.scenarios.filter(({ role }) => role === 'plan');
    expect(compareFinding(question.results, [], plans, 'base-year', 2040)).toMatch(/^No target is set/);
    expect(compareFinding(question.results, plan.targets, [], 'base-year', 2040)).toMatch(
      /^No plan is in the comparison/,
    );
    expect(compareFinding(question.results, plan.targets, plans, 'base-year', 2030)).toBe(
      'No target binds in 2030 yet',
    );
  });

  it('writes figures that programs read, and guards text that a spreadsheet would run', () => {
    const rowsOut = [['=SUM(A1)', '\u22123.2', '+15', '12,300', 'no value', 'a "b"']];
    expect(csvText(rowsOut)).toBe('\uFEFF\'=SUM(A1),-3.2,15,12300,no value,"a ""b"""\r\n');
    expect(clipboardText(rowsOut)).toBe('\'=SUM(A1)\t-3.2\t15\t12300\tno value\ta "b"');
  });
});
