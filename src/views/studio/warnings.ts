import type { Warning } from '../../engine/results.ts';

const order = { fault: 0, caution: 1, note: 2 } as const;

/** What is true of every scenario belongs to the base year, and is said there. */
const ofTheBaseYear = 'base_year_only';

/** Keeps the warnings that say something of this scenario. */
export function ofScenario(warnings: readonly Warning[]): readonly Warning[] {
  return warnings.filter(({ code }) => code !== ofTheBaseYear);
}

/** Orders warnings by weight, each sentence once; among equals the order of the run stands. */
export function worstFirst(warnings: readonly Warning[]): readonly Warning[] {
  const once = new Map(warnings.map((each) => [each.message, each]));
  return [...once.values()].sort((a, b) => order[a.severity] - order[b.severity]);
}
