import { paste } from '../../words/en/paste.ts';
import { type CitySection, fieldOf } from '../fields.ts';
import type { City } from '../plan.ts';
import type { Said } from './cells.ts';
import { conversionOf } from './units.ts';
import {
  keyOfPair,
  listOf,
  type Meaning,
  type Member,
  memberName,
  membersIn,
  nothing,
  pasteFields,
  type PasteList,
  pasteSections,
} from './names.ts';

/** A row or a column of a paste: what is written, what that means, what the planner chose instead. */
interface Side {
  readonly name: string;
  readonly meaning: Meaning;
  readonly choice?: string;
}

export interface Matching {
  readonly row: Side;
  readonly column: Side;
  /** The head of the rows above, where it names a field. */
  readonly context: Meaning;
  /** True where the head of the column says nothing of what it holds: none, a unit, a year, `Value`. */
  readonly generic: boolean;
  /** As written, in the cell, beside it or over it; empty = none. */
  readonly unit: string;
  readonly section: CitySection;
  readonly city: City;
}

/** The datum that a number is, a question, or nothing to take. */
export type Match =
  | { readonly kind: 'key'; readonly key: string; readonly pkm: boolean }
  | { readonly kind: 'ask'; readonly of: 'row' | 'column'; readonly said: Said; readonly options: readonly string[] }
  | { readonly kind: 'left'; readonly why: string };

const words = paste.item;

/** What bare names of members mean, where the paste does not say. */
const usual: Readonly<Partial<Record<CitySection, Partial<Record<PasteList, string>>>>> = {
  people: { ring: 'ring.{ring}.population_share' },
  trips: { purpose: 'trips_per_person.{purpose}', band: 'trip_length_share.{band}' },
  modes: { mode: 'mode.{mode}.share' },
};

/** Writes a choice for a list of options; `chosen` reads it back. */
export const choices = {
  skip: 'skip',
  key: (key: string): string => `key:${key}`,
  member: ({ list, id }: Member): string => `member:${list}:${id}`,
  field: (template: string): string => `field:${template}`,
} as const;

function chosen({ meaning, choice }: Side): Meaning {
  const [kind, first = '', id = ''] = choice?.split(':') ?? [];
  if (kind === 'key') return { ...nothing, key: first };
  if (kind === 'member') return { ...meaning, members: [{ list: first as PasteList, id }] };
  if (kind === 'field') return { ...meaning, templates: [first] };
  return meaning;
}

/** Candidates of a paste with the open section's own first. */
function inOrder(templates: readonly string[], section: CitySection): readonly string[] {
  const order = [section, ...pasteSections];
  const rank = (template: string): number =>
    order.indexOf(pasteFields.find((each) => each.template === template)?.section ?? section);
  return [...templates].sort((a, b) => rank(a) - rank(b));
}

const fits = ({ members }: Meaning, template: string): boolean => members.some(({ list }) => listOf(template) === list);
const isField = (side: Meaning): Meaning => ({ ...side, members: [] });
const isMember = (side: Meaning): Meaning => ({
  ...side,
  templates: side.templates.filter((each) => fits(side, each)),
});

/** `Walk` names a mode, and a share by trip length: beside a band it is the share, else the mode. */
function settled(side: Meaning, other: Meaning): Meaning {
  const isBoth =
    side.members.length > 0 && side.templates.length > 0 && !side.templates.some((each) => fits(side, each));
  if (!isBoth) return side;
  return other.members.length > 0 && side.templates.some((each) => fits(other, each)) ? isField(side) : isMember(side);
}

/** Templates that both the row and the column allow, or the one of them, or the head above. */
function templatesOf(row: Meaning, column: Meaning, context: Meaning): readonly string[] {
  if (row.templates.length > 0 && column.templates.length > 0) {
    return row.templates.filter((each) => column.templates.includes(each));
  }
  return [row, column, context].find(({ templates }) => templates.length > 0)?.templates ?? [];
}

const fill = (template: string, { id }: Member): string => template.replace(/\{\w+\}/, id);

function askField(list: PasteList, templates: readonly string[], of: Matching): Match {
  const {
    column: { name },
    section,
  } = of;
  const all =
    templates.length > 0
      ? templates
      : pasteFields.map(({ template }) => template).filter((each) => listOf(each) === list);
  const takes = (template: string): boolean => {
    const field = pasteFields.find((each) => each.template === template);
    return field !== undefined && !['unknown', 'currency'].includes(conversionOf(of.unit, field.unit, of.city).kind);
  };
  const sorted = inOrder(all, section);
  const options = [...sorted.filter(takes), ...sorted.filter((each) => !takes(each))].map(choices.field);
  return {
    kind: 'ask',
    of: 'column',
    options,
    said: templates.length > 0 ? words.severalColumn(name) : words.unknownColumn(name),
  };
}

function askMember(members: readonly Member[], of: Matching, list: PasteList): Match {
  const options = (members.length > 0 ? members : membersIn(list, of.city)).map(choices.member);
  const said = members.length > 0 ? words.severalRow(of.row.name) : words.unknownRow(of.row.name);
  return { kind: 'ask', of: 'row', options, said };
}

