import { describe, expect, it } from 'vitest';
import { createEmf, isEmf } from '../../../src/report/docx/emf.ts';
import { marksEmf } from '../../../src/report/docx/marks-to-emf.ts';

/** Types of the records of a metafile, read as a player reads them: by their lengths. */
function recordTypes(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const types: number[] = [];
  for (let at = 0; at < bytes.length; at += view.getUint32(at + 4, true)) types.push(view.getUint32(at, true));
  return types;
}

const header = 1;
const endOfFile = 14;
const polyPolygon = 8;
const polyline = 4;
const textOut = 84;

describe('a metafile', () => {
  it('says its own length, records and size in hundredths of a millimetre', () => {
    const canvas = createEmf(174, 80);
    canvas.fill([[[0, 0], [10, 0], [10, 10]]], [255, 0, 0], false); // prettier-ignore
    canvas.text([1, 2], 'Ñ−1', { size_mm: 3, colour: [0, 0, 0], bold: true });
    const bytes = canvas.bytes();
    const view = new DataView(bytes.buffer);
    const types = recordTypes(bytes);
    expect(isEmf(bytes)).toBe(true);
    expect(view.getUint32(48, true)).toBe(bytes.length);
    expect(view.getUint32(52, true)).toBe(types.length);
    expect([view.getUint32(32, true), view.getUint32(36, true)]).toEqual([17_400, 8_000]);
    expect([types[0], types.at(-1)]).toEqual([header, endOfFile]);
  });

  it('draws each kind of mark, and nothing for a line without a stroke', () => {
    const bytes = marksEmf(
      [
        { kind: 'rect', x: 0, y: 0, width: 10, height: 5, fill: 'ink' },
        { kind: 'group', x: 5, scale: 2, opacity: 0.5, marks: [{ kind: 'path', d: 'M0 0L4 4', stroke: 'ink' }] },
        { kind: 'line', x1: 0, y1: 0, x2: 6, y2: 0, stroke: 'ink', dash: '2 1' },
        { kind: 'line', x1: 0, y1: 0, x2: 6, y2: 0 },
        { kind: 'text', x: 1, y: 9, text: 'kt CO2e', role: 'axis', fill: 'ink' },
      ],
      100,
      100,
      50,
    );
    const types = recordTypes(bytes);
    const count = (type: number): number => types.filter((each) => each === type).length;
    // One shape; one line and the dashes 0-2 and 3-5; `kt CO`, a lowered 2, `e`.
    expect([count(polyPolygon), count(polyline), count(textOut)]).toEqual([1, 3, 3]);
  });

  it('is not mistaken for a PNG', () => {
    expect(isEmf(new Uint8Array(200))).toBe(false);
    expect(isEmf(new Uint8Array([1, 0, 0, 0]))).toBe(false);
  });
});
