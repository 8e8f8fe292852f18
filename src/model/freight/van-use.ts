const closest = 1e-9;

function checkShares(shares: ArrayLike<number>): void {
  let sum = 0;
  let least = 0;
  for (let u = 0; u < shares.length; u++) {
    sum += shares[u]!;
    least = Math.min(least, shares[u]!);
  }
  if (Math.abs(sum - 1) <= closest && least >= 0) return;
  throw new RangeError(`The shares of the uses of vans sum to ${sum}: they must sum to 1, none below 0.`);
}

/**
 * Turns shares of vans into shares of their vehicle-km.
 *
 * `v_u = s_u km_u / sum of s km`: vans that deliver drive more than vans that carry tools
 *
 * @param vanShare s, share of vans by their main use, sums to 1 `[use]`
 * @param yearly_km km a year of a van of each use `[use]`
 * @param vkmShare written, sums to 1; NaN where a distance is not known or none drives `[use]`
 * @throws RangeError if the shares do not sum to 1
 */
export function writeVkmShares(
  vanShare: ArrayLike<number>,
  yearly_km: ArrayLike<number>,
  vkmShare: Float64Array,
): void {
  checkShares(vanShare);
  let all = 0;
  for (let u = 0; u < vkmShare.length; u++) all += vanShare[u]! * yearly_km[u]!;
  for (let u = 0; u < vkmShare.length; u++) vkmShare[u] = (vanShare[u]! * yearly_km[u]!) / all;
}

/**
 * Splits the vehicle-km of vans into goods, service and private before the model of goods is calibrated on them.
 *
 * `vkm_u = v_u vkm`
 *
 * @param vkm vehicle-km of all vans
 * @param vkmShare v, share of them by use, sums to 1 `[use]`
 * @param byUse written, vehicle-km by use `[use]`
 * @throws RangeError if the shares do not sum to 1
 */
export function splitVanKm(vkm: number, vkmShare: ArrayLike<number>, byUse: Float64Array): void {
  checkShares(vkmShare);
  for (let u = 0; u < byUse.length; u++) byUse[u] = vkm * vkmShare[u]!;
}
