import {
  freightClasses,
  freightSegments,
  modeGroups,
  powertrains,
  purposes,
  rings,
  vehicleClasses,
} from '../plan/vocabulary.ts';
import { FixedPointWork } from '../model/fixed-point.ts';
import type { CostLift } from '../model/mode-choice.ts';
import type { CompiledCity } from './compile/city.ts';
import { periods } from './compile/costs.ts';
import { personGroups } from './compile/demand.ts';
import { constrainedPurposes, sensitivityClasses } from './purpose-classes.ts';
import type { CompiledScenario } from './scenario.ts';

/** What the base year fixes for every scenario: the calibration and the traffic on the road. */
export interface Base {
  /** Observed over modelled vkm, the stored constant k. `[class]` */
  readonly factor: Float64Array;
  /** Scheduled vehicle-km, million a year; NaN where demand sets them. `[class]` */
  readonly supply_M: Float64Array;
  /** pcu-km of a day, everything on the road. `[period × ring]` */
  readonly load: Float64Array;
  readonly throughLoad: Float64Array;
  /** Money per km of a trip, currency. `[mode]` */
  readonly perKm: Float64Array;
  /** Scale of the sensitivities that the realism tests ask for: private, transit. */
  readonly scale: Float64Array;
  /** Value of time over the city's mean, growing with distance. `[cell]` */
  readonly damping: Float64Array;
}

/** Cost lifts that the steps rewrite year by year; the kernel only reads them. */
export interface RunLift extends Omit<CostLift, 'fixed'> {
  readonly exposures: Int32Array;
}

/** All arrays of a scenario run, allocated once; a step reads some and writes others. */
export interface RunState {
  city: CompiledCity;
  scenario: CompiledScenario;
  base: Base;
  year: number;
  y: number;
  population: number;
  jobs: number;
  households: number;
  /** `[purpose × person group × home]` */
  trips: Float64Array;
  /** Drops and tonnes a freight day. `[segment]` */
  drops: Float64Array;
  tonnes: Float64Array;
  /** `[freight class]` */
  classDrops: Float64Array;
  classTonnes: Float64Array;
  /** Share of a class's drops that end in the centre, and of those the part that goes to shops, kitchens and offices. */
  centreShare: Float64Array;
  receiverShare: Float64Array;
  /** Of the drops and tonnes of a class, those that are parcels. */
  parcelDrops: Float64Array;
  parcelTonnes: Float64Array;
  emptyShare: Float64Array;
  hubWanted: number;
  hubMoved: number;
  /** Million vkm a year, calibrated. `[class]` */
  vkm_M: Float64Array;
  /** Goods pcu-km a day by `[period × ring]`. */
  freightLoad: Float64Array;
  /** Powertrain shares of this year and of last. `[class × powertrain]` */
  powertrain: Float64Array;
  lastPowertrain: Float64Array;
  /** Value of time, currency/min: private purposes, business. */
  valueOfTime: Float64Array;
  /** Money of a trip, currency, this year: constant and per km. `[mode]` */
  fare: Float64Array;
  perKm: Float64Array;
  /** Car time, min/km. `[period × ring]` */
  min_per_km: Float64Array;
  /** Balancing factors of purposes whose places are fixed. `[constrained purpose × ring]` */
  pull: Float64Array;
  /** What the solver moves: times, then balancing factors. */
  unknowns: Float64Array;
  /** Trip ends a weekday. `[purpose][cell]` */
  ends: Float64Array[];
  pulled: Float64Array;
  ringEnds: Float64Array;
  ringWanted: Float64Array;
  /** Times of the year before, to start the solver ahead. `[period × ring]` */
  lastTimes: Float64Array;
  congestionGap: number;
  converged: boolean;
  /** Flows `[period][cell × mode]` a weekday and `[cell × mode]` a year. */
  day: Float64Array[];
  annual: Float64Array;
  lift: RunLift;
  /** Share of persons who pay the charge and who do not; the second is 0 while there is no charge. `[payer class]` */
  payerShare: Float64Array;
  /** What the choice kernel takes: the shared lift, and exp(-s dG) without traffic of its own. `[payer class][sensitivity class]` */
  lifts: CostLift[][];
  /** Change of the weighted wait for street transit, min. `[ring]` */
  wait_min: Float64Array;
  weights: Float64Array;
  scratch: Float64Array;
  load: Float64Array;
  solver: FixedPointWork;
  /** TJ and kt. `[class × powertrain]`, `[class]` */
  energy_TJ: Float64Array;
  ttw_kt: Float64Array;
  wttFuel_kt: Float64Array;
  electricity_kt: Float64Array;
}

