import type { BaseShares, ChoiceSpace } from '../../model/mode-choice.ts';
import { modeGroups } from '../../plan/vocabulary.ts';
import type { CompiledDemand } from './demand.ts';

/** Row of the road for what does not meet it, and for all that drives. */
export const offRoad = 0;
export const driving = 1;
/** Shares that differ by less are the same but for rounding. */
const alikeWithin = 1e-12;

/** A group of modes, as its travellers are weighed. */
export interface CompiledGroup {
  /** First mode, and the end. */
  readonly from: number;
  readonly to: number;
  /** Base share of each mode in its group. `[car access][cell × mode of the group]` */
  readonly within: readonly Float64Array[];
  /** True where those with and without a car share themselves out alike inside the group. */
  readonly alike: boolean;
  /** Off the road or driving, where all its modes are; undefined where they meet the road each in their way. */
  readonly road: number | undefined;
  /** True if what cars meet is met by a mode of the group. */
  readonly drives: boolean;
}

/**
 * Says which row of the road each mode takes.
 *
 * @param traits of the city's modes
 * @returns 0 for what does not meet the road, 1 for what drives, a row of its own for each mode of public transport `[mode]`
 */
export function roadKinds({ traits }: Pick<CompiledDemand, 'traits'>): Int32Array {
  let row = driving;
  return Int32Array.from(traits, ({ group, road }) =>
    group === 'transit' ? (row += 1) : road === 'car' ? driving : offRoad,
  );
}

function within({ cells, modes, groupStart }: ChoiceSpace, { mode, group }: BaseShares, k: number): Float64Array {
  const from = groupStart[k]!;
  const size = groupStart[k + 1]! - from;
  return Float64Array.from({ length: cells * size }, (_, at) => {
    const c = Math.floor(at / size);
    const total = group[k * cells + c]!;
    return total === 0 ? 0 : mode[c * modes + from + (at % size)]! / total;
  });
}

/**
 * Prepares the groups of modes for weighing.
 *
 * @param choice cells and modes
 * @param shares base shares of those with and without a car `[car access]`
 * @param roadKind row of the road `[mode]`
 * @returns one entry a group
 */
export function compileGroups(
  choice: ChoiceSpace,
  shares: readonly BaseShares[],
  roadKind: Int32Array,
): readonly CompiledGroup[] {
  return modeGroups.map((_, k) => {
    const [from, to] = [choice.groupStart[k]!, choice.groupStart[k + 1]!];
    const parts = shares.map((share) => within(choice, share, k));
    const kinds = new Set(roadKind.subarray(from, to));
    const [kind] = kinds;
    return {
      from,
      to,
      within: parts,
      alike: parts.every((part) => part.every((share, at) => Math.abs(share - parts[0]![at]!) <= alikeWithin)),
      road: kinds.size === 1 && kind! <= driving ? kind : undefined,
      drives: kinds.has(driving),
    };
  });
}
