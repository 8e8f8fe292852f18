import type { Results } from '../../engine/results.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Mode } from '../../plan/vocabulary.ts';
import { formatNumber, formatValue, formatWholePercent } from '../../quantities/format.ts';
import { details } from '../../words/en/chart-details.ts';
import { charts } from '../../words/en/charts.ts';
import type { Chart, ChartSelection, Size, Stop } from './chart.ts';
import { comparedName } from './finding.ts';
import { keyHeight, keyMarks } from './key-marks.ts';
import type { Mark } from './mark.ts';
import { modeName } from './mode-names.ts';
import { nameHeights, partNames } from './part-labels.ts';
import { modePictograms } from './pictograms.ts';
import { readSelection, type Reading } from './reading.ts';
import { known, splitByAlt, splitByFinding, splitByTable } from './split-by-words.ts';
import { partsOf, readSplitRows, type SplitRow } from './split-rows.ts';
import { stackMarks, stackParts, type Bar } from './stacked-bar.ts';
import { fitText, textWidth, wrapText } from './text.ts';
import type { TripKey } from './trip-detail.ts';

const words = details.splitBy;
/** Where the rows stand. */
interface Layout {
  readonly top: number;
  readonly rowHeight: number;
  /** Room for names left of the bars; 0 = they stand above. */
  readonly nameRoom: number;
  readonly thick: number;
  readonly thin: number;
}

const besideFrom = 480;
/** Room for a name above its bar, and below the bars, where rows are low. */
const nameLine = 15;
const leastGap = 3;
const figuresFrom = 12;
const between = 1.5;

function layoutOf(rows: readonly SplitRow[], size: Size, top: number): Layout {
  const beside = size.width >= besideFrom;
  const rowHeight = Math.min(beside ? 52 : 58, (size.height - top) / Math.max(1, rows.length));
  const widest = Math.max(0, ...rows.map(({ name }) => textWidth(name, 'axis')));
  const bars = beside ? rowHeight * 0.72 : Math.max(12, Math.min(rowHeight * 0.55, rowHeight - nameLine - leastGap));
  const thin = Math.max(3, Math.round(bars * 0.24));
  return {
    top,
    rowHeight,
    nameRoom: beside ? Math.min(size.width * 0.3, widest) + 14 : 0,
    thick: Math.max(8, Math.round(bars - thin - between)),
    thin,
  };
}

/** Draws the name of a row and how much of all trips it is. */
function rowHead({ id, name, now }: SplitRow, y: number, width: number, layout: Layout): Mark[] {
  const role = id === '' ? 'name' : 'axis';
  const weight = id === '' || Number.isNaN(now.weight) ? '' : words.ofTrips(formatWholePercent(now.weight));
  if (layout.nameRoom === 0) {
    const room = width - textWidth(weight, 'axis-tight') - 8;
    return [
      { kind: 'text', x: 0, y: y + 11, text: fitText(name, role, room), role, fill: 'ink' },
      { kind: 'text', x: width, y: y + 11, text: weight, role: 'axis-tight', fill: 'ink-2', anchor: 'end' },
    ];
  }
  const lines = wrapText(name, role, layout.nameRoom - 12).slice(0, 2);
  const withWeight = weight !== '' && (lines.length + 1) * 15 <= layout.rowHeight;
  const texts = [...lines, ...(withWeight ? [weight] : [])];
  const first = y + (layout.thick + layout.thin + between) / 2 - (texts.length - 1) * 7.5 + 4.5;
  return texts.map((text, index): Mark => {
    const isName = index < lines.length;
    return {
      kind: 'text',
      x: 0,
      y: first + index * 15,
      text: fitText(text, isName ? role : 'axis-tight', layout.nameRoom - 8),
      role: isName ? role : 'axis-tight',
      fill: isName ? 'ink' : 'ink-2',
    };
  });
}

function rowStops(reading: Reading, plan: Plan, row: SplitRow, bar: Bar, bottom: number): Stop[] {
  const { modes } = reading.results;
  const percent = (share: number | undefined): string => formatValue(known(share), 'share');
  return stackParts(partsOf(modes, row.now), bar.width).map(({ id, from, to }) => {
    const at = modes.indexOf(id as Mode);
    return {
      x: bar.x + (from + to) / 2,
      top: bar.y,
      bottom,
      text: charts.stop.part(
        words.partOf(row.name, modeName(plan, id as Mode).full),
        percent(row.now.shares[at]),
        percent(row.before.shares[at]),
        comparedName(reading),
      ),
    };
  });
}

