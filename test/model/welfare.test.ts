import { expect, test } from 'vitest';
import { logit, pivotLogit } from '../../src/model/logit.ts';
import { ruleOfHalf, ruleOfHalfMoney } from '../../src/model/welfare.ts';

const utility = [-1.05, -1.705, -1.625, -2.4, -4.1];
const dearer = [-1.25, ...utility.slice(1)];
const base = [0, 0, 0, 0, 0];
const charged = [2, 0, 0, 0, 0];

test('T2: parking 2 EUR dearer, by both measures', () => {
  // Rule of a half: (.41862967 + .37088984) / 2 x -2 = -.78951951; log-sum -.07891842 / .1
  const before = logit(utility);
  const after = logit(dearer);
  expect(ruleOfHalf(before.shares, after.shares, base, charged)).toBeCloseTo(-0.78951952, 7);
  expect((after.logSum - before.logSum) / 0.1).toBeCloseTo(-0.78918415, 7);
});

test('T3: the same on observed shares', () => {
  // (.42 + .37220395) / 2 x -2 = -.79220395
  const observed = [0.42, 0.23, 0.08, 0.09, 0.18];
  const { shares, logSum } = pivotLogit(observed, [-0.2, 0, 0, 0, 0]);
  expect(ruleOfHalf(observed, shares, base, charged)).toBeCloseTo(-0.79220395, 7);
  expect(logSum / 0.1).toBeCloseTo(-0.79187248, 7);
});

test('in money, each at his own value of time', () => {
  // 110 x 5 x .1 = 55; 45 x -2 x .2 = -18; sum 37
  expect(ruleOfHalfMoney([100, 50], [120, 40], [30, 20], [25, 22], [0.1, 0.2])).toBeCloseTo(37, 12);
});

test('cells that nobody uses need no cost; what is not known stays unknown', () => {
  expect(ruleOfHalf([0, 10], [0, 10], [NaN, 5], [Infinity, 4])).toBe(10);
  expect(ruleOfHalf([0, 10], [1, 10], [NaN, 5], [3, 4])).toBeNaN();
  expect(ruleOfHalf([], [], [], [])).toBe(0);
});
