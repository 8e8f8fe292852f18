/** Consecutive years; results have one value for each. */
export interface YearAxis {
  readonly first: number;
  readonly count: number;
}

/**
 * Builds the axis from the base year to the horizon, both included.
 *
 * @param first base year, a whole calendar year
 * @param last horizon, not before the base year
 * @returns axis of `last - first + 1` years
 * @throws RangeError when the years are not whole or the horizon precedes the base year
 * @example yearAxis(2020, 2050).count // 31
 */
export function yearAxis(first: number, last: number): YearAxis {
  if (!Number.isInteger(first) || !Number.isInteger(last) || last < first) {
    throw new RangeError(`A year axis needs whole years in order, not ${first} to ${last}.`);
  }
  return { first, count: last - first + 1 };
}

/**
 * Lists the years of an axis.
 *
 * @param axis the axis
 * @returns calendar years in order
 * @example yearsOf(yearAxis(2020, 2022)) // [2020, 2021, 2022]
 */
export function yearsOf(axis: YearAxis): number[] {
  return Array.from({ length: axis.count }, (_, index) => axis.first + index);
}
