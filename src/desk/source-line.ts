import type { Plan } from '../plan/plan.ts';
import { bibliography } from '../sources/bibliography.ts';
import type { Reference, Source } from '../sources/factor.ts';

/** A source in one line, and where it may be read. */
export interface SourceLine {
  readonly text: string;
  readonly url?: string;
}

/** Writes title, publisher and year of a source. */
export function citation({ title, publisher, year }: Source): string {
  return [title, publisher, year].filter((each) => each !== undefined).join(', ');
}

/**
 * Writes where a number was seen in one line.
 *
 * @param plan whose own bibliography comes before ours
 * @param reference of the number
 * @returns title, publisher and year; for a judgement or a derived number without a source, what the file says of it
 */
export function sourceLine(plan: Plan, reference: Reference): SourceLine {
  const ours: Readonly<Record<string, Source>> = bibliography;
  const key = reference.source;
  const source = [plan.sources, ours].find((each) => key !== undefined && Object.hasOwn(each, key))?.[key ?? ''];
  if (!source) return { text: key ?? reference.where ?? '' };
  return { text: citation(source), ...(source.url !== undefined && { url: source.url }) };
}
