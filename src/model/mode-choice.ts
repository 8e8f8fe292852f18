import { GroupLift, weighGroup, type GroupWeights } from './group-lift.ts';

/** Cells and modes of one city; cells of a home zone stand together. */
export interface ChoiceSpace {
  readonly cells: number;
  readonly modes: number;
  readonly groups: number;
  /** First mode of each group, and the end: modes of a group stand together. `[group + 1]` */
  readonly groupStart: ArrayLike<number>;
  /** First cell of each home zone, and the end. `[home + 1]` */
  readonly homeStart: ArrayLike<number>;
}

/** A mode that is new to an exposure: it enters beside a reference mode r, never pivoted from zero. */
export interface NewMode {
  readonly mode: number;
  /** The reference mode r. */
  readonly beside: number;
  /** `exp(-s (G_new - G_r))`, r as in the base year. `[cell]` */
  readonly weight: Float64Array;
}

/**
 * The change of generalised cost dG as `exp(-s * dG)`, s the sensitivity inside the group, in two factors: what is
 * fixed for a year, by exposure, and what the traffic of the moment adds. A new exponential is taken only where
 * something moved.
 */
export interface CostLift {
  /** Weight of an exposure in a cell; those of a group sum to 1 in every cell. `[group][exposure][cell]` */
  readonly weight: readonly (readonly Float64Array[])[];
  /** Exposures in use. `[group]` */
  readonly exposures: ArrayLike<number>;
  /** `[exposure][cell × mode]`, the exposure counted within the mode's group */
  readonly fixed: readonly Float64Array[];
  /** Modes that only an exposure has. `[exposure]` of the group that holds the mode */
  readonly entering: readonly (readonly NewMode[])[];
  /** Which row of `road` a mode takes. `[mode]` */
  readonly roadKind: ArrayLike<number>;
  /** `[kind][cell]`; kind 0 is 1 everywhere */
  readonly road: readonly Float64Array[];
}

/** What the kernel makes of a lift: weights of modes, and their sums by group. */
export interface Weights {
  /** `[cell × mode]` */
  readonly mode: Float64Array;
  /** `[group × cell]` */
  readonly group: Float64Array;
}

/** Base shares of modes, and their sums by group. */
export interface BaseShares {
  /** `[cell × mode]` */
  readonly mode: Float64Array;
  /** `[group × cell]` */
  readonly group: Float64Array;
}

/**
 * Adds base shares up by group.
 *
 * @param space cells and modes
 * @param mode base share of each mode in each cell `[cell × mode]`
 * @returns the same, with the sum of each group `[group × cell]`
 */
export function baseShares({ cells, modes, groups, groupStart }: ChoiceSpace, mode: Float64Array): BaseShares {
  const group = new Float64Array(groups * cells);
  for (let k = 0; k < groups; k++) {
    for (let c = 0; c < cells; c++) {
      for (let m = groupStart[k]!; m < groupStart[k + 1]!; m++) group[k * cells + c]! += mode[c * modes + m]!;
    }
  }
  return { mode, group };
}

/** Arrays the kernel works in, a group each. */
export class WeighWork {
  readonly lift: readonly GroupLift[];
  readonly road: readonly Float64Array[];
  readonly weights: readonly GroupWeights[];
  /** `[group × cell]` */
  readonly times: Float64Array;

  constructor({ cells, groups, groupStart }: ChoiceSpace) {
    const sizes = Array.from({ length: groups }, (_, k) => groupStart[k + 1]! - groupStart[k]!);
    this.lift = sizes.map((modes) => new GroupLift(cells, modes));
    this.road = sizes.map((modes) => new Float64Array(cells * modes));
    this.times = new Float64Array(groups * cells);
    this.weights = sizes.map((modes) => ({ mode: new Float64Array(cells * modes), group: new Float64Array(cells) }));
  }
}

/**
 * Weighs each cell and mode by what changed, inside the groups.
 *
 * `B[c,m] = total * H[c,m]`, with `total = sum of P0 over the group` and H of `weighGroup` on the shares `P0 / total`; a
 * mode new to an exposure adds `S_r exp(-s (G_new - G_r))` to the inner sum. Where nothing changes, `B = P0`.
 *
 * @param space cells and modes
 * @param base base shares
 * @param lift change of generalised cost, as exponentials
 * @param ratio sensitivity of destinations over that of modes in the group, in (0, 1]
 * @param out overwritten
 * @param work scratch
 */
