import { yearsOf } from '../quantities/year-axis.ts';
import type { Plan, Scenario } from '../plan/plan.ts';
import { modes, rings, vehicleClasses } from '../plan/vocabulary.ts';
import { names } from '../words/en/names.ts';
import { words } from '../words/en/engine.ts';
import { compileBase, type BaseYear } from './base.ts';
import { baseOnlyValues, baseWarnings, calibrationRows } from './base-report.ts';
import { compileCity, hasClass, openedModes, type CompiledCity } from './compile/city.ts';
import { beyondEvidence, laggedOf, type Lagged } from './evidence.ts';
import { fingerprint } from './fingerprint.ts';
import { emptyFreightDetail } from './freight-detail.ts';
import { writeFreightDetail } from './freight-report.ts';
import { indicators } from './indicators.ts';
import { cityQuantitiesOf } from './quantities.ts';
import { reportYear } from './report-year.ts';
import type { CalibrationRow, IndicatorDefinition, Results, ScenarioResult, Warning, ZoneInfo } from './results.ts';
import { countGains, DetailCollector } from './detail.ts';
import { compileScenario } from './scenario.ts';
import { createState, type RunState } from './state.ts';
import { steps } from './steps.ts';
import { modelVersion, sumpterVersion } from './version.ts';
import { cityWithoutOutlines } from './without-outlines.ts';

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
  /** The reference's trips and costs, kept while only other scenarios change. */
  readonly reference: { key: string; snapshots: Snapshots };
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
    cityFingerprint: fingerprint([cityWithoutOutlines(plan.city), plan.calibration, city.demand.modes]),
    reference: { key: '', snapshots: [] },
  };
}

