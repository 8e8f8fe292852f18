import { emissionPerParcel_g, intensity_g_per_tkm } from '../model/freight/iso14083.ts';
import { isLight } from './steps/freight/round.ts';
import {
  freightClasses,
  freightFlows,
  freightSegments,
  passengerClasses,
  powertrains,
  rings,
  scopes,
} from '../plan/vocabulary.ts';
import { electricIndex } from './compile/fleet.ts';
import { minutesPerHour } from './compile/costs.ts';
import { receivers } from './compile/freight.ts';
import { centre } from './compile/space.ts';
import { accounts, cellAt } from './freight-state.ts';
import type { FreightDetail } from './results.ts';
import type { RunState } from './state.ts';
import { channelAt } from './steps/amounts.ts';

const [segments, classes, ringCount] = [freightSegments.length, freightClasses.length, rings.length];
const areas = scopes.length;
const flows = freightFlows.length;
const first = passengerClasses.length;
const kinds = powertrains.length;
const service = freightSegments.indexOf('service');
/** What takes goods from a consolidation centre to the door. */
const lastLeg = freightClasses.indexOf('rigid_small');
const car = passengerClasses.indexOf('car');
const isParcel = freightSegments.map((segment) => segment.startsWith('parcels'));
/** Rings of a scope: the centre; with inner and outer; all. */
const ringsOf = [1, ringCount - 1, ringCount] as const;

type Put = (id: string, value: number) => void;

const total = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at]!;
  return sum;
};

/** Well to wheel, kt a year. */
function wtw_kt(state: RunState, c: number): number {
  return state.ttw_kt[c]! + state.wttFuel_kt[c]! + state.electricity_kt[c]!;
}

/** Grams a vehicle-km of a class; NaN where it does not drive. */
function g_per_vkm(state: RunState, c: number): number {
  // kt over million km is kg a km.
  return state.vkm_M[c]! > 0 ? (wtw_kt(state, c) / state.vkm_M[c]!) * 1000 : NaN;
}

/** Km a day within a scope, of a row of km by ring. */
function scope_km(byRing: Float64Array, row: number, scope: number): number {
  let km = 0;
  for (let ring = 0; ring < ringsOf[scope]!; ring++) km += byRing[row * ringCount + ring]!;
  return km;
}

/**
 * Emission of a class in the zone, kt a year: where only vehicles without exhaust may enter, those that come are electric,
 * whatever the class is elsewhere.
 */
function zone_kt(state: RunState, j: number): number {
  const c = first + j;
  const all = scope_km(state.class_km, j, areas - 1);
  if (all === 0) return 0;
  const electric = state.powertrain[c * kinds + electricIndex]!;
  const inZone = Math.max(electric, channelAt(state, 'zero_emission_zone_share'));
  const part = scope_km(state.class_km, j, 0) / all;
  const fuel_kt = state.ttw_kt[c]! + state.wttFuel_kt[c]!;
  const burnt = electric < 1 ? (fuel_kt * (1 - inZone)) / (1 - electric) : 0;
  const charged = electric > 0 ? (state.electricity_kt[c]! * inZone) / electric : 0;
  return part * (burnt + charged);
}

function reportScopes(state: RunState, put: Put): void {
  const km = new Float64Array(areas);
  const kt = new Float64Array(areas);
  for (let j = 0; j < classes; j++) {
    const [zone, city, all] = [
      scope_km(state.class_km, j, 0),
      scope_km(state.class_km, j, 1),
      scope_km(state.class_km, j, areas - 1),
    ];
    if (all === 0) continue;
    const [inZone, everywhere] = [zone_kt(state, j), wtw_kt(state, first + j)];
    const between = all > zone ? (city - zone) / (all - zone) : 0;
    // What is pedalled or pushed takes no motor vehicle's place in a street.
    if (!isLight[j]) [zone, city, all].forEach((each, scope) => (km[scope]! += each));
    [inZone, inZone + (everywhere - inZone) * between, everywhere].forEach((each, scope) => (kt[scope]! += each));
  }
  scopes.forEach((scope, n) => {
    put(`vkm_freight_${scope}_M`, (km[n]! * state.city.freight.daysPerYear) / 1e6);
    put(`ghg_wtw_freight_${scope}_kt`, kt[n]!);
  });
}