/** A name that stands for several modes means those that the city has. */
function narrowed(members: readonly Member[], city: City): readonly Member[] {
  if (members.length < 2) return members;
  const has = members.filter(({ list, id }) => list !== 'mode' || city.modes.some((each) => each === id));
  return has.length > 0 ? has : members;
}

/** What members without a field are in the open section, where the unit allows it. */
function usualOf(lists: readonly PasteList[], { section, unit, city }: Matching): readonly string[] {
  return lists.flatMap((list) => {
    const template = usual[section]?.[list];
    const field = pasteFields.find((each) => each.template === template);
    const kind = field && conversionOf(unit, field.unit, city).kind;
    return field && (kind === 'same' || kind === 'times') ? [field.template] : [];
  });
}

function withMembers(members: readonly Member[], templates: readonly string[], of: Matching, pkm: boolean): Match {
  const lists = [...new Set(members.map(({ list }) => list))];
  const fitting = templates.filter((each) => lists.some((list) => listOf(each) === list));
  if (templates.length > 0 && fitting.length === 0) return askField(lists[0] ?? 'mode', [], of);
  const assumed = fitting.length > 0 ? fitting : of.generic ? usualOf(lists, of) : [];
  const own = assumed.filter((each) => pasteFields.find(({ template }) => template === each)?.section === of.section);
  const [template, ...others] = assumed.length > 1 && own.length === 1 ? own : assumed;
  if (template === undefined || others.length > 0) return askField(lists[0] ?? 'mode', assumed, of);
  const fit = narrowed(
    members.filter(({ list }) => listOf(template) === list),
    of.city,
  );
  const [member] = fit;
  return member && fit.length === 1
    ? { kind: 'key', key: fill(template, member), pkm }
    : askMember(fit, of, listOf(template) ?? 'mode');
}

function alone(templates: readonly string[], of: Matching, pkm: boolean): Match {
  const single = templates.filter((each) => listOf(each) === undefined);
  const [key] = single;
  if (key !== undefined && single.length === 1) return { kind: 'key', key, pkm };
  const [template] = inOrder(templates, of.section);
  const list = template === undefined ? undefined : listOf(template);
  if (list !== undefined && of.row.meaning.templates.length === 0) return askMember([], of, list);
  const keys = pasteFields.flatMap((field) => {
    const members = listOf(field.template);
    if (templates.length > 0 && !templates.includes(field.template)) return [];
    return members === undefined
      ? [field.template]
      : membersIn(members, of.city).map((each) => fill(field.template, each));
  });
  const rank = (each: string): number => (fieldOf(each)?.section === of.section ? 0 : 1);
  const options = keys.sort((a, b) => rank(a) - rank(b)).map(choices.key);
  return {
    kind: 'ask',
    of: 'row',
    options,
    said: templates.length > 0 ? words.severalRow(of.row.name) : words.unknownRow(of.row.name),
  };
}

/**
 * Finds the datum that stands where a row and a column of a paste meet.
 *
 * @param of the row, the column, the head above, and the section that is open
 * @returns the key; or what has to be chosen, for the row or the column; or why nothing is taken
 */
export function matchOf(of: Matching): Match {
  if (of.row.choice === choices.skip || of.column.choice === choices.skip)
    return { kind: 'left', why: paste.left.byHand };
  const said = chosen(of.column);
  // What a column without a head was chosen to be holds for the rows that say nothing themselves.
  const [head, context] = of.generic && said.templates.length > 0 ? [nothing, said] : [said, of.context];
  const own = chosen(of.row);
  const [row, column] = [settled(own, head), settled(head, own)];
  const pkm = [row, column, context].some((each) => each.pkm === true);
  const key = row.key ?? column.key;
  if (key !== undefined) return { kind: 'key', key, pkm };
  if (row.total || column.total) return { kind: 'left', why: paste.left.total };
  const [one, other] = [row.members, column.members];
  const pair = one.length === 1 && other.length === 1 ? keyOfPair(one[0] as Member, other[0] as Member) : undefined;
  if (pair !== undefined) return { kind: 'key', key: pair, pkm };
  const templates = templatesOf(row, column, context);
  const members = row.members.length > 0 ? row.members : column.members;
  return members.length === 0 ? alone(templates, of, pkm) : withMembers(members, templates, of, pkm);
}

/** Names an option for the planner. */
export function choiceName(choice: string, city: Pick<City, 'own_mode'>): string {
  const [kind, first = '', id = ''] = choice.split(':');
  if (choice === choices.skip) return paste.skip;
  if (kind === 'member') return memberName({ list: first as PasteList, id }, city);
  if (kind === 'field') return pasteFields.find(({ template }) => template === first)?.label ?? first;
  const field = fieldOf(first);
  const [[list, member] = []] = Object.entries(field?.members ?? {});
  if (!field || list === undefined) return field?.label ?? first;
  return `${field.label}, ${memberName({ list: list as PasteList, id: member ?? '' }, city).toLowerCase()}`;
}
