import { describe, expect, it } from 'vitest';
import { valueOf } from '../../src/engine/results.ts';
import type { Target } from '../../src/plan/plan.ts';
import { leverScale } from '../../src/plan/lever.ts';
import { measureOf } from '../../src/plan/measures/index.ts';
import { clipboardText, csvText, tableCells, tableName } from '../../src/views/compare/table-text.ts';
import { compareFinding } from '../../src/views/compare/finding.ts';
import { driverRows } from '../../src/views/compare/difference-rows.ts';
import { indicatorTable, type TableQuestion } from '../../src/views/compare/indicator-rows.ts';
import { gaugeScale, onGauge } from '../../src/views/studio/gauge-scale.ts';
import { headline } from '../../src/views/studio/headline.ts';
import { placeOnSlide } from '../../src/views/studio/slide.ts';
import { readTarget } from '../../src/views/studio/target-reading.ts';
import { leverText, levelText } from '../../src/views/studio/lever-text.ts';
import { ofScenario, worstFirst } from '../../src/views/studio/warnings.ts';
import { fakePlan, fakeResults } from '../support/fake-results.ts';

const judged = { kind: 'judgement' } as const;
const carbon = { id: 'ghg_wtw_kt', betterIs: 'lower' } as const;
const half: Target = { indicator: 'ghg_wtw_kt', year: 2040, kind: 'relative_to_base', value: 0.5, reference: judged };

