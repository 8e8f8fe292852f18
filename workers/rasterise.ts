import { reportWords } from '../src/words/en/report.ts';

/**
 * Draws an SVG document into a PNG on white, on the page.
 *
 * @param svg a whole SVG document without outside references
 * @param width px
 * @param height px
 * @returns bytes of a PNG
 * @throws Error when the browser cannot draw it
 */
export async function rasterise(svg: string, width: number, height: number): Promise<Uint8Array> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const sheet = canvas.getContext('2d');
    if (!sheet) throw new Error(reportWords.exporter.undrawn);
    sheet.fillStyle = 'white';
    sheet.fillRect(0, 0, width, height);
    sheet.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error(reportWords.exporter.undrawn);
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
}
