import type { Point } from './emf.ts';

/** Straight pieces that stand for one curve; a wide arc has as many as keep it round to this far, in its own coordinates. */
const pieces = 12;
const roundness = 0.05;

type Step = (state: State, values: readonly number[]) => void;

interface State {
  at: Point;
  start: Point;
  lines: Point[][];
}

const argumentCounts: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

function lineTo(state: State, to: Point): void {
  const line = state.lines.at(-1);
  if (line) line.push(to);
  state.at = to;
}

function curveTo(state: State, along: (t: number) => Point, count = pieces): void {
  for (let piece = 1; piece <= count; piece += 1) lineTo(state, along(piece / count));
}

function cubic(state: State, [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0]: readonly number[]): void {
  const [x0, y0] = state.at;
  curveTo(state, (t) => {
    const [a, b, c, d] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
    return [a * x0 + b * x1 + c * x2 + d * x, a * y0 + b * y1 + c * y2 + d * y];
  });
}

function quadratic(state: State, [x1 = 0, y1 = 0, x = 0, y = 0]: readonly number[]): void {
  const [x0, y0] = state.at;
  curveTo(state, (t) => {
    const [a, b, c] = [(1 - t) ** 2, 2 * (1 - t) * t, t ** 2];
    return [a * x0 + b * x1 + c * x, a * y0 + b * y1 + c * y];
  });
}

/** An arc from endpoint to centre form, as in the SVG specification, appendix B.2.4, without turned axes. */
function arc(state: State, [rx0 = 0, ry0 = 0, , large = 0, sweep = 0, x = 0, y = 0]: readonly number[]): void {
  const [x0, y0] = state.at;
  if (rx0 === 0 || ry0 === 0 || (x0 === x && y0 === y)) return lineTo(state, [x, y]);
  const [dx, dy] = [(x0 - x) / 2, (y0 - y) / 2];
  const grow = Math.max(1, Math.hypot(dx / rx0, dy / ry0));
  const [rx, ry] = [Math.abs(rx0) * grow, Math.abs(ry0) * grow];
  const over = (rx * dy) ** 2 + (ry * dx) ** 2;
  const root = Math.sqrt(Math.max(0, ((rx * ry) ** 2 - over) / over)) * (large === sweep ? -1 : 1);
  const [cx, cy] = [(root * rx * dy) / ry + (x0 + x) / 2, (-root * ry * dx) / rx + (y0 + y) / 2];
  const from = Math.atan2((y0 - cy) / ry, (x0 - cx) / rx);
  const turn = 2 * Math.PI;
  let by = Math.atan2((y - cy) / ry, (x - cx) / rx) - from;
  if (sweep === 1 && by < 0) by += turn;
  if (sweep === 0 && by > 0) by -= turn;
  // A chord of angle a leaves its circle by r (1 - cos(a / 2)).
  const step = 2 * Math.acos(1 - Math.min(1, roundness / Math.max(rx, ry)));
  const count = Math.max(pieces, Math.ceil(Math.abs(by) / step));
  curveTo(state, (t) => [cx + rx * Math.cos(from + by * t), cy + ry * Math.sin(from + by * t)], count);
}

const steps: Readonly<Record<string, Step>> = {
  m: (state, [x = 0, y = 0]) => {
    state.at = [x, y];
    state.start = state.at;
    state.lines.push([state.at]);
  },
  l: (state, [x = 0, y = 0]) => lineTo(state, [x, y]),
  h: (state, [x = 0]) => lineTo(state, [x, state.at[1]]),
  v: (state, [y = 0]) => lineTo(state, [state.at[0], y]),
  c: cubic,
  q: quadratic,
  a: arc,
  z: (state) => {
    lineTo(state, state.start);
    state.lines.push([state.start]);
  },
};

function absolute(command: string, values: readonly number[], [x, y]: Point): readonly number[] {
  if (command === command.toUpperCase()) return values;
  if (command === 'h') return values.map((value) => value + x);
  if (command === 'v') return values.map((value) => value + y);
  if (command === 'a') return values.map((value, index) => (index === 5 ? value + x : index === 6 ? value + y : value));
  return values.map((value, index) => value + (index % 2 === 0 ? x : y));
}

/** Numbers of a command; the flags of an arc may stand together without a space. */
function numbersOf(command: string, text: string): number[] {
  const spaced =
    command.toLowerCase() === 'a'
      ? text.replace(/((?:-?[\d.]+[\s,]+){2}-?[\d.]+[\s,]+)([01])[\s,]*([01])[\s,]*/g, '$1$2 $3 ')
      : text;
  return [...spaced.matchAll(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi)].map(([number]) => Number(number));
}

/**
 * Turns SVG path data into straight lines: moves, lines, cubic and quadratic curves, arcs, closings.
 *
 * @param d path data
 * @returns lines of points in the path's own coordinates, one for each part; commands it does not know are left out
 * @example pathLines('M0 0h2v1z') // [[[0, 0], [2, 0], [2, 1], [0, 0]]]
 */
export function pathLines(d: string): readonly (readonly Point[])[] {
  const state: State = { at: [0, 0], start: [0, 0], lines: [] };
  for (const [, command = '', text = ''] of d.matchAll(/([a-z])([^a-df-z]*)/gi)) {
    const kind = command.toLowerCase();
    const count = argumentCounts[kind];
    const step = steps[kind];
    if (count === undefined || !step) continue;
    const values = numbersOf(command, text);
    for (let from = 0; from === 0 || from + count <= values.length; from += Math.max(1, count)) {
      // Coordinates after the first pair of a move are lines.
      const drawn = kind === 'm' && from > 0 ? (steps.l ?? step) : step;
      if (count > 0 || from === 0) drawn(state, absolute(command, values.slice(from, from + count), state.at));
      if (count === 0) break;
    }
  }
  return state.lines.filter(({ length }) => length > 1);
}
