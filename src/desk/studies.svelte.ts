import type { BackcastReport } from '../engine/backcast-report.ts';
import type { CityFit } from '../engine/city-fit.ts';
import type { MeasureAloneRow } from '../engine/measures-alone.ts';
import type { ModelDescription } from '../engine/model-description.ts';
import type { City, Plan } from '../plan/plan.ts';
import { levers } from '../plan/lever-table.ts';
import { studyWords as words } from '../words/en/studies.ts';
import type { ModelStudies } from '../../workers/studies.ts';
import { reasonOf } from './reason.ts';

export type { BackcastReport, CityFit, MeasureAloneRow, ModelDescription, ModelStudies };

/** How far a study has come; what was found stays while it goes on, and after it failed. */
export interface Study<Row> {
  readonly kind: 'idle' | 'running' | 'done' | 'stopped' | 'failed';
  readonly rows: readonly Row[];
  /** How many rows there will be; 0 = not known yet. */
  readonly of: number;
  readonly message?: string;
}

const idle = { kind: 'idle', rows: [], of: 0 } as const;

/** Where nobody answers: tests, and a desk without workers. */
const nobody: ModelStudies = {
  describe: () => Promise.reject(new Error(words.noWorker)),
  fit: () => Promise.reject(new Error(words.noWorker)),
  backcasts: () => Promise.reject(new Error(words.noWorker)),
  measuresAlone: () => Promise.reject(new Error(words.noWorker)),
  fitFreight: () => Promise.reject(new Error(words.noWorker)),
  freightTrips: () => Promise.reject(new Error(words.noWorker)),
  freightUncertainty: () => Promise.reject(new Error(words.noWorker)),
  stop: () => undefined,
};

/** What the model says about itself, kept while the planner walks through the rooms. */
export class Studies {
  description = $state.raw<ModelDescription>();
  /** Why there is no description. */
  failed = $state<string>();
  backcasts = $state.raw<Study<BackcastReport>>(idle);
  alone = $state.raw<Study<MeasureAloneRow>>(idle);
  /** The city that the measures were run in. */
  aloneIn = $state.raw<City>();
  fit = $state.raw<CityFit>();
  #fitOf: City | undefined;
  /** Questions that others keep the answers of. */
  readonly model: Pick<ModelStudies, 'fitFreight' | 'freightTrips' | 'freightUncertainty'>;
  readonly #model: ModelStudies;

  constructor(model: ModelStudies = nobody) {
    this.#model = model;
    this.model = model;
  }

  /** Asks once; a failure may be asked again. */
  async describe(): Promise<void> {
    if (this.description) return;
    this.failed = undefined;
    try {
      this.description = await this.#model.describe();
    } catch (error) {
      this.failed = reasonOf(error);
    }
  }

  /** Reads what was moved in a city; asked once for the same data. */
  async fitCity(plan: Plan): Promise<void> {
    if (this.#fitOf === plan.city) return;
    this.#fitOf = plan.city;
    this.fit = undefined;
    const found = await this.#model.fit(plan).catch(() => undefined);
    if (this.#fitOf !== plan.city) return;
    this.fit = found;
    if (!found) this.#fitOf = undefined;
  }

  async runBackcasts(): Promise<void> {
    if (this.backcasts.kind === 'running') return;
    this.backcasts = { ...idle, kind: 'running' };
    await this.#study(
      (state) => (this.backcasts = { ...this.backcasts, ...state }),
      () =>
        this.#model.backcasts((found, of) => {
          this.backcasts = { ...this.backcasts, rows: [...this.backcasts.rows, found], of };
        }),
    );
  }

  async runAlone(plan: Plan): Promise<void> {
    if (this.alone.kind === 'running') return;
    this.aloneIn = plan.city;
    this.alone = { kind: 'running', rows: [], of: 2 * levers.length };
    await this.#study(
      (state) => (this.alone = { ...this.alone, ...state }),
      () =>
        this.#model.measuresAlone(plan, (row) => {
          this.alone = { ...this.alone, rows: [...this.alone.rows, row] };
        }),
    );
  }

  /** Ends what is under way; what was found stays. */
  stop(): void {
    this.#model.stop();
  }

  async #study(
    put: (state: Partial<Pick<Study<never>, 'kind' | 'message'>>) => void,
    run: () => Promise<void>,
  ): Promise<void> {
    try {
      await run();
      put({ kind: 'done' });
    } catch (error) {
      const message = reasonOf(error);
      put(message === words.stopped ? { kind: 'stopped' } : { kind: 'failed', message });
    }
  }
}
