import { deliveryAttempts } from './generation.ts';

/** Parcels that go to lockers or pick-up points. */
export interface Lockers {
  /** Share of the parcels, 0-1. */
  readonly share: number;
  /** Parcels left at one stop, at least 1. */
  readonly parcelsPerStop: number;
  /** First-time success of what still goes home, in (0, 1]. */
  readonly homeSuccess: number;
  /** Parcels that a customer fetches at once, at least 1. */
  readonly parcelsPerVisit: number;
  /** Share of visits by car, 0-1. */
  readonly byCar: number;
  /** Share of those made for the parcel alone, 0-1; the rest lies on another way. */
  readonly ownTrip: number;
  /** Way of such a trip, out and back, km. */
  readonly trip_km: number;
}

/** Where the flows of lockers stand in a caller's array. */
export const lockerFlow = {
  homeParcels: 0,
  homeDrops: 1,
  lockerParcels: 2,
  lockerStops: 3,
  customerCar_vkm: 4,
} as const;

/** Numbers of one set of locker flows. */
export const lockerFlows = 5;

/**
 * Adds parcels to homes and to lockers, with the customers' own car-km.
 *
 * `home drops = (1 - s) N / success`, `locker stops = s N / parcels a stop` and none fails,
 * `car km = s N / parcels a visit * by car * own trip * km`
 *
 * @param lockers share, stops and the customers' trips
 * @param parcels N a day
 * @param flows numbers of `lockerFlow`, added to in place
 * @param at where the set begins in them
 */
export function addLockers(lockers: Lockers, parcels: number, flows: Float64Array, at = 0): void {
  const fetched = parcels * lockers.share;
  const home = parcels - fetched;
  const visits = fetched / lockers.parcelsPerVisit;
  flows[at + lockerFlow.homeParcels]! += home;
  flows[at + lockerFlow.homeDrops]! += deliveryAttempts(home, lockers.homeSuccess);
  flows[at + lockerFlow.lockerParcels]! += fetched;
  flows[at + lockerFlow.lockerStops]! += fetched / lockers.parcelsPerStop;
  flows[at + lockerFlow.customerCar_vkm]! += visits * lockers.byCar * lockers.ownTrip * lockers.trip_km;
}

/** Parcels that passers-by carry. */
export interface CrowdShipping {
  /** Share of the parcels, 0-1. */
  readonly share: number;
  /** Parcels carried at once, at least 1. */
  readonly parcelsPerTrip: number;
  /** Share of trips made for the parcel alone, 0-1. */
  readonly dedicated: number;
  /** Mode of such trips, sums to 1 `[mode]`. */
  readonly modeShare: ArrayLike<number>;
  /** Way of such a trip, out and back, km `[mode]`. */
  readonly trip_km: ArrayLike<number>;
}

/**
 * Adds the km of passers-by who carry parcels, and gives the parcels that stay with the carrier.
 *
 * `km_m = s N / parcels a trip * dedicated * share_m * km_m`
 *
 * @param crowd share, trips and modes
 * @param parcels N a day
 * @param crowd_km added to, person-km a day by mode `[mode]`
 * @returns parcels left for rounds, `(1 - s) N`
 */
export function addCrowdShipped(crowd: CrowdShipping, parcels: number, crowd_km: Float64Array): number {
  const carried = parcels * crowd.share;
  const trips = (carried / crowd.parcelsPerTrip) * crowd.dedicated;
  for (let m = 0; m < crowd_km.length; m++) crowd_km[m]! += trips * crowd.modeShare[m]! * crowd.trip_km[m]!;
  return parcels - carried;
}
