import { describe, expect, it } from 'vitest';
import { ZoneImport, readDistances } from '../../src/desk/zone-import.svelte.ts';
import { zonePlane } from '../../src/desk/zone-map.ts';
import {
  bringZones,
  cityTotals,
  knownDistances,
  ringSheet,
  setDistances,
  zoneTotals,
} from '../../src/desk/zone-sheet.ts';
import { apply } from '../../src/plan/edit.ts';
import { bundled } from '../support/bundled.ts';
import { minimalPlan } from '../support/plans.ts';
import { collection, feature, polygon, squareOf, tinyTownText, tinyTownZones } from '../support/zones.ts';

const fileOf = (text: string, name = 'districts.geojson') => new File([text], name);

describe('ringSheet', () => {
  it('gives radii, residents and jobs of the four rings', () => {
    const rows = ringSheet(bundled('tiny-town'));
    expect(rows.map(({ outer_km }) => Number(outer_km.toFixed(2)))).toEqual([0.56, 1.41, 2.82, 7.05]);
    for (const share of ['populationShare', 'jobsShare'] as const) {
      expect(rows.reduce((sum, row) => sum + row[share], 0)).toBeCloseTo(1, 12);
    }
    expect(rows[0]!.jobsShare).toBeGreaterThan(rows[0]!.populationShare);
  });
});

describe('totals', () => {
  it('sum what is known and stand beside the city’s own', () => {
    expect(zoneTotals([{ population: 5 }, { population: 7, jobs: 2, area_km2: 1 }])).toEqual({
      population: 12,
      jobs: 2,
      area_km2: 1,
    });
    expect(cityTotals(bundled('tiny-town'))).toEqual({ population: 100_000, jobs: 40_000 });
  });

  it('count distances that are known', () => {
    const own = tinyTownZones();
    expect(knownDistances(own)).toEqual({ known: 0, all: 132 });
    const distance_km = own.zones.map((_, from) => own.zones.map((_zone, to) => (from === 0 ? to + 1 : null)));
    expect(knownDistances({ ...own, distance_km })).toEqual({ known: 11, all: 132 });
    expect(setDistances({ ...own, distance_km })).toEqual({ kind: 'setZones', zones: own });
  });
});

describe('bringZones', () => {
  it('names the source the planner gives, and cites nothing without one', () => {
    const plan = minimalPlan();
    expect(bringZones(plan, tinyTownZones(), ' ')).toEqual({ kind: 'setZones', zones: tinyTownZones() });
    const done = apply(plan, bringZones(plan, tinyTownZones(), 'Census 2025'));
    if (!('plan' in done)) throw new Error(JSON.stringify(done));
    expect(done.plan.sources['own-census-2025']).toEqual({ title: 'Census 2025' });
    expect(done.plan.city.zones?.reference).toEqual({ kind: 'read', source: 'own-census-2025', where: 'invented' });
  });
});

describe('ZoneImport', () => {
  const plan = bundled('tiny-town');

  it('reads a file, lets the mapping be changed and gives zones', async () => {
    const coming = new ZoneImport();
    expect(await coming.read(fileOf(tinyTownText()), plan)).toBe(true);
    expect(coming.mapping).toMatchObject({ population: 'pop_2025', jobs: 'jobs' });
    expect(coming.zones()).toMatchObject({ reference: { kind: 'judgement', where: 'read from districts.geojson' } });
    coming.map('jobs', '');
    expect(coming.zones()).toBeUndefined();
    expect(coming.draft?.complaints[0]?.problem).toBe('No property says the jobs.');
    coming.map('jobs', 'jobs');
    coming.type(2, { ring: 'hinterland' });
    coming.type(2, { jobs: 7 });
    expect(coming.zones()?.zones[2]).toMatchObject({ ring: 'hinterland', jobs: 7 });
  });

  it('keeps what was chosen when the next file cannot be read, and says why', async () => {
    const coming = new ZoneImport();
    await coming.read(fileOf(tinyTownText()), plan);
    expect(await coming.read(fileOf('PK\u0003\u0004', 'zones.zip'), plan)).toBe(false);
    expect(coming.refused).toMatchObject({ file: 'zones.zip', complaints: [{ path: '' }] });
    expect(coming.chosen?.file).toBe('districts.geojson');
    expect(coming.reading).toBeUndefined();
    await coming.read(fileOf(collection(feature(polygon(squareOf(4.02, 55)))), 'three.geojson'), plan);
    expect(coming.refused).toBeUndefined();
    expect(coming.draft?.zones).toHaveLength(3);
    coming.give();
    expect(coming.draft).toBeUndefined();
  });

  it('refuses by its size what would hold the page', async () => {
    const coming = new ZoneImport();
    const huge = Object.defineProperty(fileOf(''), 'size', { value: 99e6 });
    expect(await coming.read(huge, plan)).toBe(false);
    expect(coming.refused?.complaints[0]?.problem).toContain('99 MB; 30 MB can be read');
  });

  it('says in words when the file itself fails', async () => {
    const coming = new ZoneImport();
    const lost = Object.defineProperty(fileOf('x'), 'text', { value: () => Promise.reject(new Error('gone')) });
    expect(await coming.read(lost, plan)).toBe(false);
    expect(coming.refused?.complaints[0]).toMatchObject({ problem: 'gone', remedy: 'Choose the file again.' });
  });

  it('reads distances for the zones of the plan', async () => {
    const read = await readDistances('from;to;km\nTT-01;TT-02;1,2', tinyTownZones());
    expect(read).toMatchObject({ mark: ',' });
  });
});

describe('zonePlane', () => {
  it('draws zones to scale with north up', () => {
    const { zones, box, scale_km } = zonePlane(tinyTownZones().zones);
    // The hinterland reaches 7.05 km each way; 3 % of 14.1 km is left free on each side.
    expect(box[2]).toBeCloseTo(14.1 * 1.06, 1);
    expect(box[3]).toBeCloseTo(14.1 * 1.06, 1);
    expect(scale_km).toBe(2);
    const [market, north] = zones;
    expect(north!.y).toBeLessThan(market!.y);
    expect(market!.path).toMatch(/^M[-\d.]+ [-\d.]+L.*Z$/);
  });

  it('has room for points on one line', () => {
    const { box, zones } = zonePlane([{ centroid: [4, 55] }, { centroid: [4.1, 55] }]);
    expect(box[3]).toBeGreaterThan(3);
    expect(zones.map(({ path }) => path)).toEqual(['', '']);
  });
});
