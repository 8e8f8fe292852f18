/** Answers to a choice survey, ready for the likelihood: structure of arrays. */
export interface ChoiceData {
  readonly observations: number;
  readonly alternatives: number;
  /** Coefficients of the utilities. */
  readonly coefficients: number;
  /** What each coefficient multiplies. `[observation × alternative × coefficient]` */
  readonly x: Float64Array;
  /** 1 where the alternative could be chosen. `[observation × alternative]` */
  readonly available: Uint8Array;
  /** The alternative that was chosen, available. `[observation]` */
  readonly chosen: Int32Array;
}

/** Where the derivatives of a log-likelihood are written; all are overwritten. */
export interface Derivatives {
  /** `[parameter]` */
  readonly gradient: Float64Array;
  /** Symmetric, row by row. `[parameter × parameter]` */
  readonly hessian: Float64Array;
  /** Sum over observations of the outer product of their scores; left alone where absent. `[parameter × parameter]` */
  readonly products?: Float64Array;
}

/** A choice model on its data: what an estimator climbs. */
export interface ChoiceModel {
  readonly data: ChoiceData;
  /** Coefficients first, then the scales of nests. */
  readonly parameters: number;
  /** Log-likelihood and its first and second derivatives. */
  readonly evaluate: (at: Float64Array, out: Derivatives) => number;
  /** Choice probabilities, 0 where not available `[observation × alternative]`, and the log-sum `[observation]`. */
  readonly probabilities: (at: Float64Array) => { readonly shares: Float64Array; readonly logsum: Float64Array };
}

/**
 * Makes room for derivatives.
 *
 * @param parameters number of parameters
 * @param withProducts whether the outer products of scores are wanted too
 * @returns arrays of zeros
 * @example derivativesOf(2).hessian.length // 4
 */
export function derivativesOf(parameters: number, withProducts = false): Derivatives {
  const square = parameters * parameters;
  return {
    gradient: new Float64Array(parameters),
    hessian: new Float64Array(square),
    ...(withProducts && { products: new Float64Array(square) }),
  };
}

/**
 * Computes the utilities of one observation, `V_j = sum_k x_jk beta_k`.
 *
 * @param data the answers
 * @param n observation
 * @param at parameters, the coefficients first
 * @param out utilities `[alternative]`, overwritten; those of alternatives that are not available are left alone
 * @returns the largest utility among what is available
 */
export function utilities(data: ChoiceData, n: number, at: Float64Array, out: Float64Array): number {
  const { alternatives, coefficients, x, available } = data;
  let most = -Infinity;
  for (let j = 0; j < alternatives; j++) {
    const row = n * alternatives + j;
    if (available[row] === 0) continue;
    let sum = 0;
    for (let k = 0, from = row * coefficients; k < coefficients; k++) sum += x[from + k]! * at[k]!;
    out[j] = sum;
    if (sum > most) most = sum;
  }
  return most;
}

/**
 * Adds the outer product of a vector with itself to the lower triangle of a matrix.
 *
 * @param matrix added to `[size × size]`
 * @param vector `[size]`
 * @param size length of the vector
 * @param weight factor of the product
 */
export function addOuter(matrix: Float64Array, vector: Float64Array, size: number, weight: number): void {
  for (let k = 0; k < size; k++) {
    const scaled = weight * vector[k]!;
    if (scaled === 0) continue;
    for (let l = 0; l <= k; l++) matrix[k * size + l]! += scaled * vector[l]!;
  }
}

/**
 * Copies the lower triangle of a matrix to the upper one.
 *
 * @param matrix `[size × size]`, changed in place
 * @param size rows
 */
export function mirror(matrix: Float64Array, size: number): void {
  for (let k = 0; k < size; k++) {
    for (let l = 0; l < k; l++) matrix[l * size + k] = matrix[k * size + l]!;
  }
}

/**
 * Computes the log-likelihood of guessing: all alternatives that are available are equally likely.
 * `LL0 = -sum_n ln(number available)`
 *
 * @param data the answers
 * @returns log-likelihood, 0 without answers
 */
export function nullLogLikelihood(data: ChoiceData): number {
  const { observations, alternatives, available } = data;
  let sum = 0;
  for (let n = 0; n < observations; n++) {
    let count = 0;
    for (let j = 0; j < alternatives; j++) count += available[n * alternatives + j]!;
    sum -= Math.log(count);
  }
  return sum;
}
