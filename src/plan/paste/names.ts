import { names } from '../../words/en/names.ts';
import {
  fieldSynonyms,
  joiners,
  memberSynonyms,
  passengerKm,
  sharedNames,
  totals,
} from '../../words/en/paste-names.ts';
import { fieldOf, fields, type CitySection, type Field } from '../fields.ts';
import type { City } from '../plan.ts';
import {
  bandBounds_km,
  bands,
  freightClasses,
  freightSegments,
  modes,
  purposes,
  rings,
  vanUses,
} from '../vocabulary.ts';

/** Sections that can be pasted into. */
export const pasteSections = [
  'people',
  'trips',
  'modes',
  'service',
  'freight',
] as const satisfies readonly CitySection[];

/** Lists whose members stand in the rows or the heads of a paste. */
const lists = {
  mode: modes,
  ring: rings,
  purpose: purposes,
  band: bands,
  segment: freightSegments,
  freight_class: freightClasses,
  van_use: vanUses,
} as const;
export type PasteList = keyof typeof lists;
export interface Member {
  readonly list: PasteList;
  readonly id: string;
}

/** What a row name or a column head may stand for; several = asked. */
export interface Meaning {
  readonly key?: string;
  readonly templates: readonly string[];
  readonly members: readonly Member[];
  /** True for a sum of the rows above. */
  readonly total?: boolean;
  /** True where the words are of passenger-km. */
  readonly pkm?: boolean;
}
export const nothing: Meaning = { templates: [], members: [] };

const memberNames: Readonly<Record<PasteList, Readonly<Record<string, string>>>> = {
  mode: names.modes,
  ring: names.rings,
  purpose: names.purposes,
  band: names.bands,
  segment: names.segments,
  freight_class: names.classes,
  van_use: names.vanUses,
};

/** Without case, accents and punctuation; signs that mean something in a name stay. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/[^\p{L}\p{N}<>%+]+/gu, ' ')
    .trim();
}

const pasted = fields.filter(({ section }) => (pasteSections as readonly CitySection[]).includes(section));
const placesIn = (template: string): readonly string[] =>
  [...template.matchAll(/\{(\w+)\}/g)].map(([, list = '']) => list);

/** Fields of the sections that can be pasted into, of one list or none. */
export const pasteFields: readonly Field[] = pasted.filter(({ template }) => placesIn(template).length < 2);
const pairs = pasted.filter(({ template }) => placesIn(template).length === 2);

/**
 * Finds the datum of a member of one list and one of another: deliveries to shops by van.
 *
 * @param one a member
 * @param other a member
 * @returns its key; undefined where no field has both lists
 * @example keyOfPair({ list: 'freight_class', id: 'van' }, { list: 'segment', id: 'retail' }) // 'freight.class_share.retail.van'
 */
export function keyOfPair(one: Member, other: Member): string | undefined {
  const field = pairs.find(({ template }) => [one, other].every(({ list }) => placesIn(template).includes(list)));
  return one.list === other.list || !field
    ? undefined
    : [one, other].reduce((key, { list, id }) => key.replace(`{${list}}`, id), field.template);
}

/** The list whose members a template has; absent for a datum that stands alone. */
export function listOf(template: string): PasteList | undefined {
  const [, list] = /\{(\w+)\}/.exec(template) ?? [];
  return list === undefined ? undefined : (Object.keys(lists) as PasteList[]).find((each) => each === list);
}

function add<Of>(index: Map<string, Of[]>, name: string, value: Of): void {
  const key = plain(name);
  if (key === '') return;
  const found = index.get(key) ?? [];
  if (!found.includes(value)) index.set(key, [...found, value]);
}

const templatesByName: ReadonlyMap<string, readonly string[]> = (() => {
  const index = new Map<string, string[]>();
  for (const { template, label } of pasteFields) {
    for (const name of [label, template, ...(fieldSynonyms[template] ?? [])]) add(index, name, template);
  }
  return index;
})();

const membersByName: ReadonlyMap<string, readonly Member[]> = (() => {
  const index = new Map<string, Member[]>();
  for (const list of Object.keys(lists) as PasteList[]) {
    const synonyms: Readonly<Record<string, readonly string[]>> = memberSynonyms[list];
    for (const id of lists[list]) {
      const member = { list, id };
      for (const name of [id, memberNames[list][id] ?? id, ...(synonyms[id] ?? [])]) add(index, name, member);
    }
  }
  for (const [name, ids] of Object.entries(sharedNames)) {
    for (const id of ids) add(index, name, { list: 'mode', id });
  }
  return index;
})();

