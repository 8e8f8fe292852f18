import { valueOf, type IndicatorDefinition } from '../../engine/results.ts';
import { measureTarget, wantedValue } from '../../charts/marks/target.ts';
import { formatNumber, formatValue, formatWholePercent } from '../../quantities/format.ts';
import type { Target } from '../../plan/plan.ts';
import { reportWords as words } from '../../words/en/report.ts';
import type { TableRow } from '../document.ts';
import { indicatorOf, namesCompared, resultsSource, targetOf, type ChapterContext } from './context.ts';
import { figures, group, heading, names, row, table, type Draft } from './drafts.ts';
import { figureText, gapText, shareClosed, unitText, valueRun } from './values.ts';

/** What the headline table shows, besides every indicator that has a target. */
const headlineIds = [
  'population_persons',
  'trips_thousand_per_weekday',
  'trips_not_by_car_share',
  'transit_share',
  'active_share',
  'passenger_km_M',
  'vkm_motor_M',
  'vkm_passenger_M',
  'vkm_freight_M',
  'freight_tonnes_kt',
  'freight_drops_M',
  'freight_empty_share',
  'energy_TJ',
  'electric_vkm_share',
  'ghg_wtw_kt',
  'ghg_ttw_kt',
  'ghg_wtw_passenger_kt',
  'ghg_wtw_freight_kt',
  'ghg_wtw_t_per_person',
] as const;

/** Writes an indicator's name with its boundary: `Transport CO2e, WTW`. */
export function nameWithBoundary({ name, boundary }: IndicatorDefinition): string {
  return boundary === undefined ? name : `${name}, ${boundary}`;
}

function headlineIndicators(context: ChapterContext): IndicatorDefinition[] {
  const targeted = new Set(context.plan.targets.map(({ indicator }) => indicator));
  const wanted = new Set<string>([...headlineIds, ...targeted]);
  return context.results.indicators.filter(({ id, baseYearOnly }) => wanted.has(id) && !baseYearOnly);
}

/** A target as a table shows it: the value, and what it was derived from. */
function targetText(context: ChapterContext, target: Target, indicator: IndicatorDefinition): string {
  const base = valueOf(context.results, context.against.id, indicator.id, context.base);
  return figureText(wantedValue(target, base), indicator.unit);
}

function gapCell(context: ChapterContext, target: Target, indicator: IndicatorDefinition, scenario: string): string {
  const base = valueOf(context.results, context.against.id, indicator.id, context.base);
  const value = valueOf(context.results, scenario, indicator.id, target.year);
  const measured = measureTarget(target, indicator.betterIs, value, base);
  if (measured.met === null) return formatNumber(null);
  return measured.met
    ? words.headlines.met
    : words.headlines.toGo(gapText(measured, indicator.unit === 'share' ? 'share' : ''));
}

function headlineTable(context: ChapterContext, year: number): Draft {
  const { results, against, scenarios, lead, base, plan } = context;
  const shown = headlineIndicators(context).filter(
    ({ id }) =>
      targetOf(plan, id, year) || [against, ...scenarios].some((each) => valueOf(results, each.id, id, year) !== null),
  );
  const withTargets = shown.some(({ id }) => targetOf(plan, id, year));
  const rows: TableRow[] = [];
  let theme = '';
  for (const indicator of shown) {
    if (indicator.theme !== theme) rows.push(group(words.themes[indicator.theme]));
    theme = indicator.theme;
    const target = targetOf(plan, indicator.id, year);
    rows.push(
      row(
        nameWithBoundary(indicator),
        unitText(indicator.unit),
        valueRun(results, against.id, indicator, base),
        ...[against, ...scenarios].map(({ id }) => valueRun(results, id, indicator, year)),
        ...(withTargets ? [target ? targetText(context, target, indicator) : ''] : []),
        ...(withTargets && lead ? [target ? gapCell(context, target, indicator, lead.id) : ''] : []),
      ),
    );
  }
  const columns = [
    names(words.headlines.indicator, 24),
    names(words.headlines.unit, 17),
    figures(String(base), 13),
    ...[against, ...scenarios].map(({ name }) => figures(`${name} ${year}`, 13)),
    ...(withTargets ? [figures(words.headlines.target, 9)] : []),
    ...(withTargets && lead ? [figures(words.headlines.gap(lead.name), 15)] : []),
  ];
  const caption = words.headlines.caption(namesCompared(context), year, base, plan.city.name);
  return table(caption, columns, rows, resultsSource(context));
}

function targetRows(context: ChapterContext, target: Target): TableRow[] {
  const { results, scenarios, against, base, citations } = context;
  const indicator = indicatorOf(context, target.indicator);
  if (!indicator) return [];
  const baseValue = valueOf(results, against.id, indicator.id, base);
  const wanted = wantedValue(target, baseValue);
  const figure = formatValue(wanted, indicator.unit);
  const said =
    target.kind === 'absolute'
      ? figure
      : words.headlines.relativeTarget(formatValue(target.value, 'share'), base, figure);
  const other = valueOf(results, against.id, indicator.id, target.year);
  // One that is there already leaves no distance to close.
  const isThere = measureTarget(target, indicator.betterIs, other, baseValue).met === true;
  return [
    group(
      words.headlines.targetGroup(nameWithBoundary(indicator), target.year, said, citations.mark(target.reference)),
    ),
    ...[against, ...scenarios].map((each) => {
      const closed = shareClosed(valueOf(results, each.id, indicator.id, target.year), other, wanted);
      return row(
        each.name,
        valueRun(results, each.id, indicator, target.year),
        gapCell(context, target, indicator, each.id),
        each === against || isThere || closed === null ? '' : formatWholePercent(closed),
      );
    }),
  ];
}

function targetsTable(context: ChapterContext): Draft[] {
  const { plan, against } = context;
  const rows = plan.targets.flatMap((target) => targetRows(context, target));
  if (rows.length === 0) return [];
  const [scenario, value, gap, closed] = words.headlines.targetHeads;
  const caption = words.headlines.targetsCaption(namesCompared(context), plan.city.name, against.name);
  return [
    heading(3, words.headlines.targetsTitle),
    table(
      caption,
      [names(scenario, 40), figures(value, 18), figures(gap, 24), figures(closed, 18)],
      rows,
      resultsSource(context),
    ),
  ];
}

/**
 * Builds the section of headline indicators: base year, what is compared with, scenarios, target, gap; then all targets.
 *
 * @param context the chapter's context
 * @returns blocks, one table for each year
 */
export function headlinesSection(context: ChapterContext): Draft[] {
  return [
    heading(2, words.headlines.title),
    ...context.years.map((year) => headlineTable(context, year)),
    ...targetsTable(context),
  ];
}
