/** Why a table does not meet its margins. */
export type FurnessReason =
  /** Origins and destinations do not add up to the same. */
  | 'totals'
  /** A zone has trips and nothing to send them to, or to draw them from. */
  | 'seed'
  /** The error no longer falls: forbidden pairs leave no table that meets the margins. */
  | 'stalled'
  /** The iterations that were allowed are spent. */
  | 'iterations'
  /** Somebody stopped it. */
  | 'stopped';

export interface FurnessResult {
  /** Passes over the weights. */
  readonly iterations: number;
  /** Largest deviation of a row or column from its margin, over that margin; 1 = nothing arrives. */
  readonly error: number;
  readonly converged: boolean;
  /** Absent when converged. */
  readonly reason: FurnessReason | undefined;
  readonly originTotal: number;
  readonly destinationTotal: number;
  /** Rows with trips and without a weight to a column with trips. */
  readonly emptyRows: readonly number[];
  /** Columns with trips and without a weight from a row with trips. */
  readonly emptyColumns: readonly number[];
}

export interface FurnessOptions {
  /** Largest relative error of a margin at which it has converged. */
  readonly tolerance?: number;
  readonly mostIterations?: number;
  /** Begins with the column factors that the work already holds, such as those of a like table. */
  readonly warm?: boolean;
  /** Told after each iteration. */
  readonly progress?: (iterations: number, error: number) => void;
  /** Asked after each iteration; true ends it. */
  readonly stop?: () => boolean;
}

export const furnessTolerance = 1e-8;
const mostIterations = 5000;
/** An error that falls by less than this part over so many iterations will not reach any tolerance. */
const stall = { iterations: 200, part: 1e-4 };
/** A factor that has moved by so much is half way to what a number can hold. */
const runaway = Math.sqrt(Number.MAX_VALUE);
/** Rows handled together, and cells of a row. */
const abreast = 4;

/** Weights with a view of each row, and the vectors of the balancing; made once, used for many tables. */
export class FurnessWork {
  /** K `[origin][destination]` */
  readonly rows: readonly Float64Array[];
  /** a, factors of the rows `[origin]` */
  readonly a: Float64Array;
  /** b, factors of the columns `[destination]` */
  readonly b: Float64Array;
  /** Sum over i of a_i K_ij `[destination]` */
  readonly drawn: Float64Array;

  constructor(origins: number, destinations: number, weight = new Float64Array(origins * destinations)) {
    this.rows = rowViews(weight, origins, destinations);
    this.a = new Float64Array(origins);
    this.b = new Float64Array(destinations);
    this.drawn = new Float64Array(destinations);
  }
}

/**
 * Cuts a flat matrix into views of its rows; nothing is copied.
 *
 * @param matrix `[row × column]`
 * @param rows number of rows
 * @param columns number of columns
 * @returns `[row][column]`
 * @example rowViews(Float64Array.of(1, 2, 3, 4), 2, 2)[1] // [3, 4]
 */
export const rowViews = (matrix: Float64Array, rows: number, columns: number): readonly Float64Array[] =>
  Array.from({ length: rows }, (_, row) => matrix.subarray(row * columns, (row + 1) * columns));

type Row = Float64Array;

const met = (margin: number, reach: number): number => (reach > 0 ? margin / reach : 0);

/** What one row reaches with the factors of the columns. */
function reachOf(row: Row, b: Row): number {
  let reach = 0;
  for (let j = 0; j < b.length; j++) reach += row[j]! * b[j]!;
  return reach;
}

/** What four rows reach; each factor is read once for all of them, four columns a turn. */
function reachOfFour(k: Row, l: Row, m: Row, n: Row, b: Row, reach: Row, at: number): void {
  let p = 0;
  let q = 0;
  let r = 0;
  let s = 0;
  const last = b.length - abreast + 1;
  let j = 0;
  for (; j < last; j += abreast) {
    const one = b[j]!;
    const two = b[j + 1]!;
    const three = b[j + 2]!;
    const four = b[j + 3]!;
    p += k[j]! * one + k[j + 1]! * two + k[j + 2]! * three + k[j + 3]! * four;
    q += l[j]! * one + l[j + 1]! * two + l[j + 2]! * three + l[j + 3]! * four;
    r += m[j]! * one + m[j + 1]! * two + m[j + 2]! * three + m[j + 3]! * four;
    s += n[j]! * one + n[j + 1]! * two + n[j + 2]! * three + n[j + 3]! * four;
  }
  for (; j < b.length; j++) {
    const one = b[j]!;
    p += k[j]! * one;
    q += l[j]! * one;
    r += m[j]! * one;
    s += n[j]! * one;
  }
  reach[at] = p;
  reach[at + 1] = q;
  reach[at + 2] = r;
  reach[at + 3] = s;
}

