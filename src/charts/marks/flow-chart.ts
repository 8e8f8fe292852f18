import type { Results } from '../../engine/results.ts';
import type { Plan } from '../../plan/plan.ts';
import { figuresFor, type Figures } from '../../quantities/figures.ts';
import { details } from '../../words/en/chart-details.ts';
import { charts } from '../../words/en/charts.ts';
import { bullet } from './bullet.ts';
import type { Chart, ChartSelection, Size, Stop } from './chart.ts';
import { comparedName } from './finding.ts';
import { layOutFlows, type FlowLayout, type PlacedFlow, type PlacedNode } from './flow-layout.ts';
import { readFlows, type Flow, type FlowNode, type FlowReading } from './flow-nodes.ts';
import type { Mark } from './mark.ts';
import { modeName } from './mode-names.ts';
import { readSelection, type Reading } from './reading.ts';
import { ribbonPath } from './ribbon.ts';
import { stackMarks, stackParts } from './stacked-bar.ts';
import { tableCell, type TableTwin } from './table.ts';
import { fitText, textWidth, wrapText } from './text.ts';

const words = details.flows;
const { unit } = words;

function flowFinding(reading: Reading, found: FlowReading | undefined, figures: Figures): string {
  if (!reading.subject) return charts.finding.noChoice;
  if (!found) return words.missing;
  const largest = found.flows[0];
  if (!largest) return words.still(comparedName(reading), reading.year);
  const { from, to, trips } = largest;
  const [moved, all] = [figures.value(trips), figures.value(found.moved)];
  if (from.kind === 'none') return words.findingNew(moved, all, to.inSentence);
  if (to.kind === 'none') return words.findingGone(moved, all, from.inSentence);
  return words.finding(moved, all, from.inSentence, to.inSentence);
}

function flowTable(reading: Reading, plan: Plan, found: FlowReading | undefined): TableTwin {
  const moves = (found?.flows ?? []).map(({ from, to, trips }) => ({
    name: words.move(from.name, to.name),
    cells: [tableCell(trips, unit)],
  }));
  const stays = reading.results.modes.map((mode, index) => ({
    name: words.stays(modeName(plan, mode).full),
    cells: [tableCell(found?.stayed[index] ?? null, unit)],
  }));
  return { columns: [{ name: charts.table.part }, { name: charts.table.trips, unit }], rows: [...moves, ...stays] };
}

const headHeight = 26;
const nodeWidth = 14;
const lineHeight = 16;
/** A figure on a flow needs this much of it, px. */
const figureRoom = 15;
const pale = 0.4;
/** Thinner flows have no edge of paper: it would shred what they cross. */
const edgeFrom = 5;
/** Flows are level for long enough to be written on. */
const spanForFigures = 200;

function ribbonMarks(placed: PlacedFlow, x0: number, x1: number): Mark[] {
  const d = ribbonPath([x0, x1], placed.from, placed.to, placed.thickness);
  const fill = placed.flow.from.style?.paint ?? 'control';
  const edge: Mark[] = placed.thickness >= edgeFrom ? [{ kind: 'path', d, stroke: 'paper', strokeWidth: 1 }] : [];
  return [{ kind: 'path', d, fill, opacity: pale }, ...edge];
}

/** Modes have their colour and pattern; what is no mode is an open bar. */
function nodeMarks({ node, y, height }: PlacedNode, x: number): Mark[] {
  const bar = { x, y, width: nodeWidth, height: Math.max(1, height) };
  if (node.style) {
    const parts = stackParts([{ id: node.name, share: 1, style: node.style }], nodeWidth);
    return stackMarks(parts, bar, () => '');
  }
  return [
    { kind: 'rect', ...bar, fill: node.kind === 'none' ? 'paper' : 'control', stroke: 'control', strokeWidth: 1 },
  ];
}

