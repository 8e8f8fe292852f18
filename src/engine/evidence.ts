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

/** A thousandth is the solver's and the reader's grain. */
const noticeable = 1e-3;

/** What a scenario was run with; the same for the run without one of its measures. */
export interface EvidenceInput {
  readonly city: CompiledCity;
  readonly base: Base;
  readonly quantities: Record<string, number>;
  readonly scenario: Scenario;
  /** The scenario's own results. `[indicator × year]` */
  readonly values: Float64Array;
  /** What each year found when it began. `[year]` */
  readonly lagged: readonly Lagged[];
}

/** What a year takes over from the year before. */
export interface Lagged {
  readonly cars: number;
  readonly fillAndGo: number;
}

/** Runs one year of the scenario without a measure; the year before it sets the fleet that prices look back on. */
function without(input: EvidenceInput, setting: MeasureSetting, y: number): Float64Array {
  const { city, base, quantities, scenario } = input;
  const measures = scenario.measures.filter((each) => each !== setting);
  const state = createState(city, compileScenario(city, { ...scenario, measures }, quantities), base);
  const values = new Float64Array(indicators.length * city.axis.count).fill(NaN);
  const start = Math.max(0, y - 1);
  state.lastCars = input.lagged[start]!.cars;
  state.fillAndGo = input.lagged[start]!.fillAndGo;
  for (const each of [start, y]) {
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
 * `response = value with / value without - 1`; a response stronger than the evidence, or against it, is told, none is
 * altered. A price that makes cars drive farther is told too: trips go to other places in proportion to the base.
 *
 * @param input the scenario and its results
 * @returns a warning for each measure beyond its evidence
 */
export function beyondEvidence(input: EvidenceInput): Warning[] {
  const { first, count } = input.city.axis;
  return input.scenario.measures.flatMap((setting) => {
    const measure = measureOf(setting.measure);
    if (!measure || setting.level === 0) return [];
    const { indicator, low, high } = measure.evidence;
    const price = measure.acts_through === 'cost';
    if (!price && indicator === undefined) return [];
    const y = Math.min(count - 1, setting.start_year + (setting.ramp_years ?? measure.ramp.years) - first);
    const before = without(input, setting, y);
    const response = (id: string): number => {
      const at = indicators.findIndex((each) => each.id === id) * count + y;
      return input.values[at]! / before[at]! - 1;
    };
    const told: Warning[] = [];
    if (indicator !== undefined && low !== undefined && high !== undefined) {
      const found = response(indicator);
      const down = Math.abs(low) > Math.abs(high);
      const amiss = down ? found < low || found > 0 : found > high || found < 0;
      if (amiss) told.push(words.beyondEvidence(measure.id, measure.name, first + y, found, low, high));
    }
    const farther = price ? response('vkm_car_M') : 0;
    if (farther > noticeable) told.push(words.priceDrivesFarther(measure.id, measure.name, first + y, farther));
    return told;
  });
}
