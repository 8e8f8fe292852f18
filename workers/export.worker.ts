import { expose, releaseProxy, transfer, type Remote } from 'comlink';
import type { ExportApi, RasteriseOnPage } from './export-api.ts';

// The writers are fetched when first needed: the outline of the chapter asks for no Word library.
const api: ExportApi = {
  async chapter(plan, results, options, rasterise) {
    const [{ effectsChapter }, { chapterDocx }] = await Promise.all([
      import('../src/report/effects-chapter.ts'),
      import('../src/report/docx.ts'),
    ]);
    try {
      const bytes = await chapterDocx(effectsChapter(plan, results, options), { rasterise });
      return transfer(bytes, [bytes.buffer]);
    } finally {
      (rasterise as Partial<Remote<RasteriseOnPage>>)[releaseProxy]?.();
    }
  },
  async csv(plan, results) {
    const { indicatorsCsv } = await import('../src/report/csv.ts');
    return indicatorsCsv(plan, results);
  },
  async outline(plan, results, options) {
    const { effectsChapter } = await import('../src/report/effects-chapter.ts');
    return effectsChapter(plan, results, options);
  },
};

expose(api);
