import { dropsPerDay, tonnesPerDay } from '../../model/freight-generation.ts';
import { moveDrops, roundsLeft, roundsPerDay, roundVehicleKm, type RoundInput } from '../../model/freight/rounds.ts';
import { freightClasses, freightSegments, passengerClasses, rings } from '../../plan/vocabulary.ts';
import { logistics } from '../../sources/behaviour.ts';
import { periods } from '../compile/costs.ts';
import { receivers, ringShareOf } from '../compile/freight.ts';
import { centre, innerRing } from '../compile/space.ts';
import type { RunState } from '../state.ts';
import { channelAt, driverNow } from './amounts.ts';

const classes = freightClasses.length;
const cargoBike = freightClasses.indexOf('cargo_bike');
const van = freightClasses.indexOf('van');
const feeder = freightClasses.indexOf('rigid_small');
const firstFreightClass = passengerClasses.length;
const isParcel = freightSegments.map((segment) => segment === 'parcels_b2c' || segment === 'parcels_b2b');
const receives = freightSegments.map((segment) => receivers.some((each) => each === segment));

/** Freight generation: drops and tonnes a day by segment. */
export function generateFreight(state: RunState): void {
  const { freight } = state.city;
  freightSegments.forEach((segment, s) => {
    const drops = dropsPerDay(freight.rates[s]!, state.jobs * freight.jobsShare[s]!, state.households);
    const growth = segment === 'parcels_b2c' ? driverNow(state, 'e_commerce') : driverNow(state, 'freight_tonnes');
    state.drops[s] = drops * growth;
    state.tonnes[s] = tonnesPerDay(freight.rates[s]!, state.drops[s]);
  });
}

/** Parcels by van that end within reach of the hubs, drops and tonnes a day. */
function parcelsInReach(state: RunState): { drops: number; tonnes: number } {
  const { freight, space } = state.city;
  let drops = 0;
  let tonnes = 0;
  for (let s = 0; s < freightSegments.length; s++) {
    if (!isParcel[s]) continue;
    const ends = ringShareOf(s, space.populationShare, space.jobsShare);
    const within =
      (ends[centre]! + ends[innerRing]!) * logistics.hub_reach.value * freight.classShare[s * classes + van]!;
    drops += state.drops[s]! * within;
    tonnes += state.tonnes[s]! * within;
  }
  return { drops, tonnes };
}

/** A class's part of a segment's tonnes: by drops for parcels, else larger vehicles bring larger drops. */
function tonneWeight(state: RunState, s: number, j: number): number {
  const { freight } = state.city;
  const drops = freight.classShare[s * classes + j]!;
  return isParcel[s] ? drops : drops * freight.payload_t[j]! * freight.loadFactor[j]!;
}

function shareSegment(state: RunState, s: number): void {
  const { freight, space } = state.city;
  const ends = ringShareOf(s, space.populationShare, space.jobsShare)[centre]!;
  let weights = 0;
  for (let j = 0; j < classes; j++) weights += tonneWeight(state, s, j);
  for (let j = 0; j < classes; j++) {
    const drops = state.drops[s]! * freight.classShare[s * classes + j]!;
    const tonnes = (state.tonnes[s]! * tonneWeight(state, s, j)) / weights;
    state.classDrops[j]! += drops;
    state.classTonnes[j]! += tonnes;
    state.centreShare[j]! += drops * ends;
    if (receives[s]) state.receiverShare[j]! += drops * ends;
    if (!isParcel[s]) continue;
    state.parcelDrops[j]! += drops;
    state.parcelTonnes[j]! += tonnes;
  }
}

/** Freight vehicles: drops, tonnes and share of the centre by class; hubs move parcels from vans to cargo bikes. */
export function chooseFreightVehicles(state: RunState): void {
  const { freight } = state.city;
  for (const each of [state.classDrops, state.classTonnes, state.centreShare, state.receiverShare]) each.fill(0);
  for (const each of [state.parcelDrops, state.parcelTonnes]) each.fill(0);
  for (let s = 0; s < freightSegments.length; s++) shareSegment(state, s);
  for (let j = 0; j < classes; j++) {
    if (state.centreShare[j]! > 0) state.receiverShare[j]! /= state.centreShare[j]!;
    if (state.classDrops[j]! > 0) state.centreShare[j]! /= state.classDrops[j]!;
    state.emptyShare[j] = Math.max(0, freight.emptyShare[j]! - channelAt(state, 'empty_running_cut'));
  }
  const reach = parcelsInReach(state);
  state.hubWanted = channelAt(state, 'hub_drops');
  state.hubMoved = moveDrops(state.parcelDrops, van, cargoBike, state.hubWanted, reach.drops);
  if (state.hubMoved === 0) return;
  const tonnes = (reach.tonnes * state.hubMoved) / reach.drops;
  moveDrops(state.classDrops, van, cargoBike, state.hubMoved, reach.drops);
  moveDrops(state.parcelTonnes, van, cargoBike, tonnes, reach.tonnes);
  moveDrops(state.classTonnes, van, cargoBike, tonnes, reach.tonnes);
}

