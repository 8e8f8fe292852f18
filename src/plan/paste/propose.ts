import { formatNumber } from '../../quantities/format.ts';
import type { Quality } from '../../sources/factor.ts';
import { paste } from '../../words/en/paste.ts';
import { type CitySection, fieldOf, type FoundField } from '../fields.ts';
import type { City } from '../plan.ts';
import { type DecimalMark, readNumber } from '../read-number.ts';
import { modes, type Mode } from '../vocabulary.ts';
import type { PastedRow, Said } from './cells.ts';
import { isBroken, type Layout, type PastedColumn, qualityOf, saysNothing, yearOf } from './layout.ts';
import { type Match, matchOf } from './match.ts';
import { type Meaning, meaningOf, memberName, nothing } from './names.ts';
import { conversionOf, splitNumber, takeUnit } from './units.ts';

/** One number of a paste, and what would become of it. */
export interface PasteItem {
  /** Row and column: the same as long as the text is. */
  readonly id: string;
  readonly line: number;
  readonly row: number;
  readonly column: number;
  /** Name of the row, and the head of its column where there are several. */
  readonly name: string;
  readonly text: string;
  /** `new`, `changed` and `same` are understood; the others are not taken. */
  readonly state: 'new' | 'changed' | 'same' | 'choose' | 'twice' | 'open' | 'refused' | 'left';
  readonly key?: string;
  /** In the unit of the file. */
  readonly value?: number;
  /** How the value came from what was written, where it is not plain. */
  readonly conversion?: string;
  /** A share that no sign says to be percent or a part of one. */
  readonly bare?: boolean;
  readonly pkm?: boolean;
  readonly said?: Said;
  /** A mode that the city would need for it. */
  readonly lacks?: Mode;
  /** Why it is left out without fault. */
  readonly why?: string;
  /** What the planner may choose, and whether for the row or the column. */
  readonly asks?: { readonly of: 'row' | 'column'; readonly options: readonly string[] };
  readonly year?: number;
  readonly source?: string;
  readonly quality?: Quality;
}

/** What the planner decided about a paste. */
export interface PasteChoices {
  readonly decimalMark?: DecimalMark;
  /** `skip`, `key:…`, `member:list:id` or `field:template`, by row, by column. */
  readonly rows?: Readonly<Record<number, string>>;
  readonly columns?: Readonly<Record<number, string>>;
  /** Numbers that are left out by hand, by id. */
  readonly items?: Readonly<Record<string, 'skip'>>;
}

export interface Proposing {
  readonly city: City;
  readonly section: CitySection;
  readonly mark: DecimalMark | undefined;
  /** True while two decimal marks stand in the paste and none is chosen. */
  readonly mixed: boolean;
  readonly choices: PasteChoices;
}

const words = paste.item;
const exact = 12;
const figure = (value: number): string => formatNumber(value, { significant: 6 });

type Start = Pick<PasteItem, 'id' | 'line' | 'row' | 'column' | 'name' | 'text'>;

function cellOf(row: PastedRow, columns: readonly PastedColumn[], role: PastedColumn['role']): string {
  const filled = columns.find((column) => column.role === role && (row.cells[column.at] ?? '') !== '');
  return filled ? (row.cells[filled.at] ?? '') : '';
}

/** Merges the meanings of the name columns of a row: a field in one, its member in another. */
function meaningOfRow(
  row: PastedRow,
  layout: Layout,
  city: City,
): { readonly name: string; readonly unit: string; readonly meaning: Meaning } {
  const cells = layout.columns
    .filter(({ role }) => role === 'label')
    .map(({ at }) => row.cells[at] ?? '')
    .filter(Boolean);
  const name = cells.join(', ');
  const whole = meaningOf(name, city);
  if (isKnown(whole)) return { name, unit: '', meaning: whole };
  const parts = cells.map((cell) => ({ ...takeUnit(cell), whole: meaningOf(cell, city) }));
  const unit = parts.find((part) => part.unit !== '' && !isKnown(part.whole))?.unit ?? '';
  const meanings = parts.map((part) => (isKnown(part.whole) ? part.whole : meaningOf(part.name, city)));
  const merged: Meaning = {
    ...meanings.find(({ key }) => key !== undefined),
    templates: meanings.find(({ templates }) => templates.length > 0)?.templates ?? [],
    members: meanings.find(({ members }) => members.length > 0)?.members ?? [],
    ...(meanings.some(({ pkm }) => pkm) && { pkm: true }),
    ...(meanings.at(-1)?.total && { total: true }),
  };
  return { name, unit, meaning: merged };
}

const isKnown = (meaning: Meaning): boolean =>
  meaning.total === true || meaning.key !== undefined || meaning.templates.length + meaning.members.length > 0;

/** What stands beside a number in its row; a year that is none is refused with the row. */
function besides(row: PastedRow, column: PastedColumn, columns: readonly PastedColumn[]) {
  const year = cellOf(row, columns, 'year');
  const source = cellOf(row, columns, 'source');
  const quality = qualityOf(cellOf(row, columns, 'quality'));
  const found = yearOf(year) ?? column.year;
  return {
    badYear: year !== '' && !saysNothing(year) && yearOf(year) === undefined ? year : undefined,
    rest: {
      ...(found !== undefined && { year: found }),
      ...(source !== '' && { source }),
      ...(quality && { quality }),
    },
  };
}

