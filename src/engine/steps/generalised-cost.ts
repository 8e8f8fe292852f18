import { waitTime } from '../../model/congestion.ts';
import { generalisedCost, type TripParts } from '../../model/generalised-cost.ts';
import { headwayAt, walkAt } from '../../model/transit-supply.ts';
import { combinedEffect } from '../../model/observed-effect.ts';
import type { NewMode } from '../../model/mode-choice.ts';
import type { ObservedEffect } from '../../plan/measure.ts';
import { modeGroups, rings, terciles, type Mode } from '../../plan/vocabulary.ts';
import { behaviour } from '../../sources/behaviour.ts';
import { tripWeights } from '../../sources/generalised-cost.ts';
import { service } from '../../sources/public-transport.ts';
import { crossesCordon } from '../compile/space.ts';
import { constantOf, moves } from '../observed.ts';
import { purposeClasses, valueRowOfClass } from '../purpose-classes.ts';
import { sensitivityOf } from '../sensitivity.ts';
import type { Aspect, PersonClass, RunState } from '../state.ts';
import { channelAt } from './amounts.ts';
import { concerns, touching, treatedShare } from './exposures.ts';

const [active, transit, hire, personal] = modeGroups.map((_, k) => k) as [number, number, number, number];
const halfTour = behaviour.tour_share_of_leg.value;
const throughs: readonly ObservedEffect['through'][] = ['driving', 'cycling', 'riding_along', 'nearness'];

const weights = {
  walk: tripWeights.walk.value,
  wait: behaviour.wait_weight.value,
  waitBend_min: behaviour.wait_bend_headway.value,
  transfer_min: tripWeights.transfer.value,
  parkingSearch: tripWeights.parking_search.value,
  unreliability: tripWeights.unreliability.value,
};

/** One segment whose costs are alike: a purpose class, an income, and what measures make of the person. */
interface Payer {
  readonly person: PersonClass;
  readonly s: number;
  /** Value of time now and in the base year, currency/min. */
  readonly now: number;
  readonly base: number;
  /** Constants of observed effects on the treated, minutes. `[through]` */
  readonly constants: readonly number[];
}

/** True for an exposure that has an aspect. */
function has(aspects: readonly Aspect[], v: number, id: Aspect['id']): boolean {
  return aspects.some((each, i) => each.id === id && ((v >> i) & 1) === 1);
}

/** Money that an exposure adds to a trip, currency; those who ride together share what the vehicle pays. */
function extraMoney(state: RunState, m: number, v: number, s: number): number {
  const { demand, costs } = state.city;
  const mode = demand.modes[m]!;
  if (demand.groupOf[m] !== personal || mode === 'motorcycle') return 0;
  const aspects = state.aspects[personal]!;
  const parking = has(aspects, v, 'parking') ? channelAt(state, 'parking_price') * costs.parkingHours : 0;
  const levy = s === 0 && has(aspects, v, 'levy') ? channelAt(state, 'workplace_levy') : 0;
  return ((parking + levy) * halfTour) / demand.sharing[m]!;
}

/** Share of a mode's own running time that an exposure saves. */
function timeCut(state: RunState, m: number, v: number): number {
  const { groupOf, modes, traits } = state.city.demand;
  const aspects = state.aspects[groupOf[m]!]!;
  if (groupOf[m] === active) {
    const walks = modes[m] === 'walk';
    if (walks) return has(aspects, v, 'walks') ? channelAt(state, 'walk_time_cut') : 0;
    return has(aspects, v, 'cycle_lanes') ? channelAt(state, 'cycle_time_cut') : 0;
  }
  const inTraffic = groupOf[m] === transit && traits[m]!.road === 'bus';
  return inTraffic && has(aspects, v, 'bus_lanes') ? channelAt(state, 'bus_lane_time_cut') : 0;
}

/** Minutes that streets closed to through traffic add where at least one end lies in them. */
function detour(state: RunState, m: number, v: number): number {
  if (state.city.demand.groupOf[m] !== personal || !has(state.aspects[personal]!, v, 'filtered')) return 0;
  const share = channelAt(state, 'filtered_share');
  // Of two ends, this many on average among trips that have one at all.
  const ends = (2 * share) / (1 - (1 - share) ** 2);
  return ends * channelAt(state, 'filtered_minutes');
}

