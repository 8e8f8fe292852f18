import { describe, expect, it } from 'vitest';
import { balancedTable, deterrence, gravityTable, meanCost } from '../../src/model/od-synthesis.ts';

const patience = { tolerance: 1e-10, iterations: 5000 };

function near(got: Float64Array, wanted: readonly number[], digits: number): void {
  expect(got).toHaveLength(wanted.length);
  wanted.forEach((value, i) => expect(got[i]).toBeCloseTo(value, digits));
}

describe('a balanced table', () => {
  it('three zones, f = 1/c: the course notes of NPTEL', () => {
    const cost = [1, 1.2, 1.8, 1.2, 1, 1.5, 1.8, 1.5, 1];
    const weight = Float64Array.from(cost, (each) => 1 / each);
    const origins = [110, 122, 114];
    const destinations = [120, 108, 118];
    // A_1 = 1 / (120 + 108/1.2 + 118/1.8) = .00362903; O A is the factor of the row.
    const first = balancedTable(weight, origins, destinations, { tolerance: 0, iterations: 1 });
    [0.00362903, 0.00348837, 0.0038961].forEach((A, i) => expect(first.rowFactor[i]! / origins[i]!).toBeCloseTo(A, 8));
    const table = balancedTable(weight, origins, destinations, patience);
    expect(table.converged).toBe(true);
    expect(table.problems).toEqual({ marginGap: 0, stranded: [], unreached: [] });
    near(table.trips, [48.0427, 34.2118, 27.7455, 42.7011, 43.7875, 35.5114, 29.2563, 30.0006, 54.7431], 3);
  });

  it('three by three seeds', () => {
    const table = balancedTable(Float64Array.of(1, 2, 1, 3, 5, 5, 6, 2, 2), [5, 15, 8], [11, 9, 8], patience);
    expect(table.error).toBeLessThan(1e-10);
    const wanted = [1.5129424, 2.3095188, 1.1775388, 4.2025351, 5.3460034, 5.4514615, 5.2845225, 1.3444778, 1.3709997];
    near(table.trips, wanted, 5);
  });

  it('says when the margins differ', () => {
    // 106 trips start, 105 end: .952 % too many
    const table = balancedTable(Float64Array.of(1, 2, 1, 3, 5, 5, 6, 2, 2), [25, 73, 8], [62, 9, 34], patience);
    expect(table.converged).toBe(false);
    expect(table.problems.marginGap).toBeCloseTo(1 / 105, 12);
    expect(table.error).toBeCloseTo(1 / 105, 4);
    expect(table.iterations).toBeLessThan(100);
  });

  it('says which zones can reach nothing, or are reached by nothing', () => {
    const table = balancedTable(Float64Array.of(0, 0, 0, 1, 1, 0, 1, 1, 0), [5, 5, 5], [5, 5, 5], patience);
    expect(table.converged).toBe(false);
    expect(table.problems).toMatchObject({ stranded: [0], unreached: [2] });
    expect([...table.trips.subarray(0, 3)]).toEqual([0, 0, 0]);
    const empty = balancedTable(new Float64Array(4), [1, 1], [1, 1], patience);
    expect(empty.problems).toMatchObject({ stranded: [0, 1], unreached: [0, 1] });
    expect(empty.error).toBe(1);
  });

  it('needs nothing where nothing is wanted', () => {
    const table = balancedTable(Float64Array.of(0, 0, 1, 1), [0, 10], [4, 6], patience);
    expect(table.converged).toBe(true);
    near(table.trips, [0, 0, 4, 6], 12);
  });
});

describe('a gravity table', () => {
  const cost = Float64Array.of(1, 4, 4, 1);

  it('finds the deterrence that gives the wanted length', () => {
    // By symmetry: inside 1 / (1 + exp(-3 beta)); a mean of 1.75 is .75 inside, beta = ln 3 / 3 = .366204
    const table = gravityTable([100, 100], [100, 100], cost, 1.75, patience);
    expect(table.beta).toBeCloseTo(Math.log(3) / 3, 8);
    expect(table.mean).toBeCloseTo(1.75, 9);
    expect([table.reached, table.converged]).toEqual([true, true]);
    near(table.trips, [75, 25, 25, 75], 6);
  });

  it('says when people would have to like distance, or be nearer than they can', () => {
    const far = gravityTable([100, 100], [100, 100], cost, 3, patience);
    expect([far.reached, far.beta, far.mean]).toEqual([false, 0, 2.5]);
    const close = gravityTable([100, 100], [100, 100], cost, 0.5, patience);
    expect(close.reached).toBe(false);
    expect(close.mean).toBeCloseTo(1, 9);
  });

  it('leaves out what has no way', () => {
    const table = gravityTable([60, 40], [60, 40], Float64Array.of(1, Infinity, Infinity, 2), 1.4, patience);
    near(table.trips, [60, 0, 0, 40], 9);
    expect(table.mean).toBeCloseTo(1.4, 12);
    expect([...deterrence(Float64Array.of(1000, 2000), 2, 5)]).toEqual([1, 0]);
    expect(meanCost(new Float64Array(2), Float64Array.of(1, 2))).toBeNaN();
  });
});
