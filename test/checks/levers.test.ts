import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/engine/indicators.ts';
import { prepare, runPrepared } from '../../src/engine/run.ts';
import { leverRange } from '../../src/plan/lever.ts';
import { measures } from '../../src/plan/measures/index.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { bundled, bundledNames } from '../support/bundled.ts';
import { present } from '../support/present.ts';

/** What a lever aims at directly, and which way it goes: monotone there, not in every indicator. */
const aims: Record<string, { indicator: string; sign: 1 | -1 }> = {
  PA1: { indicator: 'vkm_car_M', sign: -1 },
  PA2: { indicator: 'vkm_car_M', sign: -1 },
  PA3: { indicator: 'trips_per_person_weekday', sign: -1 },
  PA4: { indicator: 'car_entries_centre_thousand_per_weekday', sign: -1 },
  PA5: { indicator: 'trips_not_by_car_share', sign: 1 },
  PA6: { indicator: 'vkm_car_M', sign: -1 },
  PA7: { indicator: 'trips_not_by_car_share', sign: 1 },
  PA8: { indicator: 'trips_not_by_car_share', sign: 1 },
  PA9: { indicator: 'mode_share_car_driver', sign: -1 },
  PA10: { indicator: 'mode_share_car_driver', sign: -1 },
  PA11: { indicator: 'car_entries_centre_thousand_per_weekday', sign: -1 },
  PA12: { indicator: 'mode_share_car_driver', sign: -1 },
  PA13: { indicator: 'vkm_motor_M', sign: -1 },
  PA14: { indicator: 'mode_share_car_driver', sign: -1 },
  PA15: { indicator: 'mode_share_car_driver', sign: -1 },
  PS1: { indicator: 'transit_share', sign: 1 },
  PS2: { indicator: 'transit_share', sign: 1 },
  PS3: { indicator: 'vkm_bus_M', sign: 1 },
  PS4: { indicator: 'transit_share', sign: 1 },
  PS5: { indicator: 'mode_share_brt', sign: 1 },
  PS6: { indicator: 'mode_share_tram', sign: 1 },
  PS7: { indicator: 'transit_share', sign: 1 },
  PS8: { indicator: 'mode_share_cycle', sign: 1 },
  PS9: { indicator: 'mode_share_car_driver', sign: -1 },
  PS10: { indicator: 'mode_share_car_driver', sign: -1 },
  PS11: { indicator: 'vkm_car_M', sign: -1 },
  PS12: { indicator: 'mode_share_car_driver', sign: -1 },
  PS13: { indicator: 'mode_share_walk', sign: 1 },
  PS14: { indicator: 'mode_share_park_ride', sign: 1 },
  PS15: { indicator: 'mode_share_car_driver', sign: -1 },
  PI6: { indicator: 'electric_vkm_share', sign: 1 },
  PI9: { indicator: 'speed_peak_inner_km_per_h', sign: -1 },
  PI10: { indicator: 'speed_peak_inner_km_per_h', sign: 1 },
  FA2: { indicator: 'freight_drops_share_cargo_bike', sign: 1 },
  FI1: { indicator: 'electric_freight_vkm_share', sign: 1 },
  FA7: { indicator: 'vkm_freight_M', sign: -1 },
  FS2: { indicator: 'speed_peak_centre_km_per_h', sign: 1 },
};

/** Levers that no step of the engine reads yet: they must change nothing. A lever that begins to act leaves this list. */
const unread: ReadonlySet<string> = new Set([
  ...['PA1', 'PA2', 'PA3', 'PA5', 'PA6', 'PA8', 'PA9', 'PA10', 'PA11', 'PA12', 'PA13', 'PA14', 'PA15'],
  ...['PS1', 'PS2', 'PS5', 'PS6', 'PS7', 'PS9', 'PS10', 'PS11', 'PS12', 'PS13', 'PS14', 'PS15', 'PI9', 'PI10'],
]);

it('every measure of the catalogue has an aim, and no other', () => {
  expect(Object.keys(aims).sort()).toEqual(measures.map(({ id }) => id).sort());
  const known = new Set(indicators.map(({ id }) => id));
  expect(Object.values(aims).filter(({ indicator }) => !known.has(indicator))).toEqual([]);
});

describe.each(bundledNames)('every lever alone in %s', (name) => {
  const plan = bundled(name);
  const ready = prepare(plan);
  const context = { ...ready.quantities, currency: plan.city.currency };

  /** Runs the plan with one lever alone, at none and at a quarter, half and all of its range. */
  function pulled(id: string) {
    const measure = measures.find((each) => each.id === id)!;
    const range = leverRange(measure, context)!;
    const start_year = plan.city.base_year + 1;
    const levels = [0, range.max / 4, range.max / 2, range.max];
    const tried: Plan = {
      ...plan,
      scenarios: levels.map((level, i) => ({
        id: `at-${i}`,
        name: id,
        role: 'plan',
        measures: level === 0 ? [] : [{ measure: id, level, start_year }],
      })),
    };
    const results = runPrepared(ready, tried);
    for (const scenario of results.scenarios) {
      expect([...scenario.values].some((value) => value === Infinity || value === -Infinity)).toBe(false);
      expect(scenario.warnings.filter(({ severity }) => severity === 'fault')).toEqual([]);
    }
    return { results, ids: levels.map((_, i) => `at-${i}`) };
  }
  const ids = measures.map(({ id }) => id);

  it.each(ids.filter((id) => !unread.has(id)))('%s moves what it aims at, the more the further', (id) => {
    const { indicator, sign } = aims[id]!;
    const { results, ids: at } = pulled(id);
    const values = at.map((each) => sign * present(results, each, indicator, plan.horizon));
    for (let i = 1; i < values.length; i++) expect(values[i]).toBeGreaterThanOrEqual(values[i - 1]!);
    expect(values.at(-1)).toBeGreaterThan(values[0]!);
  });

  it.each(ids.filter((id) => unread.has(id)))('%s is not read yet and changes nothing', (id) => {
    const [none, ...others] = pulled(id).results.scenarios;
    for (const each of others) expect(each.values).toEqual(none?.values);
  });
});
