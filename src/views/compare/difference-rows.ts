import { factorText, leverFactors, leverUnit, type LeverDifference } from '../../desk/levers.ts';
import type { DriverPath, Plan } from '../../plan/plan.ts';
import { driverIds } from '../../plan/vocabulary.ts';
import { formatNumber, spaceBeside } from '../../quantities/format.ts';
import { compare as words } from '../../words/en/compare.ts';
import { names } from '../../words/en/names.ts';
import { levelText } from '../studio/lever-text.ts';

export interface DifferenceCell {
  readonly text: string;
  readonly note?: string;
  /** True for what is absent or like the plan's own. */
  readonly quiet?: boolean;
}

export interface DifferenceRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly DifferenceCell[];
}

/** What a scenario says itself of a measure's assumptions. */
function ownFactors(...[measure, setting]: Parameters<typeof leverFactors>): readonly string[] {
  return leverFactors(measure, setting)
    .filter(({ own }) => own)
    .map(({ channel, value, factor }) => words.levers.factor(names.factors[channel] ?? '', factorText(value, factor)));
}

/** Writes the rows of the lever difference: only what differs, a cell for each scenario. */
export function leverRows(differences: readonly LeverDifference[], currency: string): readonly DifferenceRow[] {
  return differences.map(({ measure, settings }) => ({
    id: measure.id,
    name: measure.name,
    cells: settings.map((setting): DifferenceCell => {
      if (!setting || setting.level === 0) return { text: words.levers.notUsed, quiet: true };
      return {
        text: levelText(setting.level, leverUnit(measure, currency)),
        note: [words.levers.from(setting.start_year), ...ownFactors(measure, setting)].join('; '),
      };
    }),
  }));
}

function pathText(path: DriverPath): string {
  if (path.kind === 'growth') {
    const rate = formatNumber(path.rate_per_year * 100, { significant: 3, sign: true });
    return words.drivers.growth(`${rate}${spaceBeside('%')}%`);
  }
  const first = path.points[0];
  const last = path.points[path.points.length - 1];
  if (!first || !last) return '';
  return words.drivers.points(formatNumber(first[1]), formatNumber(last[1]), first[0], last[0]);
}

/** Writes the rows of the driver difference: trends that at least one of the scenarios sets for itself. */
export function driverRows(plan: Plan, scenarios: readonly string[]): readonly DifferenceRow[] {
  const columns = scenarios.map((id) => plan.scenarios.find((each) => each.id === id)?.drivers ?? {});
  return driverIds
    .filter((driver) => columns.some((each) => each[driver] !== undefined))
    .map((driver) => ({
      id: driver,
      name: names.drivers[driver],
      cells: columns.map((each): DifferenceCell => {
        const own = each[driver];
        return own ? { text: pathText(own) } : { text: words.drivers.same, quiet: true };
      }),
    }));
}
