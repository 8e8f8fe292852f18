import { scenarioLetters, scenarioStyle } from '../../charts/marks/scenario-style.ts';
import type { Plan } from '../../plan/plan.ts';

const none: ReadonlyMap<string, string> = new Map();

/** Returns the letters of the scenarios by id; the base year has none. */
export function lettersOf(plan: Plan | undefined): ReadonlyMap<string, string> {
  return plan ? scenarioLetters(plan) : none;
}

/** Returns the class that sets a scenario's colour; from G on, colours come round again. */
export function scenarioClass(letter: string): string {
  return scenarioStyle(letter).paint.replace(/-(\w)$/, (_, key: string) => `-${key.toUpperCase()}`);
}

/** Returns the id of the scenario that holds the base year. */
export function baseScenario(plan: Plan | undefined): string {
  return plan?.scenarios.find(({ role }) => role === 'base_year')?.id ?? '';
}
