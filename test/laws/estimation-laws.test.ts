import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivativesOf, type ChoiceData } from '../../src/model/estimation/choice-data.ts';
import { multinomial } from '../../src/model/estimation/multinomial.ts';
import { nested } from '../../src/model/estimation/nested.ts';
import { climb } from '../../src/model/estimation/newton.ts';
import { meanShares, pivoted } from '../../src/model/estimation/surplus.ts';
import { madeChoices } from '../support/choice-data.ts';

const nests = { nestOf: Int32Array.of(0, 0, 1, 2), scaleOf: Int32Array.of(0, -1, -1), scales: 1 };
const seeds = fc.integer({ min: 1, max: 100_000 });
const betas = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 3, maxLength: 3 });
const scales = fc.double({ min: 1, max: 6, noNaN: true });
const made = (seed: number) => madeChoices({ observations: 20, alternatives: 4, coefficients: 3, seed });
const runs = { numRuns: 60 };

describe('logit', () => {
  it('shares are probabilities, and 0 where nothing is available', () => {
    fc.assert(
      fc.property(seeds, betas, scales, (seed, beta, mu) => {
        const data = made(seed);
        const models = [
          multinomial(data).probabilities(Float64Array.from(beta)),
          nested(data, nests).probabilities(Float64Array.of(...beta, mu)),
        ];
        for (const { shares } of models) {
          for (let n = 0; n < data.observations; n++) {
            const own = shares.subarray(4 * n, 4 * n + 4);
            expect(own.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
            own.forEach((share, j) => {
              expect(share).toBeGreaterThanOrEqual(0);
              if (data.available[4 * n + j] === 0) expect(share).toBe(0);
            });
          }
        }
      }),
      runs,
    );
  });

  it('is the same where everything is better by the same: a constant in all utilities changes nothing', () => {
    fc.assert(
      fc.property(seeds, betas, scales, fc.double({ min: -50, max: 50, noNaN: true }), (seed, beta, mu, constant) => {
        const data = made(seed);
        // One more column, 1 in every alternative.
        const shifted: ChoiceData = {
          ...data,
          coefficients: 4,
          x: Float64Array.from({ length: (data.x.length / 3) * 4 }, (_, at) =>
            at % 4 === 3 ? 1 : data.x[Math.floor(at / 4) * 3 + (at % 4)]!,
          ),
        };
        const plain = nested(data, nests).probabilities(Float64Array.of(...beta, mu));
        const moved = nested(shifted, nests).probabilities(Float64Array.of(...beta, constant, mu));
        plain.shares.forEach((share, at) => expect(moved.shares[at]).toBeCloseTo(share, 10));
        plain.logsum.forEach((logsum, n) => expect(moved.logsum[n]).toBeCloseTo(logsum + constant, 10));
      }),
      runs,
    );
  });

  it('nested with scale 1 is the multinomial, to its derivatives', () => {
    fc.assert(
      fc.property(seeds, betas, (seed, beta) => {
        const data = made(seed);
        const [plain, tree] = [derivativesOf(3), derivativesOf(4)];
        const one = multinomial(data).evaluate(Float64Array.from(beta), plain);
        const other = nested(data, nests).evaluate(Float64Array.of(...beta, 1), tree);
        expect(other).toBeCloseTo(one, 9);
        plain.gradient.forEach((value, k) => expect(tree.gradient[k]).toBeCloseTo(value, 9));
        plain.hessian.forEach((value, at) =>
          expect(tree.hessian[Math.floor(at / 3) * 4 + (at % 3)]).toBeCloseTo(value, 8),
        );
      }),
      runs,
    );
  });

  it('pivoted on its own shares is the model run anew, to 1e-12', () => {
    fc.assert(
      fc.property(seeds, betas, betas, scales, (seed, beta, other, mu) => {
        const data = made(seed);
        const model = nested(data, nests);
        const [before, after] = [beta, other].map((each) => model.probabilities(Float64Array.of(...each, mu)).shares);
        const change = Float64Array.from({ length: 80 }, (_, row) =>
          other.reduce((sum, value, k) => sum + (value - beta[k]!) * data.x[3 * row + k]!, 0),
        );
        const scale = [mu, 1, 1];
        pivoted(before!, change, 4, { nestOf: nests.nestOf, scale }).forEach((share, at) =>
          expect(Math.abs(share - after![at]!)).toBeLessThan(1e-12),
        );
      }),
      runs,
    );
  });

  it('multinomial with constants in full gives the observed shares back', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const data = madeChoices({ observations: 200, alternatives: 3, coefficients: 3, seed });
        // Columns 0 and 1 become constants of the first two alternatives; the third stays.
        data.x.forEach((_, at) => {
          const [j, k] = [Math.floor(at / 3) % 3, at % 3];
          if (k < 2) data.x[at] = j === k ? 1 : 0;
        });
        const model = multinomial(data);
        const found = climb(model, new Float64Array(3));
        const predicted = meanShares(model.probabilities(found.at).shares, 3);
        [0, 1, 2].forEach((j) => {
          const observed = data.chosen.filter((each) => each === j).length / 200;
          expect(predicted[j]).toBeCloseTo(observed, 9);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('of nests climbs at least as high as the multinomial, and never below a scale of 1', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const data = madeChoices({ observations: 80, alternatives: 4, coefficients: 3, seed });
        const plain = climb(multinomial(data), new Float64Array(3));
        const tree = climb(nested(data, nests), Float64Array.of(...plain.at, 1), {
          lower: Float64Array.of(-Infinity, -Infinity, -Infinity, 1),
        });
        expect(tree.logLikelihood).toBeGreaterThanOrEqual(plain.logLikelihood - 1e-9);
        expect(tree.at[3]).toBeGreaterThanOrEqual(1);
        if (tree.bound[3]) expect(tree.logLikelihood).toBeCloseTo(plain.logLikelihood, 9);
      }),
      { numRuns: 40 },
    );
  });
});
