/** Car ownership as a curve of income, through a city's base year. */
export interface OwnershipCurve {
  /** Cars per person that no income exceeds. */
  readonly saturation: number;
  /** Log of ownership at no income over saturation, below 0. */
  readonly alpha: number;
  /** `exp(beta * income)` in the base year: 1 at no income, 0 at saturation. */
  readonly distance: number;
}

/**
 * Lays the Gompertz curve of car ownership through a city's base year.
 *
 * `V = gamma exp(alpha exp(beta y))` solved for beta: `exp(beta y0) = ln(V0 / gamma) / alpha`. Income enters only as a
 * ratio to the base year's, so that its unit does not matter. A city at or above `saturation` is saturated where it is.
 *
 * @param base cars per person in the base year, V0
 * @param saturation cars per person, gamma
 * @param alpha log of ownership at no income over saturation, below 0
 * @returns the curve; it has ownership V0 at a relative income of 1
 * @throws RangeError if alpha is not below 0, or V0 is not above what the curve has at no income, `gamma exp(alpha)`
 * @source Dargay, J., Gately, D. and Sommer, M. (2007), Vehicle Ownership and Income Growth, Worldwide: 1960-2030, The Energy Journal 28(4), 143-170
 * @example ownershipCurve(1, 0.75, -6).distance // 0
 */
export function ownershipCurve(base: number, saturation: number, alpha: number): OwnershipCurve {
  if (!(alpha < 0))
    throw new RangeError(`Alpha is ${alpha}: it must be below 0, or fewer people would own cars as incomes grow.`);
  if (!(base > saturation * Math.exp(alpha))) {
    throw new RangeError(
      `${base} cars per person is no more than the curve has at no income at all: give a lower alpha, or leave ownership as it is.`,
    );
  }
  if (base >= saturation) return { saturation: base, alpha, distance: 0 };
  return { saturation, alpha, distance: Math.log(base / saturation) / alpha };
}

/**
 * Takes the beta of the curve in the unit of an income.
 *
 * `beta = ln(ln(V0 / gamma) / alpha) / y0`
 *
 * @param curve from `ownershipCurve`
 * @param income y0, income of the base year, in any unit
 * @returns beta per unit of income, below 0; minus infinity for a saturated city
 * @source Dargay, Gately and Sommer (2007)
 */
export function ownershipBeta(curve: OwnershipCurve, income: number): number {
  return Math.log(curve.distance) / income;
}

/**
 * Reads the ownership that people come to in the long run.
 *
 * `V = gamma exp(alpha * distance^(y / y0))`
 *
 * @param curve from `ownershipCurve`
 * @param relativeIncome income over the base year's, ratio, not below 0
 * @returns cars per person, from `gamma exp(alpha)` at no income to at most gamma
 * @source Dargay, Gately and Sommer (2007)
 * @example longRunOwnership({ saturation: 0.8, alpha: -2, distance: 0.5 }, 0) // 0.8 * Math.exp(-2)
 */
export function longRunOwnership(curve: OwnershipCurve, relativeIncome: number): number {
  return curve.saturation * Math.exp(curve.alpha * curve.distance ** relativeIncome);
}

/**
 * Takes the elasticity of long-run ownership to income.
 *
 * `E = alpha r ln(distance) distance^r`
 *
 * @param curve from `ownershipCurve`
 * @param relativeIncome r, income over the base year's, ratio
 * @returns elasticity, not below 0; 0 for a saturated city
 * @source Dargay, Gately and Sommer (2007)
 * @example ownershipElasticity({ saturation: 1, alpha: -6, distance: 0 }, 1) // 0
 */
export function ownershipElasticity(curve: OwnershipCurve, relativeIncome: number): number {
  if (curve.distance === 0) return 0;
  return curve.alpha * relativeIncome * Math.log(curve.distance) * curve.distance ** relativeIncome;
}

/**
 * Combines what measures do to the cars people keep.
 *
 * `kept = product of (1 - cut)`: parking, car-sharing and public transport each act on what the others leave.
 *
 * @param cuts relative cut of long-run ownership by each measure, at most 1; below 0 where a measure adds cars `[measure]`
 * @returns share of cars kept; 1 without measures
 * @throws RangeError if a cut is above 1
 * @example keptCars([0.1, 0.2]) // 0.72
 */
export function keptCars(cuts: ArrayLike<number>): number {
  let kept = 1;
  for (let i = 0; i < cuts.length; i++) {
    if (!(cuts[i]! <= 1)) throw new RangeError(`A measure takes ${cuts[i]} of all cars: no more than all can go.`);
    kept *= 1 - cuts[i]!;
  }
  return kept;
}

/**
 * Takes what a price or a scarcity does to the cars of those it reaches.
 *
 * `cut = share * (1 - ratio^elasticity)`: the others keep theirs.
 *
 * @param share residents whom it reaches, 0-1
 * @param ratio price or number of spaces over the base year's, not below 0
 * @param elasticity of their cars per person to it, in the long run
 * @returns relative cut of all cars; 0 where nothing changes, below 0 where cars are added
 * @example reachedCut(0.5, 4, -0.5) // 0.25
 */
export function reachedCut(share: number, ratio: number, elasticity: number): number {
  return share * (1 - ratio ** elasticity);
}

/**
 * Moves car ownership, or the share of it that measures leave, a year towards its long run.
 *
 * `V[t] = V[t-1] + speed * (V* - V[t-1])`
 *
 * @param before last year's
 * @param longRun what people come to in the long run
 * @param speed part of the gap that a year closes, 0-1
 * @returns this year's
 * @source Dargay, Gately and Sommer (2007), partial adjustment
 * @example partlyAdjusted(0.3, 0.5, 0.1) // 0.32
 */
export function partlyAdjusted(before: number, longRun: number, speed: number): number {
  return before + speed * (longRun - before);
}
