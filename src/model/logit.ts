/** What a choice gives: who takes what, and what the whole choice is worth. */
export interface Choice {
  /** Share of each alternative, sums to 1; all NaN where there is nothing to choose from. `[alternative]` */
  readonly shares: Float64Array;
  /** Utility of the whole choice, or its change where the choice pivots; -Infinity where there is nothing to choose from. */
  readonly logSum: number;
}

/** Alternatives in nests; those of a nest stand together. */
export interface Nests {
  /** First alternative of each nest, and the end. `[nest + 1]` */
  readonly start: ArrayLike<number>;
  /** Dissimilarity of each nest, in (0, 1]; 1 is no nest at all. `[nest]` */
  readonly theta: ArrayLike<number>;
}

const weightAt = (weight: ArrayLike<number> | undefined, i: number) => (weight === undefined ? 1 : weight[i]!);

/** `ln(sum of w exp(V / scale))` from one alternative to the next but last; the largest V is taken out, so that nothing overflows. */
function lnSumExp(
  utility: ArrayLike<number>,
  weight: ArrayLike<number> | undefined,
  from: number,
  to: number,
  scale: number,
): number {
  let most = -Infinity;
  for (let i = from; i < to; i++) if (weightAt(weight, i) > 0) most = Math.max(most, utility[i]!);
  if (most === -Infinity) return -Infinity;
  let sum = 0;
  for (let i = from; i < to; i++) {
    if (weightAt(weight, i) > 0) sum += weightAt(weight, i) * Math.exp((utility[i]! - most) / scale);
  }
  return most / scale + Math.log(sum);
}

/**
 * Shares a choice over alternatives by the multinomial logit.
 *
 * `P_i = w_i exp(V_i) / sum_j w_j exp(V_j)`, `LS = ln sum_j w_j exp(V_j)`. With availability as weight this is the
 * absolute model; with base shares as weight and changes of utility it is the incremental one (`pivotLogit`).
 *
 * @param utility V of each alternative `[alternative]`
 * @param weight 0 or 1, available or not, or any other weight not below 0; without it all are available `[alternative]`
 * @returns shares and log-sum
 * @source Ortuzar and Willumsen, Modelling Transport, multinomial logit
 * @example logit([0, Math.log(3)]).shares // [0.25, 0.75]
 */
export function logit(utility: ArrayLike<number>, weight?: ArrayLike<number>): Choice {
  const logSum = lnSumExp(utility, weight, 0, utility.length, 1);
  const shares = Float64Array.from(utility, (v, i) =>
    logSum === -Infinity ? NaN : weightAt(weight, i) > 0 ? weightAt(weight, i) * Math.exp(v - logSum) : 0,
  );
  return { shares, logSum };
}

/**
 * Moves observed shares by changes of utility.
 *
 * `P'_i = S_i exp(dV_i) / sum_j S_j exp(dV_j)`: what the absolute model gives if `S` are its own shares. An
 * alternative whose share is 0 stays at 0: let it enter by `pivotWithEntry`.
 *
 * @param base observed shares `[alternative]`
 * @param change change of utility `[alternative]`
 * @returns new shares, and the change of the log-sum
 * @source Ortuzar and Willumsen, Modelling Transport, incremental logit; worked case T3
 * @example pivotLogit([0.5, 0.5], [Math.log(3), 0]).shares // [0.75, 0.25]
 */
export function pivotLogit(base: ArrayLike<number>, change: ArrayLike<number>): Choice {
  return logit(change, base);
}

function checkNests({ theta }: Nests): void {
  for (let m = 0; m < theta.length; m++) {
    if (theta[m]! > 0 && theta[m]! <= 1) continue;
    throw new RangeError(
      `The dissimilarity of nest ${m} is ${theta[m]}: it must be above 0 and at most 1, or the choice inside the nest would be less sensitive than the choice of the nest.`,
    );
  }
}

