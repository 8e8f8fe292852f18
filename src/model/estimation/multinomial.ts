import { addOuter, mirror, utilities, type ChoiceData, type ChoiceModel, type Derivatives } from './choice-data.ts';

/** Scratch of one observation, kept so that an evaluation allocates nothing. */
interface Work {
  /** Utilities, then probabilities. `[alternative]` */
  readonly shares: Float64Array;
  /** Mean of x over the probabilities. `[coefficient]` */
  readonly mean: Float64Array;
  /** x less its mean. `[coefficient]` */
  readonly apart: Float64Array;
}

/** Turns utilities into probabilities; returns the log-sum, `ln sum_j exp V_j`. */
function share(data: ChoiceData, n: number, at: Float64Array, shares: Float64Array): number {
  const { alternatives, available } = data;
  const most = utilities(data, n, at, shares);
  let sum = 0;
  for (let j = 0; j < alternatives; j++) {
    // The largest comes out as exp(0) = 1, so that nothing overflows and the sum is never 0.
    const weight = available[n * alternatives + j] === 0 ? 0 : Math.exp(shares[j]! - most);
    shares[j] = weight;
    sum += weight;
  }
  for (let j = 0; j < alternatives; j++) shares[j]! /= sum;
  return most + Math.log(sum);
}

/** Adds what one observation says of the derivatives. */
function addObservation(data: ChoiceData, n: number, { shares, mean, apart }: Work, out: Derivatives): void {
  const { alternatives, coefficients: size, x, chosen } = data;
  const { gradient, hessian, products } = out;
  const first = n * alternatives * size;
  mean.fill(0);
  for (let j = 0; j < alternatives; j++) {
    const p = shares[j]!;
    if (p === 0) continue;
    for (let k = 0, from = first + j * size; k < size; k++) mean[k]! += p * x[from + k]!;
  }
  const taken = first + chosen[n]! * size;
  for (let k = 0; k < size; k++) {
    apart[k] = x[taken + k]! - mean[k]!;
    gradient[k]! += apart[k]!;
  }
  if (products) addOuter(products, apart, size, 1);
  for (let j = 0; j < alternatives; j++) {
    const p = shares[j]!;
    if (p === 0) continue;
    for (let k = 0, from = first + j * size; k < size; k++) apart[k] = x[from + k]! - mean[k]!;
    addOuter(hessian, apart, size, -p);
  }
}

/**
 * Makes the multinomial logit of a survey, with analytic derivatives.
 *
 * `P_j = a_j exp V_j / sum_i a_i exp V_i`, `LL = sum_n V_chosen - ln sum_j exp V_j`,
 * `dLL/dbeta = sum_n x_chosen - xbar`, `d2LL = -sum_n sum_j P_j (x_j - xbar)(x_j - xbar)'`, `xbar = sum_j P_j x_j`.
 * The log-likelihood is concave.
 *
 * @param data the answers; every observation has at least one alternative
 * @returns the model; its parameters are the coefficients
 * @source McFadden (1974), Conditional logit analysis of qualitative choice behavior
 */
export function multinomial(data: ChoiceData): ChoiceModel {
  const { observations, alternatives, coefficients } = data;
  const work: Work = {
    shares: new Float64Array(alternatives),
    mean: new Float64Array(coefficients),
    apart: new Float64Array(coefficients),
  };
  return {
    data,
    parameters: coefficients,
    evaluate(at, out) {
      out.gradient.fill(0);
      out.hessian.fill(0);
      out.products?.fill(0);
      let sum = 0;
      for (let n = 0; n < observations; n++) {
        const logsum = share(data, n, at, work.shares);
        const taken = (n * alternatives + data.chosen[n]!) * coefficients;
        let utility = 0;
        for (let k = 0; k < coefficients; k++) utility += data.x[taken + k]! * at[k]!;
        sum += utility - logsum;
        addObservation(data, n, work, out);
      }
      mirror(out.hessian, coefficients);
      if (out.products) mirror(out.products, coefficients);
      return sum;
    },
    probabilities(at) {
      const shares = new Float64Array(observations * alternatives);
      const logsum = new Float64Array(observations);
      for (let n = 0; n < observations; n++) {
        logsum[n] = share(data, n, at, shares.subarray(n * alternatives, (n + 1) * alternatives));
      }
      return { shares, logsum };
    },
  };
}
