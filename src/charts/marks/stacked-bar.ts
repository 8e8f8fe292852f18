import type { Mark } from './mark.ts';
import type { Paint } from './palette.ts';
import type { PartStyle } from './part-style.ts';
import { patternPath } from './pattern.ts';
import { textWidth } from './text.ts';

/** One part of a whole. */
export interface Part {
  readonly id: string;
  readonly share: number;
  readonly style: PartStyle;
}

/** Where a part lies on its bar, px from the bar's start; edges of neighbours are one number. */
export interface Segment extends Part {
  readonly from: number;
  readonly to: number;
}

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const paperGap = 1.5;

/**
 * Lays parts side by side along a bar; shares that sum to one fill it.
 *
 * @param parts shares in order, 0–1
 * @param width length of the whole bar, px
 * @returns parts with their edges
 * @example stackParts([{ id: 'bus', share: 0.25, style: { paint: 'mode-bus', pattern: 'upright' } }], 80)[0]?.to // 20
 */
export function stackParts(parts: readonly Part[], width: number): Segment[] {
  let sum = 0;
  return parts.map((part) => {
    const from = sum * width;
    sum += part.share;
    return { ...part, from, to: sum * width };
  });
}

function segmentMarks(segment: Segment, bar: Bar, text: string): Mark[] {
  const { paint, pattern } = segment.style;
  const label: Paint = `${paint}-label`;
  const keyline: Paint = `${paint}-keyline`;
  const half = Math.min(paperGap, (segment.to - segment.from) / 4) / 2;
  const box = {
    x: bar.x + segment.from + half,
    y: bar.y,
    width: segment.to - segment.from - 2 * half,
    height: bar.height,
  };
  const strokes = patternPath(pattern, box);
  const role = bar.height >= 28 ? 'segment' : 'segment-tight';
  const fits = text !== '' && textWidth(text, role) + 4 <= box.width;
  const inset = Math.min(0.5, box.width / 2);
  return [
    { kind: 'rect', ...box, fill: paint },
    ...(strokes ? [{ kind: 'path', d: strokes, stroke: label, strokeWidth: 1, opacity: 0.38 } satisfies Mark] : []),
    {
      kind: 'rect',
      x: box.x + inset,
      y: box.y + 0.5,
      width: box.width - 2 * inset,
      height: box.height - 1,
      stroke: keyline,
      strokeWidth: 1,
    },
    ...(fits
      ? [
          {
            kind: 'text',
            x: box.x + box.width / 2,
            y: bar.y + bar.height / 2 + 4.8,
            text,
            role,
            fill: label,
            anchor: 'middle',
            ...(pattern !== 'none' && { halo: paint }),
          } satisfies Mark,
        ]
      : []),
  ];
}

/**
 * Draws a bar of parts with their pattern, keyline and label where it fits.
 *
 * @param segments from `stackParts`
 * @param bar place of the whole bar
 * @param label text of each part
 * @returns marks
 */
export function stackMarks(segments: readonly Segment[], bar: Bar, label: (of: Segment) => string): Mark[] {
  return segments.filter(({ from, to }) => to > from).flatMap((segment) => segmentMarks(segment, bar, label(segment)));
}
