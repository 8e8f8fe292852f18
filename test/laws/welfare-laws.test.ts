import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pivotLogit } from '../../src/model/logit.ts';
import { ruleOfHalf, ruleOfHalfMoney } from '../../src/model/welfare.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const cells = fc.array(fc.tuple(between(0, 1e4), between(0, 1e4), between(0, 100), between(0, 100), between(0.01, 1)), {
  minLength: 1,
  maxLength: 12,
});
const column = (rows: readonly (readonly number[])[], n: number) => rows.map((row) => row[n]!);
const gain = (rows: readonly (readonly number[])[]) =>
  ruleOfHalf(column(rows, 0), column(rows, 1), column(rows, 2), column(rows, 3));

test('no change is worth nothing, and the way back costs what the way there gave', () => {
  fc.assert(
    fc.property(cells, (rows) => {
      const still = rows.map(([trips, , cost]) => [trips, trips, cost, cost]);
      expect(gain(still)).toBe(0);
      const back = rows.map(([t0, t1, c0, c1]) => [t1, t0, c1, c0]);
      expect(gain(back)).toBeCloseTo(-gain(rows), 4);
    }),
  );
});

test('gains add up over groups, in minutes and in money', () => {
  fc.assert(
    fc.property(cells, cells, (some, others) => {
      expect(gain([...some, ...others])).toBeCloseTo(gain(some) + gain(others), 3);
      const money = (rows: readonly (readonly number[])[]) =>
        ruleOfHalfMoney(column(rows, 0), column(rows, 1), column(rows, 2), column(rows, 3), column(rows, 4));
      expect(money([...some, ...others])).toBeCloseTo(money(some) + money(others), 3);
      const one = some.map(([t0, t1, c0, c1]) => [t0, t1, c0, c1, 1] as number[]);
      expect(money(one)).toBeCloseTo(gain(some), 3);
    }),
  );
});

test('the rule of a half is the log-sum to the second order', () => {
  // One cost changes by d: the trapezium misses the integral of P by at most d^3/12 max|P''|, |P''| <= lambda^2 / (6 sqrt 3).
  fc.assert(
    fc.property(
      fc.array(between(0.05, 1), { minLength: 2, maxLength: 6 }),
      between(-20, 20),
      between(0.01, 0.2),
      (weights, d, lambda) => {
        const total = weights.reduce((a, b) => a + b, 0);
        const base = weights.map((weight) => weight / total);
        const change = base.map((_, i) => (i === 0 ? -lambda * d : 0));
        const { shares, logSum } = pivotLogit(base, change);
        const half = ruleOfHalf(
          base,
          shares,
          base.map(() => 0),
          base.map((_, i) => (i === 0 ? d : 0)),
        );
        const bound = (lambda ** 2 * Math.abs(d) ** 3) / (12 * 6 * Math.sqrt(3));
        expect(Math.abs(logSum / lambda - half)).toBeLessThanOrEqual(bound + 1e-12);
      },
    ),
  );
});

test('whatever gets cheaper is a gain', () => {
  fc.assert(
    fc.property(cells, (rows) => {
      const cheaper = rows.map(([t0, t1, c0, less]) => [t0, t1, c0, c0 - less]);
      expect(gain(cheaper)).toBeGreaterThanOrEqual(0);
    }),
  );
});
