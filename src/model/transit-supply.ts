/**
 * Takes the headway when the vehicle-km of a service change and its lines do not.
 *
 * `h = h0 * vkm0 / vkm`
 *
 * @param headway_min of the base year
 * @param baseVkm vehicle-km of the base year
 * @param vkm vehicle-km now; 0 is no service
 * @returns min; Infinity without service
 * @example headwayAt(12, 100, 150) // 8
 */
export function headwayAt(headway_min: number, baseVkm: number, vkm: number): number {
  return (headway_min * baseVkm) / vkm;
}

/**
 * Takes the walk to a stop when lines lie closer to each other.
 *
 * `w = w0 * (1 - a + a / lines)`: twice the km of lines, half the way to the nearest; the way along it to a stop stays.
 *
 * @param walk_min of the base year
 * @param lines km of lines over the base year's, ratio, above 0
 * @param across a, share of the walk that leads to the line
 * @returns min
 * @example walkAt(10, 2, 0.6) // 7
 */
export function walkAt(walk_min: number, lines: number, across: number): number {
  return walk_min * (1 - across + across / lines);
}

/**
 * Takes the share of an operator's cost that its passengers pay.
 *
 * `R / C`
 *
 * @param revenue_LCU fares; NaN where not known
 * @param cost_LCU cost; NaN where not known
 * @returns share, above 1 where a service earns; NaN where either is not known or nothing is spent
 * @example costRecovery(50, 200) // 0.25
 */
export function costRecovery(revenue_LCU: number, cost_LCU: number): number {
  return cost_LCU > 0 ? revenue_LCU / cost_LCU : NaN;
}
