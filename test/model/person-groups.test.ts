import { describe, expect, it, test } from 'vitest';
import { ownershipCurve } from '../../src/model/car-ownership.ts';
import { normalCdf, normalQuantile } from '../../src/model/normal-distribution.ts';
import { ownershipByIncome, personGroups, relativeIncomes } from '../../src/model/person-groups.ts';

describe('the normal distribution', () => {
  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [1.959963984540054, 0.975],
    [-2.5, 0.0062096653257761],
    [6, 0.9999999990134123],
  ])('at %d has %d below it', (x, p) => {
    expect(normalCdf(x)).toBeCloseTo(p, 14);
    expect(normalQuantile(p)).toBeCloseTo(x, x > 5 ? 6 : 11);
  });

  it('ends at its ends', () => {
    expect([normalCdf(-40), normalCdf(40), normalQuantile(0), normalQuantile(1)]).toEqual([0, 1, -Infinity, Infinity]);
    expect(normalCdf(-Infinity)).toBe(0);
    expect(() => normalQuantile(1.1)).toThrow(RangeError);
  });
});

test('incomes of terciles at a Gini coefficient of .4', () => {
  // sigma = 1.414214 x Phi^-1(.7) = 1.414214 x .524401 = .741614; Phi^-1(1/3) = -.430727
  // L(1/3) = Phi(-1.172341) = .120530; L(2/3) = Phi(-.310887) = .377944
  // y = 3 x .120530 = .36159, 3 x .257414 = .77224, 3 x .622056 = 1.86617
  const incomes = relativeIncomes(0.4, 3);
  [0.36159, 0.77224, 1.86617].forEach((value, k) => expect(incomes[k]).toBeCloseTo(value, 4));
  expect(() => relativeIncomes(40, 3)).toThrow(/not percent/);
});

test('the rich own more, and the mean of the city is met', () => {
  // Curve through .3 cars at gamma .75, alpha -5.9: d = .1553035.
  // V(.5) = .75 exp(-5.9 x .394086) = .75 x .097800 = .073350; V(1) = .3; V(1.5) = .75 exp(-5.9 x .061203) = .75 x .696891 = .522668
  const ownership = ownershipByIncome(ownershipCurve(0.3, 0.75, -5.9), [0.5, 1, 1.5], 1);
  [0.07335, 0.3, 0.522668].forEach((value, k) => expect(ownership[k]).toBeCloseTo(value, 4));
  // Access .3 x 1.5 = .45 of persons. Sum .896018: shares .45 x V / .896018 = .036838, .150666, .262495.
  const shares = personGroups(0.3, 1.5, 0.95, ownership);
  [0.036838, 0.150666, 0.262495].forEach((value, k) => {
    expect(shares[k]).toBeCloseTo(value, 4);
    expect(shares[k]! + shares[3 + k]!).toBeCloseTo(1 / 3, 14);
  });
});

test('what a full group cannot take goes to the others in proportion', () => {
  // Mean .6 of three groups = 1.8; proportions 1, 2, 6: the rich would take 1.2, take .9; left .9 as 1 to 2: .3 and .6.
  const shares = personGroups(0.6, 1, 0.9, [1, 2, 6]);
  [0.1, 0.2, 0.3].forEach((value, k) => expect(shares[k]).toBeCloseTo(value, 14));
  // More cars than people who can have one at hand: all groups are full.
  for (const share of personGroups(2, 1, 0.9, [1, 2, 6]).subarray(0, 3)) expect(share).toBeCloseTo(0.3, 14);
  expect([...personGroups(0, 1.5, 0.9, [1, 2, 6])].slice(0, 3)).toEqual([0, 0, 0]);
});
