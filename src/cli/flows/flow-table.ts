import { flowRow } from '../../model/freight/flows.ts';
import { distributeWords as words } from '../../words/en/cli-distribute.ts';
import type { Case } from './case.ts';

/** Names as they came, so that tables can be joined by them. */
const quoted = (name: string): string => (/[",\r\n]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name);

/** Writes the flows of one origin, a line a destination, with the shortest digits that read back to the last bit. */
export function flowLines({ origins, destinations, work }: Case, origin: number, trips: Float64Array): string {
  flowRow(work, origin, trips);
  const from = quoted(origins.zones.names[origin]!);
  let text = '';
  for (let j = 0; j < trips.length; j++) text += `${from},${quoted(destinations.zones.names[j]!)},${trips[j]!}\n`;
  return text;
}

/** Writes the table of all pairs, a piece an origin. */
export function* flowTable(each: Case, tell: (share: number) => void): Generator<string> {
  const { columns } = words;
  yield `${columns.origin},${columns.destination},${columns.trips}\n`;
  const { length } = each.origins.trips;
  const trips = new Float64Array(each.destinations.trips.length);
  for (let i = 0; i < length; i++) {
    yield flowLines(each, i, trips);
    tell((i + 1) / length);
  }
}
