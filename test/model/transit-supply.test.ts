import { expect, test } from 'vitest';
import { crowdingMultiplier, loadAtMaximum } from '../../src/model/crowding.ts';
import {
  busTime,
  costRecovery,
  fareRevenue,
  headwayAt,
  operatorCost,
  respondingService,
  scheduledVehicleKm,
  serviceForLoad,
  stopTime,
} from '../../src/model/transit-supply.ts';
import { crowding, crowdingCurve, service } from '../../src/sources/public-transport.ts';

test('a line of 8 km every 10 minutes for 15 hours', () => {
  // 90 departures each way, 2 x 8 km x 90 = 1,440; twice the km, half the headway
  expect(scheduledVehicleKm(8, 10, 15)).toBe(1440);
  expect(headwayAt(10, 1440, 2880)).toBe(5);
  expect(headwayAt(10, 1440, 0)).toBe(Infinity);
});

test('a bus is slowed by traffic and by its stops', () => {
  // .95 x 3 + .05 x 2 = 2.95; 2.2 stops x .4 = .88; 3.83 min/km = 15.7 km/h
  const stops = service.stops_per_km.value * service.dwell.value;
  expect(busTime(3, 2, service.mixed_share.value, stops)).toBeCloseTo(3.83, 12);
  expect(stopTime(3.83, 3, 2, service.mixed_share.value)).toBeCloseTo(0.88, 12);
  expect(stopTime(2, 3, 2, 1)).toBe(0);
});

test('what running costs, and what passengers pay of it', () => {
  // 1,000,000 km x 1.2 = 1.2 M; 4 min/km: 66,666.67 h x 30 = 2 M; 20 vehicles x 40,000 = .8 M; sum 4 M; fares 1.5 M: .375
  const costs = { perVehicleKm_LCU: 1.2, perVehicleHour_LCU: 30, perVehicle_LCU: 40_000 };
  expect(operatorCost(1e6, 4, 20, costs)).toBeCloseTo(4e6, 6);
  expect(fareRevenue([2e6, 5e5], [0.5, 1])).toBe(1.5e6);
  expect(costRecovery(1.5e6, 4e6)).toBe(0.375);
});

test('what is not known is not free', () => {
  expect(operatorCost(1e6, 4, 20, { perVehicleKm_LCU: 1, perVehicleHour_LCU: NaN, perVehicle_LCU: 1 })).toBeNaN();
  expect(fareRevenue([100, 10], [1, NaN])).toBeNaN();
  expect(fareRevenue([100, 0], [1, NaN])).toBe(100);
  expect([costRecovery(NaN, 100), costRecovery(100, NaN), costRecovery(0, 0)]).toEqual([NaN, NaN, NaN]);
  expect(costRecovery(0, 100)).toBe(0);
});

test('service answers to last year', () => {
  // (1.21)^.5 = 1.1
  expect(respondingService(1000, 121, 100, service.response.value)).toBeCloseTo(1100, 10);
  expect(respondingService(1000, 121, 100, 0)).toBe(1000);
  // 1.05 over 1 asks for 5 %, 1.5 over 1 for more than a year can give; half-empty buses are kept.
  expect(serviceForLoad(1000, 1.05, 1, service.most_growth.value)).toBeCloseTo(1050, 10);
  expect(serviceForLoad(1000, 1.5, 1, service.most_growth.value)).toBeCloseTo(1100, 10);
  expect(serviceForLoad(1000, 0.5, 1, service.most_growth.value)).toBe(1000);
});

test('crowding by passengers per seat', () => {
  const loads = crowdingCurve.map(({ load_per_seat }) => load_per_seat);
  const multipliers = crowdingCurve.map(({ multiplier }) => multiplier.value);
  const felt = (load: number) => crowdingMultiplier(load, loads, multipliers);
  // 9,000 pkm on 400 km of 30 seats: .75 x 1.6 = 1.2; 1.3 + .2 x .625 = 1.425
  expect(loadAtMaximum(9000, 400, 30, service.maximum_load_ratio.value)).toBeCloseTo(1.2, 12);
  expect(felt(1.2)).toBeCloseTo(1.425, 12);
  expect([felt(0), felt(0.6), felt(1), felt(2), felt(9)]).toEqual([1, 1, 1.3, 1.925, 6.2 / 3]);
  // The mean from 60 to 100 % is what was read, and so are the means of those who sit and stand.
  expect(felt(0.8)).toBeCloseTo(crowding.seated.value, 12);
  expect(felt(2)).toBeCloseTo((crowding.seated_over_full.value + crowding.standing.value) / 2, 12);
  expect(felt(3)).toBeCloseTo((crowding.seated_over_full.value + 2 * crowding.standing.value) / 3, 12);
  expect([loadAtMaximum(0, 0, 30, 1.6), loadAtMaximum(10, 0, 30, 1.6)]).toEqual([0, Infinity]);
  expect(felt(Infinity)).toBe(6.2 / 3);
});
