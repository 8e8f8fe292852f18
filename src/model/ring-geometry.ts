/** Rings as circles about one centre; all lengths in km. */
export interface RingCircles {
  /** Outer radius of each ring, increasing. `[ring]` */
  readonly outer_km: readonly number[];
}

/** Where trips of one home ring and band go; a route is a destination ring, passing the centre on the way or not. */
export interface BandGeometry {
  /** Share of the band's circle of reach that each route leads to; the rest lies outside. `[destination × passing]` */
  readonly reach_share: Float64Array;
  /** Mean road distance of each route, km; NaN where none ends. `[destination × passing]` */
  readonly distance_km: Float64Array;
  /** Share of the way driven in each ring. `[destination × passing × ring]` */
  readonly way_share: Float64Array;
}

// Steps of the additive recurrence of Roberts: the reciprocal powers of the root of x^4 = x + 1.
const rootOfThree = 1.2207440846057596;
const steps = [1 / rootOfThree, 1 / rootOfThree ** 2, 1 / rootOfThree ** 3] as const;
const samples = 3000;
const waySteps = 12;

function ringAt(circles: RingCircles, radius_km: number): number {
  return circles.outer_km.findIndex((outer) => radius_km <= outer);
}

/**
 * Samples where trips of a length band end that start evenly spread over a ring.
 *
 * Starts are even over the ring's area, directions even, straight-line lengths even in their logarithm (trips thin
 * out with the square of distance). Points follow a low-discrepancy sequence, so the answer is the same every time. A
 * trip passes the centre when its straight line touches the innermost ring and neither starts nor ends there.
 *
 * @param circles rings
 * @param home index of the home ring
 * @param low_km lower bound of the band, road km, above 0
 * @param high_km upper bound of the band, road km
 * @param detour road distance over straight line, at least 1
 * @returns reach, distance and way by destination ring, trips past the centre (0) and through it (1) apart
 */
export function bandGeometry(
  circles: RingCircles,
  home: number,
  low_km: number,
  high_km: number,
  detour: number,
): BandGeometry {
  const count = circles.outer_km.length;
  const routes = 2 * count;
  const hits = new Float64Array(routes);
  const distance_km = new Float64Array(routes);
  const way_share = new Float64Array(routes * count);
  const way = new Float64Array(count);
  const inner2 = home === 0 ? 0 : circles.outer_km[home - 1]! ** 2;
  const outer2 = circles.outer_km[home]! ** 2;
  for (let n = 1; n <= samples; n++) {
    const start = Math.sqrt(inner2 + ((n * steps[0]) % 1) * (outer2 - inner2));
    const road = low_km * (high_km / low_km) ** ((n * steps[1]) % 1);
    const angle = 2 * Math.PI * ((n * steps[2]) % 1);
    const dx = (road / detour) * Math.cos(angle);
    const dy = (road / detour) * Math.sin(angle);
    const end = ringAt(circles, Math.hypot(start + dx, dy));
    if (end < 0) continue;
    way.fill(0);
    for (let step = 0; step < waySteps; step++) {
      const along = (step + 0.5) / waySteps;
      way[ringAt(circles, Math.hypot(start + along * dx, along * dy))]! += road / waySteps;
    }
    const route = 2 * end + (home !== 0 && end !== 0 && way[0]! > 0 ? 1 : 0);
    hits[route]! += 1;
    distance_km[route]! += road;
    for (let ring = 0; ring < count; ring++) way_share[route * count + ring]! += way[ring]!;
  }
  for (let route = 0; route < routes; route++) {
    for (let ring = 0; ring < count; ring++) way_share[route * count + ring]! /= distance_km[route]!;
    distance_km[route]! /= hits[route]!;
  }
  return { reach_share: hits.map((hit) => hit / samples), distance_km, way_share };
}

/**
 * Turns a way through the centre into the way round it: what was driven in the centre is driven in the next ring.
 *
 * @param way share of the way by ring `[ring]`, the centre first
 * @returns share of the longer way by ring
 * @example wayRound([0.25, 0.5, 0.25]) // [0, 0.75, 0.25]
 */
export function wayRound(way: ArrayLike<number>): Float64Array {
  const round = Float64Array.from(way);
  round[1]! += round[0]!;
  round[0] = 0;
  return round;
}
