/** Rings as circles about one centre; all lengths in km. */
export interface RingCircles {
  /** Outer radius of each ring, increasing. `[ring]` */
  readonly outer_km: readonly number[];
}

/** Where trips of one home ring and band go. */
export interface BandGeometry {
  /** Share of the band's circle of reach that lies in each ring; the rest lies outside. `[ring]` */
  readonly reach_share: Float64Array;
  /** Mean road distance of trips that end in each ring, km; NaN where none ends. `[ring]` */
  readonly distance_km: Float64Array;
  /** Share of the way driven in each ring, by destination. `[destination × ring]` */
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
 * out with the square of distance). Points follow a low-discrepancy sequence, so the answer is the same every time.
 *
 * @param circles rings
 * @param home index of the home ring
 * @param low_km lower bound of the band, road km, above 0
 * @param high_km upper bound of the band, road km
 * @param detour road distance over straight line, at least 1
 * @returns reach, distance and way by destination ring
 */
export function bandGeometry(
  circles: RingCircles,
  home: number,
  low_km: number,
  high_km: number,
  detour: number,
): BandGeometry {
  const count = circles.outer_km.length;
  const hits = new Float64Array(count);
  const distance_km = new Float64Array(count);
  const way_share = new Float64Array(count * count);
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
    hits[end]! += 1;
    distance_km[end]! += road;
    for (let step = 0; step < waySteps; step++) {
      const along = (step + 0.5) / waySteps;
      const ring = ringAt(circles, Math.hypot(start + along * dx, along * dy));
      way_share[end * count + ring]! += road / waySteps;
    }
  }
  for (let end = 0; end < count; end++) {
    for (let ring = 0; ring < count; ring++) way_share[end * count + ring]! /= distance_km[end]!;
    distance_km[end]! /= hits[end]!;
  }
  return { reach_share: hits.map((hit) => hit / samples), distance_km, way_share };
}
