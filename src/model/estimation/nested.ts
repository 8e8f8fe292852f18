import { addOuter, mirror, utilities, type ChoiceData, type ChoiceModel, type Derivatives } from './choice-data.ts';

/** Alternatives that share what the survey does not see. An alternative may stand alone. */
export interface NestStructure {
  /** Nest of each alternative, from 0. `[alternative]` */
  readonly nestOf: Int32Array;
  /** Which scale a nest takes, from 0; -1 for an alternative that stands alone. `[nest]` */
  readonly scaleOf: Int32Array;
  /** Number of scales. */
  readonly scales: number;
}

/** One observation as the derivatives see it. */
interface Work {
  readonly utility: Float64Array;
  /** Probability within the nest. `[alternative]` */
  readonly within: Float64Array;
  /** Inclusive value, and probability of the nest; a nest without alternatives has probability 0. `[nest]` */
  readonly inclusive: Float64Array;
  readonly nestShare: Float64Array;
  readonly meanUtility: Float64Array;
  /** Gradient of the inclusive value. `[nest × parameter]` */
  readonly slope: Float64Array;
  readonly mean: Float64Array;
  readonly apart: Float64Array;
}

const scaleIn = (data: ChoiceData, nests: NestStructure, m: number, at: Float64Array): number =>
  nests.scaleOf[m]! < 0 ? 1 : at[data.coefficients + nests.scaleOf[m]!]!;

/** Probabilities of one observation: within the nests, of the nests; returns the log-sum over the nests. */
function share(data: ChoiceData, nests: NestStructure, n: number, at: Float64Array, work: Work): number {
  const { alternatives, available } = data;
  const { utility, within, inclusive, nestShare } = work;
  const { nestOf, scaleOf } = nests;
  utilities(data, n, at, utility);
  inclusive.fill(-Infinity);
  nestShare.fill(0);
  const here = (j: number): boolean => available[n * alternatives + j] === 1;
  for (let j = 0; j < alternatives; j++) {
    if (here(j)) inclusive[nestOf[j]!] = Math.max(inclusive[nestOf[j]!]!, utility[j]!);
  }
  for (let j = 0; j < alternatives; j++) {
    const m = nestOf[j]!;
    within[j] = here(j) ? Math.exp(scaleIn(data, nests, m, at) * (utility[j]! - inclusive[m]!)) : 0;
    nestShare[m]! += within[j]!;
  }
  for (let j = 0; j < alternatives; j++) if (here(j)) within[j]! /= nestShare[nestOf[j]!]!;
  let most = -Infinity;
  for (let m = 0; m < scaleOf.length; m++) {
    if (nestShare[m]! > 0) inclusive[m]! += Math.log(nestShare[m]!) / scaleIn(data, nests, m, at);
    most = Math.max(most, inclusive[m]!);
  }
  let sum = 0;
  for (let m = 0; m < scaleOf.length; m++) {
    nestShare[m] = Math.exp(inclusive[m]! - most);
    sum += nestShare[m]!;
  }
  for (let m = 0; m < scaleOf.length; m++) nestShare[m]! /= sum;
  return most + Math.log(sum);
}

/** Gradient of each inclusive value: `sum_j q_j x_j` by the coefficients, `(Vbar - I) / mu` by the scale. */
function slopes(data: ChoiceData, nests: NestStructure, n: number, at: Float64Array, work: Work): void {
  const { alternatives, coefficients, x } = data;
  const { slope, meanUtility, within, utility, inclusive, nestShare } = work;
  const size = coefficients + nests.scales;
  slope.fill(0);
  meanUtility.fill(0);
  for (let j = 0; j < alternatives; j++) {
    const q = within[j]!;
    if (q === 0) continue;
    const m = nests.nestOf[j]!;
    meanUtility[m]! += q * utility[j]!;
    const from = (n * alternatives + j) * coefficients;
    for (let k = 0; k < coefficients; k++) slope[m * size + k]! += q * x[from + k]!;
  }
  for (let m = 0; m < nests.scaleOf.length; m++) {
    if (nests.scaleOf[m]! < 0 || nestShare[m] === 0) continue;
    slope[m * size + coefficients + nests.scaleOf[m]!] =
      (meanUtility[m]! - inclusive[m]!) / scaleIn(data, nests, m, at);
  }
}

/** Adds `weight` times the second derivatives of the inclusive value of nest m to the lower triangle. */
function addCurvature(
  data: ChoiceData,
  nests: NestStructure,
  n: number,
  m: number,
  scale: number,
  weight: number,
  work: Work,
  hessian: Float64Array,
): void {
  const { alternatives, coefficients, x } = data;
  const { within, utility, meanUtility, inclusive, slope, apart } = work;
  const size = coefficients + nests.scales;
  const own = coefficients + nests.scaleOf[m]!;
  let spread = 0;
  apart.fill(0, coefficients);
  for (let j = 0; j < alternatives; j++) {
    const q = within[j]!;
    if (q === 0 || nests.nestOf[j] !== m) continue;
    const from = (n * alternatives + j) * coefficients;
    for (let k = 0; k < coefficients; k++) apart[k] = x[from + k]! - slope[m * size + k]!;
    addOuter(hessian, apart, size, weight * scale * q);
    const off = utility[j]! - meanUtility[m]!;
    spread += q * off * off;
    for (let k = 0; k < coefficients; k++) hessian[own * size + k]! += weight * q * off * apart[k]!;
  }
  hessian[own * size + own]! += weight * (spread / scale - (2 * (meanUtility[m]! - inclusive[m]!)) / (scale * scale));
}

