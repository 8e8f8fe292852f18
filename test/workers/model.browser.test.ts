import { expect, it } from 'vitest';
import { createInPlaceRunner } from '../../src/engine/in-place-runner.ts';
import { readPlan } from '../../src/plan/read.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { createWorkerRunner } from '../../workers/worker-runner.ts';
import tinyText from '../../scenarios/tiny-town.json?raw';
import guadalajaraText from '../../scenarios/guadalajara.json?raw';

function planOf(text: string): Plan {
  const found = readPlan(text);
  if ('complaints' in found) throw new Error(found.complaints[0]?.problem);
  return found.plan;
}

it.each([
  ['Tiny Town', tinyText],
  ['Guadalajara', guadalajaraText],
])('%s: the worker gives what the run in place gives, bit for bit', async (_name, text) => {
  const plan = planOf(text);
  const worker = createWorkerRunner();
  const place = createInPlaceRunner();
  expect(await worker.run(plan)).toEqual(await place.run(plan));
  const some = plan.scenarios.slice(2).map(({ id }) => id);
  expect(await worker.run(plan, some)).toEqual(await place.run(plan, some));
  worker.close();
});

it('a killed worker is started again and the page told', async () => {
  const plan = planOf(tinyText);
  const told: string[] = [];
  let first: Worker | undefined;
  const runner = createWorkerRunner({
    patience_ms: 2000,
    onRestart: (reason) => told.push(reason),
    spawn: () => {
      const worker = new Worker(new URL('../../workers/model.worker.ts', import.meta.url), { type: 'module' });
      first ??= worker;
      return worker;
    },
  });
  expect((await runner.run(plan, ['base'])).kind).toBe('done');
  first?.terminate();
  expect((await runner.run(plan, ['base'])).kind).toBe('done');
  expect(told).toEqual(['no answer for 2 seconds']);
  runner.close();
});
