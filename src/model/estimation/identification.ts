import type { ChoiceData } from './choice-data.ts';
import { eigenOf } from './symmetric.ts';

/** Parameters about which data say nothing. */
export interface Unidentified {
  /** Change no probability at all: the same for every alternative in every answer. */
  readonly still: readonly number[];
  /** Only some sums or differences of these are fixed by the data. */
  readonly tied: readonly number[];
  /** How many of `tied` have to go. */
  readonly surplus: number;
}

/** Information, scaled to a diagonal of ones, below which a direction counts as flat: rounding leaves some 1e-15. */
const flat = 1e-10;
/** Part of a flat direction below which a parameter does not belong to it. */
const part = 1e-3;

/**
 * Finds parameters that the data cannot tell apart, from an information matrix.
 *
 * The matrix is scaled to a diagonal of ones; each eigenvalue of 0 is a direction along which no probability changes.
 *
 * @param information `-H`, or the outer products of the scores `[parameter × parameter]`
 * @param magnitude information below `flat` times this is none `[parameter]`
 * @returns parameters that do nothing and parameters that are tied; undefined where all are identified
 * @example unidentified(Float64Array.of(1, -1, -1, 1), Float64Array.of(1, 1)) // { still: [], tied: [0, 1], surplus: 1 }
 */
export function unidentified(information: Float64Array, magnitude: Float64Array): Unidentified | undefined {
  const full = magnitude.length;
  const all = Array.from(magnitude, (_, k) => k);
  const still = all.filter((k) => !(information[k * full + k]! > flat * magnitude[k]!));
  const moving = all.filter((k) => !still.includes(k));
  const scale = moving.map((k) => Math.sqrt(information[k * full + k]!));
  const scaled = moving.flatMap((k, i) => moving.map((l, j) => information[k * full + l]! / (scale[i]! * scale[j]!)));
  const { values, vectors } = eigenOf(Float64Array.from(scaled), moving.length);
  const directions = vectors.filter((_, at) => values[at]! < flat);
  const tied = moving.filter((_, i) => directions.some((direction) => Math.abs(direction[i]!) > part));
  return still.length + tied.length > 0 ? { still, tied, surplus: directions.length } : undefined;
}

/**
 * Sums the squares of what each coefficient multiplies, a measure of its information before differences are taken.
 *
 * @param data the answers
 * @returns `[coefficient]`
 */
export function squares(data: ChoiceData): Float64Array {
  const { coefficients, x } = data;
  const sums = new Float64Array(coefficients);
  for (let at = 0; at < x.length; at += coefficients) {
    for (let k = 0; k < coefficients; k++) sums[k]! += x[at + k]! ** 2;
  }
  return sums;
}
