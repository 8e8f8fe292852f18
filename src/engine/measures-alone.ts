import { leverRange, type LeverContext } from '../plan/lever.ts';
import type { EvidenceScope, MeasureDefinition } from '../plan/measure.ts';
import { measures } from '../plan/measures/index.ts';
import type { MeasureSetting, Plan, Scenario } from '../plan/plan.ts';
import {
  bandOf,
  responseGrain,
  responseOf,
  verdictOn,
  widerBandsOf,
  type BandVerdict,
  type EvidenceBand,
} from './evidence-band.ts';
import { indicators } from './indicators.ts';
import { reportYear } from './report-year.ts';
import { prepare } from './run.ts';
import { compileScenario, type CompiledScenario } from './scenario.ts';
import { createState } from './state.ts';
import { steps } from './steps.ts';

/** An indicator with a measure and without, held against what cities have seen. */
export interface AloneReading {
  /** What the evidence is about; without a band of its own, what the lever aims at. */
  readonly indicator: string;
  readonly indicatorName: string;
  /** The indicator without the measure and with it; null where the city has none. */
  readonly without: number | null;
  readonly with: number | null;
  /** Relative change, share, or elasticity where the band is of one; null where nothing was there before. */
  readonly response: number | null;
  /** Price or supply that the response is an elasticity of. */
  readonly of?: 'fuel_price' | 'fare' | 'bus_vkm' | 'lane_km';
  /** Bounds at this level; absent without a band. */
  readonly low?: number;
  readonly high?: number;
  /** Of whom or where the evidence speaks, where the catalogue says it. */
  readonly scope?: EvidenceScope;
  /** `no band` also where the model has no number to hold against it. */
  readonly verdict: BandVerdict | 'no band';
}

/** A measure alone at one level, held against what cities have seen. */
export interface MeasureAloneRow extends AloneReading {
  readonly measure: string;
  readonly name: string;
  /** Lever units. */
  readonly level: number;
  /** Of the highest level that cities have tried. */
  readonly share: 'half' | 'full';
  /** What the same evidence found in wider scopes. */
  readonly wider: readonly AloneReading[];
  /** Whether the direct aim goes one way from nothing over half to full. */
  readonly monotone: boolean;
}

/** The reference of a plan with one measure, or with none. */
export interface AloneRun {
  readonly compiled: CompiledScenario;
  /** Indicators of the one year that is reported. */
  readonly value: (indicator: string) => number;
  readonly converged: boolean;
}

/** A plan made ready to try measures one at a time. */
export interface AloneBench {
  readonly context: LeverContext;
  readonly compare: (of: Parameters<typeof responseOf>[0], indicator: string, run: AloneRun) => number;
  /** Nothing is run for level 0 or no measure but once. */
  readonly run: (setting?: Pick<MeasureSetting, 'measure' | 'level'>) => AloneRun;
}

/** Full in the first year; the second sees what follows a year behind. */
const years = 2;

/** The plan cut to the years that are run, its reference without measures; new modes of the catalogue stand ready. */
function shortened(plan: Plan): { plan: Plan; still: Scenario } {
  const reference = plan.scenarios.find(({ role }) => role === 'reference');
  const still: Scenario = { ...(reference ?? { id: 'reference', name: '', role: 'reference' }), measures: [] };
  const start_year = plan.city.base_year + 1;
  const opening = measures.filter(({ opens }) => opens).map(({ id }) => ({ measure: id, level: 0, start_year }));
  const scenarios = [still, { ...still, id: `${still.id}-lines`, role: 'plan' as const, measures: opening }];
  return { plan: { ...plan, horizon: plan.city.base_year + years, targets: [], scenarios }, still };
}

/**
 * Makes a plan ready to try measures one at a time: two years, each measure at its full level from the first.
 *
 * @param plan a checked plan; its reference, without measures, is what the measures are held against
 * @returns what runs the reference with a measure or without
 */
