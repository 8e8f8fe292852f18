import { describe, expect, it } from 'vitest';
import { prepare, runPrepared } from '../../src/engine/run.ts';
import { leverRange } from '../../src/plan/lever.ts';
import { measures } from '../../src/plan/measures/index.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { bundled, bundledNames } from '../support/bundled.ts';
import { present } from '../support/present.ts';

/** What a lever aims at directly, and which way it goes: monotone there, not in every indicator. */
const aims: Record<string, { indicator: string; sign: 1 | -1 }> = {
  PA4: { indicator: 'car_entries_centre_thousand_per_weekday', sign: -1 },
  PA7: { indicator: 'trips_not_by_car_share', sign: 1 },
  PS3: { indicator: 'vkm_bus_M', sign: 1 },
  PS4: { indicator: 'transit_share', sign: 1 },
  PS8: { indicator: 'mode_share_cycle', sign: 1 },
  PI6: { indicator: 'electric_vkm_share', sign: 1 },
  FA2: { indicator: 'freight_drops_share_cargo_bike', sign: 1 },
  FI1: { indicator: 'electric_freight_vkm_share', sign: 1 },
  FA7: { indicator: 'vkm_freight_M', sign: -1 },
  FS2: { indicator: 'speed_peak_centre_km_per_h', sign: 1 },
};

describe.each(bundledNames)('every lever alone in %s', (name) => {
  const plan = bundled(name);
  const ready = prepare(plan);
  const context = { ...ready.quantities, currency: plan.city.currency };

  it.each(measures.map(({ id }) => id))('%s moves what it aims at, the more the further', (id) => {
    const { indicator, sign } = aims[id]!;
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
    const values = levels.map((_, i) => sign * present(results, `at-${i}`, indicator, plan.horizon));
    for (let i = 1; i < values.length; i++) expect(values[i]).toBeGreaterThanOrEqual(values[i - 1]!);
    expect(values.at(-1)).toBeGreaterThan(values[0]!);
    for (const scenario of results.scenarios) {
      expect([...scenario.values].some((value) => value === Infinity || value === -Infinity)).toBe(false);
      expect(scenario.warnings.filter(({ severity }) => severity === 'fault')).toEqual([]);
    }
  });
});
