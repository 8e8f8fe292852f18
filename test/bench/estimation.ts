import { madeChoices } from '../support/choice-data.ts';
import { multinomial } from '../../src/model/estimation/multinomial.ts';
import { climb } from '../../src/model/estimation/newton.ts';
import type { Contestant } from './interleave.ts';

/** As large as Swissmetro: answers, alternatives, coefficients. */
export const size = { observations: 6_768, alternatives: 3, coefficients: 4 } as const;

/**
 * P8: an estimation to full convergence, and beside it only the exponentials that its evaluations cannot do without.
 * The choices are drawn without a rule, so nothing of the published survey is needed.
 */
export function estimationContestants(): { readonly contestants: readonly Contestant[]; readonly iterations: number } {
  const data = madeChoices({ ...size, seed: 5 });
  const start = new Float64Array(size.coefficients);
  const { iterations } = climb(multinomial(data), start);
  // Each iteration evaluates once; one more begins and one more ends the climb.
  const exponentials = (iterations + 2) * size.observations * size.alternatives;
  const values = Float64Array.from({ length: size.observations * size.alternatives }, (_, at) => -(at % 97) / 30);
  const only = (): number => {
    let sum = 0;
    for (let at = 0; at < exponentials; at++) sum += Math.exp(values[at % values.length]!);
    return sum;
  };
  return {
    iterations,
    contestants: [
      { name: 'Newton, converged', run: () => climb(multinomial(data), start).logLikelihood },
      { name: 'its exponentials alone', run: only },
    ],
  };
}
