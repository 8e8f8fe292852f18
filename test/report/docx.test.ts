import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block, ChapterTree, TableBlock } from '../../src/report/document.ts';
import { chapterDocx } from '../../src/report/docx.ts';
import { wordBlocks } from '../../src/report/docx/blocks.ts';
import { effectsChapter } from '../../src/report/effects-chapter.ts';
import { fakePlan, fakeResults } from '../support/fake-results.ts';

const date = '2026-11-23';

interface Opened {
  readonly part: (path: string) => string;
  readonly paths: readonly string[];
  readonly bytes: (path: string) => Uint8Array;
}

function open(file: Uint8Array): Opened {
  const parts = unzipSync(file);
  const bytes = (path: string): Uint8Array => {
    const found = parts[path];
    if (!found) throw new Error(`no part ${path}`);
    return found;
  };
  return { paths: Object.keys(parts), bytes, part: (path) => strFromU8(bytes(path)) };
}

const unescape = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
const textIn = (xml: string): string =>
  unescape([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''));
const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map(([, found = '']) => found);

/** Checks that XML is well-formed enough to be opened: every element that opens closes, in order. */
function assertNested(xml: string): void {
  const stack: string[] = [];
  for (const [, close, name = '', rest = ''] of xml.matchAll(/<(\/?)([\w:]+)((?:"[^"]*"|[^>"])*)>/g)) {
    if (close) expect(stack.pop()).toBe(name);
    else if (!rest.endsWith('/')) stack.push(name);
  }
  expect(stack).toEqual([]);
}

const results = fakeResults();
const tree = effectsChapter(fakePlan(), results, { date });
const file = await chapterDocx(tree);
const opened = open(file);
const body = opened.part('word/document.xml');
const styles = opened.part('word/styles.xml');

