/**
 * Spreads the time at the kerb over the hours of a day.
 *
 * `minutes_h = stops * dwell * profile_h`
 *
 * @param stops stops a day
 * @param dwell_min time at the kerb, walking with it, min a stop
 * @param profile share of the stops in each hour, sums to 1 `[hour]`
 * @param minutes added to, vehicle-minutes at the kerb `[hour]`
 */
export function addKerbMinutes(
  stops: number,
  dwell_min: number,
  profile: ArrayLike<number>,
  minutes: Float64Array,
): void {
  for (let h = 0; h < minutes.length; h++) minutes[h]! += stops * dwell_min * profile[h]!;
}

/**
 * Moves the stops of closed hours into the open ones of a time window, as busy as these are already.
 *
 * `profile'_h = profile_h + closed * profile_h / open` in the window, 0 outside; alike in all open hours where none was used
 *
 * @param profile share of the stops in each hour, sums to 1, changed in place `[hour]`
 * @param open 1 in the window, 0 outside `[hour]`
 * @returns share of the stops that moved; 1 where the window has no hour, and then the profile is all 0: nobody can come
 */
export function moveIntoWindow(profile: Float64Array, open: ArrayLike<number>): number {
  let inside = 0;
  let closed = 0;
  let hours = 0;
  for (let h = 0; h < profile.length; h++) {
    if (open[h] === 1) {
      inside += profile[h]!;
      hours++;
    } else closed += profile[h]!;
  }
  for (let h = 0; h < profile.length; h++) {
    const share = inside > 0 ? profile[h]! / inside : 1 / hours;
    profile[h] = open[h] === 1 ? profile[h]! + closed * share : 0;
  }
  return closed;
}

/**
 * Takes the vehicles that stand at the kerb at a time.
 *
 * `A = minutes / 60`: arrivals times dwell, the mean of an M/G/infinity queue
 *
 * @param minutes vehicle-minutes at the kerb in the hour
 * @returns vehicles; erlangs
 * @source Little's law
 * @example vehiclesAtKerb(150) // 2.5
 */
export function vehiclesAtKerb(minutes: number): number {
  return minutes / 60;
}

function lossWhole(erlangs: number, bays: number): number {
  let loss = 1;
  for (let n = 1; n <= bays; n++) loss = (erlangs * loss) / (n + erlangs * loss);
  return loss;
}

/**
 * Takes the share of arrivals that find every bay of a catchment taken.
 *
 * `B_0 = 1`, `B_n = A B_(n-1) / (n + A B_(n-1))`: the Erlang loss formula. It holds for any spread of dwell times, and
 * drivers who find no bay do not wait but stop in the lane or go on, which is what it assumes. Bays are those one driver
 * would use (a street, not a city): bays pooled over a city would hide every shortage. Between whole numbers of bays the
 * mean of streets with the lower and streets with the higher number counts.
 *
 * @param erlangs A, vehicles that want to stand at a time in the catchment, not below 0
 * @param bays bays of the catchment, not below 0
 * @returns share, 0-1
 * @source Erlang (1917), loss formula; Sevast'yanov (1957) for any dwell times
 * @example unmetShare(1, 1) // 0.5
 * @example unmetShare(1, 2) // 0.2
 */
export function unmetShare(erlangs: number, bays: number): number {
  const fewer = Math.floor(bays);
  const loss = lossWhole(erlangs, fewer);
  return bays === fewer ? loss : loss + (bays - fewer) * (lossWhole(erlangs, fewer + 1) - loss);
}

/**
 * Counts the bays of a catchment that keep the unmet share at a target.
 *
 * The least c with `B_c <= target`
 *
 * @param erlangs vehicles that want to stand at a time in the catchment
 * @param target unmet share that is accepted, in (0, 1)
 * @returns bays, whole; 0 without demand; NaN where the demand is not known
 * @throws RangeError if the target is not between 0 and 1
 * @example baysWanted(1, 0.2) // 2
 */
export function baysWanted(erlangs: number, target: number): number {
  if (!(target > 0 && target < 1)) throw new RangeError(`An unmet share of ${target} cannot be kept by bays.`);
  if (!Number.isFinite(erlangs)) return NaN;
  if (erlangs === 0) return 0;
  let loss = 1;
  let bays = 0;
  while (loss > target) {
    bays++;
    loss = (erlangs * loss) / (bays + erlangs * loss);
  }
  return bays;
}

/**
 * Takes how full the bays of a catchment are.
 *
 * `u = A (1 - B) / bays`
 *
 * @param erlangs A, vehicles that want to stand at a time
 * @param bays bays of the catchment
 * @returns share of bay time taken, 0-1; NaN without bays
 * @example bayOccupancy(1, 2) // 0.4
 */
export function bayOccupancy(erlangs: number, bays: number): number {
  return bays > 0 ? (erlangs * (1 - unmetShare(erlangs, bays))) / bays : NaN;
}

/**
 * Takes the share of lane-km that vehicles in the lane take away in an hour.
 *
 * `lost = vehicles in the lane * blocked length / lane-km`, at most all
 *
 * @param inLane vehicles that stand in the lane at a time: all catchments' erlangs times unmet share times the share that stops anyway
 * @param blocked_km lane that one of them takes, with the room to go round it, km
 * @param laneKm lane-km of the streets they stop in
 * @returns share of lane-km, 0-1; NaN without lanes
 * @example laneShareLost(20, 0.05, 10) // 0.1
 */
export function laneShareLost(inLane: number, blocked_km: number, laneKm: number): number {
  return laneKm > 0 ? Math.min(1, (inLane * blocked_km) / laneKm) : NaN;
}
