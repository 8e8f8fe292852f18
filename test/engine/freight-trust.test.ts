import { describe, expect, it } from 'vitest';
import { runPlan } from '../../src/engine/run.ts';
import { seriesOf, valueOf, type ScenarioResult } from '../../src/engine/results.ts';
import { leverRange } from '../../src/plan/lever.ts';
import { measures } from '../../src/plan/measures/index.ts';
import type { Plan, Scenario } from '../../src/plan/plan.ts';
import { freightClasses, freightSegments, scopes } from '../../src/plan/vocabulary.ts';
import { bundled, bundledNames } from '../support/bundled.ts';

// What a planner may lean on in goods, on whole runs of the bundled cities; laws of single steps stand in test/laws.

const goods = measures.filter(({ market }) => market === 'freight');
/** Measures that lead goods another way, and take none away. */
const rerouting = ['FA1', 'FA2', 'FA3', 'FS1', 'FS3'];
const years = 3;

/** The plan over a few years: its reference without measures, and the same with each of some measures alone. */
function alone(plan: Plan, ids: readonly string[], levelOf: (id: string) => number): Plan {
  const start_year = plan.city.base_year + 1;
  const reference = plan.scenarios.find(({ role }) => role === 'reference')!;
  const still: Scenario = { ...reference, id: 'still', measures: [] };
  const tried = ids.map((id): Scenario => {
    return { ...still, id, role: 'plan', measures: [{ measure: id, level: levelOf(id), start_year, ramp_years: 0 }] };
  });
  return { ...plan, horizon: plan.city.base_year + years, targets: [], scenarios: [still, ...tried] };
}

const total = (values: ArrayLike<number>): number => Array.from(values).reduce((sum, each) => sum + each, 0);
const [segments, classes] = [freightSegments.length, freightClasses.length];
const parcels = freightSegments.indexOf('parcels_b2c');

/** What vehicles for goods bring in the last year, by segment. */
function brought({ freight }: ScenarioResult, what: 'carried_kt' | 'consignments_M'): number[] {
  const rows = freight[what].subarray(-segments * classes);
  return freightSegments.map((_, s) => total(rows.subarray(s * classes, (s + 1) * classes)));
}

