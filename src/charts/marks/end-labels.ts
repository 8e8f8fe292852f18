import { bullet } from './bullet.ts';
import type { Mark } from './mark.ts';
import type { NamedScenario } from './reading.ts';
import { spread } from './spread.ts';
import { fitText, textWidth } from './text.ts';
import type { TextRoleName } from './type-roles.ts';

/** A line that ends at the right edge, and what its end is called. */
export interface LineEnd {
  readonly scenario: NamedScenario;
  readonly y: number;
  readonly figure: string;
  readonly inHand: boolean;
}

const bulletSize = 20;
const away = 8;
const beforeText = 7;
const textAt = away + bulletSize + beforeText;
const widestName = 118;
const nameRole = (inHand: boolean): TextRoleName => (inHand ? 'name' : 'axis');
const figureRole = (inHand: boolean): TextRoleName => (inHand ? 'figure' : 'axis');

/** Finds the room that labels at the right edge need. */
export function endRoom(ends: readonly LineEnd[], withNames: boolean): number {
  const widths = ends.map(({ scenario, figure, inHand }) =>
    Math.max(
      textWidth(figure, figureRole(inHand)),
      withNames ? Math.min(widestName, textWidth(scenario.name, nameRole(inHand))) : 0,
    ),
  );
  return textAt + Math.max(0, ...widths);
}

/** Room a label takes upright, px. */
const heightOf = (end: LineEnd, withNames: boolean): number => (withNames ? (end.inHand ? 42 : 36) : 24);

function nameText(end: LineEnd): { readonly text: string; readonly role: TextRoleName } {
  const { name } = end.scenario;
  const role = nameRole(end.inHand);
  if (textWidth(name, role) <= widestName) return { text: name, role };
  const tight: TextRoleName = end.inHand ? 'name-tight' : 'axis-tight';
  return { text: fitText(name, tight, widestName), role: tight };
}

/** Draws bullet, name and value at the end of each line, pushed apart, with a hairline back where one had to move. */
export function endLabelMarks(
  ends: readonly LineEnd[],
  x: number,
  top: number,
  bottom: number,
  withNames: boolean,
): Mark[] {
  const centres = spread(
    ends.map((end) => ({ at: end.y, size: heightOf(end, withNames) })),
    top,
    bottom,
  );
  return ends.flatMap((end, index): Mark[] => {
    const y = centres[index] ?? end.y;
    const moved = Math.abs(y - end.y) > 2;
    const figure: Mark = {
      kind: 'text',
      x: x + textAt,
      y: withNames ? y + (end.inHand ? 17 : 13) : y + (end.inHand ? 7 : 5),
      text: end.figure,
      role: figureRole(end.inHand),
      fill: end.inHand ? 'ink' : 'ink-2',
    };
    const back: Mark[] = moved
      ? [
          {
            kind: 'path',
            d: `M${x} ${end.y.toFixed(1)}L${x + away} ${y.toFixed(1)}`,
            stroke: 'control',
            strokeWidth: 1,
          },
        ]
      : [];
    const name = nameText(end);
    return [
      ...back,
      bullet(end.scenario.letter, x + away + bulletSize / 2, y, bulletSize),
      ...(withNames
        ? [{ kind: 'text', x: x + textAt, y: y - (end.inHand ? 4 : 3), ...name, fill: 'ink' } satisfies Mark]
        : []),
      figure,
    ];
  });
}
