import { describe, expect, it } from 'vitest';
import { firstStart, leverCards } from '../../src/desk/levers.ts';
import { runPlan } from '../../src/engine/run.ts';
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

describe('the levers of a quick start', () => {
  it('are all there, though wage and fleet are defaults', () => {
    const plan = quickStart({ country: 'KEN', population: 400_000, carsPer1000: 60 }) as Plan;
    const { cards, without } = leverCards(plan, runPlan(plan, ['reference']), 'prices', 'reference', 2026);
    expect(cards.length).toBe(10);
    expect(without).toEqual([]);
  });
});
