import { greatCircle_km } from '../../quantities/geometry.ts';
import { formatNumber } from '../../quantities/format.ts';
import { planWords } from '../../words/en/plan.ts';
import { zoneWords } from '../../words/en/zones.ts';
import type { Complaint } from '../plan.ts';
import { atMost } from '../read.ts';
import { readNumber, type DecimalMark } from '../read-number.ts';
import type { CityZone, CityZones } from '../zones.ts';
import { splitTable } from './delimited.ts';
import { zoneLimits } from './limits.ts';
import { findCells, type MatrixCell } from './matrix-cells.ts';

const words = zoneWords.matrix;
const charactersPerMB = 1_000_000;
/** Roads are not fifty times as long as the straight line; a table in metres is a thousand times. */
const mostDetour = 50;
/** There and back may differ by a fifth, by one-way streets. */
const mostAsymmetry = 0.2;

type Distances = NonNullable<CityZones['distance_km']>;

export type ReadMatrix =
  | {
      readonly distance_km: Distances;
      /** How the table was read, then what looks odd in it. */
      readonly notes: readonly string[];
      readonly mark?: DecimalMark;
    }
  | { readonly complaints: readonly Complaint[] };

const refuse = (said: Omit<Complaint, 'path'>, path = ''): { complaints: Complaint[] } => ({
  complaints: [{ path, ...said }],
});
const shown = (km: number): string => formatNumber(km, { significant: 3 });
const pairOf = (zones: readonly CityZone[], from: number, to: number): string =>
  planWords.zones.pair(zones[from]!.name, zones[to]!.name);

/** The decimal mark that the first number tells which can be read one way only. */
function findMark(cells: readonly MatrixCell[]): DecimalMark | undefined {
  for (const { text } of cells) {
    const read = /[.,]/.test(text) ? readNumber(text) : undefined;
    if (read && 'value' in read && read.decimalMark) return read.decimalMark;
  }
  return undefined;
}

type Filled = { readonly distance_km: (number | null)[][] } | { readonly complaints: readonly Complaint[] };

function fill(cells: readonly MatrixCell[], zones: readonly CityZone[], mark: DecimalMark | undefined): Filled {
  const distance_km = zones.map(() => zones.map((): number | null => null));
  const complaints: Complaint[] = [];
  for (const { from, to, text } of cells) {
    if (text === '') continue;
    const pair = pairOf(zones, from, to);
    const read = readNumber(text, mark);
    if ('ambiguous' in read) return refuse(words.twoReadings(text), 'mark');
    if (!('value' in read) || read.percent) complaints.push({ path: '', ...words.unreadable(text, pair) });
    else if (read.value < 0) complaints.push({ path: '', ...words.negative(pair) });
    else if (read.value === 0 && from !== to) complaints.push({ path: '', ...planWords.zones.zero(pair) });
    else distance_km[from]![to] = read.value;
  }
  return complaints.length > 0 ? atMost(complaints) : { distance_km };
}

/** A pair of zones whose road distance is known. */
interface Known {
  readonly from: number;
  readonly to: number;
  readonly road_km: number;
  readonly line_km: number;
}

function knownPairs(distance_km: Distances, zones: readonly CityZone[]): Known[] {
  return distance_km.flatMap((row, from) =>
    row.flatMap((road_km, to): Known[] => {
      if (road_km === null || from === to) return [];
      return [{ from, to, road_km, line_km: greatCircle_km(zones[from]!.centroid, zones[to]!.centroid) }];
    }),
  );
}

/** People live somewhere in a zone, not at its centre: as far from it as the edge of a disc of its area. */
function nearest_km(zones: readonly CityZone[], { from, to, line_km }: Known): number {
  const radius_km = (at: number): number => Math.sqrt(zones[at]!.area_km2 / Math.PI);
  return line_km - radius_km(from) - radius_km(to);
}

function impossible(known: readonly Known[], zones: readonly CityZone[]): Complaint[] {
  const apart = known.filter(({ line_km }) => line_km > 0);
  const ratios = apart.map(({ road_km, line_km }) => road_km / line_km).sort((a, b) => a - b);
  const typical = ratios[ratios.length >> 1] ?? 1;
  if (typical > mostDetour) return [{ path: '', ...words.metres(typical) }];
  const short = known.filter((pair) => pair.road_km < nearest_km(zones, pair));
  const [first] = short;
  if (!first) return [];
  const pair = pairOf(zones, first.from, first.to);
  const line_km = shown(nearest_km(zones, first));
  return [{ path: '', ...words.tooShort(pair, shown(first.road_km), line_km, short.length - 1) }];
}

function oddities(known: readonly Known[], distance_km: Distances, zones: readonly CityZone[]): string[] {
  const short = known.filter(({ road_km, line_km }) => road_km < line_km);
  const skewed = known.filter(({ from, to, road_km }) => {
    const back = distance_km[to]![from] ?? null;
    return from < to && back !== null && Math.abs(road_km - back) > mostAsymmetry * Math.min(road_km, back);
  });
  const missing = zones.length * (zones.length - 1) - known.length;
  const pair = ({ from, to }: Known): string => pairOf(zones, from, to);
  const back = ({ from, to }: Known): string => shown(distance_km[to]![from]!);
  return [
    ...short
      .slice(0, 1)
      .map((one) => words.shorter(pair(one), shown(one.road_km), shown(one.line_km), short.length - 1)),
    ...skewed.slice(0, 1).map((one) => words.asymmetric(pair(one), shown(one.road_km), back(one), skewed.length - 1)),
    ...(missing > 0 ? [words.missing(missing)] : []),
  ];
}

/**
 * Reads road distances between zones from a table: square, or lines of from, to and km. What is missing is null, and the
 * straight line between the centres times the detour factor will stand in. A road is refused where it is shorter than the
 * gap between the two zones, taken as discs of their area; where it is only shorter than the line between the centres, a
 * note says so.
 *
 * @param text CSV or TSV, or what a spreadsheet copies; distances in km, those within a zone may be given or not
 * @param zones of the city
 * @param given decimal mark of the table; absent = found
 * @returns distances `[from × to]` in the order of the zones with notes, or complaints
 */
export function readMatrix(text: string, zones: readonly CityZone[], given?: DecimalMark): ReadMatrix {
  const size_MB = text.length / charactersPerMB;
  if (size_MB > zoneLimits.table_MB) return refuse(words.tooLarge(size_MB, zoneLimits.table_MB));
  if (text.trim() === '') return refuse(words.empty());
  const table = splitTable(text);
  if (!table) return refuse(words.notATable());
  const found = findCells(table, zones);
  if ('complaints' in found) return found;
  const commaSeparates = table.delimiter === ',';
  const mark = given ?? findMark(found.cells) ?? (commaSeparates ? '.' : undefined);
  const filled = fill(found.cells, zones, mark);
  if ('complaints' in filled) return filled;
  const { distance_km } = filled;
  const known = knownPairs(distance_km, zones);
  if (known.length === 0) return refuse(words.empty());
  const complaints = impossible(known, zones);
  if (complaints.length > 0) return { complaints };
  const read = words.found(found.layout, words.delimiters[table.delimiter], mark ? words.withMark[mark] : '');
  return { distance_km, notes: [read, ...oddities(known, distance_km, zones)], ...(mark && { mark }) };
}
