import { describe, expect, it } from 'vitest';
import { derivativesOf, nullLogLikelihood, type ChoiceData } from '../../src/model/estimation/choice-data.ts';
import { errorsAt, ratioOf } from '../../src/model/estimation/errors.ts';
import { unidentified } from '../../src/model/estimation/identification.ts';
import { multinomial } from '../../src/model/estimation/multinomial.ts';
import { nested } from '../../src/model/estimation/nested.ts';
import { climb } from '../../src/model/estimation/newton.ts';
import { separationAlong } from '../../src/model/estimation/separation.ts';
import { eigenOf } from '../../src/model/estimation/symmetric.ts';
import { logsumChange, pivoted, ruleOfHalf } from '../../src/model/estimation/surplus.ts';

/** Two alternatives, a constant for the first; `takers` of `all` take it. */
function coin(takers: number, all: number): ChoiceData {
  return {
    observations: all,
    alternatives: 2,
    coefficients: 1,
    x: Float64Array.from({ length: 2 * all }, (_, at) => (at % 2 === 0 ? 1 : 0)),
    available: new Uint8Array(2 * all).fill(1),
    chosen: Int32Array.from({ length: all }, (_, n) => (n < takers ? 0 : 1)),
  };
}

describe('a constant alone', () => {
  const found = climb(multinomial(coin(3, 4)), Float64Array.of(0));

  it('is the log of the odds', () => {
    // 3 of 4: beta = ln(3 / 1) = 1.0986; LL = 3 ln .75 + ln .25 = -2.249341
    expect(found.at[0]).toBeCloseTo(Math.log(3), 10);
    expect(found.logLikelihood).toBeCloseTo(-2.2493405784, 9);
    expect(found.converged).toBe(true);
  });

  it('has the error of a proportion', () => {
    // information N p (1 - p) = 4 * .75 * .25 = .75, error 1 / sqrt(.75) = 1.154701.
    // scores .25 three times and -.75 once: B = 3 * .0625 + .5625 = .75, so that the robust error is the same.
    const out = derivativesOf(1, true);
    multinomial(coin(3, 4)).evaluate(found.at, out);
    const errors = errorsAt(out.hessian, out.products ?? out.hessian, [false]);
    expect(errors?.standard[0]).toBeCloseTo(1.1547005384, 8);
    expect(errors?.robust[0]).toBeCloseTo(1.1547005384, 8);
  });

  it('starts from guessing: 4 ln 2', () => {
    expect(nullLogLikelihood(coin(3, 4))).toBeCloseTo(-4 * Math.log(2), 12);
  });

  it('has no maximum when all take it, and the direction is named', () => {
    const all = climb(multinomial(coin(4, 4)), Float64Array.of(0));
    expect(separationAlong(coin(4, 4), all.step)).toEqual({ coefficients: [0], foretold: [4, 0], answers: 4 });
    expect(separationAlong(coin(3, 4), found.step)).toBeUndefined();
    expect(separationAlong(coin(3, 4), Float64Array.of(1))).toBeUndefined();
  });
});

// Worked toy of the reference page: car, bus, rail, bike, walk; cost coefficient -.10 a EUR.
const V = [-1.05, -1.705, -1.625, -2.4, -4.1];
const toy = (utilities: readonly number[]): ChoiceData => ({
  observations: 1,
  alternatives: 5,
  coefficients: 1,
  x: Float64Array.from(utilities),
  available: new Uint8Array(5).fill(1),
  chosen: Int32Array.of(0),
});
const one = Float64Array.of(1);
/** Parking costs 2 EUR more: the utility of the car falls by .2. */
const dearer = V.map((value, j) => (j === 0 ? value - 0.2 : value));
const close = (found: ArrayLike<number>, wanted: readonly number[]) =>
  wanted.forEach((value, j) => expect(found[j]).toBeCloseTo(value, 7));

