import type { EstimationSpec, Meaning, UtilityTerm } from '../plan/estimation-spec.ts';

export type MeaningKind = Meaning['kind'] | 'none';

/** A parameter as a row of the mapping: what it multiplies in the utility of each alternative. */
export interface DraftRow {
  readonly parameter: string;
  /** A column, a formula, 1 for a constant, or empty where the alternative has no such term. `[alternative]` */
  readonly cells: readonly string[];
  readonly scale: number;
  readonly kind: MeaningKind;
  readonly unit: string;
}

export interface DraftAlternative {
  readonly id: string;
  readonly value: string;
  /** A formula; empty = always. */
  readonly available: string;
}

export interface DraftNest {
  readonly id: string;
  readonly parameter: string;
  readonly alternatives: readonly string[];
}

/** What the mapping screen shows: a specification laid out as a table. */
export interface Draft {
  readonly name: string;
  readonly note: string;
  readonly form: 'wide' | 'long';
  readonly observation: string;
  readonly alternativeColumn: string;
  readonly choice: string;
  readonly chosen: string;
  /** One formula a line. */
  readonly filters: string;
  /** Texts that mean "no answer", with commas between them. */
  readonly missing: string;
  readonly dropMissing: boolean;
  readonly alternatives: readonly DraftAlternative[];
  readonly rows: readonly DraftRow[];
  readonly nests: readonly DraftNest[];
  readonly survey: EstimationSpec['survey'];
}

/** A mapping with nothing in it. */
export const emptyDraft: Draft = {
  name: '',
  note: '',
  form: 'wide',
  observation: '',
  alternativeColumn: '',
  choice: '',
  chosen: '',
  filters: '',
  missing: '',
  dropMissing: false,
  alternatives: [],
  rows: [],
  nests: [],
  survey: undefined,
};

/** A term as its cell shows it; a scale that differs from the row's stands in the formula. */
function cellOf({ column, formula, scale = 1 }: UtilityTerm, rowScale: number): string {
  const plain = column ?? formula ?? '1';
  return scale === rowScale ? plain : `(${plain}) * ${scale / rowScale}`;
}

/** The rows of a specification: one for each parameter, in the order in which they are first named. */
function rowsOf({ alternatives, utility = [], meanings = {} }: EstimationSpec): DraftRow[] {
  const terms = alternatives.map((each) => [...(each.utility ?? []), ...utility]);
  const parameters = [...new Set(terms.flat().map(({ parameter }) => parameter))];
  return parameters.map((parameter) => {
    const first = terms.flat().find((term) => term.parameter === parameter);
    const scale = first?.scale ?? 1;
    const meaning = Object.hasOwn(meanings, parameter) ? meanings[parameter] : undefined;
    return {
      parameter,
      cells: terms.map((list) =>
        list
          .filter((term) => term.parameter === parameter)
          .map((term) => cellOf(term, scale))
          .join(' + '),
      ),
      scale,
      kind: meaning?.kind ?? 'none',
      unit: meaning?.unit ?? '',
    };
  });
}

/**
 * Lays a specification out for the mapping screen.
 *
 * @param spec the specification
 * @returns the same as rows of parameters by alternatives
 */
export function draftOf(spec: EstimationSpec): Draft {
  const { data, choice } = spec;
  return {
    name: spec.name,
    note: spec.note ?? '',
    form: data.form,
    observation: data.form === 'long' ? data.observation : '',
    alternativeColumn: data.form === 'long' ? data.alternative : '',
    choice: choice.column,
    chosen: choice.chosen ?? '',
    filters: (spec.filters ?? []).join('\n'),
    missing: (data.missing ?? []).join(', '),
    dropMissing: data.when_missing === 'drop',
    alternatives: spec.alternatives.map(({ id, value, available }) => ({
      id,
      value: value ?? id,
      available: available ?? '',
    })),
    rows: rowsOf(spec),
    nests: (spec.nests ?? []).map((nest) => ({ ...nest })),
    survey: spec.survey,
  };
}

/** How the table is written, where the planner or the file said so. */
export type TableMarks = Pick<EstimationSpec['data'], 'delimiter' | 'decimal_mark'>;

const split = (text: string, at: RegExp): string[] =>
  text
    .split(at)
    .map((each) => each.trim())
    .filter((each) => each !== '');

function termOf({ parameter, scale }: DraftRow, cell: string, columns: ReadonlySet<string>): UtilityTerm {
  const scaled = scale === 1 ? {} : { scale };
  if (cell === '1') return { parameter, ...scaled };
  return columns.has(cell) ? { parameter, column: cell, ...scaled } : { parameter, formula: cell, ...scaled };
}

/**
 * Turns the mapping into a specification, as plain data that has yet to be checked.
 *
 * @param draft the mapping
 * @param columns names of the table's columns; a cell that is none of them is a formula
 * @param marks delimiter and decimal mark, absent = found
 * @returns plain data for `specOf`
 */
export function specFromDraft(draft: Draft, columns: readonly string[], marks: TableMarks): Record<string, unknown> {
  const known = new Set(columns);
  const missing = split(draft.missing, /,/);
  const filters = split(draft.filters, /\n/);
  const meant = draft.rows.filter(({ kind }) => kind !== 'none');
  return {
    format: 'sumpter-estimation',
    version: 1,
    name: draft.name.trim(),
    ...(draft.note && { note: draft.note }),
    ...(draft.survey && { survey: draft.survey }),
    data: {
      form: draft.form,
      ...(draft.form === 'long' && { observation: draft.observation, alternative: draft.alternativeColumn }),
      ...marks,
      ...(missing.length > 0 && { missing }),
      ...(draft.dropMissing && { when_missing: 'drop' }),
    },
    ...(filters.length > 0 && { filters }),
    choice: { column: draft.choice, ...(draft.form === 'long' && draft.chosen && { chosen: draft.chosen }) },
    alternatives: draft.alternatives.map(({ id, value, available }, j) => ({
      id,
      ...(value !== '' && value !== id && { value }),
      ...(available.trim() && { available: available.trim() }),
      utility: draft.rows.flatMap((row) => {
        const cell = row.cells[j]?.trim() ?? '';
        return cell === '' ? [] : [termOf(row, cell, known)];
      }),
    })),
    ...(draft.nests.length > 0 && { nests: draft.nests }),
    ...(meant.length > 0 && {
      meanings: Object.fromEntries(meant.map(({ parameter, kind, unit }) => [parameter, { kind, unit }])),
    }),
  };
}

/**
 * Lists the columns that stand in a utility, by themselves or within a formula.
 *
 * @param spec the specification
 * @param header names of the table's columns
 * @returns those that are used, in the order of the table
 */
export function columnsIn(spec: EstimationSpec, header: readonly string[]): string[] {
  const terms = [...(spec.utility ?? []), ...spec.alternatives.flatMap(({ utility = [] }) => utility)];
  const named = new Set(
    terms.flatMap(({ column, formula }) => [column, ...(formula?.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [])]),
  );
  return header.filter((name) => named.has(name));
}
