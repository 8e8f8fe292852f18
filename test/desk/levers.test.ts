import { describe, expect, it } from 'vitest';
import { firstStart, leverCards } from '../../src/desk/levers.ts';
import { runPlan } from '../../src/engine/run.ts';
import { measures } from '../../src/plan/measures/index.ts';
import type { Plan } from '../../src/plan/plan.ts';
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

describe('the levers of a quick start', () => {
  it('are all there, though wage and fleet are defaults', () => {
    const plan = quickStart({ country: 'KEN', population: 400_000, carsPer1000: 60 }) as Plan;
    const { cards, without } = leverCards(plan, runPlan(plan, ['reference']), 'prices', 'reference', 2026);
    expect(cards.length).toBe(measures.length);
    expect(without).toEqual([]);
  });
});
