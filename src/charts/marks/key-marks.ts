import { bullet } from './bullet.ts';
import type { Mark } from './mark.ts';
import type { Reading } from './reading.ts';
import { fitText, textWidth } from './text.ts';

/** Height of the line of names, px. */
export const keyHeight = 26;

/** Draws who is who in a chart of paired bars: the scenario in hand, then what it is compared with. */
export function keyMarks({ subject, comparison }: Reading, width: number): Mark[] {
  if (!subject || !comparison) return [];
  const name = fitText(subject.name, 'name', width * 0.55);
  const second = 24 + textWidth(name, 'name') + 16;
  return [
    bullet(subject.letter, 8.5, 8.5, 17),
    { kind: 'text', x: 24, y: 13.5, text: name, role: 'name', fill: 'ink' },
    bullet(comparison.letter, second + 8.5, 8.5, 17),
    {
      kind: 'text',
      x: second + 24,
      y: 13.5,
      text: fitText(comparison.name, 'axis', width - second - 24),
      role: 'axis',
      fill: 'ink',
    },
  ];
}
