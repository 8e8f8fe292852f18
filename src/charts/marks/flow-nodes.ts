import type { Results } from '../../engine/results.ts';
import type { Plan } from '../../plan/plan.ts';
import { details } from '../../words/en/chart-details.ts';
import { modeFlows } from './mode-flows.ts';
import { modeName } from './mode-names.ts';
import { modeStyles, type PartStyle } from './part-style.ts';
import type { Reading } from './reading.ts';
import { marketTrips, tripsBy } from './trip-detail.ts';

/** Modes that trips leave or come to, or what is no mode: trips that are new, no longer made, or of several small modes. */
export interface FlowNode {
  /** Positions in the rows or columns of `moved`. */
  readonly members: readonly number[];
  readonly name: string;
  /** As short as a label beside a bar must be. */
  readonly label: string;
  readonly inSentence: string;
  readonly kind: 'mode' | 'others' | 'none';
  /** Absent where it is no single mode. */
  readonly style?: PartStyle;
  /** Trips a weekday. */
  readonly trips: number;
}

/** Trips a weekday between two nodes. */
export interface Flow {
  readonly from: FlowNode;
  readonly to: FlowNode;
  readonly trips: number;
}

/** Who moves between two readings. */
export interface FlowReading {
  readonly sources: readonly FlowNode[];
  readonly targets: readonly FlowNode[];
  /** Largest first. */
  readonly flows: readonly Flow[];
  /** Trips a weekday that move, are new or no longer made. */
  readonly moved: number;
  /** Trips a weekday that keep their mode `[mode]`. */
  readonly stayed: readonly number[];
  /** All trips of the scenario in hand. */
  readonly all: number;
}

/** Less than this, of all trips, is noise of the arithmetic; of all movement, too little to be seen or said. */
const noise = 1e-9;
const speck = 5e-4;
/** A mode with less of the movement than this is not drawn by itself. */
const small = 0.01;
const sum = (of: readonly number[]): number => of.reduce((total, each) => total + each, 0);

/** Finds the nodes of one side: modes in their order, small ones together, what is no mode last. */
function nodesOf(
  reading: Reading,
  plan: Plan,
  sizes: readonly number[],
  none: { readonly name: string; readonly label: string },
  least: number,
  most: number,
): FlowNode[] {
  const { modes } = reading.results;
  const nodes = modes.flatMap((mode, index): FlowNode[] => {
    const { full, short, inSentence } = modeName(plan, mode);
    const trips = sizes[index] ?? 0;
    return trips > least
      ? [{ members: [index], name: full, label: short, inSentence, kind: 'mode', style: modeStyles[mode], trips }]
      : [];
  });
  const bySize = [...nodes].sort((a, b) => b.trips - a.trips);
  const rest = sizes[modes.length] ?? 0;
  const room = most - (rest > least ? 1 : 0);
  const tail = bySize.filter(
    ({ trips }, index) => trips < small * sum([...sizes]) || (bySize.length > room && index >= room - 1),
  );
  const folded = tail.length > 1 ? tail : [];
  const name = details.flows.others(folded.length);
  return [
    ...nodes.filter((each) => !folded.includes(each)),
    ...(folded.length > 0
      ? [
          {
            members: folded.flatMap(({ members }) => members),
            name,
            label: name,
            inSentence: name,
            kind: 'others',
            trips: sum(folded.map(({ trips }) => trips)),
          } as const,
        ]
      : []),
    ...(rest > least ? [{ members: [modes.length], ...none, inSentence: '', kind: 'none', trips: rest } as const] : []),
  ];
}

/** A market is a purpose: who goes to a nearer place, or gives up a car, has not stopped travelling. */
function purposeTrips(results: Results, scenario: string, year: number): number[] | undefined {
  const trips = marketTrips(results, scenario, year);
  return trips && tripsBy(trips, 'purpose', results.modes.length).flatMap((each) => [...each]);
}

/**
 * Reads the trips that change mode between what the scenario in hand is compared with and the scenario itself.
 *
 * @param reading the reading
 * @param plan for the name of the city's own mode
 * @param most nodes that one side has room for
 * @returns nodes and flows; undefined where trips are missing
 */
export function readFlows(reading: Reading, plan: Plan, most: number): FlowReading | undefined {
  const { results, subject, comparison, year } = reading;
  if (!subject || !comparison) return undefined;
  const before = purposeTrips(results, comparison.scenario.id, comparison.year);
  const after = purposeTrips(results, subject.id, year);
  const found = before && after && modeFlows(before, after, results.modes.length);
  if (!found) return undefined;
  const { moved, stayed } = found;
  const come = moved.map((_, to) => sum(moved.map((row) => row[to] ?? 0)));
  const all = sum(stayed) + sum(come.slice(0, -1));
  const least = Math.max(noise * all, speck * sum(moved.map(sum)));
  const sources = nodesOf(
    reading,
    plan,
    moved.map(sum),
    { name: details.flows.made, label: details.flows.made },
    least,
    most,
  );
  const targets = nodesOf(
    reading,
    plan,
    come,
    { name: details.flows.gone, label: details.flows.goneShort },
    least,
    most,
  );
  const between = (from: FlowNode, to: FlowNode): number =>
    sum(from.members.flatMap((row) => to.members.map((column) => moved[row]?.[column] ?? 0)));
  const flows = sources
    .flatMap((from) => targets.map((to) => ({ from, to, trips: between(from, to) })))
    .filter(({ trips }) => trips > least)
    .sort((a, b) => b.trips - a.trips);
  return { sources, targets, flows, moved: sum(flows.map(({ trips }) => trips)), stayed, all };
}
