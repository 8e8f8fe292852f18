import { leverSource } from '../../desk/lever-about.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Reference } from '../../sources/factor.ts';
import { leverAbout as words } from '../../words/en/lever-about.ts';

/** Writes where a number of a lever was seen; a judgement says that it is one. */
export function sourceText(plan: Plan, reference: Reference): string {
  const { kind, text } = leverSource(plan, reference);
  if (kind === 'judgement') return words.judgement;
  if (kind === 'secondary') return words.secondary(text);
  return kind === 'derived' ? words.derived(text) : text;
}
