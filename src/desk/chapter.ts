import type { Desk } from './desk.svelte.ts';
import type { Exporter, ExportKind, ExportOptions } from './exports.svelte.ts';

/** The chapter as a tree: what it says, before anybody decides on bytes. */
export type ChapterTree = Awaited<ReturnType<Exporter['outline']>>;
export type Block = ChapterTree['blocks'][number];
export type TableBlock = Extract<Block, { readonly kind: 'table' }>;
export type Run = Extract<Block, { readonly kind: 'paragraph' }>['runs'][number];

/** What of the selection a chapter follows; preview and export take the same. */
function optionsOf({ selection }: Desk): ExportOptions {
  const { year, against } = selection;
  return { years: [year], against, date: new Date().toISOString().slice(0, 10) };
}

/**
 * Drafts the chapter from the latest results, as the export would write it.
 *
 * @param desk plan, results, year and scenario compared against
 * @returns the chapter, or undefined before the first results
 */
export async function draftChapter(desk: Desk): Promise<ChapterTree | undefined> {
  const { plan, results } = desk;
  return plan && results && desk.exports.exporter.outline(plan, results, optionsOf(desk));
}

/**
 * Saves the chapter as a Word file or all indicators as CSV.
 *
 * @param desk plan, results, year and scenario compared against
 * @param what which of the two
 */
export function exportChapter(desk: Desk, what: ExportKind): Promise<void> {
  return desk.exports.make(what, desk.plan, desk.results, optionsOf(desk));
}
