import type { Desk } from './desk.svelte.ts';
import type { Exporter } from './exports.svelte.ts';

/** The chapter as a tree: what it says, before anybody decides on bytes. */
export type ChapterTree = Awaited<ReturnType<Exporter['outline']>>;
export type Block = ChapterTree['blocks'][number];
export type TableBlock = Extract<Block, { readonly kind: 'table' }>;
export type Run = Extract<Block, { readonly kind: 'paragraph' }>['runs'][number];

/**
 * Drafts the chapter from the latest results, as the export would write it.
 *
 * @param desk plan, results, year and scenario compared against
 * @returns the chapter, or undefined before the first results
 */
export async function draftChapter(desk: Desk): Promise<ChapterTree | undefined> {
  const { plan, results } = desk;
  return plan && results && desk.exports.exporter.outline(plan, results, desk.exportOptions);
}
