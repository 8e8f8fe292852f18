import { inventoryClassOf, rings, vehicleClasses, type VehicleClass } from '../plan/vocabulary.ts';
import { compileCity, hasClass, type CompiledCity } from './compile/city.ts';
import { centre } from './compile/space.ts';
import { compileScenario } from './scenario.ts';
import { behaviour } from '../sources/behaviour.ts';
import { testFreight } from './freight-realism.ts';
import { freightBase } from './freight-state.ts';
import { surveyScale } from './sensitivity.ts';
import { createState, type Base, type RunState } from './state.ts';
import { leadThroughChain } from './steps/freight/chain.ts';
import { chooseFreightVehicles } from './steps/freight/choice.ts';
import { setVehicleCosts } from './steps/freight/vehicle-costs.ts';
import { setStems } from './steps/freight/flows.ts';
import { generateFreight } from './steps/freight/generation.ts';
import { standAtKerb } from './steps/freight/kerb.ts';
import { driveRounds } from './steps/freight/rounds.ts';
import { driveFreight, fixOthers } from './steps/freight/vkm.ts';
import { setBaseEntries } from './steps/cordon.ts';
import { setExposures } from './steps/exposures.ts';
import { drivers, generateTrips, ownCars } from './steps/people.ts';
import { choosePowertrains, setPrices } from './steps/prices.ts';
import { chooseDay, chooseYear } from './steps/choices.ts';
import { crowding, drivePassengers, loadRoad, peakPkm } from './steps/travel.ts';
import { setGeneralisedCost } from './steps/generalised-cost.ts';
import { fitRealism, type RealismFit } from './realism.ts';
import type { RealismRow } from './results.ts';

/** Classes that run to a timetable: their vehicle-km are supply, not an answer to demand. */
const scheduled: ReadonlySet<VehicleClass> = new Set(['bus', 'tram', 'metro', 'rail', 'ferry']);

export interface BaseYear {
  readonly base: Base;
  /** Vehicle-km that trips and lengths give, million a year; NaN where the class is not in the city. `[class]` */
  readonly modelled_M: Float64Array;
  /** Vehicle-km of the inventory, million a year; NaN where it has none. `[class]` */
  readonly observed_M: Float64Array;
  /** How the city answers prices, after its two scalars are fitted. */
  readonly realism: readonly RealismRow[];
  readonly fit: RealismFit;
  /** The base year, calibrated, for city quantities. */
  readonly state: RunState;
}

/** Observed vehicle-km; the inventory's rigid lorries are parted as the model parts them. */
function observed(city: CompiledCity, modelled_M: Float64Array): Float64Array {
  return Float64Array.from(vehicleClasses, (each) => {
    const inventory = inventoryClassOf(each);
    const total = inventory && city.read.local(`inventory.${inventory}.vkm`);
    // An inventory that lists a class at zero says that it did not count it.
    if (total === undefined || total === 0) return NaN;
    const sharers = vehicleClasses.filter((other) => inventoryClassOf(other) === inventory);
    const all = sharers.reduce((sum, other) => sum + modelled_M[vehicleClasses.indexOf(other)]!, 0);
    return (total * modelled_M[vehicleClasses.indexOf(each)]!) / all;
  });
}

/** Traffic from outside through the centre: `part` of the through traffic that the city tells of. */
function throughLoad(city: CompiledCity, load: Float64Array, part: number): Float64Array {
  const share = city.costs.throughShare;
  return load.map((value, at) => (at % rings.length === centre ? (value * share * part) / (1 - share) : 0));
}

/** With more cells than this, sensitivities are fitted on the city's rings: dozens of solutions of its zones would take minutes. */
const mostCellsFitted = 1_000;

function coarseFit(city: CompiledCity): RealismFit | undefined {
  if (city.space.cells <= mostCellsFitted || city.plan.city.zones === undefined) return undefined;
  const { zones: _zones, ...rings } = city.plan.city;
  return compileBase(compileCity({ ...city.plan, city: rings })).fit;
}

/** The base year as a scenario in which nothing is done. */
export const stillScenario = { id: 'base', name: '', role: 'base_year', measures: [] } as const;

