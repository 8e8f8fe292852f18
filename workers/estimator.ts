import { proxy, releaseProxy, wrap, type Remote } from 'comlink';
import type { ColumnChange, PolicyOutcome, PolicyResult } from '../src/engine/estimation/policy.ts';
import type { EstimationProgress, EstimationResult } from '../src/engine/estimation/result.ts';
import type { EstimationSpec } from '../src/plan/estimation-spec.ts';
import type { Complaint } from '../src/plan/plan.ts';
import { estimationWords } from '../src/words/en/estimation.ts';
import type { EstimateApi } from './estimate-api.ts';

export type { ColumnChange, EstimationProgress, EstimationResult, PolicyResult };

/** How an estimation ended. */
export type EstimatorAnswer =
  | { readonly kind: 'done'; readonly result: EstimationResult }
  | { readonly kind: 'refused'; readonly complaints: readonly Complaint[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string };

/** Estimates off the page's thread, one survey at a time. */
export interface Estimator {
  /** Estimates; a newer call or `cancel` ends the one under way. */
  estimate(text: string, spec: EstimationSpec, tell: (progress: EstimationProgress) => void): Promise<EstimatorAnswer>;
  /** Runs an estimated model with changed columns; rejects with a sentence where the thread is let go or fails. */
  policy(
    text: string,
    spec: EstimationSpec,
    result: EstimationResult,
    changes: readonly ColumnChange[],
  ): Promise<PolicyOutcome>;
  /** Ends what is under way at once: its thread is let go. */
  cancel(): void;
}

interface Session {
  readonly worker: Worker;
  // Kept for as long as the worker lives: a proxy that is collected mid-call leaves its promise hanging.
  readonly api: Remote<EstimateApi>;
  /** Settles when the worker is let go or dies: comlink leaves calls pending for ever then. */
  readonly ended: Promise<EstimatorAnswer>;
  readonly end: (answer: EstimatorAnswer) => void;
}

const words = estimationWords.worker;
const startWorker = (): Worker => new Worker(new URL('./estimate.worker.ts', import.meta.url), { type: 'module' });

function begin(spawn: () => Worker): Session {
  const worker = spawn();
  const api = wrap<EstimateApi>(worker);
  let settle: (answer: EstimatorAnswer) => void = () => undefined;
  const ended = new Promise<EstimatorAnswer>((resolve) => {
    settle = resolve;
  });
  const end = (answer: EstimatorAnswer): void => {
    // Released before it is terminated, else comlink keeps the port.
    api[releaseProxy]();
    worker.terminate();
    settle(answer);
  };
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    end({ kind: 'failed', message: words.stopped });
  });
  worker.addEventListener('messageerror', () => end({ kind: 'failed', message: words.stopped }));
  return { worker, api, ended, end };
}

/**
 * Creates the page's side of the estimation worker, which is started with the first survey. A climb cannot be asked to
 * stop from outside, so a cancelled one loses its thread, and the next survey gets a new one.
 *
 * @param spawn starts a worker; tests pass their own
 * @returns estimator
 */
export function createEstimator(spawn: () => Worker = startWorker): Estimator {
  let session: Session | undefined;
  let busy = false;

  function letGo(): void {
    session?.end({ kind: 'cancelled' });
    session = undefined;
  }

  return {
    async estimate(text, spec, tell) {
      if (busy) letGo();
      const own = (session ??= begin(spawn));
      busy = true;
      void own.ended.then(() => {
        if (session === own) session = undefined;
      });
      const call = own.api.estimate(text, spec, proxy(tell)).then(
        (outcome): EstimatorAnswer =>
          'result' in outcome
            ? { kind: 'done', result: outcome.result }
            : { kind: 'refused', complaints: outcome.complaints },
        (error: unknown): EstimatorAnswer => ({
          kind: 'failed',
          message: words.failed(error instanceof Error ? error.message : String(error)),
        }),
      );
      const answer = await Promise.race([call, own.ended]);
      if (session === own || session === undefined) busy = false;
      return answer;
    },
    async policy(text, spec, result, changes) {
      const own = (session ??= begin(spawn));
      const ended = own.ended.then((answer): never => {
        throw new Error(answer.kind === 'failed' ? answer.message : words.stopped);
      });
      return Promise.race([own.api.policy(text, spec, result, changes), ended]);
    },
    cancel: letGo,
  };
}
