import { yearsOf } from '../quantities/year-axis.ts';
import type { Plan, Scenario } from '../plan/plan.ts';
import { modes, rings, vehicleClasses } from '../plan/vocabulary.ts';
import { names } from '../words/en/names.ts';
import { words } from '../words/en/engine.ts';
import { compileBase, type BaseYear } from './base.ts';
import { baseOnlyValues, baseWarnings, calibrationRows } from './base-report.ts';
import { compileCity, hasClass, type CompiledCity } from './compile/city.ts';
import { beyondEvidence } from './evidence.ts';
import { fingerprint } from './fingerprint.ts';
import { indicators } from './indicators.ts';
import { cityQuantitiesOf } from './quantities.ts';
import { reportYear } from './report-year.ts';
import type { CalibrationRow, Results, ScenarioResult, TripDetail, Warning } from './results.ts';
import { compileScenario } from './scenario.ts';
import { createState, type RunState } from './state.ts';
import { steps } from './steps.ts';
import { modelVersion, sumpterVersion } from './version.ts';

/** A plan made ready to run; scenarios may change, the city may not. */
export interface ReadyPlan {
  readonly city: CompiledCity;
  readonly baseYear: BaseYear;
  readonly quantities: Record<string, number>;
  readonly calibration: readonly CalibrationRow[];
  readonly warnings: readonly Warning[];
  /** What only the base year has; every scenario's table starts from it. `[indicator × year]` */
  readonly baseOnly: Float64Array;
  readonly cityFingerprint: string;
}

/**
 * Compiles a plan's city and its base year; the costly part of a run, kept while only scenarios change.
 *
 * @param plan a checked plan
 * @returns what every scenario of the plan runs on
 */
export function prepare(plan: Plan): ReadyPlan {
  const city = compileCity(plan);
  const baseYear = compileBase(city);
  const calibration = calibrationRows(baseYear);
  return {
    city,
    baseYear,
    quantities: cityQuantitiesOf(city, baseYear),
    calibration,
    warnings: baseWarnings(city, baseYear, calibration),
    baseOnly: baseOnlyValues(city, baseYear),
    cityFingerprint: fingerprint([plan.city, plan.calibration]),
  };
}

/** Names of what the city does not have, and of what it has but without a number. */
function emptyIndicators(city: CompiledCity, values: Float64Array): { absent: string[]; unknown: string[] } {
  const { count } = city.axis;
  const absent = new Set<string>();
  const unknown: string[] = [];
  indicators.forEach((each, row) => {
    if (each.baseYearOnly || !values.subarray(row * count, (row + 1) * count).some(Number.isNaN)) return;
    const name = each.member === undefined ? undefined : nameOfAbsent(city, each.member);
    if (name === undefined) unknown.push(each.name);
    else absent.add(name);
  });
  return { absent: [...absent], unknown };
}

/** Name of a mode, vehicle class or ring that the city does not have; undefined for what it has. */
function nameOfAbsent(city: CompiledCity, member: string): string | undefined {
  const mode = modes.find((each) => each === member);
  const vehicle = vehicleClasses.find((each) => each === member);
  const ring = rings.find((each) => each === member);
  if (mode !== undefined && !city.demand.modes.includes(mode)) return names.modes[mode];
  if (vehicle !== undefined && !hasClass(city, vehicle)) return names.classes[vehicle];
  if (ring !== undefined && city.space.populationShare[rings.indexOf(ring)] === 0) return names.rings[ring];
  return undefined;
}

function emptyDetail(city: CompiledCity): TripDetail {
  const none = (length: number): Float64Array => new Float64Array(length * city.axis.count).fill(NaN);
  const m = city.demand.modes.length;
  return {
    trips: none(5 * 6 * 6 * m),
    byHome: none(4 * m),
    persons: none(6),
    gain_min_per_weekday: none(6),
    gain_currency_per_year: none(6),
  };
}

function runScenario(ready: ReadyPlan, scenario: Scenario): ScenarioResult {
  const { city, baseYear, quantities } = ready;
  const compiled = compileScenario(city, scenario, quantities);
  const state: RunState = createState(city, compiled, baseYear.base);
  const values = ready.baseOnly.slice();
  const warnings: Warning[] = [words.baseYearOnly()];
  let hubsTold = false;
  for (let y = 0; y < city.axis.count; y++) {
    state.y = y;
    state.year = city.axis.first + y;
    for (const step of steps) step.run(state);
    reportYear(state, values);
    if (!state.converged) warnings.push(words.notConverged(state.year, state.congestionGap));
    if (!hubsTold && state.hubWanted > state.hubMoved) {
      warnings.push(words.hubsOutrunDrops(state.year, state.hubWanted, state.hubMoved));
      hubsTold = true;
    }
  }
  warnings.push(...beyondEvidence({ city, base: baseYear.base, quantities, scenario, values }));
  const { absent, unknown } = emptyIndicators(city, values);
  if (absent.length > 0) warnings.push(words.notInCity(absent));
  if (unknown.length > 0) warnings.push(words.noNumber(unknown));
  return { id: scenario.id, name: scenario.name, role: scenario.role, values, detail: emptyDetail(city), warnings };
}

/**
 * Runs scenarios of a prepared plan.
 *
 * @param ready from `prepare`, of a plan with the same city
 * @param plan the plan as it is now; only drivers and scenarios may differ from the prepared one
 * @param scenarios ids to run; absent = all
 * @returns results, projections under the plan's assumptions
 * @throws RangeError for a scenario id the plan does not have
 */
export function runPrepared(ready: ReadyPlan, plan: Plan, scenarios?: readonly string[]): Results {
  const current: ReadyPlan = { ...ready, city: { ...ready.city, plan } };
  const wanted = scenarios ?? plan.scenarios.map(({ id }) => id);
  const chosen = wanted.map((id) => {
    const found = plan.scenarios.find((scenario) => scenario.id === id);
    if (!found) throw new RangeError(`The plan has no scenario "${id}".`);
    return found;
  });
  const { city: _city, calibration: _calibration, ...rest } = plan;
  return {
    sumpter: sumpterVersion,
    model: modelVersion,
    fingerprint: fingerprint({ model: modelVersion, city: ready.cityFingerprint, rest, wanted }),
    city: plan.city.name,
    currency: plan.city.currency,
    years: yearsOf(ready.city.axis),
    indicators,
    quantities: ready.quantities,
    calibration: ready.calibration,
    realism: [],
    modes: ready.city.demand.modes,
    zones: [],
    baseWarnings: ready.warnings,
    scenarios: chosen.map((scenario) => runScenario(current, scenario)),
  };
}

/**
 * Prepares and runs a plan in one go.
 *
 * @param plan a checked plan
 * @param scenarios ids to run; absent = all
 * @returns results, projections under the plan's assumptions
 * @throws RangeError for a scenario id the plan does not have
 */
export function runPlan(plan: Plan, scenarios?: readonly string[]): Results {
  return runPrepared(prepare(plan), plan, scenarios);
}
