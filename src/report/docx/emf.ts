import { textWidth_em } from './helvetica.ts';

// A writer of Windows enhanced metafiles (MS-EMF), as little of it as a chart needs: filled and stroked polygons, lines,
// level text. It keeps figures as vectors for readers that do not draw SVG.

/** Hundredths of a millimetre: fine enough for print, and an A4 page still fits 16 bits. */
const unitsPerMm = 100;
/** Side of the imagined device that the file says it was drawn on. */
const device_mm = 320;

const record = {
  header: 1,
  polyline: 4,
  polyPolygon: 8,
  endOfFile: 14,
  setWindowExtent: 9,
  setWindowOrigin: 10,
  setViewportExtent: 11,
  setViewportOrigin: 12,
  setMapMode: 17,
  setBackgroundMode: 18,
  setFillMode: 19,
  setTextAlign: 22,
  setTextColour: 24,
  selectObject: 37,
  createBrush: 39,
  deleteObject: 40,
  createFont: 82,
  textOut: 84,
  createPen: 95,
} as const;

const nullPen = 0x80000008;
const nullBrush = 0x80000005;
const anisotropic = 8;
const transparent = 1;
const fillModes = { cutOut: 1, whole: 2 } as const;
const geometricPen = 0x10000;
const flatEnd = 0x200;
const baselineLeft = 24;
const signature = 0x464d4520;
const version = 0x10000;
const headerBytes = 108;
const fontBytes = 332;

/** Red, green, blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];
/** Millimetres from the upper left corner. */
export type Point = readonly [x_mm: number, y_mm: number];

export interface TextStyle {
  readonly size_mm: number;
  readonly colour: Colour;
  readonly bold: boolean;
}

/** Draws into a metafile in millimetres. */
export interface EmfCanvas {
  /** Fills rings as one shape; where they overlap the shape is whole, or cut out. */
  readonly fill: (rings: readonly (readonly Point[])[], colour: Colour, cutOut: boolean) => void;
  /** Strokes a line of joined points, its ends round or flat. */
  readonly stroke: (points: readonly Point[], colour: Colour, width_mm: number, round: boolean) => void;
  /** Writes text from its baseline's left end. */
  readonly text: (at: Point, text: string, style: TextStyle) => void;
  readonly bytes: () => Uint8Array;
}

const colourWord = ([red, green, blue]: Colour): number => red | (green << 8) | (blue << 16);
const units = (mm: number): number => Math.round(mm * unitsPerMm);

/** One record: its type, its whole length in bytes, 32-bit words. */
function words(type: number, ...values: readonly number[]): DataView {
  const view = new DataView(new ArrayBuffer(8 + 4 * values.length));
  view.setUint32(0, type, true);
  view.setUint32(4, view.byteLength, true);
  values.forEach((value, index) => view.setUint32(8 + 4 * index, value >>> 0, true));
  return view;
}

/**
 * Opens a metafile.
 *
 * @param width_mm width of the picture
 * @param height_mm height of the picture
 * @returns canvas in millimetres; `bytes` closes it
 */
