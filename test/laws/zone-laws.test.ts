import fc from 'fast-check';
import { expect, test } from 'vitest';
import { greatCircle_km, isInside, onPlane, wayShares, zoneShape, type LonLat } from '../../src/model/zone-geometry.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const places = fc.tuple(between(-180, 180), between(-85, 85));
const near = fc.tuple(between(-20, 20), between(-20, 20));

test('distances are symmetric, never negative, and no detour is shorter', () => {
  fc.assert(
    fc.property(places, places, places, (a, b, c) => {
      expect(greatCircle_km(a, b)).toBeCloseTo(greatCircle_km(b, a), 6);
      expect(greatCircle_km(a, b)).toBeGreaterThanOrEqual(0);
      // Half way round the Earth the haversine keeps a metre, not more.
      expect(greatCircle_km(a, c)).toBeLessThanOrEqual(greatCircle_km(a, b) + greatCircle_km(b, c) + 1e-3);
    }),
  );
});

test('the plane keeps distances within a city to what is said of it', () => {
  const city = fc.tuple(between(-180, 180), between(-60, 60));
  fc.assert(
    fc.property(city, between(-0.2, 0.2), between(-0.2, 0.2), (centre, east, north) => {
      const point: LonLat = [centre[0] + east, centre[1] + north];
      const [x, y] = onPlane(centre, point);
      expect(Math.abs(Math.hypot(x, y) - greatCircle_km(centre, point))).toBeLessThan(0.006 * 45);
    }),
  );
});

test('shares of a way sum to one, the way back has the same, and samples agree', () => {
  const radii = fc.array(between(0.1, 6), { minLength: 1, maxLength: 4 }).map((steps) => {
    let radius = 0;
    return steps.map((step) => (radius += step));
  });
  fc.assert(
    fc.property(near, near, radii, (from, to, outer) => {
      const shares = wayShares(from, to, outer);
      expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      const back = wayShares(to, from, outer);
      const samples = 2000;
      const counted = new Float64Array(shares.length);
      for (let n = 0; n < samples; n++) {
        const t = (n + 0.5) / samples;
        const radius = Math.hypot(from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1]));
        const ring = outer.findIndex((each) => radius <= each);
        counted[ring < 0 ? outer.length : ring]! += 1 / samples;
      }
      shares.forEach((share, ring) => {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(back[ring]).toBeCloseTo(share, 6);
        expect(Math.abs(counted[ring]! - share)).toBeLessThan(0.003);
      });
    }),
  );
});

test('a zone is as large wherever its ring begins and whichever way it runs, and holds its own middle where it is round', () => {
  const city = fc.tuple(between(-180, 180), between(-60, 60));
  fc.assert(
    fc.property(
      city,
      fc.integer({ min: 3, max: 12 }),
      between(0.01, 0.2),
      fc.nat(20),
      (centre, corners, size, shift) => {
        const ring = Array.from({ length: corners }, (_, n): LonLat => {
          const angle = (2 * Math.PI * n) / corners;
          return [centre[0] + size * Math.cos(angle), centre[1] + size * Math.sin(angle)];
        });
        const { area_km2, centroid } = zoneShape([[ring]]);
        const turned = [...ring.slice(shift % corners), ...ring.slice(0, shift % corners)].reverse();
        expect(zoneShape([[[...turned, turned[0]!]]]).area_km2 / area_km2).toBeCloseTo(1, 6);
        expect(isInside(centroid, [[ring]])).toBe(true);
        expect(greatCircle_km(centroid, centre)).toBeLessThan(0.1);
      },
    ),
  );
});
