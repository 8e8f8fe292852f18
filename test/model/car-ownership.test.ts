import { expect, test } from 'vitest';
import {
  keptCars,
  longRunOwnership,
  ownershipBeta,
  ownershipCurve,
  ownershipElasticity,
  partlyAdjusted,
  reachedCut,
} from '../../src/model/car-ownership.ts';
import { carOwnership } from '../../src/sources/car-ownership.ts';

const { alpha, saturation, adjustment_speed: speed } = carOwnership;

test('the curve passes through the base year, and beta is that of the closed form', () => {
  // .3 cars at gamma .75, alpha -5.9: ln(.3/.75) = -.916291; / -5.9 = .1553035; beta at an income of 10,000: ln(.1553035) / 10,000 = -1.862374e-4
  const curve = ownershipCurve(0.3, saturation.value, alpha.value);
  expect(curve.distance).toBeCloseTo(0.1553035, 7);
  expect(ownershipBeta(curve, 10_000)).toBeCloseTo(-1.862374e-4, 9);
  expect(longRunOwnership(curve, 1)).toBeCloseTo(0.3, 14);
  // Twice the income: .1553035^2 = .0241192; .75 exp(-5.9 x .0241192) = .75 x .867358 = .650519
  expect(longRunOwnership(curve, 2)).toBeCloseTo(0.650519, 6);
  // No income: .75 exp(-5.9) = .75 x .00273944 = .00205458
  expect(longRunOwnership(curve, 0)).toBeCloseTo(0.00205458, 8);
});

test('the elasticity is that of the curve', () => {
  // alpha r ln(d) d^r = -5.9 x ln(.1553035) x .1553035 = -5.9 x -1.862374 x .1553035 = 1.706476
  const curve = ownershipCurve(0.3, saturation.value, alpha.value);
  expect(ownershipElasticity(curve, 1)).toBeCloseTo(1.706476, 6);
  const step = 1e-6;
  const slope = Math.log(longRunOwnership(curve, 1 + step) / longRunOwnership(curve, 1)) / Math.log(1 + step);
  expect(slope).toBeCloseTo(ownershipElasticity(curve, 1), 4);
});

test('a tenth of the gap closes each year', () => {
  // Long run .650519 from .3: .3 + .1 x .350519 = .335052; .335052 + .1 x .315467 = .366599
  const curve = ownershipCurve(0.3, saturation.value, alpha.value);
  const first = partlyAdjusted(0.3, longRunOwnership(curve, 2), speed.value);
  expect(first).toBeCloseTo(0.335052, 6);
  expect(partlyAdjusted(first, longRunOwnership(curve, 2), speed.value)).toBeCloseTo(0.366599, 6);
});

test('measures multiply', () => {
  // .9 x .8 = .72; the share kept goes a tenth of the way: 1 - .1 x .28 = .972
  expect(keptCars([0.1, 0.2])).toBeCloseTo(0.72, 14);
  expect(keptCars([])).toBe(1);
  expect(partlyAdjusted(1, 0.72, speed.value)).toBeCloseTo(0.972, 14);
  expect(() => keptCars([1.2])).toThrow(/no more than all/);
});

test('a saturated city stays where it is, a city without cars is refused', () => {
  const full = ownershipCurve(0.9, saturation.value, alpha.value);
  expect([longRunOwnership(full, 1), longRunOwnership(full, 5), ownershipElasticity(full, 1)]).toEqual([0.9, 0.9, 0]);
  expect(() => ownershipCurve(0, saturation.value, alpha.value)).toThrow(RangeError);
  expect(() => ownershipCurve(0.002, saturation.value, alpha.value)).toThrow(/no income at all/);
  expect(() => ownershipCurve(0.3, saturation.value, 1)).toThrow(/must be below 0/);
});

test('parking reaches only those who live among the spaces', () => {
  // A quarter pays; twice the price at -.05: 2^-.05 = .965936; .25 x .034064 = .008516
  expect(reachedCut(0.25, 2, carOwnership.to_parking_price.value)).toBeCloseTo(0.008516, 6);
  expect(reachedCut(0.25, 1, carOwnership.to_parking_price.value)).toBe(0);
});