/** Draws the name and the trips of a node beside it, on one line or two. */
function labelMarks(placed: PlacedNode, x: number, room: number, figures: Figures, lines: 1 | 2, end: boolean): Mark[] {
  const { node, y, height } = placed;
  const middle = y + height / 2;
  const figure = figures.value(node.trips);
  const anchor = end ? ('end' as const) : ('start' as const);
  if (lines === 2) {
    const role = textWidth(node.label, 'name') <= room ? 'name' : 'name-tight';
    return [
      { kind: 'text', x, y: middle - 3, text: fitText(node.label, role, room), role, fill: 'ink', anchor },
      { kind: 'text', x, y: middle + 13, text: figure, role: 'axis', fill: 'ink-2', anchor },
    ];
  }
  const name = fitText(node.label, 'name-tight', room - textWidth(figure, 'axis-tight') - 6);
  const [nameX, figureX] = end
    ? [x - textWidth(figure, 'axis-tight') - 6, x]
    : [x, x + textWidth(name, 'name-tight') + 6];
  return [
    { kind: 'text', x: nameX, y: middle + 4.8, text: name, role: 'name-tight', fill: 'ink', anchor },
    { kind: 'text', x: figureX, y: middle + 4.8, text: figure, role: 'axis-tight', fill: 'ink-2', anchor },
  ];
}

/** Writes its trips on a flow where it leaves, if its source splits. */
function figureMarks(
  { flow, from, thickness }: PlacedFlow,
  flows: readonly PlacedFlow[],
  x: number,
  figures: Figures,
): Mark[] {
  const alone = flows.filter((each) => each.flow.from === flow.from).length === 1;
  if (alone || thickness < figureRoom) return [];
  const y = from + thickness / 2 + 4.6;
  return [{ kind: 'text', x: x + 6, y, text: figures.value(flow.trips), role: 'axis-tight', fill: 'ink' }];
}

/** Draws who is on which side. */
function headMarks({ subject, comparison }: Reading, width: number): Mark[] {
  if (!subject || !comparison) return [];
  const room = width / 2 - 34;
  const name = fitText(subject.name, 'name', room);
  return [
    bullet(comparison.letter, 8.5, 8.5, 17),
    { kind: 'text', x: 24, y: 13.5, text: fitText(comparison.name, 'axis', room), role: 'axis', fill: 'ink' },
    { kind: 'text', x: width - 24, y: 13.5, text: name, role: 'name', fill: 'ink', anchor: 'end' },
    bullet(subject.letter, width - 8.5, 8.5, 17),
  ];
}

function stopText(node: FlowNode, flows: readonly Flow[], side: 'from' | 'to', figures: Figures): string {
  const parts = flows
    .filter((each) => each[side] === node)
    .map(({ from, to, trips }) =>
      side === 'from' ? words.to(to.name, figures.value(trips)) : words.from(from.name, figures.value(trips)),
    )
    .join(charts.stop.join);
  const total = figures.value(node.trips);
  if (node.kind === 'none') return side === 'from' ? words.stopNew(total, parts) : words.stopGone(total, parts);
  return side === 'from' ? words.stopFrom(node.name, total, parts) : words.stopTo(node.name, total, parts);
}

const textLines = (found: FlowReading, figures: Figures, width: number): readonly string[] => [
  ...wrapText(words.stay(figures.value(found.all - arrived(found)), figures.value(found.all)), 'axis', width),
  ...wrapText(words.rule, 'axis', width),
];

/** Trips of the scenario in hand that have changed mode or are new. */
const arrived = ({ targets }: FlowReading): number =>
  targets.reduce((sum, { kind, trips }) => sum + (kind === 'none' ? 0 : trips), 0);