describe('a target', () => {
  it('relative to the base year is met below its ceiling and missed above it', () => {
    // Half of 500 is 250: 240 is within, 310 is 60 too many.
    expect(readTarget(carbon, [half], 2040, () => 240, 500)).toMatchObject({ wanted: 250, met: true, gap: 0 });
    expect(readTarget(carbon, [half], 2040, () => 310, 500)).toMatchObject({ wanted: 250, met: false, gap: 60 });
  });

  it('is judged in its own year, whatever year is read at', () => {
    // 300 in 2030, then 10 less a year: 200 in 2040 is within 250, though 300 was not and 100 in 2050 is more than asked.
    const falling = (year: number): number => 300 - 10 * (year - 2030);
    for (const year of [2030, 2040, 2050]) {
      expect(readTarget(carbon, [half], year, falling, 500)).toMatchObject({ year: 2040, met: true, gap: 0 });
    }
    // 100 in 2030, then 20 more a year: 300 in 2040 is 50 too many, though 100 was within.
    const rising = (year: number): number => 100 + 20 * (year - 2030);
    expect(readTarget(carbon, [half], 2030, rising, 500)).toMatchObject({ met: false, gap: 50 });
  });

  it('says nothing of a missing value', () => {
    expect(readTarget(carbon, [half], 2040, () => null, 500)).toMatchObject({ met: undefined, gap: 0 });
    expect(readTarget(carbon, [half], 2040, () => 310, null)).toBeUndefined();
  });

  it('of an indicator with no better side is met near it, as the report counts it', () => {
    const persons = { id: 'ghg_wtw_kt', betterIs: 'neither' } as const;
    expect(readTarget(persons, [half], 2040, () => 250.5, 500)).toMatchObject({ met: true, gap: 0 });
    expect(readTarget(persons, [half], 2040, () => 240, 500)).toMatchObject({ met: false, gap: 10 });
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
    expect(readTarget(share, targets, 2035, () => 0.25, 0.2)).toMatchObject({ wanted: 0.3, met: false });
    expect(readTarget(share, targets, 2045, () => 0.45, 0.2)).toMatchObject({ wanted: 0.4, met: true });
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

it('leaves to the base year what is true of every scenario', () => {
  const warning = (code: string) => ({ code, severity: 'note' as const, message: code });
  expect(ofScenario([warning('base_year_only'), warning('beyond_evidence')])).toEqual([warning('beyond_evidence')]);
});

describe('the scale of a lever', () => {
  const range = { min: 0, max: 1000, step: 1, triedLow: 0, triedHigh: 1000, unit: 'km' };
  const at = (measure: string, level: number) => {
    const definition = measureOf(measure);
    const scale = definition && leverScale(definition, level, { bus_vkm: 970e6 });
    return leverText({ range, scale, level, used: true }).scale[0]?.text.replaceAll(/\s/g, ' ');
  };

  it('is the level itself where it counts the same thing', () =>
    expect(at('PS8', 595)).toBe('595 km of protected lane'));
  it('is written in millions where it is large', () => {
    // Ten per cent of 970 million.
    expect(at('PS3', 10)).toBe('97 m bus-km a year');
  });
});

it('sets a narrow space before a percent sign and a wide one before a word', () => {
  expect(levelText(30, '%')).toBe('30\u202f%');
  expect(levelText(120, 'km')).toBe('120\u00a0km');
  const plan = fakePlan();
  const [first] = plan.scenarios;
  if (!first) throw new Error('The plan has no scenario.');
  const growth = { kind: 'growth', rate_per_year: 0.015, reference: judged } as const;
  const rows = driverRows({ ...plan, scenarios: [{ ...first, drivers: { income: growth } }] }, [first.id]);
  expect(rows.map(({ cells }) => cells[0]?.text)).toEqual(['+1.5\u202f% a year']);
});

it('compares the reference with the base year, not with itself', () => {
  const results = fakeResults();
  const plan = fakePlan();
  const question = { results, targets: plan.targets, scenario: 'reference', against: 'reference', year: 2024 };
  expect(headline('ghg_wtw_kt', question)?.change).toBe('0');
  expect(headline('ghg_wtw_kt', { ...question, year: 2040 })?.change).not.toBe('0');
});

it('says the year of a target that is not the year read at, and judges there', () => {
  const results = fakeResults();
  const value = valueOf(results, 'prices-first', 'ghg_wtw_kt', 2035) ?? NaN;
  const due = (wanted: number): Target => ({ ...half, kind: 'absolute', year: 2035, value: wanted });
  const line = (wanted: number, year: number) =>
    headline('ghg_wtw_kt', { results, targets: [due(wanted)], scenario: 'prices-first', against: 'reference', year })
      ?.line;
  expect(line(value - 20, 2040)).toMatch(/^target [\d.]+ by 2035, 20(\.0)? to go then$/);
  expect(line(value - 20, 2030)).toMatch(/^target [\d.]+ by 2035, 20(\.0)? to go then$/);
  expect(line(value + 1, 2040)).toMatch(/ by 2035, met then$/);
  expect(line(value - 20, 2035)).toMatch(/^target [\d.]+, 20(\.0)? to go$/);
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
  });

  it('shows an indicator that is aimed at among the main ones', () => {
    const aim: Target = { ...half, indicator: 'vkm_car_M' };
    const ids = (targets: readonly Target[]) => rows({ ...question, targets }).map(({ id }) => id);
    expect(ids([])).not.toContain('vkm_car_M');
    expect(ids([aim])).toContain('vkm_car_M');
  });

  it('judges at the year of the target, and says that year, when another is read at', () => {
    const of = (year: number) => rows({ ...question, year }).find(({ id }) => id === 'trips_not_by_car_share');
    expect(of(2030)?.targetYear).toBe(2040);
    expect(of(2040)?.targetYear).toBeUndefined();
    expect(of(2030)?.gap).toBe(of(2040)?.gap);
    expect(of(2030)?.cells.map(({ mark }) => mark)).toEqual(of(2040)?.cells.map(({ mark }) => mark));
    expect(of(2030)?.cells[0]?.text).not.toBe(of(2040)?.cells[0]?.text);
  });

  it('rounds each figure for itself, and a tie that a reader sees has no best', () => {
    const electricity = rows({ ...question, all: true }).find(({ id }) => id === 'energy_electricity_TJ');
    // 6 % of 2,900 TJ is 174; 40 % and 46 % at the horizon are 1,160 and 1,334.
    expect(electricity?.base).toBe('174');
    expect(electricity?.cells.map(({ text }) => text)).toEqual(['986', '1,330', '1,160']);
    expect(electricity?.exact.cells[1]).toBe(1334);
    const carbon = rows(question).find(({ id }) => id === 'ghg_wtw_kt');
    const values = carbon?.exact.cells ?? [];
    expect(carbon?.cells.findIndex(({ best }) => best)).toBe(values.indexOf(Math.min(...values.map(Number))));
    // Two plans a hair apart read as the same figure.
    const { results } = question;
    const at = results.indicators.findIndex(({ id }) => id === 'ghg_wtw_kt') * results.years.length + 16;
    const near = (by: number) => results.scenarios.map((each) => ({ ...each, values: each.values.with(at, 200 + by) }));
    const [first, second] = [near(0), near(0.0001)];
    const tied = { ...results, scenarios: first.map((each, index) => (index === 3 ? each : (second[index] ?? each))) };
    expect(
      rows({ ...question, results: tied })
        .find(({ id }) => id === 'ghg_wtw_kt')
        ?.cells.some(({ best }) => best),
    ).toBe(false);
  });

  it('says in the heads of a file what its figures are, and holds them exactly', () => {
    const changes = indicatorTable({ ...question, show: 'changes' });
    const columns = question.scenarios.map((name) => ({ name }));
    const reading = { baseYear: 2024, year: 2040, against: 'Reference' };
    const [head, ...lines] = tableCells(changes, columns, reading, 'exact');
    expect(head?.[4]).toBe('prices-first, change against Reference, 2040');
    expect(tableCells(changes, columns, { baseYear: 2024, year: 2040 }, 'exact')[0]?.[4]).toBe('prices-first, 2040');
    expect(tableName('A plan with a name much longer than files like', reading)).toMatch(
      /^A plan .{21} changes 2040 against Reference$/,
    );
    const value = (scenario: string) => valueOf(question.results, scenario, 'ghg_wtw_kt', 2040) ?? NaN;
    const carbon = lines.find(([name]) => name === 'Transport CO2e');
    expect(Number(carbon?.[4])).toBeCloseTo(value('prices-first') - value('reference'), 9);
    expect(tableCells(changes, columns, reading, 'shown').find(([name]) => name === 'Transport CO2e')?.[4]).toMatch(
      /^\u2212[\d.]+$/,
    );
  });

  it('shows every indicator when asked for all', () => {
    expect(rows({ ...question, all: true })).toHaveLength(question.results.indicators.length);
  });

  it('titles the room with what the plans reach', () => {
    const plans = plan.scenarios.filter(({ role }) => role === 'plan');
    expect(compareFinding(question.results, [], plans, 'base-year')).toMatch(/^No target is set/);
    expect(compareFinding(question.results, plan.targets, [], 'base-year')).toMatch(/^No plan is in the comparison/);
    const easy: Target = { ...half, value: 10 };
    const hard: Target = { ...half, kind: 'absolute', value: 0 };
    expect(compareFinding(question.results, [easy], plans, 'base-year')).toBe(
      'Prices first and Room for buses meet every target, and so does the reference',
    );
    expect(compareFinding(question.results, [hard], plans, 'base-year')).toBe('No plan meets any of the targets');
    const reached = valueOf(question.results, 'prices-first', 'ghg_wtw_kt', 2040) ?? NaN;
    const between: Target = { ...hard, value: reached + 0.01 };
    expect(compareFinding(question.results, [between], plans, 'base-year')).toBe('Prices first meets every target');
    expect(compareFinding(question.results, [{ ...easy, year: 2060 }], plans, 'base-year')).toMatch(
      /^No target can be/,
    );
  });

  it('writes figures that programs read, and guards text that a spreadsheet would run', () => {
    const rowsOut = [['=SUM(A1)', '\u22123.2', '+15', '12,300', 'no value', 'a "b"']];
    expect(csvText(rowsOut)).toBe('\uFEFF\'=SUM(A1),-3.2,15,12300,no value,"a ""b"""\r\n');
    expect(clipboardText(rowsOut)).toBe('\'=SUM(A1)\t-3.2\t15\t12300\tno value\ta "b"');
  });
});
