import { chooseVehicles, type VehicleChoice } from '../../../model/freight/vehicle-choice.ts';
import { freightClasses, freightSegments, rings } from '../../../plan/vocabulary.ts';
import { goods } from '../../../sources/freight.ts';
import { centre } from '../../compile/space.ts';
import { accounts, cellAt, parts } from '../../freight-state.ts';
import type { RunState } from '../../state.ts';
import { channelAt } from '../amounts.ts';
import { carriableShare, isLight, isParcel } from './round.ts';
import { byTonne, setSizes, setVehicleCosts, sizes } from './vehicle-costs.ts';

const [segments, classes, ringCount] = [freightSegments.length, freightClasses.length, rings.length];
const zone = parts.indexOf('zone');
const own = accounts.indexOf('own');
const large = [freightClasses.indexOf('rigid_large'), freightClasses.indexOf('articulated')];
const small = [freightClasses.indexOf('van'), freightClasses.indexOf('rigid_small')];
const dropShare = new Float64Array(classes + 1);
const tonneShare = new Float64Array(classes + 1);

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

/** Where vans are barred, light vehicles get no more than they can carry. */
function limitLight(state: RunState, s: number): void {
  const { freight } = state.city;
  let [before, now] = [0, 0];
  for (let j = 0; j < classes; j++) {
    if (!isLight[j]) continue;
    before += freight.classShare[s * classes + j]!;
    now += dropShare[j]!;
  }
  const most = Math.max(before, carriableShare(s));
  if (now <= most) return;
  for (let j = 0; j < classes; j++) {
    if (!isLight[j]) continue;
    const [drops, tonnes] = [dropShare[j]! * (1 - most / now), tonneShare[j]! * (1 - most / now)];
    dropShare[j]! -= drops;
    tonneShare[j]! -= tonnes;
    dropShare[classes]! += drops;
    tonneShare[classes]! += tonnes;
  }
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

/** Mean cost of a delivery over what it were without charges: next year's orders answer it. */
function noteOrderCost(state: RunState, s: number, part: number, weight: number): void {
  const [now, plain] = [row(state.vehicleCost, part * segments + s), row(state.plainCost, part * segments + s)];
  let [charged, before] = [0, 0];
  for (let j = 0; j < classes; j++) {
    if (dropShare[j] === 0) continue;
    charged += dropShare[j]! * now[j]!;
    before += dropShare[j]! * plain[j]!;
  }
  state.orderCost[s]! += charged === before ? 0 : weight * (charged / before - 1);
}

const relative = new Float64Array(classes);

/** Costs over those of the base year: in rounds a drop of one vehicle is not a drop of another. */
function relativeCost(state: RunState, at: number): Float64Array {
  const base = state.base.freight.vehicleCost;
  for (let j = 0; j < classes; j++) {
    relative[j] = state.vehicleCost[at * classes + j]! / base[at * classes + j]!;
  }
  return relative;
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
    state.orderCost[s] = 1;
    for (let part = 0; part < parts.length; part++) {
      const weight = part === zone ? inZone : 1 - inZone;
      // Where nothing is delivered nothing is shared out.
      if (weight === 0 || state.drops[s] === 0) {
        dropShare.fill(0);
        tonneShare.fill(0);
        spreadPart(state, s, part);
        continue;
      }
      setAvailable(state, part);
      const at = part * segments + s;
      const choice: VehicleChoice = {
        baseShare: row(freight.classShare, s),
        baseCost_LCU: byTonne[s] ? row(base, at) : alike,
        cost_LCU: byTonne[s] ? row(state.vehicleCost, at) : relativeCost(state, at),
        available,
        availableTonnes: available,
        relativeTonnes: isParcel[s] ? alike : sizes,
        theta: goods.vehicle_choice.value,
        entry: noEntry,
        reference: alike,
      };
      chooseVehicles(choice, dropShare, tonneShare);
      if (part === zone && channelAt(state, 'zone_barred_van_share') > 0) limitLight(state, s);
      noteOrderCost(state, s, part, weight);
      exempt(state, s, state.drops[s]! * weight);
      spreadPart(state, s, part);
    }
  }
}
