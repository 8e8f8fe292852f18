/** Cells and modes of one city; cells of a home ring stand together. */
export interface ChoiceSpace {
  readonly cells: number;
  readonly modes: number;
  readonly groups: number;
  /** First mode of each group, and the end: modes of a group stand together. `[group + 1]` */
  readonly groupStart: ArrayLike<number>;
  /** First cell of each home ring, and the end. `[home + 1]` */
  readonly homeStart: ArrayLike<number>;
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
  /** Which row of `road` a mode takes. `[mode]` */
  readonly roadKind: ArrayLike<number>;
  /** `[kind][cell]`; kind 0 is 1 everywhere */
  readonly road: readonly Float64Array[];
}

/**
 * Weighs each cell and mode by what changed, inside the groups.
 *
 * `B[c,m] = sum over exposures v of w_v * P0[m,c] * e_mv * (inner_v / total)^(ratio - 1)`, with
 * `e_mv = exp(-(lambda/ratio) * dG_mv)`, `inner_v = sum of P0 * e_mv over the group`, `total = sum of P0 over the group`.
 * Where nothing changes, `B = P0`. Each exposure is a cell of its own: no change of cost is ever averaged.
 *
 * @param space cells and modes
 * @param share base share of each mode in each cell `[cell × mode]`
 * @param lift change of generalised cost, as exponentials
 * @param ratio sensitivity of destinations over that of modes in the group, in (0, 1]
 * @param out weights `[cell × mode]`, overwritten
 * @source ortuzar_willumsen, incremental nested logit; worked cases T3 to T5
 */
export function modeWeights(
  space: ChoiceSpace,
  share: Float64Array,
  lift: CostLift,
  ratio: number,
  out: Float64Array,
): void {
  out.fill(0);
  for (let k = 0; k < space.groups; k++) {
    for (let v = 0; v < lift.exposures[k]!; v++) weighGroup(space, share, lift, k, v, ratio, out);
  }
}

function weighGroup(
  space: ChoiceSpace,
  share: Float64Array,
  lift: CostLift,
  group: number,
  exposure: number,
  ratio: number,
  out: Float64Array,
): void {
  const { cells, modes } = space;
  const from = space.groupStart[group]!;
  const to = space.groupStart[group + 1]!;
  const weight = lift.weight[group]![exposure]!;
  const fixed = lift.fixed[exposure]!;
  const { road, roadKind } = lift;
  for (let c = 0; c < cells; c++) {
    const w = weight[c]!;
    if (w === 0) continue;
    let inner = 0;
    let total = 0;
    for (let m = from; m < to; m++) {
      const at = c * modes + m;
      total += share[at]!;
      inner += share[at]! * fixed[at]! * road[roadKind[m]!]![c]!;
    }
    if (total === 0) continue;
    const scale = w * (inner === total ? 1 : (inner / total) ** (ratio - 1));
    for (let m = from; m < to; m++) {
      const at = c * modes + m;
      out[at]! += share[at]! * scale * fixed[at]! * road[roadKind[m]!]![c]!;
    }
  }
}

/**
 * Shares the trips of one home ring over groups, destinations and modes, pivoting on the base.
 *
 * `L_k = ln(sum_c D[c] * B_k[c] / S_k)`, `P'_k = S_k exp(theta L_k) / sum`, and
 * `T[c,m] = T0 * P'_k * D[c] * B[c,m] / sum_c D[c] B_k[c]`.
 *
 * @param space cells and modes
 * @param home index of the home ring
 * @param trips trips of the home ring, per weekday
 * @param destination base share of the home's trips by cell, sums to 1 over the home's cells `[cell]`
 * @param share base mode shares `[cell × mode]`
 * @param weights from `modeWeights` `[cell × mode]`
 * @param theta sensitivity of the group over that of the destination, in (0, 1]
 * @param annual weekday equivalents a year, days
 * @param day flows per weekday, added to `[cell × mode]`
 * @param year flows per year, added to `[cell × mode]`
 * @param work scratch `[group]`
 */
export function assignTrips(
  space: ChoiceSpace,
  home: number,
  trips: number,
  destination: Float64Array,
  share: Float64Array,
  weights: Float64Array,
  theta: number,
  annual: number,
  day: Float64Array,
  year: Float64Array,
  work: Float64Array,
): void {
  const { modes, groups, groupStart } = space;
  const from = space.homeStart[home]!;
  const to = space.homeStart[home + 1]!;
  let total = 0;
  for (let k = 0; k < groups; k++) {
    let before = 0;
    let now = 0;
    for (let c = from; c < to; c++) {
      for (let m = groupStart[k]!; m < groupStart[k + 1]!; m++) {
        before += destination[c]! * share[c * modes + m]!;
        now += destination[c]! * weights[c * modes + m]!;
      }
    }
    // S exp(theta L) over the sum of D * B: trips of the group per unit of D * B, but for the total.
    const lifted = before === 0 ? 0 : before * (now / before) ** theta;
    work[k] = before === 0 ? 0 : lifted / now;
    total += lifted;
  }
  for (let k = 0; k < groups; k++) {
    const scale = (trips * work[k]!) / total;
    for (let c = from; c < to; c++) {
      const each = scale * destination[c]!;
      for (let m = groupStart[k]!; m < groupStart[k + 1]!; m++) {
        const flow = each * weights[c * modes + m]!;
        day[c * modes + m]! += flow;
        year[c * modes + m]! += flow * annual;
      }
    }
  }
}
