import { figureOf, type DelimitedTable } from '../quantities/delimited.ts';
import { emptyDraft, type Draft, type DraftAlternative, type DraftRow } from './estimation-draft.ts';

/** More alternatives than this are no modes. */
const mostAlternatives = 12;
const choiceNames = /^(main_?)?(choice|chosen|mode|modo|eleccion|wahl)$/i;
const marks = new Set(['0', '1', 'yes', 'no', 'true', 'false']);
const timeName = /(^|_|\b)(tt|time|ivt|travel_?time|duration|min(utes)?)(_|\b|$)/i;
const costName = /(^|_|\b)(co|cost|fare|price|tc)(_|\b|$)/i;
const offerName = /(^|_|\b)(av|avail\w*|ok|can)(_|\b|$)/i;

const distinct = (cells: readonly string[]): string[] => [...new Set(cells)].filter((cell) => cell !== '');

/** Numbers in their order, other names in the order in which they first stand. */
const ordered = (values: readonly string[]): string[] =>
  values.every((value) => !Number.isNaN(figureOf(value, '.')))
    ? [...values].sort((one, other) => Number(one) - Number(other))
    : [...values];

/** The value that stands most often: it is the one without a constant. */
function mostFrequent(cells: readonly string[], values: readonly string[]): number {
  const counts = values.map((value) => cells.filter((cell) => cell === value).length);
  return counts.indexOf(Math.max(...counts));
}

/** Finds the columns of a long table: who answers, which alternative a row is of, whether it was chosen. */
function longColumns({ header, columns }: DelimitedTable): { id: string; kind: string; mark: string } | undefined {
  const isMark = (c: number): boolean => {
    const found = distinct(columns[c]!);
    return found.length === 2 && found.every((cell) => marks.has(cell.toLowerCase()));
  };
  const mark = header.findIndex((name, c) => isMark(c) && choiceNames.test(name));
  if (mark < 0) return undefined;
  const kind = header.findIndex((_, c) => {
    const count = distinct(columns[c]!).length;
    const cells = columns[c]!;
    const changing = cells.every((cell, row) => row === 0 || cell !== cells[row - 1]);
    return c !== mark && count >= 2 && count <= mostAlternatives && changing;
  });
  const id = header.findIndex((_, c) => {
    const cells = columns[c]!;
    return c !== mark && c !== kind && cells.length > 1 && cells[0] === cells[1] && distinct(cells).length > 1;
  });
  return kind < 0 || id < 0 ? undefined : { id: header[id]!, kind: header[kind]!, mark: header[mark]! };
}

/** The column of a wide table that says what was chosen. */
function choiceColumn({ header, columns }: DelimitedTable): string {
  const few = (c: number): boolean => {
    const count = distinct(columns[c]!).length;
    return count >= 2 && count <= mostAlternatives;
  };
  const named = header.find((name, c) => choiceNames.test(name) && few(c));
  const textual = header.find(
    (_, c) => few(c) && distinct(columns[c]!).every((cell) => Number.isNaN(figureOf(cell, '.'))),
  );
  return named ?? textual ?? '';
}

/** The column about an alternative that a pattern fits: `car_time`, `TIME_CAR`. */
function columnFor(header: readonly string[], id: string, pattern: RegExp): string {
  const own = header.filter((name) =>
    name
      .toLowerCase()
      .split(/[^a-z0-9]+/i)
      .includes(id.toLowerCase()),
  );
  return own.find((name) => pattern.test(name.replace(/[^a-z0-9]+/gi, '_'))) ?? '';
}

function rowOf(parameter: string, cells: readonly string[], kind: DraftRow['kind'], unit: string): DraftRow {
  return { parameter, cells, scale: 1, kind, unit };
}

/** Constants for all alternatives but one, then time and cost where columns of that name were found. */
function guessedRows(
  ids: readonly string[],
  without: number,
  find: (id: string, pattern: RegExp) => string,
  currency: string,
): DraftRow[] {
  const only = (j: number): string[] => ids.map((_, at) => (at === j ? '1' : ''));
  const constants = ids.flatMap((id, j) => (j === without ? [] : [rowOf(`asc_${id}`, only(j), 'none', '')]));
  const times = ids.map((id) => find(id, timeName));
  const costs = ids.map((id) => find(id, costName));
  return [...constants, rowOf('b_time', times, 'in_vehicle_time', 'min'), rowOf('b_cost', costs, 'cost', currency)];
}

/**
 * Guesses how a survey is laid out, as a start for the mapping.
 *
 * @param table its first rows
 * @param name of the file
 * @param currency of the city, proposed for costs
 * @returns a mapping; what could not be guessed is empty
 */
export function guessDraft(table: DelimitedTable, name: string, currency: string): Draft {
  const base = { ...emptyDraft, name: name.replace(/\.[a-z]+$/i, '') || name };
  const long = longColumns(table);
  const choice = long?.mark ?? choiceColumn(table);
  const values = alternativesOf(table, long?.kind ?? choice);
  const alternatives = values.map((value): DraftAlternative => {
    const available = long ? '' : columnFor(table.header, value, offerName);
    return { id: value, value, available };
  });
  const byRow = (pattern: RegExp): string =>
    table.header.find((each) => pattern.test(each.replace(/[^a-z0-9]+/gi, '_'))) ?? '';
  const find = (id: string, pattern: RegExp): string => (long ? byRow(pattern) : columnFor(table.header, id, pattern));
  const form = long ? 'long' : 'wide';
  const cells = table.columns[table.header.indexOf(long?.kind ?? choice)] ?? [];
  const rows = values.length < 2 ? [] : guessedRows(values, mostFrequent(cells, values), find, currency);
  const columns = long ? { observation: long.id, alternativeColumn: long.kind } : {};
  return { ...base, form, choice, alternatives, rows, ...columns };
}

/**
 * Lists the alternatives a column names.
 *
 * @param table the survey's first rows
 * @param column its name
 * @returns values; none where there are more than twelve
 */
export function alternativesOf(table: DelimitedTable, column: string): string[] {
  const at = table.header.indexOf(column);
  const values = at < 0 ? [] : distinct(table.columns[at]!);
  return values.length > mostAlternatives ? [] : ordered(values);
}
