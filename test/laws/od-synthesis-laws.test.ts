import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balancedTable, deterrence, gravityTable, meanCost } from '../../src/model/od-synthesis.ts';

const patience = { tolerance: 1e-9, iterations: 5000 };
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Zones on a plane, with margins of equal sums. */
const cities = fc
  .array(fc.tuple(between(1, 1000), between(1, 1000), between(0, 20), between(0, 20)), { minLength: 2, maxLength: 8 })
  .map((zones) => {
    const sum = (n: 0 | 1) => zones.reduce((total, zone) => total + zone[n], 0);
    const scale = sum(0) / sum(1);
    return {
      origins: zones.map(([origin]) => origin),
      destinations: zones.map(([, destination]) => destination * scale),
      cost: Float64Array.from(zones.flatMap(([, , x, y]) => zones.map(([, , u, v]) => 0.5 + Math.hypot(x - u, y - v)))),
    };
  });

// Steeper than this, far parts of a city hardly know of each other, and balancing them takes longer than anyone waits.
test('rows and columns meet their margins, and no trip is negative', () => {
  fc.assert(
    fc.property(cities, between(0, 0.3), ({ origins, destinations, cost }, beta) => {
      const count = origins.length;
      const table = balancedTable(deterrence(cost, count, beta), origins, destinations, patience);
      expect(table.converged).toBe(true);
      for (let i = 0; i < count; i++) {
        let row = 0;
        let column = 0;
        for (let j = 0; j < count; j++) {
          row += table.trips[i * count + j]!;
          column += table.trips[j * count + i]!;
        }
        expect(row / origins[i]!).toBeCloseTo(1, 9);
        expect(column / destinations[i]!).toBeCloseTo(1, 8);
      }
      expect(Math.min(...table.trips)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('the odds of the weights are kept', () => {
  fc.assert(
    fc.property(cities, between(0, 0.5), ({ origins, destinations, cost }, beta) => {
      const count = origins.length;
      const weight = deterrence(cost, count, beta);
      const { trips } = balancedTable(weight, origins, destinations, patience);
      const odds = (of: Float64Array) => (of[0]! * of[count + 1]!) / (of[1]! * of[count]!);
      expect(odds(trips) / odds(weight)).toBeCloseTo(1, 8);
    }),
  );
});

test('the more distance deters, the shorter trips are', () => {
  fc.assert(
    fc.property(cities, between(0, 0.5), between(0, 0.5), ({ origins, destinations, cost }, beta, more) => {
      const at = (each: number) => {
        const table = balancedTable(deterrence(cost, origins.length, each), origins, destinations, patience);
        return meanCost(table.trips, cost);
      };
      expect(at(beta + more)).toBeLessThanOrEqual(at(beta) * (1 + 1e-6));
    }),
  );
});

test('a mean that a table has is found again', () => {
  fc.assert(
    fc.property(cities, between(0.01, 0.4), ({ origins, destinations, cost }, beta) => {
      const made = balancedTable(deterrence(cost, origins.length, beta), origins, destinations, patience);
      const found = gravityTable(origins, destinations, cost, meanCost(made.trips, cost), patience);
      expect(found.reached).toBe(true);
      expect(found.converged).toBe(true);
      made.trips.forEach((value, cell) => expect(Math.abs(found.trips[cell]! - value)).toBeLessThan(0.1));
    }),
    { numRuns: 40 },
  );
});
