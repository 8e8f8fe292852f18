import { describe, expect, it } from 'vitest';
import type { Deterrence } from '../../../src/model/freight/deterrence.ts';
import { flowRow, FlowWork, zoneFlows } from '../../../src/model/freight/flows.ts';
import { furness, FurnessWork } from '../../../src/model/freight/furness.ts';
import { calibrateGravity } from '../../../src/model/freight/gravity-calibration.ts';
import { golden, hasSharedData, sharedText } from '../../support/shared-data.ts';
import { tntpCity } from '../../support/tntp.ts';

function near(got: ArrayLike<number>, wanted: readonly number[], most: number): void {
  expect(got).toHaveLength(wanted.length);
  wanted.forEach((value, at) => expect(Math.abs(got[at]! - value), `cell ${at}`).toBeLessThanOrEqual(most));
}

function tableOf(work: FurnessWork): number[] {
  const out = new Float64Array(work.b.length);
  return work.rows.flatMap((_, row) => {
    flowRow(work, row, out);
    return [...out];
  });
}

const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, each) => total + each, 0);
const columnsOf = (rows: readonly ArrayLike<number>[]): number[] =>
  Array.from(rows[0] ?? [], (_, j) => sum(rows.map((row) => row[j]!)));

describe('three zones, f = 1/c: the course notes of NPTEL', () => {
  const cost = [1, 1.2, 1.8, 1.2, 1, 1.5, 1.8, 1.5, 1];
  const origins = [110, 122, 114];
  const destinations = [120, 108, 118];
  const work = () =>
    new FurnessWork(
      3,
      3,
      Float64Array.from(cost, (each) => 1 / each),
    );

  it('agrees in the first factors', () => {
    const first = work();
    furness(first, origins, destinations, { tolerance: 0, mostIterations: 1 });
    // A_1 = 1 / (120 + 108/1.2 + 118/1.8) = .00362903; a = O A
    const A = origins.map((trips, i) => first.a[i]! / trips);
    near(A, [0.00362903, 0.00348837, 0.0038961], 5e-9);
    const second = work();
    furness(second, origins, destinations, { tolerance: 0, mostIterations: 2 });
    // b = D B
    const B = destinations.map((trips, j) => second.b[j]! / trips);
    near(B, [0.9994024, 0.9484547, 1.0530185], 5e-8);
    const row = destinations.map((_, j) => first.a[0]! * first.rows[0]![j]! * second.b[j]!);
    near(row, [47.875, 34.076, 27.557], 5e-4);
  });

  it('agrees in the balanced table, with 1/c as Tanner of alpha -1', () => {
    const wanted = [48.0427, 34.2118, 27.7455, 42.7011, 43.7875, 35.5114, 29.2563, 30.0006, 54.7431];
    const balanced = work();
    expect(furness(balanced, origins, destinations)).toMatchObject({ converged: true, reason: undefined });
    near(tableOf(balanced), wanted, 5e-5);
    const rows = [0, 3, 6].map((at) => Float64Array.from(cost.slice(at, at + 3)));
    const law: Deterrence = { kind: 'tanner', alpha: -1, beta: 0 };
    near(zoneFlows(new FlowWork(3, 3), { origins, destinations, cost: rows, law }).trips, wanted, 5e-5);
  });
});

