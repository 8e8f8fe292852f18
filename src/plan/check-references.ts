import type { Reference } from '../sources/factor.ts';
import { planWords } from '../words/en/plan.ts';
import type { Complaint } from './plan.ts';

const words = planWords.city;

/**
 * Checks that a reference and the bibliography agree.
 *
 * @param reference where a number was seen
 * @param path path of the reference in the file
 * @param known keys of the bibliography
 * @returns complaints; none when a judgement names no source and all else names one that exists
 */
export function checkReference(reference: Reference, path: string, known: ReadonlySet<string>): Complaint[] {
  const { kind, source } = reference;
  if (kind === 'judgement') return source === undefined ? [] : [{ path, ...words.citedJudgement() }];
  if (source === undefined) return kind === 'derived' ? [] : [{ path, ...words.uncited(kind) }];
  return known.has(source) ? [] : [{ path: `${path}.source`, ...words.source(source) }];
}
