import { waitTime } from './congestion.ts';

const minutes_per_hour = 60;

/** A trip by one mode, in its parts. What a mode does not have is 0; what is not known is NaN, and so is the cost. */
export interface TripParts {
  readonly inVehicle_min: number;
  /** Time in the vehicle on an empty road; equal to `inVehicle_min` where there is no delay. */
  readonly freeFlow_min: number;
  /** What a minute in the vehicle feels like in the crowd, at least 1. */
  readonly crowding: number;
  readonly walk_min: number;
  /** Minutes between departures; 0 where nobody waits. */
  readonly headway_min: number;
  readonly transfers: number;
  readonly parkingSearch_min: number;
  /** Fare, fuel, parking, tolls, charges: one person's share. */
  readonly money_LCU: number;
}

/** What each part weighs beside a minute in the vehicle. */
export interface PartWeights {
  readonly walk: number;
  readonly wait: number;
  /** Headway from which people look at the timetable, min. */
  readonly waitBend_min: number;
  readonly transfer_min: number;
  readonly parkingSearch: number;
  /** Minutes that a minute of delay adds to itself. */
  readonly unreliability: number;
}

/**
 * Adds up the generalised cost of a trip.
 *
 * `G = crowding * t + unreliability * (t - t_free) + w_walk * walk + w_wait * wait(headway) + w_transfer * transfers
 * + w_search * search + money / value of time`
 *
 * @param trip its parts
 * @param weights what they weigh
 * @param valueOfTime_LCU_per_min of the person, above 0
 * @returns generalised minutes; NaN where a part is not known
 * @source Ortuzar and Willumsen, Modelling Transport, generalised cost of travel
 * @example generalisedCost({ inVehicle_min: 20, freeFlow_min: 20, crowding: 1, walk_min: 5, headway_min: 10, transfers: 0, parkingSearch_min: 0, money_LCU: 2 }, { walk: 2, wait: 2, waitBend_min: 12, transfer_min: 7, parkingSearch: 1, unreliability: 0.4 }, 0.2) // 50
 */
export function generalisedCost(trip: TripParts, weights: PartWeights, valueOfTime_LCU_per_min: number): number {
  const delay_min = Math.max(0, trip.inVehicle_min - trip.freeFlow_min);
  return (
    trip.crowding * trip.inVehicle_min +
    weights.unreliability * delay_min +
    weights.walk * trip.walk_min +
    weights.wait * waitTime(trip.headway_min, weights.waitBend_min) +
    weights.transfer_min * trip.transfers +
    weights.parkingSearch * trip.parkingSearch_min +
    trip.money_LCU / valueOfTime_LCU_per_min
  );
}

/**
 * Takes the value of time of a purpose from what people earn.
 *
 * `v = share * hourly income / 60`
 *
 * @param income_LCU_per_hour household income for private purposes, wage for business
 * @param share value of time over that income, by purpose
 * @returns LCU/min
 * @example valueOfTime(12, 0.3) // 0.06
 */
export function valueOfTime(income_LCU_per_hour: number, share: number): number {
  return (share * income_LCU_per_hour) / minutes_per_hour;
}

/**
 * Moves a value of time with incomes over the years.
 *
 * `v(t) = v0 * (y(t) / y0)^e`
 *
 * @param base value of the base year
 * @param relativeIncome mean income over the base year's, ratio
 * @param elasticity e, over time
 * @returns in the unit of the base
 * @example valueOfTimeAtIncome(0.1, 1.5, 1) // 0.15
 */
export function valueOfTimeAtIncome(base: number, relativeIncome: number, elasticity: number): number {
  return base * relativeIncome ** elasticity;
}

/**
 * Spreads the value of time over income groups, keeping its mean.
 *
 * `v_k / v = y_k^e / sum over groups of share_k y_k^e`
 *
 * @param incomes income of each group over the mean, above 0 `[income group]`
 * @param shares share of persons (or trips) in each group, sums to 1 `[income group]`
 * @param elasticity e, across groups
 * @returns value of time of each group over the city's `[income group]`
 * @example relativeValuesOfTime([1, 1], [0.5, 0.5], 0.6) // [1, 1]
 */
export function relativeValuesOfTime(
  incomes: ArrayLike<number>,
  shares: ArrayLike<number>,
  elasticity: number,
): Float64Array {
  const values = Float64Array.from(incomes, (income) => income ** elasticity);
  const mean = values.reduce((sum, value, k) => sum + value * shares[k]!, 0);
  return values.map((value) => value / mean);
}

/**
 * Lets the value of time grow with the length of a trip: on a long trip a unit of money matters less.
 *
 * `v(d) / v = (d / d0)^eta`
 *
 * @param distance_km length of the trip, above 0
 * @param reference_km length at which the city's value holds, its mean trip
 * @param power eta, 0 (no damping) to 0.5
 * @returns ratio
 * @example distanceDamping(20, 5, 0.5) // 2
 */
export function distanceDamping(distance_km: number, reference_km: number, power: number): number {
  return (distance_km / reference_km) ** power;
}
