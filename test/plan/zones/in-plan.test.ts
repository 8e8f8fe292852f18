import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../src/plan/check.ts';
import { apply } from '../../../src/plan/edit.ts';
import { plausibility } from '../../../src/plan/plausibility.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { readPlan } from '../../../src/plan/read.ts';
import { resolveData } from '../../../src/plan/resolve.ts';
import { writePlan } from '../../../src/plan/write.ts';
import { zoneLimits } from '../../../src/plan/zones/limits.ts';
import type { CityZone, CityZones } from '../../../src/plan/zones.ts';
import { bundled } from '../../support/bundled.ts';
import { deepFreeze, minimalPlan } from '../../support/plans.ts';
import { tinyTownZones } from '../../support/zones.ts';

const withZones = (zones: CityZones): Plan => {
  const plan = minimalPlan();
  return deepFreeze({ ...plan, city: { ...plan.city, zones } });
};
const changed = (at: number, change: Partial<CityZone>): CityZones => {
  const zones = tinyTownZones();
  return { ...zones, zones: zones.zones.with(at, { ...zones.zones[at]!, ...change }) };
};
const complaints = (plan: unknown) => {
  const read = readPlan(JSON.stringify(plan));
  return 'complaints' in read ? read.complaints : [];
};
const edited = (plan: Plan, command: Parameters<typeof apply>[1]) => {
  const done = apply(plan, command);
  if (!('plan' in done)) throw new Error(JSON.stringify(done));
  return done;
};