/** Adds the derivatives of one observation; returns its log-likelihood less `- ln sum exp I`. */
function addObservation(
  data: ChoiceData,
  nests: NestStructure,
  n: number,
  at: Float64Array,
  work: Work,
  out: Derivatives,
): number {
  const { alternatives, coefficients, x, chosen } = data;
  const { utility, inclusive, nestShare, slope, mean, apart } = work;
  const { gradient, hessian, products } = out;
  const size = coefficients + nests.scales;
  const taken = chosen[n]!;
  const nest = nests.nestOf[taken]!;
  const mu = scaleIn(data, nests, nest, at);
  const from = (n * alternatives + taken) * coefficients;
  slopes(data, nests, n, at, work);
  mean.fill(0);
  for (let m = 0; m < nests.scaleOf.length; m++) {
    for (let k = 0; k < size; k++) mean[k]! += nestShare[m]! * slope[m * size + k]!;
  }
  const score = apart;
  for (let k = 0; k < size; k++) {
    score[k] = (k < coefficients ? mu * x[from + k]! : 0) + (1 - mu) * slope[nest * size + k]! - mean[k]!;
  }
  const own = nests.scaleOf[nest]! < 0 ? -1 : coefficients + nests.scaleOf[nest]!;
  if (own >= 0) score[own]! += utility[taken]! - inclusive[nest]!;
  for (let k = 0; k < size; k++) gradient[k]! += score[k]!;
  if (products) addOuter(products, score, size, 1);
  if (own >= 0) {
    for (let k = 0; k < coefficients; k++) hessian[own * size + k]! += x[from + k]! - slope[nest * size + k]!;
    hessian[own * size + own]! -= 2 * slope[nest * size + own]!;
  }
  addNests(data, nests, n, at, nest, work, hessian);
  return mu * utility[taken]! + (1 - mu) * inclusive[nest]!;
}

/** Adds the second derivatives that come through the inclusive values, and the spread of their gradients. */
function addNests(
  data: ChoiceData,
  nests: NestStructure,
  n: number,
  at: Float64Array,
  nest: number,
  work: Work,
  hessian: Float64Array,
): void {
  const { nestShare, slope, mean, apart } = work;
  const size = data.coefficients + nests.scales;
  for (let m = 0; m < nests.scaleOf.length; m++) {
    if (nestShare[m] === 0) continue;
    for (let k = 0; k < size; k++) apart[k] = slope[m * size + k]! - mean[k]!;
    addOuter(hessian, apart, size, -nestShare[m]!);
    if (nests.scaleOf[m]! < 0) continue;
    const scale = scaleIn(data, nests, m, at);
    addCurvature(data, nests, n, m, scale, (m === nest ? 1 - scale : 0) - nestShare[m]!, work, hessian);
  }
}

/**
 * Makes the nested logit of a survey, normalised at the top, with analytic first and second derivatives.
 *
 * `q_j = exp(mu V_j) / sum_nest exp(mu V_i)`, `I_m = ln(sum exp(mu V_j)) / mu`, `P_m = exp I_m / sum exp I_n`,
 * `ln P = mu V_chosen + (1 - mu) I_nest - ln sum_m exp I_m`. The dissimilarity is `theta = 1 / mu`, in (0, 1]; with
 * mu = 1 it is the multinomial logit. Not concave: a start at the multinomial estimates is advised.
 *
 * @param data the answers
 * @param nests which alternatives stand together
 * @returns the model; its parameters are the coefficients, then one scale mu >= 1 each
 * @source Williams (1977), Environment and Planning A 9, 285-344; Ben-Akiva and Lerman (1985), chapter 10
 */
export function nested(data: ChoiceData, nests: NestStructure): ChoiceModel {
  const { observations, alternatives, coefficients } = data;
  const size = coefficients + nests.scales;
  const of = (length: number): Float64Array => new Float64Array(length);
  const groups = nests.scaleOf.length;
  const work: Work = {
    utility: of(alternatives),
    within: of(alternatives),
    inclusive: of(groups),
    nestShare: of(groups),
    meanUtility: of(groups),
    slope: of(groups * size),
    mean: of(size),
    apart: of(size),
  };
  return {
    data,
    parameters: size,
    evaluate(at, out) {
      out.gradient.fill(0);
      out.hessian.fill(0);
      out.products?.fill(0);
      let sum = 0;
      for (let n = 0; n < observations; n++) {
        const logsum = share(data, nests, n, at, work);
        sum += addObservation(data, nests, n, at, work, out) - logsum;
      }
      mirror(out.hessian, size);
      if (out.products) mirror(out.products, size);
      return sum;
    },
    probabilities(at) {
      const shares = of(observations * alternatives);
      const logsum = of(observations);
      for (let n = 0; n < observations; n++) {
        logsum[n] = share(data, nests, n, at, work);
        for (let j = 0; j < alternatives; j++) {
          shares[n * alternatives + j] = work.within[j]! * work.nestShare[nests.nestOf[j]!]!;
        }
      }
      return { shares, logsum };
    },
  };
}
