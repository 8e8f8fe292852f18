import { describe, expect, it } from 'vitest';
import type { Deterrence } from '../../../src/model/freight/deterrence.ts';
import { FurnessWork } from '../../../src/model/freight/furness.ts';
import type { CalibrationOptions } from '../../../src/model/freight/gravity-calibration.ts';
import { calibrateGravity } from '../../../src/model/freight/gravity-calibration.ts';

const exponential: Deterrence = { kind: 'exponential', beta: 0.1 };
const twin = { origins: [100, 100], destinations: [100, 100], cost: [Float64Array.of(1, 4), Float64Array.of(4, 1)] };
const find = (wanted: number, law: Deterrence = exponential, options: CalibrationOptions = {}) =>
  calibrateGravity(new FurnessWork(2, 2), { ...twin, law }, wanted, options);

describe('calibration', () => {
  it('finds the deterrence that gives the wanted mean', () => {
    // By symmetry: inside 1 / (1 + exp(-3 beta)); a mean of 1.75 is .75 inside, beta = ln 3 / 3 = .366204
    const found = find(1.75);
    expect(found.parameter).toBeCloseTo(Math.log(3) / 3, 7);
    expect(found.meanCost).toBeCloseTo(1.75, 7);
    expect(found).toMatchObject({ reached: true, converged: true });
  });

  it('moves beta of Tanner and mu of the log-normal, and nothing else', () => {
    // Inside over outside = 3: 4^-a exp(-3 b) = 3, b = -(ln 3 + a ln 4) / 3
    const tanner = find(1.75, { kind: 'tanner', alpha: -0.5, beta: 0 });
    expect(tanner.law).toEqual({ kind: 'tanner', alpha: -0.5, beta: tanner.parameter });
    expect(tanner.parameter).toBeCloseTo(-(Math.log(3) - 0.5 * Math.log(4)) / 3, 7);
    // ln f(1) - ln f(4) = ln 4 + ((ln 4 - m)^2 - m^2) / 2s^2 = ln 3, s = 1: m = (ln 4 - ln 3 + (ln 4)^2 / 2) / ln 4
    const normal = find(1.75, { kind: 'log-normal', mu: 3, sigma: 1 });
    expect(normal.law).toEqual({ kind: 'log-normal', mu: normal.parameter, sigma: 1 });
    expect(normal.parameter).toBeCloseTo((Math.log(4 / 3) + Math.log(4) ** 2 / 2) / Math.log(4), 7);
  });

  it('says when cost would have to attract, or trips be shorter than they can', () => {
    const far = find(3);
    expect([far.reached, far.parameter]).toEqual([false, 0]);
    expect(far.meanCost).toBeCloseTo(2.5, 12);
    const close = find(0.5);
    expect(close.reached).toBe(false);
    expect(close.meanCost).toBeCloseTo(1, 7);
    expect(close.converged).toBe(true);
  });

  it('has nothing to search where margins are impossible or empty', () => {
    const impossible = calibrateGravity(new FurnessWork(2, 2), { ...twin, origins: [90, 100], law: exponential }, 2);
    expect(impossible).toMatchObject({ converged: false, reason: 'totals', tables: 1 });
    const none = { ...twin, origins: [0, 0], destinations: [0, 0], law: exponential };
    expect(calibrateGravity(new FurnessWork(2, 2), none, 2)).toMatchObject({ reached: false, tables: 1 });
  });

  it('accepts totals that differ by less than the tolerance', () => {
    const origins = [100, 100 + 1e-6];
    expect(calibrateGravity(new FurnessWork(2, 2), { ...twin, origins, law: exponential }, 2)).toMatchObject({
      converged: true,
      reached: true,
    });
  });

  it('tells each table and stops when asked', () => {
    const told: number[] = [];
    const tried = (_: unknown, tables: number) => void told.push(tables);
    // By symmetry the first iteration of the twins is the last: their tables are never asked.
    const uneven = { ...twin, origins: [120, 80], law: exponential };
    const stop = () => told.length === 2;
    const stopped = calibrateGravity(new FurnessWork(2, 2), uneven, 1.75, { tried, stop });
    expect(stopped).toMatchObject({ converged: false, reason: 'stopped', reached: false });
    expect(told).toEqual([1, 2, 3]);
    expect(stopped.tables).toBe(3);
  });
});
