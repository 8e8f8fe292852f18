import type { Results } from '../../engine/results.ts';
import type { Plan } from '../../plan/plan.ts';
import { figuresFor } from '../../quantities/figures.ts';
import { shortUnit } from '../../quantities/format.ts';
import { charts } from '../../words/en/charts.ts';
import type { Chart, ChartSelection, Size } from './chart.ts';
import { rowAlt, rowTable } from './class-chart.ts';
import { freightFinding } from './finding.ts';
import type { Mark } from './mark.ts';
import { definitionOf, readSelection } from './reading.ts';
import { nameRoomFor, readRows, rowBars, type BarRow } from './row-bars.ts';
import { againstColumns, splitAlt, splitRows } from './split-chart.ts';
import { readSplit, splitSection } from './split-section.ts';
import { dropSplit } from './splits.ts';

const rowIds = ['freight_tonnes_kt', 'freight_drops_M', 'vkm_freight_M', 'freight_empty_share'] as const;
const headRoom = 44;
const splitShare = 0.52;

/** The unit stands in the name, because each row has its own. */
const withUnit = (row: BarRow): BarRow => {
  const { unit } = figuresFor(row.unit, [row.now, row.before], { plain: true });
  return { ...row, name: charts.withUnit(row.name, shortUnit(unit).replace(/ vkm$/, '')) };
};

/**
 * Draws how deliveries arrive, and what that takes in tonnes, deliveries, vehicle-km and empty running.
 *
 * @param id id of the chart
 * @param results a run
 * @param plan what the run came from
 * @param selection what is looked at
 * @param size room for the drawing
 * @returns the chart
 */
export function freightChart(id: string, results: Results, plan: Plan, selection: ChartSelection, size: Size): Chart {
  const reading = readSelection(results, plan, selection);
  const drops = readSplit(reading, dropSplit);
  const rows = readRows(
    reading,
    rowIds.map((each) => ({ id: each, name: charts.freightRows[each], unit: definitionOf(results, each).unit })),
  );
  const said = {
    id,
    ...size,
    finding: freightFinding(reading),
    subtitle: charts.dropsIn(reading.year),
    alt: `${charts.alt.split(reading.year)} ${splitAlt(reading, drops)} ${rowAlt(rows)}`,
    source: charts.source(results.model, reading.baseYear),
    table: {
      columns: againstColumns(reading),
      rows: [...splitRows(reading, dropSplit), ...rowTable(reading, rows).rows],
    },
  };
  if (!reading.subject) return { ...said, marks: [], stops: [], empty: charts.empty };
  if (drops.now.length === 0 && rows.length === 0) return { ...said, marks: [], stops: [], empty: charts.emptySeries };
  const { width, height } = size;
  const above = Math.round((height - headRoom) * splitShare);
  const split = splitSection(reading, drops, { y: 0, width, height: above });
  const named = rows.map(withUnit);
  const rule = above + 8;
  const rowHeight = Math.min(38, (height - above - headRoom) / Math.max(1, rows.length));
  const below = rowBars(reading, named, {
    y: above + headRoom,
    width,
    rowHeight,
    nameRoom: nameRoomFor(named, width),
    separate: true,
  });
  const between: Mark[] = [
    { kind: 'line', x1: 0, y1: rule, x2: width, y2: rule, stroke: 'control', strokeWidth: 1 },
    { kind: 'text', x: 0, y: rule + 21, text: charts.whatMoves, role: 'axis', fill: 'ink-2' },
  ];
  return { ...said, marks: [...split.marks, ...between, ...below.marks], stops: [...split.stops, ...below.stops] };
}
