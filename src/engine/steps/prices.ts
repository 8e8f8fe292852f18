import { valueOfTimeAtIncome } from '../../model/generalised-cost.ts';
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

function baseElectric(state: RunState, each: VehicleClass): number {
  return state.city.fleet.share[vehicleClasses.indexOf(each) * kinds + electricIndex]!;
}

/** The nation's trend is that of its first class; a class that starts elsewhere closes the same part of the way. */
function nationalShare(state: RunState, each: VehicleClass): number {
  const own = baseElectric(state, each);
  const trend = trendOf[each];
  if (trend === undefined) return own;
  const first = baseElectric(
    state,
    vehicleClasses.find((other) => trendOf[other] === trend)!,
  );
  const now = driverNow(state, trend);
  return first === own || first === 1 ? now : Math.max(0, own + ((now - first) * (1 - own)) / (1 - first));
}

function electricShare(state: RunState, each: VehicleClass): number {
  const nation = nationalShare(state, each);
  if (each === 'bus') {
    // The buses bought are a part of a fleet that grows with its vehicle-km.
    const growth = (state.population / state.city.demand.population) * (1 + channelAt(state, 'bus_service'));
    return combineShares(nation, channelAt(state, 'bus_electric_share') / growth);
  }
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
    electrify(row, electricIndex, electricShare(state, each), state.powertrain.subarray(c * kinds, (c + 1) * kinds));
  });
  if (state.y === 0) state.lastPowertrain.set(state.powertrain);
}

const unitsPer100km = 100;
const petrolIndex = powertrains.indexOf('petrol');

/**
 * Money per km on energy of a class, with last year's fleet: cheap electric driving makes itself felt a year later.
 *
 * @param state the run
 * @param vehicleClass the class
 * @param tax added to a litre, city currency
 * @param shares of powertrains last year `[class × powertrain]`
 * @returns city currency a km; 0 for what burns nothing
 */
export function energyCostPerKm(
  state: RunState,
  vehicleClass: VehicleClass,
  tax: number,
  shares = state.lastPowertrain,
): number {
  const { fleet, costs } = state.city;
  const c = vehicleClasses.indexOf(vehicleClass);
  const petrol = costs.petrolPrice * driverNow(state, 'petrol_price') + tax;
  let cost = 0;
  powertrains.forEach((each, i) => {
    const share = shares[c * kinds + i]!;
    if (share === 0) return;
    // Gas and hybrids have no price of their own among the city's data: their energy is paid like petrol's.
    const perUnit =
      each === 'electric'
        ? costs.electricityPrice * driverNow(state, 'electricity_price')
        : each === 'diesel'
          ? costs.dieselPrice * driverNow(state, 'diesel_price') + tax
          : (petrol * fleet.energy_MJ_per_unit[i]!) / fleet.energy_MJ_per_unit[petrolIndex]!;
    cost += (share * fleet.consumption[c * kinds + i]! * perUnit) / unitsPer100km;
  });
  return cost;
}

/** Prices: value of time with income, fares, and energy per km. */
export function setPrices(state: RunState): void {
  const { costs, demand } = state.city;
  const income = driverNow(state, 'income');
  const elasticity = behaviour.value_of_time_income_elasticity.value;
  for (let n = 0; n < costs.valueOfTime.length; n++) {
    state.valueOfTime[n] = valueOfTimeAtIncome(costs.valueOfTime[n]!, income, elasticity);
  }
  const tax = channelAt(state, 'fuel_price_added');
  demand.modes.forEach((mode, m) => {
    const { group } = demand.traits[m]!;
    // A fare for hire is mostly the driver's time: it keeps pace with incomes. Other fares follow their own trend.
    const fare =
      group === 'hire' ? driverNow(state, 'income') : driverNow(state, 'fare') * (1 - channelAt(state, 'fare_cut'));
    state.fare[m] = costs.fare[m]! * fare;
    state.perKm[m] = costs.farePerKm[m]! * fare;
    if (mode === 'car_driver' || mode === 'car_passenger') {
      if (mode === 'car_driver') state.plainPerKm = energyCostPerKm(state, 'car', 0) / demand.sharing[m]!;
      state.perKm[m] = (energyCostPerKm(state, 'car', tax) + channelAt(state, 'km_charge')) / demand.sharing[m]!;
    }
    if (mode === 'motorcycle') state.perKm[m] = energyCostPerKm(state, 'motorcycle', tax) / demand.sharing[m]!;
  });
}
