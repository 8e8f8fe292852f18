import { congestedTime } from '../../model/congestion.ts';
import { fixedPoint } from '../../model/fixed-point.ts';
import { assignTrips, modeWeights } from '../../model/mode-choice.ts';
import { passengerClasses, purposes, rings, traitsOfMode, vehicleClasses, type Mode } from '../../plan/vocabulary.ts';
import { behaviour } from '../../sources/behaviour.ts';
import { periods } from '../compile/costs.ts';
import { personGroups } from '../compile/demand.ts';
import { centre } from '../compile/space.ts';
import { classOfPurpose, purposesOfPlace, sensitivityClasses } from '../purpose-classes.ts';
import type { RunState } from '../state.ts';
import { channelAt, driverNow } from './amounts.ts';
import { fillRoad } from './generalised-cost.ts';

const vehicleOf = (mode: Mode) => traitsOfMode[mode as 'bus'].vehicle;
const tolerance = 1e-8;
const mostRounds = 60;
const daysPerYear = 365;
const bus = vehicleClasses.indexOf('bus');
const roads = periods * rings.length;

/** Mode group, destination and mode in group of everybody, at the times in `state.min_per_km`. */
export function choose(state: RunState): void {
  const { demand, choice } = state.city;
  state.annual.fill(0);
  for (const ends of state.ends) ends.fill(0);
  for (let t = 0; t < periods; t++) {
    state.day[t]!.fill(0);
    for (let s = 0; s < sensitivityClasses; s++) {
      fillRoad(state, t, s);
      for (let payer = 0; payer < state.payerShare.length; payer++) {
        if (state.payerShare[payer] === 0) continue;
        const lift = state.lifts[payer]![s]!;
        for (let g = 0; g < personGroups; g++) {
          modeWeights(choice, demand.modeShare[g]!, lift, behaviour.nest_ratio.value, state.weights);
          for (let p = 0; p < purposes.length; p++) {
            if (classOfPurpose[p] === s) assignPurpose(state, { p, g, t, payer });
          }
        }
      }
    }
  }
}

/** Whose trips: purpose, person group, period, and whether they pay the charge. */
interface Part {
  readonly p: number;
  readonly g: number;
  readonly t: number;
  readonly payer: number;
}

function assignPurpose(state: RunState, { p, g, t, payer }: Part): void {
  const { demand, space } = state.city;
  const part = demand.periodShare[t]! * state.payerShare[payer]!;
  const theta = behaviour.theta_group[purposes[p]!].value;
  const destination = demand.destination[p]!;
  const fixedPlaces = purposesOfPlace.indexOf(p);
  if (fixedPlaces >= 0) {
    const pull = fixedPlaces * rings.length;
    for (let c = 0; c < space.cells; c++) state.pulled[c] = destination[c]! * state.pull[pull + space.destination[c]!]!;
  }
  const pulled = fixedPlaces >= 0 ? state.pulled : destination;
  const flows = { day: state.day[t]!, year: state.annual, ends: state.ends[p]! };
  for (let home = 0; home < rings.length; home++) {
    const trips = state.trips[(p * personGroups + g) * rings.length + home]! * part;
    if (trips === 0) continue;
    const annual = demand.daysPerYear[p]!;
    const from = {
      home,
      trips,
      destination,
      pulled,
      share: demand.modeShare[g]!,
      weights: state.weights,
      theta,
      annual,
    };
    assignTrips(state.city.choice, from, flows, state.scratch);
  }
}

/** Trip ends by ring that a purpose has in the base year's proportions. `ends` is overwritten. */
function balance(state: RunState, p: number, out: Float64Array, at: number): void {
  const { space, demand } = state.city;
  const ends = state.ends[p]!;
  const { ringEnds, ringWanted } = state;
  ringEnds.fill(0);
  ringWanted.fill(0);
  let all = 0;
  let wanted = 0;
  for (let c = 0; c < space.cells; c++) {
    const r = space.destination[c]!;
    const base = demand.destination[p]![c]! * space.populationShare[space.home[c]!]!;
    ringEnds[r]! += ends[c]!;
    ringWanted[r]! += base;
    all += ends[c]!;
    wanted += base;
  }
  for (let r = 0; r < rings.length; r++) {
    const factor = ringEnds[r]! > 0 ? (ringWanted[r]! / wanted) * (all / ringEnds[r]!) : 1;
    out[at + r] = state.pull[at + r - roads]! * factor;
  }
}

/** Vehicles per person-km of a mode; a taxi also drives empty. */
function vehiclesPerPersonKm(state: RunState, m: number): number {
  const { demand, costs } = state.city;
  const vehicle = vehicleOf(demand.modes[m]!);
  if (vehicle === 'car') return 1;
  const perPerson = 1 / demand.occupancy[m]!;
  return vehicle === 'taxi' ? perPerson / (1 - costs.taxiEmptyShare) : perPerson;
}

