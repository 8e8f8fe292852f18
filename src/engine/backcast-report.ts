import type { Backcast } from '../plan/backcasts/backcast.ts';

/** Every case, in the order of the page. */
export { backcasts } from '../plan/backcasts/index.ts';
import { measureOf } from '../plan/measures/index.ts';
import { measureSources } from '../plan/measures/sources.ts';
import { leverUnit } from '../plan/lever.ts';
import type { Reference, Source } from '../sources/factor.ts';
import { bibliography } from '../sources/bibliography.ts';
import { runBackcast, type BackcastRow } from './backcast.ts';
import { indicators } from './indicators.ts';

/** A measure of a case as it is told: what, how much, from when. */
export interface DoneMeasure {
  readonly name: string;
  readonly level: number;
  readonly unit: string;
  readonly start_year: number;
}

/** An observation beside what the model says, with all a reader needs to judge it. */
export interface BackcastReading extends BackcastRow {
  readonly scenarioName: string;
  readonly indicatorName: string;
  readonly note: string;
  readonly source?: Source;
}

/** A case as the page of back-casts prints it. */
export interface BackcastReport {
  readonly id: string;
  readonly title: string;
  readonly kind: Backcast['kind'];
  readonly done: readonly {
    readonly name: string;
    readonly note?: string;
    readonly measures: readonly DoneMeasure[];
  }[];
  readonly readings: readonly BackcastReading[];
  readonly leaves_out: readonly string[];
}

function doneIn({ plan }: Backcast): BackcastReport['done'] {
  const { city, scenarios } = plan;
  return scenarios
    .filter(({ role }) => role === 'plan' || role === 'variant')
    .map(({ name, note, measures }) => ({
      name,
      ...(note !== undefined && { note }),
      measures: measures.flatMap(({ measure, level, start_year }) => {
        const found = measureOf(measure);
        return found ? [{ name: found.name, level, unit: leverUnit(found, city.currency), start_year }] : [];
      }),
    }));
}

function sourceOf({ plan }: Backcast, { source: key }: Reference): Source | undefined {
  if (key === undefined) return undefined;
  return [plan.sources, measureSources, bibliography].find((each) => Object.hasOwn(each, key))?.[key];
}

/**
 * Runs a case and gathers what was done, what was seen, what the model says and what the case leaves out.
 *
 * @param backcast the case
 * @returns plain data; one reading an observation
 */
export function reportBackcast(backcast: Backcast): BackcastReport {
  const { id, title, kind, plan, observed, leaves_out } = backcast;
  const readings = runBackcast(backcast).map((row, at): BackcastReading => {
    const source = sourceOf(backcast, row.reference);
    return {
      ...row,
      scenarioName: plan.scenarios.find((each) => each.id === row.scenario)?.name ?? row.scenario,
      indicatorName: indicators.find((each) => each.id === row.indicator)?.name ?? row.indicator,
      note: observed[at]!.note,
      ...(source && { source }),
    };
  });
  return { id, title, kind, done: doneIn(backcast), readings, leaves_out };
}
