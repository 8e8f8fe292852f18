import { type DecimalMark, readNumber } from '../read-number.ts';
import { splitNumber } from './units.ts';

/** What the numbers of a paste say about their decimal mark. */
export interface MarkFinding {
  /** The mark to read with; undefined = to be asked, or no number needs one. */
  readonly mark: DecimalMark | undefined;
  /** `shown`: by one kind of number only; `mixed`: by both; `open`: every number with a mark can be read two ways. */
  readonly state: 'none' | 'shown' | 'mixed' | 'open';
  /** Numbers that can only have a decimal point, a decimal comma. */
  readonly point: number;
  readonly comma: number;
  /** A number that can be read two ways, and its readings. */
  readonly example?: { readonly text: string; readonly readings: readonly [thousands: number, decimal: number] };
}

/**
 * Finds the one decimal mark of a paste over all its numbers. `1,234` alone is not guessed.
 *
 * @param cells every cell that may hold a number
 * @returns the mark, or why it has to be asked; no numbers, no mark
 * @example findDecimalMark(['1,234', '0.5']).mark // '.'
 * @example findDecimalMark(['1,234']).state // 'open'
 */
export function findDecimalMark(cells: readonly string[]): MarkFinding {
  let [point, comma] = [0, 0];
  let example: MarkFinding['example'];
  for (const cell of cells) {
    const read = readNumber(splitNumber(cell).number);
    if ('ambiguous' in read) example ??= { text: cell.trim(), readings: read.ambiguous };
    else if ('value' in read && read.decimalMark === '.') point += 1;
    else if ('value' in read && read.decimalMark === ',') comma += 1;
  }
  const counts = { point, comma, ...(example && { example }) };
  if (point > 0 && comma > 0) return { mark: undefined, state: 'mixed', ...counts };
  if (point + comma > 0) return { mark: point > 0 ? '.' : ',', state: 'shown', ...counts };
  return { mark: undefined, state: example ? 'open' : 'none', ...counts };
}
