import {
  freightClasses,
  freightSegments,
  rings,
  type FreightClass,
  type FreightSegment,
} from '../../../plan/vocabulary.ts';
import { periods, minutesPerHour } from '../../compile/costs.ts';
import { haulVehicleKm } from '../../../model/freight/haul.ts';
import { transportActivity_tkm } from '../../../model/freight/iso14083.ts';
import type { Stems } from '../../compile/freight-network.ts';
import { accounts, stemAt } from '../../freight-state.ts';
import type { RunState } from '../../state.ts';
import { channelAt } from '../amounts.ts';
import { energyCostPerKm } from '../prices.ts';

const [segments, ringCount] = [freightSegments.length, rings.length];
/** Lorries: what a charge on lorries is paid by. */
export const lorries: readonly FreightClass[] = ['rigid_small', 'rigid_large', 'articulated'];
const isLorry = freightClasses.map((each) => lorries.includes(each));
const own = accounts.indexOf('own');
const train = freightClasses.indexOf('goods_train');
/** Goods whose way into the city a train or barge can take. */
const byRail: ReadonlySet<FreightSegment> = new Set(['retail', 'industry', 'construction']);

/** What an hour and a km on the road cost this year: last year's congestion and fleet, this year's prices and charges. */
export function setDrivingCosts(state: RunState): void {
  const { freight } = state.city;
  for (let r = 0; r < ringCount; r++) {
    let minutes = 0;
    for (let t = 0; t < periods; t++) minutes += freight.periodShare[t]! * state.min_per_km[t * ringCount + r]!;
    state.lorry_min_per_km[r] = minutes;
  }
  const tax = channelAt(state, 'fuel_price_added');
  const charge = channelAt(state, 'lorry_km_charge');
  freightClasses.forEach((each, j) => {
    state.energyPerKm[j] = energyCostPerKm(state, each, tax, state.powertrain);
    state.chargePerKm[j] = isLorry[j] ? charge : 0;
  });
}

/** Cost of a goods vehicle-km over what it was without charges: what distances answer. */
function costRatio(state: RunState): number {
  const { freight } = state.city;
  const charge = channelAt(state, 'lorry_km_charge');
  if (charge === 0) return state.drivingCost;
  let [drops, cost, charged] = [0, 0, 0];
  const outer = rings.indexOf('outer');
  for (let s = 0; s < segments; s++) {
    for (let j = 0; j < freightClasses.length; j++) {
      const each = state.drops[s]! * freight.classShare[s * freightClasses.length + j]!;
      if (each === 0) continue;
      const hour = (freight.costPerHour[j]! * state.lorry_min_per_km[outer]!) / minutesPerHour;
      drops += each;
      cost += each * (hour + freight.costPerKm[j]! + state.energyPerKm[j]!);
      charged += each * state.chargePerKm[j]!;
    }
  }
  return drops === 0 ? state.drivingCost : (state.drivingCost * (cost + charged)) / cost;
}

/** Share of rounds that come from the edge: carriers bring what is inbound, and own vehicles only what is beyond them. */
function farShare(state: RunState, account: number, s: number, railShare: number): number {
  const { freight } = state.city;
  const byHire = 1 - freight.ownShare[s]!;
  const inbound = freight.inboundShare[s]!;
  const hired = Math.min(inbound, byHire);
  const share = account === own ? (inbound - hired) / freight.ownShare[s]! : hired / byHire;
  // Nobody drives rounds of an account that a segment does not have.
  return Number.isNaN(share) ? 0 : share * (1 - railShare);
}

/** Way out of a segment's rounds to each ring: part from the edge, part from depots. */
function mixStems(state: RunState, account: number, s: number, far: number, depots: Stems): void {
  const { gateway } = state.city.freight.network;
  for (let r = 0; r < ringCount; r++) {
    const [at, to] = [s * ringCount + r, stemAt(account, s, r)];
    state.stem_km[to] = far * gateway.km[at]! + (1 - far) * depots.km[at]!;
    for (let ring = 0; ring < ringCount; ring++) {
      const way = at * ringCount + ring;
      state.stemWay_km[to * ringCount + ring] = far * gateway.way_km[way]! + (1 - far) * depots.way_km[way]!;
    }
  }
}

/** Goods that come by rail to a terminal among the depots, and go on from there by road. */
function runTrains(state: RunState, s: number, share: number): void {
  const { freight } = state.city;
  const { ringEnd, gateway } = freight.network;
  let tkm = 0;
  for (let at = s * ringCount; at < (s + 1) * ringCount; at++) {
    if (ringEnd[at] === 0) continue;
    const tonnes = state.tonnes[s]! * ringEnd[at]! * freight.inboundShare[s]! * share;
    tkm += transportActivity_tkm(tonnes, gateway.km[at]!);
  }
  state.train_tkm[s] = tkm;
  state.train_km[s] =
    share > 0
      ? haulVehicleKm(tkm, freight.payload_t[train]!, freight.loadFactor[train]!, freight.emptyShare[train]!)
      : 0;
}

/** Freight flows: from depots and the gateway to the drops, and what trains take off the way in. */
export function setStems(state: RunState): void {
  setDrivingCosts(state);
  const depots = state.city.freight.network.stems(channelAt(state, 'depot_inward_share'), costRatio(state));
  const rail = channelAt(state, 'rail_stem_share');
  for (let s = 0; s < segments; s++) {
    const railShare = byRail.has(freightSegments[s]!) ? rail : 0;
    for (let account = 0; account < accounts.length; account++) {
      mixStems(state, account, s, farShare(state, account, s, railShare), depots);
    }
    runTrains(state, s, railShare);
  }
}
