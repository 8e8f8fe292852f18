import { describe, expect, it, test } from 'vitest';
import {
  figureText,
  gapText,
  inputText,
  shareClosed,
  standingOf,
  unitText,
} from '../../../src/report/chapter/values.ts';
import { reportWords } from '../../../src/words/en/report.ts';

describe('figures of a table', () => {
  it('have three significant figures, shares percent to a tenth', () => {
    expect(figureText(8804.02, 'kt a year')).toBe('8,800');
    expect(figureText(0.6428, 'share')).toBe('64.3');
    expect(figureText(0, 'kt a year')).toBe('0');
  });

  it('say so when there is no value', () => {
    expect([figureText(null, 'kt a year'), figureText(NaN, 'share')]).toEqual(['no value', 'no value']);
  });

  it('repeat inputs to five figures, shares in percent and people as counted', () => {
    expect([inputText(0.421812, 'share'), inputText(18.378378, 'km/h'), inputText(5268642, 'persons')]).toEqual([
      '42.181',
      '18.378',
      '5,268,642',
    ]);
  });

  it('bear their unit in print form', () => {
    expect([unitText('share'), unitText('km2'), unitText('million vkm a year')]).toEqual(['%', 'km²', 'm vkm a year']);
  });
});

describe('the standing of a value', () => {
  it('is percent of the other, without a sign', () => {
    // (320 - 430) / 430 = -.2558
    expect(standingOf(320, 430, 'kt a year')).toEqual({ change: '26\u202f%', standing: 'below' });
  });

  it('is points for shares', () => {
    expect(standingOf(0.64, 0.49, 'share')).toEqual({ change: '15 points', standing: 'above' });
  });

  it('is the same where rounding leaves nothing', () => {
    expect(standingOf(100.0001, 100, 'kt a year')?.standing).toBe('same');
    expect(standingOf(0.5, 0.5, 'share')?.standing).toBe('same');
  });

  it('cannot be said without a value or against zero', () => {
    expect([standingOf(null, 1, 'km'), standingOf(1, null, 'km'), standingOf(1, 0, 'km')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a target', () => {
  it('leaves a gap without sign', () => {
    expect(gapText({ wanted: 256, value: 320, met: false }, 'kt a year')).toBe('64\u00a0kt a year');
    expect(gapText({ wanted: 0.65, value: 0.6, met: false }, 'share')).toBe('5\u00a0points');
  });

  it('is closed by the share of the distance that is covered', () => {
    // from 400 to 300 the distance is 100, 320 covers 80 of it
    expect(shareClosed(320, 400, 300)).toBe(0.8);
    expect(shareClosed(420, 400, 300)).toBe(-0.2);
    expect(shareClosed(300, 300, 300)).toBeNull();
    expect(shareClosed(null, 400, 300)).toBeNull();
  });
});

test('values that are all the same to a reader are no range', () => {
  const { values } = reportWords.assumptions;
  expect([values(22, '0', '0'), values(45, '0', '95')]).toEqual(['0 (22 values)', '0 to 95 (45 values)']);
});
