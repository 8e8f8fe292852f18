/** What the kernel makes of a lift: weights of the modes of a group, 1 in sum where nothing changes, and their sums. */
export interface GroupWeights {
  /** `[cell × mode of the group]` */
  readonly mode: Float64Array;
  /** `[cell]` */
  readonly group: Float64Array;
}

/**
 * The change of generalised cost dG of one group of modes, for travellers whose costs are alike: base share inside the
 * group times `exp(-s * dG)`, s the sensitivity inside the group, by exposure. What the traffic of the moment adds is
 * not in it. Begun with `begin`, parted by what measures touch with `part` and `enter`.
 */
export class GroupLift {
  readonly cells: number;
  /** Modes of the group. */
  readonly modes: number;
  /** Exposures in use. */
  exposures = 0;
  /** Weight of an exposure; those in use sum to 1 in every cell. `[exposure][cell]` */
  readonly weight: Float64Array[] = [];
  /** Base share inside the group times the change. `[exposure][cell × mode]` */
  readonly product: Float64Array[] = [];

  constructor(cells: number, modes: number) {
    this.cells = cells;
    this.modes = modes;
  }

  /** Makes room for exposures; what was there before stays. */
  reach(exposures: number): void {
    while (this.weight.length < exposures) {
      this.weight.push(new Float64Array(this.cells));
      this.product.push(new Float64Array(this.cells * this.modes));
    }
    this.exposures = exposures;
  }

  /** Begins with one exposure that everybody has; returns the products to be filled. `[cell × mode]` */
  begin(): Float64Array {
    this.reach(1);
    this.weight[0]!.fill(1);
    return this.product[0]!;
  }

  /** Doubles the exposures: each is parted into those who have an aspect and those who have not. */
  private double(share: Float64Array): number {
    const count = this.exposures;
    this.reach(2 * count);
    for (let v = 0; v < count; v++) {
      const without = this.weight[v]!;
      const has = this.weight[count + v]!;
      for (let c = 0; c < this.cells; c++) {
        has[c] = without[c]! * share[c]!;
        without[c]! *= 1 - share[c]!;
      }
      this.product[count + v]!.set(this.product[v]!);
    }
    return count;
  }

  /**
   * Parts every exposure by an aspect that changes costs, independent of those before it.
   *
   * @param share who has the aspect `[cell]`
   * @param factor exp(-s dG) of the aspect; undefined for a mode that it leaves alone `[mode][cell]`
   */
  part(share: Float64Array, factor: readonly (Float64Array | undefined)[]): void {
    const count = this.double(share);
    factor.forEach((change, m) => {
      if (change === undefined) return;
      for (let v = count; v < 2 * count; v++) {
        const product = this.product[v]!;
        for (let c = 0, at = m; c < this.cells; c++, at += this.modes) product[at]! *= change[c]!;
      }
    });
  }

  /**
   * Parts every exposure by a new mode, which enters beside a reference mode and is never pivoted from zero.
   *
   * @param share whom it serves `[cell]`
   * @param mode in the group
   * @param added base share of the reference mode inside the group times `exp(-s (G_new - G_r))` `[cell]`
   */
  enter(share: Float64Array, mode: number, added: Float64Array): void {
    const count = this.double(share);
    for (let v = count; v < 2 * count; v++) {
      const product = this.product[v]!;
      for (let c = 0; c < this.cells; c++) product[c * this.modes + mode]! += added[c]!;
    }
  }
}

/**
 * Weighs the cells and modes of a group by what changed inside it.
 *
 * `H[c,m] = sum over exposures v of w_v * q_m e_mv * inner_v^(ratio - 1)`, q the base share inside the group,
 * `e_mv = exp(-s * dG_mv)`, `inner_v = sum of q e_mv`. Where nothing changes, `H = q`. Each exposure is a cell of its
 * own: no change of cost is ever averaged.
 *
 * @param lift base shares inside the group times their change
 * @param road what the traffic of the moment adds, as exponentials `[cell × mode of the group]`
 * @param ratio sensitivity of destinations over that of modes in the group, in (0, 1]
 * @param out overwritten
 * @source Ortuzar and Willumsen, Modelling Transport, incremental nested logit; worked cases T3 to T5
 */
export function weighGroup(lift: GroupLift, road: Float64Array, ratio: number, out: GroupWeights): void {
  const { cells, modes } = lift;
  out.mode.fill(0);
  out.group.fill(0);
  for (let v = 0; v < lift.exposures; v++) {
    const weight = lift.weight[v]!;
    const product = lift.product[v]!;
    for (let c = 0, from = 0; c < cells; c++, from += modes) {
      const share = weight[c]!;
      if (share === 0) continue;
      const to = from + modes;
      let inner = 0;
      for (let at = from; at < to; at++) inner += product[at]! * road[at]!;
      // A cost that nobody bears leaves nothing to share.
      if (inner === 0) continue;
      // Half the time of the power operator, to the last bits the same.
      const scale = inner === 1 ? share : share * Math.exp((ratio - 1) * Math.log(inner));
      for (let at = from; at < to; at++) out.mode[at]! += scale * product[at]! * road[at]!;
      out.group[c]! += scale * inner;
    }
  }
}
