import { describe, expect, it } from 'vitest';
import { intrazonal_km, wayShares } from '../../src/model/zone-geometry.ts';
import { zones } from '../../src/sources/zones.ts';

it('takes trips inside a zone from its size', () => {
  // 10 km2: radius 1.784124; x .7 x 1.3 = 1.623553
  expect(intrazonal_km(10, zones.intrazonal_share.value, 1.3)).toBeCloseTo(1.623553, 6);
});

describe('ways through rings', () => {
  it('straight across: from 6 km west to 6 km east', () => {
    // 2 of 12 km in the centre, 4 in the inner ring, 4 in the outer, 2 beyond.
    const shares = wayShares([-6, 0], [6, 0], [1, 3, 5]);
    [2 / 12, 4 / 12, 4 / 12, 2 / 12].forEach((share, ring) => expect(shares[ring]).toBeCloseTo(share, 14));
  });

  it('past the centre, outwards, and on the spot', () => {
    // From (-4, 3) to (4, 3) at 3 km from the middle: circle of 5 holds all; of 3 nothing; of sqrt(10) +-1 km, 2 of 8.
    expect([...wayShares([-4, 3], [4, 3], [3, 6])]).toEqual([0, 1, 0]);
    expect(wayShares([-4, 3], [4, 3], [Math.sqrt(10), 6])[0]).toBeCloseTo(0.25, 12);
    // From .5 to 2.5 km out: .5 in the centre, 1.5 in the inner ring.
    [0.25, 0.75, 0].forEach((share, ring) =>
      expect(wayShares([0, 0.5], [0, 2.5], [1, 3])[ring]).toBeCloseTo(share, 14),
    );
    expect([...wayShares([2, 0], [2, 0], [1, 3])]).toEqual([0, 1, 0]);
    expect([...wayShares([9, 0], [9, 0], [1, 3])]).toEqual([0, 0, 1]);
  });
});
