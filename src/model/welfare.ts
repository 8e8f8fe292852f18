/**
 * Takes what travellers gain from a change of cost, by the rule of a half.
 *
 * `dS = sum of 1/2 (T0 + T1) (c0 - c1)`: those who stay gain the whole difference, those who come or go half of it.
 * It holds for changes, not for what is new: a mode without a cost before needs the log-sum.
 *
 * @param tripsBefore T0 `[cell]`
 * @param tripsAfter T1 `[cell]`
 * @param costBefore c0, generalised minutes or money `[cell]`
 * @param costAfter c1, in the same unit `[cell]`
 * @returns trips times the unit of cost, above 0 for a gain; cells without trips in either state count for nothing
 * @source Ortuzar and Willumsen, Modelling Transport, rule of a half
 * @example ruleOfHalf([100], [120], [30], [25]) // 550
 */
export function ruleOfHalf(
  tripsBefore: ArrayLike<number>,
  tripsAfter: ArrayLike<number>,
  costBefore: ArrayLike<number>,
  costAfter: ArrayLike<number>,
): number {
  let surplus = 0;
  for (let i = 0; i < tripsBefore.length; i++) {
    const trips = tripsBefore[i]! + tripsAfter[i]!;
    if (trips !== 0) surplus += (trips / 2) * (costBefore[i]! - costAfter[i]!);
  }
  return surplus;
}

/**
 * Takes the same gain in money, each cell at the value of time of those in it.
 *
 * `dS = sum of v 1/2 (T0 + T1) (c0 - c1)`
 *
 * @param tripsBefore T0 `[cell]`
 * @param tripsAfter T1 `[cell]`
 * @param costBefore_min c0 `[cell]`
 * @param costAfter_min c1 `[cell]`
 * @param value_LCU_per_min v; one value for all is the equity value, shown beside `[cell]`
 * @returns LCU, above 0 for a gain
 * @example ruleOfHalfMoney([100], [120], [30], [25], [0.1]) // 55
 */
export function ruleOfHalfMoney(
  tripsBefore: ArrayLike<number>,
  tripsAfter: ArrayLike<number>,
  costBefore_min: ArrayLike<number>,
  costAfter_min: ArrayLike<number>,
  value_LCU_per_min: ArrayLike<number>,
): number {
  let surplus_LCU = 0;
  for (let i = 0; i < tripsBefore.length; i++) {
    const trips = tripsBefore[i]! + tripsAfter[i]!;
    if (trips !== 0) surplus_LCU += value_LCU_per_min[i]! * (trips / 2) * (costBefore_min[i]! - costAfter_min[i]!);
  }
  return surplus_LCU;
}
