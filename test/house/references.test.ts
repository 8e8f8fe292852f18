import { describe, expect, it } from 'vitest';
import { measures } from '../../src/plan/measures/index.ts';
import { measureSources } from '../../src/plan/measures/sources.ts';
import { bibliography } from '../../src/sources/bibliography.ts';
import type { Reference } from '../../src/sources/factor.ts';

const kinds = ['read', 'secondary', 'judgement', 'derived'];
const known = { ...bibliography, ...measureSources };

/** Finds every reference in data, however deep. */
function referencesIn(
  value: unknown,
  path: string,
  seen = new Set<unknown>(),
): { path: string; reference: Reference }[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || seen.has(value)) return [];
  seen.add(value);
  const here = 'kind' in value && kinds.includes(value.kind as string) ? [{ path, reference: value as Reference }] : [];
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return [...here, ...entries.flatMap(([key, inner]) => referencesIn(inner, `${path}.${String(key)}`, seen))];
}

const tables = import.meta.glob<Record<string, unknown>>('../../src/sources/**/*.ts', { eager: true });
const texts = import.meta.glob<string>(
  [
    '../../src/{sources,plan,engine,model}/**/*.ts',
    '!../../src/**/bibliography.ts',
    '!../../src/plan/measures/sources.ts',
  ],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);
const references = [
  ...Object.entries(tables).flatMap(([path, table]) => referencesIn(table, path)),
  ...referencesIn(measures, 'measures'),
];

describe('references', () => {
  it('are found', () => {
    expect(references.length).toBeGreaterThan(50);
  });

  it('name a source of the bibliography', () => {
    const unknown = references.filter(
      ({ reference }) => reference.source !== undefined && !(reference.source in known),
    );
    expect(unknown).toEqual([]);
  });

  it('read or secondary have a source, judgements print none', () => {
    const wrong = references.filter(({ reference: { kind, source } }) =>
      kind === 'judgement' ? source !== undefined : kind !== 'derived' && source === undefined,
    );
    expect(wrong).toEqual([]);
  });

  it('use every source of the bibliography', () => {
    const used = new Set(references.map(({ reference }) => reference.source));
    // Tables that build their references when asked (countries, regions) name the key in their text.
    const named = (key: string) => Object.values(texts).some((text) => text.includes(`'${key}'`));
    expect(Object.keys(known).filter((key) => !used.has(key) && !named(key))).toEqual([]);
  });

  it('have one entry for each source', () => {
    expect(Object.keys(bibliography).filter((key) => key in measureSources)).toEqual([]);
  });

  it('go to originals, never to a mirror of ours', () => {
    const mirror = /owid|ddf--gapminder|thegreenwebfoundation|scribd|slideplayer|docslib|wikipedia/i;
    const wrong = Object.values(known).filter(
      ({ title, url }) =>
        title === '' || (url !== undefined && !/^https:\/\//.test(url)) || mirror.test(`${title} ${url ?? ''}`),
    );
    expect(wrong).toEqual([]);
  });
});
