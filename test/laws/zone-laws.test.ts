import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wayShares } from '../../src/model/zone-geometry.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const near = fc.tuple(between(-20, 20), between(-20, 20));

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
