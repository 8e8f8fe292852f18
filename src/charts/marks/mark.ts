import { textRuns } from './text.ts';
import type { Paint } from './palette.ts';
import type { TextRoleName } from './type-roles.ts';

/** Moves, scales and dims the marks in it. */
export interface GroupMark {
  readonly kind: 'group';
  readonly x?: number;
  readonly y?: number;
  readonly scale?: number;
  readonly opacity?: number;
  readonly marks: readonly Mark[];
}

interface Stroked {
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  /** Lengths of dash and gap in px, as in SVG. */
  readonly dash?: string;
  readonly round?: boolean;
  readonly opacity?: number;
}

export interface PathMark extends Stroked {
  readonly kind: 'path';
  readonly d: string;
  readonly fill?: Paint;
  /** Where outlines overlap, cut out instead of filling. */
  readonly cutOut?: boolean;
}

export interface LineMark extends Stroked {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface RectMark extends Stroked {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: Paint;
}

export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly role: TextRoleName;
  readonly fill: Paint;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** 4 px of this colour behind the letters. */
  readonly halo?: Paint;
}

/** What a chart is drawn from; bullets, patterns and pictograms are built of these, so no renderer can differ. */
export type Mark = GroupMark | PathMark | LineMark | RectMark | TextMark;

export type Attributes = Readonly<Record<string, string | number>>;

const tidy = (value: number): number => Number(value.toFixed(2)) + 0;

function stroked(mark: Stroked, paint: (of: Paint) => string): Record<string, string | number> {
  return {
    ...(mark.stroke && { stroke: paint(mark.stroke), 'stroke-width': mark.strokeWidth ?? 1 }),
    ...(mark.dash && { 'stroke-dasharray': mark.dash }),
    ...(mark.round && { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }),
    ...(mark.opacity !== undefined && { opacity: tidy(mark.opacity) }),
  };
}

function groupAttributes({ x = 0, y = 0, scale = 1, opacity }: GroupMark): Attributes {
  const moves = [
    (x !== 0 || y !== 0) && `translate(${tidy(x)} ${tidy(y)})`,
    scale !== 1 && `scale(${Number(scale.toFixed(4))})`,
  ].filter((each) => each !== false);
  return {
    ...(moves.length > 0 && { transform: moves.join(' ') }),
    ...(opacity !== undefined && { opacity: tidy(opacity) }),
  };
}

/**
 * Writes a mark as the attributes of an SVG element; type comes from the role, in each renderer's own way.
 *
 * @param mark any mark
 * @param paint turns a colour's name into what the renderer writes
 * @returns attribute names and values; coordinates to a hundredth of a px
 */
export function attributesOf(mark: Mark, paint: (of: Paint) => string): Attributes {
  switch (mark.kind) {
    case 'group':
      return groupAttributes(mark);
    case 'path':
      return {
        d: mark.d,
        fill: mark.fill ? paint(mark.fill) : 'none',
        ...(mark.cutOut && { 'fill-rule': 'evenodd' }),
        ...stroked(mark, paint),
      };
    case 'line':
      return { x1: tidy(mark.x1), y1: tidy(mark.y1), x2: tidy(mark.x2), y2: tidy(mark.y2), ...stroked(mark, paint) };
    case 'rect':
      return {
        x: tidy(mark.x),
        y: tidy(mark.y),
        width: tidy(mark.width),
        height: tidy(mark.height),
        fill: mark.fill ? paint(mark.fill) : 'none',
        ...stroked(mark, paint),
      };
    case 'text':
      return {
        x: tidy(mark.x),
        y: tidy(mark.y),
        fill: paint(mark.fill),
        ...(mark.anchor && mark.anchor !== 'start' && { 'text-anchor': mark.anchor }),
        ...(mark.halo && {
          stroke: paint(mark.halo),
          'stroke-width': 4,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        }),
      };
  }
}

/** One stretch of text, and how far below the stretch before it stands. */
export interface Span {
  readonly text: string;
  readonly lowered: boolean;
  /** Shift in px from the stretch before, downwards. */
  readonly dy: number;
  /** px */
  readonly size: number;
}

const subscriptSize = 0.72;
const subscriptDrop = 0.2;

/**
 * Cuts a text mark into stretches on and below the line: `CO2e` has a lowered 2, for which the typeface has no letter.
 *
 * @param text the text
 * @param size px
 * @returns stretches in order, with the shift of each from the one before
 */
export function spansOf(text: string, size: number): Span[] {
  let lowered = false;
  return textRuns(text).map((run) => {
    const dy = run.lowered === lowered ? 0 : (run.lowered ? 1 : -1) * size * subscriptDrop;
    lowered = run.lowered;
    return { ...run, dy: tidy(dy), size: tidy(run.lowered ? size * subscriptSize : size) };
  });
}
