import { checkPlan, type CheckOptions } from './check.ts';
import type { Plan } from './plan.ts';
import { planSchema } from './schema.ts';

/**
 * Reads a plan that comes with the program, in the current version. Shape and sense are checked as in any file; what
 * only a strange text can hold is not looked for, so that a first visit need not fetch what looks for it.
 *
 * @param text JSON that we wrote
 * @param options indicators and sources that exist outside the file
 * @returns the plan, or undefined when anything is wrong with it: `readPlan` then says what
 * @throws SyntaxError when the text is no JSON
 * @example readBundled('{}') // undefined
 */
export function readBundled(text: string, options: CheckOptions = {}): Plan | undefined {
  const shaped = planSchema.safeParse(JSON.parse(text));
  return shaped.success && checkPlan(shaped.data, options).length === 0 ? shaped.data : undefined;
}
