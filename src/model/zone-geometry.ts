import type { PlanePoint } from '../quantities/geometry.ts';

/**
 * Takes the length of trips inside a zone from its size.
 *
 * `d = share * sqrt(A / pi) * detour`
 *
 * @param area_km2 of the zone
 * @param share straight line over the radius of a disc of that area
 * @param detour road distance over straight line, at least 1
 * @returns km by road
 * @example intrazonal_km(Math.PI, 0.5, 1.2) // 0.6
 */
export function intrazonal_km(area_km2: number, share: number, detour: number): number {
  return share * Math.sqrt(area_km2 / Math.PI) * detour;
}

/** Part of a straight way that lies within a circle about the origin: from where it enters to where it leaves. */
function shareWithin(from: PlanePoint, to: PlanePoint, radius_km: number): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length2 = dx * dx + dy * dy;
  const start2 = from[0] ** 2 + from[1] ** 2;
  if (length2 === 0) return start2 <= radius_km ** 2 ? 1 : 0;
  const nearest = -(from[0] * dx + from[1] * dy) / length2;
  const half2 = nearest ** 2 - (start2 - radius_km ** 2) / length2;
  if (half2 <= 0) return 0;
  const half = Math.sqrt(half2);
  return Math.max(0, Math.min(1, nearest + half) - Math.max(0, nearest - half));
}

/**
 * Takes the part of a straight way that lies in each of a set of rings.
 *
 * Within a circle of radius r lies the part between the roots of `|a + t (b - a)|^2 = r^2`, t in 0-1; a ring has what
 * its outer circle has more than its inner one.
 *
 * @param from start, km from the centre of the rings
 * @param to end, the same
 * @param outer_km outer radius of each ring, rising `[ring]`
 * @returns share of the way in each ring, and last the share beyond; sums to 1 `[ring + 1]`
 * @example wayShares([-2, 0], [2, 0], [1]) // [0.5, 0.5]
 */
export function wayShares(from: PlanePoint, to: PlanePoint, outer_km: ArrayLike<number>): Float64Array {
  const shares = new Float64Array(outer_km.length + 1);
  let inner = 0;
  for (let ring = 0; ring < outer_km.length; ring++) {
    const within = shareWithin(from, to, outer_km[ring]!);
    shares[ring] = Math.max(0, within - inner);
    inner = Math.max(inner, within);
  }
  shares[outer_km.length] = 1 - inner;
  return shares;
}
