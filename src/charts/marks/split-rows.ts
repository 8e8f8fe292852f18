import type { Results } from '../../engine/results.ts';
import type { Mode } from '../../plan/vocabulary.ts';
import { details } from '../../words/en/chart-details.ts';
import { names } from '../../words/en/names.ts';
import { modeStyles } from './part-style.ts';
import type { Reading } from './reading.ts';
import type { Part } from './stacked-bar.ts';
import { marketTrips, modeShares, tripKeys, tripsBy, type TripKey } from './trip-detail.ts';

/** One way to look at a row: its shares by mode, and how large it is among all trips. */
export interface RowSplit {
  /** 0–1 `[mode]` in the order of the run's modes; NaN = missing. */
  readonly shares: readonly number[];
  /** Of all trips, 0–1; NaN = missing. */
  readonly weight: number;
}

/** The trips of one purpose, group or band, or of all. */
export interface SplitRow {
  readonly id: string;
  readonly name: string;
  /** Where it stands in a sentence: `for work`; empty for all trips. */
  readonly where: string;
  readonly now: RowSplit;
  readonly before: RowSplit;
}

const memberNames: Readonly<Record<TripKey, Readonly<Record<string, string>>>> = {
  purpose: names.purposes,
  group: names.personGroups,
  band: names.bands,
};

function splitsOf(results: Results, scenario: string | undefined, year: number, by: TripKey): readonly RowSplit[] {
  const trips = scenario === undefined ? undefined : marketTrips(results, scenario, year);
  const count = results.modes.length;
  const rows = trips ? tripsBy(trips, by, count) : tripKeys[by].map(() => new Float64Array(count).fill(NaN));
  const all = new Float64Array(count).map((_, mode) => rows.reduce((sum, row) => sum + (row[mode] ?? NaN), 0));
  const size = (row: Float64Array): number => row.reduce((sum, each) => sum + each, 0);
  return [all, ...rows].map((row) => ({ shares: modeShares(row), weight: size(row) / size(all) }));
}

/**
 * Reads mode shares by purpose, person group or band, all trips first; rows without a trip in either reading are left out.
 *
 * @param reading the reading
 * @param by what the rows are
 * @returns rows of the scenario in hand and of what it is compared with
 */
export function readSplitRows(reading: Reading, by: TripKey): SplitRow[] {
  const { results, subject, comparison, year } = reading;
  const now = splitsOf(results, subject?.id, year, by);
  const before = splitsOf(results, comparison?.scenario.id, comparison?.year ?? year, by);
  const missing: RowSplit = { shares: results.modes.map(() => NaN), weight: NaN };
  const members = ['', ...tripKeys[by]];
  return members.flatMap((id, index): SplitRow[] => {
    const row = { now: now[index] ?? missing, before: before[index] ?? missing };
    if (row.now.weight === 0 && row.before.weight === 0) return [];
    const name = id === '' ? details.allTrips : details.rowName(memberNames[by][id] ?? id);
    return [{ id, name, where: details.where[by][id] ?? '', ...row }];
  });
}

/**
 * Lays the modes of a row out as parts of a bar.
 *
 * @param modes modes of the run
 * @param split shares of one row
 * @returns parts in the order of the modes; none where a share is missing
 */
export function partsOf(modes: readonly Mode[], { shares }: RowSplit): Part[] {
  return modes.flatMap((mode, index) => {
    const share = shares[index] ?? NaN;
    return share > 0 ? [{ id: mode, share, style: modeStyles[mode] }] : [];
  });
}
