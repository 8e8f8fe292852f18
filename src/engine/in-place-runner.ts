import type { Plan } from '../plan/plan.ts';
import { openedModes } from './compile/city.ts';
import { prepare, runPrepared, type ReadyPlan } from './run.ts';
import type { Runner, RunOutcome } from './runner.ts';

/**
 * Makes a runner that works where it stands: for tests, the command line, and inside the worker.
 *
 * @returns a runner that keeps the compiled city as long as the same city object, horizon and calibration come back
 */
export function createInPlaceRunner(): Runner {
  let kept: { readonly key: readonly unknown[]; readonly ready: ReadyPlan } | undefined;
  let latest = 0;
  const readyFor = (plan: Plan): ReadyPlan => {
    const key = [plan.city, plan.horizon, plan.calibration, openedModes(plan).join(' ')];
    if (!kept || key.some((each, i) => each !== kept?.key[i])) kept = { key, ready: prepare(plan) };
    return kept.ready;
  };
  return {
    async run(plan, scenarios, moving): Promise<RunOutcome> {
      const ticket = ++latest;
      // Inputs that arrive in the same turn overtake this one before any work is done.
      await Promise.resolve();
      if (ticket !== latest) return { kind: 'superseded' };
      try {
        return { kind: 'done', results: runPrepared(readyFor(plan), plan, scenarios, moving) };
      } catch (error) {
        return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
      }
    },
    close() {
      kept = undefined;
    },
  };
}
