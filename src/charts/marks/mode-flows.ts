/** Trips that moved between two readings, and those that stayed. */
export interface ModeFlows {
  /** Trips a weekday `[from][to]`; the last row are trips that are new, the last column trips that are no longer made. */
  readonly moved: readonly (readonly number[])[];
  /** Trips a weekday that keep their mode `[mode]`. */
  readonly stayed: readonly number[];
}

/**
 * Finds the least movement between modes that explains a change.
 *
 * In each market the trips that a mode loses are shared among the modes that gain, in proportion to their gains:
 *
 * `moved[i][j] = loss[i] * gain[j] / max(sum loss, sum gain)`
 *
 * What one side has more than the other are trips no longer made, or new ones. Who swapped modes within a market
 * without changing its totals is not seen.
 *
 * @param before trips a weekday `[market × mode]`
 * @param after trips a weekday `[market × mode]`
 * @param modeCount number of modes
 * @returns trips a weekday; undefined where a value is missing or the two are of different length
 * @example modeFlows([100, 20, 0], [70, 40, 10], 3)?.moved // [[0, 20, 10, 0], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]]
 */
export function modeFlows(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  modeCount: number,
): ModeFlows | undefined {
  if (before.length !== after.length || before.length === 0) return undefined;
  const moved = Array.from({ length: modeCount + 1 }, () => new Array<number>(modeCount + 1).fill(0));
  const stayed = new Array<number>(modeCount).fill(0);
  for (let market = 0; market < before.length; market += modeCount) {
    const loss = new Array<number>(modeCount + 1).fill(0);
    const gain = new Array<number>(modeCount + 1).fill(0);
    let surplus = 0;
    for (let mode = 0; mode < modeCount; mode++) {
      const [was = NaN, is = NaN] = [before[market + mode], after[market + mode]];
      if (Number.isNaN(was + is)) return undefined;
      loss[mode] = Math.max(0, was - is);
      gain[mode] = Math.max(0, is - was);
      stayed[mode] = (stayed[mode] ?? NaN) + Math.min(was, is);
      surplus += is - was;
    }
    loss[modeCount] = Math.max(0, surplus);
    gain[modeCount] = Math.max(0, -surplus);
    const all = loss.reduce((sum, each) => sum + each, 0);
    if (all <= 0) continue;
    moved.forEach((row, from) => {
      row.forEach((value, to) => (row[to] = value + ((loss[from] ?? NaN) * (gain[to] ?? NaN)) / all));
    });
  }
  return { moved, stayed };
}
