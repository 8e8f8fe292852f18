import type { Results } from '../engine/results.ts';
import type { Plan } from '../plan/plan.ts';
import { desk as words } from '../words/en/desk.ts';
import type { Exporter } from '../../workers/exporter.ts';
import { download, fileName } from './files.ts';
import { reasonOf } from './reason.ts';

export type { Exporter };

export type ExportKind = 'chapter' | 'csv';

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly what: ExportKind }
  | { readonly kind: 'made'; readonly name: string }
  | { readonly kind: 'failed'; readonly what: ExportKind; readonly message: string };

/** What of the selection an export follows. */
export type ExportOptions = Parameters<Exporter['chapter']>[2];

/** Makes documents away from the page and hands them over as files. */
export class Exports {
  state = $state.raw<ExportState>({ kind: 'idle' });
  readonly exporter: Exporter;

  constructor(exporter: Exporter) {
    this.exporter = exporter;
  }

  async make(
    what: ExportKind,
    plan: Plan | undefined,
    results: Results | undefined,
    options: ExportOptions,
  ): Promise<void> {
    if (!plan || !results) {
      this.state = { kind: 'failed', what, message: words.exportFirst };
      return;
    }
    this.state = { kind: 'making', what };
    try {
      const { exporter } = this;
      const file = await (what === 'chapter' ? exporter.chapter(plan, results, options) : exporter.csv(plan, results));
      const name = fileName(plan.name, what === 'chapter' ? 'docx' : 'csv');
      download(name, file);
      this.state = { kind: 'made', name };
    } catch (error) {
      this.state = { kind: 'failed', what, message: words.exportFailed(reasonOf(error)) };
    }
  }
}
