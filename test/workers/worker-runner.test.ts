import { describe, expect, it } from 'vitest';
import { createWorkerRunner } from '../../workers/worker-runner.ts';
import { bundled } from '../support/bundled.ts';

const tiny = bundled('tiny-town');

/** A worker that never answers, or dies when spoken to. */
function deafWorker(dies: boolean): Worker {
  const target = new EventTarget();
  const worker = Object.assign(target, {
    postMessage: () => {
      if (dies) target.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    },
    terminate: () => undefined,
  });
  return worker as unknown as Worker;
}

describe('a worker that fails', () => {
  it('is started again, and the reason told, before the run is given up', async () => {
    const told: string[] = [];
    let spawned = 0;
    const runner = createWorkerRunner({
      spawn: () => {
        spawned++;
        return deafWorker(true);
      },
      onRestart: (reason) => told.push(reason),
    });
    expect(await runner.run(tiny)).toEqual({ kind: 'failed', message: 'out of memory' });
    expect(spawned).toBe(2);
    expect(told).toEqual(['out of memory']);
  });

  it('counts as hung when it does not answer', async () => {
    const runner = createWorkerRunner({ spawn: () => deafWorker(false), patience_ms: 20 });
    const outcome = await runner.run(tiny);
    expect(outcome.kind).toBe('failed');
  });

  it('lets only the latest of the waiting runs through', async () => {
    const runner = createWorkerRunner({ spawn: () => deafWorker(false), patience_ms: 20 });
    const kinds = (await Promise.all([runner.run(tiny), runner.run(tiny), runner.run(tiny)])).map(({ kind }) => kind);
    expect(kinds).toEqual(['failed', 'superseded', 'failed']);
  });
});
