import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/plan/read.ts';
import { writePlan } from '../../src/plan/write.ts';
import { minimalPlan } from '../support/plans.ts';

const folder = new URL('../../scenarios/', import.meta.url);

describe('writePlan', () => {
  it('does not depend on the order in which entries came', () => {
    const plan = minimalPlan();
    const turned = Object.fromEntries(Object.entries(plan).reverse()) as typeof plan;
    const data = Object.fromEntries(Object.entries(plan.city.data).reverse());
    expect(writePlan({ ...turned, city: { ...plan.city, data } })).toBe(writePlan(plan));
  });

  it('begins with what the file is, and writes data in the order of the registry', () => {
    const text = writePlan(minimalPlan());
    expect(
      text.startsWith('{\n  "format": "sumpter",\n  "version": 1,\n  "name": "Smallville 2035",\n  "city": {'),
    ).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
    expect(text).not.toContain('\r');
    expect(text.indexOf('"wage_per_hour"')).toBeLessThan(text.indexOf('"mode.walk.share"'));
  });

  it.each(readdirSync(folder).filter((name) => name.endsWith('.json')))(
    'writes %s so that it opens as it was',
    (name) => {
      const read = readPlan(readFileSync(new URL(name, folder), 'utf8'));
      if (!('plan' in read)) throw new Error(JSON.stringify(read.complaints));
      expect(readPlan(writePlan(read.plan))).toEqual(read);
    },
  );
});
