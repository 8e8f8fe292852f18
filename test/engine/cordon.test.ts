import { describe, expect, it } from 'vitest';
import { cityFit } from '../../src/engine/city-fit.ts';
import { prepare, runPlan } from '../../src/engine/run.ts';
import { crossesCordon } from '../../src/engine/compile/space.ts';
import { valueOf } from '../../src/engine/results.ts';
import { backcasts } from '../../src/plan/backcasts/index.ts';
import type { MeasureSetting, Plan } from '../../src/plan/plan.ts';
import { realism } from '../../src/sources/behaviour.ts';
import { bundled, bundledNames } from '../support/bundled.ts';

const tiny = bundled('tiny-town');
const start_year = tiny.city.base_year + 1;
const horizon = start_year;

function planWith(measures: readonly MeasureSetting[], data: Plan['city']['data'] = {}): Plan {
  const city = { ...tiny.city, data: { ...tiny.city.data, ...data } };
  const scenarios: Plan['scenarios'] = [
    { id: 'reference', name: 'Reference', role: 'reference', measures: [] },
    { id: 'tried', name: 'Tried', role: 'plan', measures },
  ];
  return { ...tiny, city, horizon, drivers: {}, targets: [], scenarios };
}

function found(measures: readonly MeasureSetting[], data: Plan['city']['data'] = {}) {
  const results = runPlan(planWith(measures, data));
  return (id: string, scenario = 'tried') => valueOf(results, scenario, id, horizon)!;
}

const share = (value: number) => ({ ...tiny.city.data['mode.walk.share']!, value, unit: 'share' });
const motor = 'motor_entries_centre_thousand_per_weekday';
const cars = 'car_entries_centre_thousand_per_weekday';
const nobody = { cordon_exempt_share: 1, cordon_hire_share: 0, cordon_goods_share: 0 };
const charge = (factors?: MeasureSetting['factors']): MeasureSetting => ({
  ...{ measure: 'PA4', level: 4, start_year, ramp_years: 0 },
  ...(factors && { factors }),
});

describe('motor vehicles into the centre', () => {
  it('are the cars and others beside them', () => {
    const of = found([]);
    expect(of(motor)).toBeGreaterThan(of(cars));
  });

  it('fall less than the cars do, since others pay less or nothing', () => {
    const of = found([charge()]);
    const change = (id: string) => of(id) / of(id, 'reference') - 1;
    expect(change(motor)).toBeLessThan(0);
    expect(change(motor)).toBeGreaterThan(change(cars));
  });

  it('stay where nobody pays, and goods vehicles answer alone where they alone pay', () => {
    expect(found([charge(nobody)])(motor)).toBeCloseTo(found([])(motor), 6);
    const goods = found([charge({ ...nobody, cordon_goods_share: 1 })]);
    expect(goods(motor)).toBeLessThan(goods(motor, 'reference'));
    expect(goods('vkm_freight_M')).toBeLessThan(goods('vkm_freight_M', 'reference'));
    expect(goods('freight_drops_M')).toBeCloseTo(goods('freight_drops_M', 'reference'), 9);
  });

  it('hold through traffic once: none comes from outside where the city says that hardly any passes', () => {
    const entries = (through: number) => {
      const { baseYear } = prepare(planWith([], { through_share: share(through) }));
      return baseYear.base.throughEntries[0]!;
    };
    expect(entries(0)).toBe(0);
    expect(entries(0.05)).toBe(0);
    expect(entries(0.8)).toBeGreaterThan(entries(0.7));
  });

  it('grow with scheduled buses by these alone where people stay as they are', () => {
    const { base } = prepare(planWith([])).baseYear;
    const more = found([{ measure: 'PS3', level: 20, start_year, ramp_years: 0 }]);
    const added = (0.2 * base.busEntries[0]!) / 1000;
    const fewer = more(motor, 'reference') - more(motor) + added;
    // People leave cars for more buses: less is added than the buses are.
    expect(fewer).toBeGreaterThan(0);
  });
});

describe('the share of car among trips into the centre', () => {
  it('is met beside the shares of the city', () => {
    const { city, baseYear } = prepare(planWith([], { centre_car_share: share(0.3) }));
    const { space, demand } = city;
    const count = demand.modes.length;
    let [byCar, all] = [0, 0];
    for (const flows of baseYear.state.day) {
      flows.forEach((trips, at) => {
        if (!crossesCordon(space, Math.floor(at / count))) return;
        all += trips;
        if (demand.modes[at % count]!.startsWith('car_')) byCar += trips;
      });
    }
    expect(byCar / all).toBeCloseTo(0.3, 6);
    const of = found([], { centre_car_share: share(0.3) });
    expect(of('mode_share_walk', 'reference')).toBeCloseTo(found([])('mode_share_walk', 'reference'), 2);
  });

  it('that cannot be met is told', () => {
    const told = runPlan(planWith([], { centre_car_share: share(0.98) })).baseWarnings;
    expect(told.map(({ code }) => code)).toContain('centre_car_share_not_met');
  });
});

describe('the fit of private modes', () => {
  const plans = [...bundledNames.map((name) => bundled(name)), ...backcasts.map(({ plan }) => plan)];

  it.each(plans.map((plan) => [plan.city.name, plan] as const))(
    'of %s settles, and is no more than asked',
    (_, plan) => {
      const { baseYear } = prepare(plan);
      const of = (id: string) => baseYear.realism.find((row) => row.id === id && row.purpose === 'all')!.elasticity;
      expect(of('fuel_price')).toBeLessThan(0);
      expect(of('fuel_price_free')).toBeLessThanOrEqual(of('fuel_price') + 1e-6);
      // A scale above 1 only makes up for years, never for more.
      if (cityFit(plan).personal > 1) expect(of('fuel_price_free')).toBeGreaterThan(realism.fuel_price_free.low);
    },
  );
});