/** Vehicle-km a day that bring the hubs' parcels in: full loads on the stem. */
function feederKm(state: RunState): number {
  if (state.hubMoved === 0) return 0;
  const { freight } = state.city;
  const reach = parcelsInReach(state);
  const tonnes = (reach.tonnes * state.hubMoved) / reach.drops;
  const load_t = freight.payload_t[feeder]! * freight.loadFactor[feeder]!;
  return ((tonnes / load_t) * freight.stem_km[feeder]!) / (1 - state.emptyShare[feeder]!);
}

/** Rounds of a class: parcels ride in rounds of their own, with more and lighter drops. */
function roundsOf(state: RunState, j: number): RoundInput[] {
  const { freight, space } = state.city;
  const round = (drops: number, tonnes: number, mostDrops: number): RoundInput => ({
    drops,
    tonnes,
    payload_t: freight.payload_t[j]!,
    loadFactor: freight.loadFactor[j]!,
    emptyShare: state.emptyShare[j]!,
    mostDrops,
    stem_km: freight.stem_km[j]!,
    roundFactor: freight.roundFactor,
    area_km2: space.area_km2,
  });
  const most = freight.mostDrops[j]!;
  const parcels = round(
    state.parcelDrops[j]!,
    state.parcelTonnes[j]!,
    j === van ? logistics.parcels_per_van.value : most,
  );
  const rest = round(
    state.classDrops[j]! - state.parcelDrops[j]!,
    state.classTonnes[j]! - state.parcelTonnes[j]!,
    most,
  );
  return [parcels, rest];
}

/** Part of the rounds into the centre that are still driven when they pay to enter. */
function enteringLeft(state: RunState): number {
  const charge = channelAt(state, 'cordon_charge');
  if (charge === 0) return 1;
  const cost = state.city.freight.wage * driverNow(state, 'income') * logistics.round_cost.value;
  return roundsLeft(charge, cost, channelAt(state, 'cordon_goods_share'), logistics.rounds_to_cost.value);
}

/** Loaded and empty km a day of a class; rounds that a charge on the centre saves take their km with them. */
function classKm(state: RunState, j: number): number {
  const [parcels, rest] = roundsOf(state, j).map(roundVehicleKm);
  return (parcels! + rest!) * (1 - state.centreShare[j]! * (1 - enteringLeft(state)));
}

/**
 * Counts goods vehicles into the centre: rounds in proportion to the drops that end there.
 *
 * @param state a year whose goods have found their vehicles
 * @returns motor vehicles a weekday
 */
export function goodsEntries(state: RunState): number {
  return freightClasses.reduce((sum, _each, j) => {
    if (j === cargoBike) return sum;
    const rounds = roundsOf(state, j).reduce((all, round) => all + roundsPerDay(round), 0);
    return sum + rounds * state.centreShare[j]! * enteringLeft(state);
  }, 0);
}

/** Freight vehicle-km of a year by class, calibrated; then goods on the road by period and ring. */
export function driveFreight(state: RunState): void {
  const { factor } = state.base;
  const { freight, space, fleet } = state.city;
  state.freightLoad.fill(0);
  const offHours = channelAt(state, 'off_hour_share');
  for (let j = 0; j < classes; j++) {
    const at = firstFreightClass + j;
    const calibrated = (classKm(state, j) + (j === feeder ? feederKm(state) : 0)) * factor[at]!;
    state.vkm_M[at] = (calibrated * freight.daysPerYear) / 1e6;
    for (let r = 0; r < rings.length; r++) {
      // Only what goes to shops, kitchens and offices can come at night.
      const inDay = r === centre ? 1 - offHours * state.receiverShare[j]! : 1;
      for (let t = 0; t < periods; t++) {
        state.freightLoad[t * rings.length + r]! +=
          calibrated * fleet.pcu[at]! * space.jobsShare[r]! * freight.periodShare[t]! * inDay;
      }
    }
  }
}
