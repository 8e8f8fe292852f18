import { congestedTime } from '../../model/congestion.ts';
import { crowdingMultiplier, loadAtMaximum } from '../../model/crowding.ts';
import { fixedPoint } from '../../model/fixed-point.ts';
import { passengerClasses, rings, vehicleClasses } from '../../plan/vocabulary.ts';
import { behaviour } from '../../sources/behaviour.ts';
import { routes } from '../../sources/generalised-cost.ts';
import { crowdingCurve, service } from '../../sources/public-transport.ts';
import { periods } from '../compile/costs.ts';
import { centre } from '../compile/space.ts';
import { purposesOfPlace } from '../purpose-classes.ts';
import type { RunState } from '../state.ts';
import { channelAt, driverNow } from './amounts.ts';
import { chooseDay, chooseYear } from './choices.ts';
import { throughKept } from './cordon.ts';
import { supply_M } from './supply.ts';

const tolerance = 1e-8;
const mostRounds = 80;
const daysPerYear = 365;
const bus = vehicleClasses.indexOf('bus');
const car = vehicleClasses.indexOf('car');
const roads = periods * rings.length;
const loads = crowdingCurve.map(({ load_per_seat }) => load_per_seat);
const multipliers = crowdingCurve.map(({ multiplier }) => multiplier.value);

/** Places of work and school that each zone has: in the base year's proportions. */
function setWantedEnds(state: RunState): void {
  const { space, demand } = state.city;
  purposesOfPlace.forEach((p, n) => {
    const wanted = state.endsWanted[n]!.fill(0);
    for (let c = 0; c < space.cells; c++) {
      wanted[space.destination[c]!]! += demand.destination[p]![c]! * space.zonePopulation[space.home[c]!]!;
    }
  });
}

/** Factors that bring trip ends to the places that are there. */
function balance(state: RunState, n: number, out: Float64Array, at: number): void {
  const ends = state.ends[n]!;
  const wanted = state.endsWanted[n]!;
  let all = 0;
  let places = 0;
  for (let z = 0; z < ends.length; z++) {
    all += ends[z]!;
    places += wanted[z]!;
  }
  for (let z = 0; z < ends.length; z++) {
    const factor = ends[z]! > 0 ? (wanted[z]! / places) * (all / ends[z]!) : 1;
    out[at + z] = state.pull[at + z - roads]! * factor;
  }
}

/** Vehicles per person-km of a mode; what is hired also drives empty, and who parks and rides drives a part of the way. */
function vehiclesPerPersonKm(state: RunState, m: number): number {
  const { demand, costs } = state.city;
  const mode = demand.modes[m]!;
  const { group } = demand.traits[m]!;
  if (mode === 'car_driver') return 1;
  const perPerson = 1 / demand.occupancy[m]!;
  if (mode === 'park_ride') return perPerson * behaviour.park_ride_car_share.value;
  return group === 'hire' && mode !== 'carshare' ? perPerson / (1 - costs.taxiEmptyShare) : perPerson;
}

/** Adds the pcu-km a day of all that follows demand, by period and ring. */
function addPassengerLoad(state: RunState): void {
  const { base, load } = state;
  const { space, demand, fleet, vehicleOf } = state.city;
  const count = demand.modes.length;
  const ratio = routes.length_ratio.value;
  for (let m = 0; m < count; m++) {
    const c = vehicleOf[m]!;
    if (c < 0 || !Number.isNaN(base.supply_M[c]!)) continue;
    const perKm = vehiclesPerPersonKm(state, m) * base.factor[c]! * fleet.pcu[c]!;
    for (let t = 0; t < periods; t++) {
      for (let cell = 0; cell < space.cells; cell++) {
        const km = space.distance_km[cell]! * perKm;
        const round = state.dayRound[t]![cell * count + m]! * km * ratio;
        const through = (state.day[t]![cell * count + m]! - state.dayRound[t]![cell * count + m]!) * km;
        for (let r = 0; r < rings.length; r++) {
          const at = cell * rings.length + r;
          load[t * rings.length + r]! += through * space.way[at]! + round * space.wayRound[at]!;
        }
      }
    }
  }
}

/** Adds goods, scheduled and through traffic, which do not answer to the choices of the day. */
function addFixedLoad(state: RunState): void {
  const { base, load } = state;
  const { space, demand, fleet } = state.city;
  const perDay = (supply_M(state, bus) * 1e6) / daysPerYear;
  const through = driverNow(state, 'through_traffic') * throughKept(state);
  for (let t = 0; t < periods; t++) {
    const buses = Number.isNaN(perDay) ? 0 : perDay * demand.periodShare[t]! * fleet.pcu[bus]!;
    for (let r = 0; r < rings.length; r++) {
      const at = t * rings.length + r;
      load[at]! += state.freightLoad[at]! + buses * space.populationShare[r]!;
      if (r === centre) load[at]! += base.throughLoad[at]! * through;
    }
  }
}

/** pcu-km a day of everything on the road, into `state.load`. */
export function loadRoad(state: RunState): void {
  state.load.fill(0);
  addPassengerLoad(state);
  addFixedLoad(state);
}

/** Passenger-km in the peak of a weekday aboard a class. */
export function peakPkm(state: RunState, c: number): number {
  const { space, demand, vehicleOf } = state.city;
  const count = demand.modes.length;
  let pkm = 0;
  for (let m = 0; m < count; m++) {
    if (vehicleOf[m] !== c || demand.traits[m]!.group !== 'transit' || c === car) continue;
    for (let cell = 0; cell < space.cells; cell++) pkm += state.day[0]![cell * count + m]! * space.distance_km[cell]!;
  }
  return pkm;
}

