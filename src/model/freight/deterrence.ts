/**
 * How trips thin out with cost: the shape and its parameters.
 * Tanner's beta stands with a plus, so it is below 0 where cost deters; mu and sigma are of the logarithm of the cost.
 */
export type Deterrence =
  | { readonly kind: 'exponential'; readonly beta: number }
  | { readonly kind: 'tanner'; readonly alpha: number; readonly beta: number }
  | { readonly kind: 'log-normal'; readonly mu: number; readonly sigma: number };

/** `c^alpha`, in logarithms; costs of 0 count for nothing where alpha is 0. */
const logPower = (alpha: number, cost: number): number => (alpha === 0 ? 0 : alpha * Math.log(cost));

function logNormal(mu: number, sigma: number, cost: number): number {
  if (cost === 0) return -Infinity;
  const log = Math.log(cost);
  return -log - Math.log(sigma * Math.sqrt(2 * Math.PI)) - (log - mu) ** 2 / (2 * sigma ** 2);
}

/**
 * Takes the logarithm of a deterrence at a cost.
 *
 * exponential `f = exp(-beta c)`, Tanner `f = c^alpha exp(beta c)`, log-normal
 * `f = exp(-(ln c - mu)^2 / (2 sigma^2)) / (c sigma sqrt(2 pi))`
 *
 * @param law shape and parameters; sigma above 0
 * @param cost 0 or more; Infinity forbids
 * @returns ln f; -Infinity where nothing travels, Infinity at cost 0 under Tanner with alpha below 0
 * @source Ortuzar and Willumsen, Modelling Transport, chapter on trip distribution, for the exponential and Tanner
 * @example logDeterrence({ kind: 'exponential', beta: 0.1 }, 20) // -2
 * @example logDeterrence({ kind: 'tanner', alpha: 1, beta: -2 }, 1) // -2
 * @example logDeterrence({ kind: 'exponential', beta: 0.1 }, Infinity) // -Infinity
 */
export function logDeterrence(law: Deterrence, cost: number): number {
  if (cost === Infinity) return -Infinity;
  switch (law.kind) {
    case 'exponential':
      return -law.beta * cost;
    case 'tanner':
      return logPower(law.alpha, cost) + law.beta * cost;
    case 'log-normal':
      return logNormal(law.mu, law.sigma, cost);
  }
}

/** Writes ln f over a row; returns its largest. */
function logRow(law: Deterrence, cost: Float64Array, row: Float64Array): number {
  let most = -Infinity;
  for (let j = 0; j < row.length; j++) {
    const log = logDeterrence(law, cost[j]!);
    row[j] = log;
    if (log > most) most = log;
    if (!(log < Infinity)) throw new RangeError(`${law.kind} deterrence has no value at cost ${cost[j]}`);
  }
  return most;
}

/** Takes a value out of what can be reached; notes the largest of each column. */
function lower(row: Float64Array, by: number, mostOfColumn: Float64Array): void {
  for (let j = 0; j < row.length; j++) {
    const log = row[j]! - by;
    row[j] = log;
    if (log > mostOfColumn[j]!) mostOfColumn[j] = log;
  }
}

function exponentials(row: Float64Array, mostOfColumn: Float64Array): void {
  for (let j = 0; j < row.length; j++) row[j] = row[j] === -Infinity ? 0 : Math.exp(row[j]! - mostOfColumn[j]!);
}

/**
 * Turns costs into weights for balancing.
 *
 * `K_ij = f(c_ij) / (r_i s_j)`: each row is divided by its largest f, then each column by its largest of what is left.
 * Balancing gives such factors back, so the trips are those of f itself, and costs that are all large (metres, say) do not
 * vanish in floating point.
 *
 * @param law shape and parameters
 * @param cost 0 or more; Infinity forbids a pair `[origin][destination]`
 * @param rows where the weights are written, 0-1; every row and column that can be reached has a 1 `[origin][destination]`
 * @throws RangeError where f has no finite value: a cost that is NaN, or 0 under Tanner with alpha below 0
 */
export function deterrenceWeights(law: Deterrence, cost: readonly Float64Array[], rows: readonly Float64Array[]): void {
  const mostOfColumn = new Float64Array(rows[0]?.length ?? 0).fill(-Infinity);
  for (let i = 0; i < rows.length; i++) {
    const most = logRow(law, cost[i]!, rows[i]!);
    if (most > -Infinity) lower(rows[i]!, most, mostOfColumn);
  }
  for (const row of rows) exponentials(row, mostOfColumn);
}

/**
 * Names the parameter of a law that a calibration moves: the one that sets how far trips go.
 *
 * @param law shape and parameters
 * @returns beta of the exponential and of Tanner, mu of the log-normal
 * @example costParameter({ kind: 'log-normal', mu: 3, sigma: 1 }) // 3
 */
export const costParameter = (law: Deterrence): number => (law.kind === 'log-normal' ? law.mu : law.beta);

/**
 * Changes the cost parameter of a law and nothing else.
 *
 * @param law shape and parameters
 * @param value of beta, or of mu for the log-normal
 * @returns the changed law
 * @example withCostParameter({ kind: 'tanner', alpha: 1, beta: -2 }, -3) // { kind: 'tanner', alpha: 1, beta: -3 }
 */
export const withCostParameter = (law: Deterrence, value: number): Deterrence =>
  law.kind === 'log-normal' ? { ...law, mu: value } : { ...law, beta: value };
