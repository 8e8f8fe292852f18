import { expect, test } from 'vitest';
import { builtEnvironmentFactor, livedDensity, residentMean, residentShares } from '../../src/model/land-use.ts';
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

test('where the average resident lives', () => {
  // .05 x 1 + .25 x 3 + .5 x 6 + .2 x 15 = 6.8 km
  expect(residentMean(share, [1, 3, 6, 15])).toBeCloseTo(6.8, 12);
  expect(residentMean([0, 1], [NaN, 3])).toBe(3);
  expect(residentMean([0.5, 0.5], [NaN, 3])).toBeNaN();
  // 100,000 people on 1, 5, 20, 100 km2: 5,000 5,000 2,500 200 a km2; 250 + 1,250 + 1,250 + 40 = 2,790
  expect(livedDensity(share, 100_000, [1, 5, 20, 100])).toBeCloseTo(2790, 8);
});

test('a denser, more central city drives a little less', () => {
  // 1.1^-.04 = .996195; .95^.22 = .988779; product .9850165
  const { density, centre_distance: distance } = landUseElasticities;
  expect(builtEnvironmentFactor([40, 6.8], [44, 6.46], [density.value, distance.value])).toBeCloseTo(0.9850165, 6);
  expect(builtEnvironmentFactor([], [], [])).toBe(1);
  expect(() => builtEnvironmentFactor([0], [1], [density.value])).toThrow(/above 0/);
  expect(() => builtEnvironmentFactor([1], [NaN], [density.value])).toThrow(RangeError);
});
