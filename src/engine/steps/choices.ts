import { addFlows, modeWeights, spreadTrips, type HomeTrips } from '../../model/mode-choice.ts';
import { carAccess, modeGroups, purposes, terciles, type Mode } from '../../plan/vocabulary.ts';
import { behaviour } from '../../sources/behaviour.ts';
import { periods } from '../compile/costs.ts';
import { groupAt, groupCount } from '../compile/demand.ts';
import { classOfPurpose, purposeClasses, purposesOfPlace, valueRowOfClass } from '../purpose-classes.ts';
import type { RunState, Segment } from '../state.ts';
import { chooseRoutes, fillRoad } from './road.ts';

const groups = modeGroups.length;
const withCar = carAccess.indexOf('with_car');

/** Where walking is modelled, a trip that is not driven is walked and not left out. */
function frequencyOf(cityModes: readonly Mode[], p: number): number {
  const walks = cityModes.includes('walk');
  return walks || purposesOfPlace.includes(p) ? 0 : behaviour.theta_frequency.value;
}

/** What is done with each segment once its choices are known; `p` is one purpose of its class. */
export type OnSpread = (segment: Segment, p: number) => void;

/** Draft of `HomeTrips`, refilled for each home and segment. */
const from: HomeTrips = {
  home: 0,
  trips: 0,
  pulled: new Float64Array(0),
  before: new Float64Array(0),
  periodShare: new Float64Array(0),
  theta: 1,
  frequency: 0,
};

function spreadPurpose(state: RunState, { person, s, tercile, access }: Segment, p: number): void {
  const { demand, space, choice } = state.city;
  const zones = space.zones.length;
  const fixedPlaces = purposesOfPlace.indexOf(p);
  const destination = demand.destination[p]!;
  if (fixedPlaces >= 0) {
    for (let c = 0; c < space.cells; c++) {
      state.pulled[c] = destination[c]! * state.pull[fixedPlaces * zones + space.destination[c]!]!;
    }
  }
  const g = groupAt(access, tercile);
  from.pulled = fixedPlaces >= 0 ? state.pulled : destination;
  from.periodShare = demand.periodShare;
  from.theta = behaviour.theta_group[purposes[p]!].value;
  from.frequency = frequencyOf(demand.modes, p);
  const out = { coefficient: state.coefficient, work: state.scratch };
  for (let home = 0; home < zones; home++) {
    from.home = home;
    from.trips = state.trips[(p * groupCount + g) * zones + home]! * person.weight[s]!;
    if (from.trips === 0) continue;
    from.before = demand.groupBefore[p]![access]!.subarray(home * groups, (home + 1) * groups);
    spreadTrips(choice, from, state.weights, out);
  }
}

/** Weights of the ways of an income in both periods, and of its modes with and without a car. */
function weighSegment(state: RunState, { x, s, tercile, access }: Segment): void {
  const { choice, shares, demand } = state.city;
  state.lift.fixed = state.fixed[x]![s * terciles.length + tercile]!;
  const entering = state.entering[x]![s * terciles.length + tercile]!;
  const parkRide = access === withCar ? -1 : demand.modes.indexOf('park_ride');
  // Who has no car cannot park one.
  state.lift.entering =
    parkRide < 0 ? entering : entering.map((modes) => modes.filter(({ mode }) => mode !== parkRide));
  for (let t = 0; t < periods; t++) {
    state.lift.road = state.roads[t]!;
    modeWeights(choice, shares[access]!, state.lift, state.base.nestRatio, state.weights[t]!, state.weighing);
  }
}

