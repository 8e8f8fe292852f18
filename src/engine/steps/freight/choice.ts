import { betweenDrops_km, dropsPerRound } from '../../../model/freight/rounds.ts';
import { chooseVehicles, type VehicleChoice } from '../../../model/freight/vehicle-choice.ts';
import { costPerDrop, costPerTonneOfDrops } from '../../../model/freight/vehicle-cost.ts';
import { freightClasses, freightSegments, rings } from '../../../plan/vocabulary.ts';
import { goods } from '../../../sources/freight.ts';
import { centre } from '../../compile/space.ts';
import { accounts, cellAt, parts } from '../../freight-state.ts';
import type { RunState } from '../../state.ts';
import { channelAt } from '../amounts.ts';
import { emptyCost, emptyRound, isParcel, setCost, setRound } from './round.ts';

const [segments, classes, ringCount] = [freightSegments.length, freightClasses.length, rings.length];
const zone = parts.indexOf('zone');
const own = accounts.indexOf('own');
const large = [freightClasses.indexOf('rigid_large'), freightClasses.indexOf('articulated')];
const small = [freightClasses.indexOf('van'), freightClasses.indexOf('rigid_small')];
/** Segments whose loads are full rather than rounds: their vehicles are compared by the tonne. */
const byTonne = freightSegments.map((segment) => segment === 'industry' || segment === 'construction');

const round = emptyRound();
const cost = emptyCost();
const dropShare = new Float64Array(classes + 1);
const tonneShare = new Float64Array(classes + 1);
const sizes = new Float64Array(classes);

