import type { Results } from '../../engine/results.ts';
import type { Plan } from '../../plan/plan.ts';
import type { GaugeScale } from './gauge-scale.ts';
import { headlineIndicators, headlineScale } from './headline.ts';

/** The gauges' scales: fixed with the first results of a city, kept as long as it is open. */
export class Scales {
  #key = '';
  #scales: ReadonlyMap<string, GaugeScale> = new Map();

  /** Returns the scales of the open city by indicator. */
  of(plan: Plan, results: Results): ReadonlyMap<string, GaugeScale> {
    const key = [plan.name, plan.city.name, plan.city.base_year, plan.horizon].join('|');
    if (key !== this.#key) {
      this.#key = key;
      this.#scales = scalesOf(plan, results);
    }
    return this.#scales;
  }
}

function scalesOf(plan: Plan, results: Results): ReadonlyMap<string, GaugeScale> {
  const reference = plan.scenarios.find(({ role }) => role === 'reference')?.id ?? '';
  return new Map(
    headlineIndicators.flatMap(({ id }): [string, GaugeScale][] => {
      const indicator = results.indicators.find((each) => each.id === id);
      const scale = indicator && headlineScale(indicator, results, plan.targets, reference);
      return scale ? [[id, scale]] : [];
    }),
  );
}
