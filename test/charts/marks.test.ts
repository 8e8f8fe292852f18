import { describe, expect, test } from 'vitest';
import { bullet } from '../../src/charts/marks/bullet.ts';
import { chartById, chartCatalogue } from '../../src/charts/marks/catalogue.ts';
import { attributesOf, spansOf, type Mark } from '../../src/charts/marks/mark.ts';
import { scenarioLetters, scenarioStyle } from '../../src/charts/marks/scenario-style.ts';
import { sparkChart } from '../../src/charts/marks/spark-chart.ts';
import { changeCell, tableCell, tableCsv } from '../../src/charts/marks/table.ts';
import { fitText, textRuns, textWidth, wrapText } from '../../src/charts/marks/text.ts';
import type { FreightDetail } from '../../src/engine/results.ts';
import { leverPictograms } from '../../src/charts/marks/lever-pictograms.ts';
import { modeStyles } from '../../src/charts/marks/part-style.ts';
import { modePictograms, vehiclePictograms } from '../../src/charts/marks/pictograms.ts';
import { nearestStop } from '../../src/charts/plate.ts';
import { chartSvg, markStrings } from '../../src/charts/svg-string.ts';
import { modes, vehicleClasses } from '../../src/plan/vocabulary.ts';
import { measures } from '../../src/plan/measures/index.ts';
import { fakePlan, fakeResults } from '../support/fake-results.ts';

const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? flat(mark.marks) : [mark]));

describe('letters', () => {
  test('go by role, then by order', () => {
    expect([...scenarioLetters(fakePlan())]).toEqual([
      ['trend', 'T'],
      ['reference', 'R'],
      ['prices-first', 'A'],
      ['room-for-buses', 'B'],
    ]);
  });

  test('never repeat, and skip those that roles hold', () => {
    const scenarios = Array.from({ length: 24 }, (_, index) => ({
      id: String(index),
      role: index < 2 ? ('reference' as const) : ('plan' as const),
    }));
    const letters = [...scenarioLetters({ scenarios }).values()];
    expect(new Set(letters).size).toBe(24);
    expect(letters.slice(0, 3)).toEqual(['R', 'A', 'B']);
    expect(letters).not.toContain('T');
  });

  test('each differ in shape and dash', () => {
    const styles = [...'RTABCDEF'].map((each) => scenarioStyle(each));
    expect(new Set(styles.map(({ shape }) => shape)).size).toBe(8);
    expect(new Set(styles.map(({ dash }) => dash)).size).toBe(8);
    expect(scenarioStyle('G').shape).toBe(scenarioStyle('A').shape);
    expect(scenarioStyle(undefined).paint).toBe('ink');
  });
});

describe('text', () => {
  test('the 2 of CO2e is lowered, other figures are not', () => {
    expect(textRuns('CO2e in 2040, 2 kt')).toEqual([
      { text: 'CO', lowered: false },
      { text: '2', lowered: true },
      { text: 'e in 2040, 2 kt', lowered: false },
    ]);
    // .2 of 10 px down, then back up
    expect(spansOf('CO2e', 10).map(({ dy }) => dy)).toEqual([0, 2, -2]);
  });

  test('is wrapped and shortened to fit', () => {
    const lines = wrapText('Prices first brings transport CO2e a quarter below the reference', 'title', 300);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line, 'title')).toBeLessThanOrEqual(300);
    expect(fitText('Bus', 'axis', 100)).toBe('Bus');
    const short = fitText('A very long name of a scenario', 'axis', 80);
    expect(short.endsWith('…')).toBe(true);
    expect(textWidth(short, 'axis')).toBeLessThanOrEqual(80);
  });
});

