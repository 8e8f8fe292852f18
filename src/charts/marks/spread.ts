/** Something that wants to stand at a place but must not lie on its neighbours. */
export interface Spaced {
  /** Wanted centre, px. */
  readonly at: number;
  /** Room it takes, px. */
  readonly size: number;
}

/**
 * Pushes things on one line apart by as little as possible, keeping their order; neighbours that meet move as one block.
 *
 * @param things wanted centres and sizes, in any order
 * @param from start of the line, px
 * @param to end of the line, px
 * @returns centres in the order given; where all cannot fit they stand close from the start and run over the end
 * @example spread([{ at: 10, size: 10 }, { at: 12, size: 10 }], 0, 100) // [6, 16]
 */
export function spread(things: readonly Spaced[], from: number, to: number): number[] {
  interface Block {
    readonly members: readonly number[];
    readonly size: number;
    readonly wanted: number;
    readonly start: number;
  }
  const place = (wanted: number, size: number): number => Math.max(from, Math.min(wanted, to - size));
  const order = things.map((_, index) => index).sort((a, b) => (things[a]?.at ?? 0) - (things[b]?.at ?? 0));
  const blocks: Block[] = [];
  for (const index of order) {
    const { at = 0, size = 0 } = things[index] ?? {};
    let block: Block = { members: [index], size, wanted: at - size / 2, start: place(at - size / 2, size) };
    for (let before = blocks.at(-1); before && before.start + before.size > block.start; before = blocks.at(-1)) {
      blocks.pop();
      const members = [...before.members, ...block.members];
      // The mean of where each block would like to begin, weighted by how many stand in it.
      const wanted =
        (before.wanted * before.members.length + (block.wanted - before.size) * block.members.length) / members.length;
      const whole = before.size + block.size;
      block = { members, size: whole, wanted, start: place(wanted, whole) };
    }
    blocks.push(block);
  }
  const centres = things.map(({ at }) => at);
  for (const block of blocks) {
    let edge = block.start;
    for (const index of block.members) {
      const size = things[index]?.size ?? 0;
      centres[index] = edge + size / 2;
      edge += size;
    }
  }
  return centres;
}
