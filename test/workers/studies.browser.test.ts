import { expect, it } from 'vitest';
import tinyText from '../../scenarios/tiny-town.json?raw';
import { describeModel } from '../../src/engine/model-description.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { readPlan } from '../../src/plan/read.ts';
import { createStudies } from '../../workers/studies.ts';

function tiny(): Plan {
  const found = readPlan(tinyText);
  if ('complaints' in found) throw new Error(found.complaints[0]?.problem);
  return found.plan;
}

it('describes the model as in place', async () => {
  const studies = createStudies();
  expect(await studies.describe()).toEqual(describeModel());
  expect(await studies.fit(tiny())).toHaveProperty('personal');
  studies.stop();
});

it('tells each case as soon as it is found, and can be stopped and asked again', async () => {
  const studies = createStudies();
  let first: () => void = () => undefined;
  const found = new Promise<void>((resolve) => {
    first = resolve;
  });
  const told: string[] = [];
  const run = studies.backcasts(({ id }, cases) => {
    told.push(`${id} of ${cases}`);
    first();
  });
  const ended = expect(run).rejects.toThrow('Stopped.');
  await found;
  studies.stop();
  await ended;
  expect(told[0]).toBe('london-2003 of 5');
  expect(await studies.describe()).toHaveProperty('steps');
  studies.stop();
}, 30_000);

it('rejects when its worker dies', async () => {
  const studies = createStudies({
    spawn: () => new Worker(URL.createObjectURL(new Blob(['throw new Error("no")'])), { type: 'module' }),
  });
  await expect(studies.describe()).rejects.toThrow(/Try again/);
});
