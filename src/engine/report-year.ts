import {
  freightClasses,
  modes,
  passengerClasses,
  powertrains,
  rings,
  unmotorisedFreight,
  vehicleClasses,
  type Mode,
  type ModeGroup,
} from '../plan/vocabulary.ts';
import { costRecovery } from '../model/transit-supply.ts';
import { carrierOf } from '../model/inventory.ts';
import { hasClass } from './compile/city.ts';
import { minutesPerHour } from './compile/costs.ts';
import { electricIndex } from './compile/fleet.ts';
import { routes } from '../sources/generalised-cost.ts';
import { groupCount } from './compile/demand.ts';
import { carEntries, motorEntries } from './steps/cordon.ts';
import { peakLoad } from './steps/travel.ts';
import { reportCentre } from './centre-report.ts';
import { reportFreight } from './freight-report.ts';
import { indicators } from './indicators.ts';
import type { RunState } from './state.ts';

const rowOf = new Map(indicators.map(({ id }, row) => [id, row]));
const kinds = powertrains.length;

type Put = (id: string, value: number) => void;

function sumOf(members: readonly string[], values: Float64Array): number {
  return vehicleClasses.reduce((sum, each, c) => (members.includes(each) ? sum + values[c]! : sum), 0);
}

/** Trips of a weekday by mode. */
function tripsByMode({ city, day }: RunState): Float64Array {
  const count = city.demand.modes.length;
  const trips = new Float64Array(count);
  for (const flows of day) for (let at = 0; at < flows.length; at++) trips[at % count]! += flows[at]!;
  return trips;
}

function reportTravel(state: RunState, put: Put): void {
  const { demand, space } = state.city;
  const count = demand.modes.length;
  const trips = tripsByMode(state);
  const all = trips.reduce((sum, value) => sum + value, 0);
  const shareWhere = (holds: (mode: Mode, group: ModeGroup) => boolean): number =>
    demand.modes.reduce((sum, mode, m) => (holds(mode, demand.traits[m]!.group) ? sum + trips[m]! : sum), 0) / all;
  let km = 0;
  for (let at = 0; at < state.annual.length; at++) {
    const longer = (routes.length_ratio.value - 1) * state.annualRound[at]!;
    km += (state.annual[at]! + longer) * space.distance_km[Math.floor(at / count)]!;
  }
  put('trips_thousand_per_weekday', all / 1000);
  put('trips_per_person_weekday', all / state.population);
  put(
    'trips_not_by_car_share',
    shareWhere((mode) => mode !== 'car_driver' && mode !== 'car_passenger'),
  );
  put(
    'transit_share',
    shareWhere((_, group) => group === 'transit'),
  );
  put(
    'active_share',
    shareWhere((_, group) => group === 'active'),
  );
  for (const mode of modes) {
    const m = demand.modes.indexOf(mode);
    put(`mode_share_${mode}`, m < 0 ? NaN : trips[m]! / all);
  }
  put('passenger_km_M', km / 1e6);
  put('cars_per_1000', state.cars * 1000);
  put('car_entries_centre_thousand_per_weekday', carEntries(state) / 1000);
  put('motor_entries_centre_thousand_per_weekday', motorEntries(state) / 1000);
}

/** Supply, cost and revenue of public transport, and how full its fullest vehicles are. */
function reportTransit(state: RunState, put: Put): void {
  const { demand, space, costs, vehicleOf } = state.city;
  const count = demand.modes.length;
  const trips = tripsByMode(state);
  let [boarded, vkm_M, cost, revenue, load] = [0, 0, 0, 0, 0];
  demand.traits.forEach(({ group }, m) => {
    const c = vehicleOf[m]!;
    if (group !== 'transit') return;
    boarded += trips[m]!;
    for (let cell = 0; cell < space.cells; cell++) {
      const paid = state.annual[cell * count + m]! - state.annualFree[cell * count + m]!;
      revenue += paid * (state.fare[m]! + state.perKm[m]! * space.distance_km[cell]!);
    }
    // Modes that share vehicles share their cost: the first of them carries it; a car to the stop is its driver's.
    if (c < 0 || demand.modes[m] === 'park_ride' || demand.traits.findIndex((_, n) => vehicleOf[n] === c) !== m) return;
    vkm_M += state.vkm_M[c]!;
    cost += state.vkm_M[c]! * costs.costPerVkm[m]!;
    const full = peakLoad(state, c);
    if (!Number.isNaN(full)) load = Math.max(load, full);
  });
  const has = demand.traits.some(({ group }) => group === 'transit');
  put('transit_trips_thousand_per_weekday', has ? boarded / 1000 : NaN);
  put('transit_vkm_M', has ? vkm_M : NaN);
  put('transit_peak_load_ratio', has ? load : NaN);
  put('transit_cost_M', has ? cost : NaN);
  put('transit_revenue_M', has ? revenue / 1e6 : NaN);
  put('transit_cost_recovery_ratio', has ? costRecovery(revenue / 1e6, cost) : NaN);
}

/** Gains of the year per person, where they were counted. */
function reportGains(state: RunState, put: Put): void {
  const { detail } = state.collector ?? {};
  const perPerson = (values: Float64Array | undefined): number => {
    let sum = 0;
    for (let g = 0; g < groupCount; g++) sum += values?.[state.y * groupCount + g] ?? NaN;
    return sum / state.population;
  };
  put('gain_min_per_person_weekday', perPerson(detail?.gain_min_per_weekday));
  put('gain_currency_per_person_year', perPerson(detail?.gain_currency_per_year));
}

function reportVehicles(state: RunState, put: Put): void {
  const { vkm_M, powertrain } = state;
  const electric = (members: readonly string[]): number =>
    vehicleClasses.reduce(
      (sum, each, c) => (members.includes(each) ? sum + vkm_M[c]! * powertrain[c * kinds + electricIndex]! : sum),
      0,
    ) / sumOf(members, vkm_M);
  // Cargo bikes and handcarts are vehicles for goods, but not motor traffic.
  const goodsMotor = freightClasses.filter((each) => !unmotorisedFreight.includes(each));
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
  reportTransit(state, put);
  reportGains(state, put);
  reportVehicles(state, put);
  reportFreight(state, put);
  reportCentre(state, put);
  reportEnergy(state, put);
  reportEmissions(state, put);
}
