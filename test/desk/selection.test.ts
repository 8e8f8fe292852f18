import { describe, expect, it } from 'vitest';
import { Selection } from '../../src/desk/selection.svelte.ts';
import type { Plan, Scenario } from '../../src/plan/plan.ts';

const scenario = (id: string, role: Scenario['role']): Scenario => ({ id, name: id, role, measures: [] });
const plan = (...scenarios: readonly Scenario[]): Plan => ({
  format: 'sumpter',
  version: 1,
  name: 'Town',
  city: { name: 'Town', country: 'DEU', currency: 'EUR', price_year: 2020, base_year: 2020, modes: ['walk'], data: {} },
  horizon: 2040,
  drivers: {},
  scenarios,
  targets: [],
  sources: {},
});
const base = scenario('base', 'base_year');
const bau = scenario('bau', 'business_as_usual');
const reference = scenario('ref', 'reference');
const a = scenario('a', 'plan');
const b = scenario('b', 'plan');

describe('selection', () => {
  it('begins with the first plan in hand, read at the horizon against the reference', () => {
    const selection = new Selection();
    selection.begin(plan(base, bau, reference, a, b));
    expect(selection.scenario).toBe('a');
    expect(selection.against).toBe('ref');
    expect(selection.visible).toEqual(['ref', 'a', 'b']);
    expect(selection.year).toBe(2040);
  });

  it('takes the neighbour in hand when the scenario in hand is deleted', () => {
    const selection = new Selection();
    const before = plan(base, reference, a, b);
    selection.begin(before);
    selection.scenario = 'b';
    selection.settle(before, plan(base, reference, a));
    expect(selection.scenario).toBe('a');
    expect(selection.visible).toEqual(['ref', 'a']);
  });

  it('takes a new scenario in hand and shows it', () => {
    const selection = new Selection();
    const before = plan(base, reference, a);
    selection.begin(before);
    selection.settle(before, plan(base, reference, a, b));
    expect(selection.scenario).toBe('b');
    expect(selection.visible).toEqual(['ref', 'a', 'b']);
  });

  it('leaves what was hidden hidden when something else changes', () => {
    const selection = new Selection();
    const same = plan(base, reference, a, b);
    selection.begin(same);
    selection.toggle('a');
    selection.settle(same, same);
    expect(selection.visible).toEqual(['ref', 'b']);
  });

  it('is crowded from the fifth visible scenario on', () => {
    const selection = new Selection();
    const many = ['c', 'd', 'e'].map((id) => scenario(id, 'plan'));
    selection.begin(plan(base, reference, a, b, many[0] as Scenario));
    expect(selection.crowded).toBe(false);
    selection.begin(plan(base, reference, a, b, ...many.slice(0, 2)));
    expect(selection.crowded).toBe(true);
  });

  it('keeps the year read at inside the plan', () => {
    const selection = new Selection();
    const long = plan(base, reference, a);
    selection.begin(long);
    selection.settle(long, { ...long, horizon: 2035 });
    expect(selection.year).toBe(2035);
  });
});
