import { describe, expect, it } from 'vitest';
import { sampleIds, sampleSummary, sampleText } from '../../src/desk/samples.ts';
import { memoryStorage, type Stored } from '../../src/desk/storage.ts';
import type { Exporter } from '../../src/desk/exports.svelte.ts';
import type { Runner } from '../../src/engine/runner.ts';
import { openPlan } from '../../src/desk/opening.ts';
import { readBundled } from '../../src/plan/read-bundled.ts';
import { emptyResults, fakeDesk, instantRunner, noExporter } from '../support/fake-desk.ts';

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

async function openTown(parts: Parameters<typeof fakeDesk>[0] = {}) {
  const desk = fakeDesk(parts);
  await desk.openSample('tiny-town');
  await rest();
  return desk;
}

const levelOf = (desk: Awaited<ReturnType<typeof openTown>>, measure: string): number | undefined =>
  desk.scenario?.measures.find((each) => each.measure === measure)?.level;

describe('opening', () => {
  it('opens on the first sample when nothing was open before', async () => {
    const desk = fakeDesk();
    await desk.begin();
    expect(desk.plan?.city.name).toBe('Guadalajara');
    expect(desk.opening).toBe(false);
  });

  it('opens what was open last, as it was left', async () => {
    const storage = memoryStorage();
    const first = await openTown({ storage });
    first.apply({ kind: 'renamePlan', name: 'Our own' });
    await rest();
    const second = fakeDesk({ storage });
    await second.begin();
    expect(second.plan).toEqual(first.plan);
    expect(second.key).toBe(first.key);
  });

  it('keeps an untouched sample once, and a changed one as a plan of its own', async () => {
    const storage = memoryStorage();
    const desk = await openTown({ storage });
    await desk.openSample('tiny-town');
    await rest();
    expect((await storage.recent()).map(({ key }) => key)).toEqual(['sample:tiny-town']);
    desk.apply({ kind: 'renamePlan', name: 'Our own' });
    await rest();
    expect((await storage.recent()).map(({ key, name }) => `${key} ${name}`)).toEqual(['plan-1 Our own']);
  });

  it('shows what is wrong with a file and leaves what was open untouched', async () => {
    const desk = await openTown();
    const before = desk.plan;
    expect(await desk.openText('{"format": "sumpter", "version": 99}', 'new.json')).toBe(false);
    expect(desk.refusal?.about).toBe('new.json');
    expect(desk.refusal?.complaints.map(({ path }) => path)).toContain('version');
    expect(desk.plan).toBe(before);
  });

  it('forgets an old refusal once a file opens', async () => {
    const desk = await openTown();
    await desk.openText('nonsense', 'a.json');
    await desk.openSample('tiny-town');
    expect(desk.refusal).toBeUndefined();
  });

  it('makes a city from three numbers', async () => {
    const desk = fakeDesk();
    expect(await desk.quickStart({ country: 'MEX', population: 412_000, carsPer1000: 300 })).toEqual([]);
    expect(desk.plan?.city.data['population']?.value).toBe(412_000);
  });

  it('says which answer of the quick start cannot be used', async () => {
    const desk = fakeDesk();
    const complaints = await desk.quickStart({ country: 'MEX', population: -5, carsPer1000: 300 });
    expect(complaints.map(({ path }) => path)).toEqual(['population']);
    expect(desk.refusal).toBeUndefined();
    expect(desk.plan).toBeUndefined();
  });

  it('forgets a plan with a way back', async () => {
    const desk = await openTown();
    desk.apply({ kind: 'renamePlan', name: 'Our own' });
    await rest();
    const { key } = desk;
    await desk.openSample('tiny-town');
    await rest();
    await desk.forget(key);
    expect(desk.autosave.recent.map(({ name }) => name)).not.toContain('Our own');
    desk.message?.back?.();
    await rest();
    expect(desk.autosave.recent.map(({ name }) => name)).toContain('Our own');
    expect(await desk.openRecent(key)).toBe(true);
    expect(desk.plan?.name).toBe('Our own');
  });

  it('says when a plan is no longer kept', async () => {
    const desk = await openTown();
    expect(await desk.openRecent('gone')).toBe(false);
    expect(desk.message?.text).toContain('no longer kept');
  });
});

