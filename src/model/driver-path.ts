import type { DriverPath } from '../plan/plan.ts';

/**
 * Reads a trend in a year.
 *
 * growth: `v = base * (1 + r)^(year - first)`; points: straight lines between the points, constant outside.
 *
 * @param path the trend, or undefined for none
 * @param base value in the base year; what growth starts from and what stands where there is no trend
 * @param first base year
 * @param year calendar year
 * @returns the value, in the unit of `base` or of the points
 * @example driverAt({ kind: 'growth', rate_per_year: 0.5, reference: { kind: 'judgement' } }, 2, 2020, 2022) // 4.5
 */
export function driverAt(path: DriverPath | undefined, base: number, first: number, year: number): number {
  if (path === undefined || year <= first) return base;
  if (path.kind === 'growth') return base * (1 + path.rate_per_year) ** (year - first);
  let before: readonly [number, number] = [first, base];
  for (const point of path.points) {
    if (point[0] <= first) continue;
    if (point[0] >= year) {
      const [y0, v0] = before;
      return v0 + ((point[1] - v0) * (year - y0)) / (point[0] - y0);
    }
    before = point;
  }
  return before[1];
}
