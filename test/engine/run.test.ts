import { describe, expect, it } from 'vitest';
import { createInPlaceRunner } from '../../src/engine/in-place-runner.ts';
import { fingerprint } from '../../src/engine/fingerprint.ts';
import { prepare, runPlan } from '../../src/engine/run.ts';
import { evidenceCodes, valueOf } from '../../src/engine/results.ts';
import { sumpterVersion } from '../../src/engine/version.ts';
import type { Plan } from '../../src/plan/plan.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { bundled, bundledNames } from '../support/bundled.ts';
import { present } from '../support/present.ts';

const guadalajara = bundled('guadalajara');
const tiny = bundled('tiny-town');

describe('Guadalajara 2020', () => {
  const results = runPlan(guadalajara, ['base']);
  const base = (id: string): number => present(results, 'base', id, 2020);

  it('reproduces the inventory as published', () => {
    expect(base('inventory_energy_TJ') / 98_439.6038).toBeCloseTo(1, 6);
    expect(base('inventory_ghg_wtw_kt') / 8804.0202).toBeCloseTo(1, 6);
    expect(base('inventory_ghg_ttw_kt') / 7400.1945).toBeCloseTo(1, 6);
  });

  it('shows the fuel balance: .80 of petrol sold, .28 of diesel', () => {
    // 2,267.1246 / 2,841.5 and 84.0649 / 300 ktoe
    expect(base('fuel_balance_petrol_ratio')).toBeCloseTo(0.79786, 4);
    expect(base('fuel_balance_diesel_ratio')).toBeCloseTo(0.28022, 4);
  });

  it('keeps synthetic goods out of the inventory and drives the inventory vehicle-km', () => {
    expect(base('vkm_car_M')).toBeCloseTo(20_865.182984, 4);
    expect(base('vkm_freight_M')).toBeGreaterThan(0);
    expect(base('ghg_wtw_kt')).toBeCloseTo(base('ghg_wtw_passenger_kt') + base('ghg_wtw_freight_kt'), 9);
  });

  it('names the contradictions', () => {
    const codes = results.baseWarnings.map(({ code, about }) => `${code} ${about}`);
    expect(codes.some((each) => each.startsWith('calibration_outside vkm_factor_car'))).toBe(true);
    expect(results.baseWarnings.some(({ message }) => /3\.53 motorised trips/.test(message))).toBe(true);
    expect(results.baseWarnings.some(({ code }) => code === 'freight_synthetic')).toBe(true);
  });
});

describe('the calibration', () => {
  it('is observed over modelled vehicle-km', () => {
    const rows = runPlan(guadalajara, ['base']).calibration;
    expect(rows.some(({ observed_Mvkm }) => observed_Mvkm !== null)).toBe(true);
    for (const row of rows) {
      if (row.observed_Mvkm !== null) expect(row.factor * row.modelled_Mvkm).toBeCloseTo(row.observed_Mvkm, 5);
      else expect(row.factor).toBe(1);
    }
  });

  it.each(bundledNames)('is stored in %s as it would be computed', (name) => {
    const { calibration, ...open } = bundled(name);
    const rows = runPlan(open, ['base']).calibration.filter((row) => row.observed_Mvkm !== null);
    expect(rows).not.toEqual([]);
    expect(Object.keys(calibration!).sort()).toEqual(rows.map(({ vehicleClass }) => vehicleClass).sort());
    for (const { vehicleClass, factor } of rows) expect(calibration![vehicleClass]! / factor).toBeCloseTo(1, 9);
  });

  it('is held as stored when the file has it', () => {
    const stored = runPlan({ ...tiny, calibration: { car: 2 } }, ['base']);
    expect(stored.calibration.find(({ vehicleClass }) => vehicleClass === 'car')?.factor).toBe(2);
  });
});

