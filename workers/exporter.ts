import { proxy, releaseProxy, transfer, wrap, type Remote } from 'comlink';
import type { Results } from '../src/engine/results.ts';
import type { Plan } from '../src/plan/plan.ts';
import type { ChapterTree } from '../src/report/document.ts';
import type { ChapterOptions } from '../src/report/effects-chapter.ts';
import { reportWords } from '../src/words/en/report.ts';
import type { ExportApi } from './export-api.ts';
import { rasterise } from './rasterise.ts';

/** Writes exports off the page's thread. A failed export rejects with a sentence, and the next one starts afresh. */
export interface Exporter {
  /** The chapter as a Word file. */
  chapter(plan: Plan, results: Results, options: ChapterOptions): Promise<Blob>;
  /** All indicators of all scenarios and years. */
  csv(plan: Plan, results: Results): Promise<Blob>;
  /** The chapter as a tree, for a preview. */
  outline(plan: Plan, results: Results, options: ChapterOptions): Promise<ChapterTree>;
  close(): void;
}

export interface ExporterOptions {
  /** Starts a worker; tests pass their own. */
  readonly spawn?: () => Worker;
  /** How long an export may take before its worker counts as hung. */
  readonly patience_ms?: number;
}

const words = reportWords.exporter;
const patience_ms = 90_000;
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const csvType = 'text/csv;charset=utf-8';

/** A running worker. comlink leaves calls pending for ever when a worker dies, so every call races against `ended`. */
interface Session {
  readonly api: Remote<ExportApi>;
  readonly ended: Promise<never>;
  readonly end: (reason: string) => void;
}

function startSession(spawn: () => Worker, onEnd: () => void): Session {
  const worker = spawn();
  const api = wrap<ExportApi>(worker);
  let reject: (reason: Error) => void = () => undefined;
  const ended = new Promise<never>((_, refuse) => {
    reject = refuse;
  });
  // An idle worker may end with nobody waiting.
  ended.catch(() => undefined);
  const end = (reason: string): void => {
    onEnd();
    // Released before it is terminated, else comlink keeps the port.
    api[releaseProxy]();
    worker.terminate();
    reject(new Error(reason));
  };
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    end(words.stopped);
  });
  worker.addEventListener('messageerror', () => end(words.stopped));
  return { api, ended, end };
}

const startWorker = (): Worker => new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' });

const sentence = (reason: unknown): Error =>
  reason instanceof Error && (Object.values(words) as unknown[]).includes(reason.message)
    ? reason
    : new Error(words.failed(reason instanceof Error ? reason.message : String(reason)));

/**
 * Creates the page's side of the export worker, which is started at the first export.
 *
 * @param options a worker of one's own and how long to wait, for tests
 * @returns exporter; `close` ends the worker, what is under way rejects
 */
export function createExporter({
  spawn = startWorker,
  patience_ms: patience = patience_ms,
}: ExporterOptions = {}): Exporter {
  let session: Session | undefined;

  async function ask<T>(call: (api: Remote<ExportApi>) => Promise<T>): Promise<T> {
    const own = (session ??= startSession(spawn, () => {
      session = undefined;
    }));
    const timer = setTimeout(() => own.end(words.slow(Math.round(patience / 1000))), patience);
    try {
      return await Promise.race([call(own.api), own.ended]);
    } catch (reason) {
      throw sentence(reason);
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    async chapter(plan, results, options) {
      const draw = proxy(async (svg: string, width: number, height: number) => {
        const png = await rasterise(svg, width, height);
        return transfer(png, [png.buffer]);
      });
      const bytes = await ask((api) => api.chapter(plan, results, options, draw));
      return new Blob([new Uint8Array(bytes)], { type: wordType });
    },
    async csv(plan, results) {
      return new Blob([await ask((api) => api.csv(plan, results))], { type: csvType });
    },
    async outline(plan, results, options) {
      return ask((api) => api.outline(plan, results, options));
    },
    close() {
      session?.end(words.closed);
    },
  };
}
