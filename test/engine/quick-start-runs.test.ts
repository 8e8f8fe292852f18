import { describe, expect, it } from 'vitest';
import { runPlan } from '../../src/engine/run.ts';
import { seriesOf } from '../../src/engine/results.ts';
import { quickStart } from '../../src/plan/quick-start.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { present } from '../support/present.ts';

const cases = [
  ['DEU', 412_000, 560],
  ['MEX', 1_200_000, 300],
  ['IND', 5_000_000, 40],
  ['RWA', 1_100_000, 15],
  ['USA', 250_000, 780],
  ['COL', 400_000, 120],
  ['NLD', 1_000, 500],
  ['AND', 20_000_000, 900],
] as const;

function made(country: string, population: number, carsPer1000: number): Plan {
  const plan = quickStart({ country, population, carsPer1000 });
  if (Array.isArray(plan)) throw new Error(plan.map(({ problem }) => problem).join(' '));
  return plan;
}

describe.each(cases)('a quick start in %s with %d people and %d cars per 1,000', (country, population, cars) => {
  const plan = made(country, population, cars);
  const results = runPlan(plan);
  const first = plan.city.base_year;

  it('gives a number for everything that the city has', () => {
    for (const scenario of results.scenarios) {
      for (const id of [
        'ghg_wtw_kt',
        'trips_not_by_car_share',
        'vkm_motor_M',
        'vkm_freight_M',
        'energy_TJ',
        'freight_tonnes_kt',
      ]) {
        const series = seriesOf(results, scenario.id, id)!;
        expect(
          series.every((value) => Number.isFinite(value) && value >= 0),
          `${scenario.id} ${id}`,
        ).toBe(true);
      }
    }
  });

  it('lies where cities lie', () => {
    const perHead = present(results, 'base', 'ghg_wtw_t_per_person', first);
    expect(perHead).toBeGreaterThan(0.02);
    expect(perHead).toBeLessThan(6);
    const goods = present(results, 'base', 'vkm_freight_M', first) / present(results, 'base', 'vkm_motor_M', first);
    expect(goods).toBeGreaterThan(0.02);
    expect(goods).toBeLessThan(0.45);
  });

  it('says that its goods are synthetic', () => {
    expect(results.baseWarnings.some(({ code }) => code === 'freight_synthetic')).toBe(true);
  });

  it('settles its congestion', () => {
    for (const scenario of results.scenarios) {
      expect(scenario.warnings.filter(({ severity }) => severity === 'fault')).toEqual([]);
    }
  });

  it('tells its two plans apart', () => {
    const [a, b] = plan.scenarios
      .filter(({ role }) => role === 'plan')
      .map(({ id }) => present(results, id, 'ghg_wtw_kt', plan.horizon));
    expect(a! / b!).not.toBeCloseTo(1, 5);
  });
});