function draw(reading: Reading, found: FlowReading, size: Size, figures: Figures): Pick<Chart, 'marks' | 'stops'> {
  const { width } = size;
  const foot = textLines(found, figures, width);
  const bottom = size.height - foot.length * lineHeight - 6;
  const height = bottom - headHeight;
  const most = Math.max(found.sources.length, found.targets.length);
  const lines = most * 40 <= height ? 2 : 1;
  const layout: FlowLayout = layOutFlows(found, height, lines === 2 ? 34 : 17);
  const room = roomOf(found, figures, width, lines);
  const [x0, x1] = [room + 8 + nodeWidth, width - room - 8 - nodeWidth];
  const placedStops = (nodes: readonly PlacedNode[], x: number, side: 'from' | 'to'): Stop[] =>
    nodes.map(({ node, y, height: tall }) => ({
      x,
      top: headHeight + y,
      bottom: headHeight + y + Math.max(1, tall),
      text: stopText(node, found.flows, side, figures),
    }));
  const drawing: Mark[] = [
    ...[...layout.flows].sort((a, b) => b.thickness - a.thickness).flatMap((each) => ribbonMarks(each, x0, x1)),
    ...layout.sources.flatMap((each) => nodeMarks(each, x0 - nodeWidth)),
    ...layout.targets.flatMap((each) => nodeMarks(each, x1)),
    ...(x1 - x0 < spanForFigures ? [] : layout.flows.flatMap((each) => figureMarks(each, layout.flows, x0, figures))),
    ...layout.sources.flatMap((each) => labelMarks(each, room, room, figures, lines, true)),
    ...layout.targets.flatMap((each) => labelMarks(each, width - room, room, figures, lines, false)),
  ];
  return {
    marks: [
      ...headMarks(reading, width),
      { kind: 'group', y: headHeight, marks: drawing },
      ...foot.map((text, index): Mark => ({
        kind: 'text',
        x: 0,
        y: bottom + 18 + index * lineHeight,
        text,
        role: 'axis',
        fill: index === 0 ? 'ink' : 'ink-2',
      })),
    ],
    stops: [
      ...placedStops(layout.sources, x0 - nodeWidth / 2, 'from'),
      ...placedStops(layout.targets, x1 + nodeWidth / 2, 'to'),
    ],
  };
}

/** Room for labels at either side: what they need, within a little less than a third of the width. */
function roomOf({ sources, targets }: FlowReading, figures: Figures, width: number, lines: 1 | 2): number {
  const wide = [...sources, ...targets].map(({ label, trips }) => {
    const figure = figures.value(trips);
    return lines === 2
      ? Math.max(textWidth(label, 'name'), textWidth(figure, 'axis'))
      : textWidth(label, 'name-tight') + textWidth(figure, 'axis-tight') + 8;
  });
  return Math.min(width * 0.32, Math.max(...wide));
}

/**
 * Draws the trips that change mode between two readings as bands from one column of modes to another; those that stay
 * are only counted.
 *
 * @param id id of the chart
 * @param results a run
 * @param plan what the run came from
 * @param selection what is looked at
 * @param size room for the drawing
 * @returns the chart
 */
export function flowChart(id: string, results: Results, plan: Plan, selection: ChartSelection, size: Size): Chart {
  const reading = readSelection(results, plan, selection);
  const found = readFlows(reading, plan, Math.max(3, Math.floor((size.height - 90) / 23)));
  const figures = figuresFor(unit, [], { own: true });
  const { subject } = reading;
  const alt = words.alt(comparedName(reading), subject?.name ?? '', reading.year);
  const said = {
    id,
    ...size,
    finding: flowFinding(reading, found, figures),
    subtitle: words.subtitle(reading.year),
    alt: [alt, ...(found?.sources ?? []).map((node) => `${stopText(node, found?.flows ?? [], 'from', figures)}.`)].join(
      ' ',
    ),
    source: charts.source(results.model, reading.baseYear),
    table: flowTable(reading, plan, found),
  };
  if (!subject) return { ...said, marks: [], stops: [], empty: charts.empty };
  if (!found) return { ...said, marks: [], stops: [], empty: charts.emptySeries };
  if (found.flows.length === 0) return { ...said, marks: [], stops: [], empty: words.empty };
  return { ...said, ...draw(reading, found, size, figures) };
}
