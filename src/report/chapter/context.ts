import type { IndicatorDefinition, Results, ScenarioResult } from '../../engine/results.ts';
import type { Plan, Target } from '../../plan/plan.ts';
import { reportWords as words } from '../../words/en/report.ts';
import { createCitations, type Citations } from './citations.ts';

export interface ChapterOptions {
  /** Ids of the scenarios to compare, in order; absent = all but the base year and the one compared with. */
  readonly scenarios?: readonly string[];
  /** Years shown in tables; absent = the last year that has a target, else the horizon. */
  readonly years?: readonly number[];
  /** Id of the scenario compared with; absent = the reference, else business as usual, else the base year. */
  readonly against?: string;
  /** Today, ISO 8601 `YYYY-MM-DD`, told by the caller. */
  readonly date: string;
}

/** What every section of the chapter reads. */
export interface ChapterContext {
  readonly plan: Plan;
  readonly results: Results;
  /** Compared scenarios, without the one compared with. */
  readonly scenarios: readonly ScenarioResult[];
  /** The one compared with. */
  readonly against: ScenarioResult;
  /** The scenario the summary speaks of: the first plan, or the first compared. */
  readonly lead: ScenarioResult | undefined;
  readonly base: number;
  readonly horizon: number;
  readonly years: readonly number[];
  readonly date: string;
  readonly citations: Citations;
}

const againstRoles = ['reference', 'business_as_usual', 'base_year'] as const;

function chooseAgainst(results: Results, wanted: string | undefined): ScenarioResult {
  const named = results.scenarios.find(({ id }) => id === wanted);
  if (wanted !== undefined && !named) throw new RangeError(`The run has no scenario ${wanted}.`);
  const byRole = againstRoles.map((role) => results.scenarios.find((each) => each.role === role));
  const found = named ?? byRole.find((each) => each !== undefined) ?? results.scenarios[0];
  if (!found) throw new RangeError('The run has no scenario.');
  return found;
}

function chooseScenarios(results: Results, against: ScenarioResult, wanted?: readonly string[]): ScenarioResult[] {
  if (!wanted) return results.scenarios.filter((each) => each !== against && each.role !== 'base_year');
  return wanted.flatMap((id) => {
    const found = results.scenarios.find((each) => each.id === id);
    if (!found) throw new RangeError(`The run has no scenario ${id}.`);
    return found === against || found.role === 'base_year' ? [] : [found];
  });
}

function chooseYears(plan: Plan, results: Results, wanted?: readonly number[]): number[] {
  const outside = wanted?.find((year) => !results.years.includes(year));
  if (outside !== undefined) throw new RangeError(`The run has no year ${outside}.`);
  if (wanted && wanted.length > 0) return [...new Set(wanted)].sort((a, b) => a - b);
  const horizon = results.years.at(-1);
  const targeted = plan.targets.map(({ year }) => year).filter((year) => results.years.includes(year));
  return targeted.length > 0 ? [Math.max(...targeted)] : horizon === undefined ? [] : [horizon];
}

/**
 * Gathers what the sections of a chapter read and settles what the options leave open.
 *
 * @param plan the plan
 * @param results a run of that plan
 * @param options what to compare, and today's date
 * @returns context with at least one year
 * @throws RangeError when the run has no scenario or year, or not the ones asked for
 */
export function chapterContext(plan: Plan, results: Results, options: ChapterOptions): ChapterContext {
  const base = results.years[0];
  const horizon = results.years.at(-1);
  if (base === undefined || horizon === undefined) throw new RangeError('The run has no years.');
  const against = chooseAgainst(results, options.against);
  const scenarios = chooseScenarios(results, against, options.scenarios);
  return {
    plan,
    results,
    against,
    scenarios,
    lead: scenarios.find(({ role }) => role === 'plan') ?? scenarios[0],
    base,
    horizon,
    years: chooseYears(plan, results, options.years),
    date: options.date,
    citations: createCitations(plan.sources),
  };
}

/** Finds the indicator's definition in the run. */
export function indicatorOf(context: ChapterContext, id: string): IndicatorDefinition | undefined {
  return context.results.indicators.find((each) => each.id === id);
}

/** Names of the scenarios of a comparison, the one compared with first. */
export function namesCompared(context: ChapterContext): string {
  return [context.against, ...context.scenarios].map(({ name }) => name).join(', ');
}

/** The source line of every table and figure whose numbers come from the run. */
export function resultsSource({ results }: ChapterContext): string {
  return words.resultsSource(results.model, results.fingerprint);
}

/** The target of an indicator in a year, if the plan has one. */
export function targetOf(plan: Plan, indicator: string, year: number): Target | undefined {
  return plan.targets.find((each) => each.indicator === indicator && each.year === year);
}
