import type { Mode } from '../plan/vocabulary.ts';
import { openBundled } from './opening.ts';

/** Bundled cities; each is a chunk of its own on our origin, read only when opened. */
const files = import.meta.glob<string>('../../scenarios/*.json', { query: '?raw', import: 'default' });

const idOf = (path: string): string => path.replace(/^.*\/|\.json$/g, '');

/** The cities we show first; others follow in the order of their names. */
const order = ['guadalajara', 'antofagasta', 'weirhaven', 'tiny-town'];
const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);

export const sampleIds: readonly string[] = Object.keys(files)
  .map(idOf)
  .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));

/** What opens when nothing was open before. */
export const firstSample = 'guadalajara';

/**
 * Names the place where an untouched sample is kept, so that opening it twice keeps it once.
 *
 * @param id file name without its ending
 * @returns a key of the storage
 */
export const sampleKey = (id: string): string => `sample:${id}`;
export const isSampleKey = (key: string): boolean => key.startsWith('sample:');

/**
 * Reads the text of a bundled city.
 *
 * @param id file name without its ending
 * @returns the file's text, or undefined when there is no such sample
 */
export async function sampleText(id: string): Promise<string | undefined> {
  const path = Object.keys(files).find((each) => idOf(each) === id);
  return path && files[path]?.();
}

/** What the plate of a sample shows before it is opened. */
export interface SampleSummary {
  readonly city: string;
  readonly baseYear: number;
  readonly population: number | undefined;
  /** Shares of trips by mode that the file itself holds; empty when the model has to compute them. */
  readonly shares: readonly { readonly mode: Mode; readonly share: number }[];
}

/**
 * Reads what the plate of a sample shows.
 *
 * @param id file name without its ending
 * @returns its city, people and modal split, or undefined when it cannot be read
 */
export async function sampleSummary(id: string): Promise<SampleSummary | undefined> {
  const text = await sampleText(id);
  const read = text === undefined ? undefined : await openBundled(text);
  if (!read || !('plan' in read)) return undefined;
  const { name, base_year, data, modes } = read.plan.city;
  const shares = modes.flatMap((mode) => {
    const share = data[`mode.${mode}.share`]?.value;
    return share === undefined ? [] : [{ mode, share }];
  });
  return { city: name, baseYear: base_year, population: data['population']?.value, shares };
}
