import * as Comlink from 'comlink';
import type { Plan } from '../src/plan/plan.ts';
import type { Runner, RunOutcome } from '../src/engine/runner.ts';
import { cityWithoutOutlines } from '../src/engine/without-outlines.ts';
import type { ModelApi } from './model.worker.ts';

export interface WorkerRunnerOptions {
  /** Told when a dead or hung worker was started again. */
  readonly onRestart?: (reason: string) => void;
  /** Makes the worker; tests bring their own. */
  readonly spawn?: () => Worker;
  /** A run that takes longer counts as hung. */
  readonly patience_ms?: number;
}

interface Waiting {
  readonly plan: Plan;
  readonly scenarios: readonly string[] | undefined;
  readonly moving: boolean | undefined;
  readonly resolve: (outcome: RunOutcome) => void;
}

interface Link {
  readonly worker: Worker;
  /** Counts it as dead: a worker that is terminated never says so itself. */
  readonly bury: (reason: string) => void;
  // Kept for as long as the worker lives: a proxy that is collected mid-call leaves its promise hanging.
  readonly api: Comlink.Remote<ModelApi>;
  readonly died: Promise<string>;
  held: readonly unknown[];
}

const defaultPatience_ms = 15_000;

const spawnModel = (): Worker => new Worker(new URL('./model.worker.ts', import.meta.url), { type: 'module' });

function connect(spawn: () => Worker): Link {
  const worker = spawn();
  let bury: Link['bury'] = () => undefined;
  const died = new Promise<string>((resolve) => {
    bury = resolve;
    worker.addEventListener('error', (event) => resolve(event.message || 'the worker stopped'));
    worker.addEventListener('messageerror', () => resolve('the worker sent something unreadable'));
  });
  return { worker, bury, api: Comlink.wrap<ModelApi>(worker), died, held: [] };
}

/**
 * Makes a runner whose models work in a worker of their own, so that the page stays free.
 *
 * One run is under way at a time; of those that wait only the latest is kept, the others resolve as superseded. A
 * worker that dies or hangs is started again and the run repeated once.
 *
 * @param options hooks; all may be left out
 * @returns a runner with the same results as the one in place, bit for bit
 */
export function createWorkerRunner(options: WorkerRunnerOptions = {}): Runner {
  const spawn = options.spawn ?? spawnModel;
  const patience_ms = options.patience_ms ?? defaultPatience_ms;
  let link: Link | undefined;
  let busy = false;
  let closed = false;
  let next: Waiting | undefined;

  function drop(): void {
    link?.worker.terminate();
    link?.bury('the worker was let go');
    link = undefined;
  }

  async function attempt(to: Link, { plan, scenarios, moving }: Waiting): Promise<RunOutcome> {
    const { city, calibration, ...rest } = plan;
    const key = [city, calibration];
    if (key.some((each, i) => each !== to.held[i]) || to.held.length === 0) {
      to.held = key;
      await to.api.hold({ ...plan, city: cityWithoutOutlines(city) });
    }
    return to.api.run(rest, scenarios, moving);
  }

  async function once(waiting: Waiting): Promise<RunOutcome | string> {
    link ??= connect(spawn);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hung = new Promise<string>((resolve) => {
      timer = setTimeout(() => resolve(`no answer for ${Math.round(patience_ms / 1000)} seconds`), patience_ms);
    });
    try {
      return await Promise.race([attempt(link, waiting), link.died, hung]);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      clearTimeout(timer);
    }
  }

  async function withRestart(waiting: Waiting): Promise<RunOutcome> {
    const first = await once(waiting);
    if (typeof first !== 'string') return first;
    drop();
    if (closed) return { kind: 'superseded' };
    options.onRestart?.(first);
    const second = await once(waiting);
    if (typeof second !== 'string') return second;
    drop();
    return { kind: 'failed', message: second };
  }

  async function pump(): Promise<void> {
    if (busy) return;
    busy = true;
    while (next) {
      const waiting = next;
      next = undefined;
      waiting.resolve(await withRestart(waiting));
    }
    busy = false;
  }

  return {
    run(plan, scenarios, moving) {
      if (closed) return Promise.resolve({ kind: 'superseded' });
      next?.resolve({ kind: 'superseded' });
      return new Promise((resolve) => {
        next = { plan, scenarios, moving, resolve };
        void pump();
      });
    },
    close() {
      closed = true;
      next?.resolve({ kind: 'superseded' });
      next = undefined;
      drop();
    },
  };
}
