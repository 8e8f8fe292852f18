import type { Complaint } from '../plan/plan.ts';
import type { EstimationSpec } from '../plan/estimation-spec.ts';
import { readEstimationSpec, specOf } from '../plan/read-estimation-spec.ts';
import { readDelimited, type DecimalMark, type DelimitedTable, type Delimiter } from '../quantities/delimited.ts';
import { estimate as words } from '../words/en/estimate.ts';
import {
  createEstimator,
  type ColumnChange,
  type EstimationProgress,
  type EstimationResult,
  type Estimator,
  type PolicyResult,
} from '../../workers/estimator.ts';
import type { Desk } from './desk.svelte.ts';
import { draftOf, emptyDraft, specFromDraft, type Draft, type DraftRow, type TableMarks } from './estimation-draft.ts';
import { readSurveyFile, resultCsv } from './estimation-files.ts';
import { alternativesOf, guessDraft } from './estimation-guess.ts';
import { useCommand, type SurveySaid, type Usable } from './estimation-use.ts';
import { download, fileName } from './files.ts';
import { reasonOf } from './reason.ts';

export type EstimationState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: EstimationProgress }
  | { readonly kind: 'done'; readonly result: EstimationResult; readonly spec: EstimationSpec }
  | { readonly kind: 'refused'; readonly complaints: readonly Complaint[] }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'cancelled' };

/** What a change of one column does to the sample: computed, or why not. */
export type PolicyState = { readonly result: PolicyResult } | { readonly problem: string } | undefined;

/** Rows that the preview and the guesses look at. */
const previewRows = 5_000;
const delimiterNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;
const decimalNames = { '.': 'point', ',': 'comma' } as const;

/** A survey on the desk, its mapping, and what was estimated from it. Nothing of it is part of the plan until used. */
export class Estimation {
  file = $state.raw<{ readonly name: string; readonly text: string }>();
  /** As the planner said; undefined = as found. */
  delimiter = $state.raw<Delimiter>();
  decimal = $state.raw<DecimalMark>();
  draft = $state.raw<Draft>(emptyDraft);
  state = $state.raw<EstimationState>({ kind: 'idle' });
  policy = $state.raw<PolicyState>();
  /** True where the mapping has changed since the result was computed. */
  stale = $state(false);
  /** Why a file was not taken. */
  problem = $state('');
  readonly preview = $derived<DelimitedTable | undefined>(
    this.file &&
      readDelimited(this.file.text, {
        mostRows: previewRows,
        ...(this.delimiter && { delimiter: this.delimiter }),
        ...(this.decimal && { decimal: this.decimal }),
      }),
  );
  readonly #desk: Desk;
  readonly #estimator: Estimator;
  #turn = 0;

  constructor(desk: Desk, estimator: Estimator) {
    this.#desk = desk;
    this.#estimator = estimator;
  }

  /** Takes a table of answers, or a specification: the text tells which it is. */
  async open(file: File): Promise<void> {
    try {
      const { name, text } = await readSurveyFile(file);
      this.problem = '';
      if (/^\ufeff?\s*\{/.test(text)) this.#openSpec(text);
      else this.#openTable(name, text);
    } catch (error) {
      this.problem = reasonOf(error);
    }
  }

  #openTable(name: string, text: string): void {
    this.cancel();
    this.file = { name, text };
    this.delimiter = undefined;
    this.decimal = undefined;
    this.state = { kind: 'idle' };
    // A mapping that fits the new table is kept: the same survey of another year, a corrected file.
    const header = this.preview?.header ?? [];
    if (!(this.draft.choice && header.includes(this.draft.choice))) this.guess();
  }

