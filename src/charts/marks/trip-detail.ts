import type { Results, TripDetail } from '../../engine/results.ts';
import { bands, personGroups, purposes } from '../../plan/vocabulary.ts';

/** What trips can be broken down by, beside the mode; in the order in which they are stored. */
export const tripKeys = { purpose: purposes, group: personGroups, band: bands } as const;
export type TripKey = keyof typeof tripKeys;

/** The part of a buffer that belongs to a year; undefined when the scenario, the year or the detail is not there. */
function yearOf(
  { scenarios, years }: Results,
  scenario: string,
  year: number,
  of: (detail: TripDetail) => Float64Array,
  size: number,
): Float64Array | undefined {
  const found = scenarios.find(({ id }) => id === scenario);
  const at = years.indexOf(year);
  if (!found || at < 0 || size === 0) return undefined;
  const values = of(found.detail);
  return values.length === size * years.length ? values.subarray(at * size, (at + 1) * size) : undefined;
}

/**
 * Reads the trips of a scenario in a year by market: purpose, person group and band of length together.
 *
 * @param results a run
 * @param scenario scenario id
 * @param year calendar year
 * @returns view `[purpose × person group × band × mode]`, trips a weekday, on the result's own buffer; undefined when there is none
 */
export function marketTrips(results: Results, scenario: string, year: number): Float64Array | undefined {
  const size = purposes.length * personGroups.length * bands.length * results.modes.length;
  return yearOf(results, scenario, year, ({ trips }) => trips, size);
}

/**
 * Sums trips over all but one breakdown and the mode. A missing value makes its sum missing.
 *
 * @param trips `[purpose × person group × band × mode]`, trips a weekday
 * @param by which breakdown stays
 * @param modeCount number of modes
 * @returns trips a weekday `[member][mode]`, members in the order of `tripKeys[by]`
 * @example tripsBy(new Float64Array(180).fill(1), 'purpose', 1).map((each) => each[0]) // [36, 36, 36, 36, 36]
 */
export function tripsBy(trips: Float64Array, by: TripKey, modeCount: number): Float64Array[] {
  const sums = tripKeys[by].map(() => new Float64Array(modeCount));
  const stride = { purpose: personGroups.length * bands.length, group: bands.length, band: 1 }[by] * modeCount;
  trips.forEach((value, index) => {
    const sum = sums[Math.floor(index / stride) % sums.length];
    if (sum) sum[index % modeCount] = (sum[index % modeCount] ?? NaN) + value;
  });
  return sums;
}

/**
 * Reads the trips of those who live in each zone.
 *
 * @param results a run
 * @param scenario scenario id
 * @param year calendar year
 * @returns trips a weekday `[zone][mode]`; undefined when there are none
 */
export function tripsByHome(results: Results, scenario: string, year: number): Float64Array[] | undefined {
  const { zones, modes } = results;
  const all = yearOf(results, scenario, year, ({ byHome }) => byHome, zones.length * modes.length);
  return all && zones.map((_, zone) => all.subarray(zone * modes.length, (zone + 1) * modes.length));
}

/**
 * Turns trips by mode into shares.
 *
 * @param trips trips a weekday `[mode]`
 * @returns shares 0–1 `[mode]` that sum to one; all NaN where a mode is missing or nobody travels
 * @example modeShares([30, 10]) // [0.75, 0.25]
 */
export function modeShares(trips: ArrayLike<number>): number[] {
  const all = Array.from(trips);
  const total = all.reduce((sum, each) => sum + each, 0);
  return all.map((each) => (total > 0 ? each / total : NaN));
}

/** What a person of a group gains against the reference; positive = better off. */
export interface Gain {
  /** NaN where there is nothing to compare with. */
  readonly min_per_person_weekday: number;
  /** City currency. */
  readonly currency_per_person_year: number;
  readonly persons: number;
}

const gainOf = (minutes: number, money: number, persons: number): Gain => ({
  min_per_person_weekday: persons > 0 ? minutes / persons : NaN,
  currency_per_person_year: persons > 0 ? money / persons : NaN,
  persons,
});

/**
 * Reads who gains against the reference of the same year, as an average person: the group's total over its persons.
 *
 * @param results a run
 * @param scenario scenario id
 * @param year calendar year
 * @returns gains by person group in the order of `personGroups`, and of all together; undefined when there are none
 */
export function gainsOf(
  results: Results,
  scenario: string,
  year: number,
): { readonly groups: readonly Gain[]; readonly all: Gain } | undefined {
  const read = (of: (detail: TripDetail) => Float64Array): Float64Array | undefined =>
    yearOf(results, scenario, year, of, personGroups.length);
  const persons = read((detail) => detail.persons);
  const minutes = read(({ gain_min_per_weekday }) => gain_min_per_weekday);
  const money = read(({ gain_currency_per_year }) => gain_currency_per_year);
  if (!persons || !minutes || !money) return undefined;
  const sum = (of: Float64Array): number => of.reduce((total, each) => total + each, 0);
  return {
    groups: personGroups.map((_, group) => gainOf(minutes[group] ?? NaN, money[group] ?? NaN, persons[group] ?? NaN)),
    all: gainOf(sum(minutes), sum(money), sum(persons)),
  };
}