/** Draws one row: its name, a bar of the scenario in hand, and a thin one of what it is compared with. */
function drawRow(
  reading: Reading,
  plan: Plan,
  row: SplitRow,
  place: { readonly y: number; readonly headY: number; readonly width: number },
  layout: Layout,
): Pick<Chart, 'marks' | 'stops'> {
  const { modes } = reading.results;
  const { y, headY, width } = place;
  const barsY = layout.nameRoom === 0 ? y + nameLine : y;
  const bar = { x: layout.nameRoom, y: barsY, width: width - layout.nameRoom, height: layout.thick };
  const other = { ...bar, y: barsY + layout.thick + between, height: layout.thin };
  const now = stackParts(partsOf(modes, row.now), bar.width);
  const before = stackParts(partsOf(modes, row.before), bar.width);
  const none: Mark = {
    kind: 'text',
    x: bar.x,
    y: bar.y + bar.height / 2 + 4.8,
    text: formatValue(null, 'share'),
    role: 'axis',
    fill: 'ink-2',
  };
  const figures = layout.thick >= figuresFrom;
  return {
    marks: [
      ...rowHead(row, headY, width, layout),
      ...(now.length === 0
        ? [none]
        : stackMarks(now, bar, ({ share }) => (figures ? formatNumber(share * 100, { digits: 0 }) : ''))),
      ...stackMarks(before, other, () => ''),
    ],
    stops: rowStops(reading, plan, row, bar, other.y + other.height),
  };
}

/** Parts all trips from their parts. */
function ruleUnderAll({ nameRoom, top, rowHeight, thick, thin }: Layout, width: number): Mark[] {
  const gap = rowHeight - thick - thin - between;
  if (nameRoom === 0 || gap < 8) return [];
  const y = top + rowHeight - gap / 2;
  return [{ kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: 'ink', strokeWidth: 1 }];
}

/** Names of the modes stand over the first bar, each with its pictogram where there is room. */
function draw(reading: Reading, plan: Plan, rows: readonly SplitRow[], size: Size): Pick<Chart, 'marks' | 'stops'> {
  const tall = size.height >= keyHeight + nameHeights.withPictograms + rows.length * 40;
  const nameHeight = tall ? nameHeights.withPictograms : nameHeights.alone;
  const layout = layoutOf(rows, size, keyHeight + nameHeight);
  const first = rows[0] && stackParts(partsOf(reading.results.modes, rows[0].now), size.width - layout.nameRoom);
  const over = layout.nameRoom === 0 ? nameLine : 0;
  const labels = partNames(
    first ?? [],
    new Map(first?.map(({ id }) => [id, modeName(plan, id as Mode).short])),
    new Map(tall ? first?.map(({ id }) => [id, modePictograms[id as Mode]]) : []),
    { x: layout.nameRoom, y: keyHeight + over, width: size.width - layout.nameRoom },
  );
  const drawn = rows.map((row, index) => {
    const y = layout.top + index * layout.rowHeight;
    // Where names stand above the bars, that of the first row goes over the modes' names.
    const headY = index === 0 && layout.nameRoom === 0 ? keyHeight : y;
    return drawRow(reading, plan, row, { y, headY, width: size.width }, layout);
  });
  return {
    marks: [
      ...keyMarks(reading, size.width, words.bars),
      ...labels,
      ...ruleUnderAll(layout, size.width),
      ...drawn.flatMap(({ marks }) => marks),
    ],
    stops: drawn.flatMap(({ stops }) => stops),
  };
}

/**
 * Draws how residents travel by purpose, by band of length or by person group: one bar of shares a row, over a thin one
 * of what the scenario in hand is compared with.
 *
 * @param id id of the chart
 * @param by what the rows are
 * @param results a run
 * @param plan what the run came from
 * @param selection what is looked at
 * @param size room for the drawing
 * @returns the chart
 */
export function splitByChart(
  id: string,
  by: TripKey,
  results: Results,
  plan: Plan,
  selection: ChartSelection,
  size: Size,
): Chart {
  const reading = readSelection(results, plan, selection);
  const rows = readSplitRows(reading, by);
  const said = {
    id,
    ...size,
    finding: splitByFinding(reading, plan, by, rows),
    subtitle: words.subtitle(words.by[by], reading.year),
    alt: splitByAlt(reading, plan, by, rows),
    source: charts.source(results.model, reading.baseYear),
    table: splitByTable(reading, plan, rows),
  };
  if (!reading.subject) return { ...said, marks: [], stops: [], empty: charts.empty };
  if (!rows.some(({ now }) => now.shares.some(Number.isFinite))) {
    return { ...said, marks: [], stops: [], empty: charts.emptySeries };
  }
  return { ...said, ...draw(reading, plan, rows, size) };
}
