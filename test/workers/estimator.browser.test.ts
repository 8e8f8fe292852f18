import { describe, expect, it } from 'vitest';
import { estimateSurvey } from '../../src/engine/estimation/estimate.ts';
import { policyRun } from '../../src/engine/estimation/policy.ts';
import type { EstimationSpec } from '../../src/plan/estimation-spec.ts';
import { specOf } from '../../src/plan/read-estimation-spec.ts';
import { createEstimator, type EstimationProgress } from '../../workers/estimator.ts';
import { surveyOf, surveySpec, type SpecParts } from '../support/survey.ts';

function spec(parts: SpecParts = {}): EstimationSpec {
  const read = specOf(surveySpec(parts));
  if ('complaints' in read) throw new Error(JSON.stringify(read.complaints));
  return read.spec;
}
const script = (source: string) => () =>
  new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })), { type: 'module' });
const survey = surveyOf(300);

describe('the estimator', () => {
  it('gives what the engine gives in place, bit for bit, and tells how far it is', async () => {
    const told: EstimationProgress[] = [];
    const answer = await createEstimator().estimate(survey, spec(), (progress) => void told.push(progress));
    expect(answer).toEqual({ kind: 'done', ...estimateSurvey(survey, spec()) });
    await expect
      .poll(() => told.map(({ stage }) => stage))
      .toEqual(expect.arrayContaining(['reading', 'preparing', 'multinomial', 'errors']));
    expect(told.find(({ stage }) => stage === 'multinomial')).toMatchObject({
      iteration: 0,
      log_likelihood: expect.any(Number),
    });
  });

  it('runs the model with a changed column as the engine does', async () => {
    const estimator = createEstimator();
    const outcome = estimateSurvey(survey, spec());
    if ('complaints' in outcome) throw new Error('not estimated');
    const changes = [{ column: 'car_cost', factor: 1.2 }];
    const found = await estimator.policy(survey, spec(), outcome.result, changes);
    expect(found).toEqual(policyRun(survey, spec(), outcome.result, changes));
    const hung = createEstimator(script('while (true);'));
    const pending = hung.policy(survey, spec(), outcome.result, changes);
    hung.cancel();
    await expect(pending).rejects.toThrow('stopped');
  });

  it('hands on what is wrong with the survey', async () => {
    const answer = await createEstimator().estimate('a,b\n1,2\n', spec(), () => undefined);
    expect(answer).toMatchObject({ kind: 'refused', complaints: [{ path: 'choice.column' }] });
  });

  it('can be cancelled, and estimates the next survey with a new thread', async () => {
    let started = 0;
    const estimator = createEstimator(() => {
      started += 1;
      return started === 1
        ? script('while (true);')()
        : new Worker(new URL('../../workers/estimate.worker.ts', import.meta.url), { type: 'module' });
    });
    const hung = estimator.estimate(survey, spec(), () => undefined);
    estimator.cancel();
    expect(await hung).toEqual({ kind: 'cancelled' });
    expect(await estimator.estimate(survey, spec(), () => undefined)).toMatchObject({ kind: 'done' });
    expect(started).toBe(2);
  });

  it('ends the one under way when a newer one is asked for', async () => {
    const estimator = createEstimator(script(''));
    const older = estimator.estimate(survey, spec(), () => undefined);
    const newer = estimator.estimate(survey, spec(), () => undefined);
    expect(await older).toEqual({ kind: 'cancelled' });
    estimator.cancel();
    expect(await newer).toEqual({ kind: 'cancelled' });
  });

  it('says that a worker died', async () => {
    const answer = await createEstimator(script('throw new Error("born dead");')).estimate(
      survey,
      spec(),
      () => undefined,
    );
    expect(answer).toMatchObject({ kind: 'failed', message: expect.stringContaining('stopped before it was ready') });
  });
});
