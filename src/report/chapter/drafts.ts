import type {
  Block,
  Column,
  FigureBlock,
  HeadingBlock,
  HeadingLevel,
  ListBlock,
  ParagraphBlock,
  Run,
  TableBlock,
  TableRow,
} from '../document.ts';

/** A block before tables and figures have their numbers. */
export type Draft =
  HeadingBlock | ParagraphBlock | ListBlock | Omit<TableBlock, 'number'> | Omit<FigureBlock, 'number'>;

/** A cell given as text or as runs. */
export type Cell = string | Run | readonly Run[];

const runsOfCell = (cell: Cell): readonly Run[] =>
  typeof cell === 'string' ? [{ text: cell }] : 'text' in cell ? [cell] : cell;

/** A heading. */
export const heading = (level: HeadingLevel, text: string): HeadingBlock => ({ kind: 'heading', level, text });

/** A paragraph of plain text. */
export const paragraph = (text: string, role: ParagraphBlock['role'] = 'body'): ParagraphBlock => ({
  kind: 'paragraph',
  role,
  runs: [{ text }],
});

/** A row of cells. */
export const row = (...cells: readonly Cell[]): TableRow => ({ kind: 'row', cells: cells.map(runsOfCell) });

/** A row that opens a group. */
export const group = (title: string): TableRow => ({ kind: 'group', cells: [[{ text: title }]] });

/** A column of names. */
export const names = (head: string, weight: number): Column => ({ head, align: 'left', weight });

/** A column of figures. */
export const figures = (head: string, weight: number): Column => ({ head, align: 'right', weight });

/** A table. */
export const table = (
  caption: string,
  columns: readonly Column[],
  rows: readonly TableRow[],
  source: string,
): Omit<TableBlock, 'number'> => ({ kind: 'table', caption, columns, rows, source });

/** Gives tables and figures their numbers, each counted from 1. */
export function numbered(drafts: readonly Draft[]): Block[] {
  let tables = 0;
  let pictures = 0;
  return drafts.map((draft): Block => {
    if (draft.kind === 'table') return { ...draft, number: (tables += 1) };
    if (draft.kind === 'figure') return { ...draft, number: (pictures += 1) };
    return draft;
  });
}
