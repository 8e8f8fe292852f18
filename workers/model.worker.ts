import * as Comlink from 'comlink';
import type { Plan } from '../src/plan/plan.ts';
import { createInPlaceRunner } from '../src/engine/in-place-runner.ts';
import type { RunOutcome } from '../src/engine/runner.ts';
import { buffersOf } from './carriage.ts';

const runner = createInPlaceRunner();
let held: Plan | undefined;

/** What the page may ask of the worker that answers the levers. */
const api = {
  /** Takes a plan whole: its city is compiled by the next run. */
  hold(plan: Plan): void {
    held = plan;
  },
  /** Runs with new scenarios on the city that is held, so that a lever does not carry the city along. */
  async run(rest: Omit<Plan, 'city' | 'calibration'>, scenarios?: readonly string[]): Promise<RunOutcome> {
    if (!held) return { kind: 'failed', message: 'The model has no city yet.' };
    const { city, calibration } = held;
    const outcome = await runner.run({ ...rest, city, ...(calibration && { calibration }) }, scenarios);
    return outcome.kind === 'done' ? Comlink.transfer(outcome, buffersOf(outcome.results)) : outcome;
  },
};

export type ModelApi = typeof api;

Comlink.expose(api);
