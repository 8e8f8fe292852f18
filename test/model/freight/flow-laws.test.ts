import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Deterrence } from '../../../src/model/freight/deterrence.ts';
import type { ZoneFlows } from '../../../src/model/freight/flows.ts';
import { FlowWork, zoneFlows } from '../../../src/model/freight/flows.ts';
import { furness, FurnessWork } from '../../../src/model/freight/furness.ts';
import { calibrateGravity } from '../../../src/model/freight/gravity-calibration.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
// Some zones send or draw nothing.
const trips = fc.oneof({ weight: 9, arbitrary: between(1, 1000) }, { weight: 1, arbitrary: fc.constant(0) });

/** Zones on a plane, with margins of equal sums. */
const cities = fc
  .array(fc.tuple(trips, trips, between(0, 20), between(0, 20)), { minLength: 1, maxLength: 9 })
  .filter((zones) => zones.some(([origin]) => origin > 0) && zones.some(([, destination]) => destination > 0))
  .map((zones) => {
    const sum = (n: 0 | 1) => zones.reduce((total, zone) => total + zone[n], 0);
    const scale = sum(0) / sum(1);
    return {
      origins: zones.map(([origin]) => origin),
      destinations: zones.map(([, destination]) => destination * scale),
      cost: zones.map(([, , x, y]) => Float64Array.from(zones, ([, , u, v]) => 0.5 + Math.hypot(x - u, y - v))),
    };
  });
// Steeper than this, far parts of a city hardly know of each other, and balancing them takes longer than anyone waits.
const laws: fc.Arbitrary<Deterrence> = fc.oneof(
  between(0, 0.3).map((beta): Deterrence => ({ kind: 'exponential', beta })),
  fc.tuple(between(-0.7, 1), between(-0.2, 0)).map(([alpha, beta]): Deterrence => ({ kind: 'tanner', alpha, beta })),
  fc.tuple(between(0, 3), between(1, 2)).map(([mu, sigma]): Deterrence => ({ kind: 'log-normal', mu, sigma })),
);
const exponential = (beta: number): Deterrence => ({ kind: 'exponential', beta });
const flowsOf = (input: Parameters<typeof zoneFlows>[1], tolerance = 1e-9): ZoneFlows =>
  zoneFlows(new FlowWork(input.origins.length, input.destinations.length), input, { tolerance });
const worst = (one: ArrayLike<number>, other: ArrayLike<number>): number =>
  Array.from(one).reduce((most, value, at) => Math.max(most, Math.abs(value - other[at]!)), 0);

