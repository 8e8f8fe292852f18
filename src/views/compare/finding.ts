import { valueOf, type Results } from '../../engine/results.ts';
import type { Scenario, Target } from '../../plan/plan.ts';
import { compare as words } from '../../words/en/compare.ts';
import { readTarget } from '../studio/target-reading.ts';

/** Counts the targets a scenario meets, of those that bind in the year. */
function metBy(results: Results, targets: readonly Target[], scenario: string, base: string, year: number) {
  const readings = results.indicators.flatMap((indicator) => {
    if (!targets.some((each) => each.indicator === indicator.id)) return [];
    const value = valueOf(results, scenario, indicator.id, year);
    const reading = readTarget(
      indicator,
      targets,
      year,
      value,
      valueOf(results, base, indicator.id, results.years[0] ?? year),
    );
    return reading?.met === undefined ? [] : [reading.met];
  });
  return { met: readings.filter((each) => each).length, of: readings.length };
}

/** Writes the title of the room from the results: which plan reaches which of the targets. */
export function compareFinding(
  results: Results,
  targets: readonly Target[],
  plans: readonly Scenario[],
  base: string,
  year: number,
): string {
  if (plans.length === 0) return words.finding.none;
  if (targets.length === 0) return words.finding.noTargets;
  const scores = plans.map(({ id, name }) => ({ name, ...metBy(results, targets, id, base, year) }));
  const of = Math.max(...scores.map((each) => each.of));
  if (of === 0) return words.finding.notDue(year);
  const most = Math.max(...scores.map((each) => each.met));
  const leaders = scores.filter((each) => each.met === most).map((each) => each.name);
  if (most === of) return words.finding.all(leaders);
  if (most === 0) return words.finding.nothing;
  const [only = ''] = leaders;
  return leaders.length === 1 ? words.finding.nearest(only, most, of) : words.finding.tie(leaders, most, of);
}
