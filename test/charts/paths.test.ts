import { expect, it } from 'vitest';
import { pathData } from '../../src/charts/marks/paths.ts';

const frame = { x: (year: number): number => year - 2020, y: (value: number): number => value / 3 };
const years = [2020, 2021, 2022, 2023];

it('joins years that are known, rounded to a hundredth of a pixel', () => {
  // 1/3 = .333, 2/3 = .667
  expect(pathData([0, 1, 2, 3], years, frame)).toBe('M0,0L1,0.33L2,0.67L3,1');
});

it('leaves a gap where a year is missing, and a dot for one between gaps', () => {
  expect(pathData([3, NaN, 3, 6], years, frame)).toBe('M0,1ZM2,1L3,2');
  expect(pathData([NaN, NaN, NaN, NaN], years, frame)).toBe('');
});
