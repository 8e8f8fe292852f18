import { expect, test } from 'vitest';
import { savedCommutes, teleworkTrips } from '../../src/model/telework.ts';
import { telework } from '../../src/sources/telework.ts';

const { working_days: week, rebound, rebound_to_errands: toErrands } = telework;

test('two days a week, of half of the four tenths who can', () => {
  // 2 / 5 x .4 x .5 = .08
  expect(savedCommutes(2, week.value, 0.4, 0.5)).toBeCloseTo(0.08, 14);
  // Nobody stays at home for more than the week.
  expect(savedCommutes(7, week.value, 0.4, 0.5)).toBeCloseTo(0.2, 14);
  expect(savedCommutes(0, week.value, 1, 1)).toBe(0);
});

test('a part of the saved trips comes back for other purposes', () => {
  // 600,000 x .08 = 48,000 saved; 16,800 come back: 10,080 errands, 6,720 leisure.
  const after = teleworkTrips(
    { work: 600_000, errands: 950_000, leisure: 800_000 },
    0.08,
    0,
    rebound.value,
    toErrands.value,
  );
  expect(after.work).toBeCloseTo(552_000, 6);
  expect(after.errands).toBeCloseTo(960_080, 6);
  expect(after.leisure).toBeCloseTo(806_720, 6);
});

test('only what is more than in the base year counts', () => {
  // .1 in the base year, .19 now: .09 / .9 = .1 of the trips that were made
  const trips = { work: 900, errands: 0, leisure: 0 };
  expect(teleworkTrips(trips, 0.19, 0.1, 0, 1).work).toBeCloseTo(810, 10);
  expect(teleworkTrips(trips, 0.1, 0.1, 0.5, 1)).toEqual(trips);
  expect(() => teleworkTrips(trips, 1, 1, 0, 1)).toThrow(/none to start from/);
});
