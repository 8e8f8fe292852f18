import { describe, expect, it } from 'vitest';
import { setGrowth, setPoint } from '../../src/desk/city-edits.ts';
import { inForm, ofForm } from '../../src/desk/city-sheet.ts';
import { change } from '../../src/desk/opening.ts';
import { trendsOf } from '../../src/desk/trends.ts';
import { bundled } from '../support/bundled.ts';

describe('the limits of a trend', () => {
  const plan = bundled('guadalajara');
  const trends = trendsOf(plan).filter(({ path }) => path);

  it.each(trends.map((each) => [each.id, each] as const))('%s: what they let through, the plan takes', (id, trend) => {
    const { path, unit, limits } = trend;
    const percent = { percent: unit === 'percent' };
    const takes = (shown: number): boolean => {
      if (path?.kind === 'growth') return 'plan' in change(plan, setGrowth(id, path, shown / 100));
      return path !== undefined && 'plan' in change(plan, setPoint(id, path, 0, ofForm(percent, shown)));
    };
    expect(takes(limits.min)).toBe(true);
    expect(takes(limits.min - 0.01)).toBe(false);
    if (limits.max < Infinity) {
      expect(takes(limits.max)).toBe(true);
      expect(takes(limits.max + 0.01)).toBe(false);
    }
    const now = path?.kind === 'growth' ? path.rate_per_year * 100 : inForm(percent, path?.points[0]?.[1] ?? NaN);
    expect(now >= limits.min && now <= limits.max).toBe(true);
  });
});
