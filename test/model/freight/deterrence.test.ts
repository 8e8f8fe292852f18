import { describe, expect, it } from 'vitest';
import type { Deterrence } from '../../../src/model/freight/deterrence.ts';
import { deterrenceWeights, logDeterrence } from '../../../src/model/freight/deterrence.ts';
import { rowViews } from '../../../src/model/freight/furness.ts';

const weightsOf = (law: Deterrence, cost: readonly number[], columns: number): number[] => {
  const weight = new Float64Array(cost.length);
  const views = (matrix: Float64Array) => rowViews(matrix, cost.length / columns, columns);
  deterrenceWeights(law, views(Float64Array.from(cost)), views(weight));
  return [...weight];
};

describe('deterrence', () => {
  it.each([0.3, 1, 7, 40])('is what the equations say at cost %d', (c) => {
    const [a, b, m, s] = [-0.7, -0.05, 2.1, 0.8];
    const f = (law: Deterrence) => Math.exp(logDeterrence(law, c));
    expect(f({ kind: 'exponential', beta: 0.2 })).toBeCloseTo(Math.exp(-0.2 * c), 14);
    expect(f({ kind: 'tanner', alpha: a, beta: b })).toBeCloseTo(c ** a * Math.exp(b * c), 14);
    const logNormal = Math.exp(-((Math.log(c) - m) ** 2) / (2 * s ** 2)) / (c * s * Math.sqrt(2 * Math.PI));
    expect(f({ kind: 'log-normal', mu: m, sigma: s })).toBeCloseTo(logNormal, 14);
  });

  it('knows the ends of the range of costs', () => {
    const laws: Deterrence[] = [
      { kind: 'exponential', beta: 0 },
      { kind: 'tanner', alpha: 2, beta: 0.1 },
      { kind: 'log-normal', mu: 0, sigma: 1 },
    ];
    expect(laws.map((law) => logDeterrence(law, Infinity))).toEqual([-Infinity, -Infinity, -Infinity]);
    expect(laws.map((law) => logDeterrence(law, 0))).toEqual([-0, -Infinity, -Infinity]);
    expect(logDeterrence({ kind: 'tanner', alpha: 0, beta: -1 }, 0)).toBeCloseTo(0);
    expect(logDeterrence({ kind: 'tanner', alpha: -1, beta: -1 }, 0)).toBe(Infinity);
  });
});

describe('weights', () => {
  it('keep the odds of the law and give each row and column a 1', () => {
    // f = 1/4, 1/16, 1/2, 1/4; rows over their largest: 1, 1/4, 1, 1/2; columns over theirs: 1, 1/2, 1, 1
    const halves: Deterrence = { kind: 'exponential', beta: Math.LN2 };
    weightsOf(halves, [2, 4, 1, 2], 2).forEach((value, at) => expect(value).toBeCloseTo([1, 0.5, 1, 1][at]!, 14));
  });

  it('do not vanish where all costs are large', () => {
    const found = weightsOf({ kind: 'exponential', beta: 1 }, [10_000, 10_001, 10_001, 10_000], 2);
    found.forEach((value, at) => expect(value).toBeCloseTo([1, Math.exp(-1), Math.exp(-1), 1][at]!, 12));
  });

  it('are 0 where a pair is forbidden, also in whole rows and columns', () => {
    expect(weightsOf({ kind: 'exponential', beta: 1 }, [3, Infinity, Infinity, Infinity], 2)).toEqual([1, 0, 0, 0]);
  });

  it('are refused where the law has no value', () => {
    expect(() => weightsOf({ kind: 'tanner', alpha: -1, beta: 0 }, [0, 1], 2)).toThrow(RangeError);
    expect(() => weightsOf({ kind: 'exponential', beta: 1 }, [NaN, 1], 2)).toThrow(RangeError);
  });
});
