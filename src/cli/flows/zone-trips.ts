import { distributeWords as words } from '../../words/en/cli-distribute.ts';
import { Refusal } from '../refusal.ts';
import { figureAt } from './figure.ts';
import type { Row } from './rows.ts';
import { FileComplaints, readRows, textOf } from './rows.ts';

/** Zones in the order of their file, and what leaves or arrives in each. */
export interface ZoneTrips {
  readonly path: string;
  readonly zones: ZoneNames;
  readonly trips: Float64Array;
}

/** Names of zones, found by the bytes of a file. */
export class ZoneNames {
  readonly names: string[] = [];
  private readonly bytes: Uint8Array[] = [];
  private readonly places = new Map<string, number>();

  /** Adds a zone; false where it is already there. */
  add(name: string): boolean {
    if (this.places.has(name)) return false;
    this.places.set(name, this.names.length);
    this.names.push(name);
    this.bytes.push(Buffer.from(name));
    return true;
  }

  /**
   * Finds the place of the zone that a cell names; -1 = none. Tables are mostly sorted, so that the guess and the place
   * behind it are compared first, byte by byte, before a text is made.
   */
  find(row: Row, column: number, guess: number): number {
    if (this.is(guess, row, column)) return guess;
    const next = guess + 1 < this.names.length ? guess + 1 : 0;
    if (this.is(next, row, column)) return next;
    return this.places.get(textOf(row, column)) ?? -1;
  }

  private is(place: number, { bytes, start, end }: Row, column: number): boolean {
    const name = this.bytes[place];
    const from = start[column]!;
    if (!name || name.length !== end[column]! - from) return false;
    for (let at = 0; at < name.length; at++) if (name[at] !== bytes[from + at]) return false;
    return true;
  }
}

/** Says why a cell is not a number of 0 or more; undefined where it is. */
export function faultOf(column: string, value: number, text: () => string): string | undefined {
  if (value >= 0) return undefined;
  if (value < 0) return words.negative(column, text());
  const said = text();
  if (said === '') return column === words.columns.cost ? words.noCost : words.noNumber(column);
  return said.includes(',') ? words.comma(column, said) : words.notANumber(column, said);
}

/** Reads a table zone,trips, or refuses with what is wrong in which line. */
export function readZoneTrips(path: string): ZoneTrips {
  const complaints = new FileComplaints(path);
  const zones = new ZoneNames();
  const trips: number[] = [];
  const columns = [words.columns.zone, words.columns.trips];
  readRows(complaints, columns, (row) => {
    const name = textOf(row, 0);
    const value = figureAt(row.bytes, row.start[1]!, row.end[1]!);
    const fault = faultOf(words.columns.trips, value, () => textOf(row, 1));
    if (name === '') complaints.add(row.line, () => words.noZone(words.columns.zone));
    else if (fault !== undefined) complaints.add(row.line, () => fault);
    else if (!zones.add(name)) complaints.add(row.line, () => words.zoneTwice(name));
    else trips.push(value);
  });
  complaints.end();
  if (trips.length === 0) throw new Refusal(words.noZones(path), 1);
  return { path, zones, trips: Float64Array.from(trips) };
}
