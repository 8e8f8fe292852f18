import { indicators } from '../engine/indicators.ts';
import { apply, type Command, type Edited } from '../plan/edit.ts';
import type { Plan } from '../plan/plan.ts';
import type { ReadPlan } from '../plan/read.ts';
import { readBundled } from '../plan/read-bundled.ts';

const known = { indicators: indicators.map(({ id }) => id) };

/**
 * Reads the text of a plan file, with what this program reports in mind. What takes a strange text apart is fetched
 * when the first one comes.
 *
 * @param text the whole file
 * @returns the plan, or complaints
 * @throws Error when the reader cannot be fetched
 */
export async function openPlan(text: string): Promise<ReadPlan> {
  const { readPlan } = await import('../plan/read.ts');
  return readPlan(text, known);
}

/**
 * Reads the text of a bundled city.
 *
 * @param text the whole file
 * @returns the plan, or complaints
 */
export async function openBundled(text: string): Promise<ReadPlan> {
  const plan = readBundled(text, known);
  return plan ? { plan } : openPlan(text);
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
