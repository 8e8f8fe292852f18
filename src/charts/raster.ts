import { charts } from '../words/en/charts.ts';

/** Width and height of a picture in whole px. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Draws an SVG document into a PNG on white, on the page.
 *
 * @param svg a whole SVG document without outside references
 * @param sizeOf chooses the size of the PNG from that of the SVG
 * @returns the PNG
 * @throws Error when the browser cannot draw it
 */
export async function rasterPicture(svg: string, sizeOf: (natural: PixelSize) => PixelSize): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { width, height } = sizeOf({ width: image.naturalWidth, height: image.naturalHeight });
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const sheet = canvas.getContext('2d');
    if (!sheet) throw new Error(charts.plate.undrawn);
    sheet.fillStyle = 'white';
    sheet.fillRect(0, 0, width, height);
    sheet.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error(charts.plate.undrawn);
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
