import { waitTime } from '../../model/congestion.ts';
import { generalisedCost, type TripParts } from '../../model/generalised-cost.ts';
import { weighGroup, type GroupLift } from '../../model/group-lift.ts';
import { headwayAt, walkAt } from '../../model/transit-supply.ts';
import { combinedEffect } from '../../model/observed-effect.ts';
import type { ObservedEffect } from '../../plan/measure.ts';
import { carAccess, modeGroups, rings, terciles, type Mode } from '../../plan/vocabulary.ts';
import { behaviour } from '../../sources/behaviour.ts';
import { tripWeights } from '../../sources/generalised-cost.ts';
import { service } from '../../sources/public-transport.ts';
import { crossesCordon } from '../compile/space.ts';
import { constantOf, moves } from '../observed.ts';
import { purposeClasses, valueRowOfClass } from '../purpose-classes.ts';
import { sensitivityOf } from '../sensitivity.ts';
import { createLifted, type Lifted, type PersonClass, type RunState } from '../state.ts';
import { channelAt } from './amounts.ts';
import { activeAspects, type ActiveAspect } from './aspect-costs.ts';
import { touching, treatedShare } from './exposures.ts';
import { setBaseRoutes } from './road.ts';

const [, transit, hire, personal] = modeGroups.map((_, k) => k) as [number, number, number, number];
const withCar = carAccess.indexOf('with_car');
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

