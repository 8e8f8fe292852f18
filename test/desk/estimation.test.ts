import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftOf, specFromDraft } from '../../src/desk/estimation-draft.ts';
import { resultCsv } from '../../src/desk/estimation-files.ts';
import { guessDraft } from '../../src/desk/estimation-guess.ts';
import { proposedQuality, usableOf, useCommand } from '../../src/desk/estimation-use.ts';
import { Estimation } from '../../src/desk/estimation.svelte.ts';
import { estimateSurvey } from '../../src/engine/estimation/estimate.ts';
import type { EstimationSpec } from '../../src/plan/estimation-spec.ts';
import { readEstimationSpec, specOf } from '../../src/plan/read-estimation-spec.ts';
import { readDelimited } from '../../src/quantities/delimited.ts';
import type { EstimationResult, Estimator, EstimatorAnswer } from '../../workers/estimator.ts';
import { root } from '../support/build.mjs';
import { fakeDesk } from '../support/fake-desk.ts';
import { surveyOf, surveySpec, type SpecParts } from '../support/survey.ts';

function spec(parts: SpecParts = {}): EstimationSpec {
  const read = specOf(surveySpec(parts));
  if ('complaints' in read) throw new Error(JSON.stringify(read.complaints));
  return read.spec;
}
const survey = surveyOf(300);
const meanings = { b_time: { kind: 'in_vehicle_time', unit: 'min' }, b_cost: { kind: 'cost', unit: 'MXN' } };
const nests = [{ id: 'motor', parameter: 'mu', alternatives: ['car', 'bus'] }];

function estimated(parts: SpecParts = {}): EstimationResult {
  const outcome = estimateSurvey(survey, spec(parts));
  if ('complaints' in outcome) throw new Error(JSON.stringify(outcome.complaints));
  return outcome.result;
}

describe('the mapping', () => {
  it.each(['swissmetro-mnl.json', 'swissmetro-nl.json'])('holds all of %s', (name) => {
    const read = readEstimationSpec(readFileSync(join(root, 'test', name), 'utf8'));
    if ('complaints' in read) throw new Error(JSON.stringify(read.complaints));
    const columns = ['TRAIN_TT', 'SM_TT', 'CAR_TT', 'CAR_CO'];
    const again = specOf(specFromDraft(draftOf(read.spec), columns, { delimiter: 'tab' }));
    if ('complaints' in again) throw new Error(JSON.stringify(again.complaints));
    // Terms may change their order within a utility, nothing else.
    const sorted = ({ alternatives, ...rest }: EstimationSpec) => ({
      ...rest,
      alternatives: alternatives.map((each) => ({
        ...each,
        utility: [...(each.utility ?? [])].sort((one, other) => one.parameter.localeCompare(other.parameter)),
      })),
    });
    expect(sorted(again.spec)).toEqual(sorted(read.spec));
  });

  it('keeps terms of all alternatives, and scales that differ, as formulas', () => {
    const draft = draftOf(
      spec({
        utility: [{ parameter: 'b_all', column: 'x' }],
        car: { utility: [{ parameter: 'b', column: 'car_time', scale: 2 }] },
        bus: { utility: [{ parameter: 'b', column: 'bus_time', scale: 1 }] },
      }),
    );
    expect(draft.rows.find(({ parameter }) => parameter === 'b')).toMatchObject({
      scale: 2,
      cells: ['car_time', '(bus_time) * 0.5', ''],
    });
    expect(draft.rows.find(({ parameter }) => parameter === 'b_all')?.cells).toEqual(['x', 'x', 'x']);
  });
});

