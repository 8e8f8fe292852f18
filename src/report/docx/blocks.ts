import {
  AlignmentType,
  convertMillimetersToTwip,
  HeadingLevel,
  ImageRun,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import type {
  Block,
  Column,
  FigureBlock,
  ListBlock,
  ParagraphBlock,
  TableBlock,
  TableRow as Row,
} from '../document.ts';
import { reportWords } from '../../words/en/report.ts';
import type { Picture } from './pictures.ts';
import { textWidth_mm, textWidth_twip } from './styles.ts';
import { cleanText, textRuns } from './text.ts';

const pixelsPerMm = 96 / 25.4;
/** Tables up to this many rows stay on one page. */
const rowsKeptTogether = 10;
const gapAfterFigures_mm = 4;

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const roleStyles: Readonly<Record<ParagraphBlock['role'], string | undefined>> = {
  body: undefined,
  lead: 'Lead',
  subtitle: 'Subtitle',
  note: 'Note',
  provenance: 'Provenance',
};

/** Whether only body text stands between a place and the next table, which it then introduces. */
function leadsToTable(blocks: readonly Block[]): boolean {
  return blocks.find((block) => block.kind !== 'paragraph' || block.role !== 'body')?.kind === 'table';
}

/**
 * Turns blocks of the tree into Word's paragraphs and tables; text that introduces a table stays on its page.
 *
 * @param blocks blocks in order
 * @param pictures the picture of each figure, by figure number
 * @returns children of a Word section, in order
 */
export function wordBlocks(blocks: readonly Block[], pictures: ReadonlyMap<number, Picture>): FileChild[] {
  return blocks.flatMap((block, index) => {
    const rest = blocks.slice(index + 1);
    const holds =
      block.kind === 'list' ? closes(rest[0]) : block.kind === 'paragraph' && leadsToTable([block, ...rest]);
    return wordBlock(block, pictures, holds);
  });
}

/** Whether a block is the line of provenance, which must not be all that a page holds. */
const closes = (block: Block | undefined): boolean => block?.kind === 'paragraph' && block.role === 'provenance';

/** `holds` = it stays on the page of what follows: a text before its table, a list before the last line. */
function wordBlock(block: Block, pictures: ReadonlyMap<number, Picture>, holds: boolean): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: cleanText(block.text), heading: headings[block.level] })];
    case 'paragraph':
      return [
        new Paragraph({
          style: roleStyles[block.role],
          children: textRuns(block.runs),
          ...(holds && { keepNext: true }),
        }),
      ];
    case 'list':
      return listParagraphs(block, holds);
    case 'table':
      return tableBlocks(block);
    case 'figure':
      return figureBlocks(block, pictures);
  }
}

function listParagraphs(block: ListBlock, holds: boolean): FileChild[] {
  const style = block.role === 'points' ? 'ListBullet' : 'Bibliography';
  const last = block.items.length - 1;
  return block.items.map(
    (runs, index) =>
      new Paragraph({
        style: index === last ? `${style}Last` : style,
        children: textRuns(runs),
        ...(holds && { keepNext: true, keepLines: true }),
      }),
  );
}

function captionParagraph(label: string, sequence: string, number: number, caption: string): Paragraph {
  return new Paragraph({
    style: 'Caption',
    keepNext: true,
    children: [
      new TextRun({ text: `${label}\u00A0`, bold: true }),
      new SimpleField(`SEQ ${sequence} \\* ARABIC`, String(number)),
      ...textRuns([{ text: `. ${caption}` }]),
    ],
  });
}

/** Names that follow figures would touch them; they stand a little away. */
function cellMargins(columns: readonly Column[], index: number): { readonly left: number } | undefined {
  const follows = columns[index]?.align === 'left' && columns[index - 1]?.align === 'right';
  return follows ? { left: convertMillimetersToTwip(gapAfterFigures_mm) } : undefined;
}

function columnWidths(columns: readonly Column[]): number[] {
  const whole = columns.reduce((sum, { weight }) => sum + weight, 0);
  return columns.map(({ weight }) => Math.round((weight / whole) * textWidth_twip));
}

function tableRow(row: Row, columns: readonly Column[], widths: readonly number[], keepNext: boolean): TableRow {
  const cells =
    row.kind === 'group'
      ? [
          new TableCell({
            columnSpan: columns.length,
            children: [new Paragraph({ style: 'TableGroup', children: textRuns(row.cells[0] ?? []) })],
          }),
        ]
      : columns.map(
          ({ align }, index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              margins: cellMargins(columns, index),
              children: [
                new Paragraph({
                  style: align === 'right' ? 'TableFigure' : 'TableText',
                  keepNext: keepNext || undefined,
                  children: textRuns(row.cells[index] ?? []),
                }),
              ],
            }),
        );
  return new TableRow({ children: cells, cantSplit: true });
}

function headRow(columns: readonly Column[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ head, align }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          margins: cellMargins(columns, index),
          children: [
            new Paragraph({
              style: align === 'right' ? 'TableHeadFigure' : 'TableHead',
              keepNext: true,
              children: textRuns([{ text: head }]),
            }),
          ],
        }),
    ),
  });
}

function tableBlocks(block: TableBlock): FileChild[] {
  const widths = columnWidths(block.columns);
  const together = block.rows.length <= rowsKeptTogether;
  const rows = block.rows.map((row, index) => {
    // The first rows never stand alone under the head, nor the last ones alone above the source line.
    const keepNext = together || index < 2 || index >= block.rows.length - 2;
    return tableRow(row, block.columns, widths, keepNext);
  });
  return [
    captionParagraph(reportWords.table, 'Table', block.number, block.caption),
    new Table({
      style: 'PlanTable',
      width: { size: textWidth_twip, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      tableLook: { firstRow: true, noHBand: true, noVBand: true },
      rows: [headRow(block.columns, widths), ...rows],
    }),
    new Paragraph({ style: 'Source', children: textRuns([{ text: block.source }]) }),
  ];
}

function figureBlocks(block: FigureBlock, pictures: ReadonlyMap<number, Picture>): FileChild[] {
  const picture = pictures.get(block.number);
  const scale = Math.min(1, textWidth_mm / block.width_mm);
  const image =
    picture &&
    new ImageRun({
      type: 'svg',
      data: picture.svg,
      fallback: { type: 'png', data: picture.fallback },
      transformation: {
        width: Math.round(block.width_mm * scale * pixelsPerMm),
        height: Math.round(block.height_mm * scale * pixelsPerMm),
      },
      altText: {
        id: String(block.number),
        name: `${reportWords.figure} ${block.number}`,
        title: cleanText(block.caption),
        description: cleanText(block.alt),
      },
    });
  return [
    new Paragraph({ style: 'Figure', alignment: AlignmentType.LEFT, children: image ? [image] : [] }),
    captionParagraph(reportWords.figure, 'Figure', block.number, block.caption),
    new Paragraph({ style: 'Source', children: textRuns([{ text: block.source }]) }),
  ];
}