  #openSpec(text: string): void {
    const read = readEstimationSpec(text);
    if ('complaints' in read) {
      this.state = { kind: 'refused', complaints: read.complaints };
      return;
    }
    const { delimiter, decimal_mark: mark } = read.spec.data;
    this.draft = draftOf(read.spec);
    this.delimiter = delimiter && ({ comma: ',', semicolon: ';', tab: '\t' } as const)[delimiter];
    this.decimal = mark && ({ point: '.', comma: ',' } as const)[mark];
    this.#changed();
  }

  /** Maps the columns as their names suggest. */
  guess(): void {
    if (!this.preview || !this.file) return;
    this.draft = guessDraft(this.preview, this.file.name, this.#desk.plan?.city.currency ?? '');
    this.#changed();
  }

  /** Changes how the table is cut. */
  cut(marks: { delimiter?: Delimiter; decimal?: DecimalMark }): void {
    if (marks.delimiter) this.delimiter = marks.delimiter;
    if (marks.decimal) this.decimal = marks.decimal;
    this.#changed();
  }

  /** Changes the mapping. */
  set(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change };
    this.#changed();
  }

  /** Takes the alternatives that the choice column (wide) or the alternative column (long) names. */
  takeAlternatives(): void {
    const { form, alternativeColumn, choice } = this.draft;
    const values = this.preview ? alternativesOf(this.preview, form === 'long' ? alternativeColumn : choice) : [];
    const { alternatives: old, rows } = this.draft;
    const places = values.map((value) => old.findIndex((each) => each.value === value));
    this.set({
      alternatives: values.map((value, at) => old[places[at] ?? -1] ?? { id: value, value, available: '' }),
      rows: rows.map((row) => ({ ...row, cells: places.map((at) => row.cells[at] ?? '') })),
      nests: [],
    });
  }

  addAlternative(): void {
    const { alternatives, rows } = this.draft;
    const id = `alternative_${alternatives.length + 1}`;
    this.set({
      alternatives: [...alternatives, { id, value: '', available: '' }],
      rows: rows.map((row) => ({ ...row, cells: [...row.cells, ''] })),
    });
  }

  removeAlternative(at: number): void {
    const { alternatives, rows, nests } = this.draft;
    const rest = <Of>(list: readonly Of[]): Of[] => list.filter((_, each) => each !== at);
    const gone = alternatives[at]?.id;
    this.set({
      alternatives: rest(alternatives),
      rows: rows.map((row) => ({ ...row, cells: rest(row.cells) })),
      nests: nests.map((nest) => ({ ...nest, alternatives: nest.alternatives.filter((id) => id !== gone) })),
    });
  }

  setRow(at: number, change: Partial<DraftRow>): void {
    this.set({ rows: this.draft.rows.map((row, each) => (each === at ? { ...row, ...change } : row)) });
  }

  addRow(): void {
    const { rows, alternatives } = this.draft;
    const taken = (name: string): boolean => rows.some(({ parameter }) => parameter === name);
    let number = rows.length + 1;
    while (taken(`b_${number}`)) number += 1;
    const row: DraftRow = {
      parameter: `b_${number}`,
      cells: alternatives.map(() => ''),
      scale: 1,
      kind: 'none',
      unit: '',
    };
    this.set({ rows: [...rows, row] });
  }

  get marks(): TableMarks {
    return {
      ...(this.delimiter && { delimiter: delimiterNames[this.delimiter] }),
      ...(this.decimal && { decimal_mark: decimalNames[this.decimal] }),
    };
  }

  get #plain(): Record<string, unknown> {
    return specFromDraft(this.draft, this.preview?.header ?? [], this.marks);
  }

  async run(): Promise<void> {
    if (!this.file) return;
    const read = specOf(this.#plain);
    if ('complaints' in read) {
      this.state = { kind: 'refused', complaints: read.complaints };
      this.stale = false;
      return;
    }
    const turn = ++this.#turn;
    this.stale = false;
    this.policy = undefined;
    this.state = { kind: 'running', progress: { stage: 'reading' } };
    const answer = await this.#estimator.estimate(this.file.text, read.spec, (progress) => {
      if (turn === this.#turn && this.state.kind === 'running') this.state = { kind: 'running', progress };
    });
    if (turn !== this.#turn) return;
    this.state = answer.kind === 'done' ? { ...answer, spec: read.spec } : answer;
  }

  /** Runs the model with a column multiplied, on the survey it was estimated from. */
  async tryChange(change: ColumnChange): Promise<void> {
    if (this.state.kind !== 'done' || !this.file) return;
    const { result, spec } = this.state;
    try {
      const outcome = await this.#estimator.policy(this.file.text, spec, result, [change]);
      if (this.state.kind !== 'done' || this.state.result !== result) return;
      this.policy =
        'complaints' in outcome
          ? { problem: outcome.complaints.map(({ problem, remedy }) => `${problem} ${remedy}`).join(' ') }
          : { result: outcome };
    } catch (error) {
      this.policy = { problem: reasonOf(error) };
    }
  }

  cancel(): void {
    this.#estimator.cancel();
  }

  saveSpec(): void {
    const name = fileName(this.draft.name, 'estimation.json');
    download(name, new Blob([`${JSON.stringify(this.#plain, null, 2)}\n`], { type: 'application/json' }));
  }

  saveResult(as: 'csv' | 'json'): void {
    if (this.state.kind !== 'done') return;
    const { result } = this.state;
    const text = as === 'csv' ? resultCsv(result) : `${JSON.stringify(result, null, 2)}\n`;
    const type = as === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
    download(fileName(result.name, `result.${as}`), new Blob([text], { type }));
  }

  /** Writes estimates into the city's data, as one step that can be undone. */
  use(usables: readonly Usable[], said: SurveySaid): boolean {
    if (!this.#desk.apply(useCommand(usables, said))) return false;
    this.#desk.say(words.used(usables.filter(({ problem }) => problem === undefined).length), true);
    return true;
  }

  #changed(): void {
    this.stale = this.state.kind === 'done';
    if (this.state.kind === 'refused' || this.state.kind === 'failed') this.state = { kind: 'idle' };
  }
}

const onDesks = new WeakMap<Desk, Estimation>();

/**
 * Gives the survey that lies on a desk. It is kept beside the desk, so that the first load carries nothing of it.
 *
 * @param desk whose survey
 * @param estimator where it is estimated; tests pass their own
 * @returns the same for the same desk
 */
export function estimationOn(desk: Desk, estimator?: Estimator): Estimation {
  const found = onDesks.get(desk) ?? new Estimation(desk, estimator ?? createEstimator());
  onDesks.set(desk, found);
  return found;
}
