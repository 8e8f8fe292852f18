import { allFields } from './fields.ts';
import type { Plan } from './plan.ts';
import { driverIds } from './vocabulary.ts';

/** Order of entries in a file, by meaning; what is not listed follows by name. */
const order: readonly string[] = [
  ...['format', 'version', 'name', 'id', 'role', 'kind', 'measure', 'level', 'start_year', 'ramp_years'],
  ...['indicator', 'city', 'country', 'currency', 'price_year', 'base_year', 'modes', 'own_mode'],
  ...['group', 'vehicle', 'road', 'of', 'whose', 'days'],
  ...['value', 'unit', 'year', 'place', 'quality', 'low', 'high', 'rate_per_year', 'points'],
  ...['title', 'publisher', 'url', 'source', 'where', 'horizon'],
  ...['data', 'drivers', 'measures', 'scenarios', 'targets', 'sources', 'calibration', 'reference', 'note', 'survey'],
  ...driverIds,
];

const rank: ReadonlyMap<string, number> = new Map(
  [...order, ...allFields().map((field) => field.key)].map((key, index) => [key, index]),
);

function compareKeys(a: string, b: string): number {
  const difference = (rank.get(a) ?? Infinity) - (rank.get(b) ?? Infinity);
  if (difference < 0 || difference > 0) return difference;
  return a < b ? -1 : a > b ? 1 : 0;
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => compareKeys(a, b)).map(([key, each]) => [key, ordered(each)]));
}

/**
 * Writes a plan as canonical text: the same plan gives the same bytes, whatever was edited first.
 * Two blanks of indent, LF, data in the order of the registry.
 *
 * @param plan the plan
 * @returns the text of a file, with a line end at its end
 */
export function writePlan(plan: Plan): string {
  return `${JSON.stringify(ordered(plan), undefined, 2)}\n`;
}
