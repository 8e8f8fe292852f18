import { nice, ticks } from 'd3';
import { formatYearTick, spaceBeside } from '../../quantities/format.ts';
import { charts } from '../../words/en/charts.ts';
import type { Size } from './chart.ts';
import { linearScale } from './linear-scale.ts';
import type { Mark } from './mark.ts';
import { textWidth } from './text.ts';

/** Where a chart over years draws, and how it turns years and values into px. */
export interface TimeFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  /** Values that have a gridline. */
  readonly ticks: readonly number[];
}

const headRoom = 36;
const footRoom = 24;
/** A year that is written at the very left begins there instead of being cut. */
const halfYear = 16;
const pxPerTick = 62;

/** Builds the frame: years between the counted margin and the labels, values from zero to a round number. */
export function timeFrame(
  size: Size,
  years: readonly [number, number],
  extent: readonly [number, number],
  margins: { readonly left: number; readonly right: number; readonly top?: number },
): TimeFrame {
  const { left, top = headRoom } = margins;
  const right = size.width - margins.right;
  const bottom = size.height - footRoom;
  const count = Math.max(2, Math.round((bottom - top) / pxPerTick));
  const low = Math.min(0, extent[0]);
  const high = extent[1] > low ? extent[1] : low + 1;
  const [from, to] = nice(low, high, count);
  const y = linearScale([from, to], [bottom, top]);
  const x = linearScale([years[0], Math.max(years[1], years[0] + 1)], [left, right]);
  return { left, right, top, bottom, x, y, ticks: ticks(from, to, count) };
}

/**
 * Draws level gridlines with their values on them, the unit on the top one only, and the zero line in ink.
 *
 * @param frame where values stand
 * @param label writes a value
 * @param topUnit unit of the top one, '' for none
 * @param isFree whether nothing runs through a text on that baseline; others are not written
 * @returns marks
 */
export function gridMarks(
  frame: TimeFrame,
  label: (tick: number) => string,
  topUnit: string,
  isFree: (text: string, y: number) => boolean = () => true,
): Mark[] {
  const last = frame.ticks.at(-1);
  return frame.ticks.flatMap((tick): Mark[] => {
    const y = frame.y(tick);
    const zero = tick === 0;
    const line: Mark = {
      kind: 'line',
      x1: 0,
      y1: y,
      x2: frame.right,
      y2: y,
      stroke: zero ? 'ink' : 'rule',
      strokeWidth: zero ? 1.2 : 1,
    };
    if (zero) return [line];
    const text = tick === last && topUnit ? `${label(tick)}${spaceBeside(topUnit)}${topUnit}` : label(tick);
    if (!isFree(text, y - 5)) return [line];
    return [line, { kind: 'text', x: 0, y: y - 5, text, role: 'axis', fill: 'ink-2' }];
  });
}

/** Chooses the years that are written: both ends, and between them round ones that leave room. */
export function tickYears(first: number, last: number, width: number): number[] {
  const span = Math.max(1, last - first);
  const step = (span < 10 ? [1, 2, 5] : [5, 10, 20, 50]).find((each) => (width / span) * each >= 38) ?? 100;
  const half = step / 2;
  const between = Array.from({ length: last - first }, (_, index) => first + index).filter(
    (year) => year % step === 0 && year - first >= half && last - year >= Math.max(half, step === 1 ? 1 : 0),
  );
  return last > first ? [first, ...between.filter((year) => year !== first), last] : [first];
}

/** Draws the years under the zero line; the selected one is in bold. */
export function yearMarks(frame: TimeFrame, first: number, last: number, selected: number): Mark[] {
  const written = tickYears(first, last, frame.right - frame.left);
  const isolated = (year: number): boolean => written.every((each) => Math.abs(frame.x(each) - frame.x(year)) > 32);
  const years = written.includes(selected) || !isolated(selected) ? written : [...written, selected];
  return years.flatMap((year): Mark[] => {
    const x = frame.x(year);
    return [
      { kind: 'line', x1: x, y1: frame.bottom, x2: x, y2: frame.bottom + 5, stroke: 'ink', strokeWidth: 1.2 },
      {
        kind: 'text',
        x,
        y: frame.bottom + 20,
        text: formatYearTick(year, year === first || year === last),
        role: year === selected ? 'name' : 'axis',
        fill: year === selected ? 'ink' : 'ink-2',
        anchor: year === last ? 'end' : x < halfYear ? 'start' : 'middle',
      },
    ];
  });
}

/** Draws the rule at the base year, with what is counted to its left and projected to its right. */
export function baseYearMarks(frame: TimeFrame, baseYear: number): Mark[] {
  const x = frame.x(baseYear);
  const y = frame.top - 23;
  const room = textWidth(charts.counted, 'axis') + 6 <= x;
  return [
    { kind: 'line', x1: x, y1: y - 11, x2: x, y2: frame.bottom, stroke: 'control', strokeWidth: 1 },
    ...(room
      ? [{ kind: 'text', x: x - 6, y, text: charts.counted, role: 'axis', fill: 'ink-2', anchor: 'end' } as const]
      : []),
    { kind: 'text', x: x + 6, y, text: charts.projected, role: 'axis', fill: 'ink-2' },
  ];
}
