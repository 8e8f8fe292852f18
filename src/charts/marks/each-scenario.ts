import type { Results } from '../../engine/results.ts';
import type { Plan } from '../../plan/plan.ts';
import { figuresFor } from '../../quantities/figures.ts';
import { charts } from '../../words/en/charts.ts';
import type { BuildChart, Chart, ChartSelection, Size } from './chart.ts';
import type { ChartListing } from './chart-list.ts';
import type { Mark } from './mark.ts';
import { pathsOf } from './paths.ts';
import { definitionOf, readSelection, targetsOf } from './reading.ts';
import { smallMultiples } from './small-multiples.ts';
import { tableCell, type TableTwin } from './table.ts';

const words = charts.each;
/** Room of a small line chart, and of a chart of parts, px. */
const lineHeight = 190;
const partsHeight = 320;
const leastWidth = 344;
const gutter = 32;

/** What charts are drawn of. */
type Drawn = readonly [results: Results, plan: Plan, selection: ChartSelection];

/** The line of an indicator once for each scenario; in each the others are thin. */
function eachLine(whole: Chart, indicator: string, [results, plan, selection]: Drawn, width: number): Chart {
  const reading = readSelection(results, plan, selection);
  const definition = definitionOf(results, indicator);
  const paths = pathsOf(reading, indicator);
  const all = paths.flatMap(({ values }) => [...values]);
  const size: Size = { width, height: lineHeight * Math.ceil(paths.length / 2) };
  const falling = paths.filter(({ values }) => (values.at(-1) ?? NaN) < (values[0] ?? NaN)).length;
  return {
    ...whole,
    ...size,
    ...smallMultiples(reading, paths, targetsOf(reading, definition), size, figuresFor(definition.unit, all)),
    finding: words.falling(falling, paths.length),
    subtitle: words.thinLines(whole.subtitle),
  };
}

/** Sets what the charts say of their scenario beside each other; rows that a scenario lacks stay empty. */
function tableOf(drawn: readonly { readonly name: string; readonly chart: Chart }[]): TableTwin {
  const [first] = drawn;
  const rowNames = [...new Set(drawn.flatMap(({ chart }) => chart.table.rows.map(({ name }) => name)))];
  const parts = drawn.flatMap(({ name, chart: { table } }) =>
    table.columns.slice(1).flatMap((column, at) => {
      // Beside each other, a comparison and a change would be told once too often.
      const own = table.columns[1]?.name === name;
      if (own && at > 0) return [];
      return [{ table, at, head: own ? column : { ...column, name: words.column(name, column.name) } }];
    }),
  );
  return {
    columns: [first?.chart.table.columns[0] ?? { name: '' }, ...parts.map(({ head }) => head)],
    rows: rowNames.map((name) => ({
      name,
      cells: parts.map(({ table, at, head }) => {
        const found = table.rows.find((row) => row.name === name)?.cells[at];
        return found ?? tableCell(null, head.unit ?? '');
      }),
    })),
  };
}

/** A chart of parts once for each scenario, all on one scale. */
function eachChart(build: BuildChart, listing: ChartListing, [results, plan, selection]: Drawn, width: number): Chart {
  const reading = readSelection(results, plan, selection);
  const among = reading.drawn.map(({ id }) => id);
  const columns = Math.max(1, Math.min(among.length, Math.floor((width + gutter) / (leastWidth + gutter))));
  const cell: Size = { width: (width - gutter * (columns - 1)) / columns, height: partsHeight };
  const built = reading.drawn.map(({ id, name }) => ({
    name,
    chart: build(results, plan, { ...selection, scenarios: [id], inHand: id, among }, cell),
  }));
  const drawn = built.filter(({ chart }) => chart.empty === undefined);
  const whole = drawn[0]?.chart;
  if (!whole) return built[0]?.chart ?? build(results, plan, selection, cell);
  const marks = drawn.map(({ chart }, index): Mark => ({
    kind: 'group',
    x: (index % columns) * (cell.width + gutter),
    y: Math.floor(index / columns) * (cell.height + gutter),
    marks: chart.marks,
  }));
  return {
    ...whole,
    width,
    height: Math.ceil(drawn.length / columns) * (cell.height + gutter) - gutter,
    marks,
    stops: [],
    finding: words.title(listing.name),
    subtitle: words.oneScale(whole.subtitle),
    alt: drawn.map(({ name, chart }) => words.alt(name, chart.alt)).join(' '),
    table: tableOf(drawn),
  };
}

/**
 * Draws a chart of the list once for each scenario, side by side on one scale.
 *
 * @param listing the chart
 * @param build what draws it
 * @param drawn a run, what it came from, and what is looked at
 * @param width room, px; the height follows
 * @returns one chart of many small ones, with one table; empty where none of them has anything to show
 */
export function eachScenario(listing: ChartListing, build: BuildChart, drawn: Drawn, width: number): Chart {
  if (listing.indicator === undefined) return eachChart(build, listing, drawn, width);
  const whole = build(...drawn, { width, height: lineHeight });
  return whole.empty ? whole : eachLine(whole, listing.indicator, drawn, width);
}
