import * as Comlink from 'comlink';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import type { ModelApi } from '../../workers/model.worker.ts';
import { createWorkerRunner } from '../../workers/worker-runner.ts';
import { bundled } from '../support/bundled.ts';
import { tinyTownZones } from '../support/zones.ts';
import { fakeDesk, instantRunner } from '../support/fake-desk.ts';

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
    expect(await runner.run(tiny)).toEqual({ kind: 'failed', message: 'no answer for 0 seconds' });
  });

  it('ends its run, and is not started again, when the desk closes', async () => {
    let spawned = 0;
    const told: string[] = [];
    const runner = createWorkerRunner({
      spawn: () => {
        spawned++;
        return deafWorker(false);
      },
      onRestart: (reason) => told.push(reason),
    });
    const underWay = runner.run(tiny);
    const waiting = runner.run(tiny);
    runner.close();
    expect(await Promise.all([underWay, waiting, runner.run(tiny)])).toEqual(Array(3).fill({ kind: 'superseded' }));
    expect([spawned, told]).toEqual([1, []]);
  });

  it('lets only the latest of the waiting runs through', async () => {
    const runner = createWorkerRunner({ spawn: () => deafWorker(false), patience_ms: 20 });
    const kinds = (await Promise.all([runner.run(tiny), runner.run(tiny), runner.run(tiny)])).map(({ kind }) => kind);
    expect(kinds).toEqual(['failed', 'superseded', 'failed']);
  });
});

describe('what is carried to the worker', () => {
  /** A worker that remembers what it was told. */
  function listening(heard: string[], held: Plan[] = []): Worker {
    const { port1, port2 } = new MessageChannel();
    const api: ModelApi = {
      hold: (plan) => {
        held.push(plan);
        heard.push(`hold ${plan.city.name}`);
      },
      run: (rest) => {
        heard.push(['run', ...Object.keys(rest).filter((key) => key === 'city' || key === 'calibration')].join(' '));
        return Promise.resolve({ kind: 'superseded' });
      },
    };
    Comlink.expose(api, port1);
    const terminate = (): void => {
      port1.close();
      port2.close();
    };
    return Object.assign(port2, { terminate }) as unknown as Worker;
  }

  it('is the city when it changes, and never with a lever', async () => {
    const heard: string[] = [];
    const runner = createWorkerRunner({ spawn: () => listening(heard) });
    const moved: Plan = { ...tiny, scenarios: tiny.scenarios.slice(0, 2) };
    const renamed: Plan = { ...moved, city: { ...moved.city, name: 'Renamed' } };
    for (const plan of [tiny, moved, { ...moved }, renamed, renamed]) await runner.run(plan);
    runner.close();
    expect(heard).toEqual(['hold Tiny Town', 'run', 'run', 'run', 'hold Renamed', 'run', 'run']);
  });

  it('holds no outlines, which the map draws from the open plan', async () => {
    const held: Plan[] = [];
    const zones = tinyTownZones();
    const plan: Plan = { ...tiny, city: { ...tiny.city, zones } };
    const runner = createWorkerRunner({ spawn: () => listening([], held) });
    await runner.run(plan);
    runner.close();
    const bare = zones.zones.map(({ boundary: _, ...zone }) => zone);
    expect(held.map(({ city }) => city)).toEqual([{ ...tiny.city, zones: { ...zones, zones: bare } }]);
    expect(zones.zones.every(({ boundary }) => boundary)).toBe(true);
  });

  it('leaves the city of the plan as it is while a lever is dragged', async () => {
    const plans: Plan[] = [];
    const told = instantRunner();
    const desk = fakeDesk({ runner: { ...told, run: (plan, some) => (plans.push(plan), told.run(plan, some)) } });
    await desk.openSample('tiny-town');
    for (const level of [5, 6, 7])
      desk.drag({ kind: 'setMeasure', scenario: 'lanes-and-buses', measure: 'PS8', level });
    desk.rest();
    expect(plans.length).toBe(5);
    expect(new Set(plans.map(({ city }) => city)).size).toBe(1);
    expect(new Set(plans.map(({ calibration }) => calibration)).size).toBe(1);
  });
});
