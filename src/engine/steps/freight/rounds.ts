import { addRounds, roundResult, roundResults } from '../../../model/freight/rounds.ts';
import { haulVehicleKm, loadedTrips } from '../../../model/freight/haul.ts';
import { transportActivity_tkm } from '../../../model/freight/iso14083.ts';
import { costPerDrop } from '../../../model/freight/vehicle-cost.ts';
import { tripsOfRounds } from '../../../model/freight/vehicle-trips.ts';
import { wayAround } from '../../../model/freight/zone-ways.ts';
import { combineShares } from '../../../model/powertrains.ts';
import { freightClasses, freightSegments, rings } from '../../../plan/vocabulary.ts';
import { chain } from '../../../sources/freight.ts';
import { routes } from '../../../sources/generalised-cost.ts';
import { receivers } from '../../compile/freight.ts';
import { minutesPerHour } from '../../compile/costs.ts';
import { centre, innerRing } from '../../compile/space.ts';
import { accounts, cellAt, stemAt } from '../../freight-state.ts';
import type { RunState } from '../../state.ts';
import { channelAt } from '../amounts.ts';
import { centreAccount } from './chain.ts';
import { lorries } from './flows.ts';
import { emptyCost, emptyRound, isLight, setCost, setRound } from './round.ts';

const [segments, classes, ringCount] = [freightSegments.length, freightClasses.length, rings.length];
/** What takes goods from a consolidation centre to the door. */
export const out = freightClasses.indexOf('rigid_small');
const train = freightClasses.indexOf('goods_train');
const isReceiver = freightSegments.map((segment) => receivers.some((each) => each === segment));

const round = emptyRound();
const cost = emptyCost();
const result = new Float64Array(roundResults);
const detour = new Float64Array(classes);
const stem = new Float64Array(ringCount);

/**
 * Share of a class's passages of the zone without a stop there that drive round it.
 *
 * @param state the run
 * @param j index of the freight class
 * @returns share, 0-1
 */
export function detourShare(state: RunState, j: number): number {
  const each = freightClasses[j]!;
  if (each === 'van') return channelAt(state, 'zone_barred_van_share');
  if (!lorries.includes(each)) return 0;
  const barred = channelAt(state, each === 'rigid_small' ? 'zone_barred_van_share' : 'zone_barred_lorry_share');
  return combineShares(barred, channelAt(state, 'zone_detour_share'));
}

/**
 * Sends a part of the way through the centre round it.
 *
 * @param way_km km by ring, changed in place `[ring]`
 * @param share of the km in the centre
 */
export function driveRound(way_km: Float64Array, share: number): void {
  wayAround(way_km, centre, innerRing, share, routes.length_ratio.value);
}

/** Way of a stem by ring into `stem`; light vehicles stay in the ring of their drops. */
function setStemWay(state: RunState, account: number, s: number, j: number, r: number): void {
  if (isLight[j]) {
    stem.fill(0);
    stem[r] = round.stem_km;
    return;
  }
  for (let ring = 0; ring < ringCount; ring++) stem[ring] = state.stemWay_km[stemAt(account, s, r) * ringCount + ring]!;
  if (r !== centre) driveRound(stem, detour[j]!);
}

/**
 * Takes the stops that drops make: a drop that is larger than a load comes in several.
 *
 * @param state the run
 * @param j index of the freight class
 * @param drops a day
 * @param tonnes t a day
 * @returns stops a day
 */
export function stopsFor({ city: { freight } }: RunState, j: number, drops: number, tonnes: number): number {
  return Math.max(drops, loadedTrips(tonnes, freight.payload_t[j]!, freight.loadFactor[j]!));
}

/** Adds the rounds of a cell to km by ring, trips, stops, cost and tonne-km. */
function addCell(state: RunState, s: number, j: number, r: number, drops: number, tonnes: number): void {
  result.fill(0);
  const perRound = addRounds(round, drops, result);
  const rounds = result[roundResult.rounds]!;
  const between_km = result[roundResult.loaded_km]! - rounds * round.stem_km;
  const withEmpty = 1 / (1 - round.emptyShare);
  const at = s * classes + j;
  for (let ring = 0; ring < ringCount; ring++) {
    const km = rounds * stem[ring]! + (ring === r ? between_km : 0);
    state.round_km[at * ringCount + ring]! += km * withEmpty;
    if (ring === centre && r === centre && isReceiver[s]) state.receiver_km[j]! += km * withEmpty;
  }
  state.rounds[j]! += rounds;
  if (r === centre) state.centreRounds[j]! += rounds;
  state.vehicleTrips[j]! += tripsOfRounds(drops, perRound);
  state.stops[at]! += drops;
  setCost(state, cost, round, j, between_km / drops, perRound);
  state.stopCost[at]! += drops * costPerDrop(cost);
  state.tkm[at]! += transportActivity_tkm(tonnes, round.stem_km);
  state.ringStops[s * ringCount + r]! += drops;
}

/**
 * Sets a round from a consolidation centre at the edge of the inner ring.
 *
 * @param state the run
 * @param of round that is set
 * @param s index of the segment
 * @param tonnesPerStop t a stop
 */