/** `under 1 km`, `1-2 km`, `20+`: the band with just these bounds. */
function bandOf(text: string): Member[] {
  const said = text
    .toLowerCase()
    .replace(/\s*(?:km|kilomet(?:re|er)s?)\b/g, '')
    .trim();
  const [, from, to] = /^(\d+)\s*(?:-|–|—|to|\.\.)\s*<?\s*(\d+)$/.exec(said) ?? [];
  const [, most] = /^(?:<|≤|under|below|up to|to|less than)\s*(\d+)$/.exec(said) ?? [];
  const [, least] =
    /^(?:>|≥|over|above|more than)\s*(\d+)$/.exec(said) ?? /^(\d+)\s*(?:\+|and more|or more)$/.exec(said) ?? [];
  const low = from ?? least ?? (most === undefined ? undefined : '0');
  const high = to ?? most ?? (least === undefined ? undefined : 'Infinity');
  if (low === undefined || high === undefined) return [];
  const at = bands.findIndex(
    (_, index) => bandBounds_km[index] === Number(low) && bandBounds_km[index + 1] === Number(high),
  );
  return at < 0 ? [] : [{ list: 'band', id: bands[at] ?? '' }];
}

function membersOf(text: string, city: Pick<City, 'own_mode'>): readonly Member[] {
  const name = plain(text);
  if (city.own_mode && name === plain(city.own_mode.name)) return [{ list: 'mode', id: 'own' }];
  const found = membersByName.get(name) ?? [];
  return found.length > 0 ? found : bandOf(text);
}

const withoutJoiners = (words: readonly string[]): readonly string[] => {
  const first = words.findIndex((word) => !joiners.includes(word));
  const last = words.findLastIndex((word) => !joiners.includes(word));
  return first < 0 ? [] : words.slice(first, last + 1);
};

/** `Bus, share of trips`, `Speed of trams`, `Share of trips: centre`: a field and a member in one name. */
function fieldAndMember(text: string, city: Pick<City, 'own_mode'>): Meaning | undefined {
  const words = text.split(/[\s,:;/()\u2013\u2014-]+/u).filter(Boolean);
  for (let cut = words.length - 1; cut > 0; cut -= 1) {
    const parts = [words.slice(0, cut), words.slice(cut)] as const;
    for (const [one, other] of [parts, [parts[1], parts[0]] as const]) {
      const members = membersOf(withoutJoiners(one).join(' '), city);
      const templates = templatesByName.get(plain(withoutJoiners(other).join(' '))) ?? [];
      const fit = templates.filter((each) => members.some(({ list }) => listOf(each) === list));
      if (fit.length > 0)
        return { templates: fit, members: members.filter(({ list }) => fit.some((each) => listOf(each) === list)) };
    }
  }
  return undefined;
}

/**
 * Says what a row name or a column head stands for.
 *
 * @param text of the cell
 * @param city whose own mode may have a name
 * @returns a key, templates of fields, members of lists; empty where nothing is recognised
 * @example meaningOf('Car (driver)', {}).members // [{ list: 'mode', id: 'car_driver' }]
 * @example meaningOf('Speed of buses', {}).templates // ['mode.{mode}.speed']
 */
export function meaningOf(text: string, city: Pick<City, 'own_mode'>): Meaning {
  const key = text.trim();
  if (fieldOf(key)) return { ...nothing, key };
  const name = plain(text);
  if (name === '') return nothing;
  if (totals.some((each) => plain(each) === name)) return { ...nothing, total: true };
  const pkm = passengerKm.some((each) => name.includes(each)) ? { pkm: true } : {};
  const templates = templatesByName.get(name) ?? [];
  const members = membersOf(text, city);
  if (templates.length + members.length > 0) return { templates, members, ...pkm };
  return { ...(fieldAndMember(text, city) ?? nothing), ...pkm };
}

/** Name of a member as its city calls it. */
export function memberName({ list, id }: Member, city: Pick<City, 'own_mode'>): string {
  return (id === 'own' ? city.own_mode?.name : undefined) ?? memberNames[list][id] ?? id;
}

/** Members of a list; of the modes, those that the city has. */
export function membersIn(list: PasteList, city: Pick<City, 'modes'>): readonly Member[] {
  const ids: readonly string[] = list === 'mode' ? city.modes : lists[list];
  return ids.map((id) => ({ list, id }));
}
