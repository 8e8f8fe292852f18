import { wayShares } from '../zone-geometry.ts';

/** Mean way between two rings, or from a ring to the edge. */
export interface RingWay {
  readonly distance_km: number;
  /** Share of the way in each ring; what lies beyond is the last ring's. `[ring]` */
  readonly way: Float64Array;
}

// Steps of the additive recurrence of Roberts: the reciprocal powers of the root of x^4 = x + 1.
const rootOfThree = 1.2207440846057596;
const steps = [1 / rootOfThree, 1 / rootOfThree ** 2, 1 / rootOfThree ** 3] as const;
const samples = 400;

/** A radius that is even over the area of a ring. */
function radiusIn(outer_km: ArrayLike<number>, ring: number, at: number): number {
  const inner = ring === 0 ? 0 : outer_km[ring - 1]!;
  return Math.sqrt(inner ** 2 + at * (outer_km[ring]! ** 2 - inner ** 2));
}

/**
 * Samples straight ways between two rings: points even over the area of each, directions even.
 *
 * Points follow a low-discrepancy sequence, so the answer is the same every time. An end on the edge is on the outermost
 * circle, where roads from elsewhere come in.
 *
 * @param outer_km outer radius of each ring, rising `[ring]`
 * @param from ring, or `edge`
 * @param to ring, or `edge`
 * @param detour road distance over straight line, at least 1
 * @returns mean road distance and its shares by ring
 */
export function ringWay(
  outer_km: readonly number[],
  from: number | 'edge',
  to: number | 'edge',
  detour: number,
): RingWay {
  const edge = outer_km[outer_km.length - 1]!;
  const way = new Float64Array(outer_km.length);
  let sum = 0;
  for (let n = 1; n <= samples; n++) {
    const start = from === 'edge' ? edge : radiusIn(outer_km, from, (n * steps[0]) % 1);
    const end = to === 'edge' ? edge : radiusIn(outer_km, to, (n * steps[1]) % 1);
    const angle = 2 * Math.PI * ((n * steps[2]) % 1);
    const target = [end * Math.cos(angle), end * Math.sin(angle)] as const;
    const km = Math.hypot(target[0] - start, target[1]);
    const shares = wayShares([start, 0], target, outer_km);
    for (let ring = 0; ring < way.length; ring++) way[ring]! += shares[ring]! * km;
    way[way.length - 1]! += shares[way.length]! * km;
    sum += km;
  }
  return { distance_km: (sum * detour) / samples, way: way.map((km) => km / sum) };
}

/**
 * Sends a part of a way through a ring round it, by a longer way in another.
 *
 * `through' = (1 - a) through`, `around' = around + a through detour`
 *
 * @param way_km km by ring, changed in place `[ring]`
 * @param through ring that is avoided
 * @param around ring that takes the way round
 * @param avoiding a, share of the km through that goes round, 0-1
 * @param detour length of the way round over that through, at least 1
 */
export function wayAround(
  way_km: Float64Array,
  through: number,
  around: number,
  avoiding: number,
  detour: number,
): void {
  const moved = way_km[through]! * avoiding;
  way_km[through]! -= moved;
  way_km[around]! += moved * detour;
}
