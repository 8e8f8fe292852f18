import type { Figures } from '../../quantities/figures.ts';
import { charts } from '../../words/en/charts.ts';
import type { Mark } from './mark.ts';
import { hits, type Box, type Point } from './obstacles.ts';
import type { ReadTarget } from './reading.ts';
import { textWidth } from './text.ts';
import type { TimeFrame } from './time-axis.ts';

const tooth = 7;
const toothSpacing = 8;
/** From the line to the baseline of a label beneath, px. */
const labelDrop = 17;
/** A target that binds in one year only still needs a cliff that can be seen. */
const shortest = 5 * toothSpacing;

export interface TargetPlace {
  /** Where the dots begin, where the target begins to bind, where the axis ends; px. */
  readonly from: number;
  readonly due: number;
  readonly to: number;
  readonly y: number;
  /** Where the drawing ends below; a label that would cross it stands above the line. */
  readonly bottom: number;
  /** Least left edge of the label, px. */
  readonly left: number;
  readonly short: boolean;
  /** Lines that the label keeps clear of. */
  readonly lines?: readonly Point[];
}

interface LabelPlace {
  /** Right edge and baseline, px. */
  readonly x: number;
  readonly y: number;
}

const boxOf = ({ x, y }: LabelPlace, room: number): Box => ({
  left: x - room - 3,
  right: x + 3,
  top: y - 13,
  bottom: y + 5,
});

/**
 * Places the label of a target: beneath the end of a ceiling, above that of a floor, unless lines run through it there;
 * then on the other side, then over the dots before it binds.
 */
function labelPlace(target: ReadTarget, place: TargetPlace, from: number, room: number): LabelPlace {
  const { y, to, left, bottom, lines = [] } = place;
  const above = y - (target.isCeiling ? tooth + 5 : 7);
  const below = y + labelDrop + (target.isCeiling ? 0 : tooth);
  const sides =
    target.isCeiling && below + 3 <= bottom ? [below, above] : [above, ...(below + 3 <= bottom ? [below] : [])];
  const rights = [to, from - 8, (left + to) / 2, left + room + 8].map((x) => Math.max(x, left + room));
  const places = rights.flatMap((x) => sides.map((baseline) => ({ x, y: baseline })));
  const crossed = places.map((each) => hits(boxOf(each, room), lines));
  return places[crossed.indexOf(Math.min(...crossed))] ?? { x: to, y: above };
}

/**
 * Draws a target as a cliff line: teeth on the side that misses it, solid over the years in which it binds, dotted before.
 *
 * @param target what is wanted
 * @param place where on the drawing
 * @param figure the wanted value as text
 * @returns marks
 */
export function targetMarks(target: ReadTarget, place: TargetPlace, figure: string): Mark[] {
  const { y, to } = place;
  const from = Math.max(place.from, Math.min(place.due, to - shortest));
  const side = target.isCeiling ? -1 : 1;
  const count = Math.floor((to - from) / toothSpacing);
  const teeth = Array.from(
    { length: count },
    (_, index) => `M${(to - toothSpacing / 2 - index * toothSpacing).toFixed(1)} ${y.toFixed(1)}v${side * tooth}`,
  );
  const text = place.short ? charts.targetShort(figure) : charts.targetFor(target.year, figure);
  const room = textWidth(text, 'name');
  return [
    {
      kind: 'line',
      x1: place.from,
      y1: y,
      x2: from,
      y2: y,
      stroke: 'ink',
      strokeWidth: 1.2,
      dash: '1.2 3',
    },
    { kind: 'path', d: teeth.join(''), stroke: 'ink', strokeWidth: 1.4 },
    { kind: 'line', x1: from, y1: y, x2: to, y2: y, stroke: 'ink', strokeWidth: 2 },
    {
      kind: 'text',
      ...labelPlace(target, place, from, room),
      text,
      role: 'name',
      fill: 'ink',
      anchor: 'end',
      halo: 'paper',
    },
  ];
}

/**
 * Draws every target of an indicator in a frame of years.
 *
 * @param targets what is wanted, by year
 * @param frame where years and values stand
 * @param lastYear a target beyond it stands at the end
 * @param figures writers of the values
 * @param short whether labels leave the year out
 * @param lines where lines run, so that labels keep clear of them
 * @returns marks, none for no targets
 */
export function targetLines(
  targets: readonly ReadTarget[],
  frame: TimeFrame,
  lastYear: number,
  figures: Figures,
  short: boolean,
  lines: readonly Point[] = [],
): Mark[] {
  const { left, right: to, bottom } = frame;
  return targets.flatMap((target) => {
    const due = frame.x(Math.min(target.year, lastYear));
    const y = frame.y(target.wanted);
    return targetMarks(target, { from: left, due, to, y, bottom, left, short, lines }, figures.value(target.wanted));
  });
}