describe('worked toys', () => {
  it('T1 and T2: multinomial, before and after, with both measures of surplus', () => {
    const [before, after] = [multinomial(toy(V)).probabilities(one), multinomial(toy(dearer)).probabilities(one)];
    close(before.shares, [0.41862967, 0.21745386, 0.23556495, 0.10852566, 0.01982585]);
    expect(before.logsum[0]).toBeCloseTo(-0.17923141, 7);
    close(after.shares, [0.37088984, 0.23531031, 0.25490861, 0.11743736, 0.02145387]);
    expect(logsumChange(before.logsum, after.logsum, -0.1)).toBeCloseTo(-0.78918415, 7);
    expect(ruleOfHalf(before.shares, after.shares, [2, 0, 0, 0, 0], 1)).toBeCloseTo(-0.78951952, 7);
  });

  it('T3: pivots on shares that are not the model’s', () => {
    close(
      pivoted([0.42, 0.23, 0.08, 0.09, 0.18], [-0.2, 0, 0, 0, 0], 5),
      [0.37220395, 0.24895361, 0.08659256, 0.09741663, 0.19483326],
    );
  });

  // Public transport with dissimilarity .6, walking and cycling with .8: mu = 1 / .6 and 1 / .8.
  const nests = { nestOf: Int32Array.of(0, 1, 1, 2, 2), scaleOf: Int32Array.of(-1, 0, 1), scales: 2 };
  const at = Float64Array.of(1, 1 / 0.6, 1 / 0.8);

  it('T4: nested, before and after', () => {
    const [before, after] = [toy(V), toy(dearer)].map((data) => nested(data, nests).probabilities(at));
    close(before!.shares, [0.47522237, 0.18199315, 0.20795098, 0.12044803, 0.01438547]);
    expect(before!.logsum[0]).toBeCloseTo(-0.30602756, 7);
    close(after!.shares, [0.42575507, 0.19914844, 0.22755314, 0.13180187, 0.01574149]);
    expect(logsumChange(before!.logsum, after!.logsum, -0.1)).toBeCloseTo(-0.90081394, 7);
  });

  it('T5: pivots a nested logit, the bus five minutes faster', () => {
    const scale = [1, 1 / 0.6, 1 / 0.8];
    close(
      pivoted([0.42, 0.23, 0.08, 0.09, 0.18], [0, 0.125, 0, 0, 0], 5, { nestOf: nests.nestOf, scale }),
      [0.40739305, 0.25788222, 0.0728292, 0.08729851, 0.17459702],
    );
  });
});

describe('small matrices', () => {
  it('have the eigenvalues that can be worked by hand', () => {
    // [[2,1,0],[1,2,1],[0,1,2]]: 2 - sqrt 2, 2, 2 + sqrt 2
    const { values, vectors } = eigenOf(Float64Array.of(2, 1, 0, 1, 2, 1, 0, 1, 2), 3);
    values.forEach((value, k) => expect(value).toBeCloseTo(2 + (k - 1) * Math.SQRT2, 12));
    expect(Math.abs(vectors[1]![1]!)).toBeLessThan(1e-12);
  });

  it('tell a parameter that does nothing from those that are tied', () => {
    // The third row is nought; the first is the second, times 10.
    const information = Float64Array.of(100, 10, 0, 10, 1, 0, 0, 0, 0);
    expect(unidentified(information, Float64Array.of(1, 1, 1))).toEqual({ still: [2], tied: [0, 1], surplus: 1 });
    expect(unidentified(Float64Array.of(4, 1, 1, 4), Float64Array.of(1, 1))).toBeUndefined();
  });
});

describe('a ratio of estimates', () => {
  it('has the error of the delta method', () => {
    // r = 6/2 = 3; var = (4 - 2*3*.5 + 9*1) / 4 = 2.5
    const { ratio, error } = ratioOf(Float64Array.of(6, 2), Float64Array.of(4, 0.5, 0.5, 1), 0, 1);
    expect([ratio, error]).toEqual([3, Math.sqrt(2.5)]);
  });
});
