import fc from 'fast-check';
import { expect, it } from 'vitest';
import { forbiddenKeys } from '../../src/plan/forbidden-keys.ts';
import { findSyntaxFault, lineAndColumn } from '../../src/plan/json-scan.ts';
import { readNumber } from '../../src/plan/read-number.ts';
import { readPlan } from '../../src/plan/read.ts';
import { writePlan } from '../../src/plan/write.ts';
import { minimalPlan } from '../support/plans.ts';

const good = writePlan(minimalPlan());
const scrap = fc.oneof(
  fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '-',
    '1e',
    'NaN',
    'null',
    '\u0000',
    '\ud800',
    '"__proto__":1,',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);

it('parses whatever the scan lets pass', () => {
  const damaged = fc
    .array(fc.tuple(fc.nat({ max: good.length }), fc.nat({ max: 3 }), scrap), { minLength: 1, maxLength: 4 })
    .map((cuts) => cuts.reduce((text, [at, drop, put]) => text.slice(0, at) + put + text.slice(at + drop), good));
  fc.assert(
    fc.property(fc.oneof(damaged, scrap, fc.string()), (text) => {
      if (findSyntaxFault(text) === undefined) expect(() => void JSON.parse(text)).not.toThrow();
    }),
    { numRuns: 1_000 },
  );
});

it('lets ordinary JSON pass', () => {
  const plain = fc.jsonValue({ maxDepth: 5, stringUnit: 'grapheme' }).filter((value) => {
    const text = JSON.stringify(value);
    return ![...forbiddenKeys].some((key) => text.includes(`"${key}":`));
  });
  fc.assert(
    fc.property(plain, fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
      expect(findSyntaxFault(JSON.stringify(value, undefined, indent))).toBeUndefined();
    }),
  );
});

it('reads any text without throwing, and says something about each', () => {
  fc.assert(
    fc.property(fc.oneof(scrap, fc.string({ unit: 'binary' }), fc.json()), (text) => {
      const read = readPlan(text);
      if ('complaints' in read) expect(read.complaints.length).toBeGreaterThan(0);
    }),
  );
});

it('refuses any plan in which one value was replaced by something else, or can save it', () => {
  const keys: string[] = [];
  JSON.stringify(minimalPlan(), (key, value: unknown) => {
    keys.push(key);
    return value;
  });
  const odd = fc.constantFrom<unknown[]>(null, [], {}, '', 'x', -1, 1e308, true, [[[]]], { value: 1 });
  fc.assert(
    fc.property(fc.nat({ max: keys.length - 1 }), odd, (at, value) => {
      let seen = -1;
      const text = JSON.stringify(minimalPlan(), (_, old: unknown) => ((seen += 1) === at ? value : old));
      const read = readPlan(text);
      if ('plan' in read) expect(readPlan(writePlan(read.plan))).toEqual(read);
    }),
    { numRuns: 600 },
  );
});

it('reads any typed text as a finite number or says why not', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,’ -%e') })), (text) => {
      const read = readNumber(text);
      if ('value' in read) expect(Number.isFinite(read.value)).toBe(true);
      else if ('ambiguous' in read) expect(read.ambiguous.every(Number.isFinite)).toBe(true);
      else expect(read.complaint.problem.length).toBeGreaterThan(0);
    }),
  );
});

it('reads back every number as JSON writes it', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (value) => {
      expect(readNumber(String(value), '.')).toMatchObject({ value: value === 0 ? expect.closeTo(0, 300) : value });
    }),
  );
});

it('counts lines and columns as editors do', () => {
  expect(lineAndColumn('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
  expect(lineAndColumn('', 0)).toEqual({ line: 1, column: 1 });
});
