import { strToU8 } from 'fflate';
import type { FigureBlock } from '../document.ts';
import { cleanText } from './text.ts';
import { marksEmf } from './marks-to-emf.ts';

/** A figure as Word holds it: the drawing, and what a reader without SVG sees instead. */
export interface Picture {
  readonly svg: Uint8Array;
  /** PNG, or EMF where nothing can rasterise. */
  readonly fallback: Uint8Array;
}

/** Draws an SVG document into a PNG of the given size in pixels. */
export type Rasterise = (svg: string, width: number, height: number) => Promise<Uint8Array>;

/** Pixels to a millimetre of the PNG, 200 to the inch: sharp enough for what is only a fallback. */
const pixelsPerMm = 200 / 25.4;

async function fallbackOf(figure: FigureBlock, svg: string, rasterise: Rasterise | undefined): Promise<Uint8Array> {
  const { drawing, width_mm, height_mm } = figure;
  const metafile = (): Uint8Array => marksEmf(drawing.marks, drawing.width_px, width_mm, height_mm);
  if (!rasterise) return metafile();
  try {
    return await rasterise(svg, Math.round(width_mm * pixelsPerMm), Math.round(height_mm * pixelsPerMm));
  } catch {
    // A picture that a browser cannot paint is no reason to lose the chapter: the metafile shows the same.
    return metafile();
  }
}

/**
 * Prepares the pictures of a chapter. Readers that know SVG (Word since 2016, LibreOffice since 7.6 or so) draw the
 * SVG; others draw the fallback, a PNG where a rasteriser is at hand (the browser), else an EMF, which keeps lines and
 * text as vectors.
 *
 * @param figures figures of the tree
 * @param rasterise draws SVG into PNG; absent where there is no canvas
 * @returns the picture of each figure by its number
 */
export async function picturesOf(
  figures: readonly FigureBlock[],
  rasterise?: Rasterise,
): Promise<ReadonlyMap<number, Picture>> {
  const pictures = new Map<number, Picture>();
  for (const figure of figures) {
    const svg = cleanText(figure.svg);
    pictures.set(figure.number, { svg: strToU8(svg), fallback: await fallbackOf(figure, svg, rasterise) });
  }
  return pictures;
}
