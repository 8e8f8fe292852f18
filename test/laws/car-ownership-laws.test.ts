import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptCars, longRunOwnership, ownershipCurve, ownershipPath } from '../../src/model/car-ownership.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const curves = fc
  .record({ base: between(0.01, 1.2), saturation: between(0.3, 0.9), alpha: between(-8, -4.5) })
  .map(({ base, saturation, alpha }) => ({ base, curve: ownershipCurve(base, saturation, alpha) }));
const years = fc.array(fc.tuple(between(0.2, 5), between(0.3, 1.5)), { minLength: 1, maxLength: 30 });

test('ownership is never below 0 nor above saturation, whatever incomes and measures do', () => {
  fc.assert(
    fc.property(curves, years, between(0, 1), ({ curve }, each, speed) => {
      const path = ownershipPath(
        curve,
        each.map(([income]) => income),
        each.map(([, kept]) => kept),
        speed,
      );
      for (const value of path) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(curve.saturation * (1 + 1e-12));
      }
    }),
  );
});

test('the long run grows with income, and the base year is met', () => {
  fc.assert(
    fc.property(curves, between(0, 4), between(0, 1), ({ base, curve }, income, more) => {
      expect(longRunOwnership(curve, income + more)).toBeGreaterThanOrEqual(
        longRunOwnership(curve, income) * (1 - 1e-12),
      );
      expect(longRunOwnership(curve, 1) / base).toBeCloseTo(1, 12);
    }),
  );
});

test('where nothing changes, nothing moves', () => {
  fc.assert(
    fc.property(curves, between(0, 1), ({ base, curve }, speed) => {
      for (const value of ownershipPath(curve, [1, 1, 1, 1], [1, 1, 1, 1], speed)) {
        expect(value / base).toBeCloseTo(1, 12);
      }
    }),
  );
});

test('a deeper cut leaves fewer cars, in every year', () => {
  fc.assert(
    fc.property(curves, fc.array(between(0, 1), { maxLength: 4 }), between(0, 1), ({ curve }, cuts, deeper) => {
      const some = keptCars(cuts);
      const more = keptCars([...cuts, deeper]);
      expect(more).toBeLessThanOrEqual(some);
      const path = ownershipPath(curve, [1, 1, 1], [some, some, some], 0.1);
      const lower = ownershipPath(curve, [1, 1, 1], [more, more, more], 0.1);
      path.forEach((value, t) => expect(lower[t]).toBeLessThanOrEqual(value));
    }),
  );
});
