import type { Results } from '../../../engine/results.ts';
import type { Plan } from '../../../plan/plan.ts';
import { freightClasses, freightSegments, type FreightClass, type FreightSegment } from '../../../plan/vocabulary.ts';
import { formatValue, formatWholePercent } from '../../../quantities/format.ts';
import { goodsWords } from '../../../words/en/chart-goods.ts';
import { charts } from '../../../words/en/charts.ts';
import { names } from '../../../words/en/names.ts';
import type { Chart, ChartSelection, Size } from '../chart.ts';
import { keyHeight, subjectMarks } from '../key-marks.ts';
import type { Mark } from '../mark.ts';
import { freightStyles } from '../part-style.ts';
import { readSelection, type Reading } from '../reading.ts';
import { ribbonPath } from '../ribbon.ts';
import { stackMarks, stackParts } from '../stacked-bar.ts';
import { fitText, textWidth } from '../text.ts';
import { subjectGoods } from './detail.ts';
import { areas, columnsOf, flowsTable, readFlows, type Area, type Columns, type GoodsFlows } from './flows.ts';
import {
  bandsBetween,
  columnScale,
  placeColumn,
  type Band,
  type ColumnNode,
  type PlacedColumnNode,
} from './flow-columns.ts';

const words = goodsWords.flows;

const segmentName = (id: string): string => names.segments[id as FreightSegment];
const vehicleName = (id: string): string => charts.classesShort[id as FreightClass];
const areaName = (id: string): string => words.areas[id as Area];
const percent = formatWholePercent;

/** The vehicle whose part of the vehicle-km is furthest from its part of the tonnes. */
function flowsFinding({ vehicles }: Columns): string {
  const [most] = [...vehicles].sort((a, b) => b.right - b.left - (a.right - a.left));
  return most ? words.finding(vehicleName(most.id), percent(most.left), percent(most.right)) : goodsWords.noneFinding;
}

const barWidth = 14;
const headHeight = 22;
const pale = 0.4;
const wideFrom = 480;
/** Names have this much room at least, px. */
const leastRoom = 56;

function bandMarks(bands: readonly Band[], x: readonly [number, number], vehicle: (of: Band) => string): Mark[] {
  return [...bands]
    .sort((a, b) => b.thickness - a.thickness)
    .flatMap((band): Mark[] => {
      const d = ribbonPath(x, band.y0, band.y1, band.thickness);
      const { paint } = freightStyles[vehicle(band) as FreightClass];
      const edge: Mark[] = band.thickness >= 5 ? [{ kind: 'path', d, stroke: 'paper', strokeWidth: 1 }] : [];
      return [{ kind: 'path', d, fill: paint, opacity: pale }, ...edge];
    });
}

const plainBar = ({ y, leftHeight }: PlacedColumnNode, x: number): Mark => ({
  kind: 'rect',
  x,
  y: y - leftHeight / 2,
  width: barWidth,
  height: leftHeight,
  fill: 'control',
});

/** Two bars back to back: what the vehicle carries, and how far it drives. */
function vehicleMarks(node: PlacedColumnNode, x: number): Mark[] {
  const style = freightStyles[node.id as FreightClass];
  const bar = (at: number, height: number): Mark[] =>
    stackMarks(
      stackParts([{ id: node.id, share: 1, style }], barWidth),
      { x: at, y: node.y - height / 2, width: barWidth, height },
      () => '',
    );
  return [...bar(x - barWidth, node.leftHeight), ...bar(x, node.rightHeight)];
}

interface LabelPlace {
  readonly x: number;
  readonly room: number;
  readonly anchor: 'start' | 'end';
  readonly lines: 1 | 2;
}

function labelMarks(name: string, figure: string, y: number, { x, room, anchor, lines }: LabelPlace): Mark[] {
  const role = textWidth(name, 'name') <= room && lines === 2 ? 'name' : 'name-tight';
  const shown = fitText(name, role, room);
  if (lines === 2) {
    return [
      { kind: 'text', x, y: y - 3, text: shown, role, fill: 'ink', anchor, halo: 'paper' },
      {
        kind: 'text',
        x,
        y: y + 13,
        text: fitText(figure, 'axis-tight', room),
        role: 'axis-tight',
        fill: 'ink-2',
        anchor,
        halo: 'paper',
      },
    ];
  }
  return [{ kind: 'text', x, y: y + 4.8, text: shown, role, fill: 'ink', anchor, halo: 'paper' }];
}