/** One kind of traveller as a group of modes sees him: a purpose class, an income, and what measures make of the person. */
interface Payer {
  readonly person: PersonClass;
  readonly s: number;
  readonly access: number;
  /** Value of time now and in the base year, currency/min. */
  readonly now: number;
  readonly base: number;
  /** Constants of observed effects on the treated, minutes. `[through]` */
  readonly constants: readonly number[];
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
  if (!person.treated || person.weight[s] === 0) return throughs.map(() => 0);
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
function chargeOf(state: RunState, person: PersonClass, m: number): number {
  const { demand } = state.city;
  const k = demand.groupOf[m]!;
  const whole = (channelAt(state, 'cordon_charge') * halfTour) / demand.sharing[m]!;
  if (k === hire) return whole * channelAt(state, 'cordon_hire_share');
  return k === personal && person.pays ? whole : 0;
}

/** Writes the base share inside the group times exp(-s dG) of all that neither traffic nor an aspect changes this year. */
function fillMode(state: RunState, payer: Payer, k: number, m: number, out: Float64Array): void {
  const { space, demand, costs, groups } = state.city;
  const { from, to, within } = groups[k]!;
  const mode = demand.modes[m]!;
  const sensitivity = sensitivityOf(state.base, k, payer.s);
  const fare = k === transit && payer.person.ridesFree ? 0 : state.fare[m]!;
  const perKm = k === transit && payer.person.ridesFree ? 0 : state.perKm[m]!;
  const charge = chargeOf(state, payer.person, m);
  const changes = k === transit ? channelAt(state, 'transfer_cut') * weights.transfer_min : 0;
  const share = within[payer.access]!;
  for (let c = 0, at = m - from; c < space.cells; c++, at += to - from) {
    const km = space.distance_km[c]!;
    const damping = state.base.damping[c]!;
    // Those who pass the centre on their way choose it and its charge with their route.
    const toll = charge > 0 && crossesCordon(space, c) ? charge : 0;
    const money = (fare + perKm * km + toll) / (payer.now * damping);
    const before = (costs.fare[m]! + state.base.perKm[m]! * km) / (payer.base * damping);
    const home = m * rings.length + space.homeRing[c]!;
    const walks = state.walk_min[home]! + state.walk_min[m * rings.length + space.destinationRing[c]!]!;
    let delta = money - before + state.wait_min[home]! + walks;
    if (changes > 0) delta -= changes * costs.transfers[space.band[c]!]!;
    delta += constantAt(state, payer, mode, c);
    out[at] = delta === 0 ? share[at]! : share[at]! * Math.exp(-sensitivity * delta);
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

/** Lets the lines that open enter, each beside its reference mode, where they serve. */
function enterLines(state: RunState, payer: Payer, lift: GroupLift): void {
  const { space, demand, groups } = state.city;
  const { from, to, within } = groups[transit]!;
  const s = sensitivityOf(state.base, transit, payer.s);
  const added = state.entering;
  for (const { id, row, share } of state.aspects[transit]!) {
    if (id !== 'line') continue;
    const line = state.scenario.lines[row]!;
    const mode = demand.modes.indexOf(line.mode);
    const beside = demand.modes.indexOf(line.beside);
    // Who has no car cannot park one.
    if (mode < 0 || beside < 0 || (line.mode === 'park_ride' && payer.access !== withCar)) continue;
    for (let c = 0; c < space.cells; c++) {
      const without = { ...transitParts(state, mode, c, true), ...(payer.person.ridesFree && { money_LCU: 0 }) };
      const fresh = generalisedCost(without, weights, payer.now * state.base.damping[c]!) - line.comfort_min;
      const known = generalisedCost(
        transitParts(state, beside, c, false),
        weights,
        payer.base * state.base.damping[c]!,
      );
      added[c] = within[payer.access]![c * (to - from) + beside - from]! * Math.exp(-s * (fresh - known));
    }
    lift.enter(share, mode - from, added);
  }
}

/** True if a constant of observed effects acts on a mode of the group. */
function isMoved(state: RunState, k: number, constants: readonly number[]): boolean {
  const { from, to } = state.city.groups[k]!;
  const modes = state.city.demand.modes.slice(from, to);
  return throughs.some(
    (through, n) =>
      constants[n] !== 0 && (through === 'nearness' || modes.some((mode) => moves(state.city, through, mode, 0))),
  );
}

/** Which travellers have the same costs in a group of modes: of what measures make of a person, only what acts there. */
function kindOf(state: RunState, k: number, { person, access, constants }: Payer): string {
  const { alike, drives } = state.city.groups[k]!;
  const parks = k === transit && state.scenario.lines.some(({ mode }) => mode === 'park_ride');
  const charged = channelAt(state, 'cordon_charge') > 0 && (drives || k === personal || k === hire);
  return [
    alike && !parks ? 0 : access,
    charged && person.pays,
    k === transit && person.ridesFree,
    person.treated && isMoved(state, k, constants),
  ].join(' ');
}

/** Fills a group of modes for a kind of traveller; where traffic stands outside the sum, weighs it for the year. */
function fillLifted(state: RunState, k: number, payer: Payer, aspects: readonly ActiveAspect[], out: Lifted): void {
  const { from, to, road } = state.city.groups[k]!;
  const { lift } = out;
  const product = lift.begin();
  for (let m = from; m < to; m++) fillMode(state, payer, k, m, product);
  for (const { share, factor } of aspects) lift.part(share, factor);
  if (k === transit) enterLines(state, payer, lift);
  if (road !== undefined) weighGroup(lift, state.weighing.road[k]!, state.base.nestRatio, out.weights[0]!);
}

/** Each group of modes for each kind of traveller of a purpose class and an income. `payers[person class × car access]` */
function liftGroups(state: RunState, row: number, payers: readonly (Payer | undefined)[], used: number[]): void {
  const [some] = payers.filter((each) => each !== undefined);
  if (some === undefined) return;
  modeGroups.forEach((_, k) => {
    const aspects = activeAspects(state, k, some.s, some.now);
    const pool = state.liftedPool[k]!;
    const known = new Map<string, Lifted>();
    state.lifted[k]![row] = payers.map((payer): Lifted | undefined => {
      if (payer === undefined) return undefined;
      const kind = kindOf(state, k, payer);
      const found = known.get(kind);
      if (found) return found;
      const fresh = (pool[used[k]!++] ??= createLifted(state.city, k, state.weighing));
      fillLifted(state, k, payer, aspects, fresh);
      known.set(kind, fresh);
      return fresh;
    });
  });
}

/** Generalised cost of the year, against the base year: money, waits, lanes, charges; traffic comes on top. */
export function setGeneralisedCost(state: RunState): void {
  const { costs } = state.city;
  setWaits(state);
  setBaseRoutes(state);
  const used = modeGroups.map(() => 0);
  for (let s = 0; s < purposeClasses; s++) {
    const constants = state.personClasses.map((person) => constantsOf(state, person, s));
    for (let i = 0; i < terciles.length; i++) {
      const value = valueRowOfClass[s]! * terciles.length + i;
      const payers = state.personClasses.flatMap((person, x) =>
        carAccess.map((_, access): Payer | undefined =>
          person.weight[s] === 0 && person.treated
            ? undefined
            : {
                person,
                s,
                access,
                now: state.valueOfTime[value]!,
                base: costs.valueOfTime[value]!,
                constants: constants[x]!,
              },
        ),
      );
      liftGroups(state, s * terciles.length + i, payers, used);
    }
  }
}
