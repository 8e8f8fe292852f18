import type { Results } from '../../engine/results.ts';
import type { Mode } from '../../plan/vocabulary.ts';
import { formatChange, formatNumber, formatWholePercent } from '../../quantities/format.ts';
import { details } from '../../words/en/chart-details.ts';
import { charts } from '../../words/en/charts.ts';
import { comparedName } from './finding.ts';
import type { Reading } from './reading.ts';
import { known } from './split-by-words.ts';
import { againstColumns } from './split-chart.ts';
import { changeCell, tableCell, type TableTwin } from './table.ts';
import { modeShares, tripsByHome } from './trip-detail.ts';

const words = details.zones;

/** What a map shows of a zone: the share of its residents' trips that are not by car. */
export interface ZoneValue {
  readonly name: string;
  /** `the inner ring`, or the zone's own name. */
  readonly inSentence: string;
  readonly population: number;
  /** 0–1, NaN = missing. */
  readonly now: number;
  readonly before: number;
}

/** Which of the two maps: the share, or its change. */
export type ZoneView = 'share' | 'change';

const byCar: readonly Mode[] = ['car_driver', 'car_passenger'];

function notByCar(results: Results, scenario: string | undefined, year: number): readonly number[] {
  const homes = scenario === undefined ? undefined : tripsByHome(results, scenario, year);
  return results.zones.map((_, zone) => {
    const shares = modeShares(homes?.[zone] ?? []);
    if (shares.length === 0) return NaN;
    return results.modes.reduce(
      (rest, mode, at) => rest - (byCar.includes(mode) ? (shares[at] ?? NaN) : 0),
      shares[0] === undefined || Number.isNaN(shares[0]) ? NaN : 1,
    );
  });
}

/**
 * Reads the share of trips not by car of those who live in each zone.
 *
 * @param reading the reading
 * @returns zones in the order of the run, with the scenario in hand and what it is compared with
 */
export function readZones(reading: Reading): ZoneValue[] {
  const { results, subject, comparison, year } = reading;
  const now = notByCar(results, subject?.id, year);
  const before = notByCar(results, comparison?.scenario.id, comparison?.year ?? year);
  return results.zones.map(({ name, ring, radius_km, population }, zone) => ({
    name,
    inSentence: (radius_km && words.rings[ring]) ?? name,
    population,
    now: now[zone] ?? NaN,
    before: before[zone] ?? NaN,
  }));
}

/** The number a map colours: a share, or a difference of shares. */
export const zoneNumber = (view: ZoneView, { now, before }: ZoneValue): number =>
  view === 'share' ? now : now - before;

/**
 * Writes the number of a zone as its label shows it.
 *
 * @param view share or change
 * @param zone the zone
 * @param digits decimals of a change
 * @returns whole percent, or points with a sign
 */
export function zoneText(view: ZoneView, zone: ZoneValue, digits: number): string {
  if (view === 'share') return formatWholePercent(known(zone.now));
  return formatNumber(known(zoneNumber(view, zone) * 100), { digits, sign: true });
}

/** Changes smaller than this are told to a tenth of a point, share. */
const fine = 0.05;

/**
 * Chooses the decimals of changes that stand together.
 *
 * @param changes differences of shares
 * @returns 0, or 1 where all are small
 * @example pointDigits([0.02, -0.11]) // 0
 */
export function pointDigits(changes: readonly number[]): number {
  return changes.some((change) => Math.abs(change) >= fine) ? 0 : 1;
}

/** A difference of less than half a point is none. */
const worthTelling = 0.005;

/** Finds the zones at both ends. */
export function zoneFinding(reading: Reading, view: ZoneView, zones: readonly ZoneValue[]): string {
  if (!reading.subject) return charts.finding.noChoice;
  const told = zones.filter((zone) => Number.isFinite(zoneNumber(view, zone)));
  const [most] = [...told].sort((a, b) => zoneNumber(view, b) - zoneNumber(view, a));
  const least = [...told].sort((a, b) => zoneNumber(view, a) - zoneNumber(view, b))[0];
  if (!most || !least) return words.missing;
  if (view === 'share') {
    const [high, low] = [most, least].map((zone) => formatWholePercent(zone.now));
    if (most === least || high === low) return words.one(most.inSentence, high ?? '');
    return words.ends(most.inSentence, high ?? '', least.inSentence, low ?? '');
  }
  const of = comparedName(reading);
  if (told.every((zone) => Math.abs(zoneNumber(view, zone)) < worthTelling)) return words.still(of);
  const strongest = Math.abs(zoneNumber(view, most)) >= Math.abs(zoneNumber(view, least)) ? most : least;
  const size = Math.abs(zoneNumber(view, strongest));
  const points = words.points(formatNumber(size * 100, { digits: pointDigits([size]) }));
  const say = zoneNumber(view, strongest) > 0 ? words.rises : words.falls;
  return say(strongest.inSentence, points, of);
}

/** Writes all zones as a table. */
export function zoneTable(reading: Reading, zones: readonly ZoneValue[]): TableTwin {
  const [, ...columns] = againstColumns(reading, 'share');
  return {
    columns: [{ name: words.zone }, { name: words.residents, unit: 'persons' }, ...columns],
    rows: zones.map(({ name, population, now, before }) => ({
      name,
      cells: [
        tableCell(known(population), 'persons'),
        tableCell(known(now), 'share'),
        tableCell(known(before), 'share'),
        changeCell(known(now), known(before), 'share'),
      ],
    })),
  };
}

/** What the hairline reads at a zone. */
export function zoneStop(reading: Reading, { name, now, before }: ZoneValue): string {
  const compared = charts.stop.part(
    name,
    formatWholePercent(known(now)),
    formatWholePercent(known(before)),
    comparedName(reading),
  );
  return Number.isFinite(now - before) ? words.stop(compared, formatChange(now, before, 'share')) : compared;
}
