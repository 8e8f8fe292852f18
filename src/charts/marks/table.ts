import { lineEnd, numberCell, textCell } from '../../quantities/csv.ts';
import { formatParts, type FormattedValue } from '../../quantities/format.ts';
import { quantityWords } from '../../words/en/quantities.ts';

export interface TableColumn {
  readonly name: string;
  /** Unit of the numbers beneath, as in the indicator list; absent for words. */
  readonly unit?: string;
}

export interface TableCell {
  readonly value: number | null;
  /** To seven figures; the unit apart, because a column may hold it in its head. */
  readonly exact: FormattedValue;
}

/** The numbers of a chart as a table; the first column names the row. */
export interface TableTwin {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly TableCell[] }[];
}

/**
 * Holds a number with its exact text.
 *
 * @param value in `unit`, or null
 * @param unit as in the indicator list
 * @returns the cell
 * @example tableCell(0.6432, 'share').exact.figure // '64.32'
 */
export function tableCell(value: number | null, unit: string): TableCell {
  return { value, exact: formatParts(value, unit, { exact: true }) };
}

/**
 * Holds a change with its sign; differences of shares are points.
 *
 * @param value in `unit`, or null
 * @param before what it is compared with
 * @param unit as in the indicator list
 * @returns the cell, without a value where either is missing
 * @example changeCell(0.64, 0.49, 'share').exact // { figure: '+15', unit: 'points' }
 */
export function changeCell(value: number | null, before: number | null, unit: string): TableCell {
  if (value === null || before === null) return tableCell(null, unit);
  const { figure, unit: shown } = formatParts(value - before, unit, { exact: true });
  const signed = value > before ? `+${figure}` : figure;
  return { value: value - before, exact: { figure: signed, unit: unit === 'share' ? quantityWords.points : shown } };
}

/**
 * Writes a table as CSV: full numbers in the units of the model, missing ones empty.
 *
 * @param table the numbers of a chart
 * @returns lines ended by CRLF, as RFC 4180 asks
 * @example tableCsv({ columns: [{ name: 'Year' }], rows: [{ name: '2024', cells: [] }] }) // 'Year\r\n2024\r\n'
 */
export function tableCsv(table: TableTwin): string {
  const head = table.columns.map(({ name, unit }) => textCell(unit ? `${name} (${unit})` : name));
  const lines = table.rows.map(({ name, cells }) => [textCell(name), ...cells.map(({ value }) => numberCell(value))]);
  return [head, ...lines].map((each) => each.join(',') + lineEnd).join('');
}
