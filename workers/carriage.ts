import type { Results } from '../src/engine/results.ts';

/**
 * Lists the buffers of a result that change hands instead of being copied. Shared memory, where the page is isolated,
 * will take their place here and nowhere else.
 *
 * @param results a run
 * @returns the buffers of every scenario
 */
export function buffersOf(results: Results): ArrayBuffer[] {
  return results.scenarios.flatMap(({ values, detail, freight }) => {
    const { trips, byHome, persons, gain_min_per_weekday, gain_currency_per_year } = detail;
    const people = [values, trips, byHome, persons, gain_min_per_weekday, gain_currency_per_year];
    return [...people, ...Object.values<Float64Array>({ ...freight })].map(
      ({ buffer }: Float64Array) => buffer as ArrayBuffer,
    );
  });
}