describe('a chapter in Word', () => {
  it('is the same to the byte when written twice', async () => {
    expect(await chapterDocx(effectsChapter(fakePlan(), fakeResults(), { date }))).toEqual(file);
  });

  it('uses only styles that it defines, under the names Word knows', () => {
    const defined = new Set(all(styles, /w:styleId="([^"]+)"/g));
    const used = new Set(all(body, /<w:(?:pStyle|tblStyle|rStyle) w:val="([^"]+)"/g));
    expect([...used].filter((style) => !defined.has(style))).toEqual([]);
    for (const style of ['Heading1', 'Heading2', 'Heading3', 'Caption', 'Source', 'TableText', 'PlanTable']) {
      expect(used).toContain(style);
    }
    for (const name of ['Heading 1', 'Heading 2', 'Heading 3', 'caption', 'Source']) {
      expect(styles).toContain(`w:val="${name}"`);
    }
  });

  it('keeps text that introduces a table on its page, and no other', () => {
    const text = (words: string): Block => ({ kind: 'paragraph', role: 'body', runs: [{ text: words }] });
    const table: Block = {
      kind: 'table',
      number: 1,
      caption: 'c',
      columns: [{ head: 'h', align: 'left', weight: 1 }],
      rows: [{ kind: 'row', cells: [[{ text: 'x' }]] }],
      source: 's',
    };
    const heading: Block = { kind: 'heading', level: 2, text: 'Next' };
    const written = wordBlocks([text('one'), text('two'), table, text('three'), heading, table], new Map());
    const kept = [0, 1, 5].map((at) => JSON.stringify(written[at]).includes('w:keepNext'));
    expect(kept).toEqual([true, true, false]);
  });

  it('keeps the last list with the line that closes the chapter, and no other list', () => {
    const list: Block = { kind: 'list', role: 'points', items: [[{ text: 'one' }], [{ text: 'two' }]] };
    const close: Block = { kind: 'paragraph', role: 'provenance', runs: [{ text: 'end' }] };
    const kept = wordBlocks([list, list, close], new Map()).map((each) => JSON.stringify(each).includes('w:keepNext'));
    expect(kept).toEqual([false, false, true, true, false]);
  });

  it('has native tables whose head repeats on each page', () => {
    const tables = all(body, /(<w:tbl>.*?<\/w:tbl>)/gs);
    expect(tables).toHaveLength(tree.blocks.filter(({ kind }) => kind === 'table').length);
    for (const table of tables) {
      const rows = all(table, /(<w:tr>.*?<\/w:tr>)/gs);
      expect(rows[0]).toContain('<w:tblHeader/>');
      expect(rows.slice(1).join('')).not.toContain('<w:tblHeader/>');
      const widths = all(table, /<w:gridCol w:w="(\d+)"/g).map(Number);
      expect(widths.every((width) => width > 400)).toBe(true);
      // 174 mm are 9865 twentieths of a point.
      expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - 9865)).toBeLessThan(10);
    }
  });

  it('holds the same text in its tables as the tree, cell by cell', () => {
    const blocks = tree.blocks.filter((block): block is TableBlock => block.kind === 'table');
    const tables = all(body, /(<w:tbl>.*?<\/w:tbl>)/gs);
    blocks.forEach((block, index) => {
      const cells = all(tables[index] ?? '', /(<w:tc>.*?<\/w:tc>)/gs).map(textIn);
      const wanted = [
        ...block.columns.map(({ head }) => head),
        ...block.rows.flatMap(({ cells: own }) => own.map((cell) => cell.map(({ text }) => text).join(''))),
      ];
      expect(cells).toEqual(wanted);
    });
  });

  it('numbers its captions by fields with the number in them', () => {
    const fields = [...body.matchAll(/w:instr="SEQ (Table|Figure) \\\* ARABIC"[^>]*>(.*?)<\/w:fldSimple>/gs)];
    const count = (label: string): string[] =>
      fields.filter(([, of]) => of === label).map(([, , inner = '']) => textIn(inner));
    for (const [label, kind] of [
      ['Table', 'table'],
      ['Figure', 'figure'],
    ] as const) {
      const length = tree.blocks.filter((block) => block.kind === kind).length;
      expect(count(label)).toEqual(Array.from({ length }, (_, index) => String(index + 1)));
    }
  });

  it('gives each figure an alt text, an id of its own, a drawing and a fallback', () => {
    const descriptions = all(body, /<wp:docPr [^>]*descr="([^"]*)"/g);
    const ids = all(body, /<wp:docPr id="(\d+)"/g);
    const figures = tree.blocks.filter(({ kind }) => kind === 'figure').length;
    expect(descriptions).toHaveLength(figures);
    expect(descriptions.every(({ length }) => length > 40)).toBe(true);
    expect(new Set(ids).size).toBe(figures);
    const media = opened.paths.filter((path) => path.startsWith('word/media/'));
    expect(media.filter((path) => path.endsWith('.svg'))).toHaveLength(figures);
    expect(media.filter((path) => path.endsWith('.emf'))).toHaveLength(figures);
    expect(opened.part('[Content_Types].xml')).toContain('ContentType="image/x-emf" Extension="emf"');
  });

  it('points every relation at a part that is there', () => {
    const targets = all(opened.part('word/_rels/document.xml.rels'), /Target="([^"]+)"/g);
    for (const target of targets) expect(opened.paths).toContain(`word/${target}`);
  });

  it('lists its sections as links to them, without a question when it is opened', () => {
    const anchors = all(body, /<w:hyperlink [^>]*w:anchor="([^"]+)"/g);
    const bookmarks = all(body, /<w:bookmarkStart [^>]*w:name="([^"]+)"/g);
    expect(anchors).toHaveLength(7);
    for (const anchor of anchors) expect(bookmarks).toContain(anchor);
    expect(body).not.toContain('w:dirty="true"');
    expect(opened.part('word/settings.xml')).not.toContain('updateFields');
  });

  it('says its title, language and date', () => {
    const core = opened.part('docProps/core.xml');
    expect(core).toContain('<dc:title>Expected effects of the plan: Veldhaven</dc:title>');
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(core).toMatch(/dcterms:created[^>]*>2026-11-23T00:00:00Z</);
    expect(styles).toContain('<w:lang w:val="en-GB"');
  });

  it('has city, date and page number on every page, on A4 with 18 mm at the sides', () => {
    expect(textIn(opened.part('word/header1.xml'))).toContain('Veldhaven');
    expect(textIn(opened.part('word/header1.xml'))).toContain('23 November 2026');
    expect(opened.part('word/footer1.xml')).toContain('PAGE');
    expect(textIn(opened.part('word/footer1.xml'))).toContain('Prices first');
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(body).toMatch(/w:left="1020"|w:left="1021"/);
  });

  it('prints nothing that is not a number', () => {
    expect(textIn(body)).not.toMatch(/NaN|undefined|\[object/);
  });

  it('takes the PNG of a rasteriser where there is one', async () => {
    const asked: [number, number][] = [];
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
    const drawn = open(
      await chapterDocx(tree, {
        rasterise: (svg, width, height) => {
          expect(svg).toMatch(/^<svg/);
          asked.push([width, height]);
          return Promise.resolve(png);
        },
      }),
    );
    expect(asked).toHaveLength(9);
    // 174.1 mm at 200 to the inch.
    expect(asked.every(([width]) => Math.abs(width - 1371) < 5)).toBe(true);
    const first = drawn.paths.find((path) => path.endsWith('.png'));
    expect(drawn.bytes(first ?? '')).toEqual(png);
    expect(drawn.paths.some((path) => path.endsWith('.emf'))).toBe(false);
  });

  it('falls back to a metafile where the rasteriser fails', async () => {
    const failing = open(await chapterDocx(tree, { rasterise: () => Promise.reject(new Error('tainted')) }));
    expect(failing.paths.some((path) => path.endsWith('.emf'))).toBe(true);
  });
});

describe('hostile text', () => {
  const hostile = '<script>alert(1)</script>]]>&amp;"\u0000\u0007\u001b\uFFFE\uD800<w:t>\n\t=1+1';
  const plan = fakePlan();
  const dirty = effectsChapter(
    {
      ...plan,
      city: { ...plan.city, name: hostile },
      scenarios: plan.scenarios.map((each) => ({ ...each, name: hostile, note: hostile })),
    },
    {
      ...results,
      city: hostile,
      scenarios: results.scenarios.map((each) => ({ ...each, name: hostile })),
      baseWarnings: [{ code: 'x', message: hostile, severity: 'caution' }],
    },
    { date },
  );

  it('is shown as text, in every part', async () => {
    const parts = open(await chapterDocx(dirty));
    for (const path of parts.paths.filter((each) => /\.(xml|rels|svg)$/.test(each))) {
      const xml = parts.part(path);
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      expect(xml).not.toContain('<script');
      expect(xml).not.toContain(']]>');
      assertNested(xml);
    }
    expect(textIn(parts.part('word/document.xml'))).toContain('<script>alert(1)</script>]]>&amp;"');
  });

  it('leaves an empty chapter whole', async () => {
    const empty: ChapterTree = { ...tree, blocks: [] };
    assertNested(open(await chapterDocx(empty)).part('word/document.xml'));
  });
});