export function modeWeights(
  space: ChoiceSpace,
  base: BaseShares,
  lift: CostLift,
  ratio: number,
  out: Weights,
  work: WeighWork,
): void {
  for (let k = 0; k < space.groups; k++) {
    const group = work.lift[k]!;
    const from = space.groupStart[k]!;
    if (group.modes === 0) continue;
    group.reach(lift.exposures[k]!);
    for (let v = 0; v < group.exposures; v++) {
      group.weight[v]!.set(lift.weight[k]![v]!);
      fillProduct(space, base, k, lift.fixed[v]!, lift.entering[v]!, group.product[v]!);
    }
    gatherRoad(lift.roadKind, lift.road, from, space.groupStart[k + 1]!, work.road[k]!);
    weighGroup(group, work.road[k]!, ratio, work.weights[k]!);
    sumGroup(space, k, base.group, work.weights[k]!, undefined, work.times, out.group);
    placeGroup(space, k, work.weights[k]!, work.times, out.mode);
  }
}

/** Base shares inside a group times their change, and what is new beside them. */
function fillProduct(
  { cells, modes, groupStart }: ChoiceSpace,
  base: BaseShares,
  k: number,
  fixed: Float64Array,
  entering: readonly NewMode[],
  out: Float64Array,
): void {
  const from = groupStart[k]!;
  const size = groupStart[k + 1]! - from;
  for (let c = 0; c < cells; c++) {
    const total = base.group[k * cells + c]!;
    const over = total === 0 ? 0 : 1 / total;
    for (let m = 0; m < size; m++) {
      const at = c * modes + from + m;
      out[c * size + m] = base.mode[at]! * over * fixed[at]!;
    }
    for (const { mode, beside, weight } of entering) {
      if (mode < from || mode >= from + size) continue;
      out[c * size + mode - from]! += base.mode[c * modes + beside]! * over * weight[c]!;
    }
  }
}

/**
 * Lays the rows of the road out by cell and mode of a group.
 *
 * @param roadKind which row a mode takes `[mode]`
 * @param rows exponentials `[kind][cell]`
 * @param from first mode of the group
 * @param to its end
 * @param out overwritten `[cell × mode of the group]`
 */
export function gatherRoad(
  roadKind: ArrayLike<number>,
  rows: readonly Float64Array[],
  from: number,
  to: number,
  out: Float64Array,
): void {
  const size = to - from;
  for (let m = 0; m < size; m++) {
    const row = rows[roadKind[from + m]!]!;
    for (let c = 0, at = m; c < row.length; c++, at += size) out[at] = row[c]!;
  }
}

/**
 * Sums the weights of a group, at its base share.
 *
 * `sum[c] = times * sum over m of H[c,m]`, `times = total * road^ratio`: where all modes of a group meet the road alike,
 * what the road adds stands outside the sum, and H is the same whatever the traffic.
 *
 * @param space cells and groups
 * @param k the group
 * @param totals base share of each group `[group × cell]`
 * @param weights of the group, from `weighGroup`
 * @param road `exp(-s * ratio * dG)` of what the road adds to all modes of the group alike; undefined for nothing `[cell]`
 * @param times row of the group is overwritten `[group × cell]`
 * @param sums row of the group is overwritten `[group × cell]`
 */
export function sumGroup(
  { cells }: Pick<ChoiceSpace, 'cells'>,
  k: number,
  totals: Float64Array,
  { group }: GroupWeights,
  road: Float64Array | undefined,
  times: Float64Array,
  sums: Float64Array,
): void {
  for (let c = 0, at = k * cells; c < cells; c++, at++) {
    const each = road === undefined ? totals[at]! : totals[at]! * road[c]!;
    times[at] = each;
    sums[at] = each * group[c]!;
  }
}

/**
 * Puts the weights of a group in their places among all modes.
 *
 * `B[c,m] = times * H[c,m]`
 *
 * @param space cells and modes
 * @param k the group
 * @param weights of the group, from `weighGroup`
 * @param times from `sumGroup` `[group × cell]`
 * @param out columns of the group are overwritten `[cell × mode]`
 */
export function placeGroup(
  { cells, modes, groupStart }: ChoiceSpace,
  k: number,
  { mode }: GroupWeights,
  times: Float64Array,
  out: Float64Array,
): void {
  const from = groupStart[k]!;
  const size = groupStart[k + 1]! - from;
  for (let c = 0; c < cells; c++) {
    const each = times[k * cells + c]!;
    const at = c * modes + from;
    for (let m = 0; m < size; m++) out[at + m] = each * mode[c * size + m]!;
  }
}

/** Trips of one home zone and one segment, and what they pivot on. */
export interface HomeTrips {
  home: number;
  /** Trips per weekday of the base year's costs. */
  trips: number;
  /** Base share of the home's trips by cell times the balancing factor of the destination where places are fixed. `[cell]` */
  pulled: Float64Array;
  /** Base share of the home's trips by group, sums to 1. `[group]` */
  before: ArrayLike<number>;
  /** Base share of the trips by period, sums to 1. `[period]` */
  periodShare: ArrayLike<number>;
  /** Sensitivity of group and period over that of the destination, in (0, 1]. */
  theta: number;
  /** Sensitivity of making a trip at all over that of group and period, in [0, 1]. */
  frequency: number;
}

