import { modeGroups, powertrains, purposes, rings, terciles, vehicleClasses } from '../plan/vocabulary.ts';
import { FixedPointWork } from '../model/fixed-point.ts';
import { GroupLift, type GroupWeights } from '../model/group-lift.ts';
import { WeighWork, type Weights } from '../model/mode-choice.ts';
import type { CompiledCity } from './compile/city.ts';
import { freightArrays, type FreightBase, type FreightState } from './freight-state.ts';
import { periods } from './compile/costs.ts';
import { groupCount } from './compile/demand.ts';
import { driving } from './compile/groups.ts';
import { constrainedPurposes } from './purpose-classes.ts';
import type { TripDetail } from './results.ts';
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
  /** Sensitivities of the city's own survey over the usual ones; 1 without one. */
  readonly lambdaScale: number;
  /** Sensitivity of destinations over that of modes in a group, in (0, 1]. */
  readonly nestRatio: number;
  /** Value of time over the city's mean, growing with distance. `[cell]` */
  readonly damping: Float64Array;
  /** Vehicle-km of the base year, calibrated, million. `[vehicle class]` */
  readonly vkm_M: Float64Array;
  /** Part of drivers with a way past the centre who pass through it; vehicles into the centre on a weekday. One number each. */
  readonly passing: Float64Array;
  readonly busEntries: Float64Array;
  readonly throughEntries: Float64Array;
  /** Felt minutes per minute on board in the peak of the base year. `[vehicle class]` */
  readonly crowd: Float64Array;
  /** Passenger-km of a weekday's peak, on which crowding pivots. `[vehicle class]` */
  readonly peakPkm: Float64Array;
  /** Constants that observed effects were solved to, minutes, by what they act on. */
  readonly constants: Map<string, number>;
  readonly freight: FreightBase;
}

/** Persons whom a measure treats alike, whatever they choose. */
export interface PersonClass {
  /** Share of persons by what they pay, whatever observed effects touch them. */
  readonly part: number;
  /** Share of the trips of each purpose class. `[purpose class]` */
  readonly weight: Float64Array;
  readonly pays: boolean;
  readonly ridesFree: boolean;
  readonly treated: boolean;
}

/** Whose trips: what measures make of the person, purpose class, income, car access. */
export interface Segment {
  readonly person: PersonClass;
  /** Index of the person class. */
  readonly x: number;
  readonly s: number;
  readonly tercile: number;
  readonly access: number;
}

/** Keeps what a run leaves behind beside its indicators. */
export interface YearCollector {
  readonly detail: TripDetail;
  /** Opens the year of the state; trips are added to it segment by segment. */
  open(state: RunState): void;
  /** Adds the trips of a purpose of a segment. */
  add(state: RunState, segment: Segment, p: number): void;
}

/** What part of a cell's travellers a measure touches; exposures are the combinations of a group's aspects. */
export interface Aspect {
  readonly id: 'parking' | 'levy' | 'filtered' | 'place' | 'cycle_lanes' | 'walks' | 'bus_lanes' | 'line';
  /** Row of `scenario.observed` or `scenario.lines`. */
  readonly row: number;
  /** `[cell]` */
  readonly share: Float64Array;
}

/** A group of modes for travellers whose costs are alike, and what the kernel makes of it. */
export interface Lifted {
  /** Without traffic; not kept where all modes of the group meet the road alike. */
  readonly lift: GroupLift;
  /** With what the road adds, or without where it adds to all modes alike: then one for both periods. `[period]` */
  readonly weights: readonly GroupWeights[];
  /** The turn in which it was weighed last. */
  turn: number;
}