function drawBy(row: Row, a: number, drawn: Row): void {
  for (let j = 0; j < drawn.length; j++) drawn[j]! += a * row[j]!;
}

/** Adds what four rows send; each column's sum is read and written once for all of them, sixteen columns a turn. */
function drawByFour(k: Row, l: Row, m: Row, n: Row, a: Row, at: number, drawn: Row): void {
  const p = a[at]!;
  const q = a[at + 1]!;
  const r = a[at + 2]!;
  const s = a[at + 3]!;
  const turn = abreast * abreast;
  const last = drawn.length - turn + 1;
  let j = 0;
  for (; j < last; j += turn) {
    drawn[j]! += p * k[j]! + q * l[j]! + r * m[j]! + s * n[j]!;
    drawn[j + 1]! += p * k[j + 1]! + q * l[j + 1]! + r * m[j + 1]! + s * n[j + 1]!;
    drawn[j + 2]! += p * k[j + 2]! + q * l[j + 2]! + r * m[j + 2]! + s * n[j + 2]!;
    drawn[j + 3]! += p * k[j + 3]! + q * l[j + 3]! + r * m[j + 3]! + s * n[j + 3]!;
    drawn[j + 4]! += p * k[j + 4]! + q * l[j + 4]! + r * m[j + 4]! + s * n[j + 4]!;
    drawn[j + 5]! += p * k[j + 5]! + q * l[j + 5]! + r * m[j + 5]! + s * n[j + 5]!;
    drawn[j + 6]! += p * k[j + 6]! + q * l[j + 6]! + r * m[j + 6]! + s * n[j + 6]!;
    drawn[j + 7]! += p * k[j + 7]! + q * l[j + 7]! + r * m[j + 7]! + s * n[j + 7]!;
    drawn[j + 8]! += p * k[j + 8]! + q * l[j + 8]! + r * m[j + 8]! + s * n[j + 8]!;
    drawn[j + 9]! += p * k[j + 9]! + q * l[j + 9]! + r * m[j + 9]! + s * n[j + 9]!;
    drawn[j + 10]! += p * k[j + 10]! + q * l[j + 10]! + r * m[j + 10]! + s * n[j + 10]!;
    drawn[j + 11]! += p * k[j + 11]! + q * l[j + 11]! + r * m[j + 11]! + s * n[j + 11]!;
    drawn[j + 12]! += p * k[j + 12]! + q * l[j + 12]! + r * m[j + 12]! + s * n[j + 12]!;
    drawn[j + 13]! += p * k[j + 13]! + q * l[j + 13]! + r * m[j + 13]! + s * n[j + 13]!;
    drawn[j + 14]! += p * k[j + 14]! + q * l[j + 14]! + r * m[j + 14]! + s * n[j + 14]!;
    drawn[j + 15]! += p * k[j + 15]! + q * l[j + 15]! + r * m[j + 15]! + s * n[j + 15]!;
  }
  for (; j < drawn.length; j++) drawn[j]! += p * k[j]! + q * l[j]! + r * m[j]! + s * n[j]!;
}

/** One pass over the weights: `a_i = O_i / sum_j K_ij b_j`, and what the columns then draw, `sum_i a_i K_ij`. */
function pass({ rows, a, b, drawn }: FurnessWork, origins: ArrayLike<number>): void {
  drawn.fill(0);
  let i = 0;
  for (; i <= rows.length - abreast; i += abreast) {
    const k = rows[i]!;
    const l = rows[i + 1]!;
    const m = rows[i + 2]!;
    const n = rows[i + 3]!;
    reachOfFour(k, l, m, n, b, a, i);
    for (let each = i; each < i + abreast; each++) a[each] = met(origins[each]!, a[each]!);
    drawByFour(k, l, m, n, a, i, drawn);
  }
  for (; i < rows.length; i++) {
    a[i] = met(origins[i]!, reachOf(rows[i]!, b));
    drawBy(rows[i]!, a[i]!, drawn);
  }
}

const total = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
};

/** Largest relative error of the columns, against their margins times a scale. */
function columnError({ b, drawn }: FurnessWork, destinations: ArrayLike<number>, scale: number): number {
  let error = 0;
  for (let j = 0; j < b.length; j++) {
    const wanted = destinations[j]! * scale;
    if (wanted > 0) error = Math.max(error, Math.abs((b[j]! * drawn[j]!) / wanted - 1));
  }
  return error;
}

