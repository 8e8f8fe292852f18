import type { Plan } from '../../plan/plan.ts';
import type { Mode } from '../../plan/vocabulary.ts';
import { details } from '../../words/en/chart-details.ts';
import { charts } from '../../words/en/charts.ts';
import { names } from '../../words/en/names.ts';

/** What a mode is called: over a bar, in tables, and after `the share of`. */
export interface ModeName {
  readonly short: string;
  readonly full: string;
  readonly inSentence: string;
}

/**
 * Names a mode; the city's own mode has the city's name for it.
 *
 * @param plan what the run came from
 * @param mode the mode
 * @returns names for labels, tables and sentences
 */
export function modeName(plan: Plan, mode: Mode): ModeName {
  const own = mode === 'own' ? plan.city.own_mode?.name : undefined;
  if (own !== undefined) return { short: own, full: own, inSentence: own };
  return { short: charts.modesShort[mode], full: names.modes[mode], inSentence: details.modesInSentence[mode] };
}
