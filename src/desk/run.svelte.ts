import { evidenceCodes, type Results } from '../engine/results.ts';
import type { Runner } from '../engine/runner.ts';
import type { Plan } from '../plan/plan.ts';
import { reasonOf } from './reason.ts';

export type RunState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'computing'; readonly since: number }
  | { readonly kind: 'restarted' }
  | { readonly kind: 'failed'; readonly message: string };

/** After this long a chart says that it waits. */
const slow_ms = 300;

/** Keeps the newest results while newer ones are computed. One change is one run; the latest inputs win. */
export class Run {
  state = $state.raw<RunState>({ kind: 'idle' });
  results = $state.raw<Results>();
  /** True once a computation takes long enough to be worth saying. */
  slow = $state(false);
  readonly #runner: Runner;
  #latest = 0;
  #shown = 0;
  #newest = Promise.resolve();
  #restarted = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(runner: Runner) {
    this.#runner = runner;
  }

  /** Runs all scenarios, or only those a drag touches; the others keep their last results. */
  start(plan: Plan, touched?: readonly string[]): Promise<void> {
    this.#newest = this.#go(plan, touched);
    return this.#newest;
  }

  /** Waits until nothing newer is being computed. */
  async settled(): Promise<void> {
    while (this.state.kind === 'computing') await this.#newest;
  }

  async #go(plan: Plan, touched?: readonly string[]): Promise<void> {
    const turn = ++this.#latest;
    const scenarios = this.results && touched;
    if (this.state.kind !== 'computing') this.#begin();
    const outcome = await this.#runner
      .run(plan, scenarios, scenarios !== undefined)
      .catch((error: unknown) => ({ kind: 'failed' as const, message: reasonOf(error) }));
    // During a drag each finished run is shown, though the hand has moved on: waiting for the last would freeze the page.
    if (outcome.kind === 'done' && turn > this.#shown) {
      this.#shown = turn;
      this.results = scenarios ? merged(this.results, outcome.results) : outcome.results;
    }
    if (turn !== this.#latest) return;
    this.#end();
    if (outcome.kind === 'failed') this.state = outcome;
    else this.state = { kind: outcome.kind === 'done' && this.#restarted ? 'restarted' : 'idle' };
    if (outcome.kind === 'done') this.#restarted = false;
  }

  /** Told by the runner when a dead or hung worker was started again. */
  restarted(): void {
    this.#restarted = true;
    if (this.state.kind !== 'computing') this.state = { kind: 'restarted' };
  }

  /** Drops what was computed for another plan. */
  clear(): void {
    this.#shown = ++this.#latest;
    this.#end();
    this.results = undefined;
    this.state = { kind: 'idle' };
  }

  close(): void {
    this.clear();
    this.#runner.close();
  }

  #begin(): void {
    this.state = { kind: 'computing', since: Date.now() };
    this.#timer = setTimeout(() => (this.slow = true), slow_ms);
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.slow = false;
  }
}

/**
 * New results of a few scenarios in the place of their old ones, as long as both speak of the same years. What was said
 * of the evidence stands until the lever rests and it is asked again.
 */
function merged(old: Results | undefined, part: Results): Results {
  if (!old || old.years.join() !== part.years.join() || old.indicators.length !== part.indicators.length) return part;
  const fresh = new Map(part.scenarios.map((each) => [each.id, each]));
  const scenarios = old.scenarios.map((each) => {
    const found = fresh.get(each.id);
    if (!found) return each;
    const said = each.warnings.filter(({ code }) => evidenceCodes.has(code));
    return { ...found, warnings: [...found.warnings, ...said] };
  });
  return { ...part, scenarios };
}
