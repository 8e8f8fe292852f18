import { expect, test } from 'vitest';
import { builtEnvironmentFactor, residentShares } from '../../src/model/land-use.ts';
import { landUseElasticities } from '../../src/sources/land-use.ts';

const share = [0.05, 0.25, 0.5, 0.2];

test('half of a tenth more residents settle in the centre and the inner ring', () => {
  // Moved: .5 x .1 / 1.1 = .0454545. Centre .9545455 x .05 + .0454545 x .3 = .0613636; inner .2386364 + .0318182 = .2704545;
  // outer .4772727; hinterland .1909091.
  const now = residentShares(share, 1.1, 0.5, [0.3, 0.7, 0, 0]);
  [0.0613636, 0.2704545, 0.4772727, 0.1909091].forEach((value, z) => expect(now[z]).toBeCloseTo(value, 7));
  expect([...residentShares(share, 0.9, 0.5, [0.3, 0.7, 0, 0])]).toEqual(share);
  expect([...residentShares(share, 1.1, 0, [0.3, 0.7, 0, 0])]).toEqual(share);
});

test('a more mixed city drives a little less', () => {
  // 1.1^-.09 = exp(-.09 x .0953102) = .991459
  const { mix } = landUseElasticities;
  expect(builtEnvironmentFactor([1], [1.1], [mix.value])).toBeCloseTo(0.991459, 6);
  // Two attributes multiply: 1.1^-.04 = .996195; .95^.22 = .988779; product .9850165
  expect(builtEnvironmentFactor([40, 6.8], [44, 6.46], [-0.04, 0.22])).toBeCloseTo(0.9850165, 6);
  expect(builtEnvironmentFactor([], [], [])).toBe(1);
  expect(() => builtEnvironmentFactor([0], [1], [mix.value])).toThrow(/above 0/);
  expect(() => builtEnvironmentFactor([1], [NaN], [mix.value])).toThrow(RangeError);
});