export function setCentreRound(state: RunState, of: typeof round, s: number, tonnesPerStop: number): void {
  const { last_km } = state.city.freight.network.ways;
  setRound(state, of, [centreAccount, s, out, centre], tonnesPerStop);
  of.loadFactor = chain.last_leg_load.value;
  of.fill = Math.max(of.fill, chain.last_leg_load.value);
  of.dwell_h *= chain.centre_stop_time.value;
  of.stem_km = last_km[centre]! + last_km[innerRing]!;
  const minutes =
    last_km[centre]! * state.lorry_min_per_km[centre]! + last_km[innerRing]! * state.lorry_min_per_km[innerRing]!;
  of.stemSpeed_km_per_h = (of.stem_km / minutes) * minutesPerHour;
}

/** The last leg from a consolidation centre. */
function addCentreRounds(state: RunState, s: number): void {
  const tonnes = state.centreTonnes[s]!;
  const drops = stopsFor(state, out, state.centreStops[s]!, tonnes);
  if (drops === 0) return;
  const { last_km } = state.city.freight.network.ways;
  setCentreRound(state, round, s, tonnes / drops);
  stem.fill(0);
  stem[centre] = last_km[centre]!;
  stem[innerRing] = last_km[innerRing]!;
  addCell(state, s, out, centre, drops, tonnes);
}

/** Loads that leave the region: a segment's classes in proportion to the tonnes they bring, but for light ones. */
function addOutbound(state: RunState, s: number): void {
  const { freight } = state.city;
  const all = state.tonnes[s]! * freight.outboundRatio[s]!;
  if (all === 0) return;
  let carried = 0;
  for (let j = 0; j < classes; j++) carried += isLight[j] ? 0 : segmentTonnes(state, s, j);
  for (let j = 0; j < classes; j++) {
    const tonnes = isLight[j] || carried === 0 ? 0 : (all * segmentTonnes(state, s, j)) / carried;
    if (tonnes === 0) continue;
    const at = s * classes + j;
    const { km, way_km } = freight.network.gateway;
    const load = [freight.payload_t[j]!, freight.loadFactor[j]!, state.emptyShare[j]!] as const;
    for (let r = 0; r < ringCount; r++) {
      const from = s * ringCount + r;
      const tkm = transportActivity_tkm(tonnes * freight.network.ringEnd[from]!, km[from]!);
      if (tkm === 0) continue;
      const vkm = haulVehicleKm(tkm, ...load);
      for (let ring = 0; ring < ringCount; ring++) stem[ring] = way_km[from * ringCount + ring]!;
      if (r !== centre) driveRound(stem, detour[j]!);
      for (let ring = 0; ring < ringCount; ring++) {
        state.round_km[at * ringCount + ring]! += (vkm * stem[ring]!) / km[from]!;
      }
      state.tkm[at]! += tkm;
      state.vehicleTrips[j]! += vkm / km[from]!;
    }
  }
}

/** Tonnes a day of a segment aboard a class. */
function segmentTonnes(state: RunState, s: number, j: number): number {
  let tonnes = 0;
  for (let account = 0; account < accounts.length; account++)
    for (let r = 0; r < ringCount; r++) tonnes += state.cellTonnes[cellAt(account, s, j, r)]!;
  return tonnes;
}

function clear(state: RunState): void {
  for (const each of [
    state.round_km,
    state.receiver_km,
    state.rounds,
    state.centreRounds,
    state.vehicleTrips,
    state.stops,
    state.stopCost,
    state.tkm,
    state.ringStops,
  ])
    each.fill(0);
  for (let j = 0; j < classes; j++) detour[j] = detourShare(state, j);
}

/** Rounds: stems over their ways, drops in their ring, empties once; what leaves the region; legs to hubs and by rail. */
export function driveRounds(state: RunState): void {
  clear(state);
  for (let s = 0; s < segments; s++) {
    for (let account = 0; account < accounts.length; account++)
      for (let j = 0; j < classes; j++)
        for (let r = 0; r < ringCount; r++) {
          const at = cellAt(account, s, j, r);
          if (state.cellDrops[at] === 0) continue;
          const drops = stopsFor(state, j, state.cellDrops[at]!, state.cellTonnes[at]!);
          setRound(state, round, [account, s, j, r], state.cellTonnes[at]! / drops);
          setStemWay(state, account, s, j, r);
          addCell(state, s, j, r, drops, state.cellTonnes[at]!);
        }
    addCentreRounds(state, s);
    addOutbound(state, s);
    state.tkm[s * classes + train]! += state.train_tkm[s]!;
    // A railway runs through rings that no road ring names: its km stand in the region.
    state.round_km[(s * classes + train) * ringCount + ringCount - 1]! += state.train_km[s]!;
  }
  for (let at = 0; at < state.round_km.length; at++) state.round_km[at]! += state.leg_km[at]!;
  for (let at = 0; at < state.tkm.length; at++) state.tkm[at]! += state.leg_tkm[at]!;
  for (let j = 0; j < classes; j++) state.vehicleTrips[j]! += state.legTrips[j]!;
}

/**
 * Counts goods vehicles past the cordon: rounds with drops in the centre, and loads to hubs there.
 *
 * @param state a year whose rounds are driven
 * @returns motor vehicles a weekday
 */
export function goodsEntries(state: RunState): number {
  let entries = 0;
  for (let j = 0; j < classes; j++) if (!isLight[j]) entries += state.centreRounds[j]! + state.legEntries[j]!;
  return entries;
}