const shareIn =
  (table: readonly number[], from: readonly string[], to: readonly string[]) =>
  (a: string, b: string): number =>
    table[from.indexOf(a) * to.length + to.indexOf(b)] ?? NaN;

/** Where the three columns stand, px, and how many lines a label has. */
interface Frame {
  readonly left: number;
  readonly x: readonly [left: number, middle: number, right: number];
  readonly right: number;
  readonly height: number;
  readonly lines: 1 | 2;
}

function frameOf({ segments, vehicles, areas: places }: Columns, { width, height }: Size, names: Names): Frame {
  const room = height - keyHeight - headHeight;
  const most = Math.max(segments.length, vehicles.length);
  const widest = (nodes: readonly ColumnNode[], name: (id: string) => string): number =>
    Math.max(leastRoom, ...nodes.map(({ id }) => textWidth(name(id), 'name-tight')));
  const left = Math.min(width * 0.26, widest(segments, names.segment)) + 8;
  const right = Math.min(width * 0.22, widest(places, names.area)) + 8;
  const [x0, x1] = [left + barWidth, width - right - barWidth];
  const middle = (x0 + x1) / 2 - (width >= wideFrom ? 20 : 10);
  const lines = width >= wideFrom && most * 40 <= room ? 2 : 1;
  return { left, right, x: [x0, middle, x1], height: room, lines };
}

function headMarks({ x: [, middle] }: Frame, width: number): Mark[] {
  const heads = [
    { text: words.tonnes, x: 0, anchor: 'start' },
    { text: words.vehicles, x: middle, anchor: 'middle' },
    { text: words.vkm, x: width, anchor: 'end' },
  ] as const;
  return heads.map((each) => ({ kind: 'text', y: keyHeight + 12, role: 'axis', fill: 'ink-2', ...each }));
}

interface Names {
  readonly segment: (id: string) => string;
  readonly vehicle: (id: string) => string;
  readonly area: (id: string) => string;
}

function columnLabels({ segments, vehicles, places }: Placed, names: Names, frame: Frame, width: number): Mark[] {
  const { left, right, lines } = frame;
  const [, middle, x1] = frame.x;
  const inside = { x: middle + barWidth + 5, room: x1 - middle - 2 * barWidth, anchor: 'start', lines } as const;
  return [
    ...segments.flatMap((node) =>
      labelMarks(names.segment(node.id), percent(node.left), node.y, {
        x: left - 6,
        room: left - 6,
        anchor: 'end',
        lines,
      }),
    ),
    ...vehicles.flatMap((node) =>
      labelMarks(names.vehicle(node.id), words.share(percent(node.left), percent(node.right)), node.y, inside),
    ),
    ...places.flatMap((node) =>
      labelMarks(names.area(node.id), percent(node.left), node.y, {
        x: width - right + 6,
        room: right - 6,
        anchor: 'start',
        lines,
      }),
    ),
  ];
}