describe('SVG', () => {
  test('text is text, escaped', () => {
    const mark: Mark = {
      kind: 'text',
      x: 1,
      y: 2,
      text: `<script>"a" & 'b'\u0000</script>`,
      role: 'axis',
      fill: 'ink',
    };
    const svg = markStrings([mark]);
    expect(svg).toContain('&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;');
    expect(svg).not.toContain('<script');
  });

  test('a hostile scenario name stays text in title, description and drawing', () => {
    const fake = fakeResults();
    const name = '</text><img src=x onerror=alert(1)>';
    const results = { ...fake, scenarios: fake.scenarios.map((each) => ({ ...each, name })) };
    const selection = { scenarios: ['prices-first'], against: 'reference', year: 2040 };
    for (const { build } of chartCatalogue.slice(0, 14)) {
      expect(chartSvg(build(results, fakePlan(), selection, { width: 580, height: 368 }))).not.toContain('<img');
    }
  });

  test('takes the light palette, on white', () => {
    const svg = markStrings([bullet('A', 10, 10, 20)]);
    expect(svg).toContain('#2959B2');
    expect(attributesOf({ kind: 'rect', x: 0, y: 0, width: 1, height: 1, fill: 'paper' }, (of) => of)).toMatchObject({
      fill: 'paper',
    });
  });

  test('unframed it is the drawing alone, as large as asked', () => {
    const chart = chartById('ghg_path')?.build(
      fakeResults(),
      fakePlan(),
      { scenarios: ['prices-first'], against: 'reference', year: 2040 },
      { width: 580, height: 368 },
    );
    if (!chart) throw new Error('The catalogue lacks ghg_path.');
    expect(chartSvg(chart, { framed: false })).toContain('width="580" height="368" viewBox="0 0 580 368"');
    expect(chartSvg(chart, { framed: false })).not.toContain(chart.source);
    expect(chartSvg(chart)).toContain(chart.source);
  });
});

describe('tables', () => {
  test('hold numbers to seven figures, the unit apart', () => {
    expect(tableCell(318.44271234, 'kt a year')).toEqual({
      value: 318.44271234,
      exact: { figure: '318.4427', unit: 'kt a year' },
    });
    expect(tableCell(null, 'share').exact).toEqual({ figure: 'no value', unit: '' });
  });

  test('give changes a sign, and differences of shares in points', () => {
    expect(changeCell(0.5, 0.625, 'share')).toEqual({ value: -0.125, exact: { figure: '\u221212.5', unit: 'points' } });
    expect(changeCell(3, 2.5, 'km').exact).toEqual({ figure: '+0.5', unit: 'km' });
    expect(changeCell(3, null, 'km').value).toBeNull();
  });

  test('become CSV that a spreadsheet does not run', () => {
    const csv = tableCsv({
      columns: [{ name: 'Year' }, { name: '=cmd(), "x"', unit: 'kt a year' }],
      rows: [
        { name: '2024', cells: [tableCell(1.5, 'kt a year')] },
        { name: '2025', cells: [tableCell(null, 'kt a year')] },
      ],
    });
    expect(csv).toBe(`Year,"'=cmd(), ""x"" (kt a year)"\r\n2024,1.5\r\n2025,\r\n`);
  });
});