/** A formula, an error of the sheet, or a number that is none. */
function brokenText(text: string): Said {
  if (text.trim().startsWith('#')) return words.sheetError(text);
  return /^[=+-].*[A-Za-z(]/.test(text.trim()) && !/^[+-](?:nan|inf)/i.test(text.trim())
    ? words.formula(text)
    : words.noNumber(text);
}

/** Reads the number of a cell in the unit of a field. */
function valueOf(
  text: string,
  written: string,
  field: FoundField,
  { city, mark, mixed }: Proposing,
): Partial<PasteItem> & Pick<PasteItem, 'state'> {
  const refused = (said: Said) => ({ state: 'refused', said }) as const;
  if (isBroken(text)) return refused(brokenText(text));
  const read = readNumber(splitNumber(text).number, mark);
  if ('complaint' in read) {
    const other = mark !== undefined && !('complaint' in readNumber(splitNumber(text).number));
    return refused(other ? words.otherMark(text, mark) : read.complaint);
  }
  const conversion = conversionOf(written, field.unit, city);
  if (conversion.kind === 'currency') return refused(words.currency(written, city.currency));
  if (conversion.kind === 'unknown') {
    return refused(words.unit(written, field.unit === 'share' ? '%' : field.unit.replace('currency', city.currency)));
  }
  if ('ambiguous' in read) return { state: 'open', said: words.open(text) };
  if (mixed && read.decimalMark) return { state: 'open', said: words.mixed(text) };
  const value = conversion.kind === 'times' ? Number((read.value * conversion.factor).toPrecision(exact)) : read.value;
  const shown = conversion.kind === 'times' && !conversion.percent;
  return {
    state: 'new',
    value,
    ...(shown && { conversion: paste.conversions.from(figure(read.value), written) }),
    ...(field.unit === 'share' && written === '' && { bare: true }),
  };
}

/** Where a number stands: its row and column, and the unit that is written in it, beside it or over it. */
interface Place {
  readonly pasted: PastedRow;
  readonly column: PastedColumn;
  readonly columns: readonly PastedColumn[];
  readonly unit: string;
}

function matched(start: Start, match: Match, { pasted, column, columns, unit }: Place, of: Proposing): PasteItem {
  if (match.kind === 'left') return { ...start, state: 'left', why: match.why };
  if (match.kind === 'ask') {
    return { ...start, state: 'choose', said: match.said, asks: { of: match.of, options: match.options } };
  }
  const field = fieldOf(match.key);
  if (!field) return { ...start, state: 'left' };
  const { badYear, rest } = besides(pasted, column, columns);
  const found = { ...start, key: match.key, ...rest, ...(match.pkm && { pkm: true }) };
  const mode = match.key.startsWith('mode.') ? modes.find((each) => each === field.members.mode) : undefined;
  if (mode !== undefined && !of.city.modes.includes(mode)) {
    const said = words.noMode(memberName({ list: 'mode', id: mode }, of.city));
    return { ...found, state: 'refused', said, lacks: mode };
  }
  if (badYear !== undefined) return { ...found, state: 'refused', said: words.year(badYear) };
  return { ...found, ...valueOf(start.text, unit, field, of) };
}

/** What the planner chose for a row or a column, beside what it says. */
const side = (name: string, meaning: Meaning, choice: string | undefined) => ({
  name,
  meaning,
  ...(choice !== undefined && { choice }),
});

function itemsOf(pasted: PastedRow, at: number, context: Meaning, layout: Layout, of: Proposing): PasteItem[] {
  const { name, unit: besideName, meaning } = meaningOfRow(pasted, layout, of.city);
  const values = layout.columns.filter(({ role }) => role === 'value');
  const { columns } = layout;
  return values.flatMap((column): PasteItem[] => {
    const text = pasted.cells[column.at] ?? '';
    if (text === '') return [];
    const id = `${at}:${column.at}`;
    const shown = [name, values.length > 1 ? column.head : ''].filter(Boolean).join(', ');
    const start: Start = { id, line: pasted.line, row: at, column: column.at, name: shown, text };
    if (of.choices.items?.[id]) return [{ ...start, state: 'left', why: paste.left.byHand }];
    if (saysNothing(text)) return [{ ...start, state: 'left', why: paste.left.noValue }];
    const unit = [splitNumber(text).unit, cellOf(pasted, columns, 'unit'), column.unit].find(Boolean) ?? besideName;
    const match = matchOf({
      row: side(name, meaning, of.choices.rows?.[at]),
      column: side(column.head, column.meaning, of.choices.columns?.[column.at]),
      context,
      generic: column.generic,
      unit,
      section: of.section,
      city: of.city,
    });
    return [matched(start, match, { pasted, column, columns, unit }, of)];
  });
}

/**
 * Turns the numbers of a laid-out paste into data of the city, one by one. Nothing is applied.
 *
 * @param layout columns and rows
 * @param of the city, the section that is open, the decimal mark and what the planner chose
 * @returns an item for each number, in the order of the rows
 */
export function propose(layout: Layout, of: Proposing): readonly PasteItem[] {
  let context: Meaning = nothing;
  return layout.body.flatMap((pasted, at): PasteItem[] => {
    const items = itemsOf(pasted, at, context, layout, of);
    if (items.length > 0) return items;
    // A row without numbers is the head of those below it.
    const { meaning } = meaningOfRow(pasted, layout, of.city);
    context = meaning.templates.length > 0 ? isHead(meaning) : nothing;
    return [];
  });
}

const isHead = (meaning: Meaning): Meaning => ({ ...meaning, members: [] });
