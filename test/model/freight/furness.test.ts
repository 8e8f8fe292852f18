import { describe, expect, it } from 'vitest';
import { furness, FurnessWork } from '../../../src/model/freight/furness.ts';
import { FlowWork, zoneFlows } from '../../../src/model/freight/flows.ts';

const workOf = (columns: number, ...weight: number[]) =>
  new FurnessWork(weight.length / columns, columns, Float64Array.from(weight));

describe('balancing', () => {
  it('needs nothing where nothing is wanted', () => {
    const work = workOf(2, 0, 0, 1, 1);
    expect(furness(work, [0, 10], [4, 6])).toMatchObject({ converged: true, emptyRows: [], emptyColumns: [] });
    expect([...work.a].map((a, i) => a * work.rows[i]![0]! * work.b[0]!)).toEqual([0, 4]);
    expect(furness(workOf(2, 1, 1, 1, 1), [0, 0], [0, 0])).toMatchObject({ converged: true, error: 0 });
  });

  it('names the zones that reach nothing, or are reached by nothing', () => {
    const result = furness(workOf(3, 0, 0, 0, 1, 1, 0, 1, 1, 0), [5, 5, 5], [5, 5, 5]);
    expect(result).toMatchObject({ converged: false, reason: 'seed', emptyRows: [0], emptyColumns: [2], error: 1 });
  });

  it('sees when forbidden pairs leave no table', () => {
    // The first two rows can only go to the first column: 20 do not fit into 10.
    const result = furness(workOf(3, 1, 0, 0, 1, 0, 0, 1, 1, 1), [10, 10, 10], [10, 10, 10]);
    expect(result).toMatchObject({ converged: false, reason: 'stalled' });
    expect(result.error).toBeGreaterThan(0.5);
    expect(result.iterations).toBeLessThan(2000);
  });

  it('stops after the iterations allowed, and says what it reached', () => {
    const result = furness(workOf(2, 1, 0.01, 0.01, 1), [10, 30], [25, 15], { mostIterations: 3 });
    expect(result).toMatchObject({ converged: false, reason: 'iterations', iterations: 3 });
    expect(result.error).toBeGreaterThan(1e-8);
  });

  it('tells each iteration and stops when asked', () => {
    const told: number[] = [];
    const stop = () => told.length === 2;
    const progress = (iteration: number) => void told.push(iteration);
    const result = furness(workOf(2, 1, 0.01, 0.01, 1), [10, 30], [25, 15], { progress, stop });
    expect(result).toMatchObject({ reason: 'stopped', iterations: 2 });
    expect(told).toEqual([1, 2]);
  });

  it('starts warm from its own factors', () => {
    const work = workOf(2, 1, 0.01, 0.01, 1);
    const cold = furness(work, [10, 30], [25, 15]).iterations;
    expect(cold).toBeGreaterThan(5);
    expect(furness(work, [10, 30], [25, 15], { warm: true }).iterations).toBe(1);
    // A column that was empty has no factor to start with.
    furness(work, [10, 10], [20, 0]);
    expect(furness(work, [10, 30], [25, 15], { warm: true }).converged).toBe(true);
  });

  it('leaves what it reads as it is', () => {
    const weight = Float64Array.of(1, 2, 3, 4, 5, 6);
    const before = weight.slice();
    furness(new FurnessWork(3, 2, weight), Object.freeze([1, 2, 3]), Object.freeze([3, 3]));
    expect(weight).toEqual(before);
  });

  it('has no mean without trips', () => {
    const cost = [Float64Array.of(1, 2)];
    const input = { origins: [0], destinations: [0, 0], cost, law: { kind: 'exponential', beta: 1 } as const };
    expect(zoneFlows(new FlowWork(1, 2), input).meanCost).toBeNaN();
  });
});
