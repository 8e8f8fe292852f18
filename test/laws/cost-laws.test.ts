import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generalisedCost, relativeValuesOfTime, type TripParts } from '../../src/model/generalised-cost.ts';
import { pivotRoutes, routeChoice } from '../../src/model/route-choice.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const weights = { walk: 2, wait: 2, waitBend_min: 12, transfer_min: 7, parkingSearch: 1, unreliability: 0.4 };
const trips: fc.Arbitrary<TripParts> = fc.record({
  inVehicle_min: between(0, 120),
  freeFlow_min: between(0, 120),
  crowding: between(1, 3),
  walk_min: between(0, 60),
  headway_min: between(0, 120),
  transfers: between(0, 4),
  parkingSearch_min: between(0, 30),
  money_LCU: between(0, 50),
});

test('no part of a trip makes it cheaper by growing', () => {
  const parts = [
    'inVehicle_min',
    'walk_min',
    'headway_min',
    'transfers',
    'parkingSearch_min',
    'money_LCU',
    'crowding',
  ] as const;
  fc.assert(
    fc.property(trips, fc.constantFrom(...parts), between(0, 20), (trip, part, more) => {
      const before = generalisedCost(trip, weights, 0.1);
      expect(generalisedCost({ ...trip, [part]: trip[part] + more }, weights, 0.1)).toBeGreaterThanOrEqual(
        before - 1e-9,
      );
    }),
  );
});

test('who has more time value than money counts less of it', () => {
  fc.assert(
    fc.property(trips, between(0.01, 1), between(0, 1), (trip, value, more) => {
      expect(generalisedCost(trip, weights, value + more)).toBeLessThanOrEqual(generalisedCost(trip, weights, value));
    }),
  );
});

test('values of time by income keep their mean and their order', () => {
  fc.assert(
    fc.property(fc.array(between(0.05, 10), { minLength: 1, maxLength: 8 }), between(0, 1), (incomes, elasticity) => {
      const shares = incomes.map(() => 1 / incomes.length);
      const values = relativeValuesOfTime(incomes, shares, elasticity);
      expect(values.reduce((sum, value, k) => sum + value * shares[k]!, 0)).toBeCloseTo(1, 12);
      incomes.forEach((income, k) => {
        if (k > 0 && income > incomes[k - 1]!) expect(values[k]).toBeGreaterThanOrEqual(values[k - 1]! - 1e-12);
      });
    }),
  );
});

test('the dearer the way through, the more go round, and both together cost no less than before nor more than the rise', () => {
  fc.assert(
    fc.property(between(0, 200), between(0, 200), between(0, 100), between(0.05, 1), (through, round, more, s) => {
      const before = routeChoice(through, round, s);
      const after = routeChoice(through + more, round, s);
      expect(after.roundShare).toBeGreaterThanOrEqual(before.roundShare - 1e-12);
      expect(after.cost_min).toBeGreaterThanOrEqual(before.cost_min - 1e-9);
      expect(after.cost_min - before.cost_min).toBeLessThanOrEqual(more + 1e-9);
      expect(before.cost_min).toBeLessThanOrEqual(Math.min(through, round) + 1e-9);
      // Pivoting on the model's own split is the model.
      const pivoted = pivotRoutes(before.roundShare, more, 0, s);
      expect(pivoted.roundShare).toBeCloseTo(after.roundShare, 9);
      expect(pivoted.cost_min).toBeCloseTo(after.cost_min - before.cost_min, 6);
    }),
  );
});
