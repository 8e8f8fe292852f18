/**
 * Takes the mean way from depots to drops.
 *
 * `stem = sum over i, j of depot share_i drop share_j d_ij`: every depot serves all zones alike
 *
 * @param depotShare share of drops that start at depots of each zone, sums to 1 `[zone]`
 * @param dropShare share of drops that end in each zone, sums to 1 `[zone]`
 * @param distance_km way from zone to zone, row after row `[zone x zone]`
 * @returns km one way; a pair that nobody drives needs no distance
 * @example meanStem_km([0.5, 0.5], [1, 0], [2, 9, 10, 3]) // 6
 */
export function meanStem_km(
  depotShare: ArrayLike<number>,
  dropShare: ArrayLike<number>,
  distance_km: ArrayLike<number>,
): number {
  const zones = dropShare.length;
  let stem_km = 0;
  for (let i = 0; i < zones; i++) {
    for (let j = 0; j < zones; j++) {
      const share = depotShare[i]! * dropShare[j]!;
      if (share !== 0) stem_km += share * distance_km[i * zones + j]!;
    }
  }
  return stem_km;
}

/**
 * Moves a share of the depots of each zone to where land is kept for them; nothing is lost.
 *
 * `share'_i = (1 - m) share_i + m target_i`
 *
 * @param depotShare share by zone, sums to 1, changed in place `[zone]`
 * @param target where the moved ones go, sums to 1 `[zone]`
 * @param moved m, 0-1
 */
export function moveDepots(depotShare: Float64Array, target: ArrayLike<number>, moved: number): void {
  for (let i = 0; i < depotShare.length; i++) depotShare[i] = depotShare[i]! * (1 - moved) + target[i]! * moved;
}
