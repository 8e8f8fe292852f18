import { inverseOf } from './symmetric.ts';

/** Spread of estimates; NaN where a parameter stands at its bound. */
export interface ErrorsOfEstimates {
  /** From the information matrix, `[parameter]`. */
  readonly standard: Float64Array;
  /** From the sandwich, `[parameter]`. */
  readonly robust: Float64Array;
  /** Covariances behind both, NaN for bound parameters. `[parameter × parameter]` */
  readonly covariance: Float64Array;
  readonly robustCovariance: Float64Array;
}

function product(one: Float64Array, other: Float64Array, size: number): Float64Array {
  const out = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      let sum = 0;
      for (let k = 0; k < size; k++) sum += one[i * size + k]! * other[k * size + j]!;
      out[i * size + j] = sum;
    }
  }
  return out;
}

/** Takes rows and columns of the free parameters. */
const inner = (matrix: Float64Array, full: number, free: readonly number[]): Float64Array =>
  Float64Array.from(free.flatMap((k) => free.map((l) => matrix[k * full + l]!)));

function outer(matrix: Float64Array, full: number, free: readonly number[]): Float64Array {
  const out = new Float64Array(full * full).fill(NaN);
  free.forEach((k, i) => free.forEach((l, j) => (out[k * full + l] = matrix[i * free.length + j]!)));
  return out;
}

/**
 * Computes standard and robust errors at a maximum.
 * `C = (-H)^-1`, `C_robust = C B C` with B the sum of the outer products of the scores; no correction for small samples.
 *
 * @param hessian second derivatives of the log-likelihood `[parameter × parameter]`
 * @param products sum over observations of score × score' `[parameter × parameter]`
 * @param bound parameters held at a bound, left out of both `[parameter]`
 * @returns errors and covariances, or undefined where the information matrix is not positive definite
 * @source Huber (1967); White (1982), Econometrica 50(1), 1-25
 */
export function errorsAt(
  hessian: Float64Array,
  products: Float64Array,
  bound: readonly boolean[],
): ErrorsOfEstimates | undefined {
  const full = bound.length;
  const free = bound.flatMap((held, k) => (held ? [] : [k]));
  const inverse = inverseOf(
    inner(hessian, full, free).map((value) => -value),
    free.length,
  );
  if (!inverse) return undefined;
  const sandwich = product(product(inverse, inner(products, full, free), free.length), inverse, free.length);
  const covariance = outer(inverse, full, free);
  const robustCovariance = outer(sandwich, full, free);
  const rootOf = (matrix: Float64Array) => Float64Array.from(bound, (_, k) => Math.sqrt(matrix[k * full + k]!));
  return { standard: rootOf(covariance), robust: rootOf(robustCovariance), covariance, robustCovariance };
}

/**
 * Computes a ratio of two estimates and its standard error by the delta method.
 * `var(a/b) = (var a - 2 r cov + r^2 var b) / b^2`, r = a/b
 *
 * @param at estimates
 * @param covariance of the estimates `[parameter × parameter]`
 * @param top parameter above the line
 * @param under parameter under the line, not 0
 * @returns the ratio and its standard error
 * @example ratioOf(Float64Array.of(6, 2), Float64Array.of(4, 0, 0, 0), 0, 1) // { ratio: 3, error: 1 }
 */
export function ratioOf(
  at: Float64Array,
  covariance: Float64Array,
  top: number,
  under: number,
): { ratio: number; error: number } {
  const size = at.length;
  const ratio = at[top]! / at[under]!;
  const variance =
    covariance[top * size + top]! -
    2 * ratio * covariance[top * size + under]! +
    ratio ** 2 * covariance[under * size + under]!;
  return { ratio, error: Math.sqrt(variance) / Math.abs(at[under]!) };
}