/** Grams a day of rounds and legs of the segments that are asked for. */
function grams(state: RunState, asked: (s: number) => boolean): number {
  let sum = 0;
  for (let j = 0; j < classes; j++) {
    let km = 0;
    for (let s = 0; s < segments; s++) {
      if (!asked(s)) continue;
      for (let ring = 0; ring < ringCount; ring++) km += state.round_km[(s * classes + j) * ringCount + ring]!;
    }
    if (km > 0) sum += km * state.base.factor[first + j]! * g_per_vkm(state, first + j);
  }
  return sum;
}

function reportIntensities(state: RunState, put: Put): void {
  let tkm = 0;
  for (let s = 0; s < segments; s++) {
    if (s !== service) tkm += total(state.tkm.subarray(s * classes, (s + 1) * classes));
  }
  put(
    'freight_wtw_g_per_tkm',
    intensity_g_per_tkm(
      grams(state, (s) => s !== service),
      tkm,
    ),
  );
  const { rates } = state.city.freight;
  let parcels = 0;
  for (let s = 0; s < segments; s++) if (isParcel[s]) parcels += state.tonnes[s]! / rates[s]!.tonnesPerDelivery;
  const fetched = state.pickup_km > 0 ? state.pickup_km * g_per_vkm(state, car) : 0;
  put('parcel_wtw_g', emissionPerParcel_g(grams(state, (s) => isParcel[s]!) + fetched, parcels));
}

/**
 * Writes what goods did in a year into indicators.
 *
 * @param state the run, after all steps of the year
 * @param put takes an indicator's id and value
 */
export function reportFreight(state: RunState, put: Put): void {
  const { freight } = state.city;
  const drops = total(state.classDrops);
  let vkm = 0;
  let empty = 0;
  for (let j = 0; j < classes; j++) {
    if (state.vkm_M[first + j] === 0) continue;
    vkm += state.vkm_M[first + j]!;
    empty += state.emptyShare[j]! * state.vkm_M[first + j]!;
  }
  put('freight_tonnes_kt', (total(state.tonnes) * freight.daysPerYear) / 1000);
  put('freight_drops_M', (drops * freight.daysPerYear) / 1e6);
  freightClasses.forEach((each, j) =>
    put(
      `freight_drops_share_${each}`,
      freight.has[j] === 1 || state.classDrops[j]! > 0 ? state.classDrops[j]! / drops : NaN,
    ),
  );
  put('freight_empty_share', empty / vkm);
  put('freight_vkm_per_drop_km', (vkm * 1e6) / (drops * freight.daysPerYear));
  const stops = total(state.stops);
  put('stops_per_day_thousand', stops / 1000);
  put('freight_cost_per_stop_currency', total(state.stopCost) / stops);
  let capacity = 0;
  for (let j = 0; j < classes; j++) capacity += state.rounds[j]! * freight.payload_t[j]!;
  put('freight_load_factor_share', total(state.classTonnes) / capacity);
  put('kerb_hours_per_day', total(state.kerb_min) / minutesPerHour);
  put('bay_shortage_share', state.bayShortage);
  put('customer_pickup_vkm_M', (state.pickup_km * freight.daysPerYear) / 1e6);
  reportScopes(state, put);
  reportIntensities(state, put);
}

const atReceivers = freightSegments.map((segment) => receivers.some((each) => each === segment));

