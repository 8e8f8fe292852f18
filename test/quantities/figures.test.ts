import { expect, test } from 'vitest';
import { figuresFor } from '../../src/quantities/figures.ts';

test('figures beside one another share scale and decimals', () => {
  const figures = figuresFor('million vkm a year', [5123, 980, null]);
  expect(figures.unit).toBe('bn vkm a year');
  expect([5123, 980, null].map((each) => figures.value(each))).toEqual(['5.12', '0.98', 'no value']);
  expect(figures.change(980, 5123)).toBe('\u22124.14'); // .980 - 5.123 = -4.143
});

test('shares stand in percent, to a tenth at most', () => {
  const figures = figuresFor('share', [0.0123, 0.0456]);
  expect(figures.value(0.0123)).toBe('1.2');
  expect(figures.change(0.0456, 0.0123)).toBe('+3.3');
});

test('figures of very different size may each have their own last place', () => {
  const figures = figuresFor('TJ a year', [63.12, 12_345, null], { own: true });
  expect([63.12, 12_345, 0, null].map((each) => figures.value(each))).toEqual(['63.1', '12,300', '0', 'no value']);
  // A change is as fine as the larger of its two values: 70.26 - 63.12 = 7.14.
  expect(figures.change(70.26, 63.12)).toBe('+7.1');
  expect(figures.change(12_345, 63.12)).toBe('+12,300');
});

test('nothing known leaves whole figures', () => {
  expect(figuresFor('kt a year', [null]).value(null)).toBe('no value');
  expect(figuresFor('kt a year', []).value(0)).toBe('0');
});
