import type { ChoiceData } from './choice-data.ts';

/** Coefficients that grow without end, and what they foretell. */
export interface Separation {
  readonly coefficients: readonly number[];
  /** Answers whose choice is foretold ever better, by chosen alternative. `[alternative]` */
  readonly foretold: readonly number[];
  readonly answers: number;
}

/** A step that moves every difference of utilities by less than this is the end of an ordinary climb. */
const stillMoving = 0.05;
/** What a direction may lose somewhere, over what it gains at most, and still count as never losing. */
const slack = 1e-3;
/** Part of the gain below which a coefficient does not belong to the direction. */
const part = 0.02;

/**
 * Says whether the likelihood rises without end along a direction: no answer's choice loses against any alternative,
 * and some gain (complete or quasi-complete separation).
 *
 * `(x_chosen - x_j) d >= 0` for every observation and available alternative, `> 0` for some
 *
 * @param data the answers
 * @param direction the last Newton step `[coefficient]`, longer entries are not read
 * @returns what separates, or undefined where the direction is an ordinary one
 * @source Albert and Anderson (1984), Biometrika 71(1), 1-10
 */
export function separationAlong(data: ChoiceData, direction: Float64Array): Separation | undefined {
  const { observations, alternatives, coefficients, x, available, chosen } = data;
  const most = new Float64Array(coefficients);
  const gains = new Float64Array(observations);
  let [best, worst] = [0, 0];
  for (let n = 0; n < observations; n++) {
    const taken = (n * alternatives + chosen[n]!) * coefficients;
    for (let j = 0; j < alternatives; j++) {
      const row = n * alternatives + j;
      if (available[row] === 0 || j === chosen[n]) continue;
      let gain = 0;
      for (let k = 0, from = row * coefficients; k < coefficients; k++) {
        const own = (x[taken + k]! - x[from + k]!) * direction[k]!;
        most[k] = Math.max(most[k]!, Math.abs(own));
        gain += own;
      }
      gains[n] = Math.max(gains[n]!, gain);
      best = Math.max(best, gain);
      worst = Math.min(worst, gain);
    }
  }
  if (!(best > stillMoving) || worst < -slack * best) return undefined;
  const foretold = new Array<number>(alternatives).fill(0);
  const sure = gains.map((gain) => (gain > slack * best ? 1 : 0));
  sure.forEach((one, n) => (foretold[chosen[n]!]! += one));
  return {
    coefficients: Array.from(most, (_, k) => k).filter((k) => most[k]! > part * best),
    foretold,
    answers: sure.reduce((sum, one) => sum + one, 0),
  };
}
