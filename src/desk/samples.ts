/** Bundled cities; each is a chunk of its own on our origin, read only when opened. */
const files = import.meta.glob<string>('../../scenarios/*.json', { query: '?raw', import: 'default' });

const idOf = (path: string): string => path.replace(/^.*\/|\.json$/g, '');

/** The cities we show first; others follow in the order of their names. */
const order = ['guadalajara', 'antofagasta', 'tiny-town'];
const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);

export const sampleIds: readonly string[] = Object.keys(files)
  .map(idOf)
  .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));

/** What opens when nothing was open before. */
export const firstSample = 'guadalajara';

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
