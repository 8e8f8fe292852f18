/**
 * Counts the trips of a weekday.
 *
 * `T[h,g,p] = population * populationShare[h] * groupShare[g] * tripRate[p]`
 *
 * @param population residents, persons
 * @param ringShare share of residents by home ring, sums to 1 `[ring]`
 * @param groupShare share of persons by car availability, sums to 1 `[group]`
 * @param rate trips per person and weekday by purpose `[purpose]`
 * @returns trips a weekday `[purpose × group × ring]`
 */
export function tripGeneration(
  population: number,
  ringShare: ArrayLike<number>,
  groupShare: ArrayLike<number>,
  rate: ArrayLike<number>,
): Float64Array {
  const trips = new Float64Array(rate.length * groupShare.length * ringShare.length);
  let at = 0;
  for (let p = 0; p < rate.length; p++) {
    for (let g = 0; g < groupShare.length; g++) {
      for (let h = 0; h < ringShare.length; h++) trips[at++] = population * ringShare[h]! * groupShare[g]! * rate[p]!;
    }
  }
  return trips;
}

/**
 * Shares persons by whether a car is at hand.
 *
 * `withCar = min(most, cars per person * persons per car)`
 *
 * @param carsPerPerson cars per person
 * @param personsPerCar persons with access to each car
 * @param most upper bound, share
 * @returns share of persons with a car at hand
 * @example carAccessShare(0.32, 1.5, 0.95) // 0.48
 */
export function carAccessShare(carsPerPerson: number, personsPerCar: number, most: number): number {
  return Math.min(most, carsPerPerson * personsPerCar);
}
