import { weighGroup } from '../../model/group-lift.ts';
import {
  addFlows,
  addGroupFlows,
  gatherRoad,
  placeGroup,
  spreadTrips,
  sumGroup,
  type HomeTrips,
} from '../../model/mode-choice.ts';
import { carAccess, modeGroups, purposes, terciles, type Mode } from '../../plan/vocabulary.ts';
import { behaviour } from '../../sources/behaviour.ts';
import { periods } from '../compile/costs.ts';
import { groupAt, groupCount } from '../compile/demand.ts';
import { driving } from '../compile/groups.ts';
import { classOfPurpose, purposeClasses, purposesOfPlace, valueRowOfClass } from '../purpose-classes.ts';
import type { Lifted, RunState, Segment } from '../state.ts';
import { chooseRoutes, fillRoad, setWayChange } from './road.ts';

const groups = modeGroups.length;

/** Where walking is modelled, a trip that is not driven is walked and not left out. */
function frequencyOf(cityModes: readonly Mode[], p: number): number {
  const walks = cityModes.includes('walk');
  return walks || purposesOfPlace.includes(p) ? 0 : behaviour.theta_frequency.value;
}

/**
 * What is done with a segment once its choices are known; `p` is one purpose of its class, or the first of them where
 * the trips of all are handed over together.
 */
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

/** Balances the destinations of purposes whose places are fixed. */
function pull(state: RunState): void {
  const { demand, space } = state.city;
  const zones = space.zones.length;
  purposesOfPlace.forEach((p, n) => {
    const pulled = state.pulled[n]!;
    const destination = demand.destination[p]!;
    for (let c = 0; c < space.cells; c++) {
      pulled[c] = destination[c]! * state.pull[n * zones + space.destination[c]!]!;
    }
  });
}

function spreadPurpose(state: RunState, { person, s, tercile, access }: Segment, p: number): void {
  const { demand, space, choice } = state.city;
  const zones = space.zones.length;
  const fixedPlaces = purposesOfPlace.indexOf(p);
  const g = groupAt(access, tercile);
  from.pulled = fixedPlaces >= 0 ? state.pulled[fixedPlaces]! : demand.destination[p]!;
  from.periodShare = demand.periodShare;
  from.theta = behaviour.theta_group[purposes[p]!].value;
  from.frequency = frequencyOf(demand.modes, p);
  const out = { coefficient: state.coefficient, work: state.scratch };
  for (let home = 0; home < zones; home++) {
    from.home = home;
    from.trips = state.trips[(p * groupCount + g) * zones + home]! * person.weight[s]!;
    if (from.trips === 0) continue;
    from.before = demand.groupBefore[p]![access]![home]!;
    spreadTrips(choice, from, state.weights, out);
  }
}

/** Weighs a group whose modes meet the road each in their way, on the road of the turn. */
function weighOnRoad(state: RunState, k: number, lifted: Lifted): void {
  if (lifted.turn === state.turn) return;
  const { groups, roadKind } = state.city;
  const road = state.weighing.road[k]!;
  for (let t = 0; t < periods; t++) {
    gatherRoad(roadKind, state.roads[t]!, groups[k]!.from, groups[k]!.to, road);
    weighGroup(lifted.lift, road, state.base.nestRatio, lifted.weights[t]!);
  }
  lifted.turn = state.turn;
}

/** Weights of a segment in both periods; of its groups only, where `together`. */
function weighSegment(state: RunState, { x, s, tercile, access }: Segment, together: boolean): void {
  const { choice, shares, groups } = state.city;
  const row = s * terciles.length + tercile;
  groups.forEach(({ from, to, road }, k) => {
    if (from === to) return;
    const lifted = state.lifted[k]![row]![x * carAccess.length + access]!;
    state.inHand[k] = lifted;
    if (road === undefined) weighOnRoad(state, k, lifted);
    for (let t = 0; t < periods; t++) {
      const alike = road === driving ? state.roadTogether[t]! : undefined;
      const out = state.weights[t]!;
      sumGroup(choice, k, shares[access]!.group, lifted.weights[t]!, alike, state.times[t]!, out.group);
      if (!together) placeGroup(choice, k, lifted.weights[t]!, state.times[t]!, out.mode);
    }
  });
}

