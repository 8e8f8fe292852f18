import { inventoryOf } from '../model/inventory.ts';
import { yearsOf } from '../quantities/year-axis.ts';
import { calibrationBand } from '../sources/behaviour.ts';
import { plausibility } from '../plan/plausibility.ts';
import type { Plan, Scenario } from '../plan/plan.ts';
import {
  classOfMode,
  freightClasses,
  inventoryClasses,
  modes,
  passengerClasses,
  rings,
  vehicleClasses,
} from '../plan/vocabulary.ts';
import { names } from '../words/en/names.ts';
import { words } from '../words/en/engine.ts';
import { compileBase, type BaseYear } from './base.ts';
import { compileCity, type CompiledCity } from './compile/city.ts';
import { beyondEvidence } from './evidence.ts';
import { fingerprint } from './fingerprint.ts';
import { indicators } from './indicators.ts';
import { cityQuantitiesOf } from './quantities.ts';
import { reportYear } from './report-year.ts';
import type { CalibrationRow, Results, ScenarioResult, Warning } from './results.ts';
import { compileScenario } from './scenario.ts';
import { createState, type RunState } from './state.ts';
import { steps } from './steps.ts';
import { modelVersion, sumpterVersion } from './version.ts';

/** A plan made ready to run; scenarios may change, the city may not. */
export interface ReadyPlan {
  readonly city: CompiledCity;
  readonly baseYear: BaseYear;
  readonly quantities: Record<string, number>;
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
  return { city, baseYear, quantities: cityQuantitiesOf(city, baseYear) };
}

function calibrationRows({ baseYear }: ReadyPlan): CalibrationRow[] {
  return vehicleClasses.flatMap((vehicleClass, c) => {
    const modelled_Mvkm = baseYear.modelled_M[c]!;
    if (Number.isNaN(modelled_Mvkm)) return [];
    const observed = baseYear.observed_M[c]!;
    const factor = baseYear.base.factor[c]!;
    const outside = factor < calibrationBand.low || factor > calibrationBand.high;
    return [{ vehicleClass, modelled_Mvkm, observed_Mvkm: Number.isNaN(observed) ? null : observed, factor, outside }];
  });
}

/** A stored factor that is off by more was stored for other data. */
const stale = 1e-6;

function baseWarnings(ready: ReadyPlan, rows: readonly CalibrationRow[]): Warning[] {
  const { city } = ready;
  const isFreight = (id: string): boolean => freightClasses.some((each) => each === id);
  const balance = inventoryOf(city.read.data, 'published').fuelBalance;
  const found: Warning[] = [...city.warnings, ...plausibility(city.plan.city, city.read.data, balance)];
  if (city.read.missing.size > 0) found.push(words.missing([...city.read.missing]));
  for (const row of rows) {
    const id = row.vehicleClass as (typeof vehicleClasses)[number];
    if (row.outside && row.observed_Mvkm !== null) {
      found.push(words.calibrationOutside(id, row.factor, row.modelled_Mvkm, row.observed_Mvkm));
    } else if (row.observed_Mvkm === null && !isFreight(id)) found.push(words.noInventory(id));
    const now = row.observed_Mvkm === null ? row.factor : row.observed_Mvkm / row.modelled_Mvkm;
    if (Math.abs(row.factor / now - 1) > stale) found.push(words.calibrationStale(id, row.factor, now));
  }
  freightClasses.forEach((each, j) => {
    const { classDrops, classTonnes } = ready.baseYear.state;
    const load = city.freight.payload_t[j]! * city.freight.loadFactor[j]!;
    const drop = classTonnes[j]! / classDrops[j]!;
    if (drop > load) found.push(words.overloaded(each, drop, load));
  });
  for (const row of ready.baseYear.realism)
    if (!row.inside) found.push(words.unrealistic(row.id, row.elasticity, row.low, row.high));
  if (rows.every((row) => !isFreight(row.vehicleClass) || row.observed_Mvkm === null))
    found.push(words.syntheticFreight());
  return found;
}

