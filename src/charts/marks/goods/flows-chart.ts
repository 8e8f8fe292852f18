import type { FreightDetail, Results } from '../../../engine/results.ts';
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
import { tableCell, type TableTwin } from '../table.ts';
import { fitText, textWidth } from '../text.ts';
import { goodsVkm, sharesOf, subjectGoods, sumBy } from './detail.ts';
import {
  bandsBetween,
  columnScale,
  placeColumn,
  type Band,
  type ColumnNode,
  type PlacedColumnNode,
} from './flow-columns.ts';

const words = goodsWords.flows;
const classes = freightClasses.length;

/** Where goods vehicles drive, each place without the one within it. */
const areas = ['centre', 'city', 'hinterland'] as const;
type Area = (typeof areas)[number];

/** Goods from tonnes to vehicles to places, as shares of all tonnes and of all vehicle-km. */
interface GoodsFlows {
  readonly tonnes_kt: number;
  readonly vkm_M: number;
  /** `[segment × class]` */
  readonly tonnes: readonly number[];
  /** `[class × area]` */
  readonly vkm: readonly number[];
}

function readFlows(detail: FreightDetail): GoodsFlows {
  const [zone, city, region] = (['zone', 'city', 'region'] as const).map((scope) => goodsVkm(detail, 'class', scope));
  const vkm = freightClasses.flatMap((_, j) => {
    const [inZone, inCity, all] = [zone?.[j] ?? NaN, city?.[j] ?? NaN, region?.[j] ?? NaN];
    return [inZone, inCity - inZone, all - inCity];
  });
  const sum = (values: Iterable<number>): number => [...values].reduce((total, each) => total + each, 0);
  return {
    tonnes_kt: sum(detail.carried_kt),
    vkm_M: sum(vkm),
    tonnes: sharesOf([...detail.carried_kt]),
    vkm: sharesOf(vkm),
  };
}

interface Columns {
  readonly segments: readonly ColumnNode[];
  readonly vehicles: readonly ColumnNode[];
  readonly areas: readonly ColumnNode[];
}

const least = 0.0005;

function columnsOf({ tonnes, vkm }: GoodsFlows): Columns {
  const bySegment = sumBy(tonnes, 'segment');
  const byClass = sumBy(tonnes, 'class');
  const driven = freightClasses.map((_, j) =>
    areas.reduce((sum, _each, a) => sum + (vkm[j * areas.length + a] ?? NaN), 0),
  );
  const nodes = (ids: readonly string[], left: readonly number[], right: readonly number[]): ColumnNode[] =>
    ids
      .map((id, at) => ({ id, left: left[at] ?? NaN, right: right[at] ?? NaN }))
      .filter((node) => Math.max(node.left, node.right) > least);
  const inAreas = areas.map((_, a) =>
    freightClasses.reduce((sum, _each, j) => sum + (vkm[j * areas.length + a] ?? NaN), 0),
  );
  return {
    segments: nodes(freightSegments, bySegment, bySegment),
    vehicles: nodes(freightClasses, byClass, driven),
    areas: nodes(areas, inAreas, inAreas),
  };
}

const segmentName = (id: string): string => names.segments[id as FreightSegment];
const vehicleName = (id: string): string => charts.classesShort[id as FreightClass];
const areaName = (id: string): string => words.areas[id as Area];
const percent = formatWholePercent;

/** The vehicle whose part of the vehicle-km is furthest from its part of the tonnes. */
function flowsFinding({ vehicles }: Columns): string {
  const [most] = [...vehicles].sort((a, b) => b.right - b.left - (a.right - a.left));
  return most ? words.finding(vehicleName(most.id), percent(most.left), percent(most.right)) : goodsWords.noneFinding;
}

function flowsTable({ tonnes_kt, vkm_M, tonnes, vkm }: GoodsFlows): TableTwin {
  const { units } = goodsWords;
  const carried = freightSegments.flatMap((segment, s) =>
    freightClasses.map((each, j) => ({
      name: words.tonnesOf(names.segments[segment], names.classes[each]),
      cells: [
        tableCell((tonnes[s * classes + j] ?? NaN) * tonnes_kt, units.tonnes),
        tableCell(tonnes[s * classes + j] ?? null, 'share'),
      ],
    })),
  );
  const driven = freightClasses.flatMap((each, j) =>
    areas.map((area, a) => ({
      name: words.vkmOf(names.classes[each], words.areas[area]),
      cells: [
        tableCell((vkm[j * areas.length + a] ?? NaN) * vkm_M, units.vkm),
        tableCell(vkm[j * areas.length + a] ?? null, 'share'),
      ],
    })),
  );
  const some = [...carried, ...driven].filter(({ cells }) => (cells[0]?.value ?? 0) > 0);
  return {
    columns: [{ name: charts.table.part }, { name: words.tonnes }, { name: charts.table.part, unit: 'share' }],
    rows: some,
  };
}

