/** Why a table of trips could not be what was asked; each is told, none is mended silently. */
export interface TableProblems {
  /** Sum of origins over sum of destinations, less 1; other than 0 no table meets both. */
  readonly marginGap: number;
  /** Zones that have trips to send and can reach nothing. */
  readonly stranded: readonly number[];
  /** Zones that want trips and that nothing reaches. */
  readonly unreached: readonly number[];
}

/** A table of trips between zones. */
export interface TripTable {
  /** `[origin × destination]` */
  readonly trips: Float64Array;
  readonly rowFactor: Float64Array;
  readonly columnFactor: Float64Array;
  readonly iterations: number;
  /** Largest deviation from a margin over that margin. */
  readonly error: number;
  readonly converged: boolean;
  readonly problems: TableProblems;
}

/** How long the balancing goes on. */
export interface Patience {
  /** Error at which it has converged. */
  readonly tolerance: number;
  readonly iterations: number;
}

/** A round that mends less than this part of the error has got stuck. */
const stuck = 1e-6;
/** Tables tried in search of a mean, at most. */
const mostSteps = 100;

const total = (values: ArrayLike<number>) => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
};

const away = (found: number, wanted: number) => (wanted > 0 ? Math.abs(found / wanted - 1) : 0);

/** One sweep over the weights: rows are met with the columns' factors, and what the columns then have is counted. */
function sweep(
  weight: Float64Array,
  origins: ArrayLike<number>,
  a: Float64Array,
  b: Float64Array,
  columns: Float64Array,
): void {
  columns.fill(0);
  const width = b.length;
  for (let i = 0; i < a.length; i++) {
    let reach = 0;
    for (let j = 0; j < width; j++) reach += weight[i * width + j]! * b[j]!;
    a[i] = reach > 0 ? origins[i]! / reach : 0;
    if (a[i] === 0) continue;
    for (let j = 0; j < width; j++) columns[j]! += a[i]! * weight[i * width + j]! * b[j]!;
  }
}

const zonesWhere = (count: number, holds: (zone: number) => boolean) =>
  Array.from({ length: count }, (_, zone) => zone).filter(holds);

/**
 * Balances a table of weights so that its rows and columns meet their margins, by Furness's method.
 *
 * `T_ij = a_i K_ij b_j`, `a_i = O_i / sum_j K_ij b_j`, `b_j <- b_j D_j / sum_i a_i K_ij b_j` in turn; only the two
 * vectors are kept, the weights are swept once a round. Rows are met exactly, columns within the tolerance. Margins
 * that cannot be met leave the nearest table and `converged` false.
 *
 * @param weight K, not below 0 `[origin × destination]`
 * @param origins O, not below 0 `[origin]`
 * @param destinations D, not below 0 `[destination]`
 * @param patience when to stop
 * @param start factors of the columns to begin with, such as those of a like table; without them D `[destination]`
 * @returns the table, its factors, and whether and how far it is from its margins
 * @source Furness, K. P. (1965), Time function iteration, Traffic Engineering and Control 7(7), 458-460
 * @example balancedTable(Float64Array.of(1, 1, 1, 1), [30, 10], [20, 20], { tolerance: 1e-9, iterations: 9 }).trips // [15, 15, 5, 5]
 */
export function balancedTable(
  weight: Float64Array,
  origins: ArrayLike<number>,
  destinations: ArrayLike<number>,
  patience: Patience,
  start?: ArrayLike<number>,
): TripTable {
  const width = destinations.length;
  const a = new Float64Array(origins.length);
  const b = Float64Array.from(start ?? destinations);
  const columns = new Float64Array(width);
  let error = Infinity;
  let iterations = 0;
  for (let last = Infinity; iterations < patience.iterations; last = error) {
    iterations++;
    sweep(weight, origins, a, b, columns);
    error = 0;
    for (let j = 0; j < width; j++) error = Math.max(error, away(columns[j]!, destinations[j]!));
    for (let i = 0; i < a.length; i++) if (a[i] === 0 && origins[i]! > 0) error = Math.max(error, 1);
    if (error <= patience.tolerance || last - error < stuck * error) break;
    for (let j = 0; j < width; j++) if (columns[j]! > 0) b[j]! *= destinations[j]! / columns[j]!;
  }
  const problems: TableProblems = {
    marginGap: total(origins) / total(destinations) - 1,
    stranded: zonesWhere(a.length, (i) => a[i] === 0 && origins[i]! > 0),
    unreached: zonesWhere(width, (j) => columns[j] === 0 && destinations[j]! > 0),
  };
  const trips = weight.map((each, cell) => a[Math.floor(cell / width)]! * each * b[cell % width]!);
  const converged = error <= patience.tolerance;
  return { trips, rowFactor: a, columnFactor: b, iterations, error, converged, problems };
}

