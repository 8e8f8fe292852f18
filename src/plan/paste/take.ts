import { formatNumber } from '../../quantities/format.ts';
import type { Quality, Reference } from '../../sources/factor.ts';
import { paste } from '../../words/en/paste.ts';
import { scaledDatum } from '../edit-city.ts';
import { fieldOf } from '../fields.ts';
import { modeName } from '../mode-name.ts';
import type { City, Datum, SurveyDefinition } from '../plan.ts';
import { shareFamilies, type ShareFamily, shareSum } from '../share-families.ts';
import { modes } from '../vocabulary.ts';
import type { Said } from './cells.ts';
import type { PasteItem } from './propose.ts';

/** What is said of all that is pasted; a row's own year and quality come first. */
export interface PasteAbout {
  readonly year: number;
  readonly quality: Quality;
  /** Key of the bibliography for a title; absent = no source. */
  readonly sourceKey: (title: string) => string;
  readonly source: string;
  readonly survey?: SurveyDefinition;
  /** Families of shares, by name, that are scaled to sum to 1. */
  readonly scaled: readonly string[];
}

/** A family of shares that the paste touches, as it would stand. */
export interface PastedSum {
  readonly family: ShareFamily;
  readonly sum: number;
  /** Members that neither the paste nor the city gives. */
  readonly open: number;
  readonly broken: boolean;
  readonly scaled: boolean;
}

export interface Taken {
  readonly data: Readonly<Record<string, Datum>>;
  readonly sums: readonly PastedSum[];
  /** Why shares of passenger-km cannot become shares of trips. */
  readonly refused?: Said;
}

const words = paste.take;
const percents = 100;
/** How far printed shares of a whole may lie from it and still be all of it. */
const wholeWithin = 0.02;
const percent = (share: number): string => `${formatNumber(share * percents, { significant: 4 })}\u202f%`;
const shareTemplate = 'mode.{mode}.share';
const isModeShare = (key: string): boolean => fieldOf(key)?.template === shareTemplate;

/** True for an item that is taken when the planner accepts. */
export const isTaken = ({ state }: PasteItem): boolean => state === 'new' || state === 'changed' || state === 'same';

/** True where one of the items is the share of a mode, so that its survey has to say what it counts. */
export const hasModeShares = (items: readonly PasteItem[]): boolean =>
  items.some((item) => isTaken(item) && isModeShare(item.key ?? ''));

function datumOf(item: PasteItem, about: PasteAbout): Datum {
  const title = (item.source ?? about.source).trim();
  const reference: Reference = title === '' ? { kind: 'judgement' } : { kind: 'read', source: about.sourceKey(title) };
  const key = item.key ?? '';
  return {
    value: item.value ?? NaN,
    unit: fieldOf(key)?.unit ?? '',
    year: item.year ?? about.year,
    quality: item.quality ?? about.quality,
    reference,
    ...(isModeShare(key) && about.survey && { survey: about.survey }),
  };
}

/**
 * Turns shares of passenger-km into shares of trips.
 *
 * `trips_m = (pkm_m / length_m) / sum of (pkm / length)`
 */
function inTrips(
  data: Readonly<Record<string, Datum>>,
  city: City,
): { readonly data: Readonly<Record<string, Datum>> } | { readonly refused: Said } {
  const shares = Object.entries(data).filter(([key]) => isModeShare(key));
  const sum = shares.reduce((total, [, { value }]) => total + value, 0);
  if (Math.abs(sum - 1) > wholeWithin) return { refused: words.pkmSum(percent(sum)) };
  const lengthOf = (key: string): number | undefined => {
    const length = key.replace('.share', '.trip_length');
    return data[length]?.value ?? city.data[length]?.value;
  };
  const without = shares
    .filter(([key, { value }]) => value > 0 && !lengthOf(key))
    .map(([key]) => fieldOf(key)?.members.mode);
  if (without.length > 0) {
    const named = modes.filter((mode) => without.includes(mode)).map((mode) => modeName(mode, city));
    return { refused: words.pkmLengths(named.join(', ')) };
  }
  const trips = shares.map(([key, { value }]) => (value > 0 ? value / (lengthOf(key) ?? NaN) : 0));
  const all = trips.reduce((total, each) => total + each, 0);
  const turned = shares.map(([key, datum], at): [string, Datum] => {
    const where = words.pkmWhere(percent(datum.value), formatNumber(lengthOf(key) ?? null, { significant: 3 }));
    const { source } = datum.reference;
    const reference: Reference = { kind: 'derived', ...(source !== undefined && { source }), where };
    return [key, { ...datum, value: (trips[at] ?? NaN) / all, reference, note: words.pkmNote }];
  });
  return { data: { ...data, ...Object.fromEntries(turned) } };
}

/** Scales what is given of a family so that it sums to 1, and says so in the note of each. */
function scaleFamily(data: Readonly<Record<string, Datum>>, family: ShareFamily, sum: number): Record<string, Datum> {
  return Object.fromEntries(
    family.keys.flatMap((key): [string, Datum][] => {
      const datum = data[key];
      if (!datum) return [];
      const note = [datum.note, words.scaled(percent(datum.value))].filter(Boolean).join(' ');
      return [[key, { ...scaledDatum(datum, 1 / sum), note }]];
    }),
  );
}

/**
 * Makes data of what was understood of a paste, and judges the shares that it touches.
 *
 * @param items of the reading; those that are not understood are left out
 * @param city as it stands, with the modes that the paste adds
 * @param about source, year, quality and survey of all of it, and which families are scaled
 * @returns data by key, the sums of the families touched, and why shares of passenger-km are refused
 */
export function takePaste(items: readonly PasteItem[], city: City, about: PasteAbout): Taken {
  const read = Object.fromEntries(items.filter(isTaken).map((item) => [item.key ?? '', datumOf(item, about)]));
  const turned = about.survey?.of === 'pkm' && hasModeShares(items) ? inTrips(read, city) : { data: read };
  if ('refused' in turned) return { data: {}, sums: [], refused: turned.refused };
  let { data } = turned;
  const sums: PastedSum[] = [];
  for (const family of shareFamilies(city)) {
    if (!family.keys.some((key) => Object.hasOwn(data, key))) continue;
    const after = { ...city.data, ...data };
    const { sum, given, broken } = shareSum({ data: after }, family);
    const scaled = broken && family.rule !== 'part' && sum > 0 && about.scaled.includes(family.name);
    if (scaled) data = { ...data, ...scaleFamily(after, family, sum) };
    sums.push({ family, sum, open: family.keys.length - given, broken: broken && !scaled, scaled });
  }
  return { data, sums };
}