export function createEmf(width_mm: number, height_mm: number): EmfCanvas {
  const [width, height] = [units(width_mm), units(height_mm)];
  const bounds = [0, 0, width, height];
  const records: DataView[] = [
    words(record.setMapMode, anisotropic),
    words(record.setWindowOrigin, 0, 0),
    words(record.setWindowExtent, width, height),
    words(record.setViewportOrigin, 0, 0),
    words(record.setViewportExtent, width, height),
    words(record.setBackgroundMode, transparent),
    words(record.setTextAlign, baselineLeft),
  ];
  /** An object is made, used and thrown away under the one handle 1. */
  const withObject = (create: DataView, others: readonly number[], draw: DataView): void => {
    records.push(
      create,
      words(record.selectObject, 1),
      ...others.map((each) => words(record.selectObject, each)),
      draw,
    );
    records.push(
      words(record.selectObject, nullPen),
      words(record.selectObject, nullBrush),
      words(record.deleteObject, 1),
    );
  };
  const coordinates = (points: readonly Point[]): number[] => points.flatMap(([x, y]) => [units(x), units(y)]);
  return {
    fill: (rings, colour, cutOut) => {
      const whole = rings.filter(({ length }) => length > 2);
      if (whole.length === 0) return;
      const counts = whole.map(({ length }) => length);
      const total = counts.reduce((sum, each) => sum + each, 0);
      const draw = words(record.polyPolygon, ...bounds, whole.length, total, ...counts, ...coordinates(whole.flat()));
      records.push(words(record.setFillMode, cutOut ? fillModes.cutOut : fillModes.whole));
      withObject(words(record.createBrush, 1, 0, colourWord(colour), 0), [nullPen], draw);
    },
    stroke: (points, colour, line_mm, round) => {
      if (points.length < 2) return;
      const style = geometricPen | (round ? 0 : flatEnd);
      const pen = words(
        record.createPen,
        1,
        0,
        0,
        0,
        0,
        style,
        Math.max(1, units(line_mm)),
        0,
        colourWord(colour),
        0,
        0,
      );
      withObject(pen, [nullBrush], words(record.polyline, ...bounds, points.length, ...coordinates(points)));
    },
    text: (at, text, style) => {
      if (text === '') return;
      records.push(words(record.setTextColour, colourWord(style.colour)));
      withObject(fontRecord(style), [], textRecord(at, text, style, bounds));
    },
    bytes: () => assemble([...records, words(record.endOfFile, 0, 16, 20)], width, height),
  };
}

function fontRecord({ size_mm, bold }: TextStyle): DataView {
  const view = new DataView(new ArrayBuffer(fontBytes));
  view.setUint32(0, record.createFont, true);
  view.setUint32(4, fontBytes, true);
  view.setUint32(8, 1, true);
  view.setInt32(12, -units(size_mm), true);
  view.setInt32(28, bold ? 700 : 400, true);
  [...'Arial'].forEach((letter, index) => view.setUint16(40 + 2 * index, letter.charCodeAt(0), true));
  return view;
}

function textRecord([x, y]: Point, text: string, { size_mm, bold }: TextStyle, bounds: readonly number[]): DataView {
  const count = text.length;
  const textAt = 76;
  const stepsAt = textAt + 4 * Math.ceil((2 * count) / 4);
  const view = new DataView(new ArrayBuffer(stepsAt + 4 * count));
  view.setUint32(0, record.textOut, true);
  view.setUint32(4, view.byteLength, true);
  bounds.forEach((each, index) => view.setInt32(8 + 4 * index, each, true));
  view.setUint32(24, 1, true);
  view.setFloat32(28, 1, true);
  view.setFloat32(32, 1, true);
  view.setInt32(36, units(x), true);
  view.setInt32(40, units(y), true);
  view.setUint32(44, count, true);
  view.setUint32(48, textAt, true);
  view.setUint32(72, stepsAt, true);
  for (let index = 0; index < count; index += 1) {
    view.setUint16(textAt + 2 * index, text.charCodeAt(index), true);
    view.setUint32(stepsAt + 4 * index, units(textWidth_em(text.charAt(index), bold) * size_mm), true);
  }
  return view;
}

function assemble(records: readonly DataView[], width: number, height: number): Uint8Array {
  const header = new DataView(new ArrayBuffer(headerBytes));
  const size = records.reduce((sum, { byteLength }) => sum + byteLength, headerBytes);
  const fields = [
    record.header, headerBytes, 0, 0, width, height, 0, 0, width, height, signature, version, size, records.length + 1,
    2, 0, 0, 0, device_mm * unitsPerMm, device_mm * unitsPerMm, device_mm, device_mm, 0, 0, 0,
    device_mm * 1000, device_mm * 1000,
  ]; // prettier-ignore
  fields.forEach((value, index) => header.setUint32(4 * index, value, true));
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const { buffer } of [header, ...records]) {
    bytes.set(new Uint8Array(buffer), at);
    at += buffer.byteLength;
  }
  return bytes;
}

/** Tells a metafile by its signature. */
export function isEmf(bytes: Uint8Array): boolean {
  return (
    bytes.length >= headerBytes &&
    new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(40, true) === signature
  );
}
