import { valueOf, type IndicatorDefinition } from '../../engine/results.ts';
import { formatChange } from '../../quantities/format.ts';
import { modes, type Mode } from '../../plan/vocabulary.ts';
import { names as lists } from '../../words/en/names.ts';
import { reportWords as words } from '../../words/en/report.ts';
import { chartFigure } from './chart-figures.ts';
import { comparisonTable } from './comparison-table.ts';
import { indicatorOf, namesCompared, type ChapterContext } from './context.ts';
import { heading, paragraph, type Draft } from './drafts.ts';
import { runsOf, sentenceRun } from './values.ts';

const modeName = ({ member }: IndicatorDefinition): string => lists.modes[member as Mode];

/** The mode whose share differs most from what is compared with, in a sentence. */
function finding(context: ChapterContext, year: number): Draft[] {
  const { results, lead, against } = context;
  if (!lead) return [];
  const changes = modes.flatMap((mode) => {
    const indicator = indicatorOf(context, `mode_share_${mode}`);
    const value = valueOf(results, lead.id, `mode_share_${mode}`, year);
    const other = valueOf(results, against.id, `mode_share_${mode}`, year);
    return indicator && value !== null && other !== null ? [{ indicator, value, other }] : [];
  });
  const most = changes.sort((a, b) => Math.abs(b.value - b.other) - Math.abs(a.value - a.other))[0];
  if (!most || most.value === most.other) return [];
  const run = sentenceRun(results, lead.id, most.indicator, year);
  const change = formatChange(most.value, most.other, 'share');
  const runs = runsOf(words.people.finding(modeName(most.indicator), lead.name, run, change, against.name, year));
  return [{ kind: 'paragraph', role: 'body', runs }];
}

/**
 * Builds the section on people: modal split as table and figure.
 *
 * @param context the chapter's context
 * @returns blocks
 */
export function peopleSection(context: ChapterContext): Draft[] {
  const groups = [{ title: '', ids: modes.map((mode) => `mode_share_${mode}`), label: modeName }];
  return [
    heading(2, words.people.title),
    paragraph(words.people.boundary),
    ...context.years.flatMap((year) => [
      ...finding(context, year),
      ...comparisonTable(
        context,
        year,
        groups,
        words.people.caption(namesCompared(context), year, context.base, context.plan.city.name),
      ),
    ]),
    ...chartFigure(context, 'modal_split', { height: 430, boundary: '' }),
    ...chartFigure(context, 'mode_flows', { height: 360, boundary: '' }),
    ...chartFigure(context, 'who_gains', { height: 340, boundary: '' }),
  ];
}
