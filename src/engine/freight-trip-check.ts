import { vehicleTripEnds } from '../model/freight/vehicle-trips.ts';
import type { Plan } from '../plan/plan.ts';
import { freightClasses, freightSegments, type FreightClass } from '../plan/vocabulary.ts';
import {
  bayAreaRates,
  helmetRates,
  qrfmRates,
  type ActivityRates,
  type TripActivity,
} from '../sources/freight-rates/vehicle-trips.ts';
import { freightOfBase } from './freight-of-base.ts';
import type { RunState } from './state.ts';

/** Vehicles as published trip rates count them. */
export const tripVehicles = ['van', 'rigid', 'articulated'] as const;
export type TripVehicle = (typeof tripVehicles)[number];
export const tripSources = ['qrfm', 'bay_area', 'helmet'] as const;
export type TripSource = (typeof tripSources)[number];

/** Goods vehicle trips of a weekday beside what published rates give for the city's jobs and households. */
export interface TripCheck {
  readonly vehicle: TripVehicle;
  /** Drops and the way home of each round, legs to hubs and loads that leave the region; before any calibration. */
  readonly modelled: number;
  /** Trips of each source; null where it does not count this vehicle. */
  readonly published: Readonly<Record<TripSource, number | null>>;
}

const classesOf: Readonly<Record<TripVehicle, readonly FreightClass[]>> = {
  van: ['van'],
  rigid: ['rigid_small', 'rigid_large'],
  articulated: ['articulated'],
};

type Activity = Record<TripActivity, number>;
const values = (rates: ActivityRates): Partial<Activity> =>
  Object.fromEntries(Object.entries(rates).map(([activity, { value }]) => [activity, value]));

function activityOf({ city, jobs, households, population }: RunState): Activity {
  const share = (segment: (typeof freightSegments)[number]): number =>
    jobs * city.freight.jobsShare[freightSegments.indexOf(segment)]!;
  return {
    retail: share('retail'),
    hospitality: share('hospitality'),
    offices: share('offices'),
    industry: share('industry'),
    construction: share('construction'),
    jobs,
    households,
    residents: population,
  };
}

/**
 * Holds the goods vehicle trips of the base year against rates of published trip generation models.
 *
 * `modelled = drops + rounds`; published rates take in service vans and empty trips, and no calibration is applied to
 * either: within a factor of two the two agree as well as such models do.
 *
 * @param plan a checked plan
 * @returns a row for each vehicle, trips a weekday; a source that does not count the vehicle has null
 */
export function freightTripCheck(plan: Plan): TripCheck[] {
  const { state } = freightOfBase(plan);
  const activity = activityOf(state);
  const ends = (rates: ActivityRates): number => vehicleTripEnds({ all: values(rates) }, activity).all;
  const helmet: Partial<Record<TripVehicle, ActivityRates>> = helmetRates;
  return tripVehicles.map((vehicle) => {
    const lorry = helmet[vehicle];
    const regressions: readonly ActivityRates[] = bayAreaRates[vehicle];
    return {
      vehicle,
      modelled: classesOf[vehicle].reduce((sum, each) => sum + state.vehicleTrips[freightClasses.indexOf(each)]!, 0),
      published: {
        qrfm: ends(qrfmRates[vehicle]),
        bay_area: regressions.reduce((sum, each) => sum + ends(each), 0),
        helmet: lorry ? ends(lorry) : null,
      },
    };
  });
}