/** Where the kernel writes: trips per unit of weight. */
export interface Spread {
  /** `[period][group × cell]`, added to */
  readonly coefficient: readonly Float64Array[];
  /** Scratch. `[group × period]` */
  readonly work: Float64Array;
}

/**
 * Shares the trips of one home zone over groups, periods and destinations, pivoting on the base.
 *
 * `L_kt = ln(sum_c D[c] a[c] B_kt[c] / S_k)`, `P'_kt = S_k q_t exp(theta L_kt) / sum`,
 * `T = T0 (sum_kt S_k q_t exp(theta L_kt))^f`; a cell's trips per unit of weight are
 * `T P'_kt D[c] a[c] / sum_c D[c] a[c] B_kt[c]`. `a` balances destinations whose places are fixed.
 *
 * @param space cells and groups
 * @param from the segment
 * @param weights of this segment by period `[period]`
 * @param out added to
 * @returns trips per weekday after frequency has answered
 */
export function spreadTrips(space: ChoiceSpace, from: HomeTrips, weights: readonly Weights[], out: Spread): number {
  const { cells, groups, homeStart } = space;
  const { pulled, before, periodShare, theta } = from;
  const first = homeStart[from.home]!;
  const end = homeStart[from.home + 1]!;
  const periods = weights.length;
  let total = 0;
  for (let t = 0; t < periods; t++) {
    const sums = weights[t]!.group;
    for (let k = 0; k < groups; k++) {
      const base = before[k]!;
      let now = 0;
      if (base > 0) for (let c = first; c < end; c++) now += pulled[c]! * sums[k * cells + c]!;
      // S q exp(theta L) over the sum of D a B: trips of the group per unit of D a B, but for the total.
      // Half the time of the power operator, to the last bits the same.
      const lifted = now > 0 ? base * periodShare[t]! * Math.exp(theta * Math.log(now / base)) : 0;
      out.work[k * periods + t] = now > 0 ? lifted / now : 0;
      total += lifted;
    }
  }
  const made = from.frequency === 0 ? from.trips : from.trips * total ** from.frequency;
  if (total === 0) return 0;
  const each = made / total;
  for (let t = 0; t < periods; t++) {
    const coefficient = out.coefficient[t]!;
    for (let k = 0; k < groups; k++) {
      const lifted = each * out.work[k * periods + t]!;
      if (lifted !== 0) for (let c = first; c < end; c++) coefficient[k * cells + c]! += lifted * pulled[c]!;
    }
  }
  return made;
}

/**
 * Turns trips per unit of weight into trips by cell and mode.
 *
 * `T[c,m] = coefficient[k(m),c] * B[c,m]`
 *
 * @param space cells and modes
 * @param weights of the segment in the period
 * @param coefficient trips per unit of weight `[group × cell]`
 * @param flows added to `[cell × mode]`
 */
export function addFlows(
  space: ChoiceSpace,
  weights: Float64Array,
  coefficient: Float64Array,
  flows: Float64Array,
): void {
  const { cells, modes, groups, groupStart } = space;
  for (let k = 0; k < groups; k++) {
    const from = groupStart[k]!;
    const to = groupStart[k + 1]!;
    for (let c = 0; c < cells; c++) {
      const each = coefficient[k * cells + c]!;
      if (each === 0) continue;
      for (let m = from; m < to; m++) flows[c * modes + m]! += each * weights[c * modes + m]!;
    }
  }
}

/**
 * Turns trips per unit of weight into trips by cell and mode, a group at a time and without its place among all modes.
 *
 * `T[c,m] = coefficient[k,c] * times[k,c] * H[c,m]`
 *
 * @param space cells and modes
 * @param k the group
 * @param weights of the group, from `weighGroup`
 * @param times from `sumGroup` `[group × cell]`
 * @param coefficient trips per unit of weight `[group × cell]`
 * @param flows added to `[cell × mode]`
 */
export function addGroupFlows(
  { cells, modes, groupStart }: ChoiceSpace,
  k: number,
  { mode }: GroupWeights,
  times: Float64Array,
  coefficient: Float64Array,
  flows: Float64Array,
): void {
  const from = groupStart[k]!;
  const size = groupStart[k + 1]! - from;
  for (let c = 0; c < cells; c++) {
    const each = coefficient[k * cells + c]! * times[k * cells + c]!;
    if (each === 0) continue;
    const at = c * modes + from;
    for (let m = 0; m < size; m++) flows[at + m]! += each * mode[c * size + m]!;
  }
}
