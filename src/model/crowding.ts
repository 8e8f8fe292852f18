/**
 * Takes the load at the fullest point of the lines in a period.
 *
 * `load = r * pkm / (vkm * places)`: mean load over places, times how much fuller the fullest point is.
 *
 * @param pkm passenger-km in the period
 * @param vkm scheduled vehicle-km in the period; never derived from pkm
 * @param places seats (or places, if the curve of crowding is by places) of a vehicle
 * @param maximumRatio load at the fullest point over the mean, at least 1
 * @returns passengers per place; 0 without passengers, Infinity where passengers have no vehicle
 * @example loadAtMaximum(300, 20, 30, 1.6) // 0.8
 */
export function loadAtMaximum(pkm: number, vkm: number, places: number, maximumRatio: number): number {
  return pkm === 0 ? 0 : (maximumRatio * pkm) / (vkm * places);
}

/**
 * Reads what a minute in the vehicle feels like at a load.
 *
 * Straight lines between the points of the curve, constant outside: continuous, and never falling if the points do not fall.
 *
 * @param load passengers per place
 * @param loads loads of the points, rising `[point]`
 * @param multipliers felt minutes per minute at the points `[point]`
 * @returns felt minutes per minute
 * @example crowdingMultiplier(0.8, [0.6, 1], [1, 1.3]) // 1.15
 */
export function crowdingMultiplier(load: number, loads: ArrayLike<number>, multipliers: ArrayLike<number>): number {
  let p = 0;
  while (p < loads.length && loads[p]! <= load) p++;
  if (p === 0) return multipliers[0]!;
  if (p === loads.length) return multipliers[p - 1]!;
  const along = (load - loads[p - 1]!) / (loads[p]! - loads[p - 1]!);
  return multipliers[p - 1]! + along * (multipliers[p]! - multipliers[p - 1]!);
}
