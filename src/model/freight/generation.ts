/** Movements of one establishment a weekday, from its jobs E: `a + b * min(E, most) ^ p`, with p = 1 where none is given. */
export interface EstablishmentRate {
  /** Constant part a: what every establishment makes, however small. */
  readonly perEstablishment: number;
  /** Slope b. */
  readonly perJob: number;
  /** Power p of the jobs; absent = 1. */
  readonly power?: number;
  /** Jobs of the largest establishment that the source saw: the law is not carried beyond it. */
  readonly mostJobs?: number;
}

/** What makes a segment's deliveries and pick-ups; rates per weekday. */
export interface SegmentRates extends EstablishmentRate {
  readonly jobsPerEstablishment: number;
  readonly perHousehold: number;
  /** Share of deliveries that succeed the first time, in (0, 1]. */
  readonly success: number;
  readonly tonnesPerDelivery: number;
  /** What establishments send; absent where nothing is known of it. */
  readonly pickUps?: EstablishmentRate;
}

/** Establishments of one size. */
export interface SizeClass {
  /** Jobs of one establishment. */
  readonly jobs: number;
  readonly establishments: number;
}

/**
 * Counts what one establishment receives or sends.
 *
 * `D = a + b * min(E, most) ^ p`: constant (b = 0), proportional (a = 0), affine, or power (a = 0, p given)
 *
 * @param rate the law
 * @param jobs jobs E of the establishment
 * @returns movements a weekday
 * @source forms: NCFRP Report 25, freight trip attraction of establishments
 * @example movementsOf({ perEstablishment: 2, perJob: 0.1 }, 10) // 3
 * @example movementsOf({ perEstablishment: 0, perJob: 0.5, power: 0.5 }, 16) // 2
 * @example movementsOf({ perEstablishment: 2, perJob: 0.1, mostJobs: 20 }, 500) // 4
 */
export function movementsOf(rate: EstablishmentRate, jobs: number): number {
  const { power, mostJobs } = rate;
  const counted = mostJobs === undefined ? jobs : Math.min(jobs, mostJobs);
  return rate.perEstablishment + rate.perJob * (power === undefined ? counted : counted ** power);
}

/**
 * Adds up what establishments of several sizes receive or send.
 *
 * `sum over sizes of n * D(E)`; not `n * D(mean E)`, which is too much where D bends down
 *
 * @param rate the law
 * @param sizes establishments by size; none = 0
 * @returns movements a weekday
 * @example movementsOfSizes({ perEstablishment: 1, perJob: 2 }, [{ jobs: 3, establishments: 10 }, { jobs: 50, establishments: 1 }]) // 171
 */
export function movementsOfSizes(rate: EstablishmentRate, sizes: readonly SizeClass[]): number {
  return sizes.reduce((sum, { jobs, establishments }) => sum + establishments * movementsOf(rate, jobs), 0);
}

/** Movements of a segment's establishments where only their mean size is known. */
function atMeanSize(rate: EstablishmentRate, jobs: number, jobsPerEstablishment: number): number {
  const establishments = jobs / jobsPerEstablishment;
  const { power, mostJobs = jobsPerEstablishment } = rate;
  if (power === undefined && jobsPerEstablishment <= mostJobs) {
    return establishments * rate.perEstablishment + jobs * rate.perJob;
  }
  return movementsOfSizes(rate, [{ jobs: jobsPerEstablishment, establishments }]);
}

/**
 * Counts the drops that deliveries take when some fail the first time and are driven again.
 *
 * `attempts = deliveries / success`
 *
 * @param deliveries deliveries a day that arrive in the end
 * @param success share of attempts that succeed, in (0, 1]
 * @returns drops a day
 * @throws RangeError if the success is outside (0, 1]
 * @source MASS-GT, Tactical Freight Simulator: demand over success rate
 * @example deliveryAttempts(300, 0.75) // 400
 */
export function deliveryAttempts(deliveries: number, success: number): number {
  if (!(success > 0 && success <= 1)) {
    throw new RangeError(`A success of ${success} is no share of attempts: it must be above 0 and at most 1.`);
  }
  return deliveries / success;
}

/**
 * Counts the drops of a segment's deliveries on a freight day; failed drops are driven again.
 *
 * `drops = (establishments * D(jobs per establishment) + households * c) / success`, `establishments = jobs / jobsPerEstablishment`;
 * with `D = a + b E` this is `(establishments * a + jobs * b + households * c) / success`
 *
 * @param rates rates of the segment
 * @param jobs jobs of the segment
 * @param households households of the city
 * @returns drops a day
 * @source form a + b E per establishment: NCFRP Report 25; parcels per household and per job: MASS-GT
 * @example dropsPerDay({ jobsPerEstablishment: 10, perEstablishment: 2, perJob: 0.1, perHousehold: 0, success: 1, tonnesPerDelivery: 0.2 }, 1000, 0) // 300
 */
export function dropsPerDay(rates: SegmentRates, jobs: number, households: number): number {
  const deliveries = atMeanSize(rates, jobs, rates.jobsPerEstablishment) + households * rates.perHousehold;
  return deliveryAttempts(deliveries, rates.success);
}

/**
 * Counts what a segment's establishments send; a pick-up does not fail.
 *
 * @param rates rates of the segment
 * @param jobs jobs of the segment
 * @returns pick-ups a day; 0 where the city counts none
 * @example pickUpsPerDay({ jobsPerEstablishment: 10, perEstablishment: 2, perJob: 0.1, perHousehold: 0, success: 1, tonnesPerDelivery: 0.2, pickUps: { perEstablishment: 1, perJob: 0 } }, 1000) // 100
 */
export function pickUpsPerDay(rates: SegmentRates, jobs: number): number {
  return rates.pickUps === undefined ? 0 : atMeanSize(rates.pickUps, jobs, rates.jobsPerEstablishment);
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
