import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaAndCentroid, contains, greatCircle_km, planeAbout, type Outline } from '../../src/quantities/geometry.ts';

/** R = (2 x 6378.137 + 6378.137 (1 - 1 / 298.257223563)) / 3 = 6371.0088 km; a degree of a great circle is pi R / 180. */
const degree_km = 111.19508;
const square = (west: number, south: number, side: number): Outline => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

describe('greatCircle_km', () => {
  it('is a degree times pi R / 180 along the equator and along a meridian', () => {
    expect(greatCircle_km([0, 0], [1, 0])).toBeCloseTo(degree_km, 4);
    expect(greatCircle_km([10, 40], [10, 41])).toBeCloseTo(degree_km, 4);
  });

  it('is the short way across the 180th meridian', () => {
    expect(greatCircle_km([179.5, 0], [-179.5, 0])).toBeCloseTo(degree_km, 4);
  });

  it('is half the way round to the other side: pi R = 20015.1 km', () => {
    expect(greatCircle_km([0, 0], [180, 0])).toBeCloseTo(20015.11, 1);
  });

  it('is 343.6 km from London to Paris, worked by hand', () => {
    // dphi = 2.6508°, dlambda = 2.4800°: sin²(1.3254°) = .00053501, cos 51.5074° cos 48.8566° sin²(1.24°) = .62238 x .65803 x
    // .00046829 = .00019179; d = 2 R asin sqrt(.00072680) = 2 x 6371.009 x .0269624 = 343.56 km.
    expect(greatCircle_km([-0.1278, 51.5074], [2.3522, 48.8566])).toBeCloseTo(343.56, 1);
  });

  it('is the same both ways', () => {
    const place = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    );
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(greatCircle_km(a, b)).toBeCloseTo(greatCircle_km(b, a), 6);
      }),
    );
  });
});

describe('planeAbout', () => {
  it('shortens degrees to the east by the cosine of the latitude', () => {
    const [east, north] = planeAbout([10, 60])([11, 60]);
    expect(east).toBeCloseTo(degree_km / 2, 4);
    expect(north).toBe(0);
  });
});

describe('areaAndCentroid', () => {
  it('of a hundredth of a degree at the equator is 1.2364 km2', () => {
    // (.01 x 111.19508)² = 1.236435 km2; its centre lies in the middle.
    const { area_km2, centroid } = areaAndCentroid([[square(0, 0, 0.01)]]);
    expect(area_km2).toBeCloseTo(1.236435, 5);
    expect(centroid[0]).toBeCloseTo(0.005, 9);
    expect(centroid[1]).toBeCloseTo(0.005, 9);
  });

  it('of a degree between 60° and 61° differs from the sphere by less than 1 in 10,000', () => {
    // On the sphere: R² x (pi / 180) x (sin 61° - sin 60°) = 40589753 x .01745329 x .00859431 = 6088.4 km2.
    const exact = 6371.0088 ** 2 * (Math.PI / 180) * (Math.sin((61 * Math.PI) / 180) - Math.sin((60 * Math.PI) / 180));
    expect(exact).toBeCloseTo(6088.4, 0);
    expect(areaAndCentroid([[square(20, 60, 1)]]).area_km2 / exact).toBeCloseTo(1, 4);
  });

  it('takes holes away, whichever way round lines are drawn, and weighs the centre', () => {
    // A square of side 4 less one of side 2 in its eastern half: 16 - 4 = 12; centre (16 x 2 - 4 x 3) / 12 = 1.6667.
    const hole = square(0.02, 0.01, 0.02);
    const outer = square(0, 0, 0.04);
    for (const polygon of [
      [outer, hole],
      [outer, [...hole].reverse()],
      [[...outer].reverse(), hole],
    ]) {
      const { area_km2, centroid } = areaAndCentroid([polygon]);
      expect(area_km2).toBeCloseTo(12 * 1.236435, 3);
      expect(centroid[0]).toBeCloseTo(0.016667, 5);
      expect(centroid[1]).toBeCloseTo(0.02, 6);
    }
  });

  it('weighs two islands by their area', () => {
    // Areas 1 and 4, centres .005 and .11: (1 x .005 + 4 x .11) / 5 = .089.
    const { area_km2, centroid } = areaAndCentroid([[square(0, 0, 0.01)], [square(0.1, 0, 0.02)]]);
    expect(area_km2).toBeCloseTo(5 * 1.236435, 3);
    expect(centroid[0]).toBeCloseTo(0.089, 5);
  });

  it('is not cut by the 180th meridian', () => {
    const { area_km2, centroid } = areaAndCentroid([[square(179.99, 0, 0.01)], [square(-180, 0, 0.01)]]);
    expect(area_km2).toBeCloseTo(2 * 1.236435, 4);
    expect(Math.abs(centroid[0])).toBeCloseTo(180, 6);
  });

  it('of a line there and back is 0, and its centre is unknown', () => {
    const flat: Outline = [
      [0, 0],
      [1, 1],
      [0, 0],
    ];
    expect(areaAndCentroid([[flat]]).area_km2).toBe(0);
    expect(areaAndCentroid([])).toEqual({ area_km2: 0, centroid: [NaN, NaN] });
  });
});

describe('contains', () => {
  const ring = [square(0, 0, 4), square(1, 1, 2)];

  it('counts holes as outside', () => {
    expect(contains([ring], [0.5, 0.5])).toBe(true);
    expect(contains([ring], [2, 2])).toBe(false);
    expect(contains([ring], [5, 2])).toBe(false);
  });

  it('looks at every polygon', () => {
    expect(contains([ring, [square(10, 0, 1)]], [10.5, 0.5])).toBe(true);
  });
});
