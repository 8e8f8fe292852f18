import { indicators } from '../engine/indicators.ts';
import { apply, type Command, type Edited } from '../plan/edit.ts';
import type { Plan } from '../plan/plan.ts';
import { readPlan, type ReadPlan } from '../plan/read.ts';

const known = { indicators: indicators.map(({ id }) => id) };

/**
 * Reads the text of a plan file, with what this program reports in mind.
 *
 * @param text the whole file
 * @returns the plan, or complaints
 */
export function openPlan(text: string): ReadPlan {
  return readPlan(text, known);
}

/**
 * Changes a plan by one command, checked against what this program reports.
 *
 * @param plan the open plan, left as it is
 * @param command the change
 * @returns the changed plan and the command that undoes it, or complaints
 */
export function change(plan: Plan, command: Command): Edited {
  return apply(plan, command, known);
}
