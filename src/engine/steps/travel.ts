import { congestedTime, waitTime } from '../../model/congestion.ts';
import { fixedPoint } from '../../model/fixed-point.ts';
import { assignTrips, modeWeights, type ChoiceSpace } from '../../model/mode-choice.ts';
import { classOfMode, passengerClasses, purposes, rings, vehicleClasses } from '../../plan/vocabulary.ts';
import { behaviour } from '../../sources/behaviour.ts';
import { periods } from '../compile/costs.ts';
import { personGroups } from '../compile/demand.ts';
import { centre } from '../compile/freight.ts';
import { classOfPurpose, sensitivityClasses, type RunState } from '../state.ts';
import { channelAt, driverNow } from './amounts.ts';
import { fillDeltas, weighExposures } from './exposures.ts';

const tolerance = 1e-8;
const mostRounds = 60;
const firstPurposeOf = Array.from({ length: sensitivityClasses }, (_, s) => purposes[classOfPurpose.indexOf(s)]!);

export function choiceSpace(state: RunState): ChoiceSpace {
  const { space, demand } = state.city;
  return { cells: space.cells, modes: demand.modes.length, groups: 2 * 2, groupOf: demand.groupOf, homeStart: space.homeStart };
}

/** Change of generalised cost common to all, minutes, for one period and value of time. */
function fillCommon(state: RunState, period: number, business: number): void {
  const { space, demand, costs } = state.city;
  const roads = rings.length;
  const now = state.valueOfTime[business]!;
  const base = costs.valueOfTime[business]!;
  const service = 1 + channelAt(state, 'bus_service');
  for (let c = 0; c < space.cells; c++) {
    let road = 0;
    for (let r = 0; r < roads; r++) {
      const change = state.min_per_km[period * roads + r]! - costs.base_min_per_km[period * roads + r]!;
      road += space.way[c * roads + r]! * change;
    }
    road *= space.distance_km[c]!;
    const headway = costs.headway_min[space.home[c]!]!;
    const bend = behaviour.wait_bend_headway.value;
    const wait = behaviour.wait_weight.value * (waitTime(headway / service, bend) - waitTime(headway, bend));
    demand.modes.forEach((mode, m) => {
      const baseMoney = costs.fare[m]! + state.base.perKm[m]! * space.distance_km[c]!;
      const money = (state.fare[m]! + state.perKm[m]! * space.distance_km[c]!) / now - baseMoney / base;
      const vehicle = classOfMode[mode];
      const streetTransit = vehicle === 'bus' || vehicle === 'minibus';
      const onRoad = vehicle === 'car' || vehicle === 'motorcycle' || vehicle === 'taxi' || mode === 'car_passenger';
      const time = onRoad ? road : streetTransit ? costs.busMixedShare * road + wait : 0;
      state.delta[c * demand.modes.length + m] = time + money;
    });
  }
}

function lambdas(sensitivity: number): number[] {
  const purpose = firstPurposeOf[sensitivity]!;
  const own = behaviour.lambda_private[purpose].value;
  // Groups: active, transit, hire, private.
  return [own, behaviour.lambda_transit[purpose].value, own, own];
}

/** Mode group, destination and mode in group of everybody, at the times in `state.min_per_km`. */
export function choose(state: RunState, counts: readonly number[]): void {
  const { demand } = state.city;
  const space = choiceSpace(state);
  state.annual.fill(0);
  for (let t = 0; t < periods; t++) {
    state.day[t]!.fill(0);
    for (let s = 0; s < sensitivityClasses; s++) {
      const business = s === 2 ? 1 : 0;
      fillCommon(state, t, business);
      fillDeltas(state, counts, state.valueOfTime[business]!);
      const exposures = state.exposures.map((each, k) => each.slice(0, counts[k]));
      for (let g = 0; g < personGroups; g++) {
        const share = demand.modeShare[g]!;
        modeWeights(space, share, exposures, lambdas(s), behaviour.nest_ratio.value, state.weights);
        for (let p = 0; p < purposes.length; p++) {
          if (classOfPurpose[p] === s) assignPurpose(state, space, p, g, t, share);
        }
      }
    }
  }
}

function assignPurpose(state: RunState, space: ChoiceSpace, p: number, g: number, t: number, share: Float64Array): void {
  const { demand } = state.city;
  for (let h = 0; h < rings.length; h++) {
    const trips = state.trips[(p * personGroups + g) * rings.length + h]! * demand.periodShare[t]!;
    if (trips === 0) continue;
    const theta = behaviour.theta_group[purposes[p]!].value;
    const days = demand.daysPerYear[p]!;
    assignTrips(space, h, trips, demand.destination[p]!, share, state.weights, theta, days, state.day[t]!, state.annual, state.scratch);
  }
}