/** Constants of effects on places, for an exposure. */
function placeConstant(state: RunState, m: number, v: number, s: number): number {
  const { demand } = state.city;
  if (demand.modes[m] !== 'car_driver') return 0;
  let minutes = 0;
  state.aspects[personal]!.forEach(({ id, row }, i) => {
    const { effect } = state.scenario.observed[row] ?? {};
    if (id !== 'place' || effect === undefined || ((v >> i) & 1) === 0 || !concerns(effect, s)) return;
    minutes += constantOf(state.city, state.base, s, effect, effect.cut.value);
  });
  return minutes;
}

/** Change of the weighted walk to stops by mode and ring: lines that a wider service puts between those of today. */
function setWalks(state: RunState, lines: number): void {
  const { demand, costs } = state.city;
  demand.traits.forEach(({ vehicle }, m) => {
    costs.walkToStop_min.forEach((walk, r) => {
      const nearer = vehicle === 'bus' && lines !== 1;
      const now = nearer ? walkAt(walk, lines, service.walk_across_share.value) : walk;
      state.walk_min[m * rings.length + r] = weights.walk * (now - walk);
    });
  });
}

/** Change of the weighted wait by mode and ring: more or fewer vehicles, by plan or as passengers fill them. */
function setWaits(state: RunState): void {
  const { demand, costs } = state.city;
  const wait = (headway: number): number => weights.wait * waitTime(headway, weights.waitBend_min);
  const added = channelAt(state, 'bus_service');
  const lines = 1 + added * channelAt(state, 'bus_service_wider_share');
  setWalks(state, lines);
  demand.modes.forEach((mode, m) => {
    const own = costs.modeHeadway_min[m]!;
    const more = demand.traits[m]!.vehicle === 'bus' ? (1 + added) / lines : mode === 'minibus' ? state.fillAndGo : 1;
    rings.forEach((_, r) => {
      const headway = Number.isNaN(own) ? costs.headway_min[r]! : own;
      const waits = demand.groupOf[m] === transit && more !== 1;
      state.wait_min[m * rings.length + r] = waits ? wait(headwayAt(headway, 1, more)) - wait(headway) : 0;
    });
  });
}

/** Minutes of the treated by what moves: a constant solved to what was observed, of all effects of the kind together. */
function constantsOf(state: RunState, person: PersonClass, s: number): number[] {
  if (!person.treated) return throughs.map(() => 0);
  const union = treatedShare(state, s);
  const effects = touching(state, s);
  return throughs.map((through) => {
    const of = effects.filter((each) => each.through === through);
    const whole = combinedEffect(
      of.map(({ cut }) => cut),
      of.map(({ share }) => share),
    ).cut;
    return whole === 0 ? 0 : constantOf(state.city, state.base, s, { through, where: 'everywhere' }, whole / union);
  });
}

/** Charge of a leg. Who is exempt as a driver is no different in a taxi: what that pays, its firm puts on every ride. */
function chargeOf(state: RunState, payer: Payer, m: number): number {
  const { demand } = state.city;
  const k = demand.groupOf[m]!;
  const whole = (channelAt(state, 'cordon_charge') * halfTour) / demand.sharing[m]!;
  if (k === hire) return whole * channelAt(state, 'cordon_hire_share');
  return k === personal && payer.person.pays ? whole : 0;
}

/** Writes exp(-s dG) of all that traffic does not change this year, for one payer, mode and exposure. */
function fillMode(state: RunState, payer: Payer, m: number, v: number, out: Float64Array): void {
  const { space, demand, costs } = state.city;
  const count = demand.modes.length;
  const k = demand.groupOf[m]!;
  const mode = demand.modes[m]!;
  const sensitivity = sensitivityOf(state.base, k, payer.s);
  const fare = k === transit && payer.person.ridesFree ? 0 : state.fare[m]!;
  const perKm = k === transit && payer.person.ridesFree ? 0 : state.perKm[m]!;
  const extra = extraMoney(state, m, v, payer.s);
  const charge = chargeOf(state, payer, m);
  const cut = timeCut(state, m, v);
  const still = detour(state, m, v) + placeConstant(state, m, v, payer.s);
  const changes = k === transit ? channelAt(state, 'transfer_cut') * weights.transfer_min : 0;
  for (let c = 0; c < space.cells; c++) {
    const km = space.distance_km[c]!;
    const damping = state.base.damping[c]!;
    // Those who pass the centre on their way choose it and its charge with their route.
    const toll = charge > 0 && crossesCordon(space, c) ? charge : 0;
    const money = (fare + perKm * km + extra + toll) / (payer.now * damping);
    const before = (costs.fare[m]! + state.base.perKm[m]! * km) / (payer.base * damping);
    const home = m * rings.length + space.homeRing[c]!;
    const walks = state.walk_min[home]! + state.walk_min[m * rings.length + space.destinationRing[c]!]!;
    let delta = money - before + state.wait_min[home]! + walks + still;
    if (cut > 0) delta -= cut * km * costs.own_min_per_km[m]!;
    if (changes > 0) delta -= changes * costs.transfers[space.band[c]!]!;
    delta += constantAt(state, payer, mode, c);
    out[c * count + m] = delta === 0 ? 1 : Math.exp(-sensitivity * delta);
  }
}

