import { createExporter } from '../../workers/exporter.ts';
import { createWorkerRunner } from '../../workers/worker-runner.ts';
import { Desk } from './desk.svelte.ts';
import { browserStorage } from './storage.ts';

/**
 * Opens a desk whose models and documents are made in workers and whose plans are kept in this browser.
 *
 * @returns an empty desk; `begin()` opens what was open last
 */
export function openDesk(): Desk {
  const desk: Desk = new Desk({
    runner: createWorkerRunner({ onRestart: () => desk.run.restarted() }),
    storage: browserStorage(),
    exporter: createExporter(),
  });
  return desk;
}
