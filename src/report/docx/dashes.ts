import type { Point } from './emf.ts';

/**
 * Cuts a line into dashes.
 *
 * @param line joined points
 * @param dash lengths of dash and gap in turn, as in SVG; absent = whole
 * @returns the dashes in order
 * @example dashed([[0, 0], [5, 0]], '2 1') // [[[0, 0], [2, 0]], [[3, 0], [5, 0]]]
 */
export function dashed(line: readonly Point[], dash?: string): readonly (readonly Point[])[] {
  const lengths = (dash ?? '')
    .split(/[\s,]+/)
    .map(Number)
    .filter((each) => each > 0);
  const first = line[0];
  if (lengths.length < 2 || !first) return [line];
  const pieces: Point[][] = [[first]];
  let turn = 0;
  let left = lengths[0] ?? 0;
  line.slice(1).forEach((to, index) => {
    let from = line[index] ?? to;
    let rest = Math.hypot(to[0] - from[0], to[1] - from[1]);
    while (rest > left) {
      const at: Point = [from[0] + ((to[0] - from[0]) * left) / rest, from[1] + ((to[1] - from[1]) * left) / rest];
      if (turn % 2 === 0) pieces.at(-1)?.push(at);
      else pieces.push([at]);
      rest -= left;
      from = at;
      turn += 1;
      left = lengths[turn % lengths.length] ?? 0;
    }
    left -= rest;
    if (turn % 2 === 0) pieces.at(-1)?.push(to);
  });
  return pieces.filter(({ length }) => length > 1);
}