function begin({ b }: FurnessWork, destinations: ArrayLike<number>, warm: boolean): void {
  for (let j = 0; j < b.length; j++) {
    const kept = warm && b[j]! > 0 && b[j]! < Infinity && destinations[j]! > 0;
    if (!kept) b[j] = destinations[j]!;
  }
}

/** Sets the factors of the columns; false where one runs away, as they do without end when no table meets the margins. */
function meetColumns({ b, drawn }: FurnessWork, destinations: ArrayLike<number>, scale: number): boolean {
  let bounded = true;
  for (let j = 0; j < b.length; j++) {
    if (!(drawn[j]! > 0)) continue;
    b[j] = (destinations[j]! * scale) / drawn[j]!;
    bounded &&= drawn[j]! < runaway && drawn[j]! > 1 / runaway;
  }
  return bounded;
}

/** Where trips are wanted and a vector of the balancing stands at 0. */
function emptyZones(margin: ArrayLike<number>, vector: Float64Array): number[] {
  const found: number[] = [];
  for (let zone = 0; zone < vector.length; zone++) if (margin[zone]! > 0 && !(vector[zone]! > 0)) found.push(zone);
  return found;
}

interface Outcome {
  readonly iterations: number;
  readonly error: number;
  readonly reason: FurnessReason | undefined;
}

/** Repeats passes until the margins are met, or the reason why they are not is known. */
function balance(
  work: FurnessWork,
  origins: ArrayLike<number>,
  destinations: ArrayLike<number>,
  options: FurnessOptions,
): Outcome {
  const { tolerance = furnessTolerance, mostIterations: most = mostIterations } = options;
  const ratio = total(origins) / total(destinations);
  const agree = !(Math.abs(ratio - 1) > tolerance);
  // Totals that differ still have a nearest table: rows met, columns all off by the same part.
  const scale = agree ? 1 : ratio;
  let before = Infinity;
  for (let iterations = 1; ; iterations++) {
    pass(work, origins);
    const error = columnError(work, destinations, 1);
    const gap = agree ? error : columnError(work, destinations, scale);
    options.progress?.(iterations, error);
    const ended = (reason: FurnessReason | undefined): Outcome => ({ iterations, error, reason });
    if (iterations === 1 && (emptyZones(origins, work.a).length > 0 || emptyZones(destinations, work.drawn).length > 0))
      return { iterations, error: 1, reason: agree ? 'seed' : 'totals' };
    if (gap <= tolerance) return ended(agree ? undefined : 'totals');
    if (iterations % stall.iterations === 0) {
      if (!(gap < before * (1 - stall.part))) return ended(agree ? 'stalled' : 'totals');
      before = gap;
    }
    if (options.stop?.()) return ended('stopped');
    if (iterations >= most) return ended('iterations');
    if (!meetColumns(work, destinations, scale)) return ended(agree ? 'stalled' : 'totals');
  }
}

/**
 * Balances weights so that the rows and columns of trips meet their margins, by Furness's method.
 *
 * `T_ij = a_i K_ij b_j`, in turn `a_i = O_i / sum_j K_ij b_j` and `b_j = D_j / sum_i a_i K_ij`; only the two vectors are
 * kept, and each iteration reads the weights once. It begins with b = D. Rows are met exactly, columns within the tolerance.
 * Where margins cannot be met, a and b are as far as it came.
 *
 * @param work weights K, 0 or more; a and b are written here
 * @param origins O, 0 or more `[origin]`
 * @param destinations D, 0 or more `[destination]`
 * @param options tolerance (1e-8), most iterations (5000), warm start, progress and stop
 * @returns whether the margins are met, the error reached, and why if not; no trips at all are balanced
 * @source Furness, K. P. (1965), Time function iteration, Traffic Engineering and Control 7(7), 458-460
 * @example furness(new FurnessWork(2, 2, Float64Array.of(1, 1, 1, 1)), [30, 10], [20, 20]).iterations // 1
 */
export function furness(
  work: FurnessWork,
  origins: ArrayLike<number>,
  destinations: ArrayLike<number>,
  options: FurnessOptions = {},
): FurnessResult {
  begin(work, destinations, options.warm ?? false);
  const outcome = balance(work, origins, destinations, options);
  return {
    ...outcome,
    converged: outcome.reason === undefined,
    originTotal: total(origins),
    destinationTotal: total(destinations),
    emptyRows: emptyZones(origins, work.a),
    emptyColumns: emptyZones(destinations, work.drawn),
  };
}
