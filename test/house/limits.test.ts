import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { model } from '../../src/words/en/model.ts';
import { root } from './source-files.ts';

const book = readFileSync(join(root, 'src/README.md'), 'utf8');
const section = book.slice(book.indexOf('## What the models leave out'));

it('lists the same limits in the book of the house and on the page Model', () => {
  const inBook = [...section.matchAll(/^- \*\*(.+?)\.?\*\*/gm)].map((match) => match[1]);
  expect(inBook).toEqual(model.limits.items.map(({ head }) => head));
});

it('names in the book what a city’s data cannot identify', () => {
  const plain = section.replaceAll(/\s+/g, ' ').toLowerCase();
  for (const { head } of model.unidentified.items) expect(plain).toContain(head.toLowerCase());
});
