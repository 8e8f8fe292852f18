import { valueOf } from '../../engine/results.ts';
import { figuresFor, type Figures } from '../../quantities/figures.ts';
import { joinParts } from '../../quantities/format.ts';
import type { Stop } from './chart.ts';
import { comparedName } from './finding.ts';
import { charts } from '../../words/en/charts.ts';
import type { Mark } from './mark.ts';
import type { Paint } from './palette.ts';
import { comparedValue, subjectValue, type Reading } from './reading.ts';
import { scenarioStyle } from './scenario-style.ts';
import { fitText, textWidth } from './text.ts';

/** A quantity with the value of the scenario in hand and the one it is compared with. */
export interface BarRow {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly now: number | null;
  readonly before: number | null;
}

/** Reads rows; those without a value, or nothing but zeros, are left out. */
export function readRows(reading: Reading, rows: readonly Pick<BarRow, 'id' | 'name' | 'unit'>[]): BarRow[] {
  return rows
    .map((row) => ({ ...row, now: subjectValue(reading, row.id), before: comparedValue(reading, row.id) }))
    .filter((row) => mostOf(reading, row) !== 0);
}

/** The largest value that a row has on its scale: its own two, and those of the scenarios that share it. */
function mostOf({ results, selection, year }: Reading, { id, now, before }: BarRow): number {
  const shared = (selection.among ?? []).map((scenario) => valueOf(results, scenario, id, year));
  return [now, before, ...shared].reduce((most: number, each) => Math.max(most, Math.abs(each ?? 0)), 0);
}

export interface RowBox {
  readonly y: number;
  readonly width: number;
  readonly rowHeight: number;
  /** Room for names at the left, px. */
  readonly nameRoom: number;
  /** Whether each row has a scale and a unit of its own. */
  readonly separate: boolean;
}

const figureRoom = 58;
const changeRoom = 62;

/** Finds the room that names need, within a third of the width. */
export const nameRoomFor = (rows: readonly BarRow[], width: number): number =>
  Math.min(width / 3, Math.max(0, ...rows.map(({ name }) => textWidth(name, 'axis')))) + 10;

function barMarks(
  value: number | null,
  most: number,
  x: number,
  y: number,
  room: number,
  height: number,
  fill: Paint,
): Mark[] {
  if (value === null || most <= 0) return [];
  return [{ kind: 'rect', x, y, width: Math.max(1, (Math.max(0, value) / most) * room), height, fill }];
}

function rowMarks(reading: Reading, row: BarRow, y: number, box: RowBox, most: number, figures: Figures): Mark[] {
  const { subject, comparison } = reading;
  const style = scenarioStyle(subject?.letter);
  const other = scenarioStyle(comparison?.letter);
  const barX = box.nameRoom;
  const room = box.width - box.nameRoom - figureRoom - changeRoom;
  const thick = Math.min(14, Math.round(box.rowHeight * 0.4));
  const thin = Math.max(4, Math.round(thick * 0.45));
  const top = y + (box.rowHeight - thick - thin - 1.5) / 2;
  const base = top + thick / 2 + 5;
  const tight = textWidth(row.name, 'axis') > box.nameRoom - 8;
  const nameRole = tight ? 'axis-tight' : 'axis';
  return [
    { kind: 'text', x: 0, y: base, text: fitText(row.name, nameRole, box.nameRoom - 8), role: nameRole, fill: 'ink' },
    ...barMarks(row.now, most, barX, top, room, thick, style.paint),
    ...barMarks(row.before, most, barX, top + thick + 1.5, room, thin, other.paint),
    {
      kind: 'text',
      x: box.width - changeRoom,
      y: base,
      text: figures.value(row.now),
      role: 'name',
      fill: 'ink',
      anchor: 'end',
    },
    {
      kind: 'text',
      x: box.width,
      y: base,
      text: figures.change(row.now, row.before),
      role: 'axis',
      fill: 'ink-2',
      anchor: 'end',
    },
  ];
}

/**
 * Draws rows of two bars each, the scenario in hand over what it is compared with, with value and change at the right.
 *
 * @param reading the reading
 * @param rows from `readRows`
 * @param box place and sizes
 * @returns marks and hairline stops, one a row
 */
export function rowBars(
  reading: Reading,
  rows: readonly BarRow[],
  box: RowBox,
): { readonly marks: readonly Mark[]; readonly stops: readonly Stop[] } {
  const most = Math.max(0, ...rows.map((row) => mostOf(reading, row)));
  const bottom = box.y + rows.length * box.rowHeight;
  const drawn = rows.map((row, index) => {
    const figures = figuresFor(row.unit, [row.now, row.before], { plain: true, finest: -2 });
    const scale = box.separate ? mostOf(reading, row) : most;
    const y = box.y + index * box.rowHeight;
    const room = box.width - box.nameRoom - figureRoom - changeRoom;
    const say = (value: number | null): string =>
      joinParts({ figure: figures.value(value), unit: value === null ? '' : figures.unit });
    const text = charts.stop.part(row.name, say(row.now), say(row.before), comparedName(reading));
    const x = box.nameRoom + (scale > 0 ? (Math.max(0, row.now ?? 0) / scale) * room : 0);
    return {
      marks: rowMarks(reading, row, y, box, scale, figures),
      stop: { x, top: y, bottom: y + box.rowHeight, text },
    };
  });
  return {
    marks: [
      ...drawn.flatMap(({ marks }) => marks),
      {
        kind: 'line',
        x1: box.nameRoom,
        y1: box.y + 2,
        x2: box.nameRoom,
        y2: bottom - 2,
        stroke: 'ink',
        strokeWidth: 1.2,
      },
    ],
    stops: drawn.map(({ stop }) => stop),
  };
}