/** Names of what the city does not have, and of what it has but without a number. */
function emptyIndicators(city: CompiledCity, values: Float64Array): { absent: string[]; unknown: string[] } {
  const { count } = city.axis;
  const absent = new Set<string>();
  const unknown: string[] = [];
  indicators.forEach((each, row) => {
    // Without a reference nobody gains or loses, and without a consolidation centre none has an account: no gap in the data.
    if (
      each.baseYearOnly ||
      each.step === 'gains' ||
      each.step === 'centre_account' ||
      !values.subarray(row * count, (row + 1) * count).some(Number.isNaN)
    )
      return;
    // That a city has invented nothing is no gap either.
    if (each.member === 'own') return;
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

type Snapshots = DetailCollector['snapshots'];

/** What the reference of the plan left behind; run once as long as it stays the same. */
function referenceOf(ready: ReadyPlan): Snapshots {
  const { plan } = ready.city;
  const reference = plan.scenarios.find(({ role }) => role === 'reference');
  if (!reference) return [];
  const key = fingerprint([reference, plan.drivers]);
  if (ready.reference.key !== key) {
    const { city, baseYear, quantities } = ready;
    const state = createState(city, compileScenario(city, reference, quantities), baseYear.base);
    const collector = new DetailCollector(city);
    state.collector = collector;
    for (let y = 0; y < city.axis.count; y++) runYear(state, y);
    Object.assign(ready.reference, { key, snapshots: collector.snapshots });
  }
  return ready.reference.snapshots;
}

function runYear(state: RunState, y: number): void {
  state.y = y;
  state.year = state.city.axis.first + y;
  for (const step of steps) step.run(state);
}

/** What is moved comes in parts whose sum may miss the whole by a rounding. */
const rounding = 1e-9;

/** Tells once of each limit that goods run into, in the first year that they do. */
function tellOfGoods(state: RunState, told: Map<string, Warning>): void {
  const { year, hubWanted, hubMoved, bikesWanted, bikesMoved, exemptDrops } = state;
  const tell = (holds: boolean, warning: () => Warning): void => {
    if (!holds) return;
    const made = warning();
    if (!told.has(made.code)) told.set(made.code, made);
  };
  tell(hubWanted > hubMoved * (1 + rounding), () => words.hubsOutrunDrops(year, hubWanted, hubMoved));
  tell(bikesWanted > bikesMoved * (1 + rounding), () => words.bikesOutrunDrops(year, bikesWanted, bikesMoved));
  tell(exemptDrops > 0, () => words.exemptFromZone(year, exemptDrops));
}

function runScenario(ready: ReadyPlan, scenario: Scenario, moving: boolean): ScenarioResult {
  const { city, baseYear, quantities } = ready;
  const compiled = compileScenario(city, scenario, quantities);
  const state: RunState = createState(city, compiled, baseYear.base);
  const collector = new DetailCollector(city);
  state.collector = collector;
  // The base year and the reference gain nothing against themselves.
  const own = scenario.role === 'base_year' || scenario.role === 'reference';
  const reference = own ? collector.snapshots : referenceOf(ready);
  const freight = emptyFreightDetail(city.axis.count, city.space.zones.length);
  const lagged: Lagged[] = [];
  const values = ready.baseOnly.slice();
  const warnings: Warning[] = [words.baseYearOnly()];
  const told = new Map<string, Warning>();
  for (let y = 0; y < city.axis.count; y++) {
    lagged.push(laggedOf(state));
    runYear(state, y);
    const [now, then] = [collector.snapshots[y], reference[y]];
    if (now && then) countGains(state, now, then, collector.detail);
    reportYear(state, values);
    writeFreightDetail(state, freight);
    if (!state.converged) warnings.push(words.notConverged(state.year, state.congestionGap));
    tellOfGoods(state, told);
  }
  warnings.push(...told.values());
  if (!moving) warnings.push(...beyondEvidence({ city, base: baseYear.base, quantities, scenario, values, lagged }));
  const { absent, unknown } = emptyIndicators(city, values);
  if (absent.length > 0) warnings.push(words.notInCity(absent));
  if (unknown.length > 0) warnings.push(words.noNumber(unknown));
  return {
    id: scenario.id,
    name: scenario.name,
    role: scenario.role,
    values,
    detail: collector.detail,
    freight,
    warnings,
  };
}

/** Where trips are laid: the city's own zones, or rings with their radii. */
function zonesOf({ space, plan, demand }: CompiledCity): ZoneInfo[] {
  return space.zones.map(({ id, name, ring }, z) => {
    const population = space.zonePopulation[z]! * demand.population;
    if (plan.city.zones) return { id, name, ring: rings[ring]!, population };
    const inner = ring === 0 ? 0 : space.outer_km[ring - 1]!;
    return { id, name, ring: rings[ring]!, population, radius_km: [inner, space.outer_km[ring]!] };
  });
}

/** Indicators with the city's currency in their units, and its own mode under its name. */
function indicatorsOf({ city }: Plan): readonly IndicatorDefinition[] {
  return indicators.map((each) => {
    const name =
      each.member === 'own' && city.own_mode
        ? each.name.replace(names.modes.own.toLowerCase(), city.own_mode.name)
        : each.name;
    return { ...each, name, unit: each.unit.replace('{currency}', city.currency) };
  });
}

/**
 * Runs scenarios of a prepared plan.
 *
 * @param ready from `prepare`, of a plan with the same city
 * @param plan the plan as it is now; only drivers and scenarios may differ from the prepared one
 * @param scenarios ids to run; absent = all
 * @param moving true while a lever is still in the hand: runs without each measure, which hold it against the evidence
 * and move no result, are left for the run after it rests
 * @returns results, projections under the plan's assumptions
 * @throws RangeError for a scenario id the plan does not have, or a measure that opens a mode unknown to `ready`
 */
export function runPrepared(ready: ReadyPlan, plan: Plan, scenarios?: readonly string[], moving = false): Results {
  if (openedModes(plan).some((mode) => !ready.city.demand.modes.includes(mode))) {
    throw new RangeError('The plan opens a mode that the prepared city does not have: prepare it again.');
  }
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
    indicators: indicatorsOf(plan),
    quantities: ready.quantities,
    calibration: ready.calibration,
    realism: ready.baseYear.realism,
    modes: ready.city.demand.modes,
    zones: zonesOf(ready.city),
    baseWarnings: ready.warnings,
    scenarios: chosen.map((scenario) => runScenario(current, scenario, moving)),
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
