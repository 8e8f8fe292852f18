import { measureSources } from '../plan/measures/sources.ts';
import type { Plan } from '../plan/plan.ts';
import type { Reference } from '../sources/factor.ts';
import { citation, sourceLine } from './source-line.ts';

export { measureOf } from '../plan/measures/index.ts';

/** Where the evidence of a lever was seen; a judgement has no citation. */
export function leverSource(
  plan: Plan,
  reference: Reference,
): { readonly kind: Reference['kind']; readonly text: string } {
  const { kind, source, where } = reference;
  const own = source !== undefined && Object.hasOwn(measureSources, source) ? measureSources[source] : undefined;
  const line = own ? citation(own) : sourceLine(plan, reference).text;
  return { kind, text: where !== undefined && where !== line ? `${line}; ${where}` : line };
}
