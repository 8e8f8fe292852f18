import { moneySigns, perUnits, unitNames } from '../../words/en/paste-names.ts';
import type { City } from '../plan.ts';
import { plain } from './names.ts';

const thousand = 1_000;
const million = 1_000_000;
const seconds_per_minute = 60;
const minutes_per_hour = 60;
const percents = 100;
const hectares_per_km2 = 100;
/** The international mile, by definition. */
const km_per_mile = 1.609344;
const kmh_per_ms = 3.6;

/** How many of the first unit make one of the second; `[unit of the file][unit of the paste]`. */
const conversions: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  share: { '%': 1 / percents },
  ratio: { '%': 1 / percents },
  km: { m: 1 / thousand, mi: km_per_mile },
  'km/h': { mph: km_per_mile, 'm/s': kmh_per_ms },
  min: { s: 1 / seconds_per_minute, h: minutes_per_hour },
  h: { min: 1 / minutes_per_hour },
  persons: { thousand, million },
  km2: { ha: 1 / hectares_per_km2 },
};

const unitsByName: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const index = new Map<string, Set<string>>();
  for (const [unit, written] of Object.entries(unitNames)) {
    for (const name of [unit, ...written]) {
      const key = spelt(name);
      index.set(key, new Set([...(index.get(key) ?? []), unit]));
    }
  }
  return index;
})();

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Units keep their strokes: `km/h` is not `km h`. */
function spelt(unit: string): string {
  const said = unit
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/^\[(.*)\]$|^\((.*)\)$/, '$1$2');
  return said.replace(/(?<=\d),(?=\d{3})/g, '').replace(/\s+/g, ' ');
}

/** A unit of the paste turned into that of the file: `value × factor`. */
export type Conversion =
  | { readonly kind: 'same' }
  | { readonly kind: 'times'; readonly factor: number; readonly percent: boolean }
  | { readonly kind: 'currency' }
  | { readonly kind: 'unknown' };

const same: Conversion = { kind: 'same' };

function money(text: string, unit: string, city: Pick<City, 'currency'>): Conversion | undefined {
  const said = spelt(text);
  const sign = Object.keys(moneySigns).find((each) => said.startsWith(each));
  const code = sign ?? /^[a-z]{3}(?![a-z])/.exec(said)?.[0];
  if (code === undefined) return undefined;
  const rest = said.slice(code.length).trim();
  if (!(perUnits[unit] ?? []).includes(rest) && rest !== '') return { kind: 'unknown' };
  const fits =
    sign === undefined
      ? code.toUpperCase() === city.currency
      : (moneySigns[sign] ?? [city.currency]).includes(city.currency);
  return fits ? same : { kind: 'currency' };
}

/**
 * Says how to turn a unit as somebody wrote it into the unit of a field.
 *
 * @param text the unit as written; empty = none was given
 * @param unit of the field
 * @param city for its currency
 * @returns the same, a factor, another currency, or unknown
 * @example conversionOf('m', 'km', { currency: 'EUR' }).factor // 0.001
 */
export function conversionOf(text: string, unit: string, city: Pick<City, 'currency'>): Conversion {
  if (text.trim() === '') return same;
  if (unit.startsWith('currency')) return money(text, unit, city) ?? { kind: 'unknown' };
  const written = unitsByName.get(spelt(text)) ?? new Set<string>();
  if (written.has(unit) || plain(text) === plain(unit)) return same;
  for (const each of written) {
    const factor = conversions[unit]?.[each];
    if (factor !== undefined) return { kind: 'times', factor, percent: each === '%' };
  }
  return { kind: 'unknown' };
}

/** True for what can only be a unit, of any field. */
export function isUnit(text: string): boolean {
  const said = spelt(text);
  const [, code = ''] = /^([a-z]{3}|[€£₹¥$])(?:\s*(?:\/|per |a |an )\s*\w+)?$/.exec(said) ?? [];
  return unitsByName.has(said) || code in moneySigns || currencies.has(code.toUpperCase());
}

/** Takes a unit off the end of a head or a name: `Speed (km/h)`, `Share, %`, `Share in %`. */
export function takeUnit(text: string): { readonly name: string; readonly unit: string } {
  const [, bracketed, inside = ''] = /^(.*?)\s*[([]([^()[\]]*)[)\]]\s*$/.exec(text) ?? [];
  if (bracketed !== undefined && isUnit(inside)) return { name: bracketed, unit: inside };
  const [, before, after = ''] = /^(.+?)(?:,\s*|\s+in\s+|\s+(?=%$))(\S+(?:\s\S+)?)$/.exec(text) ?? [];
  if (before !== undefined && isUnit(after)) return { name: before, unit: after };
  return { name: text, unit: '' };
}

/** Splits a cell into a number and what is written around it. */
export function splitNumber(cell: string): { readonly number: string; readonly unit: string } {
  const text = cell.trim();
  const [, before = '', number, after = ''] =
    /^((?:[A-Z]{3}|[^\p{L}\d\s.,+\-−=#<>≤≥~]{1,3})?)\s*([-+−]?[.,]?\d[\d.,\s'’]*(?:[eE][-+]?\d+)?)(.{0,40})$/su.exec(
      text,
    ) ?? [];
  if (number === undefined || after.startsWith('+') || /\d/.test(after.replace(/km2$|^m2$/, '')))
    return { number: text, unit: '' };
  return { number: number.trim(), unit: [before.trim(), after.trim()].filter(Boolean).join(' ') };
}
