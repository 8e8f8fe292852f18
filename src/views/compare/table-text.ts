import type { IndicatorGroup, IndicatorRow } from './indicator-rows.ts';
import { formatNumber } from '../../quantities/format.ts';
import { compare as words } from '../../words/en/compare.ts';

/** What the figures of a table are, which its heads must say once it has left the room. */
export interface TableReading {
  readonly baseYear: number;
  readonly year: number;
  /** Name of what changes are counted against; absent where the table shows values. */
  readonly against?: string;
}

/** A file name ends somewhere; the plan's gives way to what the table shows. */
const planLetters = 28;

/** Names the file of a table by plan, view and year. */
export function tableName(plan: string, { year, against }: TableReading): string {
  const view = against === undefined ? words.valueFile(year) : words.changeFile(against, year);
  return `${plan.slice(0, planLetters)} ${view}`;
}

function shownCells(row: IndicatorRow): readonly string[] {
  const year = row.exact.targetYear;
  return [
    row.base,
    ...row.cells.map(({ text }) => text),
    row.target ?? '',
    year === undefined ? '' : String(year),
    row.gap ?? '',
  ];
}

function exactCells({ exact }: IndicatorRow): readonly string[] {
  const known = (of: number | null): string => (of === null ? formatNumber(null) : String(of));
  const optional = (of: number | undefined): string => (of === undefined ? '' : String(of));
  return [
    known(exact.base),
    ...exact.cells.map(known),
    optional(exact.target),
    optional(exact.targetYear),
    optional(exact.gap),
  ];
}

/** A table as rows of cells: as shown for the clipboard, all digits for a file. */
export function tableCells(
  groups: readonly IndicatorGroup[],
  columns: readonly { readonly name: string }[],
  { baseYear, year, against }: TableReading,
  figures: 'shown' | 'exact',
): readonly (readonly string[])[] {
  const head = [
    words.indicator,
    words.unit,
    String(baseYear),
    ...columns.map(({ name }) =>
      against === undefined ? words.valueHead(name, year) : words.changeHead(name, against, year),
    ),
    words.target,
    words.targetYear,
    words.gap,
  ];
  const rows = groups.flatMap(({ rows }) =>
    rows.map((row) => [row.name, row.unit, ...(figures === 'exact' ? exactCells(row) : shownCells(row))]),
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
