import type { DropCost } from '../../../model/freight/vehicle-cost.ts';
import type { Round } from '../../../model/freight/rounds.ts';
import { freightClasses, freightSegments, rings } from '../../../plan/vocabulary.ts';
import { logistics } from '../../../sources/behaviour.ts';
import { goods } from '../../../sources/freight.ts';
import { minutesPerHour } from '../../compile/costs.ts';
import { receivers } from '../../compile/freight.ts';
import { centre } from '../../compile/space.ts';
import { accounts, stemAt } from '../../freight-state.ts';
import type { RunState } from '../../state.ts';
import { channelAt } from '../amounts.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const ringCount = rings.length;
const own = accounts.indexOf('own');
export const isLight = freightClasses.map((each) => each === 'handcart' || each === 'cargo_bike');
export const isParcel = freightSegments.map((segment) => segment.startsWith('parcels'));
const receives = freightSegments.map((segment) => receivers.some((each) => each === segment));
const collects = freightSegments.map((segment) => segment === 'waste');

/**
 * Says what share of a segment's drops a cargo bike can carry.
 *
 * @param s index of the segment
 * @returns share, 0-1; 0 for goods that come on pallets, tools and waste
 */
export const carriableShare = (s: number): number =>
  isParcel[s] ? logistics.hub_reach.value : receives[s] ? goods.goods_per_light_load.value : 0;

/** A round before anything is known of it; filled anew for each cell, so that nothing is allocated in a year. */
export const emptyRound = (): Mutable<Round> => ({
  mostDrops: NaN,
  payload_t: NaN,
  loadFactor: NaN,
  tonnesPerDrop: NaN,
  capacity_m3: NaN,
  fill: NaN,
  volumePerDrop_m3: NaN,
  shift_h: NaN,
  stem_km: NaN,
  stemSpeed_km_per_h: NaN,
  roundFactor: NaN,
  area_km2: NaN,
  speed_km_per_h: NaN,
  dwell_h: NaN,
  walk_h: 0,
  emptyShare: NaN,
});

/** The cost of a drop before anything is known of it. */
export const emptyCost = (): Mutable<DropCost> => ({
  hour_LCU: NaN,
  km_LCU: NaN,
  kmCharge_LCU: NaN,
  dwell_h: NaN,
  walk_h: 0,
  between_km: NaN,
  speed_km_per_h: NaN,
  stem_km: NaN,
  stemSpeed_km_per_h: NaN,
  dropsPerRound: NaN,
});

/** Most drops of a round: by custom, but for parcels and collections, which load and time bound. */
function mostDrops(state: RunState, account: number, s: number, j: number): number {
  if (isParcel[s]) return logistics.parcels_per_van.value;
  if (collects[s]) return Infinity;
  const { freight } = state.city;
  return account === own ? freight.ownMostDrops[j]! : freight.mostDrops[j]!;
}

/** Sets the way out to the first drop and the speed there: of light vehicles it is short, from a shop or hub. */
function setStem(
  state: RunState,
  round: Mutable<Round>,
  [account, s, j, r]: readonly [account: number, segment: number, vehicle: number, ring: number],
): void {
  const at = stemAt(account, s, r);
  if (isLight[j]) {
    round.stem_km = goods.light_stem_km.value;
    round.stemSpeed_km_per_h = minutesPerHour / state.lorry_min_per_km[r]!;
    return;
  }
  let minutes = 0;
  for (let ring = 0; ring < ringCount; ring++) {
    minutes += state.stemWay_km[at * ringCount + ring]! * state.lorry_min_per_km[ring]!;
  }
  round.stem_km = state.stem_km[at]!;
  round.stemSpeed_km_per_h = (state.stem_km[at]! / minutes) * minutesPerHour;
}

/** Sets bounds, loads, times and ways of the rounds of a cell. */
export function setRound(
  state: RunState,
  round: Mutable<Round>,
  cell: readonly [account: number, segment: number, vehicle: number, ring: number],
  tonnesPerDrop: number,
): void {
  const { freight } = state.city;
  const [account, s, j, r] = cell;
  // Carriers pool; who drives for himself does not.
  const pooled = account === own ? 1 : 1 + channelAt(state, 'pooling_gain');
  round.mostDrops = mostDrops(state, account, s, j) * pooled;
  round.payload_t = freight.payload_t[j]!;
  round.loadFactor = Math.min(1, freight.loadFactor[j]! * pooled);
  round.tonnesPerDrop = tonnesPerDrop;
  round.capacity_m3 = freight.volume_m3[j]!;
  round.fill = Math.min(1, freight.fill[j]! * pooled);
  round.volumePerDrop_m3 = tonnesPerDrop / freight.density_t_per_m3[s]!;
  const closed = r === centre ? channelAt(state, 'window_hours_lost') : 0;
  round.shift_h = freight.shift_h * (1 - closed);
  setStem(state, round, cell);
  round.roundFactor = freight.roundFactor;
  round.area_km2 = freight.network.ringArea_km2[r]!;
  round.speed_km_per_h = minutesPerHour / state.lorry_min_per_km[r]!;
  round.dwell_h = freight.dwell_h[s]!;
  round.emptyShare = state.emptyShare[j]!;
}

/** Sets what a drop of a round costs; a test may make all driving dearer, its hours with its km. */
export function setCost(
  state: RunState,
  cost: Mutable<DropCost>,
  round: Round,
  j: number,
  between_km: number,
  perRound: number,
): void {
  const { freight } = state.city;
  const dearer = state.drivingCost;
  cost.hour_LCU = freight.costPerHour[j]!;
  cost.km_LCU = (freight.costPerKm[j]! + state.energyPerKm[j]!) * dearer;
  cost.kmCharge_LCU = state.chargePerKm[j]!;
  cost.dwell_h = round.dwell_h;
  cost.walk_h = round.walk_h;
  cost.between_km = between_km;
  cost.speed_km_per_h = round.speed_km_per_h / dearer;
  cost.stem_km = round.stem_km;
  cost.stemSpeed_km_per_h = round.stemSpeed_km_per_h / dearer;
  cost.dropsPerRound = perRound;
}
