import { valueOf, type IndicatorDefinition, type ScenarioResult } from '../../engine/results.ts';
import { measureTarget, type Measured } from '../../charts/marks/target.ts';
import { formatValue, formatWholePercent } from '../../quantities/format.ts';
import { charts } from '../../words/en/charts.ts';
import type { Target } from '../../plan/plan.ts';
import { completeness } from '../../plan/resolve.ts';
import { reportWords as words } from '../../words/en/report.ts';
import type { Run } from '../document.ts';
import { indicatorOf, type ChapterContext } from './context.ts';
import { heading, paragraph, type Draft } from './drafts.ts';
import { gapText, runsOf, sentenceRun, shareClosed, standingOf } from './values.ts';

const summary = words.summary;
/** What the first paragraph speaks of. */
const spokenIds = ['ghg_wtw_kt', 'vkm_motor_M', 'trips_not_by_car_share', 'vkm_freight_M'] as const;

/** An indicator inside a sentence: `transport CO2e (WTW)`. */
function spoken(indicator: IndicatorDefinition): string {
  return charts.finding.lower(nameInBrackets(indicator));
}

const nameInBrackets = ({ name, boundary }: IndicatorDefinition): string =>
  boundary === undefined ? name : `${name} (${boundary})`;

type Item = readonly Run[];

function comparison(
  context: ChapterContext,
  scenario: ScenarioResult,
  year: number,
  indicator: IndicatorDefinition,
): Item[] {
  const { results, against, base } = context;
  const value = valueOf(results, scenario.id, indicator.id, year);
  if (value === null) return [];
  const side = (id: string, name: string, at: number): readonly (string | Run)[] => {
    const run = sentenceRun(results, id, indicator, at);
    const standing = standingOf(value, valueOf(results, id, indicator.id, at), indicator.unit);
    return standing
      ? summary.relative(standing.change, standing.standing, name, run)
      : summary.notComparable(name, run);
  };
  const said = summary.comparison(
    nameInBrackets(indicator),
    sentenceRun(results, scenario.id, indicator, year),
    side(against.id, words.quoted(against.name), year),
    side(against.id, String(base), base),
  );
  return [runsOf(said)];
}

function wantedText(target: Target, indicator: IndicatorDefinition, wanted: number | null, base: number): string {
  const value = formatValue(wanted, indicator.unit);
  return target.kind === 'absolute'
    ? value
    : words.headlines.relativeTarget(formatValue(target.value, 'share'), base, value);
}

/** What the one compared with does for the same target, said after the verdict on the scenario. */
function besides(context: ChapterContext, scenario: ScenarioResult, own: Measured, other: Measured): string {
  const { name } = context.against;
  if (own.met === null || other.met === null) return '';
  if (other.met) return own.met ? summary.againstMeetsToo(name) : summary.againstMeets(name);
  const closed = own.met ? null : shareClosed(own.value, other.value, own.wanted);
  // Less than half a per cent of the way is no difference to speak of.
  if (closed === null || Math.round(closed * 100) === 0) return '';
  return closed > 0
    ? summary.distanceClosed(scenario.name, formatWholePercent(closed), name)
    : summary.distanceWidened(name);
}

function verdict(context: ChapterContext, scenario: ScenarioResult, target: Target): Item[] {
  const { results, against, base } = context;
  const indicator = indicatorOf(context, target.indicator);
  if (!indicator) return [];
  const baseValue = valueOf(results, against.id, indicator.id, base);
  const measure = ({ id }: ScenarioResult): Measured =>
    measureTarget(target, indicator.betterIs, valueOf(results, id, indicator.id, target.year), baseValue);
  const own = measure(scenario);
  const run = sentenceRun(results, scenario.id, indicator, target.year);
  const opening = summary.target(spoken(indicator), target.year, wantedText(target, indicator, own.wanted, base));
  if (own.met === null) return [[{ text: opening + summary.targetUnknown }]];
  const said = own.met ? summary.targetMet(run) : summary.targetMissed(gapText(own, indicator.unit), run);
  const after = besides(context, scenario, own, measure(against));
  return [[{ text: opening }, ...runsOf(said), ...(after === '' ? [] : [{ text: after }])]];
}

/** One scenario: the lead speaks of all that is spoken of, the others of CO2e; targets bind plans and their variants. */
function scenarioSummary(context: ChapterContext, scenario: ScenarioResult, year: number): Draft[] {
  const indicators = spokenIds.flatMap((id) => indicatorOf(context, id) ?? []);
  const shown = scenario === context.lead ? indicators : indicators.slice(0, 1);
  const bound = scenario.role === 'plan' || scenario.role === 'variant';
  const items = [
    ...shown.flatMap((each) => comparison(context, scenario, year, each)),
    ...(bound ? context.plan.targets.flatMap((target) => verdict(context, scenario, target)) : []),
  ];
  if (items.length === 0) return [];
  return [
    paragraph(summary.lead(year, scenario.name, context.against.name, context.base), 'lead'),
    { kind: 'list', role: 'points', items },
  ];
}

/**
 * Builds the summary by rule: each compared scenario against reference and base year, each target met or missed, how
 * much of the data is local.
 *
 * @param context the chapter's context
 * @returns blocks
 */
export function summarySection(context: ChapterContext): Draft[] {
  const { plan, results, scenarios, lead, years } = context;
  const year = years.at(-1) ?? context.horizon;
  const ordered = [...scenarios].sort((a, b) => Number(b === lead) - Number(a === lead));
  const { local, total } = completeness(plan.city);
  const faults = results.baseWarnings.filter(({ severity }) => severity !== 'note').length;
  return [
    heading(3, summary.title),
    ...ordered.flatMap((scenario) => scenarioSummary(context, scenario, year)),
    ...(plan.targets.length === 0 ? [paragraph(summary.noTargets)] : []),
    paragraph(`${summary.honesty(local, total, faults)} ${summary.projection}`),
  ];
}
