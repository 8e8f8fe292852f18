import { allFields } from './fields.ts';
import type { Plan } from './plan.ts';
import { driverIds } from './vocabulary.ts';

/** Order of entries in a file, by meaning; what is not listed follows by name. */
const order: readonly string[] = [
  ...['format', 'version', 'name', 'id', 'role', 'kind', 'measure', 'level', 'start_year', 'ramp_years', 'factors'],
  ...['indicator', 'city', 'country', 'currency', 'price_year', 'base_year', 'modes', 'own_mode', 'zones'],
  ...['group', 'vehicle', 'road', 'of', 'whose', 'days', 'ring'],
  ...['value', 'unit', 'year', 'place', 'quality', 'low', 'high', 'rate_per_year', 'points'],
  ...['title', 'publisher', 'url', 'source', 'where', 'horizon'],
  ...['data', 'drivers', 'measures', 'scenarios', 'targets', 'sources', 'calibration', 'reference', 'note', 'survey'],
  ...driverIds,
];

/** Tables of numbers: one row a line, else a map of zones would fill a book. */
const tables: ReadonlySet<string> = new Set(['centroid', 'boundary', 'distance_km']);

const rank: ReadonlyMap<string, number> = new Map(
  [...order, ...allFields().map((field) => field.key), 'area_km2', ...tables].map((key, index) => [key, index]),
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

function writeTable(rows: readonly unknown[], indent: string): string {
  const isRow = !rows.some((row) => Array.isArray(row));
  if (isRow) return JSON.stringify(rows);
  const lines = rows.map((row) => `\n${indent}  ${JSON.stringify(row)}`);
  return `[${lines.join(',')}\n${indent}]`;
}

/** As `JSON.stringify` with two blanks of indent, but for tables of numbers. */
function write(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((each) => write(each, inner))
    : Object.entries(value).map(([key, each]) => {
        const text = tables.has(key) && Array.isArray(each) ? writeTable(each, inner) : write(each, inner);
        return `${JSON.stringify(key)}: ${text}`;
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return parts.length === 0 ? `${open}${close}` : `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}

/**
 * Writes a plan as canonical text: the same plan gives the same bytes, whatever was edited first.
 * Two blanks of indent, LF, data in the order of the registry, tables of numbers a row a line.
 *
 * @param plan the plan
 * @returns the text of a file, with a line end at its end
 */
export function writePlan(plan: Plan): string {
  return `${write(ordered(plan))}\n`;
}
