import { describe, expect, it } from 'vitest';
import { runPlan } from '../../src/engine/run.ts';
import { indicators } from '../../src/engine/indicators.ts';
import { resolveData } from '../../src/plan/resolve.ts';
import { fieldOf } from '../../src/plan/fields.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { rings } from '../../src/plan/vocabulary.ts';
import { bundled } from '../support/bundled.ts';

const town = bundled('tiny-town');
const raised = (key: string, times: number) => {
  const datum = resolveData(town.city).get(key)!;
  return [key, { ...datum, value: datum.value * times }] as const;
};
// Rarer buses and dearer fuel: such a town answers prices as cities do, and compiles in a third of the time unfitted.
const likely = Object.fromEntries([
  ...rings.map((ring) => raised(`ring.${ring}.headway`, 3.5)),
  raised('price.petrol', 1.6),
]);
const tiny: Plan = { ...town, city: { ...town.city, data: { ...town.city.data, ...likely } } };
const short: Plan = { ...tiny, horizon: tiny.city.base_year + 2, targets: [] };
// One member of each family of data stands for its siblings.
const keys = [
  ...new Map([...resolveData(tiny.city).keys()].map((key) => [fieldOf(key)?.template, key] as const)).values(),
];

const isShare = (id: string): boolean => /_share(_|$)/.test(id);

describe('every datum of a city at the ends of its range', () => {
  it.each(keys)('%s', (key) => {
    const field = fieldOf(key)!;
    const datum = resolveData(tiny.city).get(key)!;
    for (const value of [field.min, field.max]) {
      const data = { ...tiny.city.data, [key]: { ...datum, value } };
      // A run may lack a number, with a warning; it may not throw, nor give one that cannot be.
      const results = runPlan({ ...short, city: { ...tiny.city, data } }, ['reference']);
      results.scenarios[0]!.values.forEach((each, at) => {
        const { id } = indicators[Math.floor(at / results.years.length)]!;
        expect(Math.abs(each), `${id} at ${key} = ${value}`).not.toBe(Infinity);
        expect(each < 0, `${id} at ${key} = ${value}`).toBe(false);
        if (isShare(id)) expect(each > 1 + 1e-9, `${id} at ${key} = ${value}`).toBe(false);
      });
    }
  });
});
