import { addThroughHub, hubFlow, hubFlows } from '../../../model/freight/chain.ts';
import { loadedTrips, withEmpty } from '../../../model/freight/haul.ts';
import { transportActivity_tkm } from '../../../model/freight/iso14083.ts';
import { addCrowdShipped, addLockers, lockerFlow, lockerFlows } from '../../../model/freight/last-mile.ts';
import { freightClasses, freightSegments, rings, type FreightSegment } from '../../../plan/vocabulary.ts';
import { chain } from '../../../sources/freight.ts';
import { receivers } from '../../compile/freight.ts';
import { centre, innerRing } from '../../compile/space.ts';
import { accounts, cellAt, stemAt } from '../../freight-state.ts';
import type { RunState } from '../../state.ts';
import { channelAt } from '../amounts.ts';
import { carriableShare as carriable, isLight, isParcel } from './round.ts';

const [segments, classes, ringCount] = [freightSegments.length, freightClasses.length, rings.length];
const [own, hire] = [accounts.indexOf('own'), accounts.indexOf('hire')];
const van = freightClasses.indexOf('van');
const bike = freightClasses.indexOf('cargo_bike');
/** What brings goods to a hub, and takes them from a consolidation centre to the door. */
const feeder = freightClasses.indexOf('rigid_small');
const trunk = freightClasses.indexOf('rigid_large');
const toHomes = freightSegments.indexOf('parcels_b2c');
const building = freightSegments.indexOf('construction');
const receives = freightSegments.map((segment: FreightSegment) => receivers.some((each) => each === segment));

/** Multiplies all of a segment's drops and tonnes. */
function scale(state: RunState, s: number, drops: number, tonnes: number): void {
  for (let account = 0; account < accounts.length; account++) {
    const from = cellAt(account, s, 0, 0);
    for (let at = from; at < from + classes * ringCount; at++) {
      state.cellDrops[at]! *= drops;
      state.cellTonnes[at]! *= tonnes;
    }
  }
}

function dropsOf(state: RunState, s: number): number {
  let drops = 0;
  for (let account = 0; account < accounts.length; account++) {
    const from = cellAt(account, s, 0, 0);
    for (let at = from; at < from + classes * ringCount; at++) drops += state.cellDrops[at]!;
  }
  return drops;
}

const crowdKm = new Float64Array(1);
const byCar = [1];
const courierTrip_km = [chain.courier_km.value];

/** Private persons carry parcels to homes; some of them drive for it. */
function crowdShip(state: RunState): void {
  const share = channelAt(state, 'crowd_share');
  if (share === 0) return;
  const parcels = dropsOf(state, toHomes) * state.city.freight.rates[toHomes]!.success;
  const crowd = {
    share,
    parcelsPerTrip: chain.parcels_per_courier.value,
    dedicated: chain.couriers_of_own.value,
    modeShare: byCar,
    trip_km: courierTrip_km,
  };
  crowdKm[0] = 0;
  const left = addCrowdShipped(crowd, parcels, crowdKm) / parcels;
  scale(state, toHomes, left, left);
  state.pickup_km += crowdKm[0];
}

const lockers = new Float64Array(lockerFlows);

/** Parcels at lockers: many a stop, none fails, and customers fetch them. */
function handOverAtLockers(state: RunState): void {
  const share = channelAt(state, 'locker_share');
  if (share === 0) return;
  const { success } = state.city.freight.rates[toHomes]!;
  const drops = dropsOf(state, toHomes);
  if (drops === 0) return;
  lockers.fill(0);
  const of = {
    share,
    parcelsPerStop: chain.parcels_per_locker_stop.value,
    homeSuccess: success,
    parcelsPerVisit: chain.parcels_per_visit.value,
    byCar: chain.visits_by_car.value,
    ownTrip: chain.visits_of_own.value,
    trip_km: chain.visit_km.value,
  };
  addLockers(of, drops * success, lockers);
  scale(state, toHomes, (lockers[lockerFlow.homeDrops]! + lockers[lockerFlow.lockerStops]!) / drops, 1);
  state.pickup_km += lockers[lockerFlow.customerCar_vkm]!;
}

/** True for drops that cargo bikes may take over, of these accounts. */
function reaches(s: number, account: number, from: Takeover): boolean {
  return carriable(s) > 0 && (isParcel[s] ? from.parcels : from.others) && (account === own ? from.own : from.hire);
}

/** From which vans cargo bikes take drops. */
interface Takeover {
  readonly parcels: boolean;
  readonly others: boolean;
  readonly own: boolean;
  readonly hire: boolean;
}

/** Drops of vans in centre and inner ring that cargo bikes can take over. */
function reach(state: RunState, from: Takeover): number {
  let drops = 0;
  for (let account = 0; account < accounts.length; account++)
    for (let s = 0; s < segments; s++)
      if (reaches(s, account, from))
        for (let r = centre; r <= innerRing; r++) drops += state.cellDrops[cellAt(account, s, van, r)]! * carriable(s);
  return drops;
}

/** Moves drops with their tonnes from vans to cargo bikes; returns those moved. With a hub, lorries bring them there. */
function takeOver(state: RunState, wanted: number, from: Takeover, hub: boolean): number {
  const able = wanted > 0 ? reach(state, from) : 0;
  if (able === 0) return 0;
  const part = Math.min(1, wanted / able);
  for (let account = 0; account < accounts.length; account++) {
    for (let s = 0; s < segments; s++) {
      if (!reaches(s, account, from)) continue;
      for (let r = centre; r <= innerRing; r++) {
        const [at, to] = [cellAt(account, s, van, r), cellAt(account, s, bike, r)];
        const drops = state.cellDrops[at]! * carriable(s) * part;
        const tonnes = state.cellTonnes[at]! * carriable(s) * part;
        state.cellDrops[at]! -= drops;
        state.cellDrops[to]! += drops;
        state.cellTonnes[at]! -= tonnes;
        state.cellTonnes[to]! += tonnes;
        if (hub) addLeg(state, s, feeder, r, tonnes);
      }
    }
  }
  return part * able;
}

