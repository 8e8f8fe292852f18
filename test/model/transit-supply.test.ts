import { expect, test } from 'vitest';
import { crowdingMultiplier, loadAtMaximum } from '../../src/model/crowding.ts';
import { costRecovery, headwayAt, walkAt } from '../../src/model/transit-supply.ts';
import { crowding, crowdingCurve, service } from '../../src/sources/public-transport.ts';

test('twice the vehicle-km, half the headway; none, no service', () => {
  expect(headwayAt(10, 1440, 2880)).toBe(5);
  expect(headwayAt(10, 1440, 0)).toBe(Infinity);
});

test('twice the lines halve the way to the line, not the way along it', () => {
  // 10 min, 6 of them to the line: 4 + 3
  expect(walkAt(10, 2, 0.6)).toBe(7);
  expect(walkAt(10, 1, 0.6)).toBe(10);
  expect(walkAt(10, 2, 0)).toBe(10);
});

test('what passengers pay of the cost; what is not known is not free', () => {
  // 1.5 M of 4 M
  expect(costRecovery(1.5e6, 4e6)).toBe(0.375);
  expect([costRecovery(NaN, 100), costRecovery(100, NaN), costRecovery(0, 0)]).toEqual([NaN, NaN, NaN]);
  expect(costRecovery(0, 100)).toBe(0);
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
