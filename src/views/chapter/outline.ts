import type { Block, ChapterTree, Run } from '../../desk/chapter.ts';

/** A heading of the chapter and the anchor it stands under. */
export interface OutlineEntry {
  readonly anchor: string;
  readonly text: string;
  readonly level: number;
}

/** Returns the anchor of a block by its place in the chapter. */
export const anchorOf = (index: number): string => `chapter-${index}`;

/** Lists the headings of the chapter. */
export function outlineOf(tree: ChapterTree): readonly OutlineEntry[] {
  return tree.blocks.flatMap((block, index) =>
    block.kind === 'heading' ? [{ anchor: anchorOf(index), text: block.text, level: block.level }] : [],
  );
}

const runsOf = (block: Block): readonly Run[] => {
  if (block.kind === 'paragraph') return block.runs;
  if (block.kind === 'list') return block.items.flat();
  if (block.kind === 'table') return block.rows.flatMap(({ cells }) => cells.flat());
  return [];
};

/** Counts what a chapter holds. */
export function contentsOf(tree: ChapterTree) {
  const of = (kind: Block['kind']): number => tree.blocks.filter((block) => block.kind === kind).length;
  return {
    sections: tree.blocks.filter((block) => block.kind === 'heading' && block.level === 2).length,
    tables: of('table'),
    figures: of('figure'),
    numbers: tree.blocks.flatMap(runsOf).filter(({ reference }) => reference !== undefined).length,
  };
}

/** Chooses the element of each heading: below the room's own, and never a step deeper than one from the heading before. */
export function headingTags(tree: ChapterTree): ReadonlyMap<number, 'h2' | 'h3' | 'h4'> {
  const tags = new Map<number, 'h2' | 'h3' | 'h4'>();
  const byDepth = ['h2', 'h3', 'h4'] as const;
  let depth = -1;
  tree.blocks.forEach((block, index) => {
    if (block.kind !== 'heading') return;
    depth = Math.min(depth + 1, block.level - 1);
    tags.set(index, byDepth[depth] ?? 'h4');
  });
  return tags;
}