/** Most exposures a group can have: served or not, payers of parking or not. */
const mostExposures = 2;
/** Persons who pay the charge, and those who are exempt. */
const payerClasses = 2;

function liftArrays(city: CompiledCity): RunLift {
  const { cells } = city.space;
  return {
    weight: modeGroups.map(() => Array.from({ length: mostExposures }, () => new Float64Array(cells))),
    exposures: new Int32Array(modeGroups.length),
    roadKind: city.demand.roadKind,
    road: [0, 1, 2].map(() => new Float64Array(cells).fill(1)),
  };
}

function goodsArrays() {
  const bySegment = (): Float64Array => new Float64Array(freightSegments.length);
  const byClass = (): Float64Array => new Float64Array(freightClasses.length);
  return {
    drops: bySegment(),
    tonnes: bySegment(),
    classDrops: byClass(),
    classTonnes: byClass(),
    centreShare: byClass(),
    receiverShare: byClass(),
    parcelDrops: byClass(),
    parcelTonnes: byClass(),
    emptyShare: byClass(),
  };
}

/**
 * Allocates the arrays of a run.
 *
 * @param city compiled city
 * @param scenario the scenario to run first
 * @param base what the base year fixes
 * @returns state at the base year
 */
export function createState(city: CompiledCity, scenario: CompiledScenario, base: Base): RunState {
  const { cells } = city.space;
  const size = cells * city.demand.modes.length;
  const roads = periods * rings.length;
  const fixedPlaces = constrainedPurposes * rings.length;
  const classes = vehicleClasses.length;
  const lift = liftArrays(city);
  const array = (length: number): Float64Array => new Float64Array(length);
  return {
    city,
    scenario,
    base,
    year: city.axis.first,
    y: 0,
    population: NaN,
    jobs: NaN,
    households: NaN,
    trips: array(purposes.length * personGroups * rings.length),
    ...goodsArrays(),
    hubWanted: 0,
    hubMoved: 0,
    vkm_M: array(classes),
    freightLoad: array(roads),
    powertrain: city.fleet.share.slice(),
    lastPowertrain: city.fleet.share.slice(),
    valueOfTime: array(2),
    fare: array(city.demand.modes.length),
    perKm: array(city.demand.modes.length),
    min_per_km: city.costs.base_min_per_km.slice(),
    pull: array(fixedPlaces).fill(1),
    unknowns: array(roads + fixedPlaces),
    ends: purposes.map(() => array(cells)),
    pulled: array(cells),
    ringEnds: array(rings.length),
    ringWanted: array(rings.length),
    lastTimes: city.costs.base_min_per_km.slice(),
    congestionGap: 0,
    converged: true,
    day: Array.from({ length: periods }, () => array(size)),
    annual: array(size),
    lift,
    payerShare: Float64Array.of(1, 0),
    lifts: Array.from({ length: payerClasses }, () =>
      Array.from({ length: sensitivityClasses }, () => ({
        ...lift,
        fixed: Array.from({ length: mostExposures }, () => array(size)),
      })),
    ),
    wait_min: array(rings.length),
    weights: array(size),
    scratch: array(modeGroups.length),
    load: array(roads),
    solver: new FixedPointWork(roads + fixedPlaces),
    energy_TJ: array(classes * powertrains.length),
    ttw_kt: array(classes),
    wttFuel_kt: array(classes),
    electricity_kt: array(classes),
  };
}
