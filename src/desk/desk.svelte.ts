import type { Results } from '../engine/results.ts';
import type { Runner } from '../engine/runner.ts';
import type { Command } from '../plan/edit.ts';
import type { Complaint, Plan, Scenario, ScenarioId } from '../plan/plan.ts';
import type { QuickStart } from '../plan/quick-start.ts';
import type { ReadPlan } from '../plan/read.ts';
import { writePlan } from '../plan/write.ts';
import { desk as words } from '../words/en/desk.ts';
import { Autosave } from './autosave.svelte.ts';
import { calibrated } from './calibration.ts';
import { Exports, type ExportOptions, type Exporter, type ExportKind } from './exports.svelte.ts';
import { dayOf, download, fileName, pickFile, readFile } from './files.ts';
import { amend, emptyHistory, moved, record, type History } from './history.ts';
import { change, openBundled, openPlan } from './opening.ts';
import { reasonOf } from './reason.ts';
import { Run } from './run.svelte.ts';
import { firstSample, isSampleKey, sampleKey, sampleText } from './samples.ts';
import { Selection } from './selection.svelte.ts';
import type { Storage, Stored } from './storage.ts';
import { Studies, type ModelStudies } from './studies.svelte.ts';
import { ZoneImport } from './zone-import.svelte.ts';

/** What the desk is given: where models run, where plans are kept, what makes documents. */
export interface DeskParts {
  readonly runner: Runner;
  readonly storage: Storage;
  readonly exporter: Exporter;
  /** Answers questions about the model itself; absent = nobody does. */
  readonly studies?: ModelStudies;
  readonly newKey?: () => string;
  readonly now?: () => number;
  /** Milliseconds the hand rests before a save. */
  readonly saveWait_ms?: number;
}

/** Complaints and what they are about: a file that was not opened, or a change that was not made. */
export interface Refusal {
  readonly kind: 'file' | 'change';
  readonly about: string;
  readonly complaints: readonly Complaint[];
}

/** One line at the foot of the sheet, with an undo where that helps. */
export interface Message {
  readonly text: string;
  readonly undo?: boolean;
  /** Takes back what the history of the plan does not hold. */
  readonly back?: () => void;
}

/** What the planner has open. The plan is immutable and changes only by commands. */
export class Desk {
  plan = $state.raw<Plan>();
  refusal = $state.raw<Refusal>();
  message = $state.raw<Message>();
  /** True until `begin` has opened what was open last. */
  opening = $state(true);
  readonly selection = new Selection();
  readonly run: Run;
  readonly autosave: Autosave;
  readonly exports: Exports;
  readonly studies: Studies;
  /** Zones read from a file and not taken yet; leaving the room does not lose them. */
  readonly zoneImport = new ZoneImport();
  /** Under which the browser keeps what is open. */
  key = $state('');
  readonly #parts: DeskParts;
  #history = $state.raw<History<Command>>(emptyHistory());
  /** The plan a drag began on; undefined while the hand rests. */
  #dragged: { readonly from: Plan; touched: readonly ScenarioId[]; marked: boolean } | undefined;

