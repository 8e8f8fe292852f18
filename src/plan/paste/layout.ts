import { columnHeads, missing, qualities } from '../../words/en/paste-names.ts';
import type { Quality } from '../../sources/factor.ts';
import type { City } from '../plan.ts';
import { readNumber } from '../read-number.ts';
import type { PastedRow } from './cells.ts';
import { type Meaning, meaningOf, nothing, plain } from './names.ts';
import { isUnit, splitNumber, takeUnit } from './units.ts';

/** What a column of a paste is for. */
export type ColumnRole = 'label' | 'value' | 'unit' | 'year' | 'source' | 'quality' | 'note' | 'passed';

export interface PastedColumn {
  readonly at: number;
  readonly role: ColumnRole;
  readonly head: string;
  /** Of a value column: what its head names, and in which unit; the year that a head may be. */
  readonly meaning: Meaning;
  readonly unit: string;
  readonly year?: number;
  /** True where the head says nothing of what stands below it: none, a unit, a year, `Value`. */
  readonly generic: boolean;
}

export interface Layout {
  readonly columns: readonly PastedColumn[];
  readonly body: readonly PastedRow[];
}

const longest = 60;

/** True for a cell that says there is no number. */
export function saysNothing(cell: string): boolean {
  return missing.includes(cell.trim().toLowerCase());
}

/** True for a formula, an error of the spreadsheet or a number that is none. */
export function isBroken(cell: string): boolean {
  return /^=|^[+-][A-Za-z]+\d|^#[A-Z]|^[+-]?(?:nan|inf(?:inity)?|∞)$/i.test(cell.trim());
}

/** True for a cell that holds a number, however it is written, or that should. */
function isNumber(cell: string): boolean {
  if (saysNothing(cell) || cell.length > longest) return false;
  return isBroken(cell) || !('complaint' in readNumber(splitNumber(cell).number));
}

/** A year as a head or a cell gives it. */
export function yearOf(cell: string): number | undefined {
  return /^(?:19|20|21)\d\d$/.test(cell.trim()) ? Number(cell) : undefined;
}

/** H, M or L, however it is written. */
export function qualityOf(cell: string): Quality | undefined {
  const said = plain(cell);
  return (['H', 'M', 'L'] as const).find((each) => (qualities[each] as readonly string[]).includes(said));
}

function roleOfHead(head: string): ColumnRole | undefined {
  const name = plain(takeUnit(head).name);
  const found = (Object.keys(columnHeads) as (keyof typeof columnHeads)[]).find((each) =>
    (columnHeads[each] as readonly string[]).some((written) => plain(written) === name),
  );
  return found === 'list' ? 'label' : found;
}

/** A head stands over numbers and holds none itself, but for years. */
function headAt(rows: readonly PastedRow[], columns: number): number | undefined {
  const most = 5;
  for (let at = 0; at < Math.min(most, rows.length - 1); at += 1) {
    const cells = rows[at]?.cells ?? [];
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length === 0 || (filled.length === 1 && columns > 2)) continue;
    const rest = cells.slice(1);
    const isHead = !isNumber(cells[0] ?? '') && rest.every((cell) => !isNumber(cell) || yearOf(cell) !== undefined);
    const allYears = rest.every((cell) => cell === '' || yearOf(cell) !== undefined);
    const known = cells.some((cell) => roleOfHead(cell) !== undefined);
    // Under a row of years stands a table; a single year may be a datum's own.
    if (isHead && (!allYears || known || rest.filter((cell) => cell !== '').length > 1) && filled.length > 1) return at;
    if (rest.some((cell) => isNumber(cell))) return undefined;
  }
  return undefined;
}

interface Seen {
  readonly cells: readonly string[];
  readonly numbers: number;
}

function seen(body: readonly PastedRow[], at: number): Seen {
  const cells = body.map((row) => row.cells[at] ?? '').filter((cell) => cell !== '');
  return { cells, numbers: cells.filter(isNumber).length };
}

/** What a column without a telling head is for, by what stands in it. */
function roleByCells({ cells, numbers }: Seen, hasLabel: boolean, hasValue: boolean): ColumnRole {
  const all = (test: (cell: string) => boolean): boolean => cells.length > 0 && cells.every(test);
  if (hasValue && all((cell) => yearOf(cell) !== undefined)) return 'year';
  if (numbers > 0 && numbers * 2 >= cells.filter((cell) => !saysNothing(cell)).length) return 'value';
  if (!hasLabel) return 'label';
  if (all((cell) => qualityOf(cell) !== undefined)) return 'quality';
  if (all(isUnit)) return 'unit';
  return hasValue ? 'source' : 'label';
}

function columnOf(at: number, head: string, role: ColumnRole, city: Pick<City, 'own_mode' | 'currency'>): PastedColumn {
  const { name, unit } =
    isUnit(head) && meaningOf(head, city).templates.length === 0 ? { name: '', unit: head } : takeUnit(head);
  const year = yearOf(name);
  const whole = meaningOf(head, city);
  const recognised = whole.key !== undefined || whole.templates.length + whole.members.length > 0;
  const meaning = role !== 'value' || year !== undefined ? nothing : recognised ? whole : meaningOf(name, city);
  const generic = name === '' || year !== undefined || roleOfHead(name) !== undefined;
  return { at, role, head, meaning, unit, generic, ...(year !== undefined && { year }) };
}

/**
 * Finds out what the rows and columns of a paste are: where its head is, which column holds names, which numbers, and
 * which say unit, year, source or quality.
 *
 * @param rows as pasted
 * @param city whose own mode and currency may stand in heads
 * @returns columns with their roles, and the rows under the head
 */
export function layOut(rows: readonly PastedRow[], city: Pick<City, 'own_mode' | 'currency'>): Layout {
  const count = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const head = headAt(rows, count);
  const body = head === undefined ? rows : rows.slice(head + 1);
  const heads = head === undefined ? [] : (rows[head]?.cells ?? []);
  const columns: PastedColumn[] = [];
  for (let at = 0; at < count; at += 1) {
    const text = heads[at] ?? '';
    const inside = seen(body, at);
    const has = (role: ColumnRole): boolean => columns.some((each) => each.role === role);
    const said = text === '' ? undefined : roleOfHead(text);
    const bySight = roleByCells(inside, has('label'), has('value'));
    // Words under a head that says nothing known are passed over; under no head they are the source.
    const unsaid = head !== undefined && bySight === 'source' ? 'passed' : bySight;
    // "Mode" over numbers and "Number" over names are not what they say.
    const role = said === 'label' && inside.numbers > inside.cells.length / 2 ? 'value' : (said ?? unsaid);
    columns.push(columnOf(at, text, inside.cells.length === 0 ? 'passed' : role, city));
  }
  return { columns, body };
}
