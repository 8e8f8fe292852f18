import type { GroupMark, LineMark, Mark, PathMark, RectMark, TextMark } from '../../charts/marks/mark.ts';
import { spansOf } from '../../charts/marks/mark.ts';
import { colourOf, type Paint } from '../../charts/marks/palette.ts';
import { textRoles } from '../../charts/marks/type-roles.ts';
import { dashed } from './dashes.ts';
import { createEmf, type Colour, type EmfCanvas, type Point } from './emf.ts';
import { textWidth_em } from './helvetica.ts';
import { pathLines } from './path-lines.ts';

/** Where marks land on the picture: mm = origin + px * scale; opacity is mixed with the ground beforehand. */
interface Place {
  readonly x_mm: number;
  readonly y_mm: number;
  readonly mm_per_px: number;
  readonly opacity: number;
  readonly ground: Colour;
}

const white = 255;
const whitePaper = '#FFFFFF';
const paper: Colour = [white, white, white];
const boldFrom = 550;

/** A colour at an opacity over what lies beneath it: a metafile has no transparency. */
function colour(paint: Paint, opacity: number, ground: Colour): Colour {
  // Exports stand on white paper whatever the theme.
  const named = paint === 'paper' ? whitePaper : colourOf(paint, 'light');
  const hex = Number.parseInt(named.slice(1), 16);
  const mixed = [(hex >> 16) & white, (hex >> 8) & white, hex & white].map((part, index) =>
    Math.round(part * opacity + (ground[index] ?? white) * (1 - opacity)),
  );
  return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0];
}

const moved = (place: Place, points: readonly Point[]): Point[] =>
  points.map(([x, y]) => [place.x_mm + x * place.mm_per_px, place.y_mm + y * place.mm_per_px]);

function strokeLines(
  canvas: EmfCanvas,
  mark: PathMark | LineMark | RectMark,
  lines: readonly (readonly Point[])[],
  place: Place,
): void {
  if (!mark.stroke) return;
  const ink = colour(mark.stroke, place.opacity * (mark.opacity ?? 1), place.ground);
  const width_px = mark.strokeWidth ?? 1;
  for (const line of lines.flatMap((each) => dashed(each, mark.dash))) {
    canvas.stroke(moved(place, line), ink, width_px * place.mm_per_px, mark.round === true);
  }
}

function drawShape(
  canvas: EmfCanvas,
  mark: PathMark | LineMark | RectMark,
  lines: readonly (readonly Point[])[],
  place: Place,
): void {
  if (mark.kind !== 'line' && mark.fill) {
    const rings = lines.map((line) => moved(place, line));
    const cutOut = mark.kind === 'path' && mark.cutOut === true;
    canvas.fill(rings, colour(mark.fill, place.opacity * (mark.opacity ?? 1), place.ground), cutOut);
  }
  strokeLines(canvas, mark, lines, place);
}

function rectLines({ x, y, width, height }: RectMark): Point[][] {
  return [[[x, y], [x + width, y], [x + width, y + height], [x, y + height], [x, y]]]; // prettier-ignore
}

function drawText(canvas: EmfCanvas, mark: TextMark, place: Place): void {
  const role = textRoles[mark.role];
  const bold = role.weight >= boldFrom;
  // Arial has no width axis: condensed text is set a little smaller instead.
  const size_px = role.size * Math.sqrt(role.width / 100);
  const spans = spansOf(mark.text, size_px);
  const width_px = spans.reduce((sum, { text, size }) => sum + textWidth_em(text, bold) * size, 0);
  const shift = mark.anchor === 'end' ? width_px : mark.anchor === 'middle' ? width_px / 2 : 0;
  let [x, y] = [mark.x - shift, mark.y];
  if (mark.halo) {
    const behind = rectLines({ kind: 'rect', x, y: y - size_px * 0.8, width: width_px, height: size_px });
    canvas.fill(
      behind.map((ring) => moved(place, ring)),
      colour(mark.halo, place.opacity, place.ground),
      false,
    );
  }
  const ink = colour(mark.fill, place.opacity, place.ground);
  for (const { text, size, dy } of spans) {
    y += dy;
    const [at] = moved(place, [[x, y]]);
    if (at) canvas.text(at, text, { size_mm: size * place.mm_per_px, colour: ink, bold });
    x += textWidth_em(text, bold) * size;
  }
}

function drawGroup(canvas: EmfCanvas, { x = 0, y = 0, scale = 1, opacity = 1, marks }: GroupMark, place: Place): void {
  const inner: Place = {
    x_mm: place.x_mm + x * place.mm_per_px,
    y_mm: place.y_mm + y * place.mm_per_px,
    mm_per_px: place.mm_per_px * scale,
    opacity: place.opacity * opacity,
    ground: place.ground,
  };
  drawAll(canvas, marks, inner);
}

/** The strokes of a pattern are thin over the bar they follow; all else is thin over the paper. */
function drawAll(canvas: EmfCanvas, marks: readonly Mark[], place: Place): void {
  marks.forEach((mark, index) => {
    const before = marks[index - 1];
    const bar = before?.kind === 'rect' ? before.fill : undefined;
    draw(canvas, mark, bar ? { ...place, ground: colour(bar, place.opacity, place.ground) } : place);
  });
}

function draw(canvas: EmfCanvas, mark: Mark, place: Place): void {
  switch (mark.kind) {
    case 'group':
      return drawGroup(canvas, mark, place);
    case 'path':
      return drawShape(canvas, mark, pathLines(mark.d), place);
    case 'line':
      return drawShape(canvas, mark, [[[mark.x1, mark.y1], [mark.x2, mark.y2]]], place); // prettier-ignore
    case 'rect':
      return drawShape(canvas, mark, rectLines(mark), place);
    case 'text':
      return drawText(canvas, mark, place);
  }
}

/**
 * Draws marks into a metafile, in the light colours on white.
 *
 * @param marks marks in px
 * @param width_px width of the drawing
 * @param width_mm width on paper
 * @param height_mm height on paper
 * @returns bytes of an EMF
 */
export function marksEmf(marks: readonly Mark[], width_px: number, width_mm: number, height_mm: number): Uint8Array {
  const canvas = createEmf(width_mm, height_mm);
  drawAll(canvas, marks, { x_mm: 0, y_mm: 0, mm_per_px: width_mm / width_px, opacity: 1, ground: paper });
  return canvas.bytes();
}
