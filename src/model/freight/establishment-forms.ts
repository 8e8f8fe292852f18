import { errorsOf, type FitErrors, type LeastSquares } from './least-squares.ts';

/** Forms of deliveries D by size E of an establishment: `a`, `b E`, `a + b E`, `a E^b`; the simplest first. */
export const establishmentForms = ['constant', 'proportional', 'affine', 'power'] as const;
export type EstablishmentForm = (typeof establishmentForms)[number];

/** A form fitted to establishments. */
export interface FittedForm {
  readonly form: EstablishmentForm;
  /** As the form names them: a; b; a, b; a, b. */
  readonly coefficients: readonly number[];
  readonly fit: LeastSquares;
  readonly errors: FitErrors;
  /** Corrected Akaike criterion; the lower the better. */
  readonly aicc: number;
  /** Why the form cannot stand although it was fitted. */
  readonly flaw?: 'not_identified' | 'falls_below_zero';
}

/** Powers that are looked through. Deliveries do not fall with size, and none was seen to grow faster. */
const powers = { low: 0.01, high: 5, steps: 100 } as const;
/** Residuals below this part of the deliveries are rounding, not scatter. */
const grain = 1e-9;
const golden = (Math.sqrt(5) - 1) / 2;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const dot = (one: readonly number[], other: readonly number[]): number =>
  sum(one.map((value, at) => value * other[at]!));

/**
 * Gives what a form says of an establishment.
 *
 * @param form the form
 * @param coefficients as the form names them
 * @param size jobs or area E
 * @returns deliveries
 * @example valueOfForm('affine', [2, 0.1], 30) // 5
 * @example valueOfForm('power', [2, 0.5], 9) // 6
 */
export function valueOfForm(form: EstablishmentForm, coefficients: readonly number[], size: number): number {
  const [first = NaN, second = NaN] = coefficients;
  if (form === 'constant') return first;
  if (form === 'proportional') return first * size;
  return form === 'affine' ? first + second * size : first * size ** second;
}

/**
 * Gives the derivatives of a form by its coefficients.
 *
 * `a: 1`; `b E: E`; `a + b E: 1, E`; `a E^b: E^b, a E^b ln E`, the last 0 at E = 0
 *
 * @param form the form
 * @param coefficients as the form names them
 * @param size jobs or area E
 * @returns one derivative for each coefficient
 * @example slopesOfForm('affine', [2, 0.1], 30) // [1, 30]
 */
export function slopesOfForm(form: EstablishmentForm, coefficients: readonly number[], size: number): number[] {
  if (form === 'constant') return [1];
  if (form === 'proportional') return [size];
  if (form === 'affine') return [1, size];
  const [a = NaN, b = NaN] = coefficients;
  const powered = size ** b;
  return [powered, size > 0 ? a * powered * Math.log(size) : 0];
}

/** Best factor of a power, and what it leaves; `work` takes the powers of the sizes. */
function factorAt(
  power: number,
  sizes: readonly number[],
  counts: readonly number[],
  work: Float64Array,
): { a: number; left: number } {
  let [mixed, square, left] = [0, 0, 0];
  for (let row = 0; row < sizes.length; row++) {
    const powered = sizes[row]! ** power;
    work[row] = powered;
    mixed += powered * counts[row]!;
    square += powered * powered;
  }
  const a = mixed / square;
  for (let row = 0; row < sizes.length; row++) left += (counts[row]! - a * work[row]!) ** 2;
  return { a, left };
}

