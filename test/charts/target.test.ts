import { describe, expect, it } from 'vitest';
import { measureTarget } from '../../src/charts/marks/target.ts';
import type { Target } from '../../src/plan/plan.ts';

const target = (value: number, kind: Target['kind'] = 'absolute'): Target => ({
  indicator: 'x',
  year: 2040,
  kind,
  value,
  reference: { kind: 'judgement' },
});

describe('a target', () => {
  it('on the side that is better is met at the target itself', () => {
    expect(measureTarget(target(100), 'lower', 100, null).met).toBe(true);
    expect(measureTarget(target(100), 'lower', 100.1, null).met).toBe(false);
    expect(measureTarget(target(100), 'higher', 100, null).met).toBe(true);
    expect(measureTarget(target(100), 'higher', 99.9, null).met).toBe(false);
  });

  it('relative to the base year is a share of its value', () => {
    // .45 * 400 = 180
    expect(measureTarget(target(0.45, 'relative_to_base'), 'lower', 200, 400)).toEqual({
      wanted: 180,
      value: 200,
      met: false,
    });
  });

  it('has no verdict without the values it needs', () => {
    expect(measureTarget(target(0.45, 'relative_to_base'), 'lower', 200, null).met).toBeNull();
    expect(measureTarget(target(100), 'lower', null, 400).met).toBeNull();
  });

  it('without a better side is met within half a per cent', () => {
    expect(measureTarget(target(200), 'neither', 201, null).met).toBe(true);
    expect(measureTarget(target(200), 'neither', 201.1, null).met).toBe(false);
  });
});
