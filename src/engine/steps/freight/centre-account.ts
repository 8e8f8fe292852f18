import {
  breakEvenConsignments,
  carrierGain,
  carriersPart,
  centreAccount as payer,
  centreAccounts as payers,
  lastLegPerConsignment,
  roadSaving,
  writeWhoPays,
} from '../../../model/freight/consolidation-economics.ts';
import { addRounds, roundResult, roundResults } from '../../../model/freight/rounds.ts';
import { costPerDrop, costPerTonneOfLoads, entryChargePerDrop } from '../../../model/freight/vehicle-cost.ts';
import { freightClasses, freightSegments } from '../../../plan/vocabulary.ts';
import { chain } from '../../../sources/freight.ts';
import { centre, innerRing } from '../../compile/space.ts';
import { accounts, cellAt, centreFigure as figure } from '../../freight-state.ts';
import type { RunState } from '../../state.ts';
import { channelAt } from '../amounts.ts';
import { centreAccount } from './chain.ts';
import { emptyCost, emptyRound, isLight, setCost, setRound } from './round.ts';
import { out, setCentreRound, stopsFor } from './rounds.ts';

const [segments, classes] = [freightSegments.length, freightClasses.length];
const trunk = freightClasses.indexOf('rigid_large');

const round = emptyRound();
const cost = emptyCost();
const result = new Float64Array(roundResults);
const account = new Float64Array(payers);
/** Consignments a day, and what they cost altogether, of the segments added so far. */
const sums = { consignments: 0, direct_LCU: 0, inbound_LCU: 0, lastLeg_LCU: 0 };

/** What the stops of the round that was last set cost, charges for entry among it. */
function stopsCost(state: RunState, j: number, stops: number): number {
  result.fill(0);
  const perRound = addRounds(round, stops, result);
  const between_km = result[roundResult.loaded_km]! - result[roundResult.rounds]! * round.stem_km;
  setCost(state, cost, round, j, between_km / stops, perRound);
  const charge = channelAt(state, 'cordon_charge');
  const entry_LCU = charge > 0 ? entryChargePerDrop(charge, channelAt(state, 'cordon_goods_share'), perRound) : 0;
  return stops * (costPerDrop(cost) + entry_LCU);
}

/** What a consignment costs that comes direct, by the motor vehicles and at the density that it would have without a centre. */
function directCost(state: RunState, s: number): number {
  const left = 1 - channelAt(state, 'ucc_share');
  let [consignments, all_LCU] = [0, 0];
  for (let by = 0; by < accounts.length; by++) {
    for (let j = 0; j < classes; j++) {
      const at = cellAt(by, s, j, centre);
      if (isLight[j] || state.cellDrops[at] === 0) continue;
      const drops = state.cellDrops[at]! / left;
      const tonnes = state.cellTonnes[at]! / left;
      const stops = stopsFor(state, j, drops, tonnes);
      setRound(state, round, [by, s, j, centre], tonnes / stops);
      consignments += drops;
      all_LCU += stopsCost(state, j, stops);
    }
  }
  return all_LCU / consignments;
}

/** What a tonne costs to the centre, in lorries as full as those of its legs. */
function inboundCostPerTonne(state: RunState, s: number): number {
  const { freight } = state.city;
  setRound(state, round, [centreAccount, s, trunk, innerRing], NaN);
  const haul = {
    hour_LCU: freight.costPerHour[trunk]!,
    km_LCU: freight.costPerKm[trunk]! + state.energyPerKm[trunk]!,
    kmCharge_LCU: state.chargePerKm[trunk]!,
    speed_km_per_h: round.stemSpeed_km_per_h,
    handling_h: chain.centre_unload_h.value,
    payload_t: freight.payload_t[trunk]!,
    loadFactor: freight.loadFactor[trunk]!,
    emptyShare: state.emptyShare[trunk]!,
  };
  return costPerTonneOfLoads(haul, round.stem_km);
}

/** Adds a segment's consignments through the centre, with what they cost and what they would cost direct. */
function addSegment(state: RunState, s: number): void {
  if (state.centreStops[s] === 0) return;
  const tonnes = state.centreTonnes[s]!;
  const consignments = state.centreStops[s]! * chain.centre_bundling.value;
  const stops = stopsFor(state, out, state.centreStops[s]!, tonnes);
  sums.consignments += consignments;
  sums.direct_LCU += consignments * directCost(state, s);
  sums.inbound_LCU += tonnes * inboundCostPerTonne(state, s);
  setCentreRound(state, round, s, tonnes / stops);
  sums.lastLeg_LCU += consignments * lastLegPerConsignment(stopsCost(state, out, stops) / stops, consignments / stops);
}

/** What the sheds cost a year: one, or as many as the consignments fill. */
function fixedCost({ city }: RunState): number {
  return city.freight.centreFixedCost * Math.max(1, sums.consignments / chain.centre_capacity.value);
}

/** Takes what users pay of the centre's cost, carriers no more than they gain, and leaves the rest to the city. */
function sharePayment(state: RunState, lastLeg_LCU: number, gain_LCU: number): void {
  const { freight } = state.city;
  const year = {
    consignments: sums.consignments * freight.daysPerYear,
    fixed_LCU: fixedCost(state),
    handling_LCU: freight.centreHandlingCost,
    lastLeg_LCU,
  };
  writeWhoPays({ ...year, carrierFee_LCU: 0, receiverFee_LCU: 0 }, account);
  const fee_LCU = (freight.centreUserShare * account[payer.cost_LCU]!) / year.consignments;
  const carrierFee_LCU = carriersPart(fee_LCU, gain_LCU);
  writeWhoPays({ ...year, carrierFee_LCU, receiverFee_LCU: fee_LCU - carrierFee_LCU }, account);
  state.centreYear[figure.carriers_LCU] = account[payer.carriers_LCU]!;
  state.centreYear[figure.receivers_LCU] = account[payer.receivers_LCU]!;
  state.centreYear[figure.city_LCU] = account[payer.city_LCU]!;
}

/** Account of a consolidation centre: what a consignment costs direct and through it, when it breaks even, who pays. */
export function keepCentreAccount(state: RunState): void {
  state.centreYear.fill(NaN);
  sums.consignments = sums.direct_LCU = sums.inbound_LCU = sums.lastLeg_LCU = 0;
  for (let s = 0; s < segments; s++) addSegment(state, s);
  const { consignments } = sums;
  if (consignments === 0) return;
  const { freight } = state.city;
  const [direct, inbound, lastLeg] = [sums.direct_LCU, sums.inbound_LCU, sums.lastLeg_LCU].map(
    (each) => each / consignments,
  ) as [number, number, number];
  const days = freight.daysPerYear;
  const [fixed, handling] = [fixedCost(state), freight.centreHandlingCost];
  state.centreYear[figure.consignments] = consignments;
  state.centreYear[figure.direct_LCU] = direct;
  state.centreYear[figure.through_LCU] = inbound + handling + lastLeg + fixed / (consignments * days);
  const volume = breakEvenConsignments(fixed, roadSaving(direct, inbound, lastLeg), handling) / days;
  state.centreYear[figure.breakEven] = Number.isFinite(volume) ? volume : NaN;
  sharePayment(state, lastLeg, carrierGain(direct, inbound, 0));
}
