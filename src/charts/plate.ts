import { byteOrderMark } from '../quantities/csv.ts';
import type { Chart, Stop } from './marks/chart.ts';
import { tableCsv } from './marks/table.ts';
import type { PixelSize } from './raster.ts';

/** How far the numbers of a plate are. */
export type PlateState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'computing' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'stale'; readonly model: string };

export const saveKinds = ['svg', 'png', 'csv'] as const;
export type SaveKind = (typeof saveKinds)[number];

/** A picture or table of a plate as a file. */
export interface SavedPlate {
  readonly name: string;
  readonly blob: Blob;
}

/**
 * Finds the stop of the hairline nearest to a point: in the band it lies in, else along the drawing.
 *
 * @param stops stops of a chart
 * @param x px from the left
 * @param y px from the top
 * @returns index, or -1 when there are no stops
 * @example nearestStop([{ x: 5, top: 0, bottom: 9, text: '' }, { x: 8, top: 0, bottom: 9, text: '' }], 7, 4) // 1
 */
export function nearestStop(stops: readonly Stop[], x: number, y: number): number {
  const away = ({ top, bottom }: Stop): number => Math.max(0, top - y, y - bottom);
  const least = Math.min(...stops.map(away));
  let best = -1;
  for (const [index, stop] of stops.entries()) {
    const current = stops[best];
    if (away(stop) === least && (!current || Math.abs(stop.x - x) < Math.abs(current.x - x))) best = index;
  }
  return best;
}

/** Sharp on dense screens and on paper. */
const twice = ({ width, height }: PixelSize): PixelSize => ({ width: 2 * width, height: 2 * height });

/**
 * Makes a file of a plate.
 *
 * @param chart what is drawn
 * @param kind picture or table
 * @param number plate number as text, for the foot of a picture
 * @returns name and content
 * @throws Error when the browser cannot turn the picture into pixels
 */
export async function savePlate(chart: Chart, kind: SaveKind, number?: string): Promise<SavedPlate> {
  const name = `${chart.id.replaceAll('_', '-')}.${kind}`;
  if (kind === 'csv') {
    return { name, blob: new Blob([byteOrderMark, tableCsv(chart.table)], { type: 'text/csv' }) };
  }
  // What writes pictures is fetched when the first one is saved.
  const [{ chartSvg }, { rasterPicture }] = await Promise.all([import('./svg-string.ts'), import('./raster.ts')]);
  const svg = chartSvg(chart, number ? { number } : {});
  return { name, blob: kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await rasterPicture(svg, twice) };
}