  readonly canUndo = $derived(this.#history.past.length > 0);
  readonly canRedo = $derived(this.#history.future.length > 0);
  readonly scenario = $derived<Scenario | undefined>(
    this.plan?.scenarios.find(({ id }) => id === this.selection.scenario),
  );

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.run = new Run(parts.runner);
    this.autosave = new Autosave(parts.storage, parts.saveWait_ms);
    this.exports = new Exports(parts.exporter);
    this.studies = new Studies(parts.studies);
  }

  get results(): Results | undefined {
    return this.run.results;
  }

  /** Changes the plan by one step. Returns false, and shows why, when the plan refuses. */
  apply(command: Command): boolean {
    this.rest();
    return this.#change(command);
  }

  /**
   * Changes the plan while the hand moves: all moves until `rest` are one step. Each command says where the hand is
   * now (set, not add), so it is applied to the plan the drag began on.
   */
  drag(command: Command, touched: readonly ScenarioId[] = [this.selection.scenario]): boolean {
    if (!this.plan) return false;
    const drag = (this.#dragged ??= { from: this.plan, touched, marked: false });
    const outcome = change(drag.from, command);
    if (!('plan' in outcome)) return this.#refuse(outcome);
    this.#history = drag.marked ? amend(this.#history, outcome.inverse) : record(this.#history, outcome.inverse);
    drag.marked = true;
    this.plan = outcome.plan;
    void this.run.start(outcome.plan, touched);
    return true;
  }

  /** The hand rests: the drag becomes one step, everything is recomputed and saved. */
  rest(): void {
    const drag = this.#dragged;
    this.#dragged = undefined;
    if (drag?.marked) this.#changed(drag.from);
  }

  undo(): void {
    this.rest();
    this.#step('undo');
  }

  redo(): void {
    this.rest();
    this.#step('redo');
  }

  /** Says what was done, with a way back. */
  say(text: string, undo = false): void {
    this.message = { text, undo };
  }

  /** Opens what was open last, or the first sample. */
  async begin(): Promise<void> {
    const [last] = await this.autosave.list();
    const opened = last !== undefined && (await this.openRecent(last.key));
    if (!opened) await this.openSample(firstSample);
    this.opening = false;
  }

  async openRecent(key: string): Promise<boolean> {
    const stored = await this.autosave.find(key).catch(() => undefined);
    if (!stored) {
      this.say(words.notFound(this.autosave.recent.find((each) => each.key === key)?.name ?? words.thisFile));
      return false;
    }
    return this.openText(stored.text, stored.name, key);
  }

  async openSample(id: string): Promise<boolean> {
    const text = await sampleText(id);
    if (text === undefined) {
      this.say(words.sampleMissing(id));
      return false;
    }
    return this.#open(await openBundled(text), id, sampleKey(id));
  }

  /** Lets the planner choose a file and opens it. */
  async openPicked(): Promise<boolean> {
    const file = await pickFile();
    return file ? this.openFile(file) : false;
  }

  async openFile(file: File): Promise<boolean> {
    try {
      const { name, text } = await readFile(file);
      return await this.openText(text, name);
    } catch (error) {
      this.say(reasonOf(error));
      return false;
    }
  }

  /** Opens the text of a file. What is wrong with it is shown; what was open stays. */
  async openText(text: string, about: string, key?: string): Promise<boolean> {
    const read = await openPlan(text).catch(() => undefined);
    if (read) return this.#open(read, about, key);
    this.say(words.readerMissing(about));
    return false;
  }

  /** Opens a city made of a few answers. Returns what is wrong with them, each by its path; nothing when it opened. */
  async quickStart(answers: QuickStart): Promise<readonly Complaint[]> {
    // The country tables are large, and most visits never ask for them.
    const { quickStart } = await import('../plan/quick-start.ts');
    const made = quickStart(answers);
    if (!('format' in made)) return made;
    await this.#open({ plan: made }, made.name);
    return [];
  }

  /** Takes a plan out of the browser's store, with a way back while the message stands. */
  async forget(key: string): Promise<void> {
    const stored = await this.autosave.find(key).catch(() => undefined);
    await this.autosave.forget(key);
    if (!stored) return;
    const back = (): void => {
      this.message = undefined;
      void this.autosave.restore(stored);
    };
    this.message = { text: words.forgotten(stored.name), back };
  }

  saveToFile(): void {
    if (!this.plan) return;
    this.rest();
    const name = fileName(this.plan.name, 'sumpter.json');
    download(name, new Blob([writePlan(calibrated(this.plan, this.run.results))], { type: 'application/json' }));
    this.say(words.fileSaved(name));
  }

  /** The calendar year: a new measure does not open before it. */
  get thisYear(): number {
    return Number(dayOf(this.#now()).slice(0, 4));
  }

  /** What of the selection a chapter follows. */
  get exportOptions(): ExportOptions {
    const { year, against } = this.selection;
    return { years: [year], against, date: dayOf(this.#now()) };
  }

  async exportChapter(): Promise<void> {
    await this.#export('chapter');
  }

  async exportCsv(): Promise<void> {
    await this.#export('csv');
  }

  /** Computes again, after a failure. */
  again(): void {
    if (this.plan) void this.run.start(this.plan);
  }

  close(): void {
    void this.autosave.now();
    this.run.close();
    this.studies.stop();
    this.#parts.exporter.close();
  }

  async #open(read: ReadPlan, about: string, key?: string): Promise<boolean> {
    if ('complaints' in read) {
      this.refusal = { kind: 'file', about, complaints: read.complaints };
      return false;
    }
    this.rest();
    await this.autosave.now();
    this.refusal = undefined;
    this.message = undefined;
    this.key = key ?? this.#newKey();
    this.#history = emptyHistory();
    this.run.clear();
    this.zoneImport.give();
    const { plan } = read;
    this.plan = plan;
    this.selection.begin(plan);
    void this.run.start(plan);
    this.autosave.later(() => this.#stored(plan));
    return true;
  }

  /** A document is made of the plan as it stands, so it waits for the results of the last change. */
  async #export(what: ExportKind): Promise<void> {
    this.rest();
    await this.run.settled();
    const results = this.run.state.kind === 'failed' ? undefined : this.results;
    await this.exports.make(what, this.plan, results, this.exportOptions);
  }

  #change(command: Command): boolean {
    const before = this.plan;
    if (!before) return false;
    const outcome = change(before, command);
    if (!('plan' in outcome)) return this.#refuse(outcome);
    if (outcome.plan === before) return true;
    this.#history = record(this.#history, outcome.inverse);
    this.plan = outcome.plan;
    this.#changed(before);
    return true;
  }

  #step(way: 'undo' | 'redo'): void {
    const command = this.#history[way === 'undo' ? 'past' : 'future'].at(-1);
    const before = this.plan;
    if (!command || !before) return;
    const outcome = change(before, command);
    if (!('plan' in outcome)) return void this.#refuse(outcome);
    this.#history = moved(this.#history, way, outcome.inverse);
    this.plan = outcome.plan;
    this.#changed(before);
  }

  #changed(before: Plan): void {
    const plan = this.plan as Plan;
    this.#leaveSample();
    this.refusal = undefined;
    this.message = undefined;
    this.selection.settle(before, plan);
    void this.run.start(plan);
    this.autosave.later(() => this.#stored(plan));
  }

  /** A changed sample is a plan of its own; the untouched one need not be kept. */
  #leaveSample(): void {
    if (!isSampleKey(this.key)) return;
    void this.autosave.forget(this.key);
    this.key = this.#newKey();
  }

  #now(): number {
    return (this.#parts.now ?? Date.now)();
  }

  #newKey(): string {
    return this.#parts.newKey?.() ?? crypto.randomUUID();
  }

  #refuse(complaints: readonly Complaint[]): false {
    this.refusal = { kind: 'change', about: '', complaints };
    return false;
  }

  #stored(plan: Plan): Stored {
    const population = plan.city.data['population']?.value;
    return {
      key: this.key,
      name: plan.name,
      city: plan.city.name,
      saved: this.#now(),
      text: writePlan(plan),
      ...(population !== undefined && { population }),
    };
  }
}
