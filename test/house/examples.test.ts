import { describe, expect, it } from 'vitest';

// Every `@example expression // literal` of a docstring is run with its own module's exports and the tables of sources in scope.
const modules = import.meta.glob<Record<string, unknown>>([
  '../../src/{quantities,sources,plan,model,engine,charts,report}/**/*.ts',
  '../../workers/*.ts',
  '!../../workers/*.worker.ts',
  '!../../**/*.svelte.ts',
]);
const texts = import.meta.glob<string>(
  ['../../src/{quantities,sources,plan,model,engine,charts,report}/**/*.ts', '../../workers/*.ts'],
  { query: '?raw', import: 'default', eager: true },
);

const tables = import.meta.glob<Record<string, unknown>>('../../src/sources/*.ts', { eager: true });
const sources: Record<string, unknown> = Object.assign({}, ...Object.values(tables));

const examplesOf = (text: string) => [...text.matchAll(/^[ \t]*\* @example (.*)$/gm)].map((match) => match[1] ?? '');

/** Evaluates code with the exports of a module in scope. */
function evaluate(code: string, scope: Record<string, unknown>): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code is our own docstring
  return new Function(...Object.keys(scope), `'use strict'; return (${code});`)(...Object.values(scope)) as unknown;
}

/** Rounds numbers to 12 digits, so that an example may be written as a person reads it. */
const readable = (value: unknown): unknown =>
  typeof value === 'number'
    ? Number(value.toPrecision(12))
    : ArrayBuffer.isView(value)
      ? Array.from(value as Float64Array, readable)
      : Array.isArray(value)
        ? value.map(readable)
        : value;

const cases = Object.entries(texts).flatMap(([path, text]) => examplesOf(text).map((example) => ({ path, example })));

describe('the examples of docstrings', () => {
  it('are there', () => {
    expect(cases.length).toBeGreaterThan(30);
  });

  it.each(cases)('$path: $example', async ({ path, example }) => {
    const parts = /^(.*\S)\s+\/\/ (.+)$/.exec(example);
    expect(parts, 'an example is one line: expression // literal').not.toBeNull();
    const load = modules[path];
    expect(load, 'a module whose examples can run without a browser').toBeDefined();
    const [, expression = '', literal = ''] = parts ?? [];
    expect(readable(evaluate(expression, { ...sources, ...(await load?.()) }))).toEqual(
      readable(evaluate(literal, {})),
    );
  });
});