test('rows and columns meet their margins to the tolerance, and no trip is negative', () => {
  fc.assert(
    fc.property(cities, laws, fc.constantFrom(1e-4, 1e-8), ({ origins, destinations, cost }, law, tolerance) => {
      const count = origins.length;
      const found = flowsOf({ origins, destinations, cost, law }, tolerance);
      expect(found.converged).toBe(true);
      for (let i = 0; i < count; i++) {
        const row = found.trips.subarray(i * count, (i + 1) * count).reduce((sum, each) => sum + each, 0);
        const column = origins.reduce((sum, _, o) => sum + found.trips[o * count + i]!, 0);
        expect(Math.abs(row - origins[i]!)).toBeLessThanOrEqual(1e-12 * origins[i]!);
        expect(Math.abs(column - destinations[i]!)).toBeLessThanOrEqual((tolerance + 1e-12) * destinations[i]!);
      }
      expect(Math.min(...found.trips)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('factors of rows and columns of the weights change nothing', () => {
  const factor = between(0.01, 100);
  fc.assert(
    fc.property(
      cities,
      between(0, 0.2),
      fc.array(factor, { minLength: 18, maxLength: 18 }),
      ({ origins, destinations, cost }, beta, f) => {
        const count = origins.length;
        const tableOf = (scaled: boolean) => {
          const cells = cost.flatMap((row, i) =>
            Array.from(row, (c, j) => Math.exp(-beta * c) * (scaled ? f[i]! * f[count + j]! : 1)),
          );
          const work = new FurnessWork(count, count, Float64Array.from(cells));
          expect(furness(work, origins, destinations, { tolerance: 1e-11 }).converged).toBe(true);
          return cells.map((k, at) => work.a[Math.floor(at / count)]! * k * work.b[at % count]!);
        };
        expect(worst(tableOf(true), tableOf(false))).toBeLessThan(1e-5);
      },
    ),
  );
});

test('nothing flows where it is forbidden', () => {
  fc.assert(
    fc.property(cities, laws, fc.array(fc.nat(80), { maxLength: 12 }), (city, law, forbidden) => {
      const count = city.origins.length;
      const cost = city.cost.map((row) => row.slice());
      // The way from a zone to itself stays, so that something can flow.
      for (const at of forbidden) {
        const [i, j] = [at % count, Math.floor(at / count) % count];
        if (i !== j) cost[i]![j] = Infinity;
      }
      const found = flowsOf({ ...city, cost, law });
      cost.forEach((row, i) => row.forEach((c, j) => c === Infinity && expect(found.trips[i * count + j]).toBe(0)));
      expect(found.converged).toBe(found.reason === undefined);
    }),
  );
});

test('the table of the way back is the transposed table', () => {
  fc.assert(
    fc.property(cities, laws, ({ origins, destinations, cost }, law) => {
      const count = origins.length;
      const there = flowsOf({ origins, destinations, cost, law }, 1e-11).trips;
      const turned = cost.map((_, i) => Float64Array.from(cost, (row) => row[i]!));
      const back = flowsOf({ origins: destinations, destinations: origins, cost: turned, law }, 1e-11).trips;
      const transposed = Array.from(there, (_, at) => back[(at % count) * count + Math.floor(at / count)]!);
      expect(worst(there, transposed)).toBeLessThan(1e-5);
    }),
  );
});

test('the odds of the law are kept', () => {
  fc.assert(
    fc.property(cities, between(0, 0.3), ({ origins, destinations, cost }, beta) => {
      const count = origins.length;
      fc.pre(count > 1);
      const { trips: t } = flowsOf({ origins, destinations, cost, law: exponential(beta) });
      fc.pre(Math.min(t[0]!, t[1]!, t[count]!, t[count + 1]!) > 0);
      const odds = (t[0]! * t[count + 1]!) / (t[1]! * t[count]!);
      const wanted = -beta * (cost[0]![0]! + cost[1]![1]! - cost[0]![1]! - cost[1]![0]!);
      expect(Math.log(odds)).toBeCloseTo(wanted, 9);
    }),
  );
});

test('the more cost deters, the lower the mean', () => {
  fc.assert(
    fc.property(cities, between(0, 0.3), between(0, 0.3), (city, beta, more) => {
      const at = (each: number) => flowsOf({ ...city, law: exponential(each) }).meanCost;
      expect(at(beta + more)).toBeLessThanOrEqual(at(beta) * (1 + 1e-7));
    }),
  );
});

test('a mean that flows have is found again', () => {
  fc.assert(
    fc.property(cities, laws, (city, law) => {
      const made = flowsOf({ ...city, law });
      const { length } = city.origins;
      const start: Deterrence = law.kind === 'log-normal' ? { ...law, mu: 1 } : { ...law, beta: 0 };
      const found = calibrateGravity(new FurnessWork(length, length), { ...city, law: start }, made.meanCost);
      expect(found.reached).toBe(true);
      expect(found.converged).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('buffers that are used again give the same flows', () => {
  fc.assert(
    fc.property(cities, laws, laws, (city, law, other) => {
      const work = new FlowWork(city.origins.length, city.origins.length);
      zoneFlows(work, { ...city, law: other });
      const again = zoneFlows(work, { ...city, law }, { tolerance: 1e-9 }).trips.slice();
      expect(again).toEqual(flowsOf({ ...city, law }).trips);
      const warm = zoneFlows(work, { ...city, law: other }, { tolerance: 1e-11, warm: true }).trips;
      expect(worst(warm, flowsOf({ ...city, law: other }, 1e-11).trips)).toBeLessThan(1e-5);
    }),
  );
});
