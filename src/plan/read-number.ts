import { planWords } from '../words/en/plan.ts';
import type { Complaint } from './plan.ts';

export type DecimalMark = '.' | ',';

/** A typed or pasted number: read, readable in two ways, or not a number. */
export type ReadNumber =
  | { readonly value: number; readonly percent: boolean; readonly decimalMark?: DecimalMark }
  | { readonly ambiguous: readonly [thousands: number, decimal: number]; readonly percent: boolean }
  | { readonly complaint: Omit<Complaint, 'path'> };

const words = planWords.numbers;
const largest = 1e15;
const longest = 60;

/** Thousands in threes, or in twos after the first three as in India. */
const grouped = (mark: string): RegExp => new RegExp(`^[+-]?\\d{1,3}(?:\\${mark}\\d{2,3})*\\${mark}\\d{3}$`);
const withPoint = (digits: string, mark: DecimalMark): string =>
  digits.replaceAll(mark === '.' ? ',' : '.', '').replace(mark, '.');

/** Says which mark is the decimal one; `undefined` = the text cannot tell. */
function findMark(digits: string): DecimalMark | 'none' | 'either' | 'bad' {
  const [commas, points] = [digits.split(',').length - 1, digits.split('.').length - 1];
  if (commas + points === 0) return 'none';
  if (commas > 0 && points > 0) {
    const last = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
    return (last === ',' ? commas : points) === 1 ? last : 'bad';
  }
  const mark = commas > 0 ? ',' : '.';
  const other = mark === ',' ? '.' : ',';
  if (commas + points > 1) return other;
  // 0,123 and 1234,567 are not thousands; 1,234 may be.
  return grouped(mark).test(digits) && !/^[+-]?0/.test(digits) ? 'either' : mark;
}

/** True when what stands before and after the decimal mark is written as a number is. */
function wellFormed(digits: string, mark: DecimalMark): boolean {
  const separator = mark === '.' ? ',' : '.';
  const [whole = '', fraction = '', ...rest] = digits.split(mark);
  const wholeFits = /^[+-]?\d*$/.test(whole) || grouped(separator).test(whole);
  return rest.length === 0 && wholeFits && /^\d*$/.test(fraction) && /\d/.test(whole + fraction);
}

/** Takes away what people put around and between digits; keeps the exponent. */
function bare(text: string): { digits: string; exponent: string; percent: boolean } {
  const trimmed = text.trim().replace(/^−/, '-');
  const percent = trimmed.endsWith('%');
  const body = (percent ? trimmed.slice(0, -1) : trimmed).trim();
  const [, mantissa = body, exponent = ''] = /^(.*?)([eE][+-]?\d+)?$/s.exec(body) ?? [];
  // Blanks and apostrophes separate thousands only.
  const ungrouped = mantissa.replace(/(\d)[\s'’](?=\d{3}(?!\d))/gu, '$1');
  return { digits: ungrouped, exponent, percent };
}

/**
 * Reads a number as a person types or pastes it: blanks and apostrophes between thousands, comma or point as decimal
 * mark, a percent sign (`35 %` is .35). `1,234` alone is not guessed.
 *
 * @param text what was typed
 * @param decimalMark the mark of the file or paste, where it is known
 * @returns the value, or both readings, or what is wrong
 * @example readNumber('1 234,5') // { value: 1234.5, percent: false, decimalMark: ',' }
 * @example readNumber('1,234') // { ambiguous: [1234, 1.234], percent: false }
 */
export function readNumber(text: string, decimalMark?: DecimalMark): ReadNumber {
  if (text.trim() === '') return { complaint: words.empty() };
  if (/^[+-]?(inf(inity)?|∞|nan)$/i.test(text.trim())) return { complaint: words.infinite(text.trim()) };
  if (text.length > longest) return { complaint: words.unreadable(text.trim()) };
  const { digits, exponent, percent } = bare(text);
  const found = findMark(digits);
  if (!/^[+-]?[\d.,]+$/.test(digits) || found === 'bad') return { complaint: words.unreadable(text.trim()) };
  const toNumber = (as: DecimalMark): number => Number(`${withPoint(digits, as)}${exponent}`) / (percent ? 100 : 1);
  if (found === 'either' && decimalMark === undefined) {
    const mark = digits.includes(',') ? ',' : '.';
    const other = mark === ',' ? '.' : ',';
    return { ambiguous: [toNumber(other), toNumber(mark)], percent };
  }
  const mark = decimalMark ?? (found === 'none' || found === 'either' ? '.' : found);
  if (!wellFormed(digits, mark)) return { complaint: words.unreadable(text.trim()) };
  const value = toNumber(mark);
  if (!Number.isFinite(value) || Math.abs(value) > largest) return { complaint: words.tooBig(text.trim()) };
  return { value, percent, ...(found !== 'none' && { decimalMark: mark }) };
}
