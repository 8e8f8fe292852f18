import { electrify, combineShares, zoneElectricShare } from '../../model/powertrains.ts';
import {
  powertrains,
  vehicleClasses,
  freightClasses,
  type DriverId,
  type VehicleClass,
} from '../../plan/vocabulary.ts';
import { behaviour } from '../../sources/behaviour.ts';
import { electricIndex } from '../compile/fleet.ts';
import type { RunState } from '../state.ts';
import { channelAt, driverNow } from './amounts.ts';

const kinds = powertrains.length;

const trendOf: Partial<Record<VehicleClass, DriverId>> = {
  car: 'electric_share_car',
  motorcycle: 'electric_share_motorcycle',
  taxi: 'electric_share_taxi',
  minibus: 'electric_share_minibus',
  bus: 'electric_share_bus',
  van: 'electric_share_van',
  rigid_small: 'electric_share_rigid',
  rigid_large: 'electric_share_rigid',
  articulated: 'electric_share_articulated',
};

function electricShare(state: RunState, each: VehicleClass, c: number): number {
  const base = state.city.fleet.share[c * kinds + electricIndex]!;
  const nation = trendOf[each] === undefined ? base : driverNow(state, trendOf[each]);
  if (each === 'bus') return combineShares(nation, channelAt(state, 'bus_electric_share'));
  const goods = freightClasses.findIndex((freight) => freight === each);
  if (goods < 0) return nation;
  return zoneElectricShare(nation, state.centreShare[goods]!, channelAt(state, 'zero_emission_zone_share'));
}

/** Powertrains: the national trend, moved by electric buses and by the zero-emission zone. */
export function choosePowertrains(state: RunState): void {
  const { fleet } = state.city;
  state.lastPowertrain.set(state.powertrain);
  vehicleClasses.forEach((each, c) => {
    const row = fleet.share.subarray(c * kinds, (c + 1) * kinds);
    electrify(row, electricIndex, electricShare(state, each, c), state.powertrain.subarray(c * kinds, (c + 1) * kinds));
  });
  if (state.y === 0) state.lastPowertrain.set(state.powertrain);
}

const unitsPer100km = 100;

/** Money per km on energy of a class, with last year's fleet: cheap electric driving makes itself felt a year later. */
function energyCostPerKm(state: RunState, vehicleClass: VehicleClass): number {
  const { fleet, costs } = state.city;
  const c = vehicleClasses.indexOf(vehicleClass);
  const price: Record<string, number> = {
    petrol: costs.petrolPrice * driverNow(state, 'petrol_price'),
    hybrid: costs.petrolPrice * driverNow(state, 'petrol_price'),
    diesel: costs.dieselPrice * driverNow(state, 'diesel_price'),
    electric: costs.electricityPrice * driverNow(state, 'electricity_price'),
  };
  let cost = 0;
  let priced = 0;
  powertrains.forEach((each, i) => {
    const share = state.lastPowertrain[c * kinds + i]!;
    // Gas for cars has no price among the city's data; its users are taken to pay what the others pay.
    if (share === 0 || price[each] === undefined) return;
    cost += (share * fleet.consumption[c * kinds + i]! * price[each]) / unitsPer100km;
    priced += share;
  });
  return cost / priced;
}

/** Prices: value of time with income, fares, and energy per km. */
export function setPrices(state: RunState): void {
  const { costs, demand } = state.city;
  const income = driverNow(state, 'income') ** behaviour.value_of_time_income_elasticity.value;
  for (let n = 0; n < costs.valueOfTime.length; n++) state.valueOfTime[n] = costs.valueOfTime[n]! * income;
  demand.modes.forEach((mode, m) => {
    // A taxi fare is mostly the driver's time: it keeps pace with incomes. Other fares follow their own trend.
    const fare = mode === 'taxi' ? driverNow(state, 'income') : driverNow(state, 'fare');
    state.fare[m] = costs.fare[m]! * fare;
    state.perKm[m] = costs.farePerKm[m]! * fare;
    if (mode === 'car_driver' || mode === 'car_passenger')
      state.perKm[m] = energyCostPerKm(state, 'car') / demand.sharing[m]!;
    if (mode === 'motorcycle') state.perKm[m] = energyCostPerKm(state, 'motorcycle') / demand.sharing[m]!;
  });
}
