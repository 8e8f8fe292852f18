import { describe, expect, it } from 'vitest';
import { firstStart, leverCards, leverFactors } from '../../src/desk/levers.ts';
import { runPlan } from '../../src/engine/run.ts';
import { levers } from '../../src/plan/lever-table.ts';
import { apply, type Command } from '../../src/plan/edit.ts';
import type { MeasureSetting, Plan } from '../../src/plan/plan.ts';
import { names } from '../../src/words/en/names.ts';
import { quickStart } from '../../src/plan/quick-start.ts';
import { bundled } from '../support/bundled.ts';

describe('the first year of a measure that is set now', () => {
  const plan = bundled('guadalajara');

  // Base year 2020; the congestion charge takes 4.5 years to prepare.
  it('is not in the past', () => expect(firstStart(plan, 'PA4', 2026)).toBe(2031));
  it('is not before the base year either', () => expect(firstStart(plan, 'PA4', 2010)).toBe(2025));
  it('is not after the horizon', () => expect(firstStart(plan, 'PA4', 2060)).toBe(2050));
});

describe('a level outside what cities have tried', () => {
  const plan = bundled('guadalajara');
  const scenario = plan.scenarios.find(({ role }) => role === 'plan')?.id ?? '';
  const lanesAt = (level: number) => {
    const scenarios = plan.scenarios.map((each) =>
      each.id === scenario ? { ...each, measures: [{ measure: 'PS8', level, start_year: 2030 }] } : each,
    );
    const { cards } = leverCards({ ...plan, scenarios }, undefined, scenario, 'reference', 2026);
    return cards.find(({ definition }) => definition.id === 'PS8');
  };
  const { triedLow = NaN, triedHigh = NaN } = lanesAt(1)?.range ?? {};

  it('is above or below it', () => {
    expect(triedLow).toBeGreaterThan(1);
    expect(lanesAt(triedLow)?.untried).toBeUndefined();
    expect(lanesAt(triedLow / 2)?.untried).toBe('below');
    expect(lanesAt(triedHigh)?.untried).toBeUndefined();
    expect(lanesAt(triedHigh + 1)?.untried).toBe('above');
  });
  it('is neither where the lever is not used', () => expect(lanesAt(0)?.untried).toBeUndefined());
});

describe('what a measure takes for granted', () => {
  const plan = bundled('guadalajara');
  const scenario = plan.scenarios.find(({ role }) => role === 'plan')?.id ?? '';
  const charged = (factors?: MeasureSetting['factors']): Plan => {
    const setting: MeasureSetting = { measure: 'PA4', level: 20, start_year: 2030, ...(factors && { factors }) };
    const held = (id: string) =>
      id === scenario || id === 'reference' ? [{ ...setting, ...(id === 'reference' && { factors: {} }) }] : [];
    return { ...plan, scenarios: plan.scenarios.map((each) => ({ ...each, measures: held(each.id) })) };
  };
  const card = (of: Plan) =>
    leverCards(of, undefined, scenario, 'reference', 2026).cards.find(({ definition }) => definition.id === 'PA4')!;

  it('stands at the catalogue until the scenario says otherwise, and then differs from the reference', () => {
    const exempt = (of: Plan) => card(of).factors.find(({ channel }) => channel === 'cordon_exempt_share');
    expect(card(charged()).changed).toBe(false);
    expect(exempt(charged())).toMatchObject({ value: 0.1, own: false, most: 1 });
    const own = charged({ cordon_exempt_share: 0.25 });
    expect(card(own).changed).toBe(true);
    expect(exempt(own)).toMatchObject({ value: 0.25, own: true });
    expect(card(own).factors.filter((each) => each.own)).toHaveLength(1);
  });

  it('has a name for each', () => {
    for (const lever of levers)
      for (const { channel } of leverFactors(lever)) expect(names.factors[channel], channel).toBeDefined();
  });

  it('is set by a command, kept while the lever moves, taken back by null and by undo', () => {
    const set = (of: Plan, more: Partial<Extract<Command, { kind: 'setMeasure' }>>) => {
      const done = apply(of, { kind: 'setMeasure', scenario, measure: 'PA4', level: 20, ...more });
      if (!('plan' in done)) throw new Error(JSON.stringify(done));
      return done;
    };
    const found = (of: Plan) => of.scenarios.find(({ id }) => id === scenario)?.measures[0];
    const start = charged();
    const own = set(start, { factors: { cordon_exempt_share: 0.3 } });
    expect(found(own.plan)?.factors).toEqual({ cordon_exempt_share: 0.3 });
    expect(found(set(own.plan, { level: 25 }).plan)).toMatchObject({
      level: 25,
      factors: { cordon_exempt_share: 0.3 },
    });
    expect(found(set(own.plan, { factors: { cordon_exempt_share: null } }).plan)).toEqual(found(start));
    expect(apply(own.plan, own.inverse)).toMatchObject({ plan: start });
  });

  it('is refused where it is no share, or no factor of the measure', () => {
    const setting = (factors: MeasureSetting['factors']) =>
      apply(charged(), {
        kind: 'setMeasures',
        scenario,
        measures: [{ measure: 'PA4', level: 20, start_year: 2030, ...(factors && { factors }) }],
      });
    expect(setting({ cordon_exempt_share: 1.2 })).toMatchObject([
      { problem: expect.stringContaining('outside 0 to 1') as string },
    ]);
    expect(setting({ walk_time_cut: 0.2 })).toMatchObject([
      { remedy: expect.stringContaining('cordon_exempt_share') as string },
    ]);
  });
});

describe('the levers of a quick start', () => {
  it('are all there, though wage and fleet are defaults', () => {
    const plan = quickStart({ country: 'KEN', population: 400_000, carsPer1000: 60 }) as Plan;
    const { cards, without } = leverCards(plan, runPlan(plan, ['reference']), 'prices', 'reference', 2026);
    expect(cards.length).toBe(levers.length);
    expect(without).toEqual([]);
  });
});
