import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  crossElasticity,
  directElasticity,
  logit,
  nestedLogit,
  pivotLogit,
  pivotNested,
  pivotWithEntry,
} from '../../src/model/logit.ts';

const start = [0, 2, 5];
const five = (low: number, high: number) =>
  fc.array(fc.double({ min: low, max: high, noNaN: true }), { minLength: 5, maxLength: 5 });
const utilities = five(-10, 10);
const thetas = fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 2, maxLength: 2 });

function near(got: ArrayLike<number>, wanted: ArrayLike<number>, tolerance = 1e-12): void {
  for (let i = 0; i < wanted.length; i++) expect(Math.abs(got[i]! - wanted[i]!)).toBeLessThan(tolerance);
}
const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

describe('laws of choice', () => {
  it('shares sum to one and are never negative', () => {
    fc.assert(
      fc.property(utilities, thetas, (utility, theta) => {
        for (const { shares } of [logit(utility), nestedLogit(utility, { start, theta })]) {
          expect(sum(shares)).toBeCloseTo(1, 12);
          expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('a constant added to all utilities changes no share, and the log-sum by itself', () => {
    fc.assert(
      fc.property(utilities, thetas, fc.double({ min: -50, max: 50, noNaN: true }), (utility, theta, more) => {
        const moved = utility.map((value) => value + more);
        near(logit(moved).shares, logit(utility).shares);
        near(nestedLogit(moved, { start, theta }).shares, nestedLogit(utility, { start, theta }).shares, 1e-11);
        expect(logit(moved).logSum - logit(utility).logSum).toBeCloseTo(more, 10);
        expect(nestedLogit(moved, { start, theta }).logSum - nestedLogit(utility, { start, theta }).logSum).toBeCloseTo(
          more,
          10,
        );
      }),
    );
  });

  it('nests of dissimilarity 1 are no nests', () => {
    fc.assert(
      fc.property(utilities, five(0.01, 1), (utility, base) => {
        const one = { start, theta: [1, 1] };
        near(nestedLogit(utility, one).shares, logit(utility).shares);
        near([nestedLogit(utility, one).logSum], [logit(utility).logSum]);
        near(pivotNested(base, utility, one).shares, pivotLogit(base, utility).shares);
      }),
    );
  });

  it('a pivot on the own shares of a model is the model', () => {
    fc.assert(
      fc.property(utilities, five(-3, 3), thetas, (utility, change, theta) => {
        const after = utility.map((value, i) => value + change[i]!);
        near(pivotLogit(logit(utility).shares, change).shares, logit(after).shares);
        const nests = { start, theta };
        const before = nestedLogit(utility, nests);
        // Shares too small to be divided by hold no base to pivot on.
        fc.pre(Math.min(...before.shares) > 1e-200);
        const pivoted = pivotNested(before.shares, change, nests);
        near(pivoted.shares, nestedLogit(after, nests).shares, 1e-11);
        expect(pivoted.logSum).toBeCloseTo(nestedLogit(after, nests).logSum - before.logSum, 9);
      }),
    );
  });

  it('alternatives of a nest keep their odds whatever happens outside; across nests they do not', () => {
    fc.assert(
      fc.property(five(-3, 3), fc.double({ min: 0.1, max: 2, noNaN: true }), (utility, more) => {
        const nests = { start, theta: [0.5, 0.5] };
        const before = nestedLogit(utility, nests).shares;
        const after = nestedLogit([utility[0]! + more, ...utility.slice(1)], nests).shares;
        expect(after[2]! / after[3]! / (before[2]! / before[3]!)).toBeCloseTo(1, 10);
        // The nest's other alternative loses more than those outside.
        expect(after[1]! / before[1]!).toBeLessThan(after[2]! / before[2]!);
      }),
    );
  });

  it('own elasticities are negative, cross ones positive', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (attribute, share) => {
          expect(directElasticity(-0.1, attribute, share)).toBeLessThan(0);
          expect(crossElasticity(-0.1, attribute, share)).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('a better alternative gains, all others lose, and the choice is worth more', () => {
    fc.assert(
      fc.property(five(-3, 3), thetas, fc.double({ min: 0.01, max: 2, noNaN: true }), (utility, theta, more) => {
        const nests = { start, theta };
        const before = nestedLogit(utility, nests);
        const after = nestedLogit([utility[0]! + more, ...utility.slice(1)], nests);
        // Where a share is next to nothing, the last digits decide.
        expect(after.shares[0]).toBeGreaterThanOrEqual(before.shares[0]! - 1e-14);
        for (let i = 1; i < 5; i++) expect(after.shares[i]).toBeLessThanOrEqual(before.shares[i]! + 1e-14);
        expect(after.logSum).toBeGreaterThanOrEqual(before.logSum - 1e-14);
        if (before.shares[0]! > 1e-6) expect(after.logSum).toBeGreaterThan(before.logSum);
      }),
    );
  });

  it('a new mode takes from all others in proportion', () => {
    fc.assert(
      fc.property(five(0.05, 1), fc.double({ min: -5, max: 5, noNaN: true }), (weights, value) => {
        const total = weights.reduce((a, b) => a + b, 0);
        const base = weights.map((weight) => weight / total);
        const entry = { reference: 2, utility: value, referenceUtility: 0 };
        const { shares } = pivotWithEntry(base, [0, 0, 0, 0, 0], [entry]);
        expect(sum(shares)).toBeCloseTo(1, 12);
        for (let i = 0; i < 5; i++) expect(shares[i]! / base[i]!).toBeCloseTo(1 - shares[5]!, 12);
      }),
    );
  });
});
