import { fieldOf } from '../plan/fields.ts';
import { countries } from '../sources/countries.ts';
import { open as words } from '../words/en/open.ts';
import { asReading, readTyped } from './numbers.ts';

/** A typed answer: its number, or why there is none; neither where nothing was typed. */
export interface Answer {
  readonly value?: number;
  readonly problem?: string;
}

/**
 * Reads a typed number for a field of the city. Of two readings, as of `400,000`, the one within the field's bounds is
 * taken; where both are, the planner is asked for a plainer one.
 *
 * @param text as typed
 * @param key of the datum it becomes
 * @returns the value, not checked against the bounds, or what is wrong
 */
export function readAnswer(text: string, key: string): Answer {
  if (text.trim() === '') return {};
  const typed = readTyped(text);
  if (typed.kind === 'number') return { value: typed.value };
  if (typed.kind === 'unreadable') return { problem: typed.problem };
  const { min = -Infinity, max = Infinity } = fieldOf(key) ?? {};
  const within = typed.readings.filter((each) => each >= min && each <= max);
  const [only, other] = within.length > 0 ? within : typed.readings;
  if (only === undefined || other === undefined) return only === undefined ? {} : { value: only };
  return { problem: words.twoReadings(asReading(only), asReading(other)) };
}

const plain = (name: string): string => name.trim().toLowerCase().replaceAll('.', '').replaceAll('\u2019', "'");
const byName = new Map(countries.flatMap(({ name, iso3 }) => [[plain(name), iso3] as const, [plain(iso3), iso3]]));
const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/**
 * Finds the country that was typed: by name, by a name in common use, or by an ISO code of two or three letters.
 *
 * @param typed text
 * @returns its code of three letters, or undefined
 */
export function countryTyped(typed: string): string | undefined {
  const name = plain(typed);
  const found = byName.get(name) ?? words.countryCalled[name];
  if (found !== undefined || !/^[a-z]{2}$/.test(name)) return found;
  return byName.get(plain(regions.of(name.toUpperCase()) ?? ''));
}
