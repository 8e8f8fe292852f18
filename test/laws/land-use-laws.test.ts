import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtEnvironmentFactor, residentShares } from '../../src/model/land-use.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const four = (min: number, max: number) => fc.array(between(min, max), { minLength: 4, maxLength: 4 });
const whole = (values: number[]) => {
  const total = values.reduce((a, b) => a + b, 0);
  return values.map((value) => value / total);
};

test('residents are neither lost nor moved out of their homes', () => {
  fc.assert(
    fc.property(four(0.01, 1), four(0.01, 1), between(0.5, 3), between(0, 1), (some, others, growth, inward) => {
      const base = whole(some);
      const now = residentShares(base, growth, inward, whole(others));
      expect(now.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      if (growth >= 1) base.forEach((share, z) => expect(now[z]! * growth).toBeGreaterThanOrEqual(share - 1e-12));
    }),
  );
});

test('the more settle inward, the more live in the centre', () => {
  fc.assert(
    fc.property(four(0.01, 1), between(1, 3), between(0, 1), between(0, 1), (some, growth, one, other) => {
      const [few, many] = [Math.min(one, other), Math.max(one, other)].map(
        (inward) => residentShares(whole(some), growth, inward, [1, 0, 0, 0])[0]!,
      );
      expect(many).toBeGreaterThanOrEqual(few! - 1e-12);
    }),
  );
});

test('changes one after the other are the change at once, and no change is none', () => {
  fc.assert(
    fc.property(four(0.1, 100), four(0.1, 100), four(0.1, 100), four(-0.5, 0.5), (a, b, c, e) => {
      const steps = builtEnvironmentFactor(a, b, e) * builtEnvironmentFactor(b, c, e);
      expect(steps / builtEnvironmentFactor(a, c, e)).toBeCloseTo(1, 10);
      expect(builtEnvironmentFactor(a, a, e)).toBe(1);
    }),
  );
});
