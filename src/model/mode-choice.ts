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
 * @source Ortuzar and Willumsen, Modelling Transport, incremental nested logit; worked cases T3 to T5
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
    // A cost that nobody bears leaves nothing to share.
    if (inner === 0) continue;
    const scale = w * (inner === total ? 1 : (inner / total) ** (ratio - 1));
    for (let m = from; m < to; m++) {
      const at = c * modes + m;
      out[at]! += share[at]! * scale * fixed[at]! * road[roadKind[m]!]![c]!;
    }
  }
}

/** Trips of one home ring and what they pivot on. */
export interface HomeTrips {
  readonly home: number;
  /** Trips per weekday. */
  readonly trips: number;
  /** Base share of the home's trips by cell, sums to 1 over the home's cells. `[cell]` */
  readonly destination: Float64Array;
  /** The same, times the balancing factor of the destination where places are fixed. `[cell]` */
  readonly pulled: Float64Array;
  /** Base mode shares. `[cell × mode]` */
  readonly share: Float64Array;
  /** From `modeWeights`. `[cell × mode]` */
  readonly weights: Float64Array;
  /** Sensitivity of the group over that of the destination, in (0, 1]. */
  readonly theta: number;
  /** Weekday equivalents a year, days. */
  readonly annual: number;
}

/** Where flows are added. */
export interface Flows {
  /** Per weekday. `[cell × mode]` */
  readonly day: Float64Array;
  /** Per year. `[cell × mode]` */
  readonly year: Float64Array;
  /** Trips per weekday. `[cell]` */
  readonly ends: Float64Array;
}

/**
 * Shares the trips of one home ring over groups, destinations and modes, pivoting on the base.
 *
 * `L_k = ln(sum_c D[c] a[c] B_k[c] / S_k)`, `P'_k = S_k exp(theta L_k) / sum`, and
 * `T[c,m] = T0 * P'_k * D[c] a[c] B[c,m] / sum_c D[c] a[c] B_k[c]`; `a` balances destinations whose places are fixed.
 *
 * @param space cells and modes
 * @param from the home ring's trips and what they pivot on
 * @param flows added to
 * @param work scratch `[group]`
 */
export function assignTrips(space: ChoiceSpace, from: HomeTrips, flows: Flows, work: Float64Array): void {
  const { modes, groups, groupStart, homeStart } = space;
  const { destination, pulled, share, weights } = from;
  const first = homeStart[from.home]!;
  const end = homeStart[from.home + 1]!;
  let total = 0;
  for (let k = 0; k < groups; k++) {
    let before = 0;
    let now = 0;
    for (let c = first; c < end; c++) {
      for (let m = groupStart[k]!; m < groupStart[k + 1]!; m++) {
        before += destination[c]! * share[c * modes + m]!;
        now += pulled[c]! * weights[c * modes + m]!;
      }
    }
    // S exp(theta L) over the sum of D a B: trips of the group per unit of D a B, but for the total.
    const lifted = before === 0 ? 0 : before * (now / before) ** from.theta;
    work[k] = before === 0 ? 0 : lifted / now;
    total += lifted;
  }
  for (let c = first; c < end; c++) {
    const each = (from.trips * pulled[c]!) / total;
    for (let k = 0; k < groups; k++) {
      for (let m = groupStart[k]!; m < groupStart[k + 1]!; m++) {
        const flow = each * work[k]! * weights[c * modes + m]!;
        flows.day[c * modes + m]! += flow;
        flows.year[c * modes + m]! += flow * from.annual;
        flows.ends[c]! += flow;
      }
    }
  }
}
