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
  flows[at + lockerFlow.homeDrops]! += home / lockers.homeSuccess;
  flows[at + lockerFlow.lockerParcels]! += fetched;
  flows[at + lockerFlow.lockerStops]! += fetched / lockers.parcelsPerStop;
  flows[at + lockerFlow.customerCar_vkm]! += visits * lockers.byCar * lockers.ownTrip * lockers.trip_km;
}

/**
 * Takes the share of own car trips at which a locker saves the road nothing.
 *
 * `share = km saved a parcel * parcels a visit / km of the trip`
 *
 * @param saved_km vehicle-km that the carrier saves a parcel
 * @param trip_km way of the customer's own trip, out and back, km
 * @param parcelsPerVisit parcels fetched at once, at least 1
 * @returns share of visits that are car trips of their own at which the gain is gone; above 1 it never is
 * @example lockerBreakEven(0.5, 4, 1) // 0.125
 */
export function lockerBreakEven(saved_km: number, trip_km: number, parcelsPerVisit: number): number {
  return (saved_km * parcelsPerVisit) / trip_km;
}

/** Where the results of porters stand. */
export const porterFlow = { handovers: 0, kerb_h: 1, walked_km: 2 } as const;

/** Numbers of one set of porters. */
export const porterFlows = 3;

/**
 * Adds drops that a porter walks while the van goes on: the van stops only to hand over.
 *
 * `handovers = drops / drops a handover`, `kerb = handovers * h`, `walked = drops * d`
 *
 * @param drops drops a day on foot
 * @param dropsPerHandover drops handed over at one stop, at least 1
 * @param handover_h time of the van at the kerb, h a handover
 * @param between_km way on foot from drop to drop, km
 * @param flows numbers of `porterFlow`, added to in place
 * @param at where the set begins in them
 */
export function addPortered(
  drops: number,
  dropsPerHandover: number,
  handover_h: number,
  between_km: number,
  flows: Float64Array,
  at = 0,
): void {
  const handovers = drops / dropsPerHandover;
  flows[at + porterFlow.handovers]! += handovers;
  flows[at + porterFlow.kerb_h]! += handovers * handover_h;
  flows[at + porterFlow.walked_km]! += drops * between_km;
}

/** Where the results of off-hour delivery stand. */
export const offHourFlow = { day_vkm: 0, night_vkm: 1, day_h: 2, night_h: 3 } as const;

/** Numbers of one set of off-hour delivery. */
export const offHourFlows = 4;

/**
 * Adds the vehicle-km and hours of deliveries of which a share comes out of the day.
 *
 * `day = (1 - s) vkm`, `night = s vkm`, hours at the speed of each
 *
 * @param vkm vehicle-km a day of those deliveries
 * @param share s out of the day: of receivers who are willing and of those the carrier serves then, 0-1
 * @param day_km_per_h speed by day
 * @param night_km_per_h speed at night
 * @param flows numbers of `offHourFlow`, added to in place
 * @param at where the set begins in them
 */
export function addOffHours(
  vkm: number,
  share: number,
  day_km_per_h: number,
  night_km_per_h: number,
  flows: Float64Array,
  at = 0,
): void {
  const night_vkm = vkm * share;
  const day_vkm = vkm - night_vkm;
  flows[at + offHourFlow.day_vkm]! += day_vkm;
  flows[at + offHourFlow.night_vkm]! += night_vkm;
  flows[at + offHourFlow.day_h]! += day_vkm / day_km_per_h;
  flows[at + offHourFlow.night_h]! += night_vkm / night_km_per_h;
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
