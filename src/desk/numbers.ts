import { readNumber } from '../plan/read-number.ts';

/** What a typed number may be: one value, two readings to ask about, or none. */
export type Typed =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'ambiguous'; readonly readings: readonly number[] }
  | { readonly kind: 'unreadable'; readonly problem: string };

const narrowSpace = '\u202f';
const grouped = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, narrowSpace);
const plain = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 12, useGrouping: false });

/**
 * Reads what was typed into a number field. A percent sign is only a mark there: the field says its unit itself.
 *
 * @param text as typed
 * @returns the value, both readings of `1,234`, or what is wrong in a sentence
 */
export function readTyped(text: string): Typed {
  const read = readNumber(text.replace(/%\s*$/, ''));
  if ('complaint' in read) return { kind: 'unreadable', problem: `${read.complaint.problem} ${read.complaint.remedy}` };
  return 'ambiguous' in read ? { kind: 'ambiguous', readings: read.ambiguous } : { kind: 'number', value: read.value };
}

/**
 * Writes a number for a field in which it will be edited: all its digits, a decimal point, and narrow spaces between
 * thousands, which can be read in one way only.
 *
 * @param value any finite number
 * @returns text that `readTyped` reads back as the same number
 */
export function inField(value: number): string {
  const [whole = '', fraction] = plain.format(value).split('.');
  const shown = Math.abs(value) < 10_000 ? whole : grouped(whole);
  if (fraction === undefined) return shown;
  // 99.999 could be thousands; 99.9990 could not.
  return `${shown}.${fraction}${fraction.length === 3 ? '0' : ''}`;
}

/**
 * Writes one of two readings of a typed number, so that nobody mistakes it for the other.
 *
 * @param value the reading
 * @returns thousands with narrow spaces, a decimal point
 */
export function asReading(value: number): string {
  const [whole = '', fraction] = plain.format(value).split('.');
  return fraction === undefined ? grouped(whole) : `${grouped(whole)}.${fraction}`;
}
