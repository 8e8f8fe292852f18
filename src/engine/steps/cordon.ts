import { vehicleClasses } from '../../plan/vocabulary.ts';
import { crossesCordon } from '../compile/space.ts';
import type { RunState } from '../state.ts';
import { driverNow } from './amounts.ts';
import { goodsEntries } from './freight/rounds.ts';
import { supply_M } from './supply.ts';

const bus = vehicleClasses.indexOf('bus');
/** What is counted as a motor vehicle of four wheels; buses run to a timetable, goods and through traffic come on top. */
const fourWheels: ReadonlySet<string> = new Set(['car', 'taxi', 'minibus']);

/** Trips of a mode that drive past the centre on a weekday, and those that drive round it. */
function passing(state: RunState, m: number): { through: number; round: number } {
  const { demand, space } = state.city;
  let [through, round] = [0, 0];
  for (let c = 0; c < space.cells; c++) {
    if (space.through[c] === 0) continue;
    const at = c * demand.modes.length + m;
    state.day.forEach((flows, t) => {
      through += flows[at]! - state.dayRound[t]![at]!;
      round += state.dayRound[t]![at]!;
    });
  }
  return { through, round };
}

/** Persons of a mode past the cordon into the centre on a weekday, apart from those who pass through it: half of the trips between it and the rest. */
function visitors(state: RunState, m: number): number {
  const { demand, space } = state.city;
  let trips = 0;
  for (let c = 0; c < space.cells; c++) {
    if (!crossesCordon(space, c)) continue;
    for (const flows of state.day) trips += flows[c * demand.modes.length + m]!;
  }
  // Each tour into the centre, or out of it, is two trips and one entry.
  return trips / 2;
}

/**
 * Counts cars past the cordon: trips that end in the centre and come from outside it, trips home into it, and those that
 * pass through on their way; not those that drive round.
 *
 * @param state a solved day
 * @returns cars a weekday; NaN in a city without drivers
 */
export function carEntries(state: RunState): number {
  const m = state.city.demand.modes.indexOf('car_driver');
  return m < 0 ? NaN : visitors(state, m) + passing(state, m).through;
}

/** Vehicles of the city's modes of a class, from the persons aboard; what is hired also comes empty. */
function vehiclesOf(state: RunState, holds: (vehicle: string) => boolean, persons: (m: number) => number): number {
  const { demand, costs } = state.city;
  return demand.traits.reduce((sum, { vehicle, group, road }, m) => {
    // Who parks and rides leaves the car outside.
    if (vehicle === undefined || !holds(vehicle) || (vehicle === 'car' && road !== 'car')) return sum;
    const mode = demand.modes[m]!;
    const aboard = mode === 'car_driver' ? 1 : demand.occupancy[m]!;
    const loaded = group === 'hire' && mode !== 'carshare' ? 1 - costs.taxiEmptyShare : 1;
    return sum + persons(m) / aboard / loaded;
  }, 0);
}

/**
 * Takes the part of drivers with a way past the centre who pass through it, over the base year's.
 *
 * Traffic that comes from outside the city and leaves it again answers as the city's own drivers do who pass the centre.
 *
 * @param state a day, at the times of the moment
 * @returns ratio; 1 where nobody passes
 */
export function throughKept(state: RunState): number {
  const m = state.city.demand.modes.indexOf('car_driver');
  const { through, round } = m < 0 ? { through: 0, round: 0 } : passing(state, m);
  const before = state.base.passing[0]!;
  return before > 0 && through + round > 0 ? through / (through + round) / before : 1;
}

/** Vehicles with their drivers or passengers into the centre, and of them those that pass through it. */
function vehiclesIn(state: RunState, holds: (vehicle: string) => boolean): { all: number; through: number } {
  const through = vehiclesOf(state, holds, (m) => passing(state, m).through);
  return { all: through + vehiclesOf(state, holds, (m) => visitors(state, m)), through };
}

const answersToTheDay = (vehicle: string): boolean => fourWheels.has(vehicle);

/**
 * Fixes what entries pivot on: how many of those with a way past the centre pass through, scheduled buses and through
 * traffic from outside in the base year: what the city's own trips through the centre leave of the share it tells of.
 *
 * @param state the base year; `state.base` is written
 * @returns part of that share which comes from outside, in 0 to 1
 */
export function setBaseEntries(state: RunState): number {
  const { base, city } = state;
  const m = city.demand.modes.indexOf('car_driver');
  const { through, round } = m < 0 ? { through: 0, round: 0 } : passing(state, m);
  base.passing[0] = through + round > 0 ? through / (through + round) : 0;
  const buses = vehiclesIn(state, (vehicle) => vehicle === 'bus');
  const others = vehiclesIn(state, answersToTheDay);
  const known = others.all + buses.all + goodsEntries(state);
  const share = city.costs.throughShare;
  base.busEntries[0] = buses.all;
  base.throughEntries[0] = Math.max(0, (known * share - others.through - buses.through) / (1 - share));
  // Of the through traffic that the city tells of, the part that comes from outside.
  return share > 0 ? (base.throughEntries[0] * (1 - share)) / (known * share) : 0;
}

/**
 * Counts all motor vehicles with four wheels or more past the cordon into the centre, as a counter on the road does.
 *
 * entries = cars, taxis and minibuses (persons into the centre over those aboard, empty runs added) + buses of the base
 * year (their passengers into the centre over those aboard) times scheduled bus-km over the base year's + rounds of goods
 * vehicles with drops in the centre + through traffic from outside (of the share of entries without business in the
 * centre, what the city's own trips through it leave in the base year, grown as its driver says, times the part of those
 * with a way past the centre who still pass through it, over the base year's)
 *
 * Vehicles follow trips and rounds as they are modelled, without the calibration of vehicle-km.
 *
 * @param state a solved day
 * @returns vehicles a weekday
 */
export function motorEntries(state: RunState): number {
  const { base } = state;
  const supply = base.supply_M[bus]! > 0 ? supply_M(state, bus) / base.supply_M[bus]! : 1;
  const through = base.throughEntries[0]! * driverNow(state, 'through_traffic') * throughKept(state);
  return vehiclesIn(state, answersToTheDay).all + goodsEntries(state) + base.busEntries[0]! * supply + through;
}
