import { figureOf } from '../../quantities/delimited.ts';
import type { EstimationSpec } from '../../plan/estimation-spec.ts';
import type { Complaint } from '../../plan/plan.ts';
import { estimationWords } from '../../words/en/estimation.ts';
import { compileFormula } from '../formula.ts';
import { Findings } from './findings.ts';
import type { Survey } from './survey.ts';

/** Answers of a survey: which row speaks for which alternative, and what was chosen. */
export interface Answers {
  readonly count: number;
  /** Row of the table, -1 where there is none. `[answer × alternative]` */
  readonly rowOf: Int32Array;
  /** The chosen alternative, -1 where the cell is missing. `[answer]` */
  readonly chosen: Int32Array;
  /** First row of each answer. `[answer]` */
  readonly firstRow: Int32Array;
  /** Rows that pass the filters. */
  readonly kept: number;
}

const words = estimationWords.data;
const usuallyChosen = new Set(['1', 'yes', 'true', 'y']);
const shown = 3;

/** Numbers are the same however they are written: 1, 1.0, 1,0. */
const keyOf = (cell: string, decimal: '.' | ','): string => {
  const value = figureOf(cell, decimal);
  return Number.isNaN(value) ? cell : String(value);
};

type Outcome<Of> = Of | { readonly complaints: readonly Complaint[] };

/** Rows for which every filter holds. */
function keptRows(survey: Survey, filters: readonly string[]): Outcome<{ readonly rows: number[] }> {
  const compiled = filters.map((source) => compileFormula(source, survey.column));
  const faults = compiled.flatMap((each, at): Complaint[] => {
    if ('problem' in each) return [{ path: `filters.${at}`, ...each }];
    return each.type === 'text'
      ? [{ path: `filters.${at}`, ...estimationWords.formula.textInArithmetic(each.name, each.sample) }]
      : [];
  });
  if (faults.length > 0) return { complaints: faults };
  const tests = compiled.flatMap((each) => ('type' in each && each.type === 'number' ? [each.at] : []));
  const { rows: all } = survey.table;
  // A row whose filter cannot be answered is not kept: it does not pass.
  const passes = (row: number): boolean => tests.every((test) => test(row) !== 0 && !Number.isNaN(test(row)));
  const rows = Array.from({ length: all }, (_, row) => row).filter(passes);
  return rows.length === 0 ? { complaints: [{ path: 'filters', ...words.nothingKept(all) }] } : { rows };
}

/** Complains of what a column says that is no alternative. */
function strangers(
  column: string,
  path: string,
  strange: ReadonlyMap<string, number>,
  known: readonly string[],
): Complaint[] {
  const count = [...strange.values()].reduce((sum, each) => sum + each, 0);
  return count === 0
    ? []
    : [{ path, ...words.strangeChoice(column, [...strange.keys()].slice(0, shown), count, known) }];
}

function wideAnswers(
  survey: Survey,
  spec: EstimationSpec,
  rows: readonly number[],
  values: readonly string[],
): Outcome<Answers> {
  const cells = survey.texts(spec.choice.column)!;
  const { decimal } = survey.table;
  const places = new Map(values.map((value, j) => [keyOf(value, decimal), j]));
  const strange = new Map<string, number>();
  const chosen = Int32Array.from(rows, (row) => {
    const cell = cells[row]!;
    if (cell === '') return -1;
    const found = places.get(keyOf(cell, decimal));
    if (found === undefined) strange.set(cell, (strange.get(cell) ?? 0) + 1);
    return found ?? -1;
  });
  const complaints = strangers(spec.choice.column, 'choice.column', strange, values);
  if (complaints.length > 0) return { complaints };
  const rowOf = Int32Array.from(rows.flatMap((row) => values.map(() => row)));
  return { count: rows.length, rowOf, chosen, firstRow: Int32Array.from(rows), kept: rows.length };
}

type LongData = Extract<EstimationSpec['data'], { form: 'long' }>;

/** Numbers the answers of a long table in the order in which they first stand. */
function numbered(cells: readonly string[], rows: readonly number[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const row of rows) if (!found.has(cells[row]!)) found.set(cells[row]!, found.size);
  return found;
}

function longAnswers(
  survey: Survey,
  spec: EstimationSpec,
  data: LongData,
  rows: readonly number[],
  values: readonly string[],
): Outcome<Answers> {
  const [ids, kinds, marks] = [data.observation, data.alternative, spec.choice.column].map((name) =>
    survey.texts(name)!,
  );
  const { decimal, lines } = survey.table;
  const places = new Map(values.map((value, j) => [keyOf(value, decimal), j]));
  const answers = numbered(ids!, rows);
  const count = answers.size;
  const rowOf = new Int32Array(count * values.length).fill(-1);
  const chosen = new Int32Array(count).fill(-1);
  const firstRow = new Int32Array(count).fill(-1);
  const marked = new Int32Array(count);
  const strange = new Map<string, number>();
  const findings = new Findings();
  const wanted = spec.choice.chosen === undefined ? usuallyChosen : new Set([spec.choice.chosen.toLowerCase()]);
  for (const row of rows) {
    const n = answers.get(ids![row]!)!;
    const j = places.get(keyOf(kinds![row]!, decimal));
    if (firstRow[n] === -1) firstRow[n] = row;
    if (j === undefined) {
      strange.set(kinds![row]!, (strange.get(kinds![row]!) ?? 0) + 1);
      continue;
    }
    const at = n * values.length + j;
    if (rowOf[at] !== -1) findings.mark(`alternatives.${j}`, lines[row]!, (...of) => words.rowTwice(values[j]!, ...of));
    rowOf[at] = row;
    if (!wanted.has(keyOf(marks![row]!, decimal).toLowerCase())) continue;
    chosen[n] = j;
    marked[n]! += 1;
  }
  const wrong = [...answers].flatMap(([id, n]) => (marked[n] === 1 ? [] : [id]));
  const complaints = [
    ...strangers(data.alternative, 'data.alternative', strange, values),
    ...findings.complaints,
    ...(wrong.length > 0 ? [{ path: 'choice', ...words.notOneChosen(wrong, wrong.length) }] : []),
  ];
  return complaints.length > 0 ? { complaints } : { count, rowOf, chosen, firstRow, kept: rows.length };
}

/**
 * Finds the answers in the rows of a survey: filters, then the choice column (wide), or groups of rows (long).
 *
 * @param survey the open table
 * @param spec what to read
 * @returns rows by answer and alternative, and the choices; or complaints
 */
export function answersOf(survey: Survey, spec: EstimationSpec): Outcome<Answers> {
  const { data, choice } = spec;
  const named = [
    ['choice.column', choice.column],
    ...(data.form === 'long'
      ? [['data.observation', data.observation] as const, ['data.alternative', data.alternative] as const]
      : []),
  ] as const;
  const absent = named.flatMap(([path, name]): Complaint[] =>
    survey.texts(name) ? [] : [{ path, ...words.noColumn(name, survey.table.header) }],
  );
  if (absent.length > 0) return { complaints: absent };
  const kept = keptRows(survey, spec.filters ?? []);
  if ('complaints' in kept) return kept;
  const values = spec.alternatives.map(({ id, value }) => value ?? id);
  return data.form === 'wide'
    ? wideAnswers(survey, spec, kept.rows, values)
    : longAnswers(survey, spec, data, kept.rows, values);
}
