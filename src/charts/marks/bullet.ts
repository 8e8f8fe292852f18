import type { GroupMark } from './mark.ts';
import { scenarioStyle } from './scenario-style.ts';

const grid = 24;

/**
 * Draws a scenario's route bullet.
 *
 * @param letter its letter; absent = the base year
 * @param x centre, px
 * @param y centre, px
 * @param size width and height, px
 * @returns group of outline and letter
 */
export function bullet(letter: string | undefined, x: number, y: number, size: number): GroupMark {
  const style = scenarioStyle(letter);
  return {
    kind: 'group',
    x: x - size / 2,
    y: y - size / 2,
    scale: size / grid,
    marks: [
      style.open
        ? { kind: 'path', d: style.outline, fill: 'paper', stroke: style.paint, strokeWidth: 2.2 }
        : { kind: 'path', d: style.outline, fill: style.paint },
      {
        kind: 'text',
        x: grid / 2,
        y: style.letterY,
        text: style.letter,
        role: 'letter',
        fill: style.letterPaint,
        anchor: 'middle',
      },
    ],
  };
}
