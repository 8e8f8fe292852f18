import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addKerbMinutes, bayOccupancy, baysWanted, moveIntoWindow, unmetShare } from '../../src/model/freight/kerb.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const hours = 24;
const profile = fc
  .array(between(0, 1), { minLength: hours, maxLength: hours })
  .filter((all) => all.some((each) => each > 1e-3))
  .map((all) => {
    const sum = all.reduce((a, b) => a + b);
    return Float64Array.from(all, (each) => each / sum);
  });
const sum = (of: Float64Array) => of.reduce((a, b) => a + b, 0);

test('the hours have all the minutes, and a window loses no stop', () => {
  const open = fc.array(fc.constantFrom(0, 1), { minLength: hours, maxLength: hours });
  fc.assert(
    fc.property(profile, open, between(0, 1e5), between(0, 90), (of, window, stops, dwell) => {
      fc.pre(window.includes(1));
      const before = Float64Array.from(of);
      const moved = moveIntoWindow(of, window);
      expect(sum(of)).toBeCloseTo(1, 10);
      expect(moved).toBeCloseTo(sum(before.filter((_, h) => window[h] === 0)), 10);
      for (let h = 0; h < hours; h++) if (window[h] === 0) expect(of[h]).toBe(0);
      const minutes = new Float64Array(hours);
      addKerbMinutes(stops, dwell, of, minutes);
      expect(sum(minutes)).toBeCloseTo(stops * dwell, 3);
    }),
  );
});

test('more bays, fewer unmet; more vehicles, more unmet; bays are never more than full', () => {
  fc.assert(
    fc.property(between(0, 50), between(0.01, 60), between(0, 10), (erlangs, bays, more) => {
      const unmet = unmetShare(erlangs, bays);
      expect(unmetShare(erlangs, bays + more)).toBeLessThanOrEqual(unmet + 1e-12);
      expect(unmetShare(erlangs + more, bays)).toBeGreaterThanOrEqual(unmet - 1e-12);
      expect(bayOccupancy(erlangs, bays)).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});

test('the bays wanted are the fewest that do', () => {
  fc.assert(
    fc.property(between(0.001, 50), between(0.001, 0.5), (erlangs, target) => {
      const bays = baysWanted(erlangs, target);
      expect(unmetShare(erlangs, bays)).toBeLessThanOrEqual(target);
      if (bays > 0) expect(unmetShare(erlangs, bays - 1)).toBeGreaterThan(target);
    }),
  );
});