/** The nested choice, the weight of an alternative in its nest and that of the nest apart. */
function nested(
  utility: ArrayLike<number>,
  nests: Nests,
  inside: ArrayLike<number> | undefined,
  nestWeight: ArrayLike<number> | undefined,
): Choice {
  checkNests(nests);
  const { start, theta } = nests;
  const inclusive = Float64Array.from(theta, (t, m) => lnSumExp(utility, inside, start[m]!, start[m + 1]!, t));
  const top = logit(
    inclusive.map((value, m) => theta[m]! * value),
    inclusive.map((value, m) => (value === -Infinity ? 0 : weightAt(nestWeight, m))),
  );
  const shares = new Float64Array(utility.length);
  inclusive.forEach((value, m) => {
    for (let i = start[m]!; i < start[m + 1]!; i++) {
      const within = weightAt(inside, i) > 0 ? weightAt(inside, i) * Math.exp(utility[i]! / theta[m]! - value) : 0;
      shares[i] = top.shares[m]! * within;
    }
  });
  return { shares, logSum: top.logSum };
}

/**
 * Shares a choice over nests and the alternatives in them, normalised at the top.
 *
 * `P(i|m) = a_i exp(V_i/theta_m) / exp(IV_m)`, `IV_m = ln sum over m of a_j exp(V_j/theta_m)`,
 * `P(m) = exp(theta_m IV_m) / sum_n exp(theta_n IV_n)`. With every theta 1 it is the multinomial logit.
 *
 * @param utility V of each alternative `[alternative]`
 * @param nests which alternatives stand together, and how alike they are
 * @param available 0 or 1; without it all are available `[alternative]`
 * @returns shares, and the log-sum of the whole choice
 * @throws RangeError if a dissimilarity is outside (0, 1]
 * @source Ortuzar and Willumsen, Modelling Transport, nested logit; worked case T4
 * @example nestedLogit([0, 0, 0], { start: [0, 1, 3], theta: [1, 1] }).shares // [1 / 3, 1 / 3, 1 / 3]
 */
export function nestedLogit(utility: ArrayLike<number>, nests: Nests, available?: ArrayLike<number>): Choice {
  return nested(utility, nests, available, undefined);
}

/**
 * Moves observed shares by changes of utility, nest by nest.
 *
 * `dIV_m = theta_m ln sum over m of S(i|m) exp(dV_i/theta_m)`, `P'_m = S_m exp(dIV_m) / sum_n S_n exp(dIV_n)`,
 * `P'(i|m) = S(i|m) exp(dV_i/theta_m) / sum`
 *
 * @param base observed shares `[alternative]`
 * @param change change of utility `[alternative]`
 * @param nests which alternatives stand together, and how alike they are
 * @returns new shares, and the change of the log-sum
 * @throws RangeError if a dissimilarity is outside (0, 1]
 * @source Ortuzar and Willumsen, Modelling Transport, incremental nested logit; worked case T5
 * @example pivotNested([0.5, 0.25, 0.25], [Math.log(3), 0, 0], { start: [0, 1, 3], theta: [1, 0.5] }).shares // [0.75, 0.125, 0.125]
 */
export function pivotNested(base: ArrayLike<number>, change: ArrayLike<number>, nests: Nests): Choice {
  const { start } = nests;
  const nestShare = Float64Array.from(nests.theta, (_, m) => {
    let sum = 0;
    for (let i = start[m]!; i < start[m + 1]!; i++) sum += base[i]!;
    return sum;
  });
  const inside = Float64Array.from(base);
  nestShare.forEach((share, m) => {
    for (let i = start[m]!; i < start[m + 1]!; i++) inside[i] = share > 0 ? inside[i]! / share : 0;
  });
  return nested(change, nests, inside, nestShare);
}

/** A mode that is new to a cell, beside one that is there. */
export interface Entry {
  /** The alternative it is measured against, with a share above 0. */
  readonly reference: number;
  /** Utility of the new alternative. */
  readonly utility: number;
  /** Utility of the reference in the base year, on the same scale. */
  readonly referenceUtility: number;
}

