import { describe, expect, it } from 'vitest';
import { numberCell, textCell } from '../../src/quantities/csv.ts';

describe('text cells', () => {
  it.each(['=1+1', '+49', '-2', '@SUM(A1)', '\t=1', '  =1', '\r=1'])('keep %j from being run as a formula', (text) => {
    expect(textCell(text).replaceAll('"', '')).toBe(`'${text}`);
  });

  it('quote commas, quotes and line ends, and double the quotes', () => {
    expect(textCell('a,"b"\nc')).toBe('"a,""b""\nc"');
  });

  it('leave ordinary text alone', () => {
    expect(textCell('Ñuñoa – centre')).toBe('Ñuñoa – centre');
  });
});

describe('number cells', () => {
  it('are plain, with all digits, a point and no guard before a minus', () => {
    expect([numberCell(-1234567.125), numberCell(1e-7), numberCell(0)]).toEqual(['-1234567.125', '1e-7', '0']);
  });

  it('are empty when there is no number', () => {
    expect([numberCell(NaN), numberCell(Infinity), numberCell(null)]).toEqual(['', '', '']);
  });
});
