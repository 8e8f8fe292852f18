import type { Mark } from './mark.ts';
import type { Pictogram } from './pictograms.ts';
import { spread } from './spread.ts';
import type { Segment } from './stacked-bar.ts';
import { textWidth } from './text.ts';
import type { TextRoleName } from './type-roles.ts';

/** A text box on one line, px. */
export interface LabelBox {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly text: string;
}

interface Row {
  readonly role: TextRoleName;
  /** Room between neighbours, px. */
  readonly gap: number;
  /** A label further than this from the middle of its part is left out, px. */
  readonly furthest: number;
}

/**
 * Chooses which parts are labelled on one line: the largest first, each as near its part as its neighbours let it.
 *
 * @param segments parts of a bar
 * @param texts label of each part; an empty one is left out
 * @param width length of the line, px
 * @param row type and distances
 * @returns boxes that do not overlap, centred at `x`
 */
export function labelBoxes(
  segments: readonly Segment[],
  texts: ReadonlyMap<string, string>,
  width: number,
  row: Row,
): LabelBox[] {
  const bySize = [...segments].sort((a, b) => b.share - a.share);
  let chosen: LabelBox[] = [];
  for (const segment of bySize) {
    const text = texts.get(segment.id) ?? '';
    if (text === '') continue;
    const ids = new Set([...chosen.map(({ id }) => id), segment.id]);
    const trial = segments.filter(({ id }) => ids.has(id));
    const things = trial.map(({ id, from, to }) => ({
      at: (from + to) / 2,
      size: textWidth(texts.get(id) ?? '', row.role) + row.gap,
    }));
    const centres = spread(things, 0, width);
    const overflow = things.reduce((sum, { size }) => sum + size, 0) > width;
    const strays = things.some(({ at, size }, index) => {
      const kept = Math.min(Math.max(at, size / 2), width - size / 2);
      return Math.abs((centres[index] ?? at) - kept) > row.furthest;
    });
    if (overflow || strays) continue;
    chosen = trial.map(({ id }, index) => ({
      id,
      x: centres[index] ?? 0,
      width: (things[index]?.size ?? 0) - row.gap,
      text: texts.get(id) ?? '',
    }));
  }
  return chosen;
}

/** Draws a pictogram with its top left corner at a place. */
function pictogramMark(of: Pictogram, x: number, y: number, size: number): Mark {
  return {
    kind: 'group',
    x,
    y,
    scale: size / 24,
    marks: of.map(({ d, stroke, dash }): Mark =>
      stroke
        ? { kind: 'path', d, stroke: 'ink', strokeWidth: stroke, round: dash === undefined, ...(dash && { dash }) }
        : { kind: 'path', d, fill: 'ink', cutOut: true },
    ),
  };
}

/** Room for names with their pictograms, and for names alone, px. */
export const nameHeights = { withPictograms: 42, alone: 20 } as const;

/** Draws names above a bar, each with its pictogram where there is one. */
export function partNames(
  segments: readonly Segment[],
  names: ReadonlyMap<string, string>,
  pictograms: ReadonlyMap<string, Pictogram>,
  bar: { readonly x: number; readonly y: number; readonly width: number },
): Mark[] {
  const boxes = labelBoxes(segments, names, bar.width, { role: 'axis-tight', gap: 9, furthest: 14 });
  return boxes.flatMap(({ id, x, text }): Mark[] => {
    const pictogram = pictograms.get(id);
    return [
      ...(pictogram ? [pictogramMark(pictogram, bar.x + x - 11, bar.y, 22)] : []),
      {
        kind: 'text',
        x: bar.x + x,
        y: bar.y + (pictograms.size > 0 ? 35 : 13),
        text,
        role: 'axis-tight',
        fill: 'ink',
        anchor: 'middle',
      },
    ];
  });
}

/** Draws the change of each part in points beneath a bar. */
export function partChanges(
  segments: readonly Segment[],
  changes: ReadonlyMap<string, string>,
  bar: { readonly x: number; readonly y: number; readonly width: number },
): Mark[] {
  const boxes = labelBoxes(segments, changes, bar.width, { role: 'name', gap: 8, furthest: 10 });
  return boxes.map(({ x, text }): Mark => ({
    kind: 'text',
    x: bar.x + x,
    y: bar.y,
    text,
    role: 'name',
    fill: 'ink',
    anchor: 'middle',
  }));
}
