import { describe, expect, it, test } from 'vitest';
import {
  greatCircle_km,
  intrazonal_km,
  isInside,
  onPlane,
  wayShares,
  zoneDistances_km,
  zoneShape,
  type LonLat,
  type Polygons,
} from '../../src/model/zone-geometry.ts';
import { zones } from '../../src/sources/zones.ts';

const box = (west: number, south: number, east: number, north: number): LonLat[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

describe('distances', () => {
  it('a degree of a great circle, and half way round', () => {
    // 6371.0088 x pi / 180 = 111.195080 km
    expect(greatCircle_km([0, 0], [1, 0])).toBeCloseTo(111.19508, 5);
    expect(greatCircle_km([7, 45], [7, 46])).toBeCloseTo(111.19508, 5);
    expect(greatCircle_km([0, 0], [180, 0])).toBeCloseTo(Math.PI * 6371.0088, 6);
    expect(greatCircle_km([179.5, 0], [-179.5, 0])).toBeCloseTo(111.19508, 5);
  });

  it('a diagonal, by the haversine', () => {
    // (-103.35, 20.67) to (-103.30, 20.72): halves .02500 degrees = 4.363323e-4 rad each.
    // 1.903859e-7 (1 + cos 20.67 x cos 20.72) = 1.903859e-7 (1 + .935632 x .935323) = 3.569984e-7; 2 R x 5.974934e-4 = 7.613269 km
    expect(greatCircle_km([-103.35, 20.67], [-103.3, 20.72])).toBeCloseTo(7.61327, 4);
  });

  it('inside a zone', () => {
    // 10 km2: radius 1.784124; x .7 x 1.3 = 1.623553
    expect(intrazonal_km(10, zones.intrazonal_share.value, 1.3)).toBeCloseTo(1.623553, 6);
  });

  it('between all zones', () => {
    const shapes = [
      { area_km2: 10, centroid: [0, 0] as const },
      { area_km2: 20, centroid: [0.1, 0] as const },
    ];
    // 11.119508 x 1.3 = 14.455360
    const [own, across, back, other] = zoneDistances_km(shapes, 0.7, 1.3);
    expect(own).toBeCloseTo(1.623553, 6);
    expect(across).toBeCloseTo(14.45536, 5);
    expect(back).toBe(across);
    expect(other! / own!).toBeCloseTo(Math.SQRT2, 12);
  });
});

describe('shapes', () => {
  it('a box of a tenth of a degree at 45 degrees', () => {
    // 11.119508 x 11.119508 cos(45 deg) = 123.643458 x .7071068 = 87.429127 km2
    const { area_km2, centroid } = zoneShape([[box(9.95, 44.95, 10.05, 45.05)]]);
    expect(area_km2).toBeCloseTo(87.42913, 3);
    expect(centroid[0]).toBeCloseTo(10, 10);
    expect(centroid[1]).toBeCloseTo(45, 10);
  });

  it('a hole is no land, whichever way its ring runs, and parts add up', () => {
    const hole = box(10.02, 44.98, 10.04, 45.02);
    const whole = zoneShape([[box(9.95, 44.95, 10.05, 45.05)]]).area_km2;
    // The hole is a fifth by two fifths: .08 of the box; the rest leans west by .08 / .92 x .03 = .00260870 degrees.
    for (const ring of [hole, [...hole].reverse()]) {
      const { area_km2, centroid } = zoneShape([[box(9.95, 44.95, 10.05, 45.05), ring]]);
      expect(area_km2 / whole).toBeCloseTo(0.92, 5);
      expect(centroid[0]).toBeCloseTo(10 - 0.0026087, 6);
    }
    const two = zoneShape([[box(9.95, 44.95, 10, 45.05)], [box(10, 44.95, 10.05, 45.05)]]);
    expect(two.area_km2 / whole).toBeCloseTo(1, 10);
  });

  it('across the date line', () => {
    const { area_km2, centroid } = zoneShape([[box(179.95, -0.05, -179.95, 0.05)]]);
    expect(area_km2).toBeCloseTo(123.643458, 4);
    expect(Math.abs(centroid[0])).toBeCloseTo(180, 8);
    expect(isInside([-179.97, 0], [[box(179.95, -0.05, -179.95, 0.05)]])).toBe(true);
    expect(isInside([-179.9, 0], [[box(179.95, -0.05, -179.95, 0.05)]])).toBe(false);
  });

  it('nothing has no area', () => {
    expect(zoneShape([]).area_km2).toBeNaN();
    expect(zoneShape([[]]).centroid).toEqual([NaN, NaN]);
  });
});

test('inside, in the hole, in the other part, outside', () => {
  const polygons: Polygons = [[box(0, 0, 4, 4), box(1, 1, 2, 2)], [box(6, 0, 8, 4)]];
  const inside = (lon: number, lat: number) => isInside([lon, lat], polygons);
  expect([inside(3, 3), inside(1.5, 1.5), inside(7, 2), inside(5, 2), inside(-1, 2), inside(3, 5)]).toEqual([
    true,
    false,
    true,
    false,
    false,
    false,
  ]);
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

test('the plane is the sphere near its centre', () => {
  const centre: LonLat = [10, 45];
  const point: LonLat = [10.2, 45.1];
  const [x, y] = onPlane(centre, point);
  expect(Math.hypot(x, y) / greatCircle_km(centre, point)).toBeCloseTo(1, 2);
});