/** Relative size of a drop by class: alike for parcels, else larger vehicles bring larger drops. */
function setSizes(state: RunState, s: number): void {
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

/** Cost of a drop of a class in a ring, at the base year's share of the drops. */
function dropCost(state: RunState, s: number, j: number, r: number, tonnes: number): number {
  const { freight } = state.city;
  const all = state.drops[s]! * freight.network.ringEnd[s * ringCount + r]! * freight.classShare[s * classes + j]!;
  let sum = 0;
  for (let account = 0; account < accounts.length; account++) {
    const share = account === own ? freight.ownShare[s]! : 1 - freight.ownShare[s]!;
    if (share === 0) continue;
    setRound(state, round, [account, s, j, r], tonnes);
    const between_km = betweenDrops_km(round.area_km2, all * share, round.roundFactor);
    setCost(state, cost, round, j, between_km, dropsPerRound(round, between_km));
    sum += share * costPerDrop(cost);
  }
  return sum;
}

/** Writes what vehicles cost by drop or tonne, in the zone and elsewhere; NaN for classes that carry nothing there. */
export function setVehicleCosts(state: RunState): void {
  const { freight } = state.city;
  for (let s = 0; s < segments; s++) {
    setSizes(state, s);
    const perSize = tonnesPerSize(state, s);
    for (let j = 0; j < classes; j++) {
      let elsewhere = 0;
      let ends = 0;
      const has = freight.classShare[s * classes + j]! > 0 && state.drops[s]! > 0;
      const tonnes = perSize * sizes[j]!;
      const told = (drop: number): number => (byTonne[s] ? costPerTonneOfDrops(drop, tonnes) : drop);
      for (let r = 0; r < ringCount; r++) {
        const end = freight.network.ringEnd[s * ringCount + r]!;
        const each = has && end > 0 ? told(dropCost(state, s, j, r, tonnes)) : NaN;
        if (r === centre) state.vehicleCost[(zone * segments + s) * classes + j] = each;
        else if (end > 0) {
          elsewhere += end * each;
          ends += end;
        }
      }
      state.vehicleCost[((1 - zone) * segments + s) * classes + j] = elsewhere / ends;
    }
  }
}

const alike = new Float64Array(classes).fill(1);
const available = new Float64Array(classes);
const noEntry = new Float64Array(classes).fill(NaN);

/** Which share of its drops a class may still serve. */
function setAvailable(state: RunState, part: number): void {
  available.fill(1);
  if (part !== zone) return;
  for (const j of large) available[j] = 1 - channelAt(state, 'zone_barred_lorry_share');
  for (const j of small) available[j] = 1 - channelAt(state, 'zone_barred_van_share');
}

/** What nobody is left to serve stays with the vehicles it had: they are exempt. */
function exempt(state: RunState, s: number, drops: number): void {
  const unserved = dropShare[classes]!;
  if (unserved === 0) return;
  const { freight } = state.city;
  let tonnes = 0;
  for (let j = 0; j < classes; j++) tonnes += freight.classShare[s * classes + j]! * sizes[j]!;
  for (let j = 0; j < classes; j++) {
    const share = freight.classShare[s * classes + j]!;
    dropShare[j]! += unserved * share;
    tonneShare[j]! += (tonneShare[classes]! * share * sizes[j]!) / tonnes;
  }
  dropShare[classes] = 0;
  tonneShare[classes] = 0;
  state.exemptDrops += drops * unserved;
}

function spreadCells(state: RunState, s: number, r: number): void {
  const { freight } = state.city;
  const end = freight.network.ringEnd[s * ringCount + r]!;
  for (let account = 0; account < accounts.length; account++) {
    const share = end * (account === own ? freight.ownShare[s]! : 1 - freight.ownShare[s]!);
    for (let j = 0; j < classes; j++) {
      const at = cellAt(account, s, j, r);
      state.cellDrops[at] = state.drops[s]! * share * dropShare[j]!;
      state.cellTonnes[at] = state.tonnes[s]! * share * tonneShare[j]!;
    }
  }
}

function spreadPart(state: RunState, s: number, part: number): void {
  for (let r = 0; r < ringCount; r++) if ((r === centre) === (part === zone)) spreadCells(state, s, r);
}

const row = (values: Float64Array, at: number): Float64Array => values.subarray(at * classes, (at + 1) * classes);

/** Mean cost of a delivery over the base year's: next year's orders answer it. */
function noteOrderCost(state: RunState, s: number, of: VehicleChoice, weight: number): void {
  let [now, before] = [0, 0];
  for (let j = 0; j < classes; j++) {
    if (of.baseShare[j] === 0) continue;
    now += dropShare[j]! * of.cost_LCU[j]!;
    before += of.baseShare[j]! * of.baseCost_LCU[j]!;
  }
  state.orderCost[s]! += weight * (before > 0 ? now / before : 1);
}

/** Freight vehicles: drops and tonnes by class, pivoting on the base year by cost, within what the zone's rules leave. */
export function chooseFreightVehicles(state: RunState): void {
  const { freight } = state.city;
  const base = state.base.freight.vehicleCost;
  for (let j = 0; j < classes; j++) {
    state.emptyShare[j] = Math.max(0, freight.emptyShare[j]! - channelAt(state, 'empty_running_cut'));
  }
  setVehicleCosts(state);
  state.exemptDrops = 0;
  for (let s = 0; s < segments; s++) {
    setSizes(state, s);
    const inZone = freight.network.ringEnd[s * ringCount + centre]!;
    state.orderCost[s] = 0;
    for (let part = 0; part < parts.length; part++) {
      const weight = part === zone ? inZone : 1 - inZone;
      // A city without a centre has nothing to share out there.
      if (weight === 0) {
        dropShare.fill(0);
        tonneShare.fill(0);
        spreadPart(state, s, part);
        continue;
      }
      setAvailable(state, part);
      const at = part * segments + s;
      const choice: VehicleChoice = {
        baseShare: row(freight.classShare, s),
        baseCost_LCU: row(base, at),
        cost_LCU: row(state.vehicleCost, at),
        available,
        availableTonnes: available,
        relativeTonnes: isParcel[s] ? alike : sizes,
        theta: goods.vehicle_choice.value,
        entry: noEntry,
        reference: alike,
      };
      chooseVehicles(choice, dropShare, tonneShare);
      noteOrderCost(state, s, choice, weight);
      exempt(state, s, state.drops[s]! * weight);
      spreadPart(state, s, part);
    }
  }
}
