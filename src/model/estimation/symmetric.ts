// Small symmetric matrices, row by row in flat arrays.

/**
 * Factors a positive definite matrix, `A = L L'`.
 *
 * @param matrix `[size × size]`; only the lower triangle is read
 * @param size rows
 * @returns L, lower triangle, or undefined where the matrix is not positive definite
 * @example choleskyOf(Float64Array.of(4, 2, 2, 2), 2) // [2, 0, 1, 1]
 */
export function choleskyOf(matrix: Float64Array, size: number): Float64Array | undefined {
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j]!;
      for (let k = 0; k < j; k++) sum -= lower[i * size + k]! * lower[j * size + k]!;
      if (i !== j) lower[i * size + j] = sum / lower[j * size + j]!;
      else if (sum > 0) lower[i * size + i] = Math.sqrt(sum);
      else return undefined;
    }
  }
  return lower;
}

/**
 * Solves `L L' x = b`.
 *
 * @param lower from `choleskyOf`
 * @param right b, `[size]`
 * @returns x, `[size]`
 * @example solveCholesky(Float64Array.of(2, 0, 1, 1), Float64Array.of(8, 6)) // [1, 2]
 */
export function solveCholesky(lower: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const x = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i]! -= lower[i * size + k]! * x[k]!;
    x[i]! /= lower[i * size + i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i]! -= lower[k * size + i]! * x[k]!;
    x[i]! /= lower[i * size + i]!;
  }
  return x;
}

/**
 * Inverts a positive definite matrix, whatever the units of its rows: it is scaled to a diagonal of ones first.
 *
 * @param matrix `[size × size]`
 * @param size rows
 * @returns the inverse, or undefined where the matrix is not positive definite
 * @example inverseOf(Float64Array.of(2, 0, 0, 4), 2) // [0.5, 0, 0, 0.25]
 */
export function inverseOf(matrix: Float64Array, size: number): Float64Array | undefined {
  const scale = Float64Array.from({ length: size }, (_, k) => Math.sqrt(matrix[k * size + k]!));
  const lower = choleskyOf(
    matrix.map((value, at) => value / (scale[Math.floor(at / size)]! * scale[at % size]!)),
    size,
  );
  if (!lower) return undefined;
  const inverse = new Float64Array(size * size);
  for (let k = 0; k < size; k++) {
    const column = solveCholesky(
      lower,
      Float64Array.from({ length: size }, (_, i) => (i === k ? 1 : 0)),
    );
    for (let i = 0; i < size; i++) inverse[i * size + k] = column[i]! / (scale[i]! * scale[k]!);
  }
  return inverse;
}

/** Eigenvalues, smallest first, and the eigenvectors that go with them. */
export interface Eigen {
  readonly values: readonly number[];
  readonly vectors: readonly Float64Array[];
}

const sweeps = 60;

/**
 * Finds eigenvalues and eigenvectors of a symmetric matrix by Jacobi's rotations.
 *
 * @param matrix `[size × size]`
 * @param size rows
 * @returns eigenvalues ascending with unit eigenvectors
 * @example eigenOf(Float64Array.of(2, 1, 1, 2), 2).values // [1, 3]
 * @source Golub and Van Loan, Matrix Computations, cyclic Jacobi
 */
export function eigenOf(matrix: Float64Array, size: number): Eigen {
  const a = Float64Array.from(matrix);
  const v = new Float64Array(size * size);
  for (let k = 0; k < size; k++) v[k * size + k] = 1;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let turned = false;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) turned = rotate(a, v, size, p, q) || turned;
    }
    if (!turned) break;
  }
  const order = Array.from({ length: size }, (_, k) => k).sort((k, l) => a[k * size + k]! - a[l * size + l]!);
  return {
    values: order.map((k) => a[k * size + k]!),
    vectors: order.map((k) => Float64Array.from({ length: size }, (_, i) => v[i * size + k]!)),
  };
}

/** Turns the plane of p and q until their entry is 0; false where it is already. */
function rotate(a: Float64Array, v: Float64Array, size: number, p: number, q: number): boolean {
  const off = a[p * size + q]!;
  const scale = Math.abs(a[p * size + p]!) + Math.abs(a[q * size + q]!);
  if (Math.abs(off) <= Number.EPSILON * scale) return false;
  const ratio = (a[q * size + q]! - a[p * size + p]!) / (2 * off);
  const tangent = Math.sign(ratio || 1) / (Math.abs(ratio) + Math.hypot(ratio, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  const turn = (of: Float64Array, one: number, other: number): void => {
    const [x, y] = [of[one]!, of[other]!];
    of[one] = cosine * x - sine * y;
    of[other] = sine * x + cosine * y;
  };
  for (let k = 0; k < size; k++) turn(a, k * size + p, k * size + q);
  for (let k = 0; k < size; k++) turn(a, p * size + k, q * size + k);
  for (let k = 0; k < size; k++) turn(v, k * size + p, k * size + q);
  return true;
}