/** Shares out the trips of a kind of person, with and without a car at hand, purpose by purpose or all of a class together. */
function spreadPerson(state: RunState, x: number, s: number, tercile: number, together: boolean, on: OnSpread): void {
  const first = classOfPurpose.findIndex((each) => each === s);
  for (let access = 0; access < carAccess.length; access++) {
    const segment = { person: state.personClasses[x]!, x, s, tercile, access };
    weighSegment(state, segment, together);
    for (let p = first; p < purposes.length; p++) {
      if (classOfPurpose[p] !== s) continue;
      if (p === first || !together) for (const each of state.coefficient) each.fill(0);
      spreadPurpose(state, segment, p);
      if (!together) on(segment, p);
    }
    if (together) on(segment, first);
  }
}

/**
 * Shares out everybody's trips over groups of modes, periods, destinations and modes.
 *
 * @param state at the times in `state.min_per_km`
 * @param onSpread told of each segment
 * @param together true where the purposes of a class are handed over in one: they travel at the same costs
 */
export function spreadAll(state: RunState, onSpread: OnSpread, together = false): void {
  pull(state);
  setWayChange(state);
  for (let s = 0; s < purposeClasses; s++) {
    for (let t = 0; t < periods; t++) fillRoad(state, t, s);
    for (let tercile = 0; tercile < terciles.length; tercile++) {
      const value = valueRowOfClass[s]! * terciles.length + tercile;
      let paid: boolean | undefined;
      state.turn += 1;
      state.personClasses.forEach((person, x) => {
        if (person.weight[s] === 0 && person.treated) return;
        // Who pays alike goes the same way.
        if (person.pays !== paid)
          for (let t = 0; t < periods; t++) chooseRoutes(state, t, { s, value, pays: person.pays });
        paid = person.pays;
        spreadPerson(state, x, s, tercile, together, onSpread);
      });
    }
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
  const { throughCells, space, demand } = state.city;
  const count = demand.modes.length;
  for (const c of throughCells) {
    const round = state.roundShare[t]![c]! * times;
    if (round === 0) continue;
    for (let m = 0; m < count; m++) {
      if (demand.traits[m]!.road !== 'car') continue;
      const each = state.coefficient[t]![demand.groupOf[m]! * space.cells + c]!;
      out[c * count + m]! += each * state.weights[t]!.mode[c * count + m]! * round;
    }
  }
}

/** Adds the flows of the segment in hand, with those of its drivers who go round the centre. */
function addDay(state: RunState, t: number): void {
  const { choice, throughCells, groups, demand } = state.city;
  const { cells, modes } = choice;
  const times = state.times[t]!;
  const coefficient = state.coefficient[t]!;
  groups.forEach(({ from, to }, k) => {
    if (from === to) return;
    const weights = state.inHand[k]!.weights[t]!;
    addGroupFlows(choice, k, weights, times, coefficient, state.day[t]!);
    for (let m = from; m < to; m++) {
      if (demand.traits[m]!.road !== 'car') continue;
      for (const c of throughCells) {
        const each = coefficient[k * cells + c]! * times[k * cells + c]! * state.roundShare[t]![c]!;
        state.dayRound[t]![c * modes + m]! += each * weights.mode[c * (to - from) + m - from]!;
      }
    }
  });
}

/** Trips of a weekday at the times in `state.min_per_km`, with their ends and their ways. */
export function chooseDay(state: RunState): void {
  for (const flows of [...state.day, ...state.dayRound, ...state.ends]) flows.fill(0);
  const add: OnSpread = (_segment, p) => {
    const fixedPlaces = purposesOfPlace.indexOf(p);
    if (fixedPlaces >= 0) addEnds(state, state.ends[fixedPlaces]!);
    for (let t = 0; t < periods; t++) addDay(state, t);
  };
  spreadAll(state, add, true);
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
