import { valueOf, type Results } from '../../engine/results.ts';
import type { Scenario, Target } from '../../plan/plan.ts';
import { compare as words } from '../../words/en/compare.ts';
import { readTarget } from '../studio/target-reading.ts';

/** Counts the targets a scenario meets, each in its own year. */
function metBy(results: Results, targets: readonly Target[], scenario: string, base: string) {
  const readings = targets.flatMap((target) => {
    const indicator = results.indicators.find(({ id }) => id === target.indicator);
    if (!indicator) return [];
    const valueIn = (year: number): number | null => valueOf(results, scenario, indicator.id, year);
    const was = valueOf(results, base, indicator.id, results.years[0] ?? target.year);
    const reading = readTarget(indicator, [target], target.year, valueIn, was);
    return reading?.met === undefined ? [] : [reading.met];
  });
  return { met: readings.filter((each) => each).length, of: readings.length };
}

/** Says whether all is reached without any plan as well. */
function referenceMeets(results: Results, targets: readonly Target[], base: string): boolean {
  const reference = results.scenarios.find(({ role }) => role === 'reference');
  if (!reference) return false;
  const { met, of } = metBy(results, targets, reference.id, base);
  return of > 0 && met === of;
}

/** Writes the title of the room from the results: which plan reaches which of the targets. */
export function compareFinding(
  results: Results,
  targets: readonly Target[],
  plans: readonly Scenario[],
  base: string,
): string {
  if (plans.length === 0) return words.finding.none;
  if (targets.length === 0) return words.finding.noTargets;
  const scores = plans.map(({ id, name }) => ({ name, ...metBy(results, targets, id, base) }));
  const of = Math.max(...scores.map((each) => each.of));
  if (of === 0) return words.finding.unjudged;
  const most = Math.max(...scores.map((each) => each.met));
  const leaders = scores.filter((each) => each.met === most).map((each) => each.name);
  if (most === of) return words.finding.all(leaders, referenceMeets(results, targets, base));
  if (most === 0) return words.finding.nothing;
  const [only = ''] = leaders;
  return leaders.length === 1 ? words.finding.nearest(only, most, of) : words.finding.tie(leaders, most, of);
}
