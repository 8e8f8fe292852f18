import { AlignmentType, convertMillimetersToTwip, type IStylesOptions, type ILevelsOptions } from 'docx';

// A4 with 18 mm margins, black on white, hairlines: the print page of the house style. Arial stands where Archivo is
// not installed, which is nearly everywhere a chapter is opened.

/** A4 in twentieths of a point, to the number that Word knows it by. */
export const pageSize = { width: 11_906, height: 16_838 } as const;
const width_mm = 210;
export const margin_mm = 18;
export const textWidth_mm = width_mm - 2 * margin_mm;
export const textWidth_twip = convertMillimetersToTwip(textWidth_mm);

const ink = '15201D';
const ink2 = '45514C';
const hairline = 'CBD1CA';
const font = 'Arial';

const halfPoints = (points: number): number => Math.round(points * 2);
const twips = (points: number): number => Math.round(points * 20);

/** Line height in 240ths of a line, said to be relative: some readers take it for points otherwise, and cut figures. */
const lines = (of: number): { line: number; lineRule: 'auto' } => ({ line: of, lineRule: 'auto' });

const base = { basedOn: 'Normal', quickFormat: true } as const;
const small = { size: halfPoints(8), color: ink2 } as const;
const cell = {
  ...base,
  run: { size: halfPoints(8.5) },
  paragraph: { spacing: { before: 0, after: 0, ...lines(250) } },
} as const;

const indent = { left: convertMillimetersToTwip(6), hanging: convertMillimetersToTwip(6) };
/** The last item of a list stands further from what follows; a style each, so that no paragraph is formatted by hand. */
const list = (id: string, basedOn: string, name: string, after: number, rest: object) => ({
  id,
  name,
  basedOn,
  quickFormat: true,
  paragraph: { spacing: { before: 0, after: twips(after), ...lines(264) }, ...rest },
});
const listStyles = [
  list('ListBullet', 'Normal', 'List Bullet', 3, { numbering: { reference: 'bullets', level: 0 } }),
  list('ListBulletLast', 'ListBullet', 'List Bullet last', 8, {}),
  list('Bibliography', 'Normal', 'Bibliography', 3, { indent }),
  list('BibliographyLast', 'Bibliography', 'Bibliography last', 8, {}),
];

/** Styles a reader finds by name in Word: Heading 1–3, Caption, Source, Table text, Table head, Table figure … */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: halfPoints(9.5), color: ink, language: { value: 'en-GB' } },
      paragraph: { spacing: { before: 0, after: twips(6), ...lines(276) } },
    },
    heading1: {
      run: { font, size: halfPoints(22), bold: true, color: ink },
      paragraph: { spacing: { before: 0, after: twips(6), ...lines(264) }, keepNext: true, outlineLevel: 0 },
    },
    heading2: {
      run: { font, size: halfPoints(14), bold: true, color: ink },
      paragraph: { spacing: { before: twips(22), after: twips(6), ...lines(264) }, keepNext: true, outlineLevel: 1 },
    },
    heading3: {
      run: { font, size: halfPoints(10.5), bold: true, color: ink },
      paragraph: { spacing: { before: twips(12), after: twips(3), ...lines(264) }, keepNext: true, outlineLevel: 2 },
    },
    caption: {
      run: { font, size: halfPoints(8.5), bold: false, italics: false, color: ink },
      paragraph: { spacing: { before: twips(10), after: twips(4), ...lines(250) }, keepLines: true },
    },
  },
  paragraphStyles: [
    {
      ...base,
      id: 'Subtitle',
      name: 'Subtitle',
      run: { size: halfPoints(12), color: ink2 },
      paragraph: { spacing: { before: 0, after: twips(10), ...lines(288) } },
    },
    {
      ...base,
      id: 'Note',
      name: 'Note',
      run: small,
      paragraph: { spacing: { before: 0, after: twips(4), ...lines(260) } },
    },
    {
      ...base,
      id: 'Source',
      name: 'Source',
      run: small,
      paragraph: { spacing: { before: twips(4), after: twips(14), ...lines(250) } },
    },
    {
      ...base,
      id: 'Provenance',
      name: 'Provenance',
      run: small,
      paragraph: {
        spacing: { before: twips(14), after: 0, ...lines(260) },
        border: { top: { style: 'single', size: 4, space: 6, color: ink } },
      },
    },
    { ...cell, id: 'TableText', name: 'Table text' },
    {
      ...cell,
      id: 'TableFigure',
      name: 'Table figure',
      basedOn: 'TableText',
      paragraph: { ...cell.paragraph, alignment: AlignmentType.RIGHT },
    },
    { ...cell, id: 'TableHead', name: 'Table head', basedOn: 'TableText', run: { size: halfPoints(8), bold: true } },
    {
      ...cell,
      id: 'TableHeadFigure',
      name: 'Table head figure',
      basedOn: 'TableHead',
      run: { size: halfPoints(8), bold: true },
      paragraph: { ...cell.paragraph, alignment: AlignmentType.RIGHT },
    },
    {
      ...cell,
      id: 'TableGroup',
      name: 'Table group',
      basedOn: 'TableText',
      run: { size: halfPoints(8.5), bold: true },
      paragraph: { spacing: { before: twips(5), after: 0, ...lines(250) }, keepNext: true },
    },
    {
      ...base,
      id: 'Figure',
      name: 'Figure',
      paragraph: { spacing: { before: twips(10), after: 0, ...lines(240) }, keepNext: true },
    },
    ...listStyles,
    {
      ...base,
      id: 'Lead',
      name: 'Lead',
      paragraph: { spacing: { before: twips(8), after: twips(3), ...lines(276) }, keepNext: true },
    },
    {
      ...base,
      id: 'ContentsHeading',
      name: 'TOC Heading',
      run: { size: halfPoints(10.5), bold: true },
      paragraph: { spacing: { before: twips(14), after: twips(4), ...lines(264) }, keepNext: true },
    },
    {
      ...base,
      id: 'TOC2',
      name: 'toc 2',
      paragraph: { spacing: { before: 0, after: twips(2), ...lines(264) }, keepNext: true },
    },
    ...(['Header', 'Footer'] as const).map((name) => ({
      ...base,
      id: name,
      name: name.toLowerCase(),
      run: small,
      paragraph: {
        spacing: { before: 0, after: 0, ...lines(250) },
      },
    })),
  ],
};

export const bullets: ILevelsOptions = {
  level: 0,
  format: 'bullet',
  text: '–',
  alignment: AlignmentType.LEFT,
  style: {
    paragraph: {
      indent: { left: convertMillimetersToTwip(5), hanging: convertMillimetersToTwip(5) },
    },
  },
};

const edge = (side: string, size: number, colour: string): string =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;

/**
 * The table style: no upright rules, no stripes, head closed by ink, rows by hairlines. Written as XML because the
 * library has no table styles of its own.
 */
export const tableStyleXml =
  '<w:style w:type="table" w:customStyle="1" w:styleId="PlanTable"><w:name w:val="Plan table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>' +
  `<w:tblPr><w:tblBorders>${edge('top', 8, ink)}${edge('bottom', 8, ink)}${edge('insideH', 3, hairline)}</w:tblBorders>` +
  '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="57" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
  `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${edge('bottom', 8, ink)}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>`;