/** All arrays of a scenario run, allocated once; a step reads some and writes others. */
export interface RunState extends FreightState {
  city: CompiledCity;
  scenario: CompiledScenario;
  base: Base;
  year: number;
  y: number;
  population: number;
  jobs: number;
  households: number;
  /** Residents by zone, share of all. `[zone]` */
  zoneShare: Float64Array;
  /** Cars per person of the year. */
  cars: number;
  /** Cars per person but for what measures do to them, and the part of those that people keep under the measures. */
  carTrend: number;
  carAnswer: number;
  /** Money per km by car without what measures add, currency. */
  plainPerKm: number;
  /** Share of residents. `[person group]` */
  groupShare: Float64Array;
  /** `[purpose × person group × zone]` */
  trips: Float64Array;
  /** Million vkm a year, calibrated. `[class]` */
  vkm_M: Float64Array;
  /** Powertrain shares of this year and of last. `[class × powertrain]` */
  powertrain: Float64Array;
  lastPowertrain: Float64Array;
  /** Value of time, currency/min: private purposes, business. `[2 × tercile]` */
  valueOfTime: Float64Array;
  /** Money of a trip, currency, this year: constant and per km. `[mode]` */
  fare: Float64Array;
  perKm: Float64Array;
  /** Car time, min/km. `[period × ring]` */
  min_per_km: Float64Array;
  /** Balancing factors of purposes whose places are fixed. `[constrained purpose × zone]` */
  pull: Float64Array;
  /** Felt minutes per minute on board in the peak. `[vehicle class]` */
  crowd: Float64Array;
  /** What the solver moves: times, then balancing factors, then crowding. */
  unknowns: Float64Array;
  /** Trip ends a weekday of purposes whose places are fixed. `[constrained purpose][zone]` */
  ends: Float64Array[];
  endsWanted: Float64Array[];
  /** Base destinations of purposes whose places are fixed, balanced. `[constrained purpose][cell]` */
  pulled: Float64Array[];
  /** Times of the year before, to start the solver ahead. `[period × ring]` */
  lastTimes: Float64Array;
  congestionGap: number;
  converged: boolean;
  /** Flows `[period][cell × mode]` a weekday and `[cell × mode]` a year. */
  day: Float64Array[];
  annual: Float64Array;
  /** Of the flows, those that drive round the centre instead of through it. */
  dayRound: Float64Array[];
  annualRound: Float64Array;
  /** Of the flows of a year, those that ride free. `[cell × mode]` */
  annualFree: Float64Array;
  aspects: Aspect[][];
  personClasses: PersonClass[];
  /** What traffic and crowding add, for the segment in hand. `[period][row][cell]` */
  roads: Float64Array[][];
  /** Change of felt car time on the way through against the base year, min/km. `[period][cell]` */
  wayChange: Float64Array[];
  /** What the road adds to a group that drives, for destinations: `exp(-s * ratio * dG)`. `[period][cell]` */
  roadTogether: Float64Array[];
  /** Change of generalised cost of each group, by whose costs differ. `[mode group][purpose class × tercile][person class × car access]` */
  lifted: (Lifted | undefined)[][][];
  /** All that were ever needed, to be filled anew each year. `[mode group]` */
  liftedPool: Lifted[][];
  /** Exponentials of what aspects change, refilled for each purpose class and income. `[aspect × mode][cell]` */
  aspectChange: Float64Array[];
  /** Weight of a mode that is new, for the one in hand. `[cell]` */
  entering: Float64Array;
  /** Counts roads and payers, so that nothing is weighed twice on the same road. */
  turn: number;
  /** Change of the weighted wait, min. `[mode × ring]` */
  wait_min: Float64Array;
  /** Change of the weighted walk to the stop at an end in the ring, min. `[mode × ring]` */
  walk_min: Float64Array;
  /** Trips by fill-and-go vehicles over the base year's: last year's set this year's waits. */
  fillAndGo: number;
  weights: Weights[];
  /** Base share of each group times what the road adds to all its modes alike. `[period][group × cell]` */
  times: Float64Array[];
  /** What the segment in hand makes of each group. `[mode group]` */
  inHand: Lifted[];
  /** What is kept of the year beside its indicators; absent while the base year is fitted. */
  collector: YearCollector | undefined;
  weighing: WeighWork;
  coefficient: Float64Array[];
  coefficientYear: Float64Array[];
  roundShare: Float64Array[];
  /** The same in the base year, by value of time. `[period][2 × tercile][cell]` */
  roundBase: Float64Array[][];
  scratch: Float64Array;
  load: Float64Array;
  solver: FixedPointWork;
  /** TJ and kt. `[class × powertrain]`, `[class]` */
  energy_TJ: Float64Array;
  ttw_kt: Float64Array;
  wttFuel_kt: Float64Array;
  electricity_kt: Float64Array;
}

/** Row 0 does not meet the road, row 1 drives, each mode of public transport has a row of its own. */
function roadArrays({ space, roadKind }: CompiledCity): Float64Array[][] {
  const rows = 1 + Math.max(driving, ...roadKind);
  const row = (): Float64Array => new Float64Array(space.cells).fill(1);
  return Array.from({ length: periods }, () => Array.from({ length: rows }, row));
}

