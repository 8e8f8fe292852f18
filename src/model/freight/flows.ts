import type { Deterrence } from './deterrence.ts';
import { deterrenceWeights } from './deterrence.ts';
import type { FurnessOptions, FurnessResult } from './furness.ts';
import { furness, FurnessWork, rowViews } from './furness.ts';

/** Trips that leave and arrive, and what lies between. */
export interface FlowInput {
  /** O `[origin]` */
  readonly origins: ArrayLike<number>;
  /** D `[destination]` */
  readonly destinations: ArrayLike<number>;
  /** c, 0 or more; Infinity forbids a pair `[origin][destination]` */
  readonly cost: readonly Float64Array[];
  readonly law: Deterrence;
}

/**
 * Balances the flows of a doubly constrained gravity model; they stay as factors in the work.
 *
 * `T_ij = a_i f(c_ij) b_j`, sums of rows O, sums of columns D
 *
 * @param work takes weights and factors `[origin × destination]`
 * @param input margins, costs and law
 * @param options of the balancing
 * @returns as `furness`
 * @throws RangeError where the law has no finite value
 */
export function balancedFlows(work: FurnessWork, input: FlowInput, options: FurnessOptions = {}): FurnessResult {
  deterrenceWeights(input.law, input.cost, work.rows);
  return furness(work, input.origins, input.destinations, options);
}

/**
 * Writes the flows of one origin.
 *
 * `T_ij = a_i K_ij b_j`
 *
 * @param work balanced
 * @param origin position of the row
 * @param out where they are written `[destination]`
 */
export function flowRow({ rows, a, b }: FurnessWork, origin: number, out: Float64Array): void {
  const row = rows[origin]!;
  const factor = a[origin]!;
  for (let j = 0; j < out.length; j++) out[j] = factor * row[j]! * b[j]!;
}

/**
 * Takes the mean cost of balanced flows.
 *
 * `c = sum of T_ij c_ij / sum of T_ij`
 *
 * @param work balanced
 * @param cost `[origin][destination]`
 * @returns in the unit of the costs; NaN without trips
 */
export function meanFlowCost({ rows, a, b }: FurnessWork, cost: readonly Float64Array[]): number {
  let trips = 0;
  let spent = 0;
  for (let i = 0; i < rows.length; i++) {
    const [weight, costs] = [rows[i]!, cost[i]!];
    let ofRow = 0;
    let spentOfRow = 0;
    for (let j = 0; j < weight.length; j++) {
      const each = weight[j]! * b[j]!;
      if (each === 0) continue;
      ofRow += each;
      spentOfRow += each * costs[j]!;
    }
    trips += a[i]! * ofRow;
    spent += a[i]! * spentOfRow;
  }
  return spent / trips;
}

/** Buffers of `zoneFlows`, made once for a number of zones. */
export class FlowWork {
  readonly balancing: FurnessWork;
  /** T `[origin × destination]` */
  readonly trips: Float64Array;
  readonly tripRows: readonly Float64Array[];

  constructor(origins: number, destinations: number) {
    this.balancing = new FurnessWork(origins, destinations);
    this.trips = new Float64Array(origins * destinations);
    this.tripRows = rowViews(this.trips, origins, destinations);
  }
}

export interface ZoneFlows extends FurnessResult {
  /** Belongs to the work: the next call writes over it. `[origin × destination]` */
  readonly trips: Float64Array;
  /** In the unit of the costs; NaN without trips. */
  readonly meanCost: number;
}

/**
 * Spreads trips between zones by a doubly constrained gravity model.
 *
 * `T_ij = a_i f(c_ij) b_j`, sums of rows O, sums of columns D
 *
 * @param work buffers; with `warm` it begins with the factors of the last call
 * @param input margins, costs and law
 * @param options of the balancing
 * @returns the flows, their mean cost, and whether the margins are met
 * @throws RangeError where the law has no finite value
 * @example zoneFlows(new FlowWork(1, 2), { origins: [8], destinations: [6, 2], cost: [Float64Array.of(1, 5)], law: { kind: 'exponential', beta: 1 } }).meanCost // 2
 */
export function zoneFlows(work: FlowWork, input: FlowInput, options: FurnessOptions = {}): ZoneFlows {
  const result = balancedFlows(work.balancing, input, options);
  for (let i = 0; i < work.tripRows.length; i++) flowRow(work.balancing, i, work.tripRows[i]!);
  return { ...result, trips: work.trips, meanCost: meanFlowCost(work.balancing, input.cost) };
}
