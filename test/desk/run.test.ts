import { describe, expect, it } from 'vitest';
import { Run } from '../../src/desk/run.svelte.ts';
import type { Results } from '../../src/engine/results.ts';
import type { RunOutcome, Runner } from '../../src/engine/runner.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { noDetail, noFreight } from '../support/fake-detail.ts';

const plan = {} as Plan;

/** A runner that answers when told to, in any order. */
function heldRunner(): Runner & {
  readonly asked: (readonly string[] | undefined)[];
  answer(at: number, outcome: RunOutcome): Promise<void>;
} {
  const asked: (readonly string[] | undefined)[] = [];
  const waiting: ((outcome: RunOutcome) => void)[] = [];
  return {
    asked,
    run: (_, scenarios) => {
      asked.push(scenarios);
      return new Promise((resolve) => waiting.push(resolve));
    },
    answer: async (at, outcome) => {
      waiting[at]?.(outcome);
      await new Promise((resolve) => setTimeout(resolve));
    },
    close: () => undefined,
  };
}

function results(fingerprint: string, ...scenarios: readonly string[]): Results {
  return {
    sumpter: '0',
    model: '0',
    fingerprint,
    city: 'Town',
    currency: 'EUR',
    years: [2020, 2021],
    indicators: [],
    quantities: {},
    calibration: [],
    realism: [],
    modes: [],
    zones: [],
    baseWarnings: [],
    scenarios: scenarios.map((id) => ({
      id,
      name: fingerprint,
      role: 'plan',
      values: new Float64Array(),
      detail: noDetail,
      freight: noFreight,
      warnings: [],
    })),
  };
}
const done = (of: Results): RunOutcome => ({ kind: 'done', results: of });

describe('run', () => {
  it('keeps old results while new ones are computed', async () => {
    const runner = heldRunner();
    const run = new Run(runner);
    void run.start(plan);
    await runner.answer(0, done(results('first', 'a')));
    void run.start(plan);
    expect(run.state.kind).toBe('computing');
    expect(run.results?.fingerprint).toBe('first');
    await runner.answer(1, done(results('second', 'a')));
    expect(run.state).toEqual({ kind: 'idle' });
    expect(run.results?.fingerprint).toBe('second');
  });

  it('lets the latest inputs win even when an older answer comes last', async () => {
    const runner = heldRunner();
    const run = new Run(runner);
    void run.start(plan);
    void run.start(plan);
    await runner.answer(1, done(results('new', 'a')));
    await runner.answer(0, done(results('old', 'a')));
    expect(run.results?.fingerprint).toBe('new');
  });

  it('shows each finished run of a drag, though the hand has moved on', async () => {
    const runner = heldRunner();
    const run = new Run(runner);
    void run.start(plan);
    void run.start(plan);
    await runner.answer(0, done(results('on the way', 'a')));
    expect(run.results?.fingerprint).toBe('on the way');
    expect(run.state.kind).toBe('computing');
  });

  it('does not end a computation when an overtaken run reports', async () => {
    const runner = heldRunner();
    const run = new Run(runner);
    void run.start(plan);
    void run.start(plan);
    await runner.answer(0, { kind: 'superseded' });
    expect(run.state.kind).toBe('computing');
  });

  it('puts the scenarios of a drag in the place of their old results', async () => {
    const runner = heldRunner();
    const run = new Run(runner);
    void run.start(plan);
    await runner.answer(0, done(results('full', 'a', 'b')));
    void run.start(plan, ['b']);
    await runner.answer(1, done(results('drag', 'b')));
    expect(runner.asked).toEqual([undefined, ['b']]);
    expect(run.results?.scenarios.map(({ id, name }) => `${id} ${name}`)).toEqual(['a full', 'b drag']);
  });

  it('lets what was said of the evidence stand until the lever rests', async () => {
    const about = (code: string, message: string) => ({ code, message, severity: 'caution' }) as const;
    const told = (fingerprint: string, ...warnings: Results['baseWarnings']): Results => {
      const found = results(fingerprint, 'b');
      return { ...found, scenarios: found.scenarios.map((each) => ({ ...each, warnings })) };
    };
    const runner = heldRunner();
    const run = new Run(runner);
    void run.start(plan);
    await runner.answer(0, done(told('rest', about('hubs', 'old'), about('beyond_evidence', 'stronger'))));
    void run.start(plan, ['b']);
    await runner.answer(1, done(told('drag', about('hubs', 'new'))));
    expect(run.results?.scenarios[0]?.warnings.map(({ message }) => message)).toEqual(['new', 'stronger']);
    void run.start(plan);
    await runner.answer(2, done(told('rest')));
    expect(run.results?.scenarios[0]?.warnings).toEqual([]);
  });

  it('runs everything when a drag begins before there are results', () => {
    const runner = heldRunner();
    void new Run(runner).start(plan, ['b']);
    expect(runner.asked).toEqual([undefined]);
  });

  it('shows a failure with its message and keeps what was known', async () => {
    const runner = heldRunner();
    const run = new Run(runner);
    void run.start(plan);
    await runner.answer(0, done(results('first', 'a')));
    void run.start(plan);
    await runner.answer(1, { kind: 'failed', message: 'no trips' });
    expect(run.state).toEqual({ kind: 'failed', message: 'no trips' });
    expect(run.results?.fingerprint).toBe('first');
  });

  it('says that the worker was started again once results are there', async () => {
    const runner = heldRunner();
    const run = new Run(runner);
    void run.start(plan);
    run.restarted();
    expect(run.state.kind).toBe('computing');
    await runner.answer(0, done(results('first', 'a')));
    expect(run.state).toEqual({ kind: 'restarted' });
  });

  it('drops what is still being computed for a plan that was closed', async () => {
    const runner = heldRunner();
    const run = new Run(runner);
    void run.start(plan);
    run.clear();
    await runner.answer(0, done(results('late', 'a')));
    expect(run.results).toBeUndefined();
    expect(run.state).toEqual({ kind: 'idle' });
  });
});
