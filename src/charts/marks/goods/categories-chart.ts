import type { Results } from '../../../engine/results.ts';
import type { Plan } from '../../../plan/plan.ts';
import { formatNumber, formatValue } from '../../../quantities/format.ts';
import { goodsWords } from '../../../words/en/chart-goods.ts';
import { charts } from '../../../words/en/charts.ts';
import { names } from '../../../words/en/names.ts';
import type { Chart, ChartSelection, Size } from '../chart.ts';
import { keyHeight, subjectMarks } from '../key-marks.ts';
import type { Mark } from '../mark.ts';
import { readSelection, type Reading } from '../reading.ts';
import { freightStyles } from '../part-style.ts';
import { stackMarks, stackParts } from '../stacked-bar.ts';
import { tableCell, type TableTwin } from '../table.ts';
import { fitText, textWidth, wrapText } from '../text.ts';
import {
  allOperations,
  boundaryNote,
  intensity,
  operationCategories,
  perDelivery,
  type Operation,
  type OperationCategory,
} from './categories.ts';
import { subjectGoods } from './detail.ts';

const words = goodsWords.categories;
const { units } = goodsWords;

type Category = OperationCategory & Operation;
const nameOf = ({ segment, vehicle }: OperationCategory): string =>
  goodsWords.row(names.segments[segment], charts.classesShort[vehicle]);
const fullName = ({ segment, vehicle }: OperationCategory): string =>
  goodsWords.row(names.segments[segment], names.classes[vehicle]);

/** Categories with too little to move are of interest in the table only. */
const telling = 0.01;

function categoryFinding(categories: readonly Category[]): string {
  const all = allOperations(categories);
  const whole = formatNumber(intensity(all));
  const ranked = categories
    .filter(({ tkm_M, emission_kg }) => tkm_M > telling * all.tkm_M && emission_kg > 0)
    .sort((a, b) => (intensity(a) ?? 0) - (intensity(b) ?? 0));
  const [least, most] = [ranked[0], ranked.at(-1)];
  if (!least || !most || least === most) return words.one(whole);
  const inSentence = ({ segment, vehicle }: Category): string =>
    goodsWords.row(goodsWords.segments[segment], charts.classesShort[vehicle]);
  return words.finding(
    whole,
    inSentence(least),
    formatNumber(intensity(least)),
    inSentence(most),
    formatNumber(intensity(most)),
  );
}

function categoryTable(categories: readonly Category[]): TableTwin {
  const { columns } = words;
  const cells = (operation: Operation) => [
    tableCell(operation.tonnes_kt, units.tonnes),
    tableCell(operation.tkm_M, units.tkm),
    tableCell(operation.vkm_M, units.vkm),
    tableCell(operation.emission_kg, units.emission),
    tableCell(intensity(operation), units.g_per_tkm),
    tableCell(perDelivery(operation), units.g_per_delivery),
  ];
  return {
    columns: [
      { name: columns.category },
      { name: columns.tonnes, unit: units.tonnes },
      { name: columns.tkm, unit: units.tkm },
      { name: columns.vkm, unit: units.vkm },
      { name: columns.emission, unit: units.emission },
      { name: columns.perTkm, unit: units.g_per_tkm },
      { name: columns.perDelivery, unit: units.g_per_delivery },
    ],
    rows: [
      ...categories.map((each) => ({ name: fullName(each), cells: cells(each) })),
      { name: words.all, cells: cells(allOperations(categories)) },
    ],
  };
}

const noteLine = 16;

/** What is counted, in the last lines of the drawing. */
const noteMarks = (lines: readonly string[], height: number): Mark[] =>
  lines.map((text, at) => ({
    kind: 'text',
    x: 0,
    y: height - 4 - (lines.length - 1 - at) * noteLine,
    text,
    role: 'axis-tight',
    fill: 'ink-2',
  }));

interface Row {
  readonly name: string;
  readonly operation: Operation;
  /** Absent for several together. */
  readonly category?: Category;
  readonly whole?: boolean;
}

const headHeight = 20;
const rowRoom = 25;
const perTkmRoom = 70;
const perDeliveryRoom = 84;
const wideFrom = 440;

function rowsFor(categories: readonly Category[], height: number): Row[] {
  const most = Math.max(4, Math.floor((height - keyHeight - headHeight) / rowRoom)) - 1;
  const kept = categories.length <= most ? categories : categories.slice(0, most - 1);
  const rest = categories.slice(kept.length);
  return [
    ...kept.map((category) => ({ name: nameOf(category), operation: category, category })),
    ...(rest.length > 0 ? [{ name: words.others(rest.length), operation: allOperations(rest) }] : []),
    { name: words.all, operation: allOperations(categories), whole: true },
  ];
}

interface Lay {
  readonly nameRoom: number;
  readonly bar: number;
  readonly rowHeight: number;
  readonly width: number;
  readonly wide: boolean;
  readonly most: number;
}

