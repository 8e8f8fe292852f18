import { completeness } from '../../src/plan/resolve.ts';
import { describe, expect, it } from 'vitest';
import { valueOf } from '../../src/engine/results.ts';
import type { Results } from '../../src/engine/results.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { formatNumber, formatValue } from '../../src/quantities/format.ts';
import { figureText } from '../../src/report/chapter/values.ts';
import type { Block, ChapterTree, FigureBlock, Run, TableBlock } from '../../src/report/document.ts';
import { effectsChapter } from '../../src/report/effects-chapter.ts';
import { fakePlan, fakeResults } from '../support/fake-results.ts';

const date = '2026-11-23';

/** The invented plan with measures of the catalogue. */
function planWithMeasures(): Plan {
  const plan = fakePlan();
  return {
    ...plan,
    scenarios: plan.scenarios.map((scenario) =>
      scenario.id === 'prices-first'
        ? {
            ...scenario,
            measures: [
              { measure: 'PA4', level: 4, start_year: 2027 },
              { measure: 'PS4', level: 60, start_year: 2026, ramp_years: 4 },
              { measure: 'nowhere', level: 1, start_year: 2030 },
            ],
          }
        : scenario,
    ),
  };
}

const runsOf = (block: Block): readonly Run[] => {
  if (block.kind === 'paragraph') return block.runs;
  if (block.kind === 'list') return block.items.flat();
  if (block.kind === 'table') return block.rows.flatMap(({ cells }) => cells.flat());
  return [];
};
const textOf = (tree: ChapterTree): string =>
  tree.blocks
    .map((block) => {
      if (block.kind === 'heading') return block.text;
      if (block.kind === 'figure') return `${block.caption} ${block.alt} ${block.source}`;
      const own = runsOf(block)
        .map(({ text }) => text)
        .join(block.kind === 'table' ? ' | ' : '');
      return block.kind === 'table' ? `${block.caption} ${own} ${block.source}` : own;
    })
    .join('\n');
const tablesOf = (tree: ChapterTree): TableBlock[] => tree.blocks.filter((block) => block.kind === 'table');
const rowOf = (table: TableBlock | undefined, name: string): string[] =>
  table?.rows
    .find(({ cells }) => cells[0]?.[0]?.text === name)
    ?.cells.map((cell) => cell.map(({ text }) => text).join('')) ?? [];
const captioned = (tree: ChapterTree, start: string): TableBlock | undefined =>
  tablesOf(tree).find(({ caption }) => caption.startsWith(start));

/** Results with one indicator of one scenario set to a value in all years. */
function withValue(of: Results, scenario: string, indicator: string, value: number): Results {
  const at = of.indicators.findIndex(({ id }) => id === indicator);
  return {
    ...of,
    scenarios: of.scenarios.map((each) => {
      if (each.id !== scenario) return each;
      const values = each.values.slice();
      values.fill(value, at * of.years.length + 1, (at + 1) * of.years.length);
      return { ...each, values };
    }),
  };
}

