import { ruleOfHalf as tripsRuleOfHalf } from '../welfare.ts';
/**
 * Pivots probabilities on a change of utilities; with the model's own probabilities it equals the model run anew.
 *
 * `q'_j ~ q_j exp(mu dV_j)` within a nest, `dI_m = ln(sum q_j exp(mu dV_j)) / mu`, `P'_m ~ P_m exp dI_m`.
 *
 * @param shares probabilities before `[observation × alternative]`
 * @param change change of utility `[observation × alternative]`; not read where the share is 0
 * @param nests nest of each alternative `[alternative]`, and scale mu of each nest `[nest]`; without them every
 *   alternative stands alone
 * @param alternatives number of alternatives
 * @returns probabilities after `[observation × alternative]`
 * @example pivoted([0.5, 0.5], [Math.log(3), 0], 2) // [0.75, 0.25]
 */
export function pivoted(
  shares: ArrayLike<number>,
  change: ArrayLike<number>,
  alternatives: number,
  nests: { readonly nestOf: ArrayLike<number>; readonly scale: ArrayLike<number> } | undefined = undefined,
): Float64Array {
  const out = new Float64Array(shares.length);
  const groups = nests?.scale.length ?? alternatives;
  const before = new Float64Array(groups);
  const lifted = new Float64Array(groups);
  const nestOf = (j: number): number => nests?.nestOf[j] ?? j;
  for (let first = 0; first < shares.length; first += alternatives) {
    before.fill(0);
    lifted.fill(0);
    for (let j = 0; j < alternatives; j++) {
      const share = shares[first + j]!;
      if (share === 0) continue;
      const m = nestOf(j);
      out[first + j] = share * Math.exp((nests?.scale[m] ?? 1) * change[first + j]!);
      before[m]! += share;
      lifted[m]! += out[first + j]!;
    }
    let total = 0;
    for (let m = 0; m < groups; m++) {
      if (before[m] === 0) continue;
      // Before now the probability of the nest, from now on what it becomes over what its members sum to.
      const nest = before[m]! * (lifted[m]! / before[m]!) ** (1 / (nests?.scale[m] ?? 1));
      total += nest;
      before[m] = nest / lifted[m]!;
    }
    for (let j = 0; j < alternatives; j++) out[first + j]! *= before[nestOf(j)]! / total;
  }
  return out;
}

/**
 * Averages probabilities over observations: the shares of the sample.
 *
 * @param shares `[observation × alternative]`
 * @param alternatives number of alternatives
 * @returns `[alternative]`, NaN without observations
 * @example meanShares([0.2, 0.8, 0.4, 0.6], 2) // [0.3, 0.7]
 */
export function meanShares(shares: ArrayLike<number>, alternatives: number): Float64Array {
  const sums = new Float64Array(alternatives);
  for (let at = 0; at < shares.length; at++) sums[at % alternatives]! += shares[at]!;
  return sums.map((sum) => (sum * alternatives) / shares.length);
}

/**
 * Values a change by the log-sum, `dCS = mean(LS1 - LS0) / -beta_cost`.
 *
 * @param before log-sums `[observation]`
 * @param after log-sums `[observation]`
 * @param cost coefficient of cost, utility per unit of money, negative
 * @returns money a choice, positive for a gain; NaN without observations
 * @example logsumChange([1, 2], [1, 1], -0.5) // -1
 */
export function logsumChange(before: ArrayLike<number>, after: ArrayLike<number>, cost: number): number {
  let sum = 0;
  for (let n = 0; n < before.length; n++) sum += after[n]! - before[n]!;
  return sum / before.length / -cost;
}

/**
 * Values a change of money costs by the rule of a half, `mean over n of sum_j (P0 + P1) / 2 (c0 - c1)`.
 *
 * @param before probabilities `[observation × alternative]`
 * @param after probabilities `[observation × alternative]`
 * @param rise what an alternative costs more, money `[observation × alternative]`; not read where both shares are 0
 * @param observations number of observations
 * @returns money a choice, positive for a gain
 * @example ruleOfHalf([0.5, 0.5], [0.3, 0.7], [2, 0], 1) // -0.8
 * @source Ortuzar and Willumsen, Modelling Transport, consumer surplus
 */
export function ruleOfHalf(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  rise: ArrayLike<number>,
  observations: number,
): number {
  return tripsRuleOfHalf(before, after, new Float64Array(before.length), rise) / observations;
}
