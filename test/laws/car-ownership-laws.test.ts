import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  keptCars,
  longRunOwnership,
  ownershipCurve,
  partlyAdjusted,
  reachedCut,
} from '../../src/model/car-ownership.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const curves = fc
  .record({ base: between(0.01, 1.2), saturation: between(0.3, 0.9), alpha: between(-8, -4.5) })
  .map(({ base, saturation, alpha }) => ({ base, curve: ownershipCurve(base, saturation, alpha) }));

test('ownership stays between where it was and where it goes, whatever incomes and measures do', () => {
  fc.assert(
    fc.property(curves, between(0.2, 5), between(0, 1), ({ base, curve }, income, speed) => {
      const longRun = longRunOwnership(curve, income);
      const next = partlyAdjusted(base, longRun, speed);
      expect(next).toBeGreaterThanOrEqual(Math.min(base, longRun) * (1 - 1e-12));
      expect(next).toBeLessThanOrEqual(Math.max(base, longRun) * (1 + 1e-12));
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
    fc.property(between(0.01, 1.2), between(0, 1), between(-1, 1), (base, some, elasticity) => {
      expect(partlyAdjusted(base, base, some)).toBe(base);
      expect(reachedCut(some, 1, elasticity)).toBe(0);
    }),
  );
});

test('a deeper cut leaves fewer cars', () => {
  fc.assert(
    fc.property(fc.array(between(0, 1), { maxLength: 4 }), between(0, 1), (cuts, deeper) => {
      const [some, more] = [keptCars(cuts), keptCars([...cuts, deeper])];
      expect(more).toBeLessThanOrEqual(some);
      expect(partlyAdjusted(1, more, 0.1)).toBeLessThanOrEqual(partlyAdjusted(1, some, 0.1));
    }),
  );
});
