import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planJsonSchema, planSchema } from '../../src/plan/schema.ts';
import { writePlan } from '../../src/plan/write.ts';
import { broken, minimalPlan } from '../support/plans.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const bundled = readdirSync(folder).filter((name) => name.endsWith('.json'));
const published = new URL('../../public/sumpter.schema.json', import.meta.url);

const accepts = new Ajv2020({ strict: true, strictTypes: false, strictTuples: false }).compile(planJsonSchema());

describe('the published schema', () => {
  it('is what the code says; refresh with: npx vitest run --project unit test/plan/schema.test.ts -u', async () => {
    await expect(`${JSON.stringify(planJsonSchema(), undefined, 2)}\n`).toMatchFileSnapshot(published.pathname);
  });

  it.each(bundled)('accepts %s', (name) => {
    expect(accepts(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))), JSON.stringify(accepts.errors)).toBe(true);
  });

  it('accepts a plan as it is written', () => {
    expect(accepts(JSON.parse(writePlan(minimalPlan()))), JSON.stringify(accepts.errors)).toBe(true);
  });

  it.each<[string, (string | number)[], unknown]>([
    [
      'a survey definition',
      ['city', 'data', 'mode.bus.share', 'survey'],
      { of: 'pkm', whose: 'territory', days: 'week' },
    ],
    [
      'a mode of the city’s own',
      ['city', 'own_mode'],
      { name: 'Cable car', group: 'transit', vehicle: 'metro', road: 'track' },
    ],
    [
      'a mode of the city’s own without a vehicle',
      ['city', 'own_mode'],
      { name: 'Horse', group: 'active', road: 'none' },
    ],
  ])('accepts %s, as the code does', (_, path, value) => {
    const plan = broken(path, value);
    expect(accepts(plan)).toBe(true);
    expect(planSchema.safeParse(plan).success).toBe(true);
  });

  it.each<[string, (string | number)[], unknown]>([
    ['another format', ['format'], 'kangaroo'],
    ['a newer version', ['version'], 2],
    ['a number as text', ['city', 'data', 'population', 'value'], '100000'],
    ['a datum without unit', ['city', 'data', 'population', 'unit'], undefined],
    ['an unknown mode', ['city', 'modes'], ['hovercraft']],
    ['an unknown driver', ['drivers', 'moon'], { kind: 'growth', rate_per_year: 0, reference: { kind: 'judgement' } }],
    ['an unknown entry', ['colour'], 'red'],
    ['a number past all bounds', ['city', 'data', 'population', 'value'], 1e300],
    ['half a year', ['horizon'], 2035.5],
    ['a script as link', ['sources', 'town-hall', 'url'], 'javascript:alert(1)'],
    ['control characters', ['name'], 'a\u0000b'],
    ['half a survey definition', ['city', 'data', 'mode.bus.share', 'survey'], { of: 'trips' }],
    [
      'a survey of something else',
      ['city', 'data', 'mode.bus.share', 'survey'],
      { of: 'tours', whose: 'residents', days: 'week' },
    ],
    [
      'an own mode that meets the road in an unknown way',
      ['city', 'own_mode'],
      { name: 'Cable car', group: 'transit', road: 'air' },
    ],
    ['an own mode without a name', ['city', 'own_mode'], { name: ' ', group: 'transit', road: 'track' }],
    ['a point of three numbers', ['drivers', 'electric_share_car', 'points', 0], [2025, 0, 1]],
  ])('refuses %s, as the code does', (_, path, value) => {
    const plan = broken(path, value);
    expect(accepts(plan)).toBe(false);
    expect(planSchema.safeParse(plan).success).toBe(false);
  });
});
