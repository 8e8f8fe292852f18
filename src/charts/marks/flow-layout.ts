import type { Flow, FlowNode, FlowReading } from './flow-nodes.ts';

/** Where a node stands, px. */
export interface PlacedNode {
  readonly node: FlowNode;
  /** Top of the bar. */
  readonly y: number;
  readonly height: number;
}

/** Where a flow leaves and arrives: its upper edge at both ends, and its thickness, px. */
export interface PlacedFlow {
  readonly flow: Flow;
  readonly from: number;
  readonly to: number;
  readonly thickness: number;
}

export interface FlowLayout {
  readonly sources: readonly PlacedNode[];
  readonly targets: readonly PlacedNode[];
  readonly flows: readonly PlacedFlow[];
}

const gap = 6;
const halvings = 40;

/** Room that nodes take at a scale: no node less than its label. */
const roomAt = (scale: number, nodes: readonly FlowNode[], label: number): number =>
  nodes.reduce((sum, { trips }) => sum + Math.max(label, trips * scale) + gap, -gap);

/** Finds the largest scale, px a trip, at which a column fits. */
function scaleOf(nodes: readonly FlowNode[], height: number, label: number): number {
  const total = nodes.reduce((sum, { trips }) => sum + trips, 0);
  let [low, high] = [0, height / total];
  for (let n = 0; n < halvings; n++) {
    const middle = (low + high) / 2;
    if (roomAt(middle, nodes, label) > height) high = middle;
    else low = middle;
  }
  return low;
}

function place(nodes: readonly FlowNode[], scale: number, height: number, label: number): PlacedNode[] {
  let y = Math.max(0, (height - roomAt(scale, nodes, label)) / 2);
  return nodes.map((node) => {
    const bar = node.trips * scale;
    const slot = Math.max(label, bar);
    const placed = { node, y: y + (slot - bar) / 2, height: bar };
    y += slot + gap;
    return placed;
  });
}

/**
 * Lays two columns of nodes and the flows between them out; every node keeps room for its label, and flows stand in the
 * order of the nodes at their other end, so that few cross.
 *
 * @param reading nodes and flows
 * @param height room upright, px
 * @param label room that a label takes, px
 * @returns places, px from the top
 */
export function layOutFlows(reading: FlowReading, height: number, label: number): FlowLayout {
  const scale = Math.min(scaleOf(reading.sources, height, label), scaleOf(reading.targets, height, label));
  const sources = place(reading.sources, scale, height, label);
  const targets = place(reading.targets, scale, height, label);
  const leaves = new Map(sources.map(({ node, y }) => [node, y]));
  const arrives = new Map(targets.map(({ node, y }) => [node, y]));
  const rank = ({ from, to }: Flow): number =>
    reading.sources.indexOf(from) * reading.targets.length + reading.targets.indexOf(to);
  const flows = [...reading.flows]
    .sort((a, b) => rank(a) - rank(b))
    .map((flow): PlacedFlow => {
      const thickness = flow.trips * scale;
      const [from = 0, to = 0] = [leaves.get(flow.from), arrives.get(flow.to)];
      leaves.set(flow.from, from + thickness);
      arrives.set(flow.to, to + thickness);
      return { flow, from, to, thickness };
    });
  return { sources, targets, flows };
}