describe('changing', () => {
  it('changes the plan, takes it back and does it again', async () => {
    const desk = await openTown();
    const before = desk.plan;
    expect(desk.apply({ kind: 'renamePlan', name: 'Other' })).toBe(true);
    expect(desk.plan?.name).toBe('Other');
    desk.undo();
    expect(desk.plan).toEqual(before);
    expect(desk.canUndo).toBe(false);
    desk.redo();
    expect(desk.plan?.name).toBe('Other');
  });

  it('makes no step of a change that changes nothing', async () => {
    const desk = await openTown();
    desk.apply({ kind: 'batch', commands: [] });
    expect(desk.canUndo).toBe(false);
  });

  it('shows why a change is refused, and keeps the plan', async () => {
    const desk = await openTown();
    const before = desk.plan;
    expect(desk.apply({ kind: 'setHorizon', year: 1700 })).toBe(false);
    expect(desk.refusal?.kind).toBe('change');
    expect(desk.plan).toBe(before);
  });

  it('makes a drag one step, and computes only what it touches until it rests', async () => {
    const runner = instantRunner();
    const desk = await openTown({ runner });
    const scenario = desk.selection.scenario;
    const measure = desk.scenario?.measures[0]?.measure ?? '';
    const before = desk.plan;
    const start = levelOf(desk, measure) ?? NaN;
    runner.asked.length = 0;
    for (const part of [0.9, 0.8, 0.5]) desk.drag({ kind: 'setMeasure', scenario, measure, level: start * part });
    expect(levelOf(desk, measure)).toBe(start * 0.5);
    desk.rest();
    await rest();
    expect(runner.asked).toEqual([[scenario], [scenario], [scenario], undefined]);
    desk.undo();
    expect(desk.plan).toEqual(before);
    expect(desk.canUndo).toBe(false);
  });

  it('writes nothing while a lever is dragged, and once when it rests', async () => {
    const kept: string[] = [];
    const memory = memoryStorage();
    const storage = { ...memory, keep: (plan: Stored) => (kept.push(plan.key), memory.keep(plan)) };
    const desk = await openTown({ storage });
    const scenario = desk.selection.scenario;
    const measure = desk.scenario?.measures[0]?.measure ?? '';
    kept.length = 0;
    for (const level of [0.1, 0.2, 0.3]) {
      desk.drag({ kind: 'setMeasure', scenario, measure, level });
      await rest();
    }
    expect(kept).toEqual([]);
    desk.rest();
    await rest();
    expect(kept).toEqual(['plan-1']);
  });

  it('ends a drag when something else is changed', async () => {
    const desk = await openTown();
    const scenario = desk.selection.scenario;
    const measure = desk.scenario?.measures[0]?.measure ?? '';
    const before = desk.plan?.name;
    desk.drag({ kind: 'setMeasure', scenario, measure, level: 0 });
    desk.apply({ kind: 'renamePlan', name: 'Other' });
    desk.undo();
    expect(desk.plan?.name).toBe(before);
    expect(levelOf(desk, measure)).toBeUndefined();
  });

  it('keeps the plan after each change, and says when', async () => {
    const storage = memoryStorage();
    const desk = await openTown({ storage });
    desk.apply({ kind: 'renamePlan', name: 'Kept' });
    expect(desk.autosave.state.kind).toBe('saving');
    await rest();
    expect(desk.autosave.state).toEqual({ kind: 'saved', at: Date.UTC(2026, 0, 2, 14, 2) });
    const kept = await storage.find(desk.key);
    expect(kept && (await openPlan(kept.text))).toEqual({ plan: desk.plan });
  });

  it('shows a failed export with its reason', async () => {
    const desk = await openTown();
    await desk.exportChapter();
    expect(desk.exports.state).toMatchObject({ kind: 'failed', what: 'chapter' });
  });

  it('exports the results of the plan as it stands, not of the plan before', async () => {
    let given: readonly [string, string] | undefined;
    const slow: Runner = {
      run: async (plan) => {
        await rest();
        return { kind: 'done', results: { ...emptyResults(plan), fingerprint: plan.name } };
      },
      close: () => undefined,
    };
    const exporter: Exporter = {
      ...noExporter,
      csv: (plan, results) => {
        given = [plan.name, results.fingerprint];
        return Promise.reject(new Error('enough'));
      },
    };
    const desk = await openTown({ runner: slow, exporter });
    desk.apply({ kind: 'renamePlan', name: 'Renamed' });
    await desk.exportCsv();
    expect(given).toEqual(['Renamed', 'Renamed']);
  });
});

describe('samples', () => {
  it.each(sampleIds)('%s is read as a file would be, without the reader of files', async (id) => {
    const text = (await sampleText(id)) ?? '';
    expect(readBundled(text)).toEqual(Reflect.get(await openPlan(text), 'plan'));
  });

  it.each(sampleIds)('%s opens without a complaint', async (id) => {
    const read = await openPlan((await sampleText(id)) ?? '');
    expect(read).not.toHaveProperty('complaints');
  });

  it('show people and a modal split that sums to one', async () => {
    const summary = await sampleSummary('guadalajara');
    expect(summary?.population).toBe(5_268_642);
    expect(summary?.shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 3);
  });

  it('has none by another name', async () => expect(await sampleText('atlantis')).toBeUndefined());
});