describe('a guess', () => {
  it('reads a wide table by the names of its columns', () => {
    const draft = guessDraft(readDelimited(survey), 'survey.csv', 'MXN');
    expect(draft).toMatchObject({ form: 'wide', choice: 'choice', name: 'survey' });
    expect(draft.alternatives.map(({ id }) => id).sort()).toEqual(['bike', 'bus', 'car']);
    const bus = draft.alternatives.findIndex(({ id }) => id === 'bus');
    expect(draft.alternatives[bus]?.available).toBe('bus_ok');
    const rowOf = (parameter: string) => draft.rows.find((row) => row.parameter === parameter);
    expect(rowOf('b_time')?.cells[bus]).toBe('bus_time');
    expect(rowOf('b_cost')).toMatchObject({ kind: 'cost', unit: 'MXN' });
    expect(draft.rows.filter(({ parameter }) => parameter.startsWith('asc_'))).toHaveLength(2);
  });

  it('can be estimated as it is', () => {
    const table = readDelimited(survey);
    const read = specOf(specFromDraft(guessDraft(table, 'survey.csv', 'MXN'), table.header, {}));
    if ('complaints' in read) throw new Error(JSON.stringify(read.complaints));
    expect(estimateSurvey(survey, read.spec)).toHaveProperty('result');
  });

  it('sees a long table', () => {
    const long = ['id,mode,chosen,time', ...[1, 2, 3].flatMap((n) => [`${n},car,1,10`, `${n},bus,0,20`])].join('\n');
    expect(guessDraft(readDelimited(long), 'a.csv', 'EUR')).toMatchObject({
      form: 'long',
      choice: 'chosen',
      observation: 'id',
      alternativeColumn: 'mode',
    });
  });

  it('leaves empty what it cannot see', () => {
    expect(guessDraft(readDelimited('a,b\n1.5,2.5\n3,4\n'), 'a.csv', 'EUR')).toMatchObject({ choice: '', rows: [] });
  });
});

describe('what the city can take', () => {
  const result = estimated({ meanings, nests });
  const desk = fakeDesk();

  it('is the value of time, its coefficient and the ratio of the nest, with eight in ten', async () => {
    await desk.openSample('guadalajara');
    const usables = usableOf(desk.plan!, result);
    const worth = result.value_of_time[0]!;
    expect(usables.map(({ key }) => key)).toEqual([
      'behaviour.value_of_time',
      'behaviour.in_vehicle_coefficient',
      ...(result.nests['motor']?.theta_robust_std_err === null ? [] : ['behaviour.nest_ratio']),
    ]);
    // 60 minutes of b_time over b_cost; b_time is per minute here.
    expect(usables[0]?.value).toBeCloseTo(
      (60 * result.parameters['b_time']!.value) / result.parameters['b_cost']!.value,
      9,
    );
    expect((usables[0]?.high ?? NaN) - worth.value).toBeCloseTo(1.2815515655 * (worth.robust_std_err ?? NaN), 6);
    expect(usables[1]?.value).toBe(result.parameters['b_time']!.value);
  });

  it('goes into the city as one step, each with its source, and comes out with one undo', async () => {
    await desk.openSample('guadalajara');
    const before = desk.plan!;
    const said = { title: 'Household survey', year: 2023, place: 'Guadalajara', quality: 'M' } as const;
    expect(desk.apply(useCommand(usableOf(before, result), said))).toBe(true);
    expect(desk.plan?.sources['own-household-survey']).toEqual({ title: 'Household survey', year: 2023 });
    expect(desk.plan?.city.data['behaviour.value_of_time']).toMatchObject({
      unit: 'currency/h',
      year: 2023,
      place: 'Guadalajara',
      quality: 'M',
      low: expect.any(Number),
      high: expect.any(Number),
      reference: { kind: 'derived', source: 'own-household-survey', where: expect.stringContaining('b_time / b_cost') },
    });
    desk.undo();
    expect(desk.plan?.city.data).toEqual(before.city.data);
    expect(desk.plan?.sources).toEqual(before.sources);
  });

  it('leaves out an amount in another currency, and says why', async () => {
    await desk.openSample('tiny-town');
    const [worth] = usableOf(desk.plan!, result);
    expect(worth?.problem).toMatch(/in MXN, and the city’s amounts are in EUR/);
    const command = useCommand(usableOf(desk.plan!, result), { title: 'S', year: 2020, place: '', quality: 'L' });
    expect(JSON.stringify(command)).not.toContain('behaviour.value_of_time');
    expect(desk.apply(command)).toBe(true);
  });

  it('has a quality from its error', () => {
    const usables = usableOf(desk.plan!, result);
    const wide = usables.map((each) => ({ ...each, low: each.value / 2, high: each.value + Math.abs(each.value) }));
    expect(proposedQuality(wide)).toBe('L');
    expect(proposedQuality(wide.map((each) => ({ ...each, high: each.value + Math.abs(each.value) / 10 })))).toBe('H');
  });
});

