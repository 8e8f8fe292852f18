import { valueOf, type IndicatorDefinition } from '../../engine/results.ts';
import { formatChange, formatRelativeChange } from '../../quantities/format.ts';
import { reportWords as words } from '../../words/en/report.ts';
import type { TableRow } from '../document.ts';
import { indicatorOf, resultsSource, type ChapterContext } from './context.ts';
import { figures, group, names, row, table, type Draft } from './drafts.ts';
import { unitText, valueRun } from './values.ts';

/** Indicators under one title; an empty title opens no group. */
export interface IndicatorGroup {
  readonly title: string;
  readonly ids: readonly string[];
  /** The name a row bears; absent = the indicator's own. */
  readonly label?: (indicator: IndicatorDefinition) => string;
}

/** A row whose values are missing or zero throughout says nothing. */
function speaks(context: ChapterContext, { id }: IndicatorDefinition, year: number): boolean {
  const { results, against, scenarios, base } = context;
  const values = [
    valueOf(results, against.id, id, base),
    ...[against, ...scenarios].map((each) => valueOf(results, each.id, id, year)),
  ];
  return values.some((value) => value !== null && value !== 0);
}

function change(context: ChapterContext, indicator: IndicatorDefinition, year: number): string {
  const { results, lead, against } = context;
  if (!lead) return '';
  const value = valueOf(results, lead.id, indicator.id, year);
  const other = valueOf(results, against.id, indicator.id, year);
  if (indicator.unit === 'share') {
    return formatChange(value, other, indicator.unit);
  }
  return other === 0 ? '' : formatRelativeChange(value, other);
}

/**
 * Builds a table of indicators: base year, what is compared with, scenarios, and how the leading scenario differs.
 *
 * @param context the chapter's context
 * @param year the year of the scenarios' columns
 * @param groups indicators by group; those without any value are left out
 * @param caption caption without number
 * @returns a table, or nothing when no indicator has a value
 */
export function comparisonTable(
  context: ChapterContext,
  year: number,
  groups: readonly IndicatorGroup[],
  caption: string,
): Draft[] {
  const { results, against, scenarios, lead, base } = context;
  const compared = [against, ...scenarios];
  const filled = groups.map((each) => ({
    ...each,
    shown: each.ids.flatMap((id) => indicatorOf(context, id) ?? []).filter((one) => speaks(context, one, year)),
  }));
  // A unit that all rows share stands in the caption.
  const withUnits = new Set(filled.flatMap(({ shown }) => shown.map(({ unit }) => unit))).size > 1;
  const rows = filled.flatMap(({ title, label, shown }): TableRow[] => {
    if (shown.length === 0) return [];
    return [
      ...(title === '' ? [] : [group(title)]),
      ...shown.map((indicator) =>
        row(
          label ? label(indicator) : indicator.name,
          ...(withUnits ? [unitText(indicator.unit)] : []),
          valueRun(results, against.id, indicator, base),
          ...compared.map(({ id }) => valueRun(results, id, indicator, year)),
          ...(lead ? [change(context, indicator, year)] : []),
        ),
      ),
    ];
  });
  if (rows.length === 0) return [];
  const columns = [
    names(words.headlines.indicator, 27),
    ...(withUnits ? [names(words.headlines.unit, 17)] : []),
    figures(String(base), 12),
    ...compared.map(({ name }) => figures(`${name} ${year}`, 13)),
    ...(lead ? [figures(words.changeHead(lead.name, against.name), 16)] : []),
  ];
  return [table(caption, columns, rows, resultsSource(context))];
}
