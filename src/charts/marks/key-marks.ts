import { bullet } from './bullet.ts';
import type { Mark } from './mark.ts';
import type { NamedScenario, Reading } from './reading.ts';
import { fitText, textWidth } from './text.ts';

/** Height of the line of names, px. */
export const keyHeight = 26;

/** What is added to the two names where colours do not tell the bars apart. */
export interface BarWords {
  readonly now: (name: string) => string;
  readonly before: (name: string) => string;
}

/** Draws who is who in a chart of paired bars: the scenario in hand, then what it is compared with. */
export function keyMarks({ subject, comparison }: Reading, width: number, bars?: BarWords): Mark[] {
  if (!subject || !comparison) return [];
  const name = fitText(bars ? bars.now(subject.name) : subject.name, 'name', width * 0.55);
  const second = 24 + textWidth(name, 'name') + 16;
  return [
    bullet(subject.letter, 8.5, 8.5, 17),
    { kind: 'text', x: 24, y: 13.5, text: name, role: 'name', fill: 'ink' },
    bullet(comparison.letter, second + 8.5, 8.5, 17),
    {
      kind: 'text',
      x: second + 24,
      y: 13.5,
      text: fitText(bars ? bars.before(comparison.name) : comparison.name, 'axis', width - second - 24),
      role: 'axis',
      fill: 'ink',
    },
  ];
}

/** Draws whose values a chart shows, and after it what they are counted against, where they are. */
export function subjectMarks(subject: NamedScenario, after: string, width: number): Mark[] {
  const name = fitText(subject.name, 'name', width * (after === '' ? 0.9 : 0.5));
  const second = 24 + textWidth(name, 'name') + 8;
  const rest = fitText(after, 'axis', width - second);
  return [
    bullet(subject.letter, 8.5, 8.5, 17),
    { kind: 'text', x: 24, y: 13.5, text: name, role: 'name', fill: 'ink' },
    ...(after === ''
      ? []
      : [{ kind: 'text', x: second, y: 13.5, text: rest, role: 'axis', fill: 'ink-2' } satisfies Mark]),
  ];
}
