/** Tells Excel that the text is UTF-8. */
export const byteOrderMark = '\uFEFF';

/** Ends a line of CSV, as RFC 4180 asks. */
export const lineEnd = '\r\n';

/** A spreadsheet would run text that begins like a formula; a leading apostrophe keeps it text. */
const formulaLike = /^\s*[=+\-@\t\r]/;

/**
 * Writes a text cell: guarded against formulas, quoted where RFC 4180 asks for it.
 *
 * @param text any text
 * @returns the cell
 * @example textCell('a,b') // '"a,b"'
 * @example textCell('=1+1') // "'=1+1"
 */
export function textCell(text: string): string {
  const guarded = formulaLike.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/**
 * Writes a number cell: all digits, point decimal, no separators.
 *
 * @param value a number, or null; NaN and infinities are missing
 * @returns the cell, empty when missing
 * @example numberCell(-1.5) // '-1.5'
 * @example numberCell(NaN) // ''
 */
export function numberCell(value: number | null): string {
  return value !== null && Number.isFinite(value) ? String(value) : '';
}