describe('the catalogue', () => {
  const size = { width: 344, height: 380 };

  test('has ids that are unique, and draws each', () => {
    expect(new Set(chartCatalogue.map(({ id }) => id)).size).toBe(chartCatalogue.length);
    const selection = { scenarios: ['prices-first'], against: 'reference', year: 2035 };
    for (const { id, build } of chartCatalogue) {
      const chart = build(fakeResults(), fakePlan(), selection, size);
      expect(chart.id).toBe(id);
      expect(chart.empty).toBeUndefined();
      expect(flat(chart.marks).length).toBeGreaterThan(5);
    }
  });

  test('survives a run in which everything is missing', () => {
    const fake = fakeResults();
    const none = (of: Float64Array): Float64Array => of.map(() => NaN);
    const scenarios = fake.scenarios.map(({ values, detail, freight, ...each }) => ({
      ...each,
      freight: Object.fromEntries(
        Object.entries(freight).map(([key, of]) => [key, none(of)]),
      ) as unknown as FreightDetail,
      values: none(values),
      detail: {
        trips: none(detail.trips),
        byHome: none(detail.byHome),
        persons: none(detail.persons),
        gain_min_per_weekday: none(detail.gain_min_per_weekday),
        gain_currency_per_year: none(detail.gain_currency_per_year),
      },
    }));
    const realism = fake.realism.map((each) => ({ ...each, elasticity: NaN, inside: false }));
    const selection = { scenarios: ['prices-first'], against: 'reference', year: 2040 };
    for (const { build } of chartCatalogue) {
      const chart = build({ ...fake, scenarios, realism }, fakePlan(), selection, size);
      expect(chart.finding).not.toMatch(/NaN|undefined|null/);
      expect(chart.alt).not.toMatch(/NaN|undefined|null/);
      expect(chart.empty).toMatch(/no value/);
      expect(chartSvg(chart)).not.toMatch(/NaN|Infinity/);
    }
  });

  test('more than four lines become small multiples', () => {
    const fake = fakeResults();
    const more = ['one', 'two'].map((id) => ({ ...(fake.scenarios[4] ?? fake.scenarios[0]), id, name: id }));
    const results = { ...fake, scenarios: [...fake.scenarios, ...more] } as typeof fake;
    const plan = fakePlan();
    const added = more.map(({ id }) => ({ id, name: id, role: 'plan' as const, measures: [] }));
    const selection = { scenarios: results.scenarios.map(({ id }) => id), against: 'reference', year: 2040 };
    const chart = chartById('ghg_path')?.build(
      results,
      { ...plan, scenarios: [...plan.scenarios, ...added] },
      selection,
      {
        width: 580,
        height: 420,
      },
    );
    // Six scenarios, the base year is none of them.
    expect(chart?.marks.length).toBe(6);
    expect(chart?.marks.every(({ kind }) => kind === 'group')).toBe(true);
  });

  test('a small plate reads the value of the scenario in hand', () => {
    const selection = { scenarios: ['prices-first'], against: 'reference', year: 2024 };
    const spark = sparkChart('population_persons', fakeResults(), fakePlan(), selection, { width: 130, height: 68 });
    expect([spark.name, spark.figure, spark.unit]).toEqual(['Residents', '412,000', 'persons']);
    expect(spark.marks.length).toBe(3);
  });
});

test('modes differ in colour or pattern, and stand beside none of their own colour without a pattern', () => {
  const styles = modes.map((mode) => modeStyles[mode]);
  expect(new Set(styles.map(({ paint, pattern }) => `${paint} ${pattern}`)).size).toBe(modes.length);
  for (const one of styles) {
    const alike = styles.filter(({ paint }) => paint === one.paint);
    expect(alike.filter(({ pattern }) => pattern === 'none').length).toBeLessThanOrEqual(1);
    // Those of one colour are kin, and stand together.
    const places = alike.map((each) => styles.indexOf(each));
    expect(Math.max(...places) - Math.min(...places)).toBeLessThan(6);
  }
});

test('every mode, vehicle and lever has a pictogram', () => {
  for (const mode of modes) expect(modePictograms[mode].length).toBeGreaterThan(0);
  for (const each of vehicleClasses) expect(vehiclePictograms[each].length).toBeGreaterThan(0);
  // A drawing to each lever, and no drawing without one.
  expect(Object.keys(leverPictograms).sort()).toEqual(measures.map(({ pictogram }) => pictogram).sort());
});

test('the hairline stops at the nearest, in the band that is pointed at', () => {
  const stops = [
    { x: 10, top: 0, bottom: 50, text: 'a' },
    { x: 60, top: 0, bottom: 50, text: 'b' },
    { x: 30, top: 100, bottom: 150, text: 'c' },
  ];
  expect(nearestStop(stops, 32, 20)).toBe(0);
  expect(nearestStop(stops, 40, 20)).toBe(1);
  expect(nearestStop(stops, 90, 120)).toBe(2);
  expect(nearestStop([], 1, 1)).toBe(-1);
});
