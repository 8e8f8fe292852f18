import { valueOf, type IndicatorDefinition, type ScenarioResult } from '../../engine/results.ts';
import { formatValue } from '../../quantities/format.ts';
import type { Target } from '../../plan/plan.ts';
import { reportWords as words } from '../../words/en/report.ts';
import type { ParagraphBlock, Run } from '../document.ts';
import { indicatorOf, type ChapterContext } from './context.ts';
import { heading, paragraph, type Draft } from './drafts.ts';
import { dataInUse } from './city-data.ts';
import { gapText, measureTarget, runsOf, sentenceRun, shareClosed, standingOf } from './values.ts';

const summary = words.summary;
/** What the first paragraph speaks of. */
const spokenIds = ['ghg_wtw_kt', 'vkm_motor_M', 'trips_not_by_car_share', 'vkm_freight_M'] as const;

const lower = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** An indicator inside a sentence: `transport CO2e (WTW)`. */
function spoken({ name, boundary }: IndicatorDefinition): string {
  return boundary === undefined ? lower(name) : `${lower(name)} (${boundary})`;
}

function comparison(
  context: ChapterContext,
  scenario: ScenarioResult,
  year: number,
  indicator: IndicatorDefinition,
): Run[] {
  const { results, against, base } = context;
  const value = valueOf(results, scenario.id, indicator.id, year);
  const side = (id: string, name: string, at: number): readonly (string | Run)[] => {
    const run = sentenceRun(results, id, indicator, at);
    const standing = standingOf(value, valueOf(results, id, indicator.id, at), indicator.unit);
    return standing ? summary.relative(standing.change, standing.standing, name, run) : [`${name}: `, run];
  };
  if (value === null) return [];
  const run = sentenceRun(results, scenario.id, indicator, year);
  return runsOf(
    summary.comparison(
      year,
      scenario.name,
      spoken(indicator),
      run,
      side(against.id, against.name, year),
      side(against.id, String(base), base),
    ),
  );
}

function targetWanted(target: Target, indicator: IndicatorDefinition, wanted: number | null, base: number): string {
  const value = formatValue(wanted, indicator.unit);
  return target.kind === 'absolute'
    ? value
    : words.headlines.relativeTarget(formatValue(target.value, 'share'), base, value);
}

/** What the one compared with does for the same target, said after the verdict on the scenario. */
function besides(
  context: ChapterContext,
  scenario: ScenarioResult,
  target: Target,
  indicator: IndicatorDefinition,
): string {
  const { results, against, base } = context;
  const baseValue = valueOf(results, against.id, indicator.id, base);
  const own = measureTarget(
    target,
    indicator.betterIs,
    valueOf(results, scenario.id, indicator.id, target.year),
    baseValue,
  );
  const other = measureTarget(
    target,
    indicator.betterIs,
    valueOf(results, against.id, indicator.id, target.year),
    baseValue,
  );
  if (own.met === null || other.met === null) return '';
  if (other.met) return own.met ? summary.againstMeetsToo(against.name) : summary.againstMeets(against.name);
  const closed = own.met ? null : shareClosed(own.value, other.value, own.wanted);
  if (closed === null) return '';
  return closed > 0
    ? summary.distanceClosed(formatValue(Math.round(closed * 100) / 100, 'share'), against.name)
    : summary.distanceWidened(against.name);
}

function verdict(context: ChapterContext, scenario: ScenarioResult, target: Target): Run[] {
  const { results, against, base } = context;
  const indicator = indicatorOf(context, target.indicator);
  if (!indicator) return [];
  const name = spoken(indicator);
  const value = valueOf(results, scenario.id, indicator.id, target.year);
  const measured = measureTarget(target, indicator.betterIs, value, valueOf(results, against.id, indicator.id, base));
  if (measured.met === null) return [{ text: summary.targetUnknown(name, target.year) }];
  const wanted = targetWanted(target, indicator, measured.wanted, base);
  const run = sentenceRun(results, scenario.id, indicator, target.year);
  const said = measured.met
    ? summary.targetMet(name, target.year, wanted, scenario.name, run)
    : summary.targetMissed(name, target.year, wanted, scenario.name, gapText(measured, indicator.unit), run);
  return [...runsOf(said), { text: besides(context, scenario, target, indicator) }].filter(({ text }) => text !== '');
}

const body = (runs: readonly Run[]): ParagraphBlock => ({ kind: 'paragraph', role: 'body', runs });
const space: Run = { text: ' ' };
const sentences = (of: readonly (readonly Run[])[]): Run[] =>
  of.filter(({ length }) => length > 0).flatMap((each, index) => (index === 0 ? each : [space, ...each]));

/**
 * Builds the summary by rule: each compared scenario against reference and base year, each target met or missed, how
 * much of the data is local.
 *
 * @param context the chapter's context
 * @returns blocks
 */
export function summarySection(context: ChapterContext): Draft[] {
  const { plan, results, scenarios, years } = context;
  const year = years.at(-1) ?? context.horizon;
  const indicators = spokenIds.flatMap((id) => indicatorOf(context, id) ?? []);
  const compared = scenarios.map((scenario) =>
    sentences(
      (scenario === context.lead ? indicators : indicators.slice(0, 1)).map((each) =>
        comparison(context, scenario, year, each),
      ),
    ),
  );
  const targets = scenarios
    .filter(({ role }) => role === 'plan' || role === 'variant')
    .map((scenario) => sentences(plan.targets.map((target) => verdict(context, scenario, target))));
  const data = dataInUse(plan.city);
  const defaults = data.filter(({ origin }) => origin === 'default').length;
  const faults = results.baseWarnings.filter(({ severity }) => severity !== 'note').length;
  return [
    heading(3, summary.title),
    ...[...compared, ...targets].filter(({ length }) => length > 0).map(body),
    ...(plan.targets.length === 0 ? [paragraph(summary.noTargets)] : []),
    paragraph(`${summary.honesty(defaults, data.length, faults)} ${summary.projection}`),
  ];
}