describe('a result as a table', () => {
  it('has a row for each parameter, value of time and nest', () => {
    const lines = resultCsv(estimated({ meanings, nests })).trim().split('\r\n');
    expect(lines[0]).toContain('kind,name,value,std_err');
    expect(lines.some((line) => line.startsWith('parameter,b_time,'))).toBe(true);
    expect(lines.some((line) => line.startsWith('value of time,'))).toBe(true);
    expect(lines.some((line) => line.startsWith('fit,log_likelihood,'))).toBe(true);
  });
});

describe('a survey on the desk', () => {
  /** Answers when told to. */
  function slowEstimator() {
    let settle: (answer: EstimatorAnswer) => void = () => undefined;
    const estimator: Estimator = {
      estimate: () => new Promise((resolve) => (settle = resolve)),
      policy: () =>
        Promise.resolve({ complaints: [{ path: '', problem: 'It is a fake.', remedy: 'Use the real one.' }] }),
      cancel: () => settle({ kind: 'cancelled' }),
    };
    return { estimator, answer: (of: EstimatorAnswer) => settle(of) };
  }
  const csv = (text = survey) => new File([text], 'survey.csv');

  it('is guessed, estimated, and stale when the mapping changes', async () => {
    const { estimator, answer } = slowEstimator();
    const estimation = new Estimation(fakeDesk(), estimator);
    await estimation.open(csv());
    const done = estimation.run();
    expect(estimation.state.kind).toBe('running');
    answer({ kind: 'done', result: estimated() });
    await done;
    expect([estimation.state.kind, estimation.stale]).toEqual(['done', false]);
    await estimation.tryChange({ column: 'car_cost', factor: 1.2 });
    expect(estimation.policy).toEqual({ problem: 'It is a fake. Use the real one.' });
    estimation.setRow(0, { scale: 2 });
    expect(estimation.stale).toBe(true);
  });

  it('can be cancelled', async () => {
    const { estimator } = slowEstimator();
    const estimation = new Estimation(fakeDesk(), estimator);
    await estimation.open(csv());
    const done = estimation.run();
    estimation.cancel();
    await done;
    expect(estimation.state).toEqual({ kind: 'cancelled' });
  });

  it('takes a specification for a specification, and keeps a mapping that fits the next table', async () => {
    const estimation = new Estimation(fakeDesk(), slowEstimator().estimator);
    await estimation.open(csv());
    await estimation.open(new File([JSON.stringify(surveySpec({ nests }))], 'spec.json'));
    expect(estimation.draft.nests).toHaveLength(1);
    await estimation.open(csv(surveyOf(50)));
    expect(estimation.draft.nests).toHaveLength(1);
    await estimation.open(csv('a,b\n1.5,2.5\n3,4\n'));
    expect(estimation.draft.nests).toHaveLength(0);
  });

  it('says in words what keeps it from being estimated', async () => {
    const estimation = new Estimation(fakeDesk(), slowEstimator().estimator);
    await estimation.open(csv());
    estimation.set({ alternatives: [] });
    await estimation.run();
    expect(estimation.state.kind).toBe('refused');
    await estimation.open(new File(['{"format": "sumpter"}'], 'plan.json'));
    expect(estimation.state).toMatchObject({ kind: 'refused', complaints: [{ path: 'format' }] });
  });

  it('cuts the table as the planner says', async () => {
    const estimation = new Estimation(fakeDesk(), slowEstimator().estimator);
    await estimation.open(csv('a;b\n1,5;2\n'));
    expect(estimation.preview).toMatchObject({ delimiter: ';', decimal: ',' });
    estimation.cut({ delimiter: ',' });
    expect(estimation.preview?.header).toEqual(['a;b']);
    expect(estimation.marks).toEqual({ delimiter: 'comma' });
  });
});
