import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bibliography } from '../../src/sources/bibliography.ts';

const folder = join(import.meta.dirname, '../../src/sources');
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('bibliography.ts'))
  .map((file) => readFileSync(join(folder, file), 'utf8'));
const named = new Set(
  texts.flatMap((text) => [...text.matchAll(/\bsource: '([^']+)'/g)].map((match) => match[1] ?? '')),
);

test('sources are named at all', () => {
  expect(named.size).toBeGreaterThan(10);
});

test('every source that a number names is in the bibliography', () => {
  expect([...named].filter((key) => !Object.hasOwn(bibliography, key))).toEqual([]);
});

test('every source of the bibliography is named by a number', () => {
  expect(Object.keys(bibliography).filter((key) => !named.has(key))).toEqual([]);
});