/**
 * Turns costs between zones into weights that fall with them.
 *
 * `K_ij = exp(-beta (c_ij - min_j c_ij))`; the least cost of a row is taken out, which its factor gives back, so that
 * nothing vanishes.
 *
 * @param cost_km costs or distances; Infinity where there is no way `[origin × destination]`
 * @param width destinations
 * @param beta 1/unit of cost
 * @returns weights, 0-1 `[origin × destination]`
 * @example deterrence(Float64Array.of(2, 2), 2, 1) // [1, 1]
 */
export function deterrence(cost_km: Float64Array, width: number, beta: number): Float64Array {
  const weight = new Float64Array(cost_km.length);
  for (let row = 0; row < cost_km.length; row += width) {
    let least = Infinity;
    for (let j = row; j < row + width; j++) least = Math.min(least, cost_km[j]!);
    for (let j = row; j < row + width; j++) {
      weight[j] = cost_km[j] === Infinity ? 0 : Math.exp(-beta * (cost_km[j]! - least));
    }
  }
  return weight;
}

/**
 * Takes the mean cost of the trips of a table.
 *
 * `c = sum of T_ij c_ij / sum of T_ij`
 *
 * @param trips `[origin × destination]`
 * @param cost_km `[origin × destination]`
 * @returns in the unit of the costs; NaN without trips
 * @example meanCost(Float64Array.of(1, 3), Float64Array.of(2, 6)) // 5
 */
export function meanCost(trips: Float64Array, cost_km: Float64Array): number {
  let sum = 0;
  for (let cell = 0; cell < trips.length; cell++) if (trips[cell] !== 0) sum += trips[cell]! * cost_km[cell]!;
  return sum / total(trips);
}

/** A table whose trips have a wanted mean length. */
export interface GravityTable extends TripTable {
  readonly beta: number;
  readonly mean: number;
  /** Whether the mean was reached; if not, beta stands at the end of its range and the table is the nearest. */
  readonly reached: boolean;
}

/**
 * Spreads trips over zones by a gravity model whose deterrence gives a wanted mean length.
 *
 * `T_ij = a_i exp(-beta c_ij) b_j`, beta at least 0, found by the secant inside a bracket (the mean falls as beta rises)
 *
 * @param origins O, trips that start `[zone]`
 * @param destinations D, trips that end `[zone]`
 * @param cost_km distances or costs `[origin × destination]`
 * @param wanted mean of the trips, in the same unit, above 0
 * @param patience for each table; the mean is met to the same tolerance, relative
 * @returns the table, its beta and mean, and what could not be met
 * @source Hyman, G. M. (1969), The calibration of trip distribution models, Environment and Planning 1(1), 105-112
 */
export function gravityTable(
  origins: ArrayLike<number>,
  destinations: ArrayLike<number>,
  cost_km: Float64Array,
  wanted: number,
  patience: Patience,
): GravityTable {
  let factors: Float64Array | undefined;
  const at = (beta: number): GravityTable => {
    const weight = deterrence(cost_km, destinations.length, beta);
    const table = balancedTable(weight, origins, destinations, patience, factors);
    if (table.converged) factors = table.columnFactor;
    const mean = meanCost(table.trips, cost_km);
    return { ...table, beta, mean, reached: away(mean, wanted) <= patience.tolerance };
  };
  let long = at(0);
  if (!(long.mean > wanted) || long.reached) return long;
  let short = at(1 / wanted);
  for (let step = 0; short.mean > wanted && step < mostSteps; step++) {
    long = short;
    short = at(2 * short.beta);
    if (short.mean === long.mean) return short;
  }
  let nearest = short;
  for (let step = 0; step < mostSteps && !nearest.reached; step++) {
    const width = short.beta - long.beta;
    const part = step % 2 === 0 ? (long.mean - wanted) / (long.mean - short.mean) : 1 / 2;
    nearest = at(long.beta + part * width);
    if (nearest.mean > wanted) long = nearest;
    else short = nearest;
  }
  return nearest;
}
