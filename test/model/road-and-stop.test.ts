import { describe, expect, it } from 'vitest';
import { congestedTime, waitTime } from '../../src/model/congestion.ts';
import { fixedPoint, FixedPointWork } from '../../src/model/fixed-point.ts';

describe('congested time', () => {
  it('is the observed time at the observed traffic', () => {
    // 2 min/km free, ratio 1.5: 2 * (1 + .5 * 1) = 3
    expect(congestedTime(2, 1.5, 1, 2.5, 5)).toBe(3);
  });

  it('rises with the power of traffic per lane-km', () => {
    // 2 * (1 + .5 * 1.1^2.5) = 2 * (1 + .5 * 1.269059) = 3.269059
    expect(congestedTime(2, 1.5, 1.1, 2.5, 5)).toBeCloseTo(3.269059, 6);
  });

  it('never falls below the least speed', () => {
    expect(congestedTime(2, 1.5, 100, 2.5, 5)).toBe(12);
  });
});

describe('the wait at a stop', () => {
  it('is half the headway up to the bend and half as steep beyond', () => {
    expect(waitTime(10, 12)).toBe(5);
    // 12 / 2 + (20 - 12) / 4 = 8
    expect(waitTime(20, 12)).toBe(8);
  });
});

describe('the fixed point', () => {
  it('finds cos x = x', () => {
    const x = Float64Array.of(1);
    const found = fixedPoint((from, out) => (out[0] = Math.cos(from[0]!)), x, 1e-12, 50, new FixedPointWork(1));
    expect(found.converged).toBe(true);
    expect(x[0]).toBeCloseTo(0.7390851332151607, 11);
    // The plain iteration needs some 60 rounds.
    expect(found.rounds).toBeLessThan(12);
  });

  it('shortens its step where whole ones swing: two roads that answer each other five times over', () => {
    // x = 1 / y^5, y = 1 / x^5: from (1.3, 1.2) whole steps run away; x = y = 1 solves it.
    const x = Float64Array.of(1.3, 1.2);
    const swing = (from: Float64Array, out: Float64Array) => {
      out[0] = Math.min(50, from[1]! ** -5);
      out[1] = Math.min(50, from[0]! ** -5);
    };
    const found = fixedPoint(swing, x, 1e-10, 80, new FixedPointWork(2));
    expect(found.converged).toBe(true);
    expect(x[0]).toBeCloseTo(1 / x[1]! ** 5, 8);
  });

  it('says so when it does not converge', () => {
    const x = Float64Array.of(1);
    const found = fixedPoint((from, out) => (out[0] = from[0]! * 2), x, 1e-12, 1, new FixedPointWork(1));
    expect(found).toEqual({ converged: false, gap: 1, rounds: 1 });
  });
});
