/**
 * Takes the share of commuting trips that days at home save.
 *
 * `saved = days / working days * eligible * participating`, the days no more than the week has
 *
 * @param days mean days at home of those who take part, days a week, not below 0
 * @param workingDays days of a working week
 * @param eligible share of workers whose work can be done at home, 0-1
 * @param participating share of those who do it, 0-1
 * @returns share of commuting trips, 0-1
 * @example savedCommutes(2, 5, 0.4, 0.5) // 0.08
 */
export function savedCommutes(days: number, workingDays: number, eligible: number, participating: number): number {
  return (Math.min(days, workingDays) / workingDays) * eligible * participating;
}

/** Trips after some work at home. */
export interface TeleworkTrips {
  readonly work: number;
  readonly errands: number;
  readonly leisure: number;
}

/**
 * Takes trips to work away and brings a part of them back for other purposes.
 *
 * `saved = T_work * (share - base share) / (1 - base share)`, `T_work' = T_work - saved`,
 * `T_errands' = T_errands + saved * rebound * to errands`, `T_leisure' = T_leisure + saved * rebound * (1 - to errands)`.
 * Trips of the base year already lack what is done at home then: only the change counts. All trips fall by
 * `saved * (1 - rebound)`.
 *
 * @param trips trips of the base year
 * @param share share of commutes saved in the year, from `savedCommutes`, 0-1
 * @param baseShare the same in the base year, in [0, 1)
 * @param rebound share of saved trips that is made for another purpose, 0-1
 * @param toErrands share of those that is errands, 0-1; the rest is leisure
 * @returns trips by purpose
 * @throws RangeError if nobody commuted in the base year because all worked at home
 * @example teleworkTrips({ work: 100, errands: 50, leisure: 50 }, 0.1, 0, 0.5, 1) // { work: 90, errands: 55, leisure: 50 }
 */
export function teleworkTrips(
  trips: TeleworkTrips,
  share: number,
  baseShare: number,
  rebound: number,
  toErrands: number,
): TeleworkTrips {
  if (!(baseShare < 1)) {
    throw new RangeError('All commuting of the base year was saved by work at home: there is none to start from.');
  }
  const saved = (trips.work * (share - baseShare)) / (1 - baseShare);
  return {
    work: trips.work - saved,
    errands: trips.errands + saved * rebound * toErrands,
    leisure: trips.leisure + saved * rebound * (1 - toErrands),
  };
}
