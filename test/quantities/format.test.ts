import { describe, expect, test } from 'vitest';
import {
  changeParts,
  formatChange,
  formatMoney,
  formatNumber,
  formatParts,
  formatRelativeChange,
  formatValue,
  formatYearTick,
} from '../../src/quantities/format.ts';

const nn = '\u202f';
const nb = '\u00a0';

describe('a number', () => {
  test.each([
    [999, {}, '999'],
    [1000, {}, '1,000'],
    [1234567, { significant: 7 }, '1,234,567'],
    [0.714, {}, '0.714'],
    [-3.14159, { digits: 2 }, '\u22123.14'],
    [5, { digits: 1 }, '5.0'],
    [0, { sign: true }, '0'],
    [-0.0001, { digits: 2 }, '0.00'],
    [-0.0001, { digits: 2, sign: true }, '0.00'],
    [12.5, { sign: true }, '+12.5'],
    [1234.5, { significant: 5, locale: 'de-DE' }, '1.234,5'],
    [1234, { significant: 4, locale: 'es-MX' }, '1,234'],
    [NaN, {}, 'no value'],
    [null, { sign: true }, 'no value'],
  ])('%s with %j reads %s', (value, style, text) => {
    expect(formatNumber(value, style)).toBe(text);
  });
});

describe('a value', () => {
  test.each([
    [318.44, 'kt a year', `318${nb}kt a year`],
    [1234.5, 'kt a year', `1,230${nb}kt a year`],
    [0.6432, 'share', `64.3${nn}%`],
    [0.04567, 'share', `4.6${nn}%`],
    [1, 'share', `100${nn}%`],
    [0.64, 'share', `64${nn}%`],
    [0.9731, 'ratio', '0.973'],
    [43.7, 'million a year', `43.7${nb}m a year`],
    [2310.4, 'million vkm a year', `2.31${nb}bn vkm a year`],
    [1299.6, 'thousand a weekday', `1.3${nb}m a weekday`],
    [412000, 'persons', `412,000${nb}persons`],
    [5_200_000, 'persons', `5.2${nb}m persons`],
    [0, 'kt a year', `0${nb}kt a year`],
    [null, 'share', 'no value'],
  ])('%s in %s reads %s', (value, unit, text) => {
    expect(formatValue(value, unit)).toBe(text);
  });

  test('shows seven figures in a table twin', () => {
    expect(formatValue(1234.56789, 'kt a year', { exact: true })).toBe(`1,234.568${nb}kt a year`);
    expect(formatParts(0.123456, 'share', { exact: true })).toEqual({ figure: '12.3456', unit: '%' });
  });
});

describe('a change', () => {
  test.each([
    [320, 430, 'kt a year', `\u2212110${nb}kt a year`],
    // Scale and decimals are those of the two values: 5.12 bn and 6.02 bn differ by 0.90 bn, not by 900 m.
    [5123, 6023, 'million vkm a year', `\u22120.9${nb}bn vkm a year`],
    [0.5, 0.49, 'share', `+1${nb}point`],
    [0.641, 0.489, 'share', `+15.2${nb}points`],
    [100.04, 100, 'kt a year', `0${nb}kt a year`],
    [3, null, 'kt a year', 'no value'],
  ])('from %s against %s in %s reads %s', (value, reference, unit, text) => {
    expect(formatChange(value, reference, unit)).toBe(text);
  });

  test('as percent of what it is compared with', () => {
    // (320 - 430) / 430 = -.2558; (104 - 100) / 100 = .04
    expect(formatRelativeChange(320, 430)).toBe(`\u221226${nn}%`);
    expect(formatRelativeChange(104, 100)).toBe(`+4${nn}%`);
    expect(formatRelativeChange(1, 0)).toBe('no value');
  });

  test('keeps figure and unit apart', () => {
    expect(changeParts(0.64, 0.49, 'share')).toEqual({ figure: '+15', unit: 'points' });
  });
});

test('money stands after its currency', () => {
  expect(formatMoney(540_000, 'EUR')).toBe(`€${nn}540,000`);
  expect(formatMoney(23_456_789, 'EUR')).toBe(`€${nn}23.5${nb}m`);
  expect(formatMoney(1_500, 'MXN')).toBe(`MX$${nb}1,500`);
  expect(formatMoney(null, 'EUR')).toBe('no value');
});

test('years on an axis', () => {
  expect(formatYearTick(2024, true)).toBe('2024');
  expect(formatYearTick(2005, false)).toBe('’05');
});
