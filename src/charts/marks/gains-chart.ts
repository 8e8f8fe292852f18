import type { Results } from '../../engine/results.ts';
import type { Plan } from '../../plan/plan.ts';
import { figuresFor } from '../../quantities/figures.ts';
import { formatValue, joinParts } from '../../quantities/format.ts';
import { details } from '../../words/en/chart-details.ts';
import { charts } from '../../words/en/charts.ts';
import type { Chart, ChartSelection, Size, Stop } from './chart.ts';
import { gainsFinding, gainsTable, panelsOf, readGains, type GainReading, type GainRow, type Panel } from './gains.ts';
import { keyHeight, subjectMarks } from './key-marks.ts';
import { linearScale } from './linear-scale.ts';
import type { Mark } from './mark.ts';
import type { Paint } from './palette.ts';
import { readingsAmong, readSelection, type Reading } from './reading.ts';
import { scenarioStyle } from './scenario-style.ts';
import { known } from './split-by-words.ts';
import { fitText, textWidth } from './text.ts';

const words = details.gains;

const panelHead = 38;
const gutter = 28;
const besideFrom = 520;
/** Room for a name above its bars, px. */
const nameLine = 15;

/** Where a panel stands; the names of its rows are to its left. */
interface PanelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly rowHeight: number;
  readonly thick: number;
  /** From the top of a row to the middle of its bar. */
  readonly middle: number;
}

const signed = (panel: Panel, rows: readonly GainRow[]): ((row: GainRow) => string) => {
  const figures = figuresFor(
    panel.unit,
    rows.map((row) => known(panel.of(row))),
    { finest: panel.finest, own: true },
  );
  return (row) => figures.change(known(panel.of(row)), 0);
};

/** A bar from zero, and its number beyond its end. */
function barMarks(
  row: GainRow,
  value: number,
  text: string,
  y: number,
  scale: (value: number) => number,
  bar: { readonly thick: number; readonly paint: Paint },
): Mark[] {
  const [zero, end] = [scale(0), scale(value)];
  const loses = value < 0;
  return [
    {
      kind: 'rect',
      x: Math.min(zero, end),
      y: y - bar.thick / 2,
      width: Math.abs(end - zero),
      height: bar.thick,
      fill: bar.paint,
    },
    {
      kind: 'text',
      x: end + (loses ? -6 : 6),
      y: y + 4.6,
      text,
      role: row.all ? 'name' : 'axis',
      fill: 'ink',
      anchor: loses ? 'end' : 'start',
      halo: 'paper',
    },
  ];
}

/** Finds where values stand: both sides of zero keep room for the numbers, or for the words at the top. */
function panelScale(values: readonly number[], labels: number, { x, width }: PanelBox): (value: number) => number {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const word = textWidth(words.lose, 'axis') + 6;
  const span = low === high ? ([-1, 1] as const) : ([low, high] as const);
  return linearScale(span, [x + (low < 0 ? labels : word), x + width - (high > 0 ? labels : word)]);
}

function drawPanel(
  reading: Reading,
  panel: Panel,
  { rows, shared }: { readonly rows: readonly GainRow[]; readonly shared: readonly GainRow[] },
  box: PanelBox,
): Mark[] {
  const { paint } = scenarioStyle(reading.subject?.letter);
  const say = signed(panel, shared);
  const labels = Math.max(...shared.map((row) => textWidth(say(row), 'name'))) + 7;
  const scale = panelScale(shared.map(panel.of).filter(Number.isFinite), labels, box);
  const zero = scale(0);
  const top = box.y + panelHead;
  const bottom = top + rows.length * box.rowHeight;
  const bars = rows.flatMap((row, index): Mark[] => {
    const value = panel.of(row);
    const y = top + index * box.rowHeight + box.middle;
    if (Number.isFinite(value)) return barMarks(row, value, say(row), y, scale, { thick: box.thick, paint });
    const text = formatValue(null, panel.unit);
    return [{ kind: 'text', x: zero + 6, y: y + 4.6, text, role: 'axis', fill: 'ink-2' }];
  });
  const head = fitText(panel.head, 'axis', box.width);
  return [
    { kind: 'text', x: box.x, y: box.y + 12, text: head, role: 'axis', fill: 'ink-2' },
    ...bars,
    { kind: 'line', x1: zero, y1: top - 18, x2: zero, y2: bottom, stroke: 'ink', strokeWidth: 1.2 },
    { kind: 'text', x: zero - 6, y: top - 7, text: words.lose, role: 'axis', fill: 'ink', anchor: 'end' },
    { kind: 'text', x: zero + 6, y: top - 7, text: words.gain, role: 'axis', fill: 'ink' },
  ];
}