/** Vehicles per person-km of a mode whose vehicles follow demand; NaN for the others. */
export function vehiclesPerPersonKm(state: RunState, m: number): number {
  const { demand, costs } = state.city;
  const vehicle = classOfMode[demand.modes[m]!];
  if (vehicle === 'car') return 1;
  if (vehicle === 'taxi') return 1 / demand.occupancy[m]! / (1 - costs.taxiEmptyShare);
  if (vehicle === undefined) return NaN;
  return 1 / demand.occupancy[m]!;
}

/** Adds the pcu-km a day of all that follows demand, by period and ring. */
export function addPassengerLoad(state: RunState, load: Float64Array): void {
  const { base } = state;
  const { space, demand, fleet } = state.city;
  const roads = rings.length;
  demand.modes.forEach((mode, m) => {
    const vehicle = classOfMode[mode];
    if (vehicle === undefined) return;
    const c = vehicleClasses.indexOf(vehicle);
    if (!Number.isNaN(base.supply_M[c]!)) return;
    const perKm = vehiclesPerPersonKm(state, m) * base.factor[c]! * fleet.pcu[c]!;
    for (let t = 0; t < periods; t++) {
      const flow = state.day[t]!;
      for (let cell = 0; cell < space.cells; cell++) {
        const km = flow[cell * demand.modes.length + m]! * space.distance_km[cell]! * perKm;
        for (let r = 0; r < roads; r++) load[t * roads + r]! += km * space.way[cell * roads + r]!;
      }
    }
  });
}

const daysPerYear = 365;

/** Adds scheduled and through traffic, which do not answer to the choices of the day. */
function addFixedLoad(state: RunState, load: Float64Array): void {
  const { base } = state;
  const { space, demand, fleet } = state.city;
  const bus = vehicleClasses.indexOf('bus');
  const supply = base.supply_M[bus]!;
  for (let t = 0; t < periods; t++) {
    const perDay = Number.isNaN(supply) ? 0 : ((busSupply_M(state, bus) * 1e6) / daysPerYear) * demand.periodShare[t]!;
    for (let r = 0; r < rings.length; r++) {
      const at = t * rings.length + r;
      load[at]! += state.freightLoad[at]! + perDay * fleet.pcu[bus]! * space.populationShare[r]!;
      if (r === centre) load[at]! += base.throughLoad[at]! * driverNow(state, 'through_traffic');
    }
  }
}

/** Scheduled vehicle-km of a class this year: per resident as in the base year, and what the measures add. */
export function busSupply_M(state: RunState, c: number): number {
  const growth = state.population / state.city.demand.population;
  const service = vehicleClasses[c] === 'bus' ? 1 + channelAt(state, 'bus_service') : 1;
  return state.base.supply_M[c]! * growth * service;
}

/** pcu-km a day of everything on the road, into `state.load`. */
export function loadRoad(state: RunState): void {
  state.load.fill(0);
  addPassengerLoad(state, state.load);
  addFixedLoad(state, state.load);
}

/** Demand and congestion, solved together with freight on the same road. */
export function settle(state: RunState): void {
  const { base } = state;
  const { costs } = state.city;
  const roads = rings.length;
  const counts = weighExposures(state);
  const lanes = 1 - channelAt(state, 'bus_lane_capacity_taken');
  const step = (times: Float64Array, out: Float64Array): void => {
    state.min_per_km.set(times);
    choose(state, counts);
    loadRoad(state);
    for (let t = 0; t < periods; t++) {
      for (let r = 0; r < roads; r++) {
        const at = t * roads + r;
        const ratio = base.load[at]! > 0 ? state.load[at]! / base.load[at]! / lanes : 1;
        const power = behaviour.congestion_power.value;
        out[at] = congestedTime(costs.free_min_per_km[r]!, costs.ratio[t]!, ratio, power, behaviour.least_speed.value);
      }
    }
  };
  const times = state.times;
  times.set(state.min_per_km);
  const found = fixedPoint(step, times, tolerance, mostRounds, state.fixed);
  state.min_per_km.set(times);
  state.congestionGap = found.gap;
  state.converged = found.converged;
}

/** Vehicle-km of people by class: demand's, or the schedule's. */
export function drivePassengers(state: RunState): void {
  const { base } = state;
  const { space, demand } = state.city;
  passengerClasses.forEach((each, c) => {
    if (!Number.isNaN(base.supply_M[c]!)) {
      state.vkm_M[c] = busSupply_M(state, c);
      return;
    }
    let km = 0;
    demand.modes.forEach((mode, m) => {
      if (classOfMode[mode] !== each) return;
      const perKm = vehiclesPerPersonKm(state, m);
      for (let cell = 0; cell < space.cells; cell++) km += state.annual[cell * demand.modes.length + m]! * space.distance_km[cell]! * perKm;
    });
    state.vkm_M[c] = (km / 1e6) * base.factor[c]!;
  });
}
