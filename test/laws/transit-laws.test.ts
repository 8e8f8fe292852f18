import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crowdingMultiplier } from '../../src/model/crowding.ts';
import {
  busTime,
  costRecovery,
  fareRevenue,
  headwayAt,
  operatorCost,
  respondingService,
  serviceForLoad,
  stopTime,
} from '../../src/model/transit-supply.ts';
import { crowdingCurve } from '../../src/sources/public-transport.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const loads = crowdingCurve.map(({ load_per_seat }) => load_per_seat);
const multipliers = crowdingCurve.map(({ multiplier }) => multiplier.value);

test('crowding never falls as vehicles fill, and never jumps', () => {
  fc.assert(
    fc.property(between(0, 5), between(0, 1e-3), (load, more) => {
      const rise = crowdingMultiplier(load + more, loads, multipliers) - crowdingMultiplier(load, loads, multipliers);
      expect(rise).toBeGreaterThanOrEqual(-1e-12);
      // No line of the curve is steeper than 1.
      expect(rise).toBeLessThanOrEqual(more + 1e-12);
    }),
  );
});

test('buses with the time at stops they were seen to have run as they were seen', () => {
  fc.assert(
    fc.property(
      between(1, 6),
      between(1, 3),
      between(0, 1),
      between(0, 3),
      between(0, 2),
      (car, free, mixed, stops, more) => {
        const seen = busTime(car, free, mixed, stops);
        expect(stopTime(seen, car, free, mixed)).toBeCloseTo(stops, 10);
        expect(busTime(car + more, free, mixed, stops)).toBeGreaterThanOrEqual(seen);
      },
    ),
  );
});

test('slower roads cost the operator more, and fares cover less', () => {
  const costs = { perVehicleKm_LCU: 1, perVehicleHour_LCU: 30, perVehicle_LCU: 1000 };
  fc.assert(
    fc.property(
      between(1, 1e6),
      between(1, 12),
      between(0, 5),
      between(0, 1e6),
      between(0, 5),
      (vkm, time, slower, trips, fare) => {
        const before = operatorCost(vkm, time, 10, costs);
        const after = operatorCost(vkm, time + slower, 10, costs);
        expect(after).toBeGreaterThanOrEqual(before);
        const revenue = fareRevenue([trips], [fare]);
        expect(costRecovery(revenue, after)).toBeLessThanOrEqual(costRecovery(revenue, before));
      },
    ),
  );
});

test('service holds where demand does, and follows it in the same direction', () => {
  fc.assert(
    fc.property(between(1, 1e6), between(1, 1e6), between(1, 1e6), between(0, 1), (vkm, last, base, elasticity) => {
      expect(respondingService(vkm, base, base, elasticity)).toBe(vkm);
      const now = respondingService(vkm, last, base, elasticity);
      if (last > base) expect(now).toBeGreaterThanOrEqual(vkm);
      else expect(now).toBeLessThanOrEqual(vkm);
      expect(headwayAt(10, vkm, now) * now).toBeCloseTo(10 * vkm, 4);
    }),
  );
  fc.assert(
    fc.property(between(1, 1e6), between(0, 3), between(0.5, 2), between(0, 0.3), (vkm, load, wanted, most) => {
      const now = serviceForLoad(vkm, load, wanted, most);
      expect(now).toBeGreaterThanOrEqual(vkm);
      expect(now).toBeLessThanOrEqual(vkm * (1 + most) * (1 + 1e-12));
    }),
  );
});
