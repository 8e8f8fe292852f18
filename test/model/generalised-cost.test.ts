import { expect, test } from 'vitest';
import {
  distanceDamping,
  generalisedCost,
  relativeValuesOfTime,
  valueOfTime,
  valueOfTimeAtIncome,
} from '../../src/model/generalised-cost.ts';
import { pivotRoutes, routeChoice, wayCost } from '../../src/model/route-choice.ts';
import { behaviour } from '../../src/sources/behaviour.ts';
import { routes, tripWeights } from '../../src/sources/generalised-cost.ts';

const weights = {
  walk: tripWeights.walk.value,
  wait: behaviour.wait_weight.value,
  waitBend_min: behaviour.wait_bend_headway.value,
  transfer_min: tripWeights.transfer.value,
  parkingSearch: tripWeights.parking_search.value,
  unreliability: tripWeights.unreliability.value,
};

test('a bus trip with a change, late and full', () => {
  // 25 x 1.2 = 30; delay 25 - 20 = 5 x .4 = 2; walk 8 x 2 = 16; headway 20: 6 + 8/4 = 8, x 2 = 16; 7; 1.5 / .1 = 15; sum 86
  const bus = {
    inVehicle_min: 25,
    freeFlow_min: 20,
    crowding: 1.2,
    walk_min: 8,
    headway_min: 20,
    transfers: 1,
    parkingSearch_min: 0,
    money_LCU: 1.5,
  };
  expect(generalisedCost(bus, weights, 0.1)).toBeCloseTo(86, 12);
  expect(generalisedCost({ ...bus, money_LCU: NaN }, weights, 0.1)).toBeNaN();
});

test('a car trip with a search for a place', () => {
  // 15 + .4 x 5 + 3 x 2 + 6 + 2 / .2 = 39
  const car = {
    inVehicle_min: 15,
    freeFlow_min: 10,
    crowding: 1,
    walk_min: 3,
    headway_min: 0,
    transfers: 0,
    parkingSearch_min: 6,
    money_LCU: 2,
  };
  expect(generalisedCost(car, weights, 0.2)).toBeCloseTo(39, 12);
});

test('values of time', () => {
  // .3 x 10 / 60 = .05; business 1.33 x 15 / 60 = .3325
  expect(valueOfTime(10, behaviour.value_of_time_private.value)).toBeCloseTo(0.05, 14);
  expect(valueOfTime(15, behaviour.value_of_time_business.value)).toBeCloseTo(0.3325, 14);
  expect(valueOfTimeAtIncome(0.05, 1.2, 1)).toBeCloseTo(0.06, 14);
  // .36159^.6 = .543163, .77224^.6 = .856350, 1.86617^.6 = 1.454021; mean .951178
  const across = tripWeights.income_elasticity_across_groups.value;
  const values = relativeValuesOfTime([0.36159, 0.77224, 1.86617], [1 / 3, 1 / 3, 1 / 3], across);
  [0.571042, 0.900305, 1.528653].forEach((value, k) => expect(values[k]).toBeCloseTo(value, 5));
  // (10 / 5)^.25 = 1.189207
  expect(distanceDamping(10, 5, 0.25)).toBeCloseTo(1.189207, 6);
  expect(distanceDamping(10, 5, 0)).toBe(1);
});

test('through the centre or round it', () => {
  // Through 8 km at 3 min: 24; round 8 x 1.45 = 11.6 km at 2.2 min: 25.52. exp(-.2 x 1.52) = .737861; / 1.737861 = .424580
  const through = wayCost(8, 3, 0, 0, 0.1);
  const round = wayCost(8 * routes.length_ratio.value, 2.2, 0, 0, 0.1);
  expect([through, round]).toEqual([24, expect.closeTo(25.52, 12)]);
  const { roundShare, cost_min } = routeChoice(through, round, routes.sensitivity.value);
  expect(roundShare).toBeCloseTo(0.42458, 6);
  // 24 - ln(1.737861) / .2 = 24 - 2.763275 = 21.236725
  expect(cost_min).toBeCloseTo(21.236725, 4);
  // A charge of 1 at .1 a minute is 10 minutes: exp(.2 x 10) = 7.389056 as many for one round.
  const charged = routeChoice(wayCost(8, 3, 0, 1, 0.1), round, routes.sensitivity.value);
  expect(charged.roundShare / (1 - charged.roundShare) / (roundShare / (1 - roundShare))).toBeCloseTo(7.389056, 5);
});

test('an observed split is kept where nothing changes, and moves as the model would', () => {
  expect(pivotRoutes(0.3, 0, 0, 0.2)).toEqual({ roundShare: 0.3, cost_min: expect.closeTo(0, 14) });
  // .3 / (.7 exp(-1) + .3) = .3 / .557516 = .538101; -ln(.557516) / .2 = 2.921324
  const moved = pivotRoutes(0.3, 5, 0, 0.2);
  expect(moved.roundShare).toBeCloseTo(0.538101, 5);
  expect(moved.cost_min).toBeCloseTo(2.921324, 5);
  expect(routeChoice(10, Infinity, 0.2)).toEqual({ roundShare: 0, cost_min: expect.closeTo(10, 12) });
});
