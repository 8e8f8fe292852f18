/** What may stand between cells. */
export const delimiters = ['\t', ';', ','] as const;
export type Delimiter = (typeof delimiters)[number];
export type DecimalMark = '.' | ',';

/** A table of text cells, column by column. */
export interface DelimitedTable {
  readonly delimiter: Delimiter;
  readonly decimal: DecimalMark;
  readonly header: readonly string[];
  /** Cells without the spaces around them. `[column][row]` */
  readonly columns: readonly (readonly string[])[];
  readonly rows: number;
  /** Line of the file on which a row begins, from 1. `[row]` */
  readonly lines: readonly number[];
  /** Rows with more or fewer cells than the header; they are not in the table. */
  readonly ragged: readonly { readonly line: number; readonly cells: number }[];
}

export interface DelimitedOptions {
  readonly delimiter?: Delimiter;
  readonly decimal?: DecimalMark;
  /** Rows after these are not read. */
  readonly mostRows?: number;
}

interface Scanned {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

const quote = '"';
/** Lines that decide about the delimiter, rows that decide about the decimal mark. */
const looked = { lines: 20, rows: 500 };
const figure = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const withComma = /^[+-]?\d*,\d+(e[+-]?\d+)?$/i;
const withPoint = /^[+-]?\d*\.\d+(e[+-]?\d+)?$/i;

/** Reads a quoted cell that begins at `from`; doubled quotes stand for one. */
function quotedCell(text: string, from: number): { readonly cell: string; readonly end: number } {
  let cell = '';
  let at = from + 1;
  for (;;) {
    const close = text.indexOf(quote, at);
    if (close < 0) return { cell: cell + text.slice(at), end: text.length };
    cell += text.slice(at, close);
    if (text[close + 1] !== quote) return { cell, end: close + 1 };
    cell += quote;
    at = close + 2;
  }
}

/** Cuts a text into rows of cells, as RFC 4180 has it; blank lines are passed over. */
function scan(text: string, delimiter: Delimiter, mostRows: number): Scanned {
  const rows: string[][] = [];
  const lines: number[] = [];
  const ends = new RegExp(`[${delimiter}\\r\\n]`, 'g');
  let line = 1;
  let row: string[] = [];
  let began = line;
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at <= text.length && rows.length < mostRows;) {
    const quoted = text[at] === quote ? quotedCell(text, at) : undefined;
    if (quoted) line += quoted.cell.split('\n').length - 1;
    ends.lastIndex = quoted?.end ?? at;
    const end = ends.exec(text)?.index ?? text.length;
    row.push((quoted ? quoted.cell : text.slice(at, end)).trim());
    at = end + 1;
    if (text[end] === delimiter) continue;
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    if (row.length > 1 || row[0] !== '') {
      rows.push(row);
      lines.push(began);
    }
    row = [];
    line += 1;
    began = line;
  }
  return { rows, lines };
}

/**
 * Finds what stands between the cells of a table: what cuts its first lines into the most cells, equally many in each.
 *
 * @param text the table, or its beginning
 * @returns the delimiter; a comma where nothing cuts
 * @example findDelimiter('a;b\n1,5;2\n') // ';'
 */
export function findDelimiter(text: string): Delimiter {
  const rated = delimiters.map((delimiter) => {
    const { rows } = scan(text, delimiter, looked.lines);
    const width = rows[0]?.length ?? 0;
    const alike = rows.filter(({ length }) => length === width).length / Math.max(1, rows.length);
    return { delimiter, rating: width < 2 ? 0 : alike * width };
  });
  const best = rated.reduce((one, other) => (other.rating > one.rating ? other : one));
  return best.rating > 0 ? best.delimiter : ',';
}

/** A decimal comma, where cells have one and none has a point. */
function findDecimal(rows: readonly (readonly string[])[]): DecimalMark {
  const cells = rows.slice(1, looked.rows).flat();
  return cells.some((cell) => withComma.test(cell)) && !cells.some((cell) => withPoint.test(cell)) ? ',' : '.';
}

/**
 * Reads a table of text: delimiter and decimal mark as given, else found.
 *
 * @param text the whole file; a byte order mark is passed over
 * @param options delimiter, decimal mark, most rows
 * @returns header and cells; no columns for an empty text
 * @example readDelimited('a;b\n1,5;x').columns // [['1,5'], ['x']]
 */
export function readDelimited(text: string, options: DelimitedOptions = {}): DelimitedTable {
  const delimiter = options.delimiter ?? findDelimiter(text);
  const { rows, lines } = scan(text, delimiter, (options.mostRows ?? Infinity) + 1);
  const header = rows[0] ?? [];
  const whole = rows.flatMap((row, at) => (at > 0 && row.length === header.length ? [at] : []));
  const ragged = rows.flatMap((row, at) =>
    at > 0 && row.length !== header.length ? [{ line: lines[at]!, cells: row.length }] : [],
  );
  return {
    delimiter,
    decimal: options.decimal ?? findDecimal(rows),
    header,
    columns: header.map((_, column) => whole.map((at) => rows[at]![column]!)),
    rows: whole.length,
    lines: whole.map((at) => lines[at]!),
    ragged,
  };
}

/**
 * Reads a cell as a number.
 *
 * @param cell text without spaces around it
 * @param decimal what stands before the decimals
 * @returns the number, NaN where the cell is none
 * @example figureOf('1,5', ',') // 1.5
 * @example figureOf('', '.') // NaN
 */
export function figureOf(cell: string, decimal: DecimalMark): number {
  const plain = decimal === ',' ? cell.replace(',', '.') : cell;
  return figure.test(plain) ? Number(plain) : NaN;
}
