import type { Path } from './paths.ts';
import type { TimeFrame } from './time-axis.ts';

/** A place on a line, px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a text would stand, px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Closer than this a line between two years cannot slip past a text, px. */
const spacing = 3;

/** Walks along lines, so that labels can keep clear of them; a missing year is a gap. */
export function pointsAlong(paths: readonly Path[], years: readonly number[], frame: TimeFrame): Point[] {
  return paths.flatMap(({ values }) =>
    values.flatMap((value, index): Point[] => {
      const here = { x: frame.x(years[index] ?? 0), y: frame.y(value) };
      const next = values[index + 1];
      if (!Number.isFinite(value) || next === undefined || !Number.isFinite(next)) return [];
      const there = { x: frame.x(years[index + 1] ?? 0), y: frame.y(next) };
      const steps = Math.max(1, Math.ceil(Math.hypot(there.x - here.x, there.y - here.y) / spacing));
      return Array.from({ length: steps + 1 }, (_, step) => ({
        x: here.x + ((there.x - here.x) * step) / steps,
        y: here.y + ((there.y - here.y) * step) / steps,
      }));
    }),
  );
}

/** Counts the points inside a box. */
export function hits(box: Box, points: readonly Point[]): number {
  return points.filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom).length;
}
