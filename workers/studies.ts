import { proxy, releaseProxy, wrap, type Remote } from 'comlink';
import type { BackcastReport } from '../src/engine/backcast-report.ts';
import type { CityFit } from '../src/engine/city-fit.ts';
import type { FreightFitOptions, FreightFitOutcome } from '../src/engine/freight-fit.ts';
import type { TripCheck } from '../src/engine/freight-trip-check.ts';
import type { FreightUncertainty } from '../src/engine/freight-uncertainty.ts';
import type { MeasureAloneRow } from '../src/engine/measures-alone.ts';
import type { ModelDescription } from '../src/engine/model-description.ts';
import { cityWithoutOutlines } from '../src/engine/without-outlines.ts';
import type { Plan } from '../src/plan/plan.ts';
import { studyWords as words } from '../src/words/en/studies.ts';
import type { StudyApi } from './model.worker.ts';

/** Asks the model about itself, in a worker of its own, so that the levers never wait for an answer. */
export interface ModelStudies {
  /** Steps, equations, factors and flows. */
  describe(): Promise<ModelDescription>;
  /** What was moved so that the city answers prices and service as cities do. */
  fit(plan: Plan): Promise<CityFit>;
  /** Replays the cases; each is told as soon as it is found. */
  backcasts(onCase: (found: BackcastReport, cases: number) => void): Promise<void>;
  /** Runs each measure alone in the plan's city; each row is told as soon as it is found. */
  measuresAlone(plan: Plan, onRow: (row: MeasureAloneRow) => void): Promise<void>;
  /** Fits an establishment survey. */
  fitFreight(text: string, options: FreightFitOptions): Promise<FreightFitOutcome>;
  /** Goods vehicle trips of the base year beside published rates. */
  freightTrips(plan: Plan): Promise<readonly TripCheck[]>;
  /** What the city does not know of its goods, and what narrows the answer most; told how many defaults were moved. */
  freightUncertainty(plan: Plan, onMoved: (done: number, of: number) => void): Promise<FreightUncertainty>;
  /** Ends what is under way: its promise rejects. */
  stop(): void;
}

export interface StudiesOptions {
  /** Starts a worker; tests pass their own. */
  readonly spawn?: () => Worker;
}

interface Session {
  readonly api: Remote<StudyApi>;
  readonly ended: Promise<never>;
  readonly end: (reason: string) => void;
}

const startWorker = (): Worker => new Worker(new URL('./model.worker.ts', import.meta.url), { type: 'module' });

/** comlink leaves calls pending for ever when a worker dies, so every call races against `ended`. */
function startSession(spawn: () => Worker, onEnd: () => void): Session {
  const worker = spawn();
  const api = wrap<StudyApi>(worker);
  let reject: (reason: Error) => void = () => undefined;
  const ended = new Promise<never>((_, refuse) => {
    reject = refuse;
  });
  // An idle worker may end with nobody waiting.
  ended.catch(() => undefined);
  const end = (reason: string): void => {
    onEnd();
    api[releaseProxy]();
    worker.terminate();
    reject(new Error(reason));
  };
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    end(words.workerStopped);
  });
  worker.addEventListener('messageerror', () => end(words.workerStopped));
  return { api, ended, end };
}

/**
 * Creates the page's side of the studies; the worker is started at the first question.
 *
 * @param options a worker of one's own, for tests
 * @returns studies; `stop` ends the worker, and the next question starts another
 */
export function createStudies({ spawn = startWorker }: StudiesOptions = {}): ModelStudies {
  let session: Session | undefined;
  const ask = <T>(call: (api: Remote<StudyApi>) => Promise<T>): Promise<T> => {
    session ??= startSession(spawn, () => {
      session = undefined;
    });
    return Promise.race([call(session.api), session.ended]);
  };
  const carried = (plan: Plan): Plan => ({ ...plan, city: cityWithoutOutlines(plan.city) });
  return {
    describe: () => ask((api) => api.describe()),
    fit: (plan) => ask((api) => api.fit(carried(plan))),
    backcasts: (onCase) => ask((api) => api.backcasts(proxy(onCase))),
    measuresAlone: (plan, onRow) => ask((api) => api.measuresAlone(carried(plan), proxy(onRow))),
    fitFreight: (text, options) => ask<FreightFitOutcome>(async (api) => await api.fitFreight(text, options)),
    freightTrips: (plan) => ask((api) => api.freightTrips(carried(plan))),
    freightUncertainty: (plan, onMoved) =>
      ask<FreightUncertainty>((api) => api.freightUncertainty(carried(plan), proxy(onMoved))),
    stop: () => session?.end(words.stopped),
  };
}
