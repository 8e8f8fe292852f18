/** Cells and modes of one city; cells of a home ring stand together. */
export interface ChoiceSpace {
  readonly cells: number;
  readonly modes: number;
  readonly groups: number;
  /** Group of each mode. `[mode]` */
  readonly groupOf: ArrayLike<number>;
  /** First cell of each home ring, and the end. `[home + 1]` */
  readonly homeStart: ArrayLike<number>;
}

/**
 * One way a cell can be exposed to what a scenario changes: its weight in each cell and the change of generalised
 * cost there. Weights of a group's exposures sum to 1 in every cell, so that no change is ever averaged.
 */
export interface Exposure {
  readonly weight: Float64Array;
  /** Change of generalised cost, minutes. `[cell × mode]` */
  readonly delta_min: Float64Array;
}

/**
 * Weighs each cell and mode by what changed, inside the groups.
 *
 * `B[c,m] = sum over exposures v of w_v * P0[m|c] * e_mv * inner^(ratio - 1)`, with
 * `e_mv = exp(-(lambda/ratio) * dG_mv)` and `inner = sum of P0[m|c,k] * e_mv over the group k`.
 * Where nothing changes, `B = P0`.
 *
 * @param space cells and modes
 * @param share base share of each mode in each cell `[cell × mode]`
 * @param exposures by group `[group][exposure]`
 * @param lambda destination sensitivity by group, 1/min `[group]`
 * @param ratio destination sensitivity over that of modes in the group, in (0, 1]
 * @param out weights `[cell × mode]`, overwritten
 * @source incremental nested logit, Ortuzar and Willumsen; worked cases T3 and T5 in test/model
 */
export function modeWeights(
  space: ChoiceSpace,
  share: Float64Array,
  exposures: readonly (readonly Exposure[])[],
  lambda: ArrayLike<number>,
  ratio: number,
  out: Float64Array,
): void {
  out.fill(0);
  for (let k = 0; k < space.groups; k++) {
    for (const exposure of exposures[k]!) weighGroup(space, share, exposure, k, lambda[k]! / ratio, ratio, out);
  }
}

function weighGroup(
  space: ChoiceSpace,
  share: Float64Array,
  { weight, delta_min }: Exposure,
  group: number,
  sensitivity: number,
  ratio: number,
  out: Float64Array,
): void {
  const { cells, modes, groupOf } = space;
  for (let c = 0; c < cells; c++) {
    const w = weight[c]!;
    if (w === 0) continue;
    let inner = 0;
    let total = 0;
    for (let m = 0; m < modes; m++) {
      if (groupOf[m] !== group) continue;
      const p = share[c * modes + m]!;
      if (p === 0) continue;
      total += p;
      inner += p * Math.exp(-sensitivity * delta_min[c * modes + m]!);
    }
    if (total === 0) continue;
    const lift = w * (inner / total) ** (ratio - 1);
    for (let m = 0; m < modes; m++) {
      const at = c * modes + m;
      if (groupOf[m] === group && share[at]! > 0) {
        out[at]! += share[at]! * lift * Math.exp(-sensitivity * delta_min[at]!);
      }
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
 * @param work scratch of `2 × groups`
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
  const { modes, groups, groupOf } = space;
  const from = space.homeStart[home]!;
  const to = space.homeStart[home + 1]!;
  work.fill(0);
  for (let c = from; c < to; c++) {
    for (let m = 0; m < modes; m++) {
      const k = groupOf[m]!;
      work[k]! += destination[c]! * share[c * modes + m]!;
      work[groups + k]! += destination[c]! * weights[c * modes + m]!;
    }
  }
  let total = 0;
  for (let k = 0; k < groups; k++) {
    if (work[k]! > 0) total += work[k]! * (work[groups + k]! / work[k]!) ** theta;
  }
  for (let k = 0; k < groups; k++) {
    // From here on the first half holds the trips per unit of D * B of each group.
    if (work[k]! > 0) work[k] = (trips * work[k]! * (work[groups + k]! / work[k]!) ** theta) / total / work[groups + k]!;
  }
  for (let c = from; c < to; c++) {
    for (let m = 0; m < modes; m++) {
      const flow = work[groupOf[m]!]! * destination[c]! * weights[c * modes + m]!;
      day[c * modes + m]! += flow;
      year[c * modes + m]! += flow * annual;
    }
  }
}
