import type { Outline, Point, Polygons } from './geometry.ts';

/** Pairs of weight and vertex, the lightest first; a vertex that was weighed again leaves its old pair behind. */
class Lightest {
  private readonly pairs: (readonly [weight: number, vertex: number])[] = [];

  push(weight: number, vertex: number): void {
    let at = this.pairs.length;
    this.pairs.push([weight, vertex]);
    for (let up = (at - 1) >> 1; at > 0 && this.pairs[up]![0] > weight; up = (at - 1) >> 1) {
      this.swap(at, up);
      at = up;
    }
  }

  pop(): readonly [weight: number, vertex: number] | undefined {
    const [first] = this.pairs;
    const last = this.pairs.pop();
    if (first === undefined || last === undefined || this.pairs.length === 0) return first;
    this.pairs[0] = last;
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const lighter = (this.pairs[right]?.[0] ?? Infinity) < (this.pairs[left]?.[0] ?? Infinity) ? right : left;
      if ((this.pairs[lighter]?.[0] ?? Infinity) >= last[0]) return first;
      this.swap(at, lighter);
      at = lighter;
    }
  }

  private swap(one: number, other: number): void {
    [this.pairs[one], this.pairs[other]] = [this.pairs[other]!, this.pairs[one]!];
  }
}

function triangle([x1, y1]: Point, [x2, y2]: Point, [x3, y3]: Point): number {
  return Math.abs((x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1)) / 2;
}

/**
 * Weighs the corners of a closed line by the area that goes with them (Visvalingam and Whyatt's order): the corner whose
 * triangle with its neighbours is smallest goes first, and no corner weighs less than one that went before it.
 * Two zones that share a border weigh its inner corners alike, so both lose the same ones.
 *
 * @param line closed: its last point repeats the first
 * @returns one weight for each corner but the repeated one, square degrees; the last three weigh their triangle
 */
function weigh(line: Outline): Float64Array {
  const count = line.length - 1;
  const before = Int32Array.from({ length: count }, (_, at) => (at + count - 1) % count);
  const after = Int32Array.from({ length: count }, (_, at) => (at + 1) % count);
  const weights = new Float64Array(count);
  const areaAt = (at: number): number => triangle(line[before[at]!]!, line[at]!, line[after[at]!]!);
  const open = Float64Array.from({ length: count }, (_, at) => areaAt(at));
  const lightest = new Lightest();
  open.forEach((area, at) => lightest.push(area, at));
  let heaviest = 0;
  let left = count;
  for (let pair = lightest.pop(); pair !== undefined; pair = lightest.pop()) {
    const [area, at] = pair;
    if (area !== open[at]) continue;
    heaviest = Math.max(heaviest, area);
    weights[at] = heaviest;
    open[at] = NaN;
    if (left <= 3) continue;
    left -= 1;
    const [one, other] = [before[at]!, after[at]!];
    after[one] = other;
    before[other] = one;
    for (const beside of [one, other]) lightest.push((open[beside] = areaAt(beside)), beside);
  }
  return weights;
}

interface WeighedLine {
  readonly line: Outline;
  readonly weights: Float64Array;
}

/** The weight that as many corners reach as may be kept. */
function threshold(weights: readonly number[], most: number): number {
  return weights.length <= most ? 0 : [...weights].sort((a, b) => b - a)[most]!;
}

function thinned({ line, weights }: WeighedLine, above: number): Outline | undefined {
  const kept = line.slice(0, -1).filter((_, at) => above === 0 || weights[at]! > above);
  return kept.length < 3 ? undefined : [...kept, kept[0]!];
}

function thinnedPolygons(polygons: readonly (readonly WeighedLine[])[], above: number): Polygons {
  const found = polygons.flatMap((polygon) => {
    const [outer, ...holes] = polygon.map((line) => thinned(line, above));
    return outer ? [[outer, ...holes.filter((hole) => hole !== undefined)]] : [];
  });
  if (found.length > 0) return found;
  // Nothing of it is large enough: its largest part stays, as a triangle.
  const size = ({ weights }: WeighedLine): number => weights.reduce((most, weight) => Math.max(most, weight), 0);
  const [largest] = polygons.flatMap(([outer]) => (outer ? [outer] : [])).sort((a, b) => size(b) - size(a));
  if (!largest) return [];
  const order = [...largest.weights.keys()].sort((a, b) => largest.weights[b]! - largest.weights[a]!);
  const kept = order.slice(0, 3).sort((a, b) => a - b);
  return [[[...kept, kept[0]!].map((at) => largest.line[at]!)]];
}

/**
 * Thins the outlines of zones for a map: the corners whose loss changes the least area go first, by one measure for all
 * zones so that neighbours still meet; islands and holes smaller than that go too. The largest part of a zone stays.
 *
 * @param zones polygons of each zone, closed lines of at least four points
 * @param mostEach most corners of a zone; one with more is thinned further by itself
 * @param mostAll most corners of all zones together
 * @returns the zones in their order, thinned; unchanged where the corners are few
 * @example simplifyOutlines([[[[[0, 0], [1, 0.01], [2, 0], [2, 2], [0, 0]]]]], 3, 9)[0] // [[[[0, 0], [2, 0], [2, 2], [0, 0]]]]
 */
export function simplifyOutlines(zones: readonly Polygons[], mostEach: number, mostAll: number): readonly Polygons[] {
  const weighed = zones.map((polygons) =>
    polygons.map((polygon) => polygon.map((line): WeighedLine => ({ line, weights: weigh(line) }))),
  );
  const each = weighed.map((polygons) => polygons.flat().flatMap(({ weights }) => [...weights]));
  const common = threshold(each.flat(), mostAll);
  return weighed.map((polygons, at) => thinnedPolygons(polygons, Math.max(common, threshold(each[at]!, mostEach))));
}
