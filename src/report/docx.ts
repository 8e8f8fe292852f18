import {
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
  type FileChild,
} from 'docx';
import { reportWords } from '../words/en/report.ts';
import { dateText } from './chapter/date-text.ts';
import type { ChapterTree, FigureBlock } from './document.ts';
import { wordBlocks } from './docx/blocks.ts';
import { canonicalPackage } from './docx/package.ts';
import { picturesOf, type Picture, type Rasterise } from './docx/pictures.ts';
import { bullets, margin_mm, pageSize, styles, textWidth_twip } from './docx/styles.ts';
import { cleanText } from './docx/text.ts';

export interface DocxOptions {
  /** Draws the figures' PNG fallback; absent where there is no canvas, and the fallback is then a vector EMF. */
  readonly rasterise?: Rasterise;
}

/**
 * Writes a chapter as a Word file: real heading, caption and table styles, native tables, figures with alt text.
 *
 * @param tree the chapter
 * @param options how to draw fallback pictures
 * @returns bytes of a .docx; the same tree and pictures give the same bytes
 */
export async function chapterDocx(tree: ChapterTree, options: DocxOptions = {}): Promise<Uint8Array> {
  const figures = tree.blocks.filter((block): block is FigureBlock => block.kind === 'figure');
  const pictures = await picturesOf(figures, options.rasterise);
  const file = new Document({
    title: cleanText(tree.title),
    creator: reportWords.creator,
    lastModifiedBy: reportWords.creator,
    description: cleanText(tree.header),
    styles,
    numbering: { config: [{ reference: 'bullets', levels: [bullets] }] },
    sections: [
      {
        properties: { page: { size: pageSize, margin: pageMargin } },
        headers: { default: new Header({ children: [runningLine(tree.header, dateText(tree.date))] }) },
        footers: { default: new Footer({ children: [footLine(tree.footer)] }) },
        children: sectionChildren(tree, pictures),
      },
    ],
  });
  return canonicalPackage(await Packer.pack(file, 'uint8array'), tree.date);
}

const margin = convertMillimetersToTwip(margin_mm);
const pageMargin = {
  top: convertMillimetersToTwip(24),
  bottom: convertMillimetersToTwip(22),
  left: margin,
  right: margin,
  header: convertMillimetersToTwip(11),
  footer: convertMillimetersToTwip(10),
};

/** The contents stand after the chapter's title, before the first heading under it. */
function sectionChildren(tree: ChapterTree, pictures: ReadonlyMap<number, Picture>): FileChild[] {
  const opening = tree.blocks.findIndex((block) => block.kind === 'heading' && block.level > 1);
  const at = opening < 0 ? tree.blocks.length : opening;
  return [
    ...wordBlocks(tree.blocks.slice(0, at), pictures),
    new Paragraph({ style: 'ContentsHeading', text: tree.contentsTitle }),
    // No page numbers: they are known only once Word has laid the pages out, and a field marked for updating
    // would greet each reader with a question.
    new TableOfContents(tree.contentsTitle, {
      hyperlink: true,
      headingStyleRange: '2-2',
      pageNumbersEntryLevelsRange: '2-2',
      beginDirty: false,
    }),
    ...wordBlocks(tree.blocks.slice(at), pictures),
  ];
}

const rightTab = { type: TabStopType.RIGHT, position: textWidth_twip };

function runningLine(left: string, right: string): Paragraph {
  return new Paragraph({
    style: 'Header',
    tabStops: [rightTab],
    children: [new TextRun({ children: [cleanText(left), new Tab(), cleanText(right)] })],
  });
}

function footLine(left: string): Paragraph {
  return new Paragraph({
    style: 'Footer',
    tabStops: [rightTab],
    children: [
      new TextRun({
        children: [
          cleanText(left),
          new Tab(),
          `${reportWords.page} `,
          PageNumber.CURRENT,
          ` ${reportWords.of} `,
          PageNumber.TOTAL_PAGES,
        ],
      }),
    ],
  });
}