/** Shares out the trips of one income: its routes, then its modes with and without a car at hand. */
function spreadIncome(state: RunState, x: number, s: number, tercile: number, onPurpose: OnSpread): void {
  const person = state.personClasses[x]!;
  const value = valueRowOfClass[s]! * terciles.length + tercile;
  const payer = { person, s, now: state.valueOfTime[value]!, base: state.city.costs.valueOfTime[value]! };
  for (let t = 0; t < periods; t++) chooseRoutes(state, t, payer);
  for (let access = 0; access < carAccess.length; access++) {
    const segment = { person, x, s, tercile, access };
    weighSegment(state, segment);
    for (let p = 0; p < purposes.length; p++) {
      if (classOfPurpose[p] !== s) continue;
      for (const each of state.coefficient) each.fill(0);
      spreadPurpose(state, segment, p);
      onPurpose(segment, p);
    }
  }
}

/** Group of modes, period, destination and mode of everybody, at the times in `state.min_per_km`. */
export function spreadAll(state: RunState, onPurpose: OnSpread): void {
  for (let s = 0; s < purposeClasses; s++) {
    for (let t = 0; t < periods; t++) fillRoad(state, t, s);
    state.personClasses.forEach(({ weight, treated }, x) => {
      if (weight[s] === 0 && treated) return;
      for (let tercile = 0; tercile < terciles.length; tercile++) spreadIncome(state, x, s, tercile, onPurpose);
    });
  }
}

/** Adds trips per unit of weight to the trip ends of a purpose whose places are fixed. */
function addEnds(state: RunState, ends: Float64Array): void {
  const { space } = state.city;
  for (let t = 0; t < periods; t++) {
    const sums = state.weights[t]!.group;
    const coefficient = state.coefficient[t]!;
    for (let k = 0; k < groups; k++) {
      for (let c = 0; c < space.cells; c++) {
        ends[space.destination[c]!]! += coefficient[k * space.cells + c]! * sums[k * space.cells + c]!;
      }
    }
  }
}

/** Adds those who drive round the centre. */
function addRound(state: RunState, t: number, times: number, out: Float64Array): void {
  const { space, demand } = state.city;
  const count = demand.modes.length;
  for (let c = 0; c < space.cells; c++) {
    const round = state.roundShare[t]![c]! * times;
    if (space.through[c] === 0 || round === 0) continue;
    for (let m = 0; m < count; m++) {
      if (demand.traits[m]!.road !== 'car') continue;
      const each = state.coefficient[t]![demand.groupOf[m]! * space.cells + c]!;
      out[c * count + m]! += each * state.weights[t]!.mode[c * count + m]! * round;
    }
  }
}

/** Trips of a weekday at the times in `state.min_per_km`, with their ends and their ways. */
export function chooseDay(state: RunState): void {
  for (const flows of [...state.day, ...state.dayRound, ...state.ends]) flows.fill(0);
  spreadAll(state, (_segment, p) => {
    const fixedPlaces = purposesOfPlace.indexOf(p);
    if (fixedPlaces >= 0) addEnds(state, state.ends[fixedPlaces]!);
    for (let t = 0; t < periods; t++) {
      addFlows(state.city.choice, state.weights[t]!.mode, state.coefficient[t]!, state.day[t]!);
      addRound(state, t, 1, state.dayRound[t]!);
    }
  });
}

/** Trips of the year at the times that were found. */
export function chooseYear(state: RunState): void {
  const { choice, demand } = state.city;
  const { collector } = state;
  collector?.open(state);
  for (const flows of [state.annual, state.annualRound, state.annualFree]) flows.fill(0);
  spreadAll(state, (segment, p) => {
    collector?.add(state, segment, p);
    const days = demand.daysPerYear[p]!;
    for (let t = 0; t < periods; t++) {
      addRound(state, t, days, state.annualRound);
      const yearly = state.coefficientYear[t]!;
      const daily = state.coefficient[t]!;
      for (let n = 0; n < yearly.length; n++) yearly[n] = daily[n]! * days;
      addFlows(choice, state.weights[t]!.mode, yearly, state.annual);
      if (segment.person.ridesFree) addFlows(choice, state.weights[t]!.mode, yearly, state.annualFree);
    }
  });
}