function inventoryRows(ready: ReadyPlan, values: Float64Array): void {
  const { city, baseYear } = ready;
  const put = (id: string, value: number | undefined): void => {
    const row = indicators.findIndex((each) => each.id === id);
    if (value !== undefined) values[row * city.axis.count] = value;
  };
  const published = inventoryOf(city.read.data, 'published');
  const corrected = inventoryOf(city.read.data, 'corrected');
  put('inventory_energy_TJ', published.total?.energy_TJ);
  put('inventory_ghg_wtw_kt', published.total?.wtw_kt);
  put('inventory_ghg_ttw_kt', published.total?.ttw_kt);
  put('inventory_corrected_energy_TJ', corrected.total?.energy_TJ);
  put('inventory_corrected_ghg_wtw_kt', corrected.total?.wtw_kt);
  for (const each of inventoryClasses) {
    put(`inventory_energy_${each}_TJ`, published.classes[each]?.energy_TJ);
    put(`inventory_ghg_wtw_${each}_kt`, published.classes[each]?.wtw_kt);
    put(`inventory_ghg_ttw_${each}_kt`, published.classes[each]?.ttw_kt);
  }
  put('fuel_balance_petrol_ratio', published.fuelBalance.petrol?.ratio);
  put('fuel_balance_diesel_ratio', published.fuelBalance.diesel?.ratio);
  vehicleClasses.forEach((each, c) => {
    if (!Number.isNaN(baseYear.modelled_M[c]!)) put(`vkm_factor_${each}_ratio`, baseYear.base.factor[c]);
  });
}

/** Names of what the city does not have, and of what it has but without a number. */
function emptyIndicators(city: CompiledCity, values: Float64Array): { absent: string[]; unknown: string[] } {
  const { count } = city.axis;
  const absent = new Set<string>();
  const unknown: string[] = [];
  indicators.forEach((each, row) => {
    if (each.baseYearOnly || !Number.isNaN(values[row * count]!)) return;
    const name = each.member === undefined ? undefined : nameOfAbsent(city, each.member);
    if (name === undefined) unknown.push(each.name);
    else absent.add(name);
  });
  return { absent: [...absent], unknown };
}

/** Name of a mode, vehicle class or ring that the city does not have; undefined for what it has. */
function nameOfAbsent(city: CompiledCity, member: string): string | undefined {
  const mode = modes.find((each) => each === member);
  const vehicle = passengerClasses.find((each) => each === member);
  const ring = rings.find((each) => each === member);
  if (mode !== undefined && !city.demand.modes.includes(mode)) return names.modes[mode];
  if (vehicle !== undefined && !city.demand.modes.some((each) => classOfMode[each] === vehicle))
    return names.classes[vehicle];
  if (ring !== undefined && city.space.populationShare[rings.indexOf(ring)] === 0) return names.rings[ring];
  return undefined;
}

function runScenario(ready: ReadyPlan, scenario: Scenario): ScenarioResult {
  const { city, baseYear, quantities } = ready;
  const compiled = compileScenario(city, scenario, quantities);
  const state: RunState = createState(city, compiled, baseYear.base);
  const values = new Float64Array(indicators.length * city.axis.count).fill(NaN);
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
  inventoryRows(ready, values);
  const { absent, unknown } = emptyIndicators(city, values);
  if (absent.length > 0) warnings.push(words.notInCity(absent));
  if (unknown.length > 0) warnings.push(words.noNumber(unknown));
  return { id: scenario.id, name: scenario.name, role: scenario.role, values, warnings };
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
  const rows = calibrationRows(current);
  return {
    sumpter: sumpterVersion,
    model: modelVersion,
    fingerprint: fingerprint({ model: modelVersion, plan, wanted }),
    city: plan.city.name,
    currency: plan.city.currency,
    years: yearsOf(ready.city.axis),
    indicators,
    quantities: ready.quantities,
    calibration: rows,
    baseWarnings: baseWarnings(current, rows),
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