export function aloneBench(plan: Plan): AloneBench {
  const short = shortened(plan);
  const { city, baseYear, quantities } = prepare(short.plan);
  const start_year = plan.city.base_year + 1;
  const { count } = city.axis;
  const run: AloneBench['run'] = (setting) => {
    const settings = setting ? [{ ...setting, start_year, ramp_years: 0 }] : [];
    const compiled = compileScenario(city, { ...short.still, measures: settings }, quantities);
    const state = createState(city, compiled, baseYear.base);
    const values = new Float64Array(indicators.length * count).fill(NaN);
    let converged = true;
    // The base year is known: no measure is in it, and what a year takes over from it stands in a new state.
    for (let y = 1; y < count; y++) {
      state.y = y;
      state.year = city.axis.first + y;
      for (const step of steps) step.run(state);
      converged &&= state.converged;
    }
    reportYear(state, values);
    const value = (id: string): number => values[(indicators.findIndex((each) => each.id === id) + 1) * count - 1]!;
    return { compiled, value, converged };
  };
  const none = run();
  return {
    context: { ...quantities, currency: plan.city.currency },
    run: (setting) => (setting && setting.level > 0 ? run(setting) : none),
    compare: (of, indicator, { compiled, value }) =>
      responseOf(of, {
        ...{ city, y: count - 1, with: compiled, without: none.compiled },
        ...{ value: value(indicator), valueWithout: none.value(indicator) },
      }),
  };
}

/**
 * Says whether a lever's direct aim goes one way over rising levels.
 *
 * @param measure the measure, whose aim is read
 * @param runs runs at rising levels
 * @returns true if no step goes back by more than the solver's grain; without a number none does
 */
export function monotoneIn({ aim }: MeasureDefinition, runs: readonly AloneRun[]): boolean {
  const values = runs.map(({ value }) => value(aim.indicator) * aim.sign);
  return !values.some((value, i) => value < values[Math.max(0, i - 1)]! - responseGrain * Math.abs(value));
}

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** Holds a run against a band, or shows what the measure aims at. */
function readingOf(bench: AloneBench, run: AloneRun, aim: string, band: EvidenceBand | undefined): AloneReading {
  const { indicator, of } = band ?? { indicator: aim };
  const response = bench.compare(of, indicator, run);
  return {
    indicator,
    indicatorName: indicators.find(({ id }) => id === indicator)!.name,
    without: known(bench.run().value(indicator)),
    with: known(run.value(indicator)),
    response: known(response),
    ...(of && { of }),
    ...(band && { low: band.low, high: band.high }),
    verdict: band && !Number.isNaN(response) ? verdictOn(response, band) : ('no band' as const),
    ...(band?.scope && { scope: band.scope }),
  };
}

/** Holds a run of a measure against its bands. */
function rowOf(bench: AloneBench, measure: MeasureDefinition, level: number, run: AloneRun) {
  const { scope } = measure.evidence;
  const reading = (band: EvidenceBand | undefined): AloneReading => readingOf(bench, run, measure.aim.indicator, band);
  return {
    ...{ measure: measure.id, name: measure.name, level },
    ...reading(bandOf(measure, level)),
    ...(scope && { scope }),
    wider: widerBandsOf(measure, level).map(reading),
  };
}

/**
 * Tries each measure of the catalogue alone, at half and at the whole of the highest level that cities have tried.
 *
 * response = with / without - 1, or its elasticity to the price or supply moved, in the second year after the base
 * year; the measure stands in full from the first, the trends are those of the reference.
 *
 * @param plan a checked plan
 * @param onRow told of each row as it is known
 * @returns two rows a measure in the order of the catalogue; none for a lever whose range follows a missing datum
 */
export function measuresAlone(plan: Plan, onRow?: (row: MeasureAloneRow) => void): MeasureAloneRow[] {
  const bench = aloneBench(plan);
  return measures.flatMap((measure): MeasureAloneRow[] => {
    const range = leverRange(measure, bench.context);
    if (!range) return [];
    const levels = [range.triedHigh / 2, range.triedHigh];
    const runs = levels.map((level) => bench.run({ measure: measure.id, level }));
    const monotone = monotoneIn(measure, [bench.run(), ...runs]);
    return runs.map((run, i) => {
      const row = { ...rowOf(bench, measure, levels[i]!, run), share: i === 0 ? 'half' : 'full', monotone } as const;
      onRow?.(row);
      return row;
    });
  });
}