function constantAt(state: RunState, payer: Payer, mode: Mode, c: number): number {
  if (!payer.person.treated) return 0;
  let minutes = 0;
  throughs.forEach((through, n) => {
    if (payer.constants[n] !== 0 && moves(state.city, through, mode, c)) minutes += payer.constants[n]!;
  });
  return minutes;
}

/** Parts of a trip by public transport in a cell, for what enters beside it. */
function transitParts(state: RunState, m: number, c: number, now: boolean): TripParts {
  const { space, costs } = state.city;
  const km = space.distance_km[c]!;
  const own = costs.modeHeadway_min[m]!;
  const walks = (ring: number): number => costs.walkToStop_min[ring]!;
  const drives = state.city.demand.modes[m] === 'park_ride';
  const fares = now ? state : { fare: costs.fare, perKm: state.base.perKm };
  const inVehicle_min = km * costs.own_min_per_km[m]!;
  return {
    inVehicle_min,
    freeFlow_min: inVehicle_min,
    crowding: 1,
    walk_min: (drives ? 0 : walks(space.homeRing[c]!)) + walks(space.destinationRing[c]!),
    headway_min: Number.isNaN(own) ? costs.headway_min[space.homeRing[c]!]! : own,
    transfers: costs.transfers[space.band[c]!]!,
    parkingSearch_min: 0,
    money_LCU: fares.fare[m]! + fares.perKm[m]! * km,
  };
}

/** What enters an exposure: the lines that serve it, each beside its reference mode. */
function fillEntering(state: RunState, payer: Payer, v: number, out: NewMode[]): void {
  const { space, demand } = state.city;
  let used = 0;
  state.aspects[transit]!.forEach(({ id, row }, i) => {
    if (id !== 'line' || ((v >> i) & 1) === 0) return;
    const line = state.scenario.lines[row]!;
    const mode = demand.modes.indexOf(line.mode);
    const beside = demand.modes.indexOf(line.beside);
    if (mode < 0 || beside < 0) return;
    const s = sensitivityOf(state.base, transit, payer.s);
    const { weight } = out[used] ?? { weight: new Float64Array(space.cells) };
    out[used] = { mode, beside, weight };
    used += 1;
    for (let c = 0; c < space.cells; c++) {
      const without = { ...transitParts(state, mode, c, true), ...(payer.person.ridesFree && { money_LCU: 0 }) };
      const fresh = generalisedCost(without, weights, payer.now * state.base.damping[c]!) - line.comfort_min;
      const known = generalisedCost(
        transitParts(state, beside, c, false),
        weights,
        payer.base * state.base.damping[c]!,
      );
      weight[c] = Math.exp(-s * (fresh - known));
    }
  });
  out.length = used;
}

/** Generalised cost of the year, against the base year: money, waits, lanes, charges; traffic comes on top. */
export function setGeneralisedCost(state: RunState): void {
  const { demand, costs, space } = state.city;
  setWaits(state);
  const most = Math.max(...state.lift.exposures);
  state.personClasses.forEach((person, x) => {
    const fixed = (state.fixed[x] ??= []);
    const entering = (state.entering[x] ??= []);
    for (let s = 0; s < purposeClasses; s++) {
      if (person.weight[s] === 0 && person.treated) continue;
      const constants = constantsOf(state, person, s);
      for (let i = 0; i < terciles.length; i++) {
        const value = valueRowOfClass[s]! * terciles.length + i;
        const payer = { person, s, now: state.valueOfTime[value]!, base: costs.valueOfTime[value]!, constants };
        const rows = (fixed[s * terciles.length + i] ??= []);
        const entries = (entering[s * terciles.length + i] ??= []);
        for (let v = 0; v < most; v++) {
          const row = (rows[v] ??= new Float64Array(space.cells * demand.modes.length));
          demand.modes.forEach((_, m) => {
            if (v < state.lift.exposures[demand.groupOf[m]!]!) fillMode(state, payer, m, v, row);
          });
          const added = (entries[v] ??= []);
          if (v < state.lift.exposures[transit]!) fillEntering(state, payer, v, added);
          else added.length = 0;
        }
      }
    }
  });
}
