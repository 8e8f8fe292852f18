const minutes_per_hour = 60;

/**
 * Counts the vehicle-km of a timetable.
 *
 * `vkm = 2 * length * 60 * hours / headway`, both directions
 *
 * @param length_km length of the line, one way
 * @param headway_min minutes between departures, above 0
 * @param hours hours of service at that headway
 * @returns vehicle-km
 * @example scheduledVehicleKm(10, 15, 12) // 960
 */
export function scheduledVehicleKm(length_km: number, headway_min: number, hours: number): number {
  return (2 * length_km * minutes_per_hour * hours) / headway_min;
}

/**
 * Takes the headway when the vehicle-km of a service change and its lines do not.
 *
 * `h = h0 * vkm0 / vkm`
 *
 * @param headway_min of the base year
 * @param baseVkm vehicle-km of the base year
 * @param vkm vehicle-km now; 0 is no service
 * @returns min; Infinity without service
 * @example headwayAt(12, 100, 150) // 8
 */
export function headwayAt(headway_min: number, baseVkm: number, vkm: number): number {
  return (headway_min * baseVkm) / vkm;
}

/**
 * Takes the time of a bus per km from the road it shares and the stops it makes.
 *
 * `t = mixed * t_car + (1 - mixed) * t_free + stops`: where it has a lane of its own it runs as on an empty road.
 *
 * @param car_min_per_km time of cars in traffic
 * @param freeFlow_min_per_km time on an empty road
 * @param mixedShare part of the way shared with cars, 0-1
 * @param stops_min_per_km time at stops
 * @returns min/km
 * @example busTime(3, 2, 0.5, 1) // 3.5
 */
export function busTime(
  car_min_per_km: number,
  freeFlow_min_per_km: number,
  mixedShare: number,
  stops_min_per_km: number,
): number {
  return mixedShare * car_min_per_km + (1 - mixedShare) * freeFlow_min_per_km + stops_min_per_km;
}

/**
 * Takes the time at stops from what a bus needs in all, so that the observed speed is met.
 *
 * `stops = t_bus - mixed * t_car - (1 - mixed) * t_free`, not below 0
 *
 * @param bus_min_per_km observed time of buses
 * @param car_min_per_km observed time of cars
 * @param freeFlow_min_per_km time on an empty road
 * @param mixedShare part of the way shared with cars, 0-1
 * @returns min/km; 0 where buses are observed to be as fast as the road
 * @example stopTime(3.5, 3, 2, 0.5) // 1
 */
export function stopTime(
  bus_min_per_km: number,
  car_min_per_km: number,
  freeFlow_min_per_km: number,
  mixedShare: number,
): number {
  return Math.max(0, bus_min_per_km - busTime(car_min_per_km, freeFlow_min_per_km, mixedShare, 0));
}

/** What running a service costs, by what drives each part. A cost that is not known is NaN, and so is the sum. */
export interface OperatingCosts {
  readonly perVehicleKm_LCU: number;
  readonly perVehicleHour_LCU: number;
  readonly perVehicle_LCU: number;
}

/**
 * Adds up the cost of an operator: distance, time and vehicles.
 *
 * `C = c_km vkm + c_h vkm t / 60 + c_v vehicles`
 *
 * @param vkm scheduled vehicle-km a year
 * @param time_min_per_km time of the vehicles: slow roads cost drivers
 * @param vehicles vehicles in the peak
 * @param costs unit costs
 * @returns LCU a year; NaN where a unit cost is not known
 * @example operatorCost(1000, 4, 1, { perVehicleKm_LCU: 1, perVehicleHour_LCU: 30, perVehicle_LCU: 500 }) // 3500
 */
export function operatorCost(vkm: number, time_min_per_km: number, vehicles: number, costs: OperatingCosts): number {
  const hours = (vkm * time_min_per_km) / minutes_per_hour;
  return costs.perVehicleKm_LCU * vkm + costs.perVehicleHour_LCU * hours + costs.perVehicle_LCU * vehicles;
}

/**
 * Adds up fares paid.
 *
 * `R = sum of trips * fare`
 *
 * @param trips by mode or group `[service]`
 * @param fare_LCU per trip; NaN where it is not known, 0 where the ride is free `[service]`
 * @returns LCU; NaN where people ride at a fare that is not known
 * @example fareRevenue([100, 50], [1, 2]) // 200
 */
export function fareRevenue(trips: ArrayLike<number>, fare_LCU: ArrayLike<number>): number {
  let revenue = 0;
  for (let i = 0; i < trips.length; i++) if (trips[i] !== 0) revenue += trips[i]! * fare_LCU[i]!;
  return revenue;
}

/**
 * Takes the share of an operator's cost that its passengers pay.
 *
 * `R / C`
 *
 * @param revenue_LCU fares; NaN where not known
 * @param cost_LCU cost; NaN where not known
 * @returns share, above 1 where a service earns; NaN where either is not known or nothing is spent
 * @example costRecovery(50, 200) // 0.25
 */
export function costRecovery(revenue_LCU: number, cost_LCU: number): number {
  return cost_LCU > 0 ? revenue_LCU / cost_LCU : NaN;
}

/**
 * Lets the timetable answer to the passengers of the year before.
 *
 * `vkm[t] = vkm_0 (trips[t-1] / trips_0)^e`. The lag keeps one answer: within a year, full buses and good service
 * could each bring the other about.
 *
 * @param baseVkm scheduled vehicle-km that the year would have without the answer
 * @param lastTrips trips of the year before
 * @param baseTrips trips of the base year, above 0
 * @param elasticity e, 0 (fixed budget) to 1 (as many passengers to a vehicle as before)
 * @returns vehicle-km
 * @source Mohring, H. (1972), American Economic Review 62(4), 591-604, for e = 1/2
 * @example respondingService(100, 144, 100, 0.5) // 120
 */
export function respondingService(baseVkm: number, lastTrips: number, baseTrips: number, elasticity: number): number {
  return baseVkm * (lastTrips / baseTrips) ** elasticity;
}

/**
 * Adds service where vehicles were too full the year before.
 *
 * `vkm[t] = vkm[t-1] * min(1 + most growth, max(1, load[t-1] / wanted load))`: service is never taken away here.
 *
 * @param lastVkm scheduled vehicle-km of the year before
 * @param lastLoad load at the fullest point the year before
 * @param wantedLoad load at which the operator adds service
 * @param mostGrowth most that a year can add, share
 * @returns vehicle-km
 * @example serviceForLoad(100, 1.1, 1, 0.2) // 110
 */
export function serviceForLoad(lastVkm: number, lastLoad: number, wantedLoad: number, mostGrowth: number): number {
  return lastVkm * Math.min(1 + mostGrowth, Math.max(1, lastLoad / wantedLoad));
}