/** Passengers per seat at the fullest point of the peak aboard a scheduled class; NaN for others. */
export function peakLoad(state: RunState, c: number): number {
  const { costs, demand, vehicleOf } = state.city;
  const supply = supply_M(state, c);
  if (Number.isNaN(supply)) return NaN;
  const pkm = peakPkm(state, c);
  const base = state.base.peakPkm[c]!;
  // What runs today pivots on how full it is; a new line has only its seats to go by.
  if (base > 0) return (costs.peakLoadFactor * (pkm / base)) / (supply / state.base.supply_M[c]!);
  const seats = costs.seats[vehicleOf.indexOf(c)]!;
  const vkm = ((supply * 1e6) / daysPerYear) * demand.periodShare[0]!;
  return vkm > 0 ? loadAtMaximum(pkm, vkm, seats, service.maximum_load_ratio.value) : 0;
}

/** Felt minutes per minute aboard a class in the peak. */
export function crowding(state: RunState, c: number): number {
  const load = peakLoad(state, c);
  return Number.isNaN(load) ? 1 : crowdingMultiplier(load, loads, multipliers);
}

/** Lane-km left to traffic, share of the base year's. */
function lanes(state: RunState): number {
  return (1 - channelAt(state, 'bus_lane_capacity_taken')) * (1 - channelAt(state, 'road_space_cut'));
}

/** Time per km on an empty road this year: slower where limits are lower, but not outside the city. */
function freeTime(state: RunState, ring: number): number {
  const free = state.city.costs.free_min_per_km[ring]!;
  if (ring === rings.length - 1) return free;
  return free * (1 + channelAt(state, 'calmed_share') * channelAt(state, 'calmed_time_added'));
}

/** Times of the road at the traffic in `state.load`. */
function answerRoad(state: RunState, out: Float64Array): void {
  const { base } = state;
  const { costs } = state.city;
  const power = behaviour.congestion_power.value;
  const least = behaviour.least_speed.value;
  const room = lanes(state);
  const kept = 1 - channelAt(state, 'delay_cut');
  for (let at = 0; at < roads; at++) {
    const standing = (1 - state.laneLost[at]!) / (1 - base.freight.laneLost[at]!);
    const load = base.load[at]! > 0 ? state.load[at]! / base.load[at]! / (room * standing) : 1;
    const free = costs.free_min_per_km[at % rings.length]!;
    const ratio = costs.ratio[Math.floor(at / rings.length)]!;
    const slower = freeTime(state, at % rings.length) - free;
    out[at] = congestedTime(free, 1 + (ratio - 1) * kept, load, power, least) + slower;
  }
}

/** Demand, congestion and crowding of a day, solved together with freight on the same road. */
export function settleDay(state: RunState): void {
  const { zones } = state.city.space;
  const crowds = roads + state.pull.length;
  setWantedEnds(state);
  // The unknowns: times by period and ring, balancing factors of fixed places by zone, crowding by class.
  const step = (x: Float64Array, out: Float64Array): void => {
    state.min_per_km.set(x.subarray(0, roads));
    state.pull.set(x.subarray(roads, crowds));
    state.crowd.set(x.subarray(crowds));
    chooseDay(state);
    loadRoad(state);
    answerRoad(state, out);
    purposesOfPlace.forEach((_, n) => balance(state, n, out, roads + n * zones.length));
    for (let c = 0; c < vehicleClasses.length; c++) out[crowds + c] = crowding(state, c);
  };
  // The road goes on as it went last year: the solver starts there.
  for (let at = 0; at < roads; at++) {
    state.unknowns[at] = state.min_per_km[at]! ** 2 / state.lastTimes[at]!;
    state.lastTimes[at] = state.min_per_km[at]!;
  }
  state.unknowns.set(state.pull, roads);
  state.unknowns.set(state.crowd, crowds);
  const found = fixedPoint(step, state.unknowns, tolerance, mostRounds, state.solver);
  state.congestionGap = found.gap;
  state.converged = found.converged;
}

/** The day's solution, and the trips of a year in it. */
export function settle(state: RunState): void {
  settleDay(state);
  chooseYear(state);
}

/** Vehicle-km of people by class: demand's, or the schedule's. */
export function drivePassengers(state: RunState): void {
  const { space, demand, vehicleOf } = state.city;
  const count = demand.modes.length;
  const longer = routes.length_ratio.value - 1;
  passengerClasses.forEach((_, c) => {
    if (!Number.isNaN(state.base.supply_M[c]!)) {
      state.vkm_M[c] = supply_M(state, c);
      return;
    }
    let km = 0;
    for (let m = 0; m < count; m++) {
      if (vehicleOf[m] !== c) continue;
      const perKm = vehiclesPerPersonKm(state, m);
      for (let cell = 0; cell < space.cells; cell++) {
        const trips = state.annual[cell * count + m]! + longer * state.annualRound[cell * count + m]!;
        km += trips * space.distance_km[cell]! * perKm;
      }
    }
    state.vkm_M[c] = (km / 1e6) * state.base.factor[c]!;
  });
  // Those who fetch or carry parcels by car drive beside their trips.
  state.vkm_M[car]! += (state.pickup_km * state.city.freight.daysPerYear) / 1e6;
  setFillAndGo(state);
}

/** What passengers fill runs more often the more there are; next year's waits follow, one year behind. */
function setFillAndGo(state: RunState): void {
  const c = vehicleClasses.indexOf('minibus');
  const base = state.base.vkm_M[c]!;
  state.fillAndGo = base > 0 ? state.vkm_M[c]! / base : 1;
}
