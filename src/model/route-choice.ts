import { logit, pivotLogit } from './logit.ts';

/** Two ways to one place: through the centre and round it. */
export interface RouteChoice {
  /** Share of the trips that go round. */
  readonly roundShare: number;
  /** Generalised minutes of both ways together; of the change, where the choice pivots. */
  readonly cost_min: number;
}

/**
 * Takes the generalised cost of a way from its length, its speed and its money.
 *
 * `G = km * (min per km + money per km / v) + charge / v`
 *
 * @param distance_km length of the way
 * @param time_min_per_km time on its roads
 * @param running_LCU_per_km fuel and tolls by distance, one person's share
 * @param charge_LCU what the passage costs, one person's share
 * @param valueOfTime_LCU_per_min of the person
 * @returns generalised minutes
 * @example wayCost(10, 2, 0.1, 3, 0.5) // 28
 */
export function wayCost(
  distance_km: number,
  time_min_per_km: number,
  running_LCU_per_km: number,
  charge_LCU: number,
  valueOfTime_LCU_per_min: number,
): number {
  return (
    distance_km * (time_min_per_km + running_LCU_per_km / valueOfTime_LCU_per_min) +
    charge_LCU / valueOfTime_LCU_per_min
  );
}

function chosen(
  [, roundShare]: ArrayLike<number> & Iterable<number>,
  logSum: number,
  sensitivity: number,
): RouteChoice {
  return { roundShare: roundShare!, cost_min: -logSum / sensitivity };
}

/**
 * Chooses between the way through and the way round by their cost.
 *
 * `P_round = exp(-s G_round) / (exp(-s G_through) + exp(-s G_round))`, `G = -(1/s) ln(sum)`. The cost of both together
 * lies below the cheaper one, by at most ln 2 / s: use it in differences only.
 *
 * @param through_min generalised minutes through the centre
 * @param round_min generalised minutes round it; Infinity where there is no way round
 * @param sensitivity s, 1/generalised min, above 0
 * @returns share that goes round, and the cost of both together
 * @example routeChoice(20, 20, 0.2).roundShare // 0.5
 */
export function routeChoice(through_min: number, round_min: number, sensitivity: number): RouteChoice {
  const { shares, logSum } = logit([-sensitivity * through_min, -sensitivity * round_min]);
  return chosen(shares, logSum, sensitivity);
}

/**
 * Moves an observed split of ways by changes of their cost.
 *
 * `P'_round = S_round exp(-s dG_round) / sum`, `dG = -(1/s) ln(sum of S exp(-s dG))`: 0 where nothing changes.
 *
 * @param roundShare share that goes round in the base year, 0-1
 * @param throughChange_min change of generalised minutes through the centre
 * @param roundChange_min change of generalised minutes round it
 * @param sensitivity s, 1/generalised min, above 0
 * @returns share that goes round, and the change of the cost of both together
 * @example pivotRoutes(0.25, 0, 0, 0.2).roundShare // 0.25
 */
export function pivotRoutes(
  roundShare: number,
  throughChange_min: number,
  roundChange_min: number,
  sensitivity: number,
): RouteChoice {
  const { shares, logSum } = pivotLogit(
    [1 - roundShare, roundShare],
    [-sensitivity * throughChange_min, -sensitivity * roundChange_min],
  );
  return chosen(shares, logSum, sensitivity);
}
