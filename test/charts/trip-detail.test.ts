import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modeFlows } from '../../src/charts/marks/mode-flows.ts';
import {
  gainsOf,
  marketTrips,
  modeShares,
  tripKeys,
  tripsBy,
  tripsByHome,
} from '../../src/charts/marks/trip-detail.ts';
import { valueOf } from '../../src/engine/results.ts';
import { bands, personGroups, purposes } from '../../src/plan/vocabulary.ts';
import { fakeResults } from '../support/fake-results.ts';

const results = fakeResults();
const count = results.modes.length;
const sum = (of: Iterable<number>): number => [...of].reduce((total, each) => total + each, 0);

describe('flows from mode to mode', () => {
  test('share what one mode loses among those that gain, in proportion', () => {
    // One market: the car loses 30, bus gains 20 and bicycle 10: 30 * 20/30 and 30 * 10/30.
    expect(modeFlows([100, 20, 0], [70, 40, 10], 3)).toEqual({
      moved: [
        [0, 20, 10, 0],
        [0, 0, 0, 0],
        [0, 0, 0, 0],
        [0, 0, 0, 0],
      ],
      stayed: [70, 20, 0],
    });
  });

  test('call what one side has more new, or no longer made', () => {
    // Losses 30 + 10, gains 20: half of each loss goes to the gainer, half is no longer made.
    expect(modeFlows([100, 50, 0], [70, 40, 20], 3)?.moved).toEqual([
      [0, 0, 15, 15],
      [0, 0, 5, 5],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    // Loss 10, gains 30: a third of each gain comes from the loser, the rest is new.
    expect(modeFlows([10, 0, 0], [0, 24, 6], 3)?.moved).toEqual([
      [0, 8, 2, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 16, 4, 0],
    ]);
  });

  test('do not cancel between markets', () => {
    // The car wins a trip in one market and loses one in the other.
    expect(modeFlows([1, 0, 0, 1], [0, 1, 1, 0], 2)?.moved).toEqual([
      [0, 1, 0],
      [1, 0, 0],
      [0, 0, 0],
    ]);
  });

  test('are missing where a value is', () => {
    expect(modeFlows([1, NaN], [1, 1], 2)).toBeUndefined();
    expect(modeFlows([1, 1], [1, 1, 1, 1], 2)).toBeUndefined();
    expect(modeFlows([], [], 2)).toBeUndefined();
  });

  const trips = fc.array(fc.double({ min: 0, max: 1e5, noNaN: true }), { minLength: 12, maxLength: 12 });
  test('conserve both margins', () => {
    fc.assert(
      fc.property(trips, trips, (before, after) => {
        const flows = modeFlows(before, after, 4);
        if (!flows) throw new Error('Nothing is missing here.');
        for (let mode = 0; mode < 4; mode++) {
          const of = (all: readonly number[]): number => sum([0, 4, 8].map((market) => all[market + mode] ?? NaN));
          const gone = sum(flows.moved[mode] ?? []);
          const come = sum(flows.moved.map((row) => row[mode] ?? NaN));
          expect(flows.stayed[mode]! + gone).toBeCloseTo(of(before), 4);
          expect(flows.stayed[mode]! + come).toBeCloseTo(of(after), 4);
          expect(flows.moved[mode]?.[mode]).toBe(0);
        }
        const made = sum(flows.moved[4] ?? []) - sum(flows.moved.map((row) => row[4] ?? NaN));
        expect(made).toBeCloseTo(sum(after) - sum(before), 4);
        expect(flows.moved.flat().every((each) => each >= 0)).toBe(true);
      }),
    );
  });
});

describe('trips broken down', () => {
  const trips = marketTrips(results, 'prices-first', 2040) ?? new Float64Array();

  test('are a year of the buffer', () => {
    expect(trips.length).toBe(purposes.length * personGroups.length * bands.length * count);
    expect(marketTrips(results, 'prices-first', 2050)).toBeUndefined();
    expect(marketTrips(results, 'gone', 2040)).toBeUndefined();
  });

  test.each(['purpose', 'group', 'band'] as const)('by %s keep total and mode shares', (by) => {
    const rows = tripsBy(trips, by, count);
    expect(rows.length).toBe(tripKeys[by].length);
    const thousand = valueOf(results, 'prices-first', 'trips_thousand_per_weekday', 2040) ?? NaN;
    expect(sum(rows.flatMap((row) => [...row])) / 1000).toBeCloseTo(thousand, 6);
    const shares = modeShares(results.modes.map((_, mode) => sum(rows.map((row) => row[mode] ?? NaN))));
    results.modes.forEach((mode, at) => {
      expect(shares[at]).toBeCloseTo(valueOf(results, 'prices-first', `mode_share_${mode}`, 2040) ?? NaN, 8);
    });
  });

  test('each find their own member', () => {
    // One trip of the last purpose, second group, third band, first mode.
    const one = new Float64Array(5 * 6 * 6 * 2);
    one[((4 * 6 + 1) * 6 + 2) * 2] = 1;
    expect(tripsBy(one, 'purpose', 2).map((each) => each[0])).toEqual([0, 0, 0, 0, 1]);
    expect(tripsBy(one, 'group', 2).map((each) => each[0])).toEqual([0, 1, 0, 0, 0, 0]);
    expect(tripsBy(one, 'band', 2).map((each) => each[0])).toEqual([0, 0, 1, 0, 0, 0]);
  });

  test('by home are those of all residents', () => {
    const homes = tripsByHome(results, 'prices-first', 2040) ?? [];
    expect(homes.length).toBe(4);
    expect(sum(homes.flatMap((each) => [...each]))).toBeCloseTo(sum(trips), 4);
  });

  test('a missing mode makes the shares missing, not the others larger', () => {
    expect(modeShares([10, NaN])).toEqual([NaN, NaN]);
    expect(modeShares([0, 0])).toEqual([NaN, NaN]);
  });
});

test('gains are of a person: the total of the group over its persons', () => {
  const gains = gainsOf(results, 'prices-first', 2040);
  // Invented: −1.9 minutes and −46 for the first group at the horizon.
  expect(gains?.groups[0]?.min_per_person_weekday).toBeCloseTo(-1.9, 9);
  expect(gains?.groups[0]?.currency_per_person_year).toBeCloseTo(-46, 9);
  // All: groups of .17 .22 .26 .17 .12 .06 of the residents.
  // -1.9*.17 - 1.1*.22 + .6*.26 + 2.4*.17 + 2.1*.12 + 1.8*.06 = .359
  expect(gains?.all.min_per_person_weekday).toBeCloseTo(0.359, 9);
  expect(gainsOf(results, 'base-year', 2040)?.all.min_per_person_weekday).toBeNaN();
  expect(gainsOf({ ...results, scenarios: [] }, 'prices-first', 2040)).toBeUndefined();
});
