import { expect, it } from 'vitest';
import { studentCentral, studentQuantile } from '../../src/model/student-t.ts';

it('meets the printed tables of two-sided 95 % points', () => {
  const table = [
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [4, 2.776],
    [9, 2.262],
    [10, 2.228],
    [30, 2.042],
    [120, 1.98],
  ] as const;
  for (const [freedom, t] of table) expect(studentQuantile(0.95, freedom)).toBeCloseTo(t, 3);
});

it('meets the closed forms of one, two and three degrees of freedom', () => {
  const t = 1.7;
  expect(studentCentral(t, 1)).toBeCloseTo((2 / Math.PI) * Math.atan(t), 14);
  expect(studentCentral(t, 2)).toBeCloseTo(t / Math.sqrt(2 + t * t), 14);
  const theta = Math.atan(t / Math.sqrt(3));
  expect(studentCentral(t, 3)).toBeCloseTo((2 / Math.PI) * (theta + Math.sin(theta) * Math.cos(theta)), 14);
});

it('nears the normal where there are many, and gives no band where there are none', () => {
  expect(studentQuantile(0.95, 100_000)).toBeCloseTo(1.96, 3);
  expect(studentQuantile(0.95, 0)).toBe(Infinity);
});
