/**
 * Takes how often is ordered when the cost of a delivery changes, the tonnes being the same.
 *
 * `N' / N = (c' / c)^-e`: with e = 1/2 the square-root law of the economic order quantity; less where the day of delivery
 * is set by freshness, space or contract
 *
 * @param costRatio cost of a delivery over the base year's, above 0
 * @param elasticity e, 0 or more
 * @returns ratio of deliveries
 * @source Harris, F. W. (1913), How many parts to make at once, for e = 1/2
 * @example orderFrequency(4, 0.5) // 0.5
 */
export function orderFrequency(costRatio: number, elasticity: number): number {
  return costRatio === 1 ? 1 : costRatio ** -elasticity;
}
