import type { MeasureDefinition } from '../plan/measure.ts';
import { measureOf } from '../plan/measures/index.ts';
import type { MeasureSetting, Scenario } from '../plan/plan.ts';
import { words } from '../words/en/engine.ts';
import { bandOf, responseOf, verdictOn, widerBandsOf } from './evidence-band.ts';
import { indicators } from './indicators.ts';
import { reportYear } from './report-year.ts';
import type { Warning } from './results.ts';
import { compileScenario, type CompiledScenario } from './scenario.ts';
import { createState, type Base, type RunState } from './state.ts';
import { steps } from './steps.ts';
import type { CompiledCity } from './compile/city.ts';

/** A thousandth is the solver's and the reader's grain. */
const noticeable = 1e-3;

/** Steps before people choose. */
const choosing = steps.findIndex(({ id }) => id === 'trip_generation');

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
  readonly carTrend: number;
  readonly carAnswer: number;
  readonly fillAndGo: number;
  /** Times of the road, which drivers of goods vehicles go by. `[period × ring]` */
  readonly min_per_km: Float64Array;
  /** What orders answer. `[segment]` */
  readonly orderCost: Float64Array;
}

/**
 * Keeps what the next year takes over.
 *
 * @param state the run, before the year
 * @returns a copy
 */
export function laggedOf({ carTrend, carAnswer, fillAndGo, min_per_km, orderCost }: RunState): Lagged {
  return { carTrend, carAnswer, fillAndGo, min_per_km: min_per_km.slice(), orderCost: orderCost.slice() };
}

/** A scenario without one of its measures. */
interface Without {
  readonly compiled: CompiledScenario;
  /** Filled in the one year that was asked for. `[indicator × year]` */
  readonly values: Float64Array;
}

/**
 * Runs one year of the scenario without a measure. The year before it sets the fleet and the cars that this one looks
 * back on, no more: its choices are not made again, and what runs as passengers fill it keeps the scenario's wait.
 */
function without(input: EvidenceInput, setting: MeasureSetting, y: number): Without {
  const { city, base, quantities, scenario, lagged } = input;
  const measures = scenario.measures.filter((each) => each !== setting);
  const compiled = compileScenario(city, { ...scenario, measures }, quantities);
  const state = createState(city, compiled, base);
  const values = new Float64Array(indicators.length * city.axis.count).fill(NaN);
  const start = Math.max(0, y - 1);
  state.carTrend = lagged[start]!.carTrend;
  state.carAnswer = lagged[start]!.carAnswer;
  state.fillAndGo = lagged[y]!.fillAndGo;
  for (const each of [start, y]) {
    state.y = each;
    state.year = city.axis.first + each;
    state.min_per_km.set(lagged[each]!.min_per_km);
    state.orderCost.set(lagged[each]!.orderCost);
    for (const step of each === y ? steps : steps.slice(0, choosing)) step.run(state);
  }
  reportYear(state, values);
  return { compiled, values };
}

const nameOf = (id: string): string => indicators.find((each) => each.id === id)!.name;

/** Holds one measure of the scenario against its evidence, in the year of its full effect. */
function toldOf(
  input: EvidenceInput,
  compiled: CompiledScenario,
  setting: MeasureSetting,
  measure: MeasureDefinition,
): Warning[] {
  const { city } = input;
  const { first, count } = city.axis;
  const band = bandOf(measure, setting.level);
  const price = measure.acts_through === 'cost';
  if (!price && band === undefined) return [];
  const y = Math.min(count - 1, setting.start_year + (setting.ramp_years ?? measure.ramp.years) - first);
  const other = without(input, setting, y);
  const response = (id: string, of?: Parameters<typeof responseOf>[0]): number => {
    const at = indicators.findIndex((each) => each.id === id) * count + y;
    const values = { value: input.values[at]!, valueWithout: other.values[at]! };
    return responseOf(of, { city, y, with: compiled, without: other.compiled, ...values });
  };
  const told: Warning[] = [];
  const { id, name } = measure;
  for (const each of band ? [band, ...widerBandsOf(measure, setting.level)] : []) {
    const found = response(each.indicator, each.of);
    const verdict = Number.isNaN(found) ? 'inside' : verdictOn(found, each);
    // Weaker is no warning: with others beside it a measure has less left to do than cities saw of it alone.
    if (verdict === 'stronger' || verdict === 'against') {
      const tell = each.of === undefined ? words.beyondEvidence : words.beyondElasticity;
      told.push(tell(id, name, nameOf(each.indicator), first + y, found, each.low, each.high));
    }
  }
  const farther = price ? response('vkm_car_M') : 0;
  if (farther > noticeable) told.push(words.priceDrivesFarther(id, name, first + y, farther));
  return told;
}

/**
 * Holds what a measure does alone, in the year of its full effect, against what cities have seen.
 *
 * `response = value with / value without - 1`, or its elasticity to what the measure moves; a response stronger than
 * the evidence, or against it, is told, none is altered. The band follows the level where the evidence names one. A
 * price that makes cars drive farther is told too: trips go to other places in proportion to the base.
 *
 * @param input the scenario and its results
 * @returns a warning for each measure beyond its evidence
 */
export function beyondEvidence(input: EvidenceInput): Warning[] {
  const { city, scenario, quantities } = input;
  const compiled = compileScenario(city, scenario, quantities);
  return scenario.measures.flatMap((setting) => {
    const measure = measureOf(setting.measure);
    return measure && setting.level !== 0 ? toldOf(input, compiled, setting, measure) : [];
  });
}
