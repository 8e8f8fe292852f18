import { carAccessShare, tripGeneration } from '../../model/trip-generation.ts';
import { behaviour } from '../../sources/behaviour.ts';
import type { RunState } from '../state.ts';
import { driverNow } from './amounts.ts';

/** Drivers: residents, jobs and households of the year. */
export function drivers(state: RunState): void {
  const { demand, freight } = state.city;
  state.population = demand.population * driverNow(state, 'population');
  state.households = freight.households * driverNow(state, 'population');
  state.jobs = freight.jobs * driverNow(state, 'jobs');
}

/** Trip generation: trips by purpose, person group and home. */
export function generateTrips(state: RunState): void {
  const { demand, space } = state.city;
  const cars = demand.carsPerPerson * driverNow(state, 'cars_per_person');
  const withCar = carAccessShare(cars, demand.personsPerCar, behaviour.most_car_access.value);
  state.trips = tripGeneration(state.population, space.populationShare, [withCar, 1 - withCar], demand.rate);
}
