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

/** Arrays the kernel works in. */
export class WeighWork {
  readonly product: Float64Array;
  readonly inner: Float64Array;

  constructor({ cells, modes }: ChoiceSpace) {
    this.product = new Float64Array(cells * modes);
    this.inner = new Float64Array(cells);
  }
}

/**
 * Weighs each cell and mode by what changed, inside the groups.
 *
 * `B[c,m] = sum over exposures v of w_v * P0[m,c] * e_mv * (inner_v / total)^(ratio - 1)`, with
 * `e_mv = exp(-s * dG_mv)`, `inner_v = sum of P0 * e_mv over the group`, `total = sum of P0 over the group`; a mode new
 * to an exposure adds `S_r exp(-s (G_new - G_r))` to the inner sum. Where nothing changes, `B = P0`. Each exposure is a
 * cell of its own: no change of cost is ever averaged.
 *
 * @param space cells and modes
 * @param base base shares
 * @param lift change of generalised cost, as exponentials
 * @param ratio sensitivity of destinations over that of modes in the group, in (0, 1]
 * @param out overwritten
 * @param work scratch
 * @source Ortuzar and Willumsen, Modelling Transport, incremental nested logit; worked cases T3 to T5
 */
export function modeWeights(
  space: ChoiceSpace,
  base: BaseShares,
  lift: CostLift,
  ratio: number,
  out: Weights,
  work: WeighWork,
): void {
  out.mode.fill(0);
  out.group.fill(0);
  for (let k = 0; k < space.groups; k++) {
    if (space.groupStart[k] === space.groupStart[k + 1]) continue;
    for (let v = 0; v < lift.exposures[k]!; v++) {
      weighExposure(space, base.mode, lift, k, v, work);
      addExposure(space, base.group, lift.weight[k]![v]!, k, ratio, out, work);
    }
  }
}

/** Products of share and change of one exposure, and their sum over the group. */
function weighExposure(
  { cells, modes, groupStart }: ChoiceSpace,
  share: Float64Array,
  lift: CostLift,
  group: number,
  exposure: number,
  { product, inner }: WeighWork,
): void {
  const from = groupStart[group]!;
  const to = groupStart[group + 1]!;
  const fixed = lift.fixed[exposure]!;
  inner.fill(0);
  for (let m = from; m < to; m++) {
    const road = lift.road[lift.roadKind[m]!]!;
    for (let c = 0, at = m; c < cells; c++, at += modes) {
      const value = share[at]! * fixed[at]! * road[c]!;
      product[at] = value;
      inner[c]! += value;
    }
  }
  for (const { mode, beside, weight } of lift.entering[exposure]!) {
    if (mode < from || mode >= to) continue;
    const road = lift.road[lift.roadKind[mode]!]!;
    for (let c = 0; c < cells; c++) {
      const value = share[c * modes + beside]! * weight[c]! * road[c]!;
      product[c * modes + mode]! += value;
      inner[c]! += value;
    }
  }
}

/** Adds an exposure to the weights, at the composite cost of its group. */
function addExposure(
  { cells, modes, groupStart }: ChoiceSpace,
  totals: Float64Array,
  weight: Float64Array,
  group: number,
  ratio: number,
  out: Weights,
  { product, inner }: WeighWork,
): void {
  const from = groupStart[group]!;
  const to = groupStart[group + 1]!;
  for (let c = 0; c < cells; c++) {
    const total = totals[group * cells + c]!;
    const sum = inner[c]!;
    // A cost that nobody bears leaves nothing to share.
    if (weight[c] === 0 || sum === 0 || total === 0) continue;
    // Half the time of the power operator, to the last bits the same.
    const scale = weight[c]! * (sum === total ? 1 : Math.exp((ratio - 1) * Math.log(sum / total)));
    for (let at = c * modes + from; at < c * modes + to; at++) out.mode[at]! += scale * product[at]!;
    out.group[group * cells + c]! += scale * sum;
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
      const lifted = now > 0 ? base * periodShare[t]! * (now / base) ** theta : 0;
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
