import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { createExporter, type Exporter } from '../../workers/exporter.ts';
import { rasterise } from '../../workers/rasterise.ts';
import { fakePlan, fakeResults } from '../support/fake-results.ts';

const options = { date: '2026-11-23' };
const open: Exporter[] = [];
const exporter = (...of: Parameters<typeof createExporter>): Exporter => {
  const made = createExporter(...of);
  open.push(made);
  return made;
};
afterEach(() => open.splice(0).forEach((each) => each.close()));

const script = (source: string) => () =>
  new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })), { type: 'module' });

describe('the exporter', () => {
  it('writes the chapter in a worker, with figures painted by the page', async () => {
    const blob = await exporter().chapter(fakePlan(), fakeResults(), options);
    const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const pictures = Object.keys(parts).filter((path) => path.endsWith('.png'));
    expect(blob.type).toContain('wordprocessingml');
    expect(pictures).toHaveLength(9);
    expect([...(parts[pictures[0] ?? '']?.subarray(1, 4) ?? [])].map((each) => String.fromCharCode(each))).toEqual([
      'P',
      'N',
      'G',
    ]);
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Prices first');
  });

  it('gives the table of indicators and the outline', async () => {
    const own = exporter();
    const csv = await own.csv(fakePlan(), fakeResults());
    expect(csv.type).toContain('text/csv');
    expect(await csv.text()).toContain('Veldhaven,prices-first');
    const tree = await own.outline(fakePlan(), fakeResults(), options);
    expect(tree.blocks[0]).toEqual({ kind: 'heading', level: 1, text: 'Expected effects of the plan' });
  });

  it('says why an export failed, and goes on', async () => {
    const own = exporter();
    await expect(own.outline(fakePlan(), fakeResults(), { ...options, against: 'nobody' })).rejects.toThrow(
      'The export failed: The run has no scenario nobody.',
    );
    expect((await own.outline(fakePlan(), fakeResults(), options)).title).toContain('Veldhaven');
  });

  it('gives a hung worker up, and starts afresh', async () => {
    let started = 0;
    const own = exporter({
      patience_ms: 300,
      spawn: () => {
        started += 1;
        return script(started === 1 ? 'while (true);' : 'throw new Error("born dead");')();
      },
    });
    await expect(own.csv(fakePlan(), fakeResults())).rejects.toThrow('gave no answer');
    await expect(own.csv(fakePlan(), fakeResults())).rejects.toThrow('stopped before it was ready');
    expect(started).toBe(2);
  });

  it('rejects what is under way when it is closed', async () => {
    const own = exporter({ spawn: script('') });
    const pending = own.csv(fakePlan(), fakeResults());
    own.close();
    await expect(pending).rejects.toThrow('closed');
  });
});

describe('the rasteriser', () => {
  it('paints on white, in the size asked for', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" viewBox="0 0 10 10"><rect width="5" height="10" fill="#f00"/></svg>';
    const image = await createImageBitmap(new Blob([new Uint8Array(await rasterise(svg, 40, 40))]));
    expect([image.width, image.height]).toEqual([40, 40]);
    const canvas = new OffscreenCanvas(40, 40);
    const sheet = canvas.getContext('2d');
    sheet?.drawImage(image, 0, 0);
    expect([...(sheet?.getImageData(10, 20, 1, 1).data ?? [])]).toEqual([255, 0, 0, 255]);
    expect([...(sheet?.getImageData(30, 20, 1, 1).data ?? [])]).toEqual([255, 255, 255, 255]);
  });

  it('refuses what is no picture', async () => {
    await expect(rasterise('<svg', 10, 10)).rejects.toThrow();
  });
});
