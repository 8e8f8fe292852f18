/** What makes a segment's deliveries; rates per weekday. */
export interface SegmentRates {
  readonly jobsPerEstablishment: number;
  readonly perEstablishment: number;
  readonly perJob: number;
  readonly perHousehold: number;
  /** Share of deliveries that succeed the first time, in (0, 1]. */
  readonly success: number;
  readonly tonnesPerDelivery: number;
}

/**
 * Counts the drops of a segment on a freight day; failed drops are driven again.
 *
 * `drops = (establishments * a + jobs * b + households * c) / success`, `establishments = jobs / jobsPerEstablishment`
 *
 * @param rates rates of the segment
 * @param jobs jobs of the segment
 * @param households households of the city
 * @returns drops a day
 * @source form a + b E per establishment: NCFRP Report 25; parcels per household and per job: MASS-GT
 * @example dropsPerDay({ jobsPerEstablishment: 10, perEstablishment: 2, perJob: 0.1, perHousehold: 0, success: 1, tonnesPerDelivery: 0.2 }, 1000, 0) // 300
 */
export function dropsPerDay(rates: SegmentRates, jobs: number, households: number): number {
  const establishments = jobs / rates.jobsPerEstablishment;
  const deliveries = establishments * rates.perEstablishment + jobs * rates.perJob + households * rates.perHousehold;
  return deliveries / rates.success;
}

/**
 * Counts the tonnes that arrive; a failed drop brings nothing.
 *
 * `tonnes = drops * success * tonnesPerDelivery`
 *
 * @param rates rates of the segment
 * @param drops drops a day, failed ones included
 * @returns t a day
 */
export function tonnesPerDay(rates: SegmentRates, drops: number): number {
  return drops * rates.success * rates.tonnesPerDelivery;
}
