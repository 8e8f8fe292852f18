import { leverName } from '../../desk/levers.ts';
import { measureOf } from '../../desk/lever-about.ts';
import type { MeasureDefinition } from '../../plan/measure.ts';
import type { Plan } from '../../plan/plan.ts';
import { formatMoney } from '../../quantities/format.ts';
import { leverAbout as words } from '../../words/en/lever-about.ts';
import { evidenceScopes } from '../../words/en/names.ts';
import { centreRows, keepsAccount, type LeverFound } from './centre-rows.ts';
import { sourceText } from './source-text.ts';

export { default as LeverFactors } from './LeverFactors.svelte';

/** A line of what an opened lever tells. */
export interface AboutRow {
  readonly name: string;
  readonly text: string;
}

/** Writes what one of the things costs, low to high, in the currency and prices of its source: nothing is converted. */
function unitCostText({ scale, capex_per_unit: cost }: MeasureDefinition): string {
  const low = formatMoney(cost.low, cost.currency);
  const high = formatMoney(cost.high, cost.currency);
  return words.costLine(words.to(low, high), scale.unit, words.prices(cost.place, cost.price_year));
}

/** Writes what was seen, of whom or where, and how strong that is. */
function evidenceText({ statement, scope, confidence }: MeasureDefinition['evidence']): string {
  const where = scope === undefined || scope === 'none' ? [] : [words.scope(evidenceScopes[scope])];
  return [statement, ...where, words.confidence[confidence]].join(' ');
}

/** Writes what is known of a measure; a row without text is left out. */
export function aboutRows(plan: Plan, measure: string, run?: LeverFound): readonly AboutRow[] {
  const found = measureOf(measure);
  if (!found) return [];
  const { evidence, acceptability } = found;
  const rows: readonly AboutRow[] = [
    { name: words.where, text: found.applies_to },
    { name: words.evidence, text: evidenceText(evidence) },
    { name: words.cost, text: unitCostText(found) },
    ...(run && keepsAccount(found) ? centreRows(run, plan.city.currency) : []),
    { name: words.whoDecides, text: found.who_decides },
    { name: words.acceptance, text: `${words.acceptanceScore(acceptability.score)}. ${acceptability.note}` },
    { name: words.whoToWatch, text: found.equity },
    { name: words.brings, text: found.co_benefits },
    { name: words.needs, text: found.prerequisites },
    { name: words.goesWith, text: found.goes_with.map(leverName).join(', ') },
    { name: words.source, text: sourceText(plan, evidence.reference) },
  ];
  return rows.filter(({ text }) => text !== '');
}
