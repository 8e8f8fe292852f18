import fc from 'fast-check';
import { expect, test } from 'vitest';
import { savedCommutes, teleworkTrips } from '../../src/model/telework.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const count = fc.double({ min: 0, max: 1e6, noNaN: true });
const trips = fc.record({ work: count, errands: count, leisure: count });
const total = (of: { work: number; errands: number; leisure: number }) => of.work + of.errands + of.leisure;

test('all trips fall by what is saved and does not come back, and none is negative', () => {
  fc.assert(
    fc.property(trips, share, share, share, (before, saved, rebound, toErrands) => {
      const after = teleworkTrips(before, saved, 0, rebound, toErrands);
      expect(total(before) - total(after)).toBeCloseTo(before.work * saved * (1 - rebound), 6);
      expect(Math.min(after.work, after.errands, after.leisure)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('more days at home, fewer commutes and more other trips', () => {
  const days = fc.double({ min: 0, max: 5, noNaN: true });
  fc.assert(
    fc.property(trips, days, days, share, share, share, (before, one, other, eligible, part, rebound) => {
      const [few, many] = [Math.min(one, other), Math.max(one, other)].map((each) =>
        teleworkTrips(before, savedCommutes(each, 5, eligible, part), 0, rebound, 0.5),
      );
      expect(many!.work).toBeLessThanOrEqual(few!.work + 1e-9);
      expect(many!.errands).toBeGreaterThanOrEqual(few!.errands - 1e-9);
      expect(total(many!)).toBeLessThanOrEqual(total(few!) + 1e-6);
    }),
  );
});
