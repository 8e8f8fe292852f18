import type { IndicatorGroup } from './indicator-rows.ts';
import { compare as words } from '../../words/en/compare.ts';

/** A table as rows of cells, for the clipboard and for a file. */
export function tableCells(
  groups: readonly IndicatorGroup[],
  columns: readonly { readonly name: string }[],
  baseYear: number,
): readonly (readonly string[])[] {
  const head = [
    words.indicator,
    words.unit,
    String(baseYear),
    ...columns.map(({ name }) => name),
    words.target,
    words.gap,
  ];
  const rows = groups.flatMap(({ rows }) =>
    rows.map((row) => [
      row.name,
      row.unit,
      row.base,
      ...row.cells.map(({ text }) => text),
      row.target ?? '',
      row.gap ?? '',
    ]),
  );
  return [head, ...rows];
}

/** A figure as programs read it: no thousands mark, a plain minus. */
const plain = (cell: string): string =>
  /^[+\u2212]?[\d,]*\.?\d+$/.test(cell) ? cell.replaceAll(',', '').replace('\u2212', '-').replace(/^\+/, '') : cell;

/** Text that a spreadsheet would read as a formula gets a guard; figures never need one. */
const guarded = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)) ? `'${cell}` : cell);

/** Writes rows as CSV, with the mark that tells spreadsheets it is UTF-8. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = rows.map((row) => row.map((cell) => quoted(guarded(plain(cell)))).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** Writes rows as a spreadsheet takes them from the clipboard. */
export function clipboardText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => guarded(plain(cell))).join('\t')).join('\n');
}
