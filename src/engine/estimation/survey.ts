import { figureOf, readDelimited, type DelimitedTable } from '../../quantities/delimited.ts';
import type { EstimationSpec } from '../../plan/estimation-spec.ts';
import type { Complaint } from '../../plan/plan.ts';
import { estimationWords } from '../../words/en/estimation.ts';
import type { FormulaColumn } from '../formula.ts';

const words = estimationWords.data;
const delimiterOf = { comma: ',', semicolon: ';', tab: '\t' } as const;
const decimalOf = { point: '.', comma: ',' } as const;
/** What an empty cell is called in files of statistics programs. */
const usuallyMissing = ['', 'NA', 'N/A', 'NaN', 'null'] as const;
const shownLines = 5;

/** A survey with its columns turned into numbers where they are numbers, each when first asked for. */
export interface Survey {
  readonly table: DelimitedTable;
  /** Finds a column by its name, or by its name with signs replaced by `_`, as formulas write it. */
  readonly column: (name: string) => FormulaColumn | undefined;
  /** Cells of a column as text; missing ones are empty. */
  readonly texts: (name: string) => readonly string[] | undefined;
}

/**
 * Writes a column's name as a formula names it.
 *
 * @param name as the table has it
 * @returns letters, digits and `_`
 * @example formulaName('travel time (min)') // 'travel_time_min_'
 */
export function formulaName(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N}_]+/gu, '_');
  return /^\p{N}/u.test(plain) ? `_${plain}` : plain;
}

/** What keeps a table from being read by columns. */
function tableComplaints({ header, columns, ragged, rows }: DelimitedTable): Complaint[] {
  const names = header.filter((name, at) => name === '' || header.indexOf(name) !== at);
  if (header.length > 0 && columns.length === 1) return [{ path: '', ...words.oneColumn() }];
  if (names.length > 0) return [{ path: '', ...words.sameName(names[0]!) }];
  if (ragged.length > 0) {
    const lines = ragged.slice(0, shownLines).map(({ line }) => line);
    return [{ path: '', ...words.ragged(lines, ragged.length, ragged[0]!.cells, header.length) }];
  }
  return rows === 0 ? [{ path: '', ...words.empty() }] : [];
}

/**
 * Opens the table of a survey.
 *
 * @param text the whole file
 * @param data how the specification says it is written
 * @returns the survey, or complaints about the table
 */
export function openSurvey(text: string, data: EstimationSpec['data']): Survey | { complaints: readonly Complaint[] } {
  if (text.slice(0, 2_000).includes('\u0000')) return { complaints: [{ path: '', ...words.binary() }] };
  const { delimiter, decimal_mark: mark } = data;
  const table = readDelimited(text, {
    ...(delimiter && { delimiter: delimiterOf[delimiter] }),
    ...(mark && { decimal: decimalOf[mark] }),
  });
  const complaints = tableComplaints(table);
  if (complaints.length > 0) return { complaints };
  const missing = new Set<string>([...usuallyMissing, ...(data.missing ?? [])]);
  const places = new Map<string, number>();
  table.header.forEach((name, at) => {
    const plain = formulaName(name);
    if (!places.has(plain)) places.set(plain, at);
  });
  table.header.forEach((name, at) => places.set(name, at));
  const cells = (at: number): string[] => table.columns[at]!.map((cell) => (missing.has(cell) ? '' : cell));
  const made = new Map<number, FormulaColumn>();
  const columnAt = (at: number): FormulaColumn => {
    const texts = cells(at);
    const numbers = Float64Array.from(texts, (cell) => figureOf(cell, table.decimal));
    const odd = texts.find((cell, row) => cell !== '' && Number.isNaN(numbers[row]!));
    return odd === undefined ? { type: 'number', numbers } : { type: 'text', texts, sample: odd };
  };
  return {
    table,
    texts: (name) => (places.has(name) ? cells(places.get(name)!) : undefined),
    column(name) {
      const at = places.get(name);
      if (at === undefined) return undefined;
      const found = made.get(at) ?? columnAt(at);
      made.set(at, found);
      return found;
    },
  };
}
