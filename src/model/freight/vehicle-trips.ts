/** Trips that begin for each unit of an activity, a weekday, by vehicle. */
export type TripRates<Vehicle extends string, Activity extends string> = Readonly<
  Record<Vehicle, Readonly<Partial<Record<Activity, number>>>>
>;

/**
 * Counts the vehicle trips that begin in an area, from rates of published trip generation models.
 *
 * `O_vehicle = sum over activities of rate * units`. Origins equal destinations; the two are never added. Empty trips and
 * service vans are in the rates: they stand beside deliveries as a check after vehicle choice, and are never mixed with them.
 *
 * @param rates trips a unit by vehicle and activity
 * @param activity units of each activity: jobs, households, residents
 * @returns trips a weekday by vehicle, never below 0; regressions may have negative terms
 * @example vehicleTripEnds({ van: { retail: 0.888, households: 0.251 } }, { retail: 100, households: 1000 }).van // 339.8
 */
export function vehicleTripEnds<Vehicle extends string, Activity extends string>(
  rates: TripRates<Vehicle, Activity>,
  activity: Readonly<Record<Activity, number>>,
): Record<Vehicle, number> {
  const ends = (Object.entries(rates) as [Vehicle, Partial<Record<Activity, number>>][]).map(([vehicle, each]) => {
    const named = Object.entries(each) as [Activity, number][];
    return [
      vehicle,
      Math.max(
        0,
        named.reduce((sum, [name, rate]) => sum + rate * activity[name], 0),
      ),
    ] as const;
  });
  return Object.fromEntries(ends) as Record<Vehicle, number>;
}

/**
 * Counts the trips that drops make: each ride to a drop is one, and so is the way home of each round.
 *
 * `trips = drops + drops / drops per round`; the empty way home is the last of them, so nothing is divided by 1 - empty share
 *
 * @param drops drops a day
 * @param perRound drops of a round, at least 1
 * @returns vehicle trips a day
 * @example tripsOfRounds(100, 20) // 105
 */
export function tripsOfRounds(drops: number, perRound: number): number {
  return drops + drops / perRound;
}

/** How a vehicle is filled. */
export interface Loading {
  /** Capacity, t. */
  readonly payload_t: number;
  /** Mass on loaded km over capacity, share. */
  readonly loadFactor: number;
  /** Empty share of vehicle-km (or of trips, where all are as long), in [0, 1). */
  readonly emptyShare: number;
}

/**
 * Counts the full loads that tonnes make, and the trips with the empty ones among them.
 *
 * `loaded = tonnes / (payload * LF)`, `total = loaded / (1 - empty share)`
 *
 * @param tonnes t a day by this vehicle
 * @param loading how it is filled
 * @returns loaded trips and all trips a day
 * @example tripsOfTonnes(1800, { payload_t: 1.2, loadFactor: 0.45, emptyShare: 0.25 }).total // 4444.44444444444
 */
export function tripsOfTonnes(tonnes: number, loading: Loading): { readonly loaded: number; readonly total: number } {
  const loaded = tonnes / (loading.payload_t * loading.loadFactor);
  return { loaded, total: loaded / (1 - loading.emptyShare) };
}

/**
 * Gives the mean load of a vehicle over all its km, empty ones included.
 *
 * `t per vkm = payload * LF * (1 - e)`; what `kg CO2e per km / kg CO2e per tkm` of published factors implies
 *
 * @param loading how it is filled
 * @returns t
 * @example meanLoad_t({ payload_t: 1.2, loadFactor: 0.45, emptyShare: 0.25 }) // 0.405
 */
export function meanLoad_t({ payload_t, loadFactor, emptyShare }: Loading): number {
  return payload_t * loadFactor * (1 - emptyShare);
}