/** Where groups are weighed; the road of those that meet it alike stays at 1. */
function weighArrays(city: CompiledCity): WeighWork {
  const work = new WeighWork(city.choice);
  for (const road of work.road) road.fill(1);
  return work;
}

/**
 * Makes room for one more kind of traveller in a group of modes.
 *
 * @param city compiled city
 * @param k index of the group
 * @param weighing lends its lift where it need not be kept
 * @returns arrays to be filled
 */
export function createLifted({ space, groups }: CompiledCity, k: number, weighing: WeighWork): Lifted {
  const { from, to, road } = groups[k]!;
  const weights = (): GroupWeights => ({
    mode: new Float64Array(space.cells * (to - from)),
    group: new Float64Array(space.cells),
  });
  const one = weights();
  if (road !== undefined)
    return { lift: weighing.lift[k]!, weights: Array.from({ length: periods }, () => one), turn: 0 };
  return { lift: new GroupLift(space.cells, to - from), weights: Array.from({ length: periods }, weights), turn: 0 };
}

/** Where the choices of a year are made. */
function choiceArrays(city: CompiledCity) {
  const { cells } = city.space;
  const count = city.demand.modes.length;
  const size = cells * count;
  const array = (length: number): Float64Array => new Float64Array(length);
  const byPeriod = (length: number): Float64Array[] => Array.from({ length: periods }, () => array(length));
  return {
    day: byPeriod(size),
    annual: array(size),
    dayRound: byPeriod(size),
    annualRound: array(size),
    annualFree: array(size),
    aspects: modeGroups.map(() => []),
    personClasses: [],
    roads: roadArrays(city),
    roadTogether: Array.from({ length: periods }, () => array(cells).fill(1)),
    lifted: modeGroups.map(() => []),
    liftedPool: modeGroups.map(() => []),
    aspectChange: [],
    entering: array(cells),
    turn: 0,
    wait_min: array(count * rings.length),
    walk_min: array(count * rings.length),
    fillAndGo: 1,
    weights: Array.from({ length: periods }, () => ({ mode: array(size), group: array(modeGroups.length * cells) })),
    times: byPeriod(modeGroups.length * cells),
    inHand: [],
    collector: undefined,
    weighing: weighArrays(city),
    coefficient: byPeriod(modeGroups.length * cells),
    coefficientYear: byPeriod(modeGroups.length * cells),
    roundShare: byPeriod(cells),
    roundBase: Array.from({ length: periods }, () => Array.from(city.costs.valueOfTime, () => array(cells))),
    wayChange: byPeriod(cells),
    scratch: array(modeGroups.length * periods),
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
  const { cells, zones } = city.space;
  const count = city.demand.modes.length;
  const roads = periods * rings.length;
  const fixedPlaces = constrainedPurposes * zones.length;
  const classes = vehicleClasses.length;
  const unknowns = roads + fixedPlaces + classes;
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
    zoneShare: city.space.zonePopulation.slice(),
    cars: city.demand.carsPerPerson,
    carTrend: city.demand.carsPerPerson,
    carAnswer: 1,
    plainPerKm: NaN,
    groupShare: city.demand.groupShare.slice(),
    trips: array(purposes.length * groupCount * zones.length),
    ...freightArrays(),
    vkm_M: array(classes),
    powertrain: city.fleet.share.slice(),
    lastPowertrain: city.fleet.share.slice(),
    valueOfTime: array(2 * terciles.length),
    fare: array(count),
    perKm: array(count),
    min_per_km: city.costs.base_min_per_km.slice(),
    pull: array(fixedPlaces).fill(1),
    crowd: base.crowd.slice(),
    unknowns: array(unknowns),
    ends: Array.from({ length: constrainedPurposes }, () => array(zones.length)),
    endsWanted: Array.from({ length: constrainedPurposes }, () => array(zones.length)),
    pulled: Array.from({ length: constrainedPurposes }, () => array(cells)),
    lastTimes: city.costs.base_min_per_km.slice(),
    congestionGap: 0,
    converged: true,
    ...choiceArrays(city),
    load: array(roads),
    solver: new FixedPointWork(unknowns),
    energy_TJ: array(classes * powertrains.length),
    ttw_kt: array(classes),
    wttFuel_kt: array(classes),
    electricity_kt: array(classes),
  };
}
