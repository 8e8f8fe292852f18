import type { Source } from '../sources/factor.ts';

const longest = 60;

/**
 * Makes keys of the file's bibliography from titles, the same for the same title, another for another.
 *
 * @param sources the bibliography of the file
 * @returns what gives the key of a title
 */
export function sourceKeys(sources: Readonly<Record<string, Source>>): (title: string) => string {
  const titles = new Map(Object.entries(sources).map(([key, { title }]) => [key, title]));
  return (title) => {
    const plain = title
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, longest);
    const stem = `own-${plain || 'source'}`;
    let key = stem;
    for (let n = 2; (titles.get(key) ?? title) !== title; n += 1) key = `${stem}-${n}`;
    titles.set(key, title);
    return key;
  };
}
