import { betweenDrops_km, dropsPerRound } from '../../../model/freight/rounds.ts';
import { costPerDrop, costPerTonneOfDrops, entryChargePerDrop } from '../../../model/freight/vehicle-cost.ts';
import { freightClasses, freightSegments, rings } from '../../../plan/vocabulary.ts';
import { centre } from '../../compile/space.ts';
import { accounts, parts } from '../../freight-state.ts';
import type { RunState } from '../../state.ts';
import { channelAt } from '../amounts.ts';
import { emptyCost, emptyRound, isLight, isParcel, setCost, setRound } from './round.ts';

const [segments, classes, ringCount] = [freightSegments.length, freightClasses.length, rings.length];
const zone = parts.indexOf('zone');
const own = accounts.indexOf('own');
/** Segments whose loads are full rather than rounds: their vehicles are compared by the tonne. */
export const byTonne = freightSegments.map((segment) => segment === 'industry' || segment === 'construction');

const round = emptyRound();
const cost = emptyCost();
/** Relative size of a drop by class, of the segment that was last set. */
export const sizes = new Float64Array(classes);
/** Cost of a drop in a ring, as it is and without charges. */
const found = { now: NaN, plain: NaN };

/** Sets the relative size of a drop by class: alike for parcels, else larger vehicles bring larger drops. */
export function setSizes(state: RunState, s: number): void {
  const { freight } = state.city;
  for (let j = 0; j < classes; j++) sizes[j] = isParcel[s] ? 1 : freight.payload_t[j]! * freight.loadFactor[j]!;
}

/** Tonnes of a drop of mean size 1 in the base shares. */
function tonnesPerSize(state: RunState, s: number): number {
  const { freight } = state.city;
  let mean = 0;
  for (let j = 0; j < classes; j++) mean += freight.classShare[s * classes + j]! * sizes[j]!;
  return state.tonnes[s]! / state.drops[s]! / mean;
}

/** Finds the cost of a drop of a class in a ring, at the base year's share of the drops, own account and hire. */
function findDropCost(state: RunState, s: number, j: number, r: number, tonnes: number): void {
  const { freight } = state.city;
  const all = state.drops[s]! * freight.network.ringEnd[s * ringCount + r]! * freight.classShare[s * classes + j]!;
  const entryCharge = channelAt(state, 'cordon_charge');
  const payers = channelAt(state, 'cordon_goods_share');
  found.now = 0;
  found.plain = 0;
  for (let account = 0; account < accounts.length; account++) {
    const share = account === own ? freight.ownShare[s]! : 1 - freight.ownShare[s]!;
    if (share === 0) continue;
    setRound(state, round, [account, s, j, r], tonnes);
    const between_km = betweenDrops_km(round.area_km2, all * share, round.roundFactor);
    const perRound = dropsPerRound(round, between_km);
    setCost(state, cost, round, j, between_km, perRound);
    const entry_LCU = r === centre && !isLight[j] ? entryChargePerDrop(entryCharge, payers, perRound) : 0;
    found.now += share * (costPerDrop(cost) + entry_LCU);
    cost.kmCharge_LCU = 0;
    cost.km_LCU /= state.drivingCost;
    cost.speed_km_per_h = round.speed_km_per_h;
    cost.stemSpeed_km_per_h = round.stemSpeed_km_per_h;
    found.plain += share * costPerDrop(cost);
  }
  if (!byTonne[s]) return;
  found.now = costPerTonneOfDrops(found.now, tonnes);
  found.plain = costPerTonneOfDrops(found.plain, tonnes);
}

/** Writes the costs of a class in the zone, and its mean elsewhere. */
function writeCosts(state: RunState, s: number, j: number, tonnes: number): void {
  const { ringEnd } = state.city.freight.network;
  const [inZone, elsewhere] = [(zone * segments + s) * classes + j, ((1 - zone) * segments + s) * classes + j];
  let [now, plain, ends] = [0, 0, 0];
  for (let r = 0; r < ringCount; r++) {
    const end = ringEnd[s * ringCount + r]!;
    if (end === 0) continue;
    findDropCost(state, s, j, r, tonnes);
    if (r === centre) {
      state.vehicleCost[inZone] = found.now;
      state.plainCost[inZone] = found.plain;
    } else {
      now += end * found.now;
      plain += end * found.plain;
      ends += end;
    }
  }
  state.vehicleCost[elsewhere] = now / ends;
  state.plainCost[elsewhere] = plain / ends;
}

/** Writes what vehicles cost by drop or tonne, with charges and without; NaN for classes that carry nothing there. */
export function setVehicleCosts(state: RunState): void {
  const { freight } = state.city;
  state.vehicleCost.fill(NaN);
  state.plainCost.fill(NaN);
  for (let s = 0; s < segments; s++) {
    if (state.drops[s] === 0) continue;
    setSizes(state, s);
    const perSize = tonnesPerSize(state, s);
    for (let j = 0; j < classes; j++) {
      if (freight.classShare[s * classes + j]! > 0) writeCosts(state, s, j, perSize * sizes[j]!);
    }
  }
}