describe('the chapter of expected effects', () => {
  const plan = planWithMeasures();
  const results = fakeResults();
  const tree = effectsChapter(plan, results, { date });
  const text = textOf(tree);

  it('has the sections in their order, numbered', () => {
    const sections = tree.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [block.text] : [],
    );
    expect(sections).toEqual([
      '1 What was compared',
      '2 Headline indicators',
      '3 People',
      '4 Goods',
      '5 Energy and climate',
      '6 Contradictions and warnings in the data',
      '7 Assumptions and sources',
    ]);
  });

  it('says what it is and what it is not, with city, date, model and fingerprint', () => {
    expect(text).toMatch(/Draft\. .*SUMP Guidelines \(2nd edition\).*not an official template.*no claim of compliance/);
    expect(text).toContain('23 November 2026');
    expect(text).toContain('model 1.0');
    expect(text).toContain('fa4e0000fa4e0000');
    expect(text).toContain('projection under these assumptions');
  });

  it('marks every number with where it stands in the run, and prints that value rounded', () => {
    const marked = tree.blocks.flatMap(runsOf).filter(({ reference }) => reference);
    expect(marked.length).toBeGreaterThan(200);
    for (const { text: printed, reference } of marked) {
      if (!reference) continue;
      const { scenario, indicator, year, value } = reference;
      expect(value).toBe(valueOf(results, scenario, indicator, year));
      const unit = results.indicators.find(({ id }) => id === indicator)?.unit ?? '';
      // In a table, in a sentence, in the inventory as published.
      const asWritten = [figureText(value, unit), formatValue(value, unit), formatNumber(value, { significant: 4 })];
      expect(asWritten).toContain(printed);
    }
  });

  it('sets base year, reference, plans, target and gap side by side', () => {
    const row = rowOf(captioned(tree, 'Headline indicators'), 'Transport CO2e, WTW');
    const at = (scenario: string, year: number): string =>
      figureText(valueOf(results, scenario, 'ghg_wtw_kt', year), 'kt a year');
    const base = valueOf(results, 'reference', 'ghg_wtw_kt', 2024) ?? NaN;
    expect(row.slice(1, 7)).toEqual([
      'kt a year',
      at('reference', 2024),
      at('reference', 2040),
      at('trend', 2040),
      at('prices-first', 2040),
      at('room-for-buses', 2040),
    ]);
    expect(row[7]).toBe(figureText(base / 2, 'kt a year'));
    expect(row[8]).toMatch(/ to go$/);
  });

  it('lists measures with level, physical scale, timing and unit cost with price year and mark', () => {
    const table = captioned(tree, 'Measures by scenario');
    // 1.5 charging points a km x 8.8 km of perimeter = 13.2; the whole charge is in force at once.
    const charge = rowOf(table, 'Congestion charge');
    expect(charge.slice(1, 5)).toEqual(['4\u00a0EUR an entry', '13.2\u00a0charging points', '2027', '2027']);
    expect(charge[5]).toMatch(/€.*2020/);
    expect(charge[6]).toBe('judgement');
    // Ramp of the setting: full four years after the start.
    expect(rowOf(table, 'Bus lanes and priority').slice(1, 5)).toEqual([
      '60\u00a0km',
      '60\u00a0km of bus lane',
      '2026',
      '2030',
    ]);
    expect(rowOf(table, 'nowhere')).toContain('not in the catalogue');
  });

  it('carries area and source on every table and figure', () => {
    for (const block of tree.blocks) {
      if (block.kind !== 'table' && block.kind !== 'figure') continue;
      expect(block.source).toMatch(/^Source: /);
      if (block.caption.startsWith('Parameters')) continue;
      expect(block.caption).toContain('Veldhaven');
    }
  });

  it('writes electric shares in percent, the grid with its unit, residents as given and as many local data as City', () => {
    const reference = { kind: 'judgement' } as const;
    const points = [
      [2030, 0.125],
      [2040, 0.5],
    ] as const;
    const grid = [[2040, 123.4]] as const;
    const drivers = {
      electric_share_car: { kind: 'points', points, reference },
      grid_carbon: { kind: 'points', points: grid, reference },
    } as const;
    const residents = { value: 1_234_567, unit: 'persons', year: 2024, quality: 'H', reference } as const;
    const city = { ...plan.city, data: { ...plan.city.data, population: residents } };
    const written = textOf(effectsChapter({ ...plan, city, drivers }, results, { date }));
    expect(written).toContain('2030: 12.5\u202f%; 2040: 50\u202f%');
    expect(written).toContain('2040: 123.4 (g CO2/kWh)');
    expect(written).toContain('1,234,567');
    const { local, total } = completeness(city);
    expect(written).toContain(`${local} of the ${total} city data are local`);
  });

  it('numbers tables and figures from one', () => {
    const count = (kind: 'table' | 'figure'): number[] =>
      tree.blocks.flatMap((block) => (block.kind === kind && 'number' in block ? [block.number] : []));
    expect(count('table')).toEqual(count('table').map((_, index) => index + 1));
    expect(count('figure')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('gives every figure an alt text, its own marks and its size', () => {
    const figures = tree.blocks.filter((block): block is FigureBlock => block.kind === 'figure');
    for (const { alt, svg, drawing, width_mm } of figures) {
      expect(alt.length).toBeGreaterThan(40);
      expect(svg).toMatch(/^<svg/);
      expect(drawing.marks.length).toBeGreaterThan(0);
      expect(width_mm).toBeLessThan(174.5);
    }
  });

  it('says nothing unknown as if it were known', () => {
    expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });

  it('is plain data', () => {
    expect(structuredClone(tree)).toEqual(tree);
  });

  it('cites only sources that are used, and marks judgements', () => {
    const list = tree.blocks.find((block) => block.kind === 'list' && block.role === 'references');
    const listed = list ? runsOf(list).map((run) => /^\[\d+\]/.exec(run.text)?.[0]) : [];
    expect(listed.length).toBeGreaterThan(0);
    expect(new Set(listed).size).toBe(listed.length);
    for (const number of listed) expect(text.split(number ?? '').length).toBeGreaterThan(2);
    expect(text).toContain('judgement');
  });

  it('shows the inventory in its own boundary and states the fuel balance', () => {
    const table = captioned(tree, 'Inventory as published');
    expect(table?.caption).toContain('Boundary');
    expect(rowOf(table, 'As published, all classes')).toHaveLength(4);
    expect(text).toContain('Petrol burnt by the inventory’s vehicles is 0.92 times the petrol sold (2024).');
  });

  it('shows calibration factors outside 0.8 to 1.25, and those alone', () => {
    const table = captioned(tree, 'Vehicle classes whose');
    expect(table?.rows).toHaveLength(1);
    expect(rowOf(table, 'Vans')).toEqual(['Vans', '40', '54', '1.35']);
  });

  it('repeats the warnings of data and scenarios', () => {
    expect(text).toContain('We found no local value. Using 1.4 people a car, graded L.');
    expect(text).toContain('This is beyond what cities have tried.');
  });
});

describe('the summary', () => {
  const plan = planWithMeasures();
  const results = fakeResults();
  const base = valueOf(results, 'reference', 'ghg_wtw_kt', 2024) ?? NaN;
  const summary = (of: Results, targets: Plan['targets'] = plan.targets): string =>
    textOf(effectsChapter({ ...plan, targets }, of, { date, scenarios: ['prices-first'] }));
  const half = plan.targets.filter(({ indicator }) => indicator === 'ghg_wtw_kt');

  it('says that a target is missed, by how much, and how much of the distance is closed', () => {
    // Half of the base is wanted; at .6 of the base, with the reference at .9, (.9 - .6) / (.9 - .5) = 75 %.
    const of = withValue(
      withValue(results, 'prices-first', 'ghg_wtw_kt', 0.6 * base),
      'reference',
      'ghg_wtw_kt',
      0.9 * base,
    );
    const text = summary(of, half);
    expect(text).toMatch(/Target for transport CO2e \(WTW\) in 2040, .* \(50\u202f% of 2024\): missed by /);
    expect(text).toContain('‘Prices first’ closes 75\u202f% of the distance between ‘Reference’ and the target.');
  });

  it('says that a target is met, and whether the reference meets it too', () => {
    const met = withValue(results, 'prices-first', 'ghg_wtw_kt', 0.5 * base);
    expect(summary(met, half)).toMatch(/\(50\u202f% of 2024\): met, with /);
    expect(summary(met, half)).not.toContain('meets it too');
    const both = withValue(met, 'reference', 'ghg_wtw_kt', 0.4 * base);
    expect(summary(both, half)).toContain('‘Reference’ meets it too.');
  });

  it('says when the reference comes closer than the plan', () => {
    const of = withValue(
      withValue(results, 'prices-first', 'ghg_wtw_kt', 0.9 * base),
      'reference',
      'ghg_wtw_kt',
      0.7 * base,
    );
    expect(summary(of, half)).toContain('‘Reference’ would come closer to it.');
  });

  it('says nothing of a distance that is hardly closed', () => {
    // (.9 - .899) / (.9 - .5) = .25 %
    const of = withValue(
      withValue(results, 'prices-first', 'ghg_wtw_kt', 0.899 * base),
      'reference',
      'ghg_wtw_kt',
      0.9 * base,
    );
    expect(summary(of, half)).toMatch(/missed by /);
    expect(summary(of, half)).not.toMatch(/closes|come closer/);
  });

  it('gives no verdict without a value', () => {
    expect(summary(withValue(results, 'prices-first', 'ghg_wtw_kt', NaN), half)).toContain('no verdict');
  });

  it('compares with reference and base year', () => {
    const of = withValue(
      withValue(results, 'prices-first', 'ghg_wtw_kt', 0.6 * base),
      'reference',
      'ghg_wtw_kt',
      0.8 * base,
    );
    // .6 / .8 = .75 and .6 / 1 = .6
    expect(summary(of)).toMatch(
      /Transport CO2e \(WTW\): .*, 25\u202f% below ‘Reference’ \(.*\) and 40\u202f% below 2024 \(/,
    );
  });

  it('says that there are no targets', () => {
    expect(summary(results, [])).toContain('The plan file sets no targets.');
  });
});

describe('the choice of what is compared', () => {
  const plan = fakePlan();
  const results = fakeResults();

  it('follows the options', () => {
    const tree = effectsChapter(plan, results, {
      date,
      scenarios: ['room-for-buses'],
      against: 'trend',
      years: [2035, 2030],
    });
    const heads = tablesOf(tree)
      .filter(({ caption }) => caption.startsWith('Headline'))
      .map(({ columns }) => columns.map(({ head }) => head).slice(2, 5));
    expect(heads).toEqual([
      ['2024', 'Business as usual 2030', 'Room for buses 2030'],
      ['2024', 'Business as usual 2035', 'Room for buses 2035'],
    ]);
  });

  it('refuses scenarios and years that the run does not have', () => {
    expect(() => effectsChapter(plan, results, { date, scenarios: ['x'] })).toThrow('no scenario x');
    expect(() => effectsChapter(plan, results, { date, against: 'x' })).toThrow('no scenario x');
    expect(() => effectsChapter(plan, results, { date, years: [1999] })).toThrow('no year 1999');
  });

  it('stands with the reference alone', () => {
    const tree = effectsChapter(plan, results, { date, scenarios: [] });
    expect(textOf(tree)).not.toMatch(/NaN|undefined/);
    expect(tree.blocks.length).toBeGreaterThan(10);
  });

  it('leaves plan and results as they were', () => {
    const before = structuredClone({ plan, results });
    effectsChapter(plan, results, { date });
    expect({ plan, results }).toEqual(before);
  });
});
