import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crowdingMultiplier } from '../../src/model/crowding.ts';
import { crowdingCurve } from '../../src/sources/public-transport.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const loads = crowdingCurve.map(({ load_per_seat }) => load_per_seat);
const multipliers = crowdingCurve.map(({ multiplier }) => multiplier.value);

test('crowding never falls as vehicles fill, and never jumps', () => {
  fc.assert(
    fc.property(between(0, 5), between(0, 1e-3), (load, more) => {
      const rise = crowdingMultiplier(load + more, loads, multipliers) - crowdingMultiplier(load, loads, multipliers);
      expect(rise).toBeGreaterThanOrEqual(-1e-12);
      // No line of the curve is steeper than 1.
      expect(rise).toBeLessThanOrEqual(more + 1e-12);
    }),
  );
});
