import { describe, expect, it } from 'vitest';
import { describeModel, factorsUnder, flowsOf } from '../../src/engine/model-description.ts';
import { indicators } from '../../src/engine/indicators.ts';
import { steps } from '../../src/engine/steps.ts';
import { fields } from '../../src/plan/fields.ts';
import { model as words } from '../../src/words/en/model.ts';

const description = describeModel();
const all = [...description.steps, ...description.beside];
const flow = (from: string, to: string) => description.flows.find((each) => each.from === from && each.to === to);

describe('the description of the model', () => {
  it('has every step in the order of the year, as plain data', () => {
    expect(description.steps.map(({ id }) => id)).toEqual(steps.map(({ id }) => id));
    expect(structuredClone(description)).toEqual(description);
  });

  it('names a station for every indicator', () => {
    const ids = new Set(all.map(({ id }) => id));
    for (const each of indicators) expect(ids.has(each.step), `${each.id} comes from ${each.step}`).toBe(true);
  });

  it('lets people and goods meet on the road, and energy follow both', () => {
    expect(flow('freight_vkm', 'mode_choice')?.amounts).toEqual(['freightLoad']);
    expect(flow('trip_generation', 'mode_choice')?.amounts).toEqual(['trips']);
    expect(flow('freight_vkm', 'energy')?.amounts).toEqual(['vkm_M']);
    expect(flow('vehicle_km', 'energy')?.amounts).toEqual(['vkm_M']);
    expect(flow('energy', 'emissions')?.lagged).toBe(false);
  });

  it('takes from a later step only what it wrote last year', () => {
    expect(description.flows.filter(({ lagged }) => lagged)).toEqual([
      { from: 'freight_vehicles', to: 'freight_generation', amounts: ['orderCost'], lagged: true },
      { from: 'mode_choice', to: 'freight_flows', amounts: ['min_per_km'], lagged: true },
      { from: 'powertrains', to: 'freight_flows', amounts: ['powertrain'], lagged: true },
      { from: 'vehicle_km', to: 'generalised_cost', amounts: ['fillAndGo'], lagged: true },
    ]);
  });

  it('names data that a city can hold, and all that the models read', () => {
    const templates = new Set(fields.map(({ template }) => template));
    const named = new Set(all.flatMap(({ data }) => data));
    expect([...named].filter((each) => !templates.has(each))).toEqual([]);
    // What only checks of plausibility read, and what nothing reads yet.
    const checksOnly = /^inventory\.\{inventory_class\}\.(occupancy|trip_length|vehicles|growth)$/;
    const unnamed = fields.filter(({ template, unread }) => !unread && !named.has(template));
    expect(unnamed.map(({ template }) => template).filter((each) => !checksOnly.test(each))).toEqual([]);
  });

  it('gives factors with their reference, and refuses a table that is not there', () => {
    for (const { factors } of all) for (const { factor } of factors) expect(factor.reference.kind).toBeDefined();
    expect(factorsUnder('fuelFactors')).toHaveLength(12);
    expect(() => factorsUnder('behaviour.luck')).toThrow(RangeError);
  });

  it('has a plain word for every amount that a step reads or writes', () => {
    const names = all.flatMap(({ reads, writes }) => [...reads, ...writes]);
    const own = new Set(['city', 'scenario', 'base', 'y']);
    const plain = /^[a-z]+$/;
    for (const name of new Set(names.filter((each) => !own.has(each)))) {
      const said = words.picture.amounts([name]);
      expect(said !== name || plain.test(name), `${name} has no word`).toBe(true);
    }
  });
});

describe('flows', () => {
  const step = (id: string, reads: string[], writes: string[]) => ({
    ...{ id, reads, writes },
    ...{ name: id, equation: '', factors: [], data: [] },
  });

  it('come from the writers before, else from those of last year, never from the reader itself', () => {
    const order = [step('a', ['x', 'z'], ['x']), step('b', ['x', 'city'], ['w']), step('c', ['w', 'x'], ['z'])];
    expect(flowsOf(order)).toEqual([
      { from: 'c', to: 'a', amounts: ['z'], lagged: true },
      { from: 'a', to: 'b', amounts: ['x'], lagged: false },
      { from: 'b', to: 'c', amounts: ['w'], lagged: false },
      { from: 'a', to: 'c', amounts: ['x'], lagged: false },
    ]);
  });
});
