import { expect, test } from 'vitest';
import { readerPlace, roundForReader, roundSignificant, roundToPlace } from '../../src/quantities/rounding.ts';

test('rounds to significant figures', () => {
  expect(roundSignificant(318.4, 2)).toBe(320);
  expect(roundSignificant(-0.07149, 2)).toBe(-0.071);
  expect(roundSignificant(0, 3)).toBe(0);
  expect(roundSignificant(NaN, 3)).toBeNaN();
});

test('rounds for a reader to three figures', () => {
  expect(roundForReader(98_439.6)).toBe(98_400);
  expect(roundForReader(0.9996)).toBe(1);
});

test('finds the last place after rounding, not before', () => {
  expect(readerPlace(0.714)).toBe(-3);
  expect(readerPlace(9.996)).toBe(-1); // rounds to 10.0
  expect(readerPlace(1234)).toBe(1);
  expect(readerPlace(0)).toBe(0);
});

test('rounds to a place', () => {
  expect(roundToPlace(1234.5, 1)).toBe(1230);
  expect(roundToPlace(-0.0349, -2)).toBe(-0.03);
});
