import { measureOf } from '../plan/measures/index.ts';
import type { MeasureSetting, Scenario } from '../plan/plan.ts';
import { words } from '../words/en/engine.ts';
import { indicators } from './indicators.ts';
import { reportYear } from './report-year.ts';
import type { Warning } from './results.ts';
import { compileScenario } from './scenario.ts';
import { createState, type Base } from './state.ts';
import { steps } from './steps.ts';
import type { CompiledCity } from './compile/city.ts';

/** What a scenario was run with; the same for the run without one of its measures. */
export interface EvidenceInput {
  readonly city: CompiledCity;
  readonly base: Base;
  readonly quantities: Record<string, number>;
  readonly scenario: Scenario;
  /** The scenario's own results. `[indicator × year]` */
  readonly values: Float64Array;
}

/** Runs one year of the scenario without a measure; the year before it sets the fleet that prices look back on. */
function without(input: EvidenceInput, setting: MeasureSetting, y: number): Float64Array {
  const { city, base, quantities, scenario } = input;
  const measures = scenario.measures.filter((each) => each !== setting);
  const state = createState(city, compileScenario(city, { ...scenario, measures }, quantities), base);
  const values = new Float64Array(indicators.length * city.axis.count).fill(NaN);
  for (const each of [Math.max(0, y - 1), y]) {
    state.y = each;
    state.year = city.axis.first + each;
    for (const step of steps) step.run(state);
  }
  reportYear(state, values);
  return values;
}

/**
 * Holds what a measure does alone, in the year of its full effect, against what cities have seen.
 *
 * `response = value with / value without - 1`; a response stronger than the evidence is told, none is altered.
 *
 * @param input the scenario and its results
 * @returns a warning for each measure beyond its evidence
 */
export function beyondEvidence(input: EvidenceInput): Warning[] {
  const { first, count } = input.city.axis;
  return input.scenario.measures.flatMap((setting) => {
    const measure = measureOf(setting.measure);
    const { indicator, low, high } = measure?.evidence ?? {};
    if (!measure || !indicator || low === undefined || high === undefined) return [];
    const y = Math.min(count - 1, setting.start_year + (setting.ramp_years ?? measure.ramp.years) - first);
    const at = indicators.findIndex(({ id }) => id === indicator) * count + y;
    const response = input.values[at]! / without(input, setting, y)[at]! - 1;
    const stronger = Math.abs(low) > Math.abs(high) ? response < low : response > high;
    return stronger ? [words.beyondEvidence(measure.id, measure.name, first + y, response, low, high)] : [];
  });
}
