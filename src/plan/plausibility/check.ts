import { formatNumber } from '../../quantities/format.ts';
import { bibliography } from '../../sources/bibliography.ts';
import type { PlausibleRange } from '../../sources/plausible-ranges.ts';
import { plausibility as words } from '../../words/en/plausibility.ts';

/** Something in a city's data that a reader should look at again; the shape of a result's warning. */
export interface PlausibilityFinding {
  readonly code: string;
  readonly message: string;
  /** Datum key it is about. */
  readonly about?: string;
  readonly severity: 'note' | 'caution' | 'fault';
}

/** Reads a datum by its key; undefined = missing. */
export type Read = (key: string) => number | undefined;
export type Checks = readonly (PlausibilityFinding | undefined)[];

export const figure = (value: number): string => formatNumber(value, { significant: 3 });
export const percent = (share: number): string => `${formatNumber(share * 100, { significant: 4 })}\u202f%`;

/** Publisher and the name of the work, up to its first comma: enough to find it in the bibliography. */
function sourceName(range: PlausibleRange): string {
  const key = range.reference.source;
  const source = key === undefined ? undefined : bibliography[key];
  if (source === undefined) return words.judged;
  const [work] = source.title.split(',');
  return [source.publisher, work].filter((part) => part !== undefined).join(', ');
}

export interface Check {
  readonly code: string;
  readonly about: string;
  readonly value: number | undefined;
  readonly range: PlausibleRange | undefined;
  readonly statement: (value: string) => string;
  readonly meaning: string | ((isLow: boolean) => string);
  readonly severity?: PlausibilityFinding['severity'];
  readonly write?: (value: number) => string;
}

/** Compares a value with its range; what is missing, or has no range, is no finding. */
export function compare({
  code,
  about,
  value,
  range,
  statement,
  meaning,
  severity = 'caution',
  write = figure,
}: Check) {
  if (value === undefined || range === undefined || !Number.isFinite(value)) return undefined;
  if (value >= range.low && value <= range.high) return undefined;
  const means = typeof meaning === 'string' ? meaning : meaning(value < range.low);
  const message = words.outside(statement(write(value)), write(range.low), write(range.high), sourceName(range), means);
  return { code, message, about, severity } satisfies PlausibilityFinding;
}

/** Divides; what is missing, or divided by nothing, is unknown. */
export function ratio(over: number | undefined, under: number | undefined): number | undefined {
  return over === undefined || under === undefined || under === 0 ? undefined : over / under;
}

/** Sums what is known; nothing known is unknown, not zero. */
export function known(values: readonly (number | undefined)[]): number | undefined {
  const found = values.filter((value) => value !== undefined);
  return found.length === 0 ? undefined : found.reduce((sum, value) => sum + value, 0);
}