/** Names stand left of the bars, or above them where `room` is nothing; everyone is parted from the groups by a rule. */
function nameMarks(rows: readonly GainRow[], box: PanelBox, room: number, width: number): Mark[] {
  return rows.flatMap((row, index): Mark[] => {
    const top = box.y + panelHead + index * box.rowHeight;
    const role = row.all ? 'name' : room > 0 && textWidth(row.name, 'axis') > room ? 'axis-tight' : 'axis';
    const y = top + (room > 0 ? box.middle + 4.6 : 11);
    const under = top + box.rowHeight - (room > 0 ? 0 : 2);
    return [
      { kind: 'text', x: 0, y, text: fitText(row.name, role, room || width), role, fill: 'ink', halo: 'paper' },
      ...(row.all
        ? [{ kind: 'line', x1: 0, y1: under, x2: width, y2: under, stroke: 'ink', strokeWidth: 1 } satisfies Mark]
        : []),
    ];
  });
}

function rowStop(results: Results, row: GainRow, box: Pick<PanelBox, 'x' | 'y' | 'rowHeight'>, index: number): Stop {
  const top = box.y + panelHead + index * box.rowHeight;
  const text = panelsOf(results)
    .map((panel) =>
      joinParts({ figure: signed(panel, [row])(row), unit: Number.isFinite(panel.of(row)) ? panel.unit : '' }),
    )
    .join(charts.stop.join);
  return { x: box.x, top, bottom: top + box.rowHeight, text: charts.stop.value(charts.stop.head(row.name), text) };
}

/** Draws two panels side by side; names stand left of both, on a narrow plate above the bars. */
function draw(
  reading: Reading,
  { rows, reference }: GainReading,
  shared: readonly GainRow[],
  size: Size,
): Pick<Chart, 'marks' | 'stops'> {
  const { results } = reading;
  const [minutes, money] = panelsOf(results);
  const beside = size.width >= besideFrom;
  const widest = Math.max(...rows.map(({ name, all }) => textWidth(name, all ? 'name' : 'axis')));
  const room = beside ? Math.min(widest, size.width * 0.34) : 0;
  const rowHeight = Math.min(42, (size.height - keyHeight - panelHead - 2) / rows.length);
  const left = beside ? room + 10 : 0;
  const width = (size.width - left - gutter) / 2;
  const thick = beside ? Math.min(18, rowHeight * 0.56) : Math.max(8, Math.min(16, rowHeight - nameLine - 6));
  const middle = beside ? rowHeight / 2 : nameLine + thick / 2 + 1;
  const first: PanelBox = { x: left, y: keyHeight, width, rowHeight, thick, middle };
  return {
    marks: [
      ...(reading.subject && reference ? subjectMarks(reading.subject, words.against(reference.name), size.width) : []),
      ...drawPanel(reading, minutes, { rows, shared }, first),
      ...drawPanel(reading, money, { rows, shared }, { ...first, x: left + width + gutter }),
      ...nameMarks(rows, first, room, size.width),
    ],
    stops: rows.map((row, index) => rowStop(results, row, first, index)),
  };
}

/**
 * Draws who gains and who loses against the reference: minutes a weekday and money a year, an average person of each
 * group.
 *
 * @param id id of the chart
 * @param results a run
 * @param plan what the run came from
 * @param selection what is looked at
 * @param size room for the drawing
 * @returns the chart
 */
export function gainsChart(id: string, results: Results, plan: Plan, selection: ChartSelection, size: Size): Chart {
  const reading = readSelection(results, plan, selection);
  const found = readGains(reading, plan);
  const { rows, reference } = found;
  const { subject, year } = reading;
  const alt = words.alt(subject?.name ?? '', reference?.name ?? '', year);
  const said = {
    id,
    ...size,
    finding: gainsFinding(reading, found),
    subtitle: words.subtitle(year),
    alt: [alt, ...rows.map((row, index) => `${rowStop(results, row, { x: 0, y: 0, rowHeight: 0 }, index).text}.`)].join(
      ' ',
    ),
    source: charts.source(results.model, reading.baseYear),
    table: gainsTable(results, rows),
  };
  if (!subject) return { ...said, marks: [], stops: [], empty: charts.empty };
  if (!reference) return { ...said, marks: [], stops: [], empty: words.needsReference };
  if (subject.id === reference.id) return { ...said, marks: [], stops: [], empty: words.choosePlan };
  if (!rows.some(({ min_per_person_weekday }) => Number.isFinite(min_per_person_weekday))) {
    return { ...said, marks: [], stops: [], empty: charts.emptySeries };
  }
  const shared = readingsAmong(results, plan, selection).flatMap((each) => readGains(each, plan).rows);
  return { ...said, ...draw(reading, found, shared, size) };
}
