import { describe, expect, it } from 'vitest';
import { inField, readTyped } from '../../src/desk/numbers.ts';

describe('a number in a field', () => {
  it.each([0, 4, 1234.5, 5268642, -1234567.891, 0.1 + 0.2, 1e-9, 99.999])('%d reads back as itself', (value) => {
    expect(readTyped(inField(value))).toEqual({ kind: 'number', value: Number(value.toPrecision(12)) });
  });

  it('groups thousands with a narrow space from 10,000 on', () => {
    expect(inField(5268642)).toBe('5\u202f268\u202f642');
    expect(inField(9999)).toBe('9999');
  });

  it('takes a decimal comma', () => expect(readTyped('0,5')).toEqual({ kind: 'number', value: 0.5 }));

  it('asks about 1,234 and does not guess', () => {
    expect(readTyped('1,234')).toEqual({ kind: 'ambiguous', readings: [1234, 1.234] });
  });

  it('passes over a percent sign where the unit is percent', () => {
    expect(readTyped('35 %')).toEqual({ kind: 'number', value: 35 });
  });

  it('says what is wrong with words', () => expect(readTyped('many').kind).toBe('unreadable'));
});
