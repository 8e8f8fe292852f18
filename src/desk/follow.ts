import type { ModelDescription, StepDescription } from '../engine/model-description.ts';
import { grouped, type SheetRow } from './city-sheet.ts';

/** A station on the way back from a number. */
export interface ChainLink {
  readonly step: StepDescription;
  /** What later stations take from it; empty for the step that gives the number. */
  readonly gives: readonly string[];
}

/**
 * Follows a number back: the step that gives it, then the steps it draws on, each once, the nearest first.
 *
 * @param model steps and flows
 * @param id step that gives the number
 * @returns stations; none when there is no such step
 */
export function chainOf({ steps, beside, flows }: ModelDescription, id: string): readonly ChainLink[] {
  const all = [...steps, ...beside];
  const found: ChainLink[] = [];
  let front = [id];
  while (front.length > 0) {
    for (const each of front) {
      const step = all.find((other) => other.id === each);
      if (!step || found.some((link) => link.step === step)) continue;
      const after = new Set(found.map((link) => link.step.id));
      const gives = flows.filter(({ from, to }) => from === each && after.has(to)).flatMap(({ amounts }) => amounts);
      found.push({ step, gives: [...new Set(gives)] });
    }
    const reached = new Set(found.map((link) => link.step.id));
    const next = flows.filter(({ from, to }) => reached.has(to) && !reached.has(from)).map(({ from }) => from);
    // Of those that are equally near, the one that comes last in the year stands first.
    front = steps
      .map((step) => step.id)
      .filter((each) => next.includes(each))
      .reverse();
  }
  return found;
}

/**
 * Picks from the city's form what a step counts with: local values, and defaults in the place of missing ones.
 *
 * @param step whose templates are looked for
 * @param rows of the city sheet
 * @returns rows with a value, those of one field together; data of classes and modes the city lacks are left out
 */
export function dataOf(step: StepDescription, rows: readonly SheetRow[]): readonly (readonly SheetRow[])[] {
  return grouped(rows.filter(({ datum, template }) => datum !== undefined && step.data.includes(template)));
}