/**
 * Drives the goods of the base year, and fixes what choices, through traffic and lanes pivot on.
 *
 * @param state the base year, drivers set; `base.freight` and vehicle-km of goods are written
 */
export function fixFreight(state: RunState): void {
  const { freight } = state.base;
  state.emptyShare.set(state.city.freight.emptyShare);
  for (const step of [generateFreight, setStems, setVehicleCosts]) step(state);
  freight.vehicleCost.set(state.vehicleCost);
  for (const step of [chooseFreightVehicles, leadThroughChain, driveRounds, standAtKerb]) step(state);
  freight.laneLost.set(state.laneLost);
  fixOthers(state);
  driveFreight(state);
}

/**
 * Makes a base that is not calibrated yet: every factor 1, no traffic, no schedule.
 *
 * @param city compiled city
 * @returns base to run the base year on
 */
export function openBase(city: CompiledCity): Base {
  const classes = vehicleClasses.length;
  return {
    factor: new Float64Array(classes).fill(1),
    supply_M: new Float64Array(classes).fill(NaN),
    load: new Float64Array(city.costs.base_min_per_km.length),
    throughLoad: new Float64Array(city.costs.base_min_per_km.length),
    perKm: new Float64Array(city.demand.modes.length),
    scale: Float64Array.of(1, 1),
    lambdaScale: surveyScale(city.read.maybe('behaviour.in_vehicle_coefficient')),
    nestRatio: city.read.maybe('behaviour.nest_ratio') ?? behaviour.nest_ratio.value,
    damping: new Float64Array(city.space.cells).fill(1),
    vkm_M: new Float64Array(classes).fill(NaN),
    passing: new Float64Array(1),
    busEntries: new Float64Array(1),
    throughEntries: new Float64Array(1),
    crowd: new Float64Array(classes).fill(1),
    peakPkm: new Float64Array(classes),
    constants: new Map(),
    freight: freightBase(),
  };
}

/**
 * Runs the base year and fixes what all scenarios pivot on: the calibration, the schedule and the traffic.
 *
 * `k = observed vkm / modelled vkm`, a stored constant; without an observation k = 1.
 *
 * @param city compiled city
 * @returns base and the figures it rests on
 */
export function compileBase(city: CompiledCity): BaseYear {
  const open = openBase(city);
  const state = createState(city, compileScenario(city, stillScenario, {}), open);
  drivers(state);
  fixFreight(state);
  for (const step of [choosePowertrains, setPrices]) step(state);
  open.perKm.set(state.perKm);
  for (const step of [ownCars, generateTrips, setExposures, setGeneralisedCost, chooseDay, chooseYear]) step(state);
  drivePassengers(state);
  const modelled_M = Float64Array.from(vehicleClasses, (each, c) => (hasClass(city, each) ? state.vkm_M[c]! : NaN));
  const observed_M = observed(city, modelled_M);
  vehicleClasses.forEach((each, c) => {
    const stored = city.plan.calibration?.[each];
    const computed = Number.isNaN(observed_M[c]!) || !(modelled_M[c]! > 0) ? 1 : observed_M[c]! / modelled_M[c]!;
    open.factor[c] = stored ?? computed;
    if (scheduled.has(each)) open.supply_M[c] = hasClass(city, each) ? modelled_M[c]! * open.factor[c] : 0;
  });
  vehicleClasses.forEach((_, c) => {
    if (Number.isNaN(open.supply_M[c]!)) return;
    open.peakPkm[c] = peakPkm(state, c);
    open.crowd[c] = crowding(state, c);
  });
  driveFreight(state);
  drivePassengers(state);
  const fromOutside = setBaseEntries(state);
  open.vkm_M.set(state.vkm_M);
  loadRoad(state);
  open.throughLoad.set(throughLoad(city, state.load, fromOutside));
  loadRoad(state);
  open.load.set(state.load);
  const fit = fitRealism(state, coarseFit(city));
  const realism = [...fit.rows, ...testFreight(state)];
  return { base: open, modelled_M, observed_M, realism, fit, state };
}