/** Drops of a segment at the door: consignments that come bundled count once. */
function dropsOf(state: RunState, s: number): number {
  return atReceivers[s] || isParcel[s]
    ? total(state.ringStops.subarray(s * ringCount, (s + 1) * ringCount))
    : state.drops[s]!;
}

function writeFlows(state: RunState, detail: FreightDetail): void {
  const { freight } = state.city;
  for (let s = 0; s < segments; s++) {
    const at = (state.y * segments + s) * flows;
    const [inbound, outbound] = [freight.inboundShare[s]!, freight.outboundRatio[s]!];
    const shares = [1 - inbound, inbound, outbound];
    shares.forEach((share, flow) => {
      detail.drops[at + flow] = dropsOf(state, s) * share;
      detail.tonnes[at + flow] = state.tonnes[s]! * share;
    });
  }
}

function writeClasses(state: RunState, detail: FreightDetail): void {
  const { freight } = state.city;
  for (let j = 0; j < classes; j++) {
    const k = state.base.factor[first + j]!;
    detail.trips[state.y * classes + j] = state.vehicleTrips[j]! * k;
    detail.wtw_g_per_vkm[state.y * classes + j] = g_per_vkm(state, first + j);
    for (let s = 0; s < segments; s++) {
      const at = (state.y * segments + s) * classes + j;
      const of = s * classes + j;
      detail.tkm_M[at] = (state.tkm[of]! * freight.daysPerYear) / 1e6;
      detail.cost_per_stop[at] = state.stops[of]! > 0 ? state.stopCost[of]! / state.stops[of]! : NaN;
      for (let scope = 0; scope < areas; scope++) {
        detail.vkm_M[at * areas + scope] = (scope_km(state.round_km, of, scope) * k * freight.daysPerYear) / 1e6;
      }
    }
  }
}

/** Tonnes a day that a class brings to the receivers of a segment, from a consolidation centre too. */
function carried_t(state: RunState, s: number, j: number): number {
  let tonnes = j === lastLeg ? state.centreTonnes[s]! : 0;
  for (let account = 0; account < accounts.length; account++)
    for (let r = 0; r < ringCount; r++) tonnes += state.cellTonnes[cellAt(account, s, j, r)]!;
  return tonnes;
}

function writeCarried(state: RunState, detail: FreightDetail): void {
  const { daysPerYear, rates } = state.city.freight;
  for (let s = 0; s < segments; s++) {
    for (let j = 0; j < classes; j++) {
      const at = (state.y * segments + s) * classes + j;
      const tonnes = carried_t(state, s, j) * daysPerYear;
      detail.stops_M[at] = (state.stops[s * classes + j]! * daysPerYear) / 1e6;
      detail.carried_kt[at] = tonnes / 1000;
      detail.consignments_M[at] = tonnes / rates[s]!.tonnesPerDelivery / 1e6;
    }
  }
}

function writeBays(state: RunState, detail: FreightDetail): void {
  state.city.freight.bays.forEach((bays, r) => {
    detail.bays[state.y * ringCount + r] = bays * (r === centre ? 1 + channelAt(state, 'bay_gain') : 1);
  });
}

/**
 * Writes what goods did in a year, broken down.
 *
 * @param state the run, after all steps of the year
 * @param detail rows of the year are written
 */
export function writeFreightDetail(state: RunState, detail: FreightDetail): void {
  const { network } = state.city.freight;
  const zones = state.city.space.zones.length;
  writeFlows(state, detail);
  writeClasses(state, detail);
  writeCarried(state, detail);
  writeBays(state, detail);
  detail.kerb_min.set(state.kerb_min, state.y * state.kerb_min.length);
  detail.bays_wanted.set(state.bays_wanted, state.y * state.bays_wanted.length);
  for (let z = 0; z < zones; z++) {
    for (let s = 0; s < segments; s++) {
      detail.byZone[(state.y * zones + z) * segments + s] = dropsOf(state, s) * network.zoneEnd[s * zones + z]!;
    }
  }
}
