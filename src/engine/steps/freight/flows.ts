import {
  freightClasses,
  freightSegments,
  rings,
  type FreightClass,
  type FreightSegment,
} from '../../../plan/vocabulary.ts';
import { periods, minutesPerHour } from '../../compile/costs.ts';
import { haulVehicleKm } from '../../../model/freight/haul.ts';
import type { RunState } from '../../state.ts';
import { channelAt } from '../amounts.ts';
import { energyCostPerKm } from '../prices.ts';

const [segments, ringCount] = [freightSegments.length, rings.length];
/** Lorries: what a charge on lorries is paid by. */
export const lorries: readonly FreightClass[] = ['rigid_small', 'rigid_large', 'articulated'];
const isLorry = freightClasses.map((each) => lorries.includes(each));
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
    state.energyPerKm[j] = freight.has[j] === 1 ? energyCostPerKm(state, each, tax, state.powertrain) : 0;
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

/** Freight flows: from depots and the gateway to the drops, and what trains take off the way in. */
export function setStems(state: RunState): void {
  const { freight } = state.city;
  const { network } = freight;
  setDrivingCosts(state);
  const depots = network.stems(channelAt(state, 'depot_inward_share'), costRatio(state));
  const { gateway } = network;
  const rail = channelAt(state, 'rail_stem_share');
  state.train_km.fill(0);
  state.train_tkm.fill(0);
  for (let s = 0; s < segments; s++) {
    const railShare = byRail.has(freightSegments[s]!) ? rail : 0;
    const inbound = freight.inboundShare[s]!;
    const far = inbound * (1 - railShare);
    for (let at = s * ringCount; at < (s + 1) * ringCount; at++) {
      // What came by rail goes on from a terminal among the depots.
      state.stem_km[at] = far * gateway.km[at]! + (1 - far) * depots.km[at]!;
      for (let way = at * ringCount; way < (at + 1) * ringCount; way++) {
        state.stemWay_km[way] = far * gateway.way_km[way]! + (1 - far) * depots.way_km[way]!;
      }
      if (railShare > 0) {
        state.train_tkm[s]! += state.tonnes[s]! * network.ringEnd[at]! * inbound * railShare * gateway.km[at]!;
      }
    }
    const load = [freight.payload_t[train]!, freight.loadFactor[train]!, freight.emptyShare[train]!] as const;
    if (railShare > 0) state.train_km[s] = haulVehicleKm(state.train_tkm[s]!, ...load);
  }
}
