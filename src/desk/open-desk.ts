import type { Exporter } from '../../workers/exporter.ts';
import { createWorkerRunner } from '../../workers/worker-runner.ts';
import { Desk } from './desk.svelte.ts';
import { browserStorage } from './storage.ts';
import type { ModelStudies } from './studies.svelte.ts';

/** Fetches the exporter when the first document is asked for; nothing of it is in the first load. */
function lateExporter(): Exporter {
  let made: Promise<Exporter> | undefined;
  const exporter = (): Promise<Exporter> => {
    made ??= import('../../workers/exporter.ts').then(({ createExporter }) => createExporter());
    return made;
  };
  return {
    chapter: async (...args) => (await exporter()).chapter(...args),
    csv: async (...args) => (await exporter()).csv(...args),
    outline: async (...args) => (await exporter()).outline(...args),
    close: () => void made?.then((each) => each.close()),
  };
}

/** Fetches the client of the studies when the model is first asked about itself. */
function lateStudies(): ModelStudies {
  let made: Promise<ModelStudies> | undefined;
  const studies = (): Promise<ModelStudies> => {
    made ??= import('../../workers/studies.ts').then(({ createStudies }) => createStudies());
    return made;
  };
  return {
    describe: async () => (await studies()).describe(),
    fit: async (plan) => (await studies()).fit(plan),
    backcasts: async (onCase) => (await studies()).backcasts(onCase),
    measuresAlone: async (plan, onRow) => (await studies()).measuresAlone(plan, onRow),
    fitFreight: async (text, options) => (await studies()).fitFreight(text, options),
    freightTrips: async (plan) => (await studies()).freightTrips(plan),
    freightUncertainty: async (plan, onMoved) => (await studies()).freightUncertainty(plan, onMoved),
    stop: () => void made?.then((each) => each.stop()),
  };
}

/**
 * Opens a desk whose models and documents are made in workers and whose plans are kept in this browser.
 *
 * @returns an empty desk; `begin()` opens what was open last
 */
export function openDesk(): Desk {
  const desk: Desk = new Desk({
    runner: createWorkerRunner({ onRestart: () => desk.run.restarted() }),
    storage: browserStorage(),
    exporter: lateExporter(),
    studies: lateStudies(),
  });
  return desk;
}
