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
