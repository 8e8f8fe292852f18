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
