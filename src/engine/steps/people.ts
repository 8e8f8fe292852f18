import { keptCars, longRunOwnership, partlyAdjusted, reachedCut } from '../../model/car-ownership.ts';
import { residentShares } from '../../model/land-use.ts';
import { ownershipByIncome, personGroups } from '../../model/person-groups.ts';
import { teleworkTrips } from '../../model/telework.ts';
import { purposes } from '../../plan/vocabulary.ts';
import { behaviour } from '../../sources/behaviour.ts';
import { carOwnership } from '../../sources/car-ownership.ts';
import { telework } from '../../sources/telework.ts';
import { innerRing } from '../compile/space.ts';
import { groupCount } from '../compile/demand.ts';
import type { RunState } from '../state.ts';
import { channelAt, driverNow } from './amounts.ts';

const [work, errands, leisure] = (['work', 'errands', 'leisure'] as const).map((each) => purposes.indexOf(each)) as [
  number,
  number,
  number,
];

/** Residents by zone: those of today stay where they are, a part of the new ones settles in centre and inner ring. */
function settleResidents(state: RunState): void {
  const { space, demand } = state.city;
  const within = space.zonePopulation.map((share, z) => (space.zones[z]!.ring <= innerRing ? share : 0));
  const inside = within.reduce((sum, share) => sum + share, 0);
  const inward = inside > 0 ? channelAt(state, 'inward_growth_share') : 0;
  const wanted = within.map((share) => (inside > 0 ? share / inside : 0));
  state.zoneShare = residentShares(space.zonePopulation, state.population / demand.population, inward, wanted);
}

/** Drivers: residents by zone, jobs and households of the year. */
export function drivers(state: RunState): void {
  const { demand, freight } = state.city;
  state.population = demand.population * driverNow(state, 'population');
  state.households = freight.households * driverNow(state, 'population');
  state.jobs = freight.jobs * driverNow(state, 'jobs');
  settleResidents(state);
}

/**
 * What dearer parking does to the cars of those who pay where they live; where it is free today, a price has no ratio.
 * Fewer spaces are an observed effect, solved to all that was seen: they do not move cars a second time.
 */
function parkingCut(state: RunState): number {
  const { space, costs } = state.city;
  if (!(costs.parkingPrice > 0)) return 0;
  const pay = space.zones.reduce((sum, { ring }, z) => sum + state.zoneShare[z]! * costs.parkingPaying[ring]!, 0);
  const price = 1 + channelAt(state, 'parking_price') / costs.parkingPrice;
  return reachedCut(pay, price, carOwnership.to_parking_price.value);
}

/** What measures and, along the curve of incomes, the cost of driving do to the cars people keep in the long run. */
function longRunAnswer(state: RunState, follows: boolean): number {
  const driver = state.city.demand.modes.indexOf('car_driver');
  if (driver < 0) return 1;
  // A path that the plan gives holds the trends of prices and incomes already: only what measures add moves it.
  const usual = follows ? state.base.perKm[driver]! * driverNow(state, 'income') : state.plainPerKm;
  return keptCars([
    reachedCut(1, 1 + channelAt(state, 'bus_service'), carOwnership.to_service.value),
    reachedCut(1, state.perKm[driver]! / usual, carOwnership.to_running_cost.value),
    parkingCut(state),
  ]);
}

/** Car ownership: towards what incomes and measures lead to, a part of the way each year; and who has a car at hand. */
export function ownCars(state: RunState): void {
  const { demand } = state.city;
  const { ownership, carsPerPerson, incomes } = demand;
  const income = driverNow(state, 'income');
  const follows = ownership !== undefined && !state.scenario.carsGiven;
  const speed = state.y === 0 ? 0 : carOwnership.adjustment_speed.value;
  if (state.y === 0) state.carTrend = carsPerPerson;
  if (follows) state.carTrend = partlyAdjusted(state.carTrend, longRunOwnership(ownership, income), speed);
  else state.carTrend = carsPerPerson * driverNow(state, 'cars_per_person');
  state.carAnswer = partlyAdjusted(state.carAnswer, longRunAnswer(state, follows), speed);
  // Cars that are shared replace others as they come.
  const replaced = channelAt(state, 'cars_replaced_per_1000') / 1000;
  state.cars = Math.max(0, state.carTrend * state.carAnswer - replaced);
  const by = ownership ? ownershipByIncome(ownership, incomes, income) : incomes.map(() => 1);
  state.groupShare = personGroups(state.cars, demand.personsPerCar, behaviour.most_car_access.value, by);
}

/** Trips per person of a purpose, after work at home. */
function ratesOf(state: RunState): Float64Array {
  const { rate } = state.city.demand;
  const share = Math.min(
    1,
    driverNow(state, 'telework') + (1 - driverNow(state, 'telework')) * channelAt(state, 'telework_share'),
  );
  if (share === 0) return rate;
  const { rebound, rebound_to_errands } = telework;
  const before = { work: rate[work]!, errands: rate[errands]!, leisure: rate[leisure]! };
  const after = teleworkTrips(before, share, 0, rebound.value, rebound_to_errands.value);
  const rates = rate.slice();
  rates[work] = after.work;
  rates[errands] = after.errands;
  rates[leisure] = after.leisure;
  return rates;
}

/** Trip generation: trips by purpose, person group and home. */
export function generateTrips(state: RunState): void {
  const rates = ratesOf(state);
  const zones = state.zoneShare.length;
  for (let p = 0; p < rates.length; p++) {
    for (let g = 0; g < groupCount; g++) {
      const each = state.population * state.groupShare[g]! * rates[p]!;
      for (let z = 0; z < zones; z++) state.trips[(p * groupCount + g) * zones + z] = each * state.zoneShare[z]!;
    }
  }
}
