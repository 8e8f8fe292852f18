import { rasterPicture } from '../src/charts/raster.ts';

/**
 * Draws an SVG document into the bytes of a PNG on white, on the page.
 *
 * @param svg a whole SVG document without outside references
 * @param width px
 * @param height px
 * @returns bytes of a PNG
 * @throws Error when the browser cannot draw it
 */
export async function rasterise(svg: string, width: number, height: number): Promise<Uint8Array> {
  const picture = await rasterPicture(svg, () => ({ width, height }));
  return new Uint8Array(await picture.arrayBuffer());
}
