import type { FreightFit, FreightFitOptions } from '../engine/freight-fit.ts';
import type { TripCheck } from '../engine/freight-trip-check.ts';
import type { FreightUncertainty } from '../engine/freight-uncertainty.ts';
import type { SurveyColumn } from '../plan/freight-survey.ts';
import { takeRates } from '../plan/freight-rates.ts';
import type { City, Complaint, Plan } from '../plan/plan.ts';
import type { FreightSegment } from '../plan/vocabulary.ts';
import { readDelimited, type DelimitedTable } from '../quantities/delimited.ts';
import { freightSheet as words } from '../words/en/freight-sheet.ts';
import type { Desk } from './desk.svelte.ts';
import { readSurveyFile } from './estimation-files.ts';
import { sourceKeys } from './own-source.ts';
import { reasonOf } from './reason.ts';

export type FreightFitState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly fit: FreightFit }
  | { readonly kind: 'refused'; readonly complaints: readonly Complaint[] }
  | { readonly kind: 'failed'; readonly message: string };

/** What is known of a city's goods without a survey, or why not. */
export type GoodsReading =
  | { readonly kind: 'running'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly trips: readonly TripCheck[]; readonly unknown: FreightUncertainty }
  | { readonly kind: 'failed'; readonly message: string };

const previewRows = 200;

/** An establishment survey on the desk and its fit. Nothing of it is part of the plan until its rates are used. */
export class FreightSurveyDesk {
  file = $state.raw<{ readonly name: string; readonly text: string }>();
  options = $state.raw<FreightFitOptions>({});
  state = $state.raw<FreightFitState>({ kind: 'idle' });
  /** Why a file was not taken. */
  problem = $state('');
  reading = $state.raw<GoodsReading>();
  readonly preview = $derived<DelimitedTable | undefined>(
    this.file && readDelimited(this.file.text, { ...this.options, mostRows: previewRows }),
  );
  readonly #desk: Desk;
  #turn = 0;
  /** The data that the reading is of. */
  readOf = $state.raw<City>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Takes a table from a file. */
  async open(file: File): Promise<void> {
    try {
      const { name, text } = await readSurveyFile(file);
      this.problem = '';
      await this.lay(name, text);
    } catch (error) {
      this.problem = reasonOf(error);
    }
  }

  /** Takes a table as text and fits it as it is found. */
  async lay(name: string, text: string): Promise<void> {
    this.file = { name, text };
    this.options = {};
    await this.#run();
  }

  /** Says how the table is written, and fits it again. */
  async set(change: FreightFitOptions): Promise<void> {
    this.options = { ...this.options, ...change };
    await this.#run();
  }

  setColumn(column: SurveyColumn, name: string): Promise<void> {
    return this.set({ columns: { ...this.options.columns, [column]: name } });
  }

  setSegment(sector: string, segment: FreightSegment | ''): Promise<void> {
    return this.set({ segments: { ...this.options.segments, [sector]: segment } });
  }

  async #run(): Promise<void> {
    if (!this.file) return;
    const turn = ++this.#turn;
    if (this.state.kind !== 'done') this.state = { kind: 'running' };
    try {
      const outcome = await this.#desk.studies.model.fitFreight(this.file.text, this.options);
      if (turn !== this.#turn) return;
      this.state =
        'fit' in outcome ? { kind: 'done', fit: outcome.fit } : { kind: 'refused', complaints: outcome.complaints };
    } catch (error) {
      if (turn === this.#turn) this.state = { kind: 'failed', message: reasonOf(error) };
    }
  }

  /** Takes the rates into the city, as one step with an undo. */
  use(title: string, year: number): void {
    const { plan } = this.#desk;
    if (this.state.kind !== 'done' || !plan) return;
    const { rates } = this.state.fit;
    const source = sourceKeys(plan.sources)(title);
    const survey = { source, title, year, place: plan.city.name };
    if (!this.#desk.apply(takeRates(plan, rates, survey))) return;
    this.#desk.say(words.use.done(rates.filter(({ value }) => value !== undefined).length), true);
  }

  /** Asks what the city does not know of its goods; once for the same data. */
  async read(plan: Plan): Promise<void> {
    if (this.readOf === plan.city) return;
    this.readOf = plan.city;
    this.reading = { kind: 'running', done: 0, of: 0 };
    const moved = (done: number, of: number): void => {
      // Word of the way may come after the answer.
      if (this.readOf === plan.city && this.reading?.kind === 'running') this.reading = { kind: 'running', done, of };
    };
    const { model } = this.#desk.studies;
    const answer = await Promise.all([model.freightTrips(plan), model.freightUncertainty(plan, moved)]).then(
      ([trips, unknown]): GoodsReading => ({ kind: 'done', trips, unknown }),
      (error: unknown): GoodsReading => ({ kind: 'failed', message: reasonOf(error) }),
    );
    if (this.readOf === plan.city) this.reading = answer;
  }
}

const onDesks = new WeakMap<Desk, FreightSurveyDesk>();

/**
 * Finds the establishment survey of a desk; it outlives the sheet, so that leaving it does not lose it.
 *
 * @param desk the open desk
 * @returns the same for the same desk
 */
export function freightSurveyOn(desk: Desk): FreightSurveyDesk {
  const found = onDesks.get(desk) ?? new FreightSurveyDesk(desk);
  onDesks.set(desk, found);
  return found;
}