/**
 * Moves observed shares and lets new alternatives in.
 *
 * `P'_i ~ S_i exp(dV_i)` for those that are there, `P'_new ~ S_r exp(V_new - V_r)` for those that are not: what the
 * absolute model gives if `S` are its own shares. Nothing is ever pivoted from zero.
 *
 * @param base observed shares `[alternative]`
 * @param change change of utility `[alternative]`
 * @param entries the new alternatives `[entry]`
 * @returns new shares, those there first, then the new ones `[alternative + entry]`, and the change of the log-sum
 * @throws RangeError if the reference of an entry has no share in the base
 * @example pivotWithEntry([0.5, 0.5], [0, 0], [{ reference: 0, utility: 1, referenceUtility: 1 }]).shares // [1 / 3, 1 / 3, 1 / 3]
 */
export function pivotWithEntry(base: ArrayLike<number>, change: ArrayLike<number>, entries: readonly Entry[]): Choice {
  for (const { reference } of entries) {
    if (base[reference]! > 0) continue;
    throw new RangeError(
      `A new mode is measured against alternative ${reference}, which nobody takes in the base year: name one with a share above 0.`,
    );
  }
  const weights = [...Array.from(base), ...entries.map(({ reference }) => base[reference]!)];
  const changes = [
    ...Array.from(change),
    ...entries.map(({ utility, referenceUtility }) => utility - referenceUtility),
  ];
  return logit(changes, weights);
}

/**
 * Takes the elasticity of an alternative's share to its own attribute in a multinomial logit.
 *
 * `E = beta x_i (1 - P_i)`, at a point
 *
 * @param beta utility per unit of the attribute
 * @param attribute x of the alternative
 * @param share P of the alternative, 0-1
 * @returns elasticity
 * @source Ortuzar and Willumsen, Modelling Transport, elasticities of the logit
 * @example directElasticity(-0.1, 20, 0.25) // -1.5
 */
export function directElasticity(beta: number, attribute: number, share: number): number {
  return beta * attribute * (1 - share);
}

/**
 * Takes the elasticity of an alternative's share to another's attribute in a multinomial logit.
 *
 * `E = -beta x_j P_j`, at a point, the same for all others
 *
 * @param beta utility per unit of the attribute
 * @param attribute x of the other alternative
 * @param share P of the other alternative, 0-1
 * @returns elasticity
 * @source Ortuzar and Willumsen, Modelling Transport, elasticities of the logit
 * @example crossElasticity(-0.1, 20, 0.25) // 0.5
 */
export function crossElasticity(beta: number, attribute: number, share: number): number {
  return -beta * attribute * share;
}

/**
 * Moves the constants of alternatives so that the model's shares come to the wanted ones.
 *
 * `ASC_i <- ASC_i + ln(S_wanted,i / S_model,i)`, less the same of the reference. One step is exact for one homogeneous
 * multinomial logit; repeat it for nests and for many groups.
 *
 * @param constants constants so far `[alternative]`
 * @param wanted wanted shares `[alternative]`
 * @param modelled shares with the constants so far `[alternative]`
 * @param reference alternative whose constant stays 0
 * @returns new constants; minus infinity where nobody is wanted `[alternative]`
 * @throws RangeError if the model gives no share to an alternative that is wanted, or the reference is not wanted
 * @source Train, K., Discrete Choice Methods with Simulation, recalibration of constants; worked case T6
 * @example calibratedConstants([0, 0], [0.5, 0.5], [0.5, 0.5], 0) // [0, 0]
 */
export function calibratedConstants(
  constants: ArrayLike<number>,
  wanted: ArrayLike<number>,
  modelled: ArrayLike<number>,
  reference: number,
): Float64Array {
  const moved = Float64Array.from(constants, (constant, i) => {
    if (wanted[i]! > 0 && !(modelled[i]! > 0)) {
      throw new RangeError(`No constant gives alternative ${i} a share: the model never takes it.`);
    }
    return wanted[i]! > 0 ? constant + Math.log(wanted[i]! / modelled[i]!) : -Infinity;
  });
  const shift = moved[reference]!;
  if (shift === -Infinity)
    throw new RangeError(`Alternative ${reference} cannot be the reference: nobody is wanted in it.`);
  return moved.map((constant) => constant - shift);
}
