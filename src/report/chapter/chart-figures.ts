import { chartById } from '../../charts/marks/catalogue.ts';
import { chartSvg } from '../../charts/svg-string.ts';
import { reportWords as words } from '../../words/en/report.ts';
import { namesCompared, resultsSource, type ChapterContext } from './context.ts';
import type { Draft } from './drafts.ts';

/** The text is as wide as this at 96 px to the inch, so that the charts' type stands in its true size on paper. */
const width_px = 658;
const mmPerPx = 25.4 / 96;

export interface FigureOptions {
  /** Height of the drawing, px. */
  readonly height: number;
  /** What the figure counts, for its caption; empty when the chart's own subtitle says it. */
  readonly boundary: string;
  /** Whether it shows all scenarios over all years, and not one against another in the last. */
  readonly path?: boolean;
  /** Whether only the leading scenario and what it is compared with are drawn, where the chart could draw more. */
  readonly pair?: boolean;
}

/**
 * Draws a chart of the catalogue as a figure of the chapter: its finding becomes the caption, which also says what it
 * compares, where and when.
 *
 * @param context the chapter's context
 * @param id id in the catalogue of charts
 * @param options height, boundary, years
 * @returns a figure, or nothing where there is no such chart or nothing to draw
 */
export function chartFigure(context: ChapterContext, id: string, options: FigureOptions): Draft[] {
  const { plan, results, against, scenarios, lead, years, base, horizon } = context;
  const year = years.at(-1) ?? horizon;
  const selection = {
    scenarios: (options.pair && lead ? [lead] : scenarios).map((each) => each.id),
    against: against.id,
    year,
    ...(lead && { inHand: lead.id }),
  };
  const chart = chartById(id)?.build(results, plan, selection, { width: width_px, height: options.height });
  if (!chart || chart.empty !== undefined) return [];
  return [
    {
      kind: 'figure',
      caption: words.figureCaption(
        chart.finding,
        chart.subtitle,
        options.path ? namesCompared(context) : [lead, against].flatMap((each) => each?.name ?? []).join(', '),
        options.path ? words.yearsBetween(base, horizon) : String(year),
        plan.city.name,
        options.boundary,
      ),
      alt: chart.alt,
      svg: chartSvg(chart, { framed: false }),
      drawing: { width_px: chart.width, height_px: chart.height, marks: chart.marks },
      width_mm: chart.width * mmPerPx,
      height_mm: chart.height * mmPerPx,
      source: resultsSource(context),
    },
  ];
}
