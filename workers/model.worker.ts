import * as Comlink from 'comlink';
import type { Plan } from '../src/plan/plan.ts';
import type { BackcastReport } from '../src/engine/backcast-report.ts';
import type { CityFit } from '../src/engine/city-fit.ts';
import type { FreightFitOptions, FreightFitOutcome } from '../src/engine/freight-fit.ts';
import { freightTripCheck, type TripCheck } from '../src/engine/freight-trip-check.ts';
import { freightUncertainty, type FreightUncertainty } from '../src/engine/freight-uncertainty.ts';
import { createInPlaceRunner } from '../src/engine/in-place-runner.ts';
import type { MeasureAloneRow } from '../src/engine/measures-alone.ts';
import type { ModelDescription } from '../src/engine/model-description.ts';
import type { RunOutcome } from '../src/engine/runner.ts';
import { buffersOf } from './carriage.ts';

const runner = createInPlaceRunner();
let held: Plan | undefined;

/** What the page may ask of the worker that answers the levers. */
const runs = {
  /** Takes a plan whole: its city is compiled by the next run. */
  hold(plan: Plan): void {
    held = plan;
  },
  /** Runs with new scenarios on the city that is held, so that a lever does not carry the city along. */
  async run(
    rest: Omit<Plan, 'city' | 'calibration'>,
    scenarios?: readonly string[],
    moving?: boolean,
  ): Promise<RunOutcome> {
    if (!held) return { kind: 'failed', message: 'The model has no city yet.' };
    const { city, calibration } = held;
    const outcome = await runner.run({ ...rest, city, ...(calibration && { calibration }) }, scenarios, moving);
    return outcome.kind === 'done' ? Comlink.transfer(outcome, buffersOf(outcome.results)) : outcome;
  },
};

/** What the page may ask of another worker of the same kind, so that levers never wait. Fetched when first asked for. */
const studies = {
  async describe(): Promise<ModelDescription> {
    const { describeModel } = await import('../src/engine/model-description.ts');
    return describeModel();
  },
  async fit(plan: Plan): Promise<CityFit> {
    const { cityFit } = await import('../src/engine/city-fit.ts');
    return cityFit(plan);
  },
  async backcasts(onCase: (found: BackcastReport, cases: number) => void): Promise<void> {
    const { reportBackcast, backcasts } = await import('../src/engine/backcast-report.ts');
    for (const each of backcasts) onCase(reportBackcast(each), backcasts.length);
  },
  async measuresAlone(plan: Plan, onRow: (row: MeasureAloneRow) => void): Promise<void> {
    const { measuresAlone } = await import('../src/engine/measures-alone.ts');
    measuresAlone(plan, onRow);
  },
  async fitFreight(text: string, options: FreightFitOptions): Promise<FreightFitOutcome> {
    const { fitFreightSurvey } = await import('../src/engine/freight-fit.ts');
    return fitFreightSurvey(text, options);
  },
  // These two are small and share nearly all with a run: fetched apart, they would tear the worker into pieces.
  freightTrips: (plan: Plan): TripCheck[] => freightTripCheck(plan),
  freightUncertainty: (plan: Plan, onMoved?: (done: number, of: number) => void): FreightUncertainty =>
    freightUncertainty(plan, onMoved),
};

export type ModelApi = typeof runs;
export type StudyApi = typeof studies;

Comlink.expose({ ...runs, ...studies });