/** Least squares of `a E^b` on the scale of the counts, zeros kept: a is closed for each b, and b is searched. */
function fitPower(sizes: readonly number[], counts: readonly number[]): number[] {
  const work = new Float64Array(sizes.length);
  const left = (power: number): number => factorAt(power, sizes, counts, work).left;
  const step = (powers.high - powers.low) / powers.steps;
  const tried = Array.from({ length: powers.steps + 1 }, (_, at) => left(powers.low + at * step));
  const best = tried.reduce((found, each, at) => (each < tried[found]! ? at : found), 0);
  let low = powers.low + Math.max(0, best - 1) * step;
  let high = powers.low + Math.min(powers.steps, best + 1) * step;
  let [one, two] = [high - golden * (high - low), low + golden * (high - low)];
  let [atOne, atTwo] = [left(one), left(two)];
  while (high - low > grain) {
    if (atOne < atTwo) {
      [high, two, atTwo] = [two, one, atOne];
      one = high - golden * (high - low);
      atOne = left(one);
    } else {
      [low, one, atOne] = [one, two, atTwo];
      two = low + golden * (high - low);
      atTwo = left(two);
    }
  }
  const power = (low + high) / 2;
  return [factorAt(power, sizes, counts, work).a, power];
}

function fitCoefficients(form: EstablishmentForm, sizes: readonly number[], counts: readonly number[]): number[] {
  const count = sizes.length;
  const mean = sum(counts) / count;
  if (form === 'constant') return [mean];
  if (form === 'proportional') return [dot(sizes, counts) / dot(sizes, sizes)];
  if (form === 'power') return fitPower(sizes, counts);
  const meanSize = sum(sizes) / count;
  const away = sizes.map((size) => size - meanSize);
  const slope = dot(away, counts) / dot(away, away);
  return [mean - slope * meanSize, slope];
}

/**
 * Gives Akaike's criterion with its correction for small samples.
 *
 * `AICc = n ln(RSS / n) + 2 K + 2 K (K + 1) / (n - K - 1)`, K coefficients and the variance
 *
 * @param squares sum of squared residuals RSS
 * @param rows n
 * @param coefficients K - 1
 * @returns criterion; Infinity where the sample is too small for K
 * @source Burnham & Anderson (2002), Model Selection and Multimodel Inference, 2nd ed., section 2.4
 * @example Number(aicCorrected(20, 10, 2).toFixed(4)) // 16.9315
 */
export function aicCorrected(squares: number, rows: number, coefficients: number): number {
  const k = coefficients + 1;
  if (rows - k - 1 <= 0) return Infinity;
  return rows * Math.log(squares / rows) + 2 * k + (2 * k * (k + 1)) / (rows - k - 1);
}

function flawOf(form: EstablishmentForm, coefficients: readonly number[], errors: FitErrors): FittedForm['flaw'] {
  if (!errors.covariance || !coefficients.every(Number.isFinite)) return 'not_identified';
  if (coefficients.some((each) => each < 0)) return 'falls_below_zero';
  const power = coefficients[1] ?? NaN;
  const atBound = power - powers.low < 2 * grain || powers.high - power < 2 * grain;
  return form === 'power' && atBound ? 'not_identified' : undefined;
}

/**
 * Fits a form to establishments by least squares on the deliveries themselves, so that the criteria of all forms compare.
 *
 * @param form the form
 * @param sizes jobs or area of each establishment, at least 0 `[row]`
 * @param counts deliveries a weekday, zeros kept `[row]`
 * @returns coefficients, errors, criterion and what is wrong with it
 */
export function fitForm(form: EstablishmentForm, sizes: readonly number[], counts: readonly number[]): FittedForm {
  const coefficients = fitCoefficients(form, sizes, counts);
  const residuals = counts.map((count, row) => count - valueOfForm(form, coefficients, sizes[row]!));
  const bySize = sizes.map((size) => slopesOfForm(form, coefficients, size));
  const slopes = coefficients.map((_, which) => bySize.map((each) => each[which]!));
  const fit = { residuals, slopes };
  const errors = errorsOf(fit);
  const least = grain ** 2 * dot(counts, counts);
  const aicc = aicCorrected(Math.max(errors.squares, least), counts.length, coefficients.length);
  const flaw = flawOf(form, coefficients, errors);
  return { form, coefficients, fit, errors, aicc, ...(flaw && { flaw }) };
}
