import { freightClasses, freightSegments, passengerClasses, rings } from '../../../plan/vocabulary.ts';
import { periods } from '../../compile/costs.ts';
import { centre } from '../../compile/space.ts';
import type { RunState } from '../../state.ts';
import { channelAt, driverNow } from '../amounts.ts';
import { detourShare, driveRound } from './rounds.ts';

const [segments, classes, ringCount] = [freightSegments.length, freightClasses.length, rings.length];
const firstFreightClass = passengerClasses.length;
const van = freightClasses.indexOf('van');
const car = passengerClasses.indexOf('car');
/** Trains and barges keep to ways of their own. */
const onRoad = freightClasses.map((each) => each !== 'goods_train' && each !== 'barge');
const passing = new Float64Array(ringCount);

/** Modelled km a day of a class, goods and service, by ring. */
function setModelled(state: RunState, j: number): void {
  for (let ring = 0; ring < ringCount; ring++) {
    let km = 0;
    for (let s = 0; s < segments; s++) km += state.round_km[(s * classes + j) * ringCount + ring]!;
    state.class_km[j * ringCount + ring] = km;
  }
}

/** Adds what only passes through, which the zone's rules send round, and vans that carry neither goods nor tools. */
function addOthers(state: RunState, j: number): void {
  const { freight } = state.city;
  const through = state.base.freight.through_km[j]! * driverNow(state, 'through_traffic');
  for (let ring = 0; ring < ringCount; ring++) passing[ring] = through * freight.network.ways.passing[ring]!;
  driveRound(passing, detourShare(state, j));
  const growth = state.population / state.city.demand.population;
  for (let ring = 0; ring < ringCount; ring++) {
    state.class_km[j * ringCount + ring]! +=
      passing[ring]! + state.base.freight.private_km[j * ringCount + ring]! * growth;
  }
}

const sumOfClass = (values: Float64Array, j: number): number => {
  let sum = 0;
  for (let ring = 0; ring < ringCount; ring++) sum += values[j * ringCount + ring]!;
  return sum;
};

/**
 * Fixes in the base year what passes through and private vans, as shares of the class's kilometres.
 *
 * `through = modelled * share / (1 - share)`, then `private = (modelled + through) * share / (1 - share)` for vans
 *
 * @param state the base year, rounds driven; `base.freight` is written
 */
export function fixOthers(state: RunState): void {
  const { freight } = state.city;
  for (let j = 0; j < classes; j++) {
    setModelled(state, j);
    const modelled = sumOfClass(state.class_km, j);
    const through = (modelled * freight.throughShare[j]!) / (1 - freight.throughShare[j]!);
    state.base.freight.through_km[j] = through;
    const share = j === van ? freight.privateVanShare : 0;
    for (let ring = 0; ring < ringCount; ring++) {
      const part = modelled > 0 ? state.class_km[j * ringCount + ring]! / modelled : 0;
      state.base.freight.private_km[j * ringCount + ring] = (part * (modelled + through) * share) / (1 - share);
    }
  }
}

/** Freight vehicle-km of a year by class, calibrated; then goods, and the cars of those who fetch, on the road. */
export function driveFreight(state: RunState): void {
  const { factor } = state.base;
  const { freight, fleet, space, demand } = state.city;
  state.freightLoad.fill(0);
  const offHours = channelAt(state, 'off_hour_share');
  for (let j = 0; j < classes; j++) {
    const k = factor[firstFreightClass + j]!;
    setModelled(state, j);
    addOthers(state, j);
    for (let ring = 0; ring < ringCount; ring++) {
      const km = state.class_km[j * ringCount + ring]! * k;
      state.class_km[j * ringCount + ring] = km;
      if (!onRoad[j] || km === 0) continue;
      // Only what goes to shops, kitchens and offices can come at night.
      const byDay = ring === centre ? km - offHours * state.receiver_km[j]! * k : km;
      for (let t = 0; t < periods; t++) {
        state.freightLoad[t * ringCount + ring]! += byDay * fleet.pcu[firstFreightClass + j]! * freight.periodShare[t]!;
      }
    }
    state.vkm_M[firstFreightClass + j] = (sumOfClass(state.class_km, j) * freight.daysPerYear) / 1e6;
  }
  if (state.pickup_km === 0) return;
  for (let ring = 0; ring < ringCount; ring++) {
    for (let t = 0; t < periods; t++) {
      state.freightLoad[t * ringCount + ring]! +=
        state.pickup_km * fleet.pcu[car]! * space.populationShare[ring]! * demand.periodShare[t]!;
    }
  }
}
