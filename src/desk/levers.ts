import type { Results } from '../engine/results.ts';
import { leverContext } from '../plan/check-scenarios.ts';
import { sameSetting } from '../plan/compare-levers.ts';
import { earliestStart } from '../plan/edit.ts';
import {
  leverOf,
  leverRange,
  leverScale,
  leverUnit,
  type LeverContext,
  type LeverRange,
  type LeverScale,
} from '../plan/lever.ts';
import { leverFactors, type LeverFactor } from '../plan/lever-factors.ts';
import { levers } from '../plan/lever-table.ts';
import type { LeverDefinition } from '../plan/measure.ts';
import type { MeasureSetting, Plan } from '../plan/plan.ts';

export { leverDifference, type LeverDifference } from '../plan/compare-levers.ts';
export { factorText, factorUnit, leverFactors } from '../plan/lever-factors.ts';
export { leverUnit } from '../plan/lever.ts';
export { leverGroups } from '../plan/measure.ts';
export type { LeverFactor, LeverRange, LeverScale };

/** A lever as it stands in the scenario in hand. */
export interface LeverCard {
  readonly definition: LeverDefinition;
  readonly range: LeverRange;
  /** Undefined when the city lacks what it is counted against. */
  readonly scale: LeverScale | undefined;
  readonly level: number;
  readonly startYear: number;
  readonly rampYears: number;
  /** Level in the scenario compared against. */
  readonly reference: number;
  readonly changed: boolean;
  /** On which side of what cities have tried it stands; a lever that is not used is outside nothing. */
  readonly untried: 'above' | 'below' | undefined;
  readonly used: boolean;
  /** What the measure takes for granted and the scenario may say itself. */
  readonly factors: readonly LeverFactor[];
}

/** A lever whose range follows a number that the city lacks. */
export interface LeverWithoutRange {
  readonly definition: LeverDefinition;
  readonly lacks: 'hourly_wage' | 'bus_fleet' | 'area_km2';
}

function settingIn(plan: Plan, scenario: string, measure: string): MeasureSetting | undefined {
  return plan.scenarios.find(({ id }) => id === scenario)?.measures.find((each) => each.measure === measure);
}

/** The file's own wage, fleet and area, else those that the run went by: defaults have a lever too. */
function contextOf(plan: Plan, results: Results | undefined): LeverContext {
  return { ...results?.quantities, ...leverContext(plan.city) };
}

function untriedSide(level: number, { triedLow, triedHigh }: LeverRange): LeverCard['untried'] {
  if (level > triedHigh) return 'above';
  return level < triedLow ? 'below' : undefined;
}

function cardOf(
  plan: Plan,
  definition: LeverDefinition,
  range: LeverRange,
  quantities: Results['quantities'],
  [scenario, against]: readonly [string, string],
): LeverCard {
  const setting = settingIn(plan, scenario, definition.id);
  const reference = settingIn(plan, against, definition.id);
  const level = setting?.level ?? range.min;
  const referenceLevel = reference?.level ?? range.min;
  const rampOf = (of: MeasureSetting | undefined): number => of?.ramp_years ?? definition.ramp.years;
  const withRamp = (of: MeasureSetting): MeasureSetting => ({ ...of, ramp_years: rampOf(of) });
  const otherwise =
    setting !== undefined && reference !== undefined && !sameSetting(withRamp(setting), withRamp(reference));
  return {
    definition,
    range,
    scale: leverScale(definition, level, quantities),
    level,
    startYear: setting?.start_year ?? earliestStart(plan, definition.id),
    rampYears: rampOf(setting),
    reference: referenceLevel,
    changed: level !== referenceLevel || otherwise,
    untried: level > range.min ? untriedSide(level, range) : undefined,
    used: level > range.min,
    factors: leverFactors(definition, setting),
  };
}

/**
 * Finds the first year in which a measure decided now can work: not before the base year's own, nor in the past.
 *
 * @param plan base year and horizon
 * @param measure catalogue id
 * @param thisYear the calendar year
 * @returns a year at most the horizon
 */
export function firstStart(plan: Plan, measure: string, thisYear: number): number {
  const lead = Math.ceil(leverOf(measure)?.lead_years ?? 0);
  return Math.min(plan.horizon, Math.max(earliestStart(plan, measure), thisYear + lead));
}

/**
 * Lists the levers as they stand in a scenario, in the order of the catalogue.
 *
 * @param plan the open plan
 * @param results the latest run, for the city quantities that scales are counted against
 * @param scenario scenario in hand
 * @param against scenario compared against
 * @param thisYear the calendar year, for levers not yet set
 * @returns cards, and the levers that have no range in this city
 */
export function leverCards(
  plan: Plan,
  results: Results | undefined,
  scenario: string,
  against: string,
  thisYear: number,
): { readonly cards: readonly LeverCard[]; readonly without: readonly LeverWithoutRange[] } {
  const context = contextOf(plan, results);
  const cards: LeverCard[] = [];
  const without: LeverWithoutRange[] = [];
  for (const definition of levers) {
    const range = leverRange(definition, context);
    const lacks = definition.lever.max_of;
    if (range) {
      const card = cardOf(plan, definition, range, results?.quantities ?? {}, [scenario, against]);
      cards.push(card.used ? card : { ...card, startYear: firstStart(plan, definition.id, thisYear) });
    } else if (lacks) without.push({ definition, lacks });
  }
  return { cards, without };
}

/** Returns the plain name of a measure; an id that is not in the catalogue stands for itself. */
export function leverName(measure: string): string {
  return leverOf(measure)?.name ?? measure;
}

/** Returns the unit after a measure's level, with the city's currency in it. */
export function unitOfMeasure(measure: string, currency: string): string {
  const found = leverOf(measure);
  return found ? leverUnit(found, currency) : '';
}
