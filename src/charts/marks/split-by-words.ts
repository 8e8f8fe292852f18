import type { Plan } from '../../plan/plan.ts';
import type { Mode } from '../../plan/vocabulary.ts';
import { formatValue, formatWholePercent } from '../../quantities/format.ts';
import { details } from '../../words/en/chart-details.ts';
import { charts } from '../../words/en/charts.ts';
import { comparedName } from './finding.ts';
import { modeName } from './mode-names.ts';
import type { Reading } from './reading.ts';
import { againstColumns } from './split-chart.ts';
import { partsOf, type SplitRow } from './split-rows.ts';
import { changeCell, tableCell, type TableTwin } from './table.ts';
import type { TripKey } from './trip-detail.ts';

const words = details.splitBy;

/** A share that can be written: null where it is missing. */
export const known = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

/** Below this a move reads as none, share. */
const worthTelling = 0.01;

/**
 * Finds the mode whose share moves most, and where it moves most.
 *
 * @param reading the reading
 * @param plan for the name of the city's own mode
 * @param by what the rows are
 * @param rows all trips first
 * @returns a sentence without a full stop
 */
export function splitByFinding(reading: Reading, plan: Plan, by: TripKey, rows: readonly SplitRow[]): string {
  if (!reading.subject) return charts.finding.noChoice;
  const [all, ...members] = rows;
  const { modes } = reading.results;
  const change = ({ now, before }: SplitRow, mode: number): number =>
    (now.shares[mode] ?? NaN) - (before.shares[mode] ?? NaN);
  const moves = modes.map((_, mode) => (all ? change(all, mode) : NaN));
  if (!moves.some(Number.isFinite)) return words.missing[by];
  const most = moves.reduce((best, each, mode) => (Math.abs(each) > Math.abs(moves[best] ?? 0) ? mode : best), 0);
  const sign = Math.sign(moves[most] ?? 0);
  const where = [...members].sort((a, b) => sign * (change(b, most) - change(a, most)) || 0)[0];
  const mode = modes[most];
  if (!where || !mode || !(Math.abs(change(where, most)) >= worthTelling)) {
    return words.still(words.by[by], comparedName(reading));
  }
  const [now, before] = [where.now, where.before].map(({ shares }) => formatWholePercent(known(shares[most])));
  const say = sign < 0 ? words.falls : words.rises;
  return say(modeName(plan, mode).inSentence, where.where, before ?? '', now ?? '');
}

/** Writes the shares of all rows as a table, and how large each row is. */
export function splitByTable(reading: Reading, plan: Plan, rows: readonly SplitRow[]): TableTwin {
  const cells = (now: number | undefined, before: number | undefined) => [
    tableCell(known(now), 'share'),
    tableCell(known(before), 'share'),
    changeCell(known(now), known(before), 'share'),
  ];
  return {
    columns: againstColumns(reading, 'share'),
    rows: rows.flatMap(({ id, name, now, before }) => [
      ...(id === '' ? [] : [{ name: words.weightOf(name), cells: cells(now.weight, before.weight) }]),
      ...reading.results.modes.map((mode, index) => ({
        name: words.partOf(name, modeName(plan, mode).full),
        cells: cells(now.shares[index], before.shares[index]),
      })),
    ]),
  };
}

/** Describes the bars of the scenario in hand. */
export function splitByAlt(reading: Reading, plan: Plan, by: TripKey, rows: readonly SplitRow[]): string {
  const { modes } = reading.results;
  const say = ({ name, now }: SplitRow): string =>
    charts.alt.parts(
      name,
      partsOf(modes, now)
        .map(({ id, share }) => charts.alt.part(modeName(plan, id as Mode).full, formatWholePercent(share)))
        .join(charts.stop.join) || formatValue(null, 'share'),
    );
  return [words.alt(words.by[by], reading.subject?.name ?? '', reading.year), ...rows.map(say)].join(' ');
}