describe('a run', () => {
  it('is the same twice, and carries what made it', () => {
    const [one, two] = [runPlan(tiny), runPlan(tiny)];
    expect(two).toEqual(one);
    expect(one.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    const moved: Plan = { ...tiny, horizon: tiny.horizon + 1 };
    expect(runPlan(moved).fingerprint).not.toBe(one.fingerprint);
    expect(one.years[0]).toBe(tiny.city.base_year);
    expect(one.years.at(-1)).toBe(tiny.horizon);
  });

  it('refuses a scenario that is not there', () => {
    expect(() => runPlan(tiny, ['none'])).toThrow('The plan has no scenario "none".');
  });

  it('says what is missing and gives no number for it', () => {
    const { 'fuel_sold.petrol': _sold, ...data } = tiny.city.data;
    const results = runPlan({ ...tiny, city: { ...tiny.city, data } }, ['base']);
    expect(valueOf(results, 'base', 'fuel_balance_petrol_ratio', tiny.city.base_year)).toBeNull();
  });

  it('answers prices as cities do, or says that it does not', () => {
    for (const plan of [tiny, guadalajara, bundled('antofagasta')]) {
      const { baseYear } = prepare(plan);
      expect(baseYear.realism).not.toEqual([]);
      const told = runPlan(plan, ['base']).baseWarnings.filter(({ code }) => code === 'outside_realism');
      expect(told.length).toBe(baseYear.realism.filter(({ inside, purpose }) => purpose === 'all' && !inside).length);
    }
  });
});

it('does not take a rounding for drops that hubs miss', () => {
  const plan = bundled('weirhaven').scenarios.find(({ id }) => id === 'consolidate-and-cycle')!;
  expect(plan.measures.map(({ measure }) => measure)).toContain('FA2');
  const [told] = runPlan(bundled('weirhaven'), [plan.id]).scenarios;
  expect(told!.warnings.map(({ code }) => code)).not.toContain('hubs_outrun_drops');
});

describe('corners of a city', () => {
  const base = (id: string, of: Plan): number | null => valueOf(runPlan(of, ['base']), 'base', id, of.city.base_year);
  const withData = (data: Record<string, number>): Plan => {
    const like = tiny.city.data['inventory.car.share.petrol']!;
    const added = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, { ...like, value }]));
    return { ...tiny, city: { ...tiny.city, data: { ...tiny.city.data, ...added } } };
  };

  it('lets cars burn a gas that has no price of its own', () => {
    const gas = withData({ 'class.car.share.lpg': 1, 'class.car.consumption.lpg': 9 });
    expect(base('ghg_wtw_car_kt', gas)).toBeGreaterThan(0);
    expect(base('mode_share_car_driver', gas)).toBeCloseTo(0.32, 9);
  });

  it('starts each lorry class from its own electric share', () => {
    const plan = withData({ 'class.rigid_small.share.diesel': 0.9, 'class.rigid_small.share.electric': 0.1 });
    const [small, large] = ['rigid_small', 'rigid_large'].map((id) => base(`vkm_${id}_M`, plan)!);
    const still = base('electric_freight_vkm_share', withData({}))! * base('vkm_freight_M', plan)!;
    const moved = base('electric_freight_vkm_share', plan)! * base('vkm_freight_M', plan)!;
    // Only the small ones turned electric: a tenth of their km, less the default that stood there.
    expect(moved - still).toBeGreaterThan(0.05 * small!);
    expect(moved - still).toBeLessThan(0.1 * small! + 1e-9);
    expect(large).toBeGreaterThan(0);
  });

  it('does not let payers turn into the exempt', () => {
    const dear: Plan = {
      ...tiny,
      scenarios: [
        ...tiny.scenarios,
        { id: 'dear', name: 'Dear', role: 'plan', measures: [{ measure: 'PA4', level: 1e6, start_year: 2026 }] },
      ],
    };
    const results = runPlan(dear, ['reference', 'dear']);
    const entries = (id: string): number =>
      present(results, id, 'car_entries_centre_thousand_per_weekday', tiny.horizon);
    // A tenth is exempt; the road they have to themselves draws some of them in.
    expect(entries('dear') / entries('reference')).toBeGreaterThan(0.09);
    expect(entries('dear') / entries('reference')).toBeLessThan(0.125);
  });

  it('tells when a stored calibration no longer fits', () => {
    const edited = { ...tiny, city: { ...tiny.city, data: { ...tiny.city.data } } };
    edited.city.data = { ...edited.city.data, population: { ...tiny.city.data.population!, value: 90_000 } };
    const codes = runPlan(edited, ['base']).baseWarnings.map(({ code }) => code);
    expect(codes).toContain('calibration_stale');
  });

  it('tells when trips are longer than the city', () => {
    const area = { ...tiny.city.data.area_built_up!, value: 1 };
    const small: Plan = { ...tiny, city: { ...tiny.city, data: { ...tiny.city.data, area_built_up: area } } };
    expect(runPlan(small, ['base']).baseWarnings.map(({ code }) => code)).toContain('bands_out_of_reach');
  });
});

describe('the runner in place', () => {
  it('lets the latest inputs win', async () => {
    const runner = createInPlaceRunner();
    const outcomes = await Promise.all([runner.run(tiny, ['base']), runner.run(tiny, ['bau'])]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['superseded', 'done']);
  });

  it('turns a failure into words', async () => {
    const outcome = await createInPlaceRunner().run(tiny, ['none']);
    expect(outcome).toEqual({ kind: 'failed', message: 'The plan has no scenario "none".' });
  });

  it('leaves out only what is said of the evidence while a lever moves', async () => {
    const runner = createInPlaceRunner();
    const [moving, rest] = [await runner.run(tiny, undefined, true), await runner.run(tiny)];
    if (moving.kind !== 'done' || rest.kind !== 'done') throw new Error('The runner did not answer.');
    const said = rest.results.scenarios
      .flatMap(({ warnings }) => warnings)
      .filter(({ code }) => evidenceCodes.has(code));
    expect(said.length).toBeGreaterThan(0);
    const scenarios = rest.results.scenarios.map((each) => ({
      ...each,
      warnings: each.warnings.filter(({ code }) => !evidenceCodes.has(code)),
    }));
    expect(moving.results).toEqual({ ...rest.results, scenarios });
  });

  it('gives the same results as a run without a runner, also after an edit of the city', async () => {
    const runner = createInPlaceRunner();
    await runner.run(tiny);
    const data = { ...tiny.city.data, population: { ...tiny.city.data.population!, value: 120_000 } };
    const grown: Plan = { ...tiny, city: { ...tiny.city, data } };
    expect(await runner.run(grown)).toEqual({ kind: 'done', results: runPlan(grown) });
  });
});

describe('fingerprints', () => {
  it('do not depend on the order of keys', () =>
    expect(fingerprint({ a: 1, b: [2] })).toBe(fingerprint({ b: [2], a: 1 })));
  it('depend on every value', () => expect(fingerprint({ a: 1 })).not.toBe(fingerprint({ a: 1.0000001 })));
});

it('the version is the package version', () => expect(sumpterVersion).toBe(packageFile.version));
