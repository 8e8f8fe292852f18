import {
  freightClasses,
  modes,
  passengerClasses,
  powertrains,
  rings,
  traitsOf,
  vehicleClasses,
  type Mode,
} from '../plan/vocabulary.ts';
import { carrierOf } from '../model/inventory.ts';
import { hasClass } from './compile/city.ts';
import { minutesPerHour } from './compile/costs.ts';
import { electricIndex } from './compile/fleet.ts';
import { crossesCordon } from './compile/space.ts';
import { indicators } from './indicators.ts';
import type { RunState } from './state.ts';

const rowOf = new Map(indicators.map(({ id }, row) => [id, row]));
const kinds = powertrains.length;

type Put = (id: string, value: number) => void;

function sumOf(members: readonly string[], values: Float64Array): number {
  return vehicleClasses.reduce((sum, each, c) => (members.includes(each) ? sum + values[c]! : sum), 0);
}

function reportTravel(state: RunState, put: Put): void {
  const { demand, space } = state.city;
  const byMode = new Map<Mode, number>(demand.modes.map((mode) => [mode, 0]));
  let km = 0;
  demand.modes.forEach((mode, m) => {
    let trips = 0;
    for (let c = 0; c < space.cells; c++) {
      const at = c * demand.modes.length + m;
      trips += state.day[0]![at]! + state.day[1]![at]!;
      km += state.annual[at]! * space.distance_km[c]!;
    }
    byMode.set(mode, trips);
  });
  const all = [...byMode.values()].reduce((sum, value) => sum + value, 0);
  const shareWhere = (holds: (mode: Mode) => boolean): number =>
    [...byMode].reduce((sum, [mode, trips]) => (holds(mode) ? sum + trips : sum), 0) / all;
  put('trips_thousand_per_weekday', all / 1000);
  put('trips_per_person_weekday', all / state.population);
  put(
    'trips_not_by_car_share',
    shareWhere((mode) => mode !== 'car_driver' && mode !== 'car_passenger'),
  );
  put(
    'transit_share',
    shareWhere((mode) => traitsOf(mode, state.city.plan.city.own_mode).group === 'transit'),
  );
  put(
    'active_share',
    shareWhere((mode) => traitsOf(mode, state.city.plan.city.own_mode).group === 'active'),
  );
  for (const mode of modes) put(`mode_share_${mode}`, byMode.has(mode) ? byMode.get(mode)! / all : NaN);
  put('passenger_km_M', km / 1e6);
  put('car_entries_centre_thousand_per_weekday', carEntries(state) / 1000);
}

/** Car trips that end in the centre and come from outside it, or go home into it: entries past a cordon, a weekday. */
function carEntries(state: RunState): number {
  const { demand, space } = state.city;
  const m = demand.modes.indexOf('car_driver');
  if (m < 0) return NaN;
  let trips = 0;
  for (let c = 0; c < space.cells; c++) {
    if (!crossesCordon(space, c)) continue;
    trips += state.day[0]![c * demand.modes.length + m]! + state.day[1]![c * demand.modes.length + m]!;
  }
  // Each tour is two trips and one entry.
  return trips / 2;
}

function reportVehicles(state: RunState, put: Put): void {
  const { vkm_M, powertrain } = state;
  const electric = (members: readonly string[]): number =>
    vehicleClasses.reduce(
      (sum, each, c) => (members.includes(each) ? sum + vkm_M[c]! * powertrain[c * kinds + electricIndex]! : sum),
      0,
    ) / sumOf(members, vkm_M);
  // Cargo bikes are vehicles for goods, but not motor traffic.
  const goodsMotor = freightClasses.filter((each) => each !== 'cargo_bike');
  put('vkm_motor_M', sumOf(passengerClasses, vkm_M) + sumOf(goodsMotor, vkm_M));
  put('vkm_passenger_M', sumOf(passengerClasses, vkm_M));
  put('vkm_freight_M', sumOf(freightClasses, vkm_M));
  vehicleClasses.forEach((each, c) => put(`vkm_${each}_M`, hasClass(state.city, each) ? vkm_M[c]! : NaN));
  put('electric_vkm_share', electric(vehicleClasses));
  put('electric_freight_vkm_share', electric(freightClasses));
  rings.forEach((ring, r) => {
    const lived = state.city.space.populationShare[r]! > 0;
    put(`speed_peak_${ring}_km_per_h`, lived ? minutesPerHour / state.min_per_km[r]! : NaN);
  });
  put('congestion_gap', state.congestionGap);
}

function reportGoods(state: RunState, put: Put): void {
  const { freight } = state.city;
  const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
  const drops = total(state.classDrops);
  const first = passengerClasses.length;
  const vkm = sumOf(freightClasses, state.vkm_M);
  put('freight_tonnes_kt', (total(state.tonnes) * freight.daysPerYear) / 1000);
  put('freight_drops_M', (drops * freight.daysPerYear) / 1e6);
  freightClasses.forEach((each, j) => put(`freight_drops_share_${each}`, state.classDrops[j]! / drops));
  put(
    'freight_empty_share',
    freightClasses.reduce((sum, _each, j) => sum + state.emptyShare[j]! * state.vkm_M[first + j]!, 0) / vkm,
  );
  put('freight_vkm_per_drop_km', (vkm * 1e6) / (drops * freight.daysPerYear));
}

function reportEnergy(state: RunState, put: Put): void {
  const carrier = (id: string): number =>
    state.energy_TJ.reduce((sum, value, at) => {
      return carrierOf(powertrains[at % kinds]!) === id ? sum + value : sum;
    }, 0);
  let all = 0;
  for (const id of ['petrol', 'diesel', 'cng', 'lpg', 'electricity']) {
    put(`energy_${id}_TJ`, carrier(id));
    all += carrier(id);
  }
  put('energy_TJ', all);
}

function reportEmissions(state: RunState, put: Put): void {
  const wtw = vehicleClasses.map((_, c) => state.ttw_kt[c]! + (state.wttFuel_kt[c]! + state.electricity_kt[c]!));
  const total = (values: ArrayLike<number>): number => Array.from(values).reduce((sum, value) => sum + value, 0);
  const ttw = total(state.ttw_kt);
  const electricity = total(state.electricity_kt);
  const wtt = total(state.wttFuel_kt) + electricity;
  put('ghg_ttw_kt', ttw);
  put('ghg_wtt_kt', wtt);
  put('ghg_electricity_kt', electricity);
  put('ghg_wtw_kt', ttw + wtt);
  put('ghg_wtw_t_per_person', ((ttw + wtt) * 1000) / state.population);
  put('ghg_wtw_passenger_kt', sumOf(passengerClasses, Float64Array.from(wtw)));
  put('ghg_wtw_freight_kt', sumOf(freightClasses, Float64Array.from(wtw)));
  vehicleClasses.forEach((each, c) => put(`ghg_wtw_${each}_kt`, hasClass(state.city, each) ? wtw[c]! : NaN));
}

/**
 * Writes a year of a run into the table of indicators.
 *
 * @param state the run, after all steps of the year
 * @param values table `[indicator × year]`; rows the model does not fill keep NaN
 */
export function reportYear(state: RunState, values: Float64Array): void {
  const put: Put = (id, value) => {
    const row = rowOf.get(id);
    if (row === undefined) throw new Error(`No indicator ${id} in the list.`);
    values[row * state.city.axis.count + state.y] = value;
  };
  put('population_persons', state.population);
  reportTravel(state, put);
  reportVehicles(state, put);
  reportGoods(state, put);
  reportEnergy(state, put);
  reportEmissions(state, put);
}