/** Adds full loads from depot or gateway to a ring. */
function addLeg(state: RunState, s: number, j: number, r: number, tonnes: number): void {
  const { freight } = state.city;
  const loads = loadedTrips(tonnes, freight.payload_t[j]!, freight.loadFactor[j]!);
  const all = withEmpty(loads, state.emptyShare[j]!);
  for (let ring = 0; ring < ringCount; ring++) {
    state.leg_km[(s * classes + j) * ringCount + ring]! +=
      all * state.stemWay_km[stemAt(hire, s, r) * ringCount + ring]!;
  }
  state.leg_tkm[s * classes + j]! += transportActivity_tkm(tonnes, state.stem_km[stemAt(hire, s, r)]!);
  state.legTrips[j]! += all;
  if (r === centre) state.legEntries[j]! += loads;
}

const through = new Float64Array(hubFlows);

/** Consignments to the centre through a consolidation centre: full lorries in, bundled stops by small ones out. */
function consolidate(state: RunState): void {
  state.centreStops.fill(0);
  state.centreTonnes.fill(0);
  const participating = channelAt(state, 'ucc_share');
  if (participating === 0) return;
  const { freight } = state.city;
  const hub = {
    participating,
    bundling: chain.centre_bundling.value,
    inbound_km: NaN,
    payload_t: freight.payload_t[trunk]!,
    loadFactor: freight.loadFactor[trunk]!,
    mostConsignments: Infinity,
    emptyShare: state.emptyShare[trunk]!,
  };
  for (let s = 0; s < segments; s++) {
    if (!receives[s]) continue;
    through.fill(0);
    for (let account = 0; account < accounts.length; account++) {
      for (let j = 0; j < classes; j++) {
        if (isLight[j]) continue;
        const at = cellAt(account, s, j, centre);
        addThroughHub(hub, state.cellDrops[at]!, state.cellTonnes[at]!, through);
        state.cellDrops[at]! *= 1 - participating;
        state.cellTonnes[at]! *= 1 - participating;
      }
    }
    state.centreStops[s] = through[hubFlow.stops]!;
    state.centreTonnes[s] = through[hubFlow.through_t]!;
    addLeg(state, s, trunk, innerRing, through[hubFlow.through_t]!);
  }
}

/**
 * Pallets of building sites through a centre of their own, in full lorries. The centre lies on their way, so that the way in
 * and the way out together are the way that part loads had.
 */
function consolidateSites(state: RunState): void {
  const participating = channelAt(state, 'site_centre_share');
  if (participating === 0) return;
  const load_t = state.city.freight.payload_t[trunk]! * chain.last_leg_load.value;
  for (let r = 0; r < ringCount; r++) {
    let moved_t = 0;
    for (let account = 0; account < accounts.length; account++) {
      for (let j = 0; j < classes; j++) {
        if (isLight[j]) continue;
        const at = cellAt(account, building, j, r);
        moved_t += state.cellTonnes[at]! * participating;
        state.cellDrops[at]! *= 1 - participating;
        state.cellTonnes[at]! *= 1 - participating;
      }
    }
    const to = cellAt(hire, building, trunk, r);
    state.cellDrops[to]! += moved_t / load_t;
    state.cellTonnes[to]! += moved_t;
  }
}

function countClasses(state: RunState): void {
  state.classDrops.fill(0);
  state.classTonnes.fill(0);
  state.centreShare.fill(0);
  for (let account = 0; account < accounts.length; account++)
    for (let s = 0; s < segments; s++)
      for (let j = 0; j < classes; j++)
        for (let r = 0; r < ringCount; r++) {
          const at = cellAt(account, s, j, r);
          state.classDrops[j]! += state.cellDrops[at]!;
          state.classTonnes[j]! += state.cellTonnes[at]!;
          if (r === centre) state.centreShare[j]! += state.cellDrops[at]!;
        }
  for (let s = 0; s < segments; s++) {
    state.classDrops[feeder]! += state.centreStops[s]!;
    state.classTonnes[feeder]! += state.centreTonnes[s]!;
    state.centreShare[feeder]! += state.centreStops[s]!;
  }
  for (let j = 0; j < classes; j++) if (state.classDrops[j]! > 0) state.centreShare[j]! /= state.classDrops[j]!;
}

/** Logistics chain: private couriers, lockers, hubs with cargo bikes, consolidation; drops and tonnes are conserved. */
export function leadThroughChain(state: RunState): void {
  state.pickup_km = 0;
  state.leg_km.fill(0);
  state.leg_tkm.fill(0);
  state.legTrips.fill(0);
  state.legEntries.fill(0);
  crowdShip(state);
  handOverAtLockers(state);
  consolidate(state);
  consolidateSites(state);
  state.hubWanted = channelAt(state, 'hub_drops');
  state.hubMoved = takeOver(state, state.hubWanted, { parcels: true, others: false, own: true, hire: true }, true);
  const bikes = channelAt(state, 'cargo_bike_drops');
  const shared = channelAt(state, 'shared_bike_drops');
  state.bikesWanted = bikes + shared;
  state.bikesMoved =
    takeOver(state, bikes, { parcels: true, others: true, own: false, hire: true }, false) +
    takeOver(state, shared, { parcels: false, others: true, own: true, hire: false }, false);
  countClasses(state);
}

/** Account of the last leg from a consolidation centre. */
export const centreAccount = hire;
