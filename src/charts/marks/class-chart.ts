import type { IndicatorDefinition, Results } from '../../engine/results.ts';
import { freightClasses, passengerClasses, type VehicleClass } from '../../plan/vocabulary.ts';
import type { Plan } from '../../plan/plan.ts';
import { formatValue, scaleOf } from '../../quantities/format.ts';
import { charts } from '../../words/en/charts.ts';
import type { Chart, ChartSelection, Size } from './chart.ts';
import { shareOfDifference, vkmFinding } from './finding.ts';
import { keyHeight, keyMarks } from './key-marks.ts';
import type { Mark } from './mark.ts';
import { definitionOf, readSelection, type Reading } from './reading.ts';
import { nameRoomFor, readRows, rowBars, type BarRow } from './row-bars.ts';
import { againstColumns } from './split-chart.ts';
import { changeCell, tableCell, type TableTwin } from './table.ts';

/** A quantity that the model reports for each vehicle class. */
export interface ClassFamily {
  readonly total: string;
  readonly member: (of: VehicleClass) => string;
  readonly subtitle: (year: number, boundary: string | undefined) => string;
  readonly finding: (reading: Reading, total: IndicatorDefinition, rows: readonly BarRow[]) => string;
}

export const vkmFamily: ClassFamily = {
  total: 'vkm_motor_M',
  member: (each) => `vkm_${each}_M`,
  subtitle: charts.vkmIn,
  finding: (reading) => vkmFinding(reading),
};

export const ghgFamily: ClassFamily = {
  total: 'ghg_wtw_kt',
  member: (each) => `ghg_wtw_${each}_kt`,
  subtitle: charts.ghgIn,
  finding: shareOfDifference,
};

/** Rows of the table twin: value, compared value and change of each. */
export function rowTable(reading: Reading, rows: readonly BarRow[]): TableTwin {
  const units = new Set(rows.map(({ unit }) => unit));
  const [only] = units;
  return {
    columns: againstColumns(reading, units.size === 1 ? only : undefined),
    rows: rows.map(({ name, unit, now, before }) => ({
      name,
      cells: [tableCell(now, unit), tableCell(before, unit), changeCell(now, before, unit)],
    })),
  };
}

/** Describes paired bars. */
export function rowAlt(rows: readonly BarRow[]): string {
  return rows
    .map(({ name, unit, now, before }) => charts.alt.against(name, formatValue(now, unit), formatValue(before, unit)))
    .join(' ');
}

const headHeight = 24;
const ruleRoom = 14;

/** Places people above goods, each on its own scale, at the same row height. */
function drawSections(reading: Reading, sections: readonly BarRow[][], size: Size): Pick<Chart, 'marks' | 'stops'> {
  const count = sections.reduce((sum, rows) => sum + rows.length, 0);
  const fixed = keyHeight + sections.length * headHeight + (sections.length - 1) * ruleRoom;
  const rowHeight = Math.min(38, (size.height - fixed) / Math.max(1, count));
  const nameRoom = nameRoomFor(sections.flat(), size.width);
  const marks: Mark[] = keyMarks(reading, size.width);
  const stops = [];
  let y = keyHeight;
  for (const [index, rows] of sections.entries()) {
    if (index > 0) {
      marks.push({ kind: 'line', x1: 0, y1: y + 6, x2: size.width, y2: y + 6, stroke: 'control', strokeWidth: 1 });
      y += ruleRoom;
    }
    const { unit } = scaleOf(1, rows[0]?.unit ?? '');
    const say = index === 0 ? charts.peopleUnit : charts.goodsUnit;
    marks.push({ kind: 'text', x: 0, y: y + 14, text: say(unit), role: 'axis', fill: 'ink-2' });
    y += headHeight;
    const drawn = rowBars(reading, rows, { y, width: size.width, rowHeight, nameRoom, separate: false });
    marks.push(...drawn.marks);
    stops.push(...drawn.stops);
    y += rows.length * rowHeight;
  }
  return { marks, stops };
}

/**
 * Draws a quantity by vehicle class, people's vehicles above those of goods, each class as a pair of bars.
 *
 * @param id id of the chart
 * @param family which quantity
 * @param results a run
 * @param plan what the run came from
 * @param selection what is looked at
 * @param size room for the drawing
 * @returns the chart
 */
export function classChart(
  id: string,
  family: ClassFamily,
  results: Results,
  plan: Plan,
  selection: ChartSelection,
  size: Size,
): Chart {
  const reading = readSelection(results, plan, selection);
  const total = definitionOf(results, family.total);
  const rowsOf = (classes: readonly VehicleClass[]): BarRow[] =>
    readRows(
      reading,
      classes.map((each) => ({ id: family.member(each), name: charts.classesShort[each], unit: total.unit })),
    );
  const sections = [rowsOf(passengerClasses), rowsOf(freightClasses)];
  const rows = sections.flat();
  const said = {
    id,
    ...size,
    finding: family.finding(reading, total, rows),
    subtitle: family.subtitle(reading.year, charts.boundaries[total.boundary ?? '']),
    alt: `${charts.alt.bars(total.name, reading.year)} ${rowAlt(rows)}`,
    source: charts.source(results.model, reading.baseYear),
    table: rowTable(reading, rows),
  };
  if (!reading.subject) return { ...said, marks: [], stops: [], empty: charts.empty };
  if (rows.length === 0) return { ...said, marks: [], stops: [], empty: charts.emptySeries };
  return {
    ...said,
    ...drawSections(
      reading,
      sections.filter(({ length }) => length > 0),
      size,
    ),
  };
}