const barWidth = 14;
const headHeight = 22;
const pale = 0.4;
const wideFrom = 480;

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

function draw(reading: Reading, flows: GoodsFlows, columns: Columns, size: Size): Pick<Chart, 'marks' | 'stops'> {
  const { width } = size;
  const short = (of: (id: string) => string) =>
    width >= wideFrom ? of : (id: string): string => goodsWords.short[id as keyof typeof goodsWords.short];
  const named = { segment: short(segmentName), vehicle: short(vehicleName), area: short(areaName) };
  const height = size.height - keyHeight - headHeight;
  const most = Math.max(columns.segments.length, columns.vehicles.length);
  const lines = width >= wideFrom && most * 40 <= height ? 2 : 1;
  const label = lines === 2 ? 34 : 17;
  const all = [columns.segments, columns.vehicles, columns.areas];
  const scale = columnScale(all, height, label);
  const [segments = [], vehicles = [], places = []] = all.map((each) => placeColumn(each, scale, height, label));
  const widest = (nodes: readonly ColumnNode[], name: (id: string) => string): number =>
    Math.max(0, ...nodes.map(({ id }) => textWidth(name(id), 'name-tight')));
  const left = Math.min(width * 0.26, Math.max(56, widest(segments, named.segment))) + 8;
  const right = Math.min(width * 0.22, Math.max(56, widest(places, named.area))) + 8;
  const [x0, x1] = [left + barWidth, width - right - barWidth];
  const middle = (x0 + x1) / 2 - (width >= wideFrom ? 20 : 10);
  const share =
    (table: readonly number[], stride: number, from: readonly string[], to: readonly string[]) =>
    (a: string, b: string): number =>
      table[from.indexOf(a) * stride + to.indexOf(b)] ?? NaN;
  const carried = bandsBetween(
    segments,
    vehicles,
    share(flows.tonnes, classes, freightSegments, freightClasses),
    scale,
  );
  const driven = bandsBetween(vehicles, places, share(flows.vkm, areas.length, freightClasses, areas), scale);
  const head = (text: string, x: number, anchor: 'start' | 'middle' | 'end'): Mark => ({
    kind: 'text',
    x,
    y: keyHeight + 12,
    text,
    role: 'axis',
    fill: 'ink-2',
    anchor,
  });
  const vehicleRoom = x1 - middle - 2 * barWidth;
  return {
    marks: [
      ...subjectMarks(reading.subject!, '', width),
      head(words.tonnes, 0, 'start'),
      head(words.vehicles, middle, 'middle'),
      head(words.vkm, width, 'end'),
      {
        kind: 'group',
        y: keyHeight + headHeight,
        marks: [
          ...bandMarks(carried, [x0, middle - barWidth], ({ to }) => to),
          ...bandMarks(driven, [middle + barWidth, x1], ({ from }) => from),
          ...segments.map((node) => plainBar(node, x0 - barWidth)),
          ...vehicles.flatMap((node) => vehicleMarks(node, middle)),
          ...places.map((node) => plainBar(node, x1)),
          ...segments.flatMap((node) =>
            labelMarks(named.segment(node.id), percent(node.left), node.y, {
              x: left - 6,
              room: left - 6,
              anchor: 'end',
              lines,
            }),
          ),
          ...vehicles.flatMap((node) =>
            labelMarks(named.vehicle(node.id), words.share(percent(node.left), percent(node.right)), node.y, {
              x: middle + barWidth + 5,
              room: vehicleRoom,
              anchor: 'start',
              lines,
            }),
          ),
          ...places.flatMap((node) =>
            labelMarks(named.area(node.id), percent(node.left), node.y, {
              x: width - right + 6,
              room: right - 6,
              anchor: 'start',
              lines,
            }),
          ),
        ],
      },
    ],
    stops: stopsOf(flows, { segments, vehicles, places }, [x0 - barWidth / 2, middle, x1 + barWidth / 2]),
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
