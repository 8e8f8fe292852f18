/** A bar of one column: what comes in at its left, what goes out at its right, shares of the whole. */
export interface ColumnNode {
  readonly id: string;
  readonly left: number;
  readonly right: number;
}

export interface PlacedColumnNode extends ColumnNode {
  /** Middle of the bar, px. */
  readonly y: number;
  readonly leftHeight: number;
  readonly rightHeight: number;
}

/** A band between two neighbouring columns: upper edges at both ends and thickness, px. */
export interface Band {
  readonly from: string;
  readonly to: string;
  readonly y0: number;
  readonly y1: number;
  readonly thickness: number;
}

const gap = 6;
const halvings = 40;

const slotOf = ({ left, right }: ColumnNode, scale: number, label: number): number =>
  Math.max(label, Math.max(left, right) * scale);
const roomOf = (nodes: readonly ColumnNode[], scale: number, label: number): number =>
  nodes.reduce((sum, node) => sum + slotOf(node, scale, label) + gap, -gap);

/**
 * Finds the largest scale at which every column fits, each bar with room for its label.
 *
 * @param columns bars of each column
 * @param height room upright, px
 * @param label room that a label takes, px
 * @returns px for a whole
 */
export function columnScale(columns: readonly (readonly ColumnNode[])[], height: number, label: number): number {
  let [low, high] = [0, height];
  for (let n = 0; n < halvings; n++) {
    const middle = (low + high) / 2;
    if (columns.some((nodes) => roomOf(nodes, middle, label) > height)) high = middle;
    else low = middle;
  }
  return low;
}

/**
 * Places the bars of a column one below the other, the column in the middle of its room.
 *
 * @param nodes bars in order
 * @param scale px for a whole
 * @param height room upright, px
 * @param label room that a label takes, px
 * @returns bars with their places
 */
export function placeColumn(
  nodes: readonly ColumnNode[],
  scale: number,
  height: number,
  label: number,
): PlacedColumnNode[] {
  let y = Math.max(0, (height - roomOf(nodes, scale, label)) / 2);
  return nodes.map((node) => {
    const slot = slotOf(node, scale, label);
    const placed = {
      ...node,
      y: y + slot / 2,
      leftHeight: Math.max(1, node.left * scale),
      rightHeight: Math.max(1, node.right * scale),
    };
    y += slot + gap;
    return placed;
  });
}

/**
 * Lays bands between two columns, in the order of the bars at both ends, so that few cross.
 *
 * @param from bars of the left column
 * @param to bars of the right column
 * @param share share of the whole from one bar to another
 * @param scale px for a whole
 * @returns bands; those of nothing are left out
 */
export function bandsBetween(
  from: readonly PlacedColumnNode[],
  to: readonly PlacedColumnNode[],
  share: (from: string, to: string) => number,
  scale: number,
): Band[] {
  const arrives = new Map(to.map(({ id, y, left }) => [id, y - (left * scale) / 2]));
  return from.flatMap((source) => {
    let y0 = source.y - (source.right * scale) / 2;
    return to.flatMap((target): Band[] => {
      const thickness = share(source.id, target.id) * scale;
      if (!(thickness > 0)) return [];
      const y1 = arrives.get(target.id) ?? NaN;
      const band = { from: source.id, to: target.id, y0, y1, thickness };
      y0 += thickness;
      arrives.set(target.id, y1 + thickness);
      return [band];
    });
  });
}
