/**
 * Turns a share of a class's vehicle-km electric; the others shrink in proportion.
 *
 * `s'_electric = e`, `s'_i = s_i * (1 - e) / (1 - s_electric)`
 *
 * @param base shares of the base year, sum to 1 `[powertrain]`
 * @param electric index of the electric powertrain
 * @param wanted electric share, in [0, 1]
 * @param out shares, sum to 1 `[powertrain]`
 */
export function electrify(base: ArrayLike<number>, electric: number, wanted: number, out: Float64Array): void {
  const others = 1 - base[electric]!;
  for (let i = 0; i < out.length; i++) {
    if (i === electric) out[i] = others > 0 ? wanted : 1;
    else out[i] = others > 0 ? (base[i]! * (1 - wanted)) / others : 0;
  }
}

/**
 * Combines shares of the same market that act one on what the other leaves.
 *
 * `1 - (1 - a)(1 - b)`
 *
 * @param a share
 * @param b share
 * @returns share
 * @example combineShares(0.5, 0.5) // 0.75
 */
export function combineShares(a: number, b: number): number {
  return 1 - (1 - a) * (1 - b);
}

/**
 * Raises the electric share of a class whose vehicles must be electric to enter a zone.
 *
 * `e' = e + q * max(0, z - e)`: the vehicles that serve the zone turn electric, inside it and outside.
 *
 * @param electric electric share before, share
 * @param serving share of the class's vehicles that serve the zone
 * @param required share of entries that must be electric
 * @returns share
 * @example zoneElectricShare(0.1, 0.25, 0.9) // 0.30000000000000004
 */
export function zoneElectricShare(electric: number, serving: number, required: number): number {
  return electric + serving * Math.max(0, required - electric);
}
