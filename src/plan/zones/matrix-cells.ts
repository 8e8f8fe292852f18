import { zoneWords } from '../../words/en/zones.ts';
import type { Complaint } from '../plan.ts';
import type { CityZone } from '../zones.ts';
import type { Delimited } from './delimited.ts';

const words = zoneWords.matrix;

/** A cell that says a distance: positions of two zones, and what stands there. */
export interface MatrixCell {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export type FoundCells =
  | { readonly layout: 'square' | 'pairs'; readonly cells: readonly MatrixCell[] }
  | { readonly complaints: readonly Complaint[] };

type Find = (id: string) => number | undefined;

const headings = {
  from: /^(from|origin|orig|o|from_?zone|von|desde|origen|de)$/i,
  to: /^(to|destination|dest|d|to_?zone|nach|hasta|destino|a|vers)$/i,
  km: /^(km|distance|dist|distance_km|dist_km|length|length_km|distancia|entfernung)$/i,
};

/** Zones by id; by name where one zone alone has it. */
function finder(zones: readonly CityZone[]): Find {
  const byName = new Map<string, number | undefined>();
  zones.forEach(({ name }, at) => byName.set(name, byName.has(name) ? undefined : at));
  const byId = new Map(zones.map(({ id }, at): [string, number] => [id, at]));
  return (text) => byId.get(text) ?? byName.get(text);
}

const complain = (said: Omit<Complaint, 'path'>, path = ''): { complaints: Complaint[] } => ({
  complaints: [{ path, ...said }],
});

function twice(all: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(all.filter((each) => seen.size === seen.add(each).size))];
}

function square([header = [], ...rows]: Delimited['lines'], find: Find): FoundCells {
  const columns = header.slice(1);
  const names = rows.map(([name = '']) => name);
  const unknown = [...new Set([...columns, ...names].filter((id) => find(id) === undefined))];
  if (unknown.length > 0) return complain(words.unknown(unknown));
  const again = [...twice(columns), ...twice(names)];
  if (again.length > 0) return complain(words.twice([...new Set(again)]));
  const cells = rows.flatMap(([name = '', ...values]) =>
    values.map((text, at): MatrixCell => ({ from: find(name)!, to: find(columns[at] ?? '')!, text })),
  );
  return { layout: 'square', cells };
}

function pairs(lines: Delimited['lines'], find: Find): FoundCells {
  const [first = []] = lines;
  const named = [headings.from, headings.to, headings.km].map((each) => first.findIndex((cell) => each.test(cell)));
  const hasNames = named.every((at) => at >= 0);
  const [from = 0, to = 1, km = 2] = hasNames ? named : [];
  // Without known headings the first line is one all the same, unless it begins with two zones.
  const isHead = hasNames || find(first[0] ?? '') === undefined || find(first[1] ?? '') === undefined;
  const rows = isHead ? lines.slice(1) : lines;
  const unknown = [
    ...new Set(rows.flatMap((row) => [row[from] ?? '', row[to] ?? '']).filter((id) => find(id) === undefined)),
  ];
  if (unknown.length > 0) return complain(words.unknown(unknown));
  const cells = rows.map((row): MatrixCell => ({
    from: find(row[from] ?? '')!,
    to: find(row[to] ?? '')!,
    text: row[km] ?? '',
  }));
  const again = twice(rows.map((row) => `${row[from]} – ${row[to]}`));
  return again.length > 0 ? complain(words.twice(again)) : { layout: 'pairs', cells };
}

/**
 * Finds which cells of a table say the distance of which pair of zones: a square with ids in its first line and column,
 * or lines of from, to and km.
 *
 * @param table cells as text
 * @param zones of the city; a zone may be called by its id, or by its name where no other has it
 * @returns layout and cells, or complaints
 */
export function findCells({ lines }: Delimited, zones: readonly CityZone[]): FoundCells {
  const [header = []] = lines;
  const ragged = lines.findIndex((line) => line.length !== header.length);
  if (ragged > 0) return complain(words.ragged(ragged + 1, lines[ragged]!.length, header.length), String(ragged + 1));
  if (header.length < 3 || lines.length < 2) return complain(words.neither());
  const find = finder(zones);
  const isNamed = [headings.from, headings.to, headings.km].every((each) => header.some((cell) => each.test(cell)));
  const ids = header.slice(1).filter((cell) => find(cell) !== undefined);
  const isSquare = header.length === 3 ? ids.length === 2 && find(header[0] ?? '') === undefined : !isNamed;
  return isSquare ? square(lines, find) : pairs(lines, find);
}