describe.each(bundledNames)('goods of %s', (name) => {
  const plan = bundled(name);
  const last = plan.city.base_year + years;
  const quantities = runPlan({ ...plan, horizon: last, targets: [], scenarios: plan.scenarios.slice(0, 1) }).quantities;
  const full = (id: string): number => {
    const measure = measures.find((each) => each.id === id)!;
    return leverRange(measure, { ...quantities, currency: plan.city.currency })!.triedHigh;
  };
  const run = runPlan(
    alone(
      plan,
      goods.map(({ id }) => id),
      full,
    ),
  );
  const still = run.scenarios.find(({ id }) => id === 'still')!;
  const of = (id: string): ScenarioResult => run.scenarios.find((each) => each.id === id)!;
  const value = (id: string, indicator: string): number => valueOf(run, id, indicator, last)!;

  it('answer the cost of a vehicle-km as told: inside the accepted range, or outside and said so', () => {
    const row = run.realism.find(({ id }) => id === 'freight_cost')!;
    process.stdout.write(
      `${name}: goods vehicle-km to their cost ${row.elasticity.toFixed(3)}, accepted ${row.low} to ${row.high}, ${row.inside ? 'inside' : 'outside'}\n`,
    );
    expect(row.inside).toBe(row.elasticity >= row.low && row.elasticity <= row.high);
    const told = run.baseWarnings.some(({ code, message }) => code === 'outside_realism' && /goods/i.test(message));
    expect(told).toBe(!row.inside);
  });

  it.each(rerouting)('come all the same with %s, to the last tonne and consignment', (id) => {
    for (const what of ['carried_kt', 'consignments_M'] as const) {
      const [before, now] = [brought(still, what), brought(of(id), what)];
      freightSegments.forEach((segment, s) => {
        if (before[s] === 0) expect(now[s], segment).toBe(0);
        else expect(Math.abs(now[s]! / before[s]! - 1), `${segment} ${what}`).toBeLessThan(1e-9);
      });
    }
    expect(value(id, 'freight_tonnes_kt') / value('still', 'freight_tonnes_kt')).toBeCloseTo(1, 9);
    expect(value(id, 'vkm_freight_M')).not.toBe(value('still', 'vkm_freight_M'));
  });

  it('lose to private persons the parcels these carry, and nothing else', () => {
    const [before, now] = [brought(still, 'carried_kt'), brought(of('FS4'), 'carried_kt')];
    const share = full('FS4') / 100;
    freightSegments.forEach((segment, s) => {
      if (before[s] === 0) return;
      expect(now[s]! / before[s]!, segment).toBeCloseTo(s === parcels ? 1 - share : 1, 9);
    });
    expect(value('FS4', 'freight_tonnes_kt') / value('still', 'freight_tonnes_kt')).toBeCloseTo(1, 9);
    expect(value('FS4', 'customer_pickup_vkm_M')).toBeGreaterThan(value('still', 'customer_pickup_vkm_M'));
  });

  it('drive and emit no more in the zone than in the city, nor there than in the region, under any measure', () => {
    for (const { id } of run.scenarios) {
      for (const family of ['vkm_freight_*_M', 'ghg_wtw_freight_*_kt']) {
        const [zone, city, region] = scopes.map((scope) => value(id, family.replace('*', scope))) as [
          number,
          number,
          number,
        ];
        expect(zone, `${id} ${family}`).toBeLessThanOrEqual(city);
        expect(city, `${id} ${family}`).toBeLessThanOrEqual(region * (1 + 1e-12));
      }
    }
  });

  it('share the road with people: loading bays that are free make car trips faster in the centre', () => {
    expect(value('FI6', 'bay_shortage_share')).toBeLessThan(value('still', 'bay_shortage_share'));
    expect(value('FI6', 'speed_peak_centre_km_per_h')).toBeGreaterThan(value('still', 'speed_peak_centre_km_per_h'));
  });
});

describe.each(bundledNames)('a lever for goods at nothing in %s', (name) => {
  const plan = bundled(name);
  const run = runPlan(
    alone(
      plan,
      goods.map(({ id }) => id),
      () => 0,
    ),
  );

  it('is exactly the reference, in every number', () => {
    for (const { id } of goods) {
      for (const { id: indicator } of run.indicators) {
        expect(seriesOf(run, id, indicator), `${id} ${indicator}`).toEqual(seriesOf(run, 'still', indicator));
      }
      expect(run.scenarios.find((each) => each.id === id)!.freight, id).toEqual(
        run.scenarios.find((each) => each.id === 'still')!.freight,
      );
    }
  });
});

describe.each(bundledNames)('a bus lane in %s', (name) => {
  const plan = bundled(name);
  const lane = measures.find(({ id }) => id === 'PS4')!;
  const run = runPlan(alone(plan, ['PS4'], () => lane.lever.tried_high));
  const last = plan.city.base_year + years;
  const value = (id: string, indicator: string): number => valueOf(run, id, indicator, last)!;

  it('takes room that lorries share: their hours, and with them the cost of a stop, go where peak speeds go', () => {
    const speed = (id: string): number => value(id, 'speed_peak_centre_km_per_h');
    const stop = (id: string): number => value(id, 'freight_cost_per_stop_currency');
    process.stdout.write(
      `${name}: peak speed ${speed('still').toFixed(3)} to ${speed('PS4').toFixed(3)}, cost of a stop ${stop('still').toFixed(4)} to ${stop('PS4').toFixed(4)}\n`,
    );
    expect(speed('PS4')).toBeLessThan(speed('still'));
    expect(stop('PS4')).toBeGreaterThan(stop('still'));
  });
});
