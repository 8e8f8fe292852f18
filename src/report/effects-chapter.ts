import type { Results } from '../engine/results.ts';
import type { Plan } from '../plan/plan.ts';
import { reportWords as words } from '../words/en/report.ts';
import { assumptionsSection } from './chapter/assumptions.ts';
import { climateSection } from './chapter/climate.ts';
import { comparedSection } from './chapter/compared.ts';
import { chapterContext, namesCompared, type ChapterContext, type ChapterOptions } from './chapter/context.ts';
import { warningsSection } from './chapter/data-warnings.ts';
import { dateText } from './chapter/date-text.ts';
import { heading, numbered, paragraph, type Draft } from './chapter/drafts.ts';
import { goodsSection } from './chapter/goods.ts';
import { headlinesSection } from './chapter/headlines.ts';
import { peopleSection } from './chapter/people.ts';
import { summarySection } from './chapter/summary.ts';
import type { Block, ChapterTree } from './document.ts';

export type { ChapterOptions } from './chapter/context.ts';

function opening(context: ChapterContext): Draft[] {
  const { plan, results, scenarios, against, years, date } = context;
  const names = scenarios.map(({ name }) => name);
  return [
    heading(1, words.title),
    paragraph(words.subtitle(plan.city.name, names, against.name, years.at(-1) ?? context.horizon), 'subtitle'),
    paragraph(words.run(dateText(date), results.model, results.sumpter, results.fingerprint), 'note'),
    paragraph(words.draft, 'note'),
    ...summarySection(context),
  ];
}

/** Sections bear their number in the text, so that it is the same in Word, in the outline and read aloud. */
function withSectionNumbers(blocks: readonly Block[]): Block[] {
  let section = 0;
  let part = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading' || block.level === 1) return block;
    if (block.level === 2) {
      section += 1;
      part = 0;
      return { ...block, text: `${section} ${block.text}` };
    }
    if (section === 0) return block;
    part += 1;
    return { ...block, text: `${section}.${part} ${block.text}` };
  });
}

/**
 * Builds the chapter "Expected effects of the plan".
 *
 * @param plan the plan
 * @param results a run of that plan
 * @param options scenarios and years to show, what to compare with, today's date
 * @returns document tree of plain data; every number of the run keeps its indicator, scenario and year
 * @throws RangeError when the run has no scenario or year, or not the ones asked for
 */
export function effectsChapter(plan: Plan, results: Results, options: ChapterOptions): ChapterTree {
  const context = chapterContext(plan, results, options);
  const drafts = [
    ...opening(context),
    ...comparedSection(context),
    ...headlinesSection(context),
    ...peopleSection(context),
    ...goodsSection(context),
    ...climateSection(context),
    ...warningsSection(context),
    ...assumptionsSection(context),
  ];
  return {
    title: `${words.title}: ${plan.city.name}`,
    language: 'en-GB',
    header: words.header(plan.city.name, words.title),
    footer: words.footer(namesCompared(context), results.model, results.fingerprint),
    date: options.date,
    contentsTitle: words.contents,
    blocks: withSectionNumbers(numbered(drafts)),
  };
}