function rowMarks({ name, operation, category, whole }: Row, y: number, lay: Lay): Mark[] {
  const base = y + lay.rowHeight / 2 + 4.6;
  const role = whole ? 'name' : textWidth(name, 'axis') > lay.nameRoom - 8 ? 'axis-tight' : 'axis';
  const strong = whole ? 'name' : 'axis';
  const thick = Math.min(14, lay.rowHeight * 0.6);
  const length = (operation.emission_kg / lay.most) * lay.bar;
  const bar = { x: lay.nameRoom, y: y + (lay.rowHeight - thick) / 2, width: Math.max(1, length), height: thick };
  const figure = (text: string, x: number): Mark => ({
    kind: 'text',
    x,
    y: base,
    text,
    role: strong,
    fill: 'ink',
    anchor: 'end',
  });
  const drawn: Mark[] = category
    ? stackMarks(stackParts([{ id: name, share: 1, style: freightStyles[category.vehicle] }], bar.width), bar, () => '')
    : whole
      ? []
      : [{ kind: 'rect', ...bar, fill: 'control' }];
  return [
    { kind: 'text', x: 0, y: base, text: fitText(name, role, lay.nameRoom - 8), role, fill: 'ink' },
    ...drawn,
    figure(formatNumber(intensity(operation)), lay.width - (lay.wide ? perDeliveryRoom : 0)),
    ...(lay.wide ? [figure(formatNumber(perDelivery(operation)), lay.width)] : []),
    ...(whole
      ? [{ kind: 'line', x1: 0, y1: y, x2: lay.width, y2: y, stroke: 'ink', strokeWidth: 1 } satisfies Mark]
      : []),
  ];
}

function draw(reading: Reading, rows: readonly Row[], size: Size): Pick<Chart, 'marks' | 'stops'> {
  const { width } = size;
  const wide = width >= wideFrom;
  const figures = perTkmRoom + (wide ? perDeliveryRoom : 0);
  const widest = Math.max(...rows.map(({ name }) => textWidth(name, 'axis'))) + 12;
  const nameRoom = Math.min(widest, width * (wide ? 0.42 : 0.5));
  const top = keyHeight + headHeight;
  const lay: Lay = {
    nameRoom,
    width,
    wide,
    bar: width - nameRoom - figures,
    rowHeight: Math.min(30, (size.height - top) / rows.length),
    most: Math.max(...rows.filter(({ whole }) => !whole).map(({ operation }) => operation.emission_kg)),
  };
  const head = (text: string, x: number, anchor: 'start' | 'end'): Mark => ({
    kind: 'text',
    x,
    y: keyHeight + 12,
    text,
    role: 'axis-tight',
    fill: 'ink-2',
    anchor,
  });
  return {
    marks: [
      ...subjectMarks(reading.subject!, '', width),
      head(words.emission, nameRoom, 'start'),
      head(words.perTkm, width - (wide ? perDeliveryRoom : 0), 'end'),
      ...(wide ? [head(words.perDelivery, width, 'end')] : []),
      ...rows.flatMap((row, at) => rowMarks(row, top + at * lay.rowHeight, lay)),
    ],
    stops: rows.map(({ name, operation }, at) => ({
      x: nameRoom + Math.min(1, operation.emission_kg / lay.most) * lay.bar,
      top: top + at * lay.rowHeight,
      bottom: top + (at + 1) * lay.rowHeight,
      text: words.stop(
        name,
        formatValue(operation.emission_kg, units.emission),
        formatValue(operation.tkm_M, units.tkm),
        formatValue(intensity(operation), units.g_per_tkm),
      ),
    })),
  };
}

/**
 * Draws what transport operation categories emit, with their intensities; the table has all of them.
 *
 * @param id id of the chart
 * @param results a run
 * @param plan what the run came from
 * @param selection what is looked at
 * @param size room for the drawing
 * @returns the chart
 */
export function categoriesChart(
  id: string,
  results: Results,
  plan: Plan,
  selection: ChartSelection,
  size: Size,
): Chart {
  const reading = readSelection(results, plan, selection);
  const detail = subjectGoods(reading);
  const categories = detail ? operationCategories(detail) : [];
  const said = {
    id,
    ...size,
    finding: !reading.subject
      ? charts.finding.noChoice
      : categories.length > 0
        ? categoryFinding(categories)
        : goodsWords.noneFinding,
    subtitle: words.subtitle(reading.year),
    alt: words.alt(reading.subject?.name ?? '', reading.year, boundaryNote(results)),
    source: charts.source(results.model, reading.baseYear),
    table: categoryTable(categories),
  };
  if (!reading.subject) return { ...said, marks: [], stops: [], empty: charts.empty };
  if (categories.length === 0) return { ...said, marks: [], stops: [], empty: goodsWords.none };
  const note = wrapText(boundaryNote(results), 'axis-tight', size.width);
  const room = { width: size.width, height: size.height - note.length * noteLine - 8 };
  const drawn = draw(reading, rowsFor(categories, room.height), room);
  return { ...said, ...drawn, marks: [...drawn.marks, ...noteMarks(note, size.height)] };
}
