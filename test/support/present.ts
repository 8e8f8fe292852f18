import { valueOf, type Results } from '../../src/engine/results.ts';

/** A value that must be there: one that is missing fails the test that asked and does not count as nothing. */
export function present(results: Results, scenario: string, id: string, year: number): number {
  const value = valueOf(results, scenario, id, year);
  if (value === null) throw new Error(`${id} is missing in ${year}, scenario ${scenario}.`);
  return value;
}
