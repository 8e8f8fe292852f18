import type { Results } from '../src/engine/results.ts';
import type { Plan } from '../src/plan/plan.ts';
import type { ChapterTree } from '../src/report/document.ts';
import type { ChapterOptions } from '../src/report/effects-chapter.ts';

/** Draws an SVG document into a PNG; the page does it, because a worker has no canvas that takes SVG. */
export type RasteriseOnPage = (svg: string, width: number, height: number) => Promise<Uint8Array>;

/** What the export worker does when asked. */
export interface ExportApi {
  chapter(plan: Plan, results: Results, options: ChapterOptions, rasterise: RasteriseOnPage): Promise<Uint8Array>;
  csv(plan: Plan, results: Results): Promise<string>;
  outline(plan: Plan, results: Results, options: ChapterOptions): Promise<ChapterTree>;
}
