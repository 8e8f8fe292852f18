import { Desk } from '../../src/desk/desk.svelte.ts';
import type { Exporter } from '../../src/desk/exports.svelte.ts';
import type { ModelStudies } from '../../src/desk/studies.svelte.ts';
import { memoryStorage, type Storage } from '../../src/desk/storage.ts';
import type { Results } from '../../src/engine/results.ts';
import type { Runner } from '../../src/engine/runner.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { noDetail, noFreight } from './fake-detail.ts';

/** Results without indicators for every scenario that is asked for. */
export function emptyResults(plan: Plan, scenarios: readonly string[] = plan.scenarios.map(({ id }) => id)): Results {
  return {
    sumpter: '0.1.0',
    model: '1.0',
    fingerprint: JSON.stringify(plan).length.toString(16),
    city: plan.city.name,
    currency: plan.city.currency,
    years: [plan.city.base_year, plan.horizon],
    indicators: [],
    quantities: {},
    calibration: [],
    realism: [],
    modes: [],
    zones: [],
    baseWarnings: [],
    scenarios: plan.scenarios
      .filter(({ id }) => scenarios.includes(id))
      .map(({ id, name, role }) => ({
        id,
        name,
        role,
        values: new Float64Array(),
        detail: noDetail,
        freight: noFreight,
        warnings: [],
      })),
  };
}

/** A runner that answers at once and remembers what it was asked. */
export function instantRunner(answer = emptyResults): Runner & { readonly asked: (readonly string[] | undefined)[] } {
  const asked: (readonly string[] | undefined)[] = [];
  return {
    asked,
    run: (plan, scenarios) => {
      asked.push(scenarios);
      return Promise.resolve({ kind: 'done', results: answer(plan, scenarios) });
    },
    close: () => undefined,
  };
}

/** An exporter whose every export fails. */
export const noExporter: Exporter = {
  chapter: () => Promise.reject(new Error('no exporter in this test')),
  csv: () => Promise.reject(new Error('no exporter in this test')),
  outline: () => Promise.reject(new Error('no exporter in this test')),
  close: () => undefined,
};

/** A desk on an instant runner and a storage in memory, with a clock that stands still. */
export function fakeDesk(
  parts: { runner?: Runner; storage?: Storage; exporter?: Exporter; studies?: ModelStudies } = {},
): Desk {
  let key = 0;
  return new Desk({
    runner: parts.runner ?? instantRunner(),
    storage: parts.storage ?? memoryStorage(),
    exporter: parts.exporter ?? noExporter,
    newKey: () => `plan-${++key}`,
    now: () => Date.UTC(2026, 0, 2, 14, 2),
    saveWait_ms: 1,
    ...(parts.studies && { studies: parts.studies }),
  });
}
