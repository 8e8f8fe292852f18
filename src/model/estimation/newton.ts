import { derivativesOf, type ChoiceModel, type Derivatives } from './choice-data.ts';
import { choleskyOf, solveCholesky } from './symmetric.ts';

export interface Climb {
  readonly at: Float64Array;
  readonly logLikelihood: number;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly iterations: number;
  readonly converged: boolean;
  /** The last Newton step: near zero at a maximum, and not where the likelihood rises without end. */
  readonly step: Float64Array;
  /** True where a parameter stands at its lower bound and would go below it. `[parameter]` */
  readonly bound: readonly boolean[];
}

export interface ClimbOptions {
  /** Parameters do not go below these. `[parameter]` */
  readonly lower?: Float64Array;
  readonly limit?: number;
  /** Told before each step. */
  readonly onStep?: (iteration: number, logLikelihood: number) => void;
}

const defaultLimit = 200;
/** The rise that one more step promises, over 1 + |LL|. The step is then still taken, and squares the distance left. */
const tolerance = 1e-10;
/** A step that gives less than this part of what its slope promises is halved. */
const armijo = 1e-4;
const halvings = 40;
const firstRidge = 1e-6;
const ridgeGrowth = 10;
const lastRidge = 1e12;

/** Solves for the Newton step among the free parameters; a ridge bends directions that do not curve down. */
function newtonStep({ gradient, hessian }: Derivatives, free: readonly number[]): Float64Array {
  const size = free.length;
  const full = gradient.length;
  // Rows are scaled to a diagonal of ones, so that units do not matter.
  const scale = free.map((k) => Math.sqrt(Math.abs(hessian[k * full + k]!)) || 1);
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  free.forEach((k, i) => {
    right[i] = gradient[k]! / scale[i]!;
    free.forEach((l, j) => (matrix[i * size + j] = -hessian[k * full + l]! / (scale[i]! * scale[j]!)));
  });
  let lower = choleskyOf(matrix, size);
  for (let ridge = firstRidge; !lower; ridge *= ridgeGrowth) {
    // Only what is not finite stays out of reach of a ridge; no step then rises, and the climb ends.
    if (ridge > lastRidge) return new Float64Array(full).fill(NaN);
    const bent = Float64Array.from(matrix);
    for (let i = 0; i < size; i++) bent[i * size + i]! += ridge;
    lower = choleskyOf(bent, size);
  }
  const solved = solveCholesky(lower, right);
  const step = new Float64Array(full);
  free.forEach((k, i) => (step[k] = solved[i]! / scale[i]!));
  return step;
}

const dot = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, k) => sum + value * other[k]!, 0);

/** A point on the way of a step, kept above the lower bounds. */
function moved(at: Float64Array, step: Float64Array, part: number, lower: Float64Array | undefined): Float64Array {
  return at.map((value, k) => Math.max(value + part * step[k]!, lower?.[k] ?? -Infinity));
}

/** Goes along the step, halving it until the likelihood rises enough; undefined where it never does. */
function search(
  model: ChoiceModel,
  from: { readonly at: Float64Array; readonly logLikelihood: number; readonly step: Float64Array },
  promise: number,
  lower: Float64Array | undefined,
  out: Derivatives,
): { at: Float64Array; logLikelihood: number } | undefined {
  for (let halving = 0, part = 1; halving < halvings; halving++, part /= 2) {
    const at = moved(from.at, from.step, part, lower);
    const logLikelihood = model.evaluate(at, out);
    if (logLikelihood >= from.logLikelihood + armijo * part * promise) return { at, logLikelihood };
  }
  return undefined;
}

/**
 * Climbs a log-likelihood by Newton's method with analytic derivatives, halving steps that do not rise.
 *
 * `step = (-H)^-1 g`; it stops when the rise that a step promises, `g' step`, is below 1e-10 (1 + |LL|), after that step.
 *
 * @param model the log-likelihood
 * @param start parameters to begin at, left as they are
 * @param options bounds, limit, and who is told
 * @returns where it ended; `converged` is false at the limit of iterations or where no step rises
 */
export function climb(model: ChoiceModel, start: Float64Array, options: ClimbOptions = {}): Climb {
  const { lower, limit = defaultLimit, onStep } = options;
  let here = derivativesOf(model.parameters);
  let there = derivativesOf(model.parameters);
  let at: Float64Array = Float64Array.from(start);
  let logLikelihood = model.evaluate(at, here);
  const isBound = (k: number): boolean => lower !== undefined && at[k]! <= lower[k]! && here.gradient[k]! < 0;
  for (let iterations = 0; ; iterations++) {
    onStep?.(iterations, logLikelihood);
    const bound = Array.from(at, (_, k) => isBound(k));
    const step = newtonStep(
      here,
      bound.flatMap((held, k) => (held ? [] : [k])),
    );
    const promise = dot(here.gradient, step);
    const last = promise < tolerance * (1 + Math.abs(logLikelihood));
    const end = (converged: boolean): Climb => {
      return { at, logLikelihood, gradient: here.gradient, hessian: here.hessian, iterations, converged, step, bound };
    };
    if (last) {
      const polished = moved(at, step, 1, lower);
      const higher = model.evaluate(polished, there);
      // At the top the sum of the log-likelihood rounds up or down; the step itself is right.
      if (higher < logLikelihood - tolerance * (1 + Math.abs(logLikelihood))) return end(true);
      [at, logLikelihood, here] = [polished, higher, there];
      return end(true);
    }
    const next = iterations < limit ? search(model, { at, logLikelihood, step }, promise, lower, there) : undefined;
    if (!next) return end(false);
    ({ at, logLikelihood } = next);
    [here, there] = [there, here];
  }
}
