/**
 * Takes the time per km from traffic, pivoting on the observed speed.
 *
 * `t = tf * [1 + (r - 1) * ((Q/L)/(Q0/L0))^b]`, at most `60 / leastSpeed` or the base year's own time, whichever is longer
 *
 * @param freeFlow_min_per_km time on an empty road, min/km
 * @param ratio base time over free-flow time, at least 1
 * @param load traffic per lane-km over the base year's, ratio
 * @param power b
 * @param least_km_per_h no slower than this, km/h
 * @returns min/km
 * @source judgement: form of the volume-delay functions in use, pivoted so that no capacity is needed
 * @example congestedTime(2, 1.5, 1, 2.5, 5) // 3
 */
export function congestedTime(
  freeFlow_min_per_km: number,
  ratio: number,
  load: number,
  power: number,
  least_km_per_h: number,
): number {
  const longest = Math.max(60 / least_km_per_h, freeFlow_min_per_km * ratio);
  return Math.min(longest, freeFlow_min_per_km * (1 + (ratio - 1) * load ** power));
}

/**
 * Takes the wait at a stop from the headway.
 *
 * `w = h/2` up to the bend, beyond it half as steep: `w = bend/2 + (h - bend)/4`
 *
 * @param headway_min minutes between departures
 * @param bend_min headway from which people look at the timetable
 * @returns min
 * @example waitTime(20, 12) // 8
 */
export function waitTime(headway_min: number, bend_min: number): number {
  if (headway_min <= bend_min) return headway_min / 2;
  return bend_min / 2 + (headway_min - bend_min) / 4;
}
