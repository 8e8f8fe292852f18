import { describe, expect, it } from 'vitest';
import { prepare, runPlan } from '../../src/engine/run.ts';
import { cityWithoutOutlines } from '../../src/engine/without-outlines.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { CityZone } from '../../src/plan/zones.ts';
import { bundled } from '../support/bundled.ts';
import { present } from '../support/present.ts';
import { tinyTownZones } from '../support/zones.ts';

const tiny = bundled('tiny-town');
const short: Plan = { ...tiny, horizon: tiny.city.base_year + 3, targets: [] };

/** A city laid out as a square of zones, a km apart. */
function square(side: number): CityZone[] {
  return Array.from({ length: side * side }, (_, n): CityZone => {
    const [x, y] = [(n % side) - (side - 1) / 2, Math.floor(n / side) - (side - 1) / 2];
    const radius = Math.hypot(x, y) / side;
    return {
      id: `z${n}`,
      name: `Zone ${n}`,
      ring: radius < 0.12 ? 'centre' : radius < 0.3 ? 'inner' : radius < 0.55 ? 'outer' : 'hinterland',
      population: 1000 + 10 * n,
      jobs: radius < 0.3 ? 1500 : 200,
      area_km2: 1,
      centroid: [x / 111.32, y / 111.32],
    };
  });
}

describe('a city that brings its own zones', () => {
  const zones = tinyTownZones();
  const plan: Plan = { ...short, city: { ...short.city, zones } };
  const results = runPlan(plan);

  it('gives the shares of modes that it was given, whatever the zones', () => {
    for (const mode of ['walk', 'bus', 'car_driver'] as const) {
      const given = tiny.city.data[`mode.${mode}.share`]!.value;
      expect(present(results, 'base', `mode_share_${mode}`, plan.city.base_year)).toBeCloseTo(given, 9);
    }
  });

  it('counts trips by the homes that the zones have', () => {
    const count = results.modes.length;
    const { byHome } = results.scenarios[0]!.detail;
    const population = zones.zones.reduce((sum, zone) => sum + zone.population, 0);
    const trips = zones.zones.map((_, z) =>
      byHome.subarray(z * count, (z + 1) * count).reduce((sum, each) => sum + each, 0),
    );
    const all = trips.reduce((sum, each) => sum + each, 0);
    zones.zones.forEach((zone, z) => expect(trips[z]! / all).toBeCloseTo(zone.population / population, 9));
    expect(results.zones.map(({ id }) => id)).toEqual(zones.zones.map(({ id }) => id));
  });

  it('does not count with outlines: the same results, bit for bit, and the same fingerprint', () => {
    const bare: Plan = { ...plan, city: cityWithoutOutlines(plan.city) };
    expect(JSON.stringify(bare)).not.toContain('boundary');
    expect(runPlan(bare)).toEqual(results);
    expect(cityWithoutOutlines(tiny.city)).toBe(tiny.city);
  });

  it('answers a charge at the edge of its centre', () => {
    const id = 'prices-and-goods';
    const entries = (scenario: string): number =>
      present(results, scenario, 'car_entries_centre_thousand_per_weekday', plan.horizon);
    expect(entries('reference')).toBeGreaterThan(0);
    expect(entries(id)).toBeLessThan(entries('reference'));
  });

  it('takes the distances it is given, and those of the map where it has none', () => {
    const far = zones.zones.map((_, i) => zones.zones.map((_zone, j) => (i === 0 && j === 1 ? 30 : null)));
    const { city } = prepare({ ...plan, city: { ...plan.city, zones: { ...zones, distance_km: far } } });
    const cell = (home: number, destination: number): number => city.space.homeStart[home]! + destination;
    expect(city.space.distance_km[cell(0, 1)]).toBe(30);
    expect(city.space.distance_km[cell(1, 0)]).toBeLessThan(30);
  });

  it('runs a hundred thousand markets: 60 zones, each pair, thirty kinds of traveller', () => {
    const own = { zones: square(8).slice(0, 60), reference: { kind: 'judgement' as const } };
    const large: Plan = { ...short, horizon: short.city.base_year + 1, city: { ...short.city, zones: own } };
    const found = runPlan(large, ['prices-and-goods']);
    expect(prepare(large).city.space.cells * 30).toBeGreaterThanOrEqual(100_000);
    expect(present(found, 'prices-and-goods', 'congestion_gap', large.horizon)).toBeLessThanOrEqual(1e-8);
  });
});

describe('a mode of the city’s own', () => {
  const data = {
    ...short.city.data,
    'mode.own.share': { ...short.city.data['mode.bus.share']!, value: 0.05 },
    'mode.bus.share': { ...short.city.data['mode.bus.share']!, value: 0.15 },
    'mode.own.speed': { ...short.city.data['mode.bus.share']!, value: 12, unit: 'km/h' },
  };
  const own_mode = { name: 'Cable car', group: 'transit', road: 'track' } as const;
  const plan: Plan = { ...short, city: { ...short.city, data, own_mode, modes: [...short.city.modes, 'own'] } };

  it('runs like any other, under its own name', () => {
    const results = runPlan(plan);
    expect(present(results, 'base', 'mode_share_own', plan.city.base_year)).toBeCloseTo(0.05, 9);
    expect(results.indicators.find(({ id }) => id === 'mode_share_own')?.name).toContain('able car');
    // It is public transport: more of it is more public transport.
    expect(present(results, 'base', 'transit_share', plan.city.base_year)).toBeCloseTo(0.2, 9);
  });
});

describe('a mode that is new to a city', () => {
  const measures = [{ measure: 'PS6', level: 8, start_year: short.city.base_year + 1 }];
  const plan: Plan = {
    ...short,
    scenarios: [...short.scenarios, { id: 'tram', name: 'Tram', role: 'plan', measures }],
  };

  it('carries nobody in the base year and some when its line is open', () => {
    const results = runPlan(plan);
    expect(present(results, 'tram', 'mode_share_tram', plan.city.base_year)).toBe(0);
    const share = present(results, 'tram', 'mode_share_tram', plan.horizon);
    expect(share).toBeGreaterThan(0.001);
    expect(share).toBeLessThan(present(results, 'base', 'transit_share', plan.city.base_year));
    expect(present(results, 'tram', 'vkm_tram_M', plan.horizon)).toBeGreaterThan(0);
    expect(present(results, 'reference', 'mode_share_tram', plan.horizon)).toBe(0);
  });
});
