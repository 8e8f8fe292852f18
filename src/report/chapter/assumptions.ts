import { reportWords as words } from '../../words/en/report.ts';
import type { ListBlock } from '../document.ts';
import { cityDataSection } from './city-data.ts';
import type { ChapterContext } from './context.ts';
import { dateText } from './date-text.ts';
import { heading, paragraph, type Draft } from './drafts.ts';
import { driversSection } from './drivers.ts';
import { parametersSection } from './parameters.ts';

const assumptions = words.assumptions;

const listOf = (items: readonly string[], role: ListBlock['role'] = 'points'): ListBlock => ({
  kind: 'list',
  role,
  items: items.map((text) => [{ text }]),
});

/**
 * Builds the last section: drivers, city data and parameters with their sources, the bibliography of what was used, limits.
 *
 * @param context the chapter's context; its citations must hold all uses of the sections before
 * @returns blocks
 */
export function assumptionsSection(context: ChapterContext): Draft[] {
  const { results, date } = context;
  const tables = [...driversSection(context), ...cityDataSection(context), ...parametersSection(context)];
  const sources = context.citations.list();
  return [
    heading(2, assumptions.title),
    heading(3, assumptions.marksTitle),
    listOf(assumptions.marks),
    ...tables,
    heading(3, assumptions.sourcesTitle),
    ...(sources.length === 0 ? [paragraph(assumptions.sourcesNone)] : [listOf(sources, 'references')]),
    heading(3, assumptions.limitsTitle),
    listOf(assumptions.limits),
    paragraph(assumptions.provenance(results.model, results.fingerprint, dateText(date)), 'provenance'),
  ];
}