function draw(reading: Reading, flows: GoodsFlows, columns: Columns, size: Size): Pick<Chart, 'marks' | 'stops'> {
  const { width } = size;
  const short = (of: (id: string) => string) =>
    width >= wideFrom ? of : (id: string): string => goodsWords.short[id as keyof typeof goodsWords.short];
  const named = { segment: short(segmentName), vehicle: short(vehicleName), area: short(areaName) };
  const frame = frameOf(columns, size, named);
  const label = frame.lines === 2 ? 34 : 17;
  const all = [columns.segments, columns.vehicles, columns.areas];
  const scale = columnScale(all, frame.height, label);
  const [segments = [], vehicles = [], places = []] = all.map((each) => placeColumn(each, scale, frame.height, label));
  const [x0, middle, x1] = frame.x;
  const carried = bandsBetween(segments, vehicles, shareIn(flows.tonnes, freightSegments, freightClasses), scale);
  const driven = bandsBetween(vehicles, places, shareIn(flows.vkm, freightClasses, areas), scale);
  const placed = { segments, vehicles, places };
  return {
    marks: [
      ...(reading.subject ? subjectMarks(reading.subject, '', width) : []),
      ...headMarks(frame, width),
      {
        kind: 'group',
        y: keyHeight + headHeight,
        marks: [
          ...bandMarks(carried, [x0, middle - barWidth], ({ to }) => to),
          ...bandMarks(driven, [middle + barWidth, x1], ({ from }) => from),
          ...segments.map((node) => plainBar(node, x0 - barWidth)),
          ...vehicles.flatMap((node) => vehicleMarks(node, middle)),
          ...places.map((node) => plainBar(node, x1)),
          ...columnLabels(placed, named, frame, width),
        ],
      },
    ],
    stops: stopsOf(flows, placed, [x0 - barWidth / 2, middle, x1 + barWidth / 2]),
  };
}

interface Placed {
  readonly segments: readonly PlacedColumnNode[];
  readonly vehicles: readonly PlacedColumnNode[];
  readonly places: readonly PlacedColumnNode[];
}

function stopsOf(
  { tonnes_kt, vkm_M }: GoodsFlows,
  placed: Placed,
  x: readonly [number, number, number],
): Chart['stops'] {
  const { units } = goodsWords;
  const above = keyHeight + headHeight;
  const stop = ({ y, leftHeight, rightHeight }: PlacedColumnNode, at: number, text: string) => ({
    x: at,
    top: above + y - Math.max(leftHeight, rightHeight) / 2,
    bottom: above + y + Math.max(leftHeight, rightHeight) / 2,
    text,
  });
  return [
    ...placed.segments.map((node) =>
      stop(
        node,
        x[0],
        words.stopTonnes(segmentName(node.id), percent(node.left), formatValue(node.left * tonnes_kt, units.tonnes)),
      ),
    ),
    ...placed.vehicles.map((node) =>
      stop(node, x[1], words.stopVehicle(vehicleName(node.id), percent(node.left), percent(node.right))),
    ),
    ...placed.places.map((node) =>
      stop(
        node,
        x[2],
        words.stopArea(areaName(node.id), percent(node.left), formatValue(node.left * vkm_M, units.vkm)),
      ),
    ),
  ];
}

/**
 * Draws goods of a year from tonnes by segment to the vehicles that carry them to where those drive: shares of all tonnes
 * at the left, of all vehicle-km at the right.
 *
 * @param id id of the chart
 * @param results a run
 * @param plan what the run came from
 * @param selection what is looked at
 * @param size room for the drawing
 * @returns the chart
 */
export function goodsFlowsChart(
  id: string,
  results: Results,
  plan: Plan,
  selection: ChartSelection,
  size: Size,
): Chart {
  const reading = readSelection(results, plan, selection);
  const detail = subjectGoods(reading);
  const flows = detail && readFlows(detail);
  const columns = flows && columnsOf(flows);
  const told = columns?.vehicles.map(({ id: each, left, right }) =>
    words.stopVehicle(vehicleName(each), percent(left), percent(right)),
  );
  const said = {
    id,
    ...size,
    finding: !reading.subject ? charts.finding.noChoice : columns ? flowsFinding(columns) : goodsWords.noneFinding,
    subtitle: words.subtitle(reading.year),
    alt: [
      words.alt(reading.subject?.name ?? '', reading.year),
      ...(told ?? []).map((each) => `${each}.`),
      words.note,
    ].join(' '),
    source: charts.source(results.model, reading.baseYear),
    table: flows ? flowsTable(flows) : { columns: [{ name: charts.table.part }], rows: [] },
  };
  if (!reading.subject) return { ...said, marks: [], stops: [], empty: charts.empty };
  if (!flows || !columns) return { ...said, marks: [], stops: [], empty: goodsWords.none };
  return { ...said, ...draw(reading, flows, columns, size) };
}
