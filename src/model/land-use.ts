/**
 * Moves a part of the growth of a city inward.
 *
 * `P_z = P0 s_z + (P - P0) ((1 - inward) s_z + inward n_z)` over `P`, where growth would else follow the shares of the
 * base year. A city that shrinks keeps its shares: nobody is moved who already lives there.
 *
 * @param baseShare share of residents by zone, sums to 1 `[zone]`
 * @param growth residents over the base year's, ratio, above 0
 * @param inward part of the new residents that settle where the plan wants them, 0-1
 * @param wanted how those spread over zones, sums to 1 `[zone]`
 * @returns share of residents by zone, sums to 1 `[zone]`
 * @example residentShares([0.5, 0.5], 1.25, 1, [1, 0]) // [0.6, 0.4]
 */
export function residentShares(
  baseShare: ArrayLike<number>,
  growth: number,
  inward: number,
  wanted: ArrayLike<number>,
): Float64Array {
  const moved = (inward * Math.max(0, growth - 1)) / growth;
  return Float64Array.from(baseShare, (share, z) => (1 - moved) * share + moved * wanted[z]!);
}

/**
 * Takes the factor on vehicle-km per person from changes of the built environment.
 *
 * `f = product of (x1 / x0)^e`, constant elasticities. It is for effects that the model does not see by itself
 * (mix, streets): what it sees (distances between zones) must not be counted again.
 *
 * @param before x0 of each attribute, above 0 `[attribute]`
 * @param after x1 of each attribute, above 0 `[attribute]`
 * @param elasticities e of vehicle-km per person to each `[attribute]`
 * @returns ratio; 1 where nothing changes
 * @throws RangeError if an attribute is not above 0: a constant elasticity says nothing there
 * @source Ewing, R. and Cervero, R. (2010), Travel and the Built Environment, Journal of the American Planning Association 76(3), 265-294
 * @example builtEnvironmentFactor([1, 10], [4, 10], [-0.5, 0.2]) // 0.5
 */
export function builtEnvironmentFactor(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  elasticities: ArrayLike<number>,
): number {
  let factor = 1;
  for (let i = 0; i < elasticities.length; i++) {
    if (!(before[i]! > 0 && after[i]! > 0)) {
      throw new RangeError(
        `Attribute ${i} of the built environment goes from ${before[i]} to ${after[i]}: both must be above 0.`,
      );
    }
    factor *= (after[i]! / before[i]!) ** elasticities[i]!;
  }
  return factor;
}
