import { formatNumber } from '../quantities/format.ts';
import { paste } from '../words/en/paste.ts';
import { type CitySection, fieldOf } from './fields.ts';
import { readCells, type Said } from './paste/cells.ts';
import { findDecimalMark, type MarkFinding } from './paste/decimal-mark.ts';
import { layOut, type PastedColumn } from './paste/layout.ts';
import { type PasteChoices, type PasteItem, propose } from './paste/propose.ts';
import type { City } from './plan.ts';
import { modes, type Mode } from './vocabulary.ts';

export type { PasteChoices, PasteItem } from './paste/propose.ts';
export type { MarkFinding } from './paste/decimal-mark.ts';
export { choiceName, choices } from './paste/match.ts';
export { pasteSections } from './paste/names.ts';

/** What a paste says of a city, before anything is taken from it. */
export interface PasteReading {
  /** Why nothing could be read at all. */
  readonly said?: Said;
  readonly mark: MarkFinding;
  readonly items: readonly PasteItem[];
  /** Columns that the planner has to choose for, with what they may be. */
  readonly asked: readonly { readonly at: number; readonly head: string; readonly options: readonly string[] }[];
  /** Modes that stand in the paste and that the city does not have. */
  readonly lacks: readonly Mode[];
}

const figure = (value: number): string => formatNumber(value, { significant: 6 });
const percents = 100;
const noMark: MarkFinding = { mark: undefined, state: 'none', point: 0, comma: 0 };
/** Values that differ by less are the same: a sheet shows fewer digits than a file. */
const sameness = 1e-9;

/** Shares without a sign are percent where one of their field is above 1; then all of them are. */
function asPercent(items: readonly PasteItem[]): readonly PasteItem[] {
  const template = ({ key = '' }: PasteItem): string => fieldOf(key)?.template ?? '';
  const percent = new Set(items.filter(({ bare, value }) => bare && value !== undefined && value > 1).map(template));
  return items.map((item) =>
    item.bare && item.value !== undefined && percent.has(template(item))
      ? { ...item, value: Number((item.value / percents).toPrecision(12)), conversion: paste.conversions.percent }
      : item,
  );
}

function bounded(item: PasteItem, city: City): PasteItem {
  const field = fieldOf(item.key ?? '');
  const { value } = item;
  if (item.state !== 'new' || !field || value === undefined) return item;
  if (value >= field.min && value <= field.max) return item;
  const by = field.unit === 'share' ? percents : 1;
  const unit = field.unit === 'share' ? '%' : field.unit.replace('currency', city.currency);
  const [shown, low, high] = [value, field.min, field.max].map((each) => figure(each * by));
  const said = paste.item.bounds(field.label, shown ?? '', low ?? '', high ?? '', unit);
  return { ...item, state: 'refused', said };
}

/** A datum that stands twice is taken once where both say the same, and asked about where they do not. */
function withoutTwins(items: readonly PasteItem[]): readonly PasteItem[] {
  const byKey = new Map<string, PasteItem[]>();
  for (const item of items) {
    if (item.state === 'new' && item.key !== undefined) byKey.set(item.key, [...(byKey.get(item.key) ?? []), item]);
  }
  return items.map((item) => {
    const twins = byKey.get(item.state === 'new' ? (item.key ?? '') : '') ?? [];
    const [first] = twins;
    if (!first || twins.length < 2) return item;
    if (twins.every(({ value, year }) => value === first.value && year === first.year)) {
      return item === first ? item : { ...item, state: 'left', why: paste.left.sameAs(first.line) };
    }
    const other = twins.find((each) => each !== item) ?? first;
    const inRow = other.line === item.line;
    const said = inRow ? paste.item.twiceInRow(other.name, other.text) : paste.item.twice(other.line, other.text);
    return { ...item, state: 'twice', said };
  });
}

function compared(item: PasteItem, city: City): PasteItem {
  if (item.state !== 'new' || item.key === undefined || item.value === undefined) return item;
  const before = Object.hasOwn(city.data, item.key) ? city.data[item.key]?.value : undefined;
  if (before === undefined) return item;
  const isSame = Math.abs(before - item.value) <= sameness * Math.max(1, Math.abs(before));
  return { ...item, state: isSame ? 'same' : 'changed' };
}

/** The columns that items ask about, before and after the planner chose; of two that say the same, one can go. */
function askedColumns(items: readonly PasteItem[], columns: readonly PastedColumn[]): PasteReading['asked'] {
  return columns.flatMap(({ at, head }) => {
    const inside = items.filter(({ column }) => column === at);
    const options = inside.find(({ asks }) => asks?.of === 'column')?.asks?.options;
    const clashes = inside.some(
      ({ state, row, key }) =>
        state === 'twice' && items.some((each) => each.row === row && each.column !== at && each.key === key),
    );
    return options || clashes ? [{ at, head, options: options ?? [] }] : [];
  });
}

/**
 * Reads cells pasted from a spreadsheet as data of a city. Nothing is applied: each number comes with the datum it would
 * become, or with a question, or with why it is refused and what to do.
 *
 * Two layouts are understood: one datum a row (name, value, unit, year, source, quality), and tables with members of a
 * list down and fields across or the other way round. One decimal mark holds for the whole paste.
 *
 * @param text as pasted: cells between tabs, semicolons or commas, or a name and a number a line
 * @param city its modes, currency and data
 * @param section that is open; it decides what bare names of modes, rings or purposes mean
 * @param choices what the planner decided so far
 * @returns items in the order of the rows; an empty text gives none
 */
export function readPaste(text: string, city: City, section: CitySection, choices: PasteChoices = {}): PasteReading {
  const empty = { mark: noMark, items: [], asked: [], lacks: [] };
  if (text.trim() === '') return empty;
  const read = readCells(text);
  if ('said' in read) return { ...empty, said: read.said };
  const layout = layOut(read.rows, city);
  const at = layout.columns.filter(({ role }) => role === 'value').map((column) => column.at);
  const found = findDecimalMark(layout.body.flatMap(({ cells }) => at.map((column) => cells[column] ?? '')));
  const mark = choices.decimalMark ?? found.mark;
  const mixed = mark === undefined && found.state === 'mixed';
  const itemsWith = (chosen: PasteChoices): readonly PasteItem[] => {
    const proposed = propose(layout, { city, section, mark, mixed, choices: chosen });
    return withoutTwins(asPercent(proposed).map((item) => bounded(item, city)));
  };
  const items = itemsWith(choices).map((item) => compared(item, city));
  if (items.length === 0) return { ...empty, said: paste.whole.noNumbers() };
  const undecided = choices.columns ? itemsWith({ ...choices, columns: {} }) : [];
  const lacking = new Set(items.flatMap(({ lacks }) => lacks ?? []));
  return {
    mark: found,
    items,
    asked: askedColumns([...items, ...undecided], layout.columns),
    lacks: modes.filter((mode) => lacking.has(mode)),
  };
}