describe('a plan with zones', () => {
  const plan = withZones({
    ...tinyTownZones(),
    distance_km: tinyTownZones().zones.map((_, a, all) => all.map((_z, b) => (a === b ? null : 20))),
  });

  it('opens as it was saved, and is the same text again', () => {
    const text = writePlan(plan);
    const read = readPlan(text);
    expect(read).toEqual({ plan });
    expect('plan' in read && writePlan(read.plan)).toBe(text);
  });

  it('writes tables of numbers a row a line, and everything else as ever', () => {
    const text = writePlan(plan);
    expect(text).toContain('"centroid": [4,55]');
    expect(text).toMatch(/"distance_km": \[\n {8}\[null,20,20/);
    const { zones: _, ...city } = plan.city;
    const plain = { ...plan, city };
    expect(writePlan(plain)).toBe(`${JSON.stringify(JSON.parse(writePlan(plain)), undefined, 2)}\n`);
  });

  it('of the largest size is read within the limit of a file', () => {
    const corners = Array.from({ length: 50 }, (_, at): [number, number] => [
      -103.3 + Number((0.01 * Math.cos((2 * Math.PI * at) / 50)).toFixed(5)),
      20.6 + Number((0.01 * Math.sin((2 * Math.PI * at) / 50)).toFixed(5)),
    ]);
    const zones = Array.from({ length: zoneLimits.most }, (_, at): CityZone => ({
      ...tinyTownZones().zones[0]!,
      id: `zone-${at}`,
      centroid: [-103.3, 20.6],
      boundary: [[[...corners, corners[0]!]]],
    }));
    const distance_km = zones.map((_, a) => zones.map((_z, b) => (a === b ? null : 12.345)));
    const text = writePlan(withZones({ zones, distance_km, reference: { kind: 'judgement' } }));
    expect(text.length).toBeLessThan(3_000_000);
    expect('plan' in readPlan(text)).toBe(true);
  });

  it('is no other format: a plan without zones is as before', () => {
    expect(complaints(minimalPlan())).toEqual([]);
  });
});

describe('checks of zones', () => {
  it.each<[string, unknown, string | RegExp, string | RegExp]>([
    ['one zone', { ...tinyTownZones(), zones: tinyTownZones().zones.slice(1, 2) }, 'city.zones.zones', 'fewer than 2'],
    ['no residents', changed(3, { population: undefined }), 'city.zones.zones.3.population', 'missing'],
    ['null residents', changed(3, { population: null as never }), 'city.zones.zones.3.population', 'null stands'],
    ['residents as text', changed(3, { population: '7' as never }), /3\.population/, 'stands in quotes'],
    ['negative jobs', changed(3, { jobs: -1 }), 'city.zones.zones.3.jobs', 'below 0'],
    ['an unknown ring', changed(3, { ring: 'suburb' as never }), 'city.zones.zones.3.ring', 'not known here'],
    ['no area', changed(3, { area_km2: 0 }), 'city.zones.zones.3.area_km2', 'below 0'],
    ['a latitude of 91', changed(3, { centroid: [4, 91] }), 'city.zones.zones.3.centroid.1', 'above 90'],
    ['a blank id', changed(3, { id: ' ' }), 'city.zones.zones.3.id', /name|characters/],
    ['an id twice', changed(3, { id: 'TT-01' }), 'city.zones.zones.3.id', 'Two zones have the id “TT-01”'],
    ['an id that reaches a prototype', changed(3, { id: '__proto__' }), 'city.zones.zones.3.id', 'cannot have'],
    ['a zone far away', changed(3, { centroid: [40, 10] }), 'city.zones.zones.3.centroid', 'km from the others'],
    [
      'an open outline',
      changed(3, {
        boundary: [
          [
            [
              [4, 55],
              [4.1, 55],
              [4.1, 55.1],
              [4, 55.1],
            ],
          ],
        ],
      }),
      /3\.boundary/,
      'not closed',
    ],
    [
      'an outline of two corners',
      changed(3, {
        boundary: [
          [
            [
              [4, 55],
              [4.1, 55],
              [4, 55],
            ],
          ],
        ],
      }),
      /3\.boundary/,
      'fewer than 4',
    ],
    [
      'more corners than are kept',
      changed(3, { boundary: Array.from({ length: 60 }, () => tinyTownZones().zones[3]!.boundary![0]!) }),
      'city.zones.zones.3.boundary',
      /corners; 200 are possible/,
    ],
    [
      'distances for other zones',
      {
        ...tinyTownZones(),
        distance_km: [
          [1, 2],
          [2, 1],
        ],
      },
      'city.zones.distance_km',
      '4 entries for 12 zones',
    ],
    [
      'no distance between two zones',
      { ...tinyTownZones(), distance_km: tinyTownZones().zones.map(() => tinyTownZones().zones.map(() => 0)) },
      'city.zones.distance_km.0.1',
      '“Old Market” to “North Gate” is 0',
    ],
    [
      'a source that is not listed',
      { ...tinyTownZones(), reference: { kind: 'read', source: 'nowhere' } },
      'city.zones.reference.source',
      'not in the bibliography',
    ],
    ['an unknown entry', { ...tinyTownZones(), colour: 'red' }, 'city.zones.colour', 'no entry of this name'],
  ])('refuse %s', (_, zones, path, phrase) => {
    const [first] = complaints({ ...minimalPlan(), city: { ...minimalPlan().city, zones } });
    expect(first?.path).toMatch(path);
    expect(first?.problem).toMatch(phrase);
  });

  it('refuse zones in which nobody lives or works', () => {
    const zones = tinyTownZones();
    const empty = { ...zones, zones: zones.zones.map((zone) => ({ ...zone, population: 0, jobs: 0 })) };
    expect(checkPlan(withZones(empty)).map(({ problem }) => problem)).toEqual([
      'The zones have no resident.',
      'The zones have no job.',
    ]);
  });

  it('caution where zones and the city’s total differ, with both numbers', () => {
    const { city } = bundled('tiny-town');
    const found = (zones: CityZones) =>
      plausibility({ ...city, zones }, resolveData(city)).filter(({ code }) => code.startsWith('zones_'));
    expect(found(tinyTownZones())).toEqual([]);
    // 100,000 + 20,000 residents over 100,000; 40,000 - 9,500 jobs over 100,000 x .4.
    const [residents, jobs] = found(changed(0, { population: 29_000, jobs: 0 }));
    expect(residents).toMatchObject({ code: 'zones_residents', about: 'population', severity: 'caution' });
    expect(residents?.message).toMatch(/The zones hold 120,000 residents, the city's data 100,000, a ratio of 1.2;/);
    expect(jobs?.message).toMatch(/The zones hold 30,500 jobs, the city's data 40,000/);
    expect(plausibility(city, resolveData(city)).filter(({ code }) => code.startsWith('zones_'))).toEqual([]);
  });
});

describe('edits of zones', () => {
  it('bring, change and take zones away, each with its way back', () => {
    const start = minimalPlan();
    const brought = edited(start, { kind: 'setZones', zones: tinyTownZones() });
    expect(brought.plan.city.zones).toEqual(tinyTownZones());
    expect(brought.plan.calibration).toBeUndefined();
    expect(edited(brought.plan, brought.inverse).plan).toEqual(start);

    const moved = edited(brought.plan, {
      kind: 'setZone',
      zone: 'TT-04',
      change: { jobs: 12, ring: 'outer', name: 'South' },
    });
    expect(moved.plan.city.zones?.zones[3]).toMatchObject({
      id: 'TT-04',
      jobs: 12,
      ring: 'outer',
      name: 'South',
      population: 7500,
    });
    expect(moved.plan.city.zones?.zones[2]).toBe(brought.plan.city.zones?.zones[2]);
    expect(edited(moved.plan, moved.inverse).plan).toEqual(brought.plan);

    const cleared = edited(moved.plan, { kind: 'clearZones' });
    expect('zones' in cleared.plan.city).toBe(false);
    expect(edited(cleared.plan, cleared.inverse).plan).toEqual(moved.plan);
  });

  it('are refused where there is nothing to change, or the change is wrong', () => {
    const plan = withZones(tinyTownZones());
    expect(apply(minimalPlan(), { kind: 'clearZones' })).toMatchObject([{ path: 'city.zones' }]);
    expect(apply(minimalPlan(), { kind: 'setZone', zone: 'TT-04', change: { jobs: 1 } })).toMatchObject([
      { path: 'city.zones' },
    ]);
    expect(apply(plan, { kind: 'setZone', zone: 'nobody', change: { jobs: 1 } })).toMatchObject([
      { path: 'city.zones' },
    ]);
    expect(apply(plan, { kind: 'setZone', zone: 'TT-04', change: { jobs: -1 } })).toMatchObject([
      { path: 'city.zones.zones.3.jobs' },
    ]);
    expect(apply(plan, { kind: 'setZone', zone: 'TT-04', change: { name: ' ' } })).toMatchObject([
      { path: 'city.zones.zones.3.name' },
    ]);
  });
});
