import { parse } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';

const components = import.meta.glob<string>('../../src/**/*.svelte', { query: '?raw', import: 'default', eager: true });
const read = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'title',
  'placeholder',
  'label',
];
// Chemical formulae read the same in every language.
const hasWords = (text: string) => /\p{L}{2,}/u.test(text) && !/^(CO|NO)$/.test(text.trim());

interface Node {
  readonly type?: string;
  readonly name?: string;
  readonly data?: string;
  readonly start?: number;
  readonly value?: unknown;
}

/** Lists the text that a template says by itself: text nodes, and attributes that are read out. */
function spoken(node: unknown, inAttribute = false): { text: string; start: number }[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((each) => spoken(each, inAttribute));
  const { type, name = '', data = '', start = 0, value } = node as Node;
  if (type === 'Text') return hasWords(data) ? [{ text: data.trim(), start }] : [];
  if (type === 'Attribute') return read.includes(name) ? spoken(value, true) : [];
  if (type === 'Literal' && inAttribute && typeof value === 'string')
    return hasWords(value) ? [{ text: value, start }] : [];
  if (type === 'Literal' || type === 'Comment' || type === 'StyleSheet') return [];
  return Object.entries(node).flatMap(([key, inner]) => (key === 'metadata' ? [] : spoken(inner, inAttribute)));
}

const wordsIn = (code: string) => spoken(parse(code, { modern: true }).fragment).map(({ text }) => text);

describe('words', () => {
  it('are looked for in components', () => {
    expect(Object.keys(components).length).toBeGreaterThan(30);
  });

  it.each(Object.entries(components))('%s says nothing of its own', (_, code) => {
    expect(wordsIn(code), 'move these to a table under src/words/en').toEqual([]);
  });

  it.each(Object.entries(components))('%s has no style attribute', (_, code) => {
    expect(
      code.match(/<[a-z][^>]*\sstyle="/g),
      'the security policy forbids it: use a class or a style: directive',
    ).toBeNull();
  });

  it('are seen where they hide', () => {
    const code =
      '<script>const a = "x y";</script><p class="big one">{a}</p><b>Save</b><i aria-label="Close it"></i><u title={a ? "On it" : a}></u>·';
    expect(wordsIn(code)).toEqual(['Save', 'Close it', 'On it']);
  });
});