describe('three by three seeds: the notes on proportional fitting of Berkeley', () => {
  const seeds = Float64Array.of(1, 2, 1, 3, 5, 5, 6, 2, 2);

  it('agrees', () => {
    const work = new FurnessWork(3, 3, seeds);
    const result = furness(work, [5, 15, 8], [11, 9, 8]);
    expect(result.error).toBeLessThanOrEqual(1e-8);
    const wanted = [1.5129424, 2.3095188, 1.1775388, 4.2025351, 5.3460034, 5.4514615, 5.2845225, 1.3444778, 1.3709997];
    near(tableOf(work), wanted, 2e-7);
  });

  it('says that margins of 106 and 105 cannot be met, with what it reached', () => {
    const result = furness(new FurnessWork(3, 3, seeds), [25, 73, 8], [62, 9, 34]);
    expect(result).toMatchObject({ converged: false, reason: 'totals', originTotal: 106, destinationTotal: 105 });
    // All columns are off by the same part: 106/105 - 1
    expect(result.error).toBeCloseTo(1 / 105, 7);
    expect(result.iterations).toBeLessThan(200);
  });

  it('says that no seed is above 0', () => {
    const result = furness(new FurnessWork(3, 3), [25, 73, 7], [62, 9, 34]);
    expect(result).toMatchObject({ converged: false, reason: 'seed', error: 1 });
    expect([result.emptyRows, result.emptyColumns]).toEqual([
      [0, 1, 2],
      [0, 1, 2],
    ]);
  });
});

// Their own columns are met to 1e-3 only.
describe.skipIf(!hasSharedData(2))('the five zones of caf.distribute', () => {
  const folder = 'caf_distribute/small_and_simple';
  const numbers = (name: string): number[][] =>
    sharedText(`${folder}/${name}`)
      .trim()
      .split('\n')
      .map((line) => line.split(',').map(Number));

  it.each<[string, Deterrence]>([
    ['tanner', { kind: 'tanner', alpha: 0.23493815493647896, beta: -0.04890898898106072 }],
    ['log_normal', { kind: 'log-normal', mu: 3.101927408667036, sigma: 1.1801879092911145 }],
  ])('agree under %s', (name, law) => {
    const cost = numbers('cost_matrix.csv').map((row) => Float64Array.from(row));
    const origins = numbers('row_targets.csv').flat();
    const destinations = numbers('col_targets.csv').flat();
    const { trips, converged } = zoneFlows(new FlowWork(5, 5), { origins, destinations, cost, law });
    expect(converged).toBe(true);
    near(trips, numbers(`${name}/run/distribution.csv`).flat(), 2e-3);
  });
});

describe.skipIf(!hasSharedData(2))('Sioux Falls', () => {
  interface Wanted {
    readonly 'beta0.1_meanC': number;
    readonly T12: number;
    readonly T21: number;
    readonly beta_star: number;
    readonly meanC_obs: number;
  }
  const read = () => {
    const { cost, trips } = tntpCity('SiouxFalls');
    const spent = sum(trips.map((row, i) => sum(row.map((each, j) => (each > 0 ? each * cost[i]![j]! : 0)))));
    return { cost, origins: trips.map(sum), destinations: columnsOf(trips), observed: spent / sum(trips.map(sum)) };
  };

  it('has the trips and the mean cost that were published', () => {
    const { origins, observed } = read();
    expect(sum(origins)).toBe(360_600);
    expect(observed).toBeCloseTo(golden<Wanted>('GRV-SF').meanC_obs, 6);
  });

  it('flows as it should at beta .1', () => {
    const wanted = golden<Wanted>('GRV-SF');
    const work = new FlowWork(24, 24);
    const { trips, meanCost } = zoneFlows(work, { ...read(), law: { kind: 'exponential', beta: 0.1 } });
    expect(meanCost).toBeCloseTo(wanted['beta0.1_meanC'], 6);
    expect(trips[1]).toBeCloseTo(wanted.T12, 5);
    expect(trips[24]).toBeCloseTo(wanted.T21, 5);
  });

  it('is calibrated to its observed mean', () => {
    const wanted = golden<Wanted>('GRV-SF');
    const input = read();
    const law: Deterrence = { kind: 'exponential', beta: 1 };
    const found = calibrateGravity(new FurnessWork(24, 24), { ...input, law }, input.observed);
    expect(found).toMatchObject({ converged: true, reached: true });
    expect(found.parameter).toBeCloseTo(wanted.beta_star, 7);
    expect(found.tables).toBeLessThan(12);
  });
});
