import type { Deterrence } from '../../src/model/freight/deterrence.ts';
import { meanFlowCost, balancedFlows } from '../../src/model/freight/flows.ts';
import { furness, FurnessWork, rowViews } from '../../src/model/freight/furness.ts';
import { calibrateGravity } from '../../src/model/freight/gravity-calibration.ts';
import type { Contestant } from './interleave.ts';

export const balancing = { zones: 1000, iterations: 20 } as const;
export const calibrated = { zones: 400, beta: 0.15 } as const;

/** A city without a rule: places on a square of 40 km, trips of one to a thousand, those that arrive like those that leave. */
function madeCity(zones: number) {
  let state = 7;
  const next = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const places = Array.from({ length: zones }, () => [40 * next(), 40 * next()] as const);
  const origins = Float64Array.from(places, () => 1 + 999 * next());
  const cost = places.map(([x, y]) => Float64Array.from(places, ([u, v]) => 1 + Math.hypot(x - u, y - v)));
  return { origins, destinations: origins.slice().reverse(), cost };
}

/** Furness as it is mostly written: rows, then columns, are scaled in the table itself. */
function rewrite(table: Float64Array, origins: Float64Array, destinations: Float64Array, iterations: number): void {
  const [rows, columns] = [origins.length, destinations.length];
  const sums = new Float64Array(columns);
  for (let iteration = 0; iteration < iterations; iteration++) {
    for (let i = 0; i < rows; i++) {
      let sum = 0;
      for (let j = 0; j < columns; j++) sum += table[i * columns + j]!;
      for (let j = 0; j < columns; j++) table[i * columns + j]! *= origins[i]! / sum;
    }
    sums.fill(0);
    for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) sums[j]! += table[i * columns + j]!;
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++) table[i * columns + j]! *= destinations[j]! / sums[j]!;
  }
}

/** The same with each factor worked out once, outside the loop over the cells. */
function rewriteByFactors(
  table: Float64Array,
  origins: Float64Array,
  destinations: Float64Array,
  iterations: number,
): void {
  const [rows, columns] = [origins.length, destinations.length];
  const factors = new Float64Array(columns);
  for (let iteration = 0; iteration < iterations; iteration++) {
    factors.fill(0);
    for (let i = 0; i < rows; i++) {
      const row = i * columns;
      let sum = 0;
      for (let j = 0; j < columns; j++) sum += table[row + j]!;
      const factor = origins[i]! / sum;
      for (let j = 0; j < columns; j++) table[row + j]! *= factor;
    }
    for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) factors[j]! += table[i * columns + j]!;
    for (let j = 0; j < columns; j++) factors[j] = destinations[j]! / factors[j]!;
    for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) table[i * columns + j]! *= factors[j]!;
  }
}

/** P5: the same iterations over the same weights, by factors and by rewriting. */
export function furnessContestants(): readonly Contestant[] {
  const { zones, iterations } = balancing;
  const { origins, destinations, cost } = madeCity(zones);
  const weight = Float64Array.from({ length: zones * zones }, (_, at) =>
    Math.exp(-calibrated.beta * cost[Math.floor(at / zones)]![at % zones]!),
  );
  const work = new FurnessWork(zones, zones, weight);
  const table = new Float64Array(weight.length);
  const rewritten = (how: typeof rewrite): number => {
    table.set(weight);
    how(table, origins, destinations, iterations);
    return table[0]!;
  };
  // No error is small enough, so that all iterations are run.
  const all = { tolerance: 0, mostIterations: iterations };
  return [
    { name: 'factor vectors (ours)', run: () => furness(work, origins, destinations, all).iterations },
    { name: 'matrix rewritten', run: () => rewritten(rewrite) },
    { name: '  its factors first', run: () => rewritten(rewriteByFactors) },
  ];
}

/** A calibration from the cold start to the mean cost of flows that were made with a known parameter. */
export function calibrationContestant(): { readonly contestant: Contestant; readonly says: string } {
  const { zones, beta } = calibrated;
  const city = madeCity(zones);
  const law: Deterrence = { kind: 'exponential', beta };
  const made = new FurnessWork(zones, zones);
  balancedFlows(made, { ...city, law });
  const wanted = meanFlowCost(made, city.cost);
  const work = new FurnessWork(zones, zones, new Float64Array(zones * zones));
  const calibrate = () => calibrateGravity(work, { ...city, law }, wanted);
  const { tables, allIterations, parameter } = calibrate();
  return {
    contestant: { name: 'calibration', run: () => calibrate().parameter },
    says: `${tables} tables, ${allIterations} iterations, parameter ${parameter.toPrecision(8)} for ${beta}`,
  };
}

/** Largest difference of the three ways after as many iterations, over the largest flow; they must agree. */
export function furnessDifference(zones: number, iterations: number): number {
  const { origins, destinations, cost } = madeCity(zones);
  const weight = Float64Array.from(cost.flatMap((row) => Array.from(row, (each) => Math.exp(-calibrated.beta * each))));
  const table = weight.slice();
  const other = weight.slice();
  rewrite(table, origins, destinations, iterations);
  rewriteByFactors(other, origins, destinations, iterations);
  const work = new FurnessWork(zones, zones, weight);
  furness(work, origins, destinations, { tolerance: 0, mostIterations: iterations });
  let [most, largest] = [0, 0];
  rowViews(table, zones, zones).forEach((row, i) =>
    row.forEach((rewritten, j) => {
      most = Math.max(most, Math.abs(rewritten - other[i * zones + j]!));
      most = Math.max(most, Math.abs(rewritten - work.a[i]! * work.rows[i]![j]! * work.b[j]!));
      largest = Math.max(largest, rewritten);
    }),
  );
  return most / largest;
}
