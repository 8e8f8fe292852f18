import { rowViews } from '../../model/freight/furness.ts';
import { distributeWords as words } from '../../words/en/cli-distribute.ts';
import { Refusal } from '../refusal.ts';
import { plainLine } from '../terminal.ts';
import { figureAt } from './figure.ts';
import type { Row } from './rows.ts';
import { FileComplaints, readRows, textOf } from './rows.ts';
import { faultOf, type ZoneTrips } from './zone-trips.ts';

const forbidden = /^\+?inf(inity)?$/i;
/** First letters of `inf` and of a sign before it. */
const mayForbid = new Set(Array.from('iI+', (letter) => letter.charCodeAt(0)));
const shownPairs = 3;

/** Reads a number, or inf. */
function costAt(row: Row, column: number): number {
  const { bytes, start, end } = row;
  const value = figureAt(bytes, start[column]!, end[column]!);
  const asks = Number.isNaN(value) && mayForbid.has(bytes[start[column]!] ?? 0);
  return asks && forbidden.test(textOf(row, column)) ? Infinity : value;
}

/** Makes something as large as the table of all pairs, or refuses. */
export function inMemory<Made>(origins: number, destinations: number, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Refusal(words.tooManyPairs(origins, destinations), 1);
  }
}

/** Refuses where pairs have no cost, naming the first. */
function findMissing(cost: Float64Array, path: string, origins: ZoneTrips, destinations: ZoneTrips): void {
  const width = destinations.trips.length;
  const pairs: string[] = [];
  let count = 0;
  for (let at = 0; at < cost.length; at++) {
    if (!Number.isNaN(cost[at]!)) continue;
    if (count++ >= shownPairs) continue;
    pairs.push(words.pair(origins.zones.names[Math.floor(at / width)]!, destinations.zones.names[at % width]!));
  }
  if (count > 0) throw new Refusal(plainLine(`${path}: ${words.missingPairs(pairs, count, cost.length)}`), 1);
}

/**
 * Reads a table origin,destination,cost.
 *
 * @param path of the table
 * @param origins zones that send
 * @param destinations zones that receive
 * @param tell called now and then with the share that is read
 * @returns costs, Infinity where a pair is forbidden `[origin][destination]`
 * @throws Refusal with what is wrong in which line, or with the pairs that have no cost
 */
export function readPairCosts(
  path: string,
  origins: ZoneTrips,
  destinations: ZoneTrips,
  tell: (share: number) => void,
): readonly Float64Array[] {
  const [rows, width] = [origins.trips.length, destinations.trips.length];
  const cost = inMemory(rows, width, () => new Float64Array(rows * width)).fill(NaN);
  const complaints = new FileComplaints(path);
  const { columns } = words;
  let [from, to] = [0, 0];
  const unknown = (row: Row, column: string, at: number, { path: where }: ZoneTrips): void => {
    const name = textOf(row, at);
    complaints.add(row.line, () => (name === '' ? words.noZone(column) : words.unknownZone(column, name, where)));
  };
  const take = (row: Row): void => {
    const [origin, destination] = [origins.zones.find(row, 0, from), destinations.zones.find(row, 1, to)];
    if (origin < 0) return unknown(row, columns.origin, 0, origins);
    if (destination < 0) return unknown(row, columns.destination, 1, destinations);
    [from, to] = [origin, destination];
    const value = costAt(row, 2);
    const fault = value >= 0 ? undefined : faultOf(columns.cost, value, () => textOf(row, 2));
    const at = origin * width + destination;
    if (fault !== undefined) complaints.add(row.line, () => fault);
    else if (!Number.isNaN(cost[at]!))
      complaints.add(row.line, () => words.pairTwice(words.pair(textOf(row, 0), textOf(row, 1))));
    else cost[at] = value;
  };
  readRows(complaints, [columns.origin, columns.destination, columns.cost], take, tell);
  complaints.end();
  findMissing(cost, path, origins, destinations);
  return rowViews(cost, rows, width);
}