/** Adds the pcu-km a day of all that follows demand, by period and ring. */
function addPassengerLoad(state: RunState): void {
  const { base, load } = state;
  const { space, demand, fleet } = state.city;
  const count = demand.modes.length;
  for (let m = 0; m < count; m++) {
    const vehicle = vehicleOf(demand.modes[m]!);
    const c = vehicle === undefined ? -1 : vehicleClasses.indexOf(vehicle);
    if (c < 0 || !Number.isNaN(base.supply_M[c]!)) continue;
    const perKm = vehiclesPerPersonKm(state, m) * base.factor[c]! * fleet.pcu[c]!;
    for (let t = 0; t < periods; t++) {
      const flow = state.day[t]!;
      for (let cell = 0; cell < space.cells; cell++) {
        const km = flow[cell * count + m]! * space.distance_km[cell]! * perKm;
        for (let r = 0; r < rings.length; r++) load[t * rings.length + r]! += km * space.way[cell * rings.length + r]!;
      }
    }
  }
}

/** Adds goods, scheduled and through traffic, which do not answer to the choices of the day. */
function addFixedLoad(state: RunState): void {
  const { base, load } = state;
  const { space, demand, fleet } = state.city;
  const perDay = (supply_M(state, bus) * 1e6) / daysPerYear;
  const through = driverNow(state, 'through_traffic');
  for (let t = 0; t < periods; t++) {
    const buses = Number.isNaN(perDay) ? 0 : perDay * demand.periodShare[t]! * fleet.pcu[bus]!;
    for (let r = 0; r < rings.length; r++) {
      const at = t * rings.length + r;
      load[at]! += state.freightLoad[at]! + buses * space.populationShare[r]!;
      if (r === centre) load[at]! += base.throughLoad[at]! * through;
    }
  }
}

/** Scheduled vehicle-km of a class this year: per resident as in the base year, and what the measures add. */
function supply_M(state: RunState, c: number): number {
  const growth = state.population / state.city.demand.population;
  return state.base.supply_M[c]! * growth * (c === bus ? 1 + channelAt(state, 'bus_service') : 1);
}

/** pcu-km a day of everything on the road, into `state.load`. */
export function loadRoad(state: RunState): void {
  state.load.fill(0);
  addPassengerLoad(state);
  addFixedLoad(state);
}

/** Demand and congestion, solved together with freight on the same road. */
export function settle(state: RunState): void {
  const { base } = state;
  const { costs } = state.city;
  const lanes = 1 - channelAt(state, 'bus_lane_capacity_taken');
  const power = behaviour.congestion_power.value;
  const least = behaviour.least_speed.value;
  // The unknowns: times by period and ring, then the balancing factors of fixed places by ring.
  const step = (x: Float64Array, out: Float64Array): void => {
    state.min_per_km.set(x.subarray(0, roads));
    state.pull.set(x.subarray(roads));
    choose(state);
    loadRoad(state);
    for (let at = 0; at < roads; at++) {
      const ratio = base.load[at]! > 0 ? state.load[at]! / base.load[at]! / lanes : 1;
      const free = costs.free_min_per_km[at % rings.length]!;
      out[at] = congestedTime(free, costs.ratio[Math.floor(at / rings.length)]!, ratio, power, least);
    }
    purposesOfPlace.forEach((p, i) => balance(state, p, out, roads + i * rings.length));
  };
  // The road goes on as it went last year: the solver starts there.
  for (let at = 0; at < roads; at++) {
    state.unknowns[at] = state.min_per_km[at]! ** 2 / state.lastTimes[at]!;
    state.lastTimes[at] = state.min_per_km[at]!;
  }
  state.unknowns.set(state.pull, roads);
  const found = fixedPoint(step, state.unknowns, tolerance, mostRounds, state.solver);
  state.min_per_km.set(state.unknowns.subarray(0, roads));
  state.congestionGap = found.gap;
  state.converged = found.converged;
}

/** Vehicle-km of people by class: demand's, or the schedule's. */
export function drivePassengers(state: RunState): void {
  const { space, demand } = state.city;
  const count = demand.modes.length;
  passengerClasses.forEach((each, c) => {
    if (!Number.isNaN(state.base.supply_M[c]!)) {
      state.vkm_M[c] = supply_M(state, c);
      return;
    }
    let km = 0;
    demand.modes.forEach((mode, m) => {
      if (vehicleOf(mode) !== each) return;
      const perKm = vehiclesPerPersonKm(state, m);
      for (let cell = 0; cell < space.cells; cell++)
        km += state.annual[cell * count + m]! * space.distance_km[cell]! * perKm;
    });
    state.vkm_M[c] = (km / 1e6) * state.base.factor[c]!;
  });
}
