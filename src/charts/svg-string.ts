import type { Chart } from './marks/chart.ts';
import { attributesOf, spansOf, type Attributes, type Mark } from './marks/mark.ts';
import { printedColour } from './marks/palette.ts';
import { textWidth, wrapText } from './marks/text.ts';
import { textRoles, type TextRoleName } from './marks/type-roles.ts';

export interface SvgOptions {
  /** Draw title, subtitle and source around the chart; false where a caption stands beside it. Default true. */
  readonly framed?: boolean;
  /** Plate number before the source. */
  readonly number?: string;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// Control characters, even escaped, make the file unreadable.
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const escape = (text: string): string =>
  text.replace(unprintable, '').replace(/[&<>"']/g, (each) => escapes[each] ?? '');

const write = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');

function typeAttributes(role: TextRoleName): Attributes {
  const { size, weight, width } = textRoles[role];
  return { 'font-size': size, 'font-weight': weight, ...(width !== 100 && { 'font-stretch': `${width}%` }) };
}

/** Where Archivo is missing its narrow width is missing too: text set narrow is pressed into the room kept for it. */
function roomAttributes(text: string, role: TextRoleName): Attributes {
  if (!role.endsWith('-tight')) return {};
  return { textLength: Number(textWidth(text, role).toFixed(1)), lengthAdjust: 'spacingAndGlyphs' };
}

function spans(text: string, size: number): string {
  return spansOf(text, size)
    .map((span) =>
      span.dy === 0 && !span.lowered
        ? escape(span.text)
        : `<tspan dy="${span.dy}" font-size="${span.size}">${escape(span.text)}</tspan>`,
    )
    .join('');
}

/**
 * Writes marks as SVG elements, in the light palette.
 *
 * @param marks a tree of marks
 * @returns elements without a surrounding document; empty for no marks
 */
export function markStrings(marks: readonly Mark[]): string {
  return marks
    .map((mark) => {
      const attributes = write(attributesOf(mark, printedColour));
      if (mark.kind === 'group') return `<g${attributes}>${markStrings(mark.marks)}</g>`;
      if (mark.kind !== 'text') return `<${mark.kind}${attributes}/>`;
      const { size } = textRoles[mark.role];
      const type = { ...typeAttributes(mark.role), ...roomAttributes(mark.text, mark.role) };
      return `<text${attributes}${write(type)}>${spans(mark.text, size)}</text>`;
    })
    .join('\n');
}

const margin = 16;
const titleLine = 24;
const subtitleRoom = 26;
const sourceRoom = 28;

function frame(
  chart: Chart,
  number: string | undefined,
): { readonly head: Mark[]; readonly foot: Mark[]; readonly top: number } {
  const lines = wrapText(chart.finding, 'title', chart.width);
  const top = margin + lines.length * titleLine + subtitleRoom;
  const head = lines.map((text, index): Mark => ({
    kind: 'text',
    x: margin,
    y: margin + 17 + index * titleLine,
    text,
    role: 'title',
    fill: 'ink',
  }));
  head.push({ kind: 'text', x: margin, y: top - 13, text: chart.subtitle, role: 'axis', fill: 'ink-2' });
  const start = number ? textWidth(number, 'source') + 8 : 0;
  const y = top + chart.height + 20;
  const foot: Mark[] = [{ kind: 'text', x: margin + start, y, text: chart.source, role: 'source', fill: 'ink-3' }];
  if (number) foot.unshift({ kind: 'text', x: margin, y, text: number, role: 'source', fill: 'ink-2' });
  return { head, foot, top };
}

/**
 * Writes a chart as a whole SVG document: text as text in Archivo, else Arial; light palette; title and description for
 * those who do not see it.
 *
 * @param chart any chart of the catalogue
 * @param options whether title and source are drawn, and the plate number
 * @returns the document
 */
export function chartSvg(chart: Chart, options: SvgOptions = {}): string {
  const { framed = true, number } = options;
  const around = framed ? frame(chart, number) : { head: [], foot: [], top: 0 };
  const width = chart.width + (framed ? 2 * margin : 0);
  const height = chart.height + (framed ? around.top + sourceRoom + margin / 2 : 0);
  const body: Mark[] = [
    ...around.head,
    { kind: 'group', x: framed ? margin : 0, y: around.top, marks: chart.marks },
    ...around.foot,
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="Archivo, Arial, sans-serif">`,
    `<title>${escape(chart.finding)}</title>`,
    `<desc>${escape(chart.alt)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${printedColour('paper')}"/>`,
    markStrings(body),
    '</svg>',
    '',
  ].join('\n');
}
