export interface FixedPoint {
  readonly converged: boolean;
  /** Largest relative difference between input and output of the last step. */
  readonly gap: number;
  readonly rounds: number;
}

/**
 * What the solver learns about F from step to step. Kept from one problem to the next that is like it, it makes the
 * next one quicker; it never changes where the solution lies.
 */
export class FixedPointWork {
  readonly size: number;
  /** Approximate inverse of the derivative of F(x) - x, row by row. */
  readonly inverse: Float64Array;
  readonly output: Float64Array;
  readonly residual: Float64Array;
  readonly lastResidual: Float64Array;
  readonly move: Float64Array;
  readonly image: Float64Array;
  readonly row: Float64Array;

  constructor(size: number) {
    this.size = size;
    this.inverse = new Float64Array(size * size);
    this.output = new Float64Array(size);
    this.residual = new Float64Array(size);
    this.lastResidual = new Float64Array(size);
    this.move = new Float64Array(size);
    this.image = new Float64Array(size);
    this.row = new Float64Array(size);
    this.forget();
  }

  /**
   * Starts again from the plain iteration, x = F(x), or from a part of its step: where F answers more than it is asked,
   * whole steps swing for ever.
   *
   * @param part of the step, in (0, 1]
   */
  forget(part = 1): void {
    this.inverse.fill(0);
    for (let i = 0; i < this.size; i++) this.inverse[i * this.size + i] = -part;
  }
}

/** Broyden's first update: the inverse learns what the last move did to the residual. */
function learn(work: FixedPointWork): void {
  const { size, inverse, residual, lastResidual, move, image, row } = work;
  let scale = 0;
  for (let i = 0; i < size; i++) {
    let value = 0;
    for (let j = 0; j < size; j++) value += inverse[i * size + j]! * (residual[j]! - lastResidual[j]!);
    image[i] = value;
    scale += move[i]! * value;
  }
  if (Math.abs(scale) < Number.MIN_VALUE / Number.EPSILON) return;
  for (let j = 0; j < size; j++) {
    let value = 0;
    for (let i = 0; i < size; i++) value += move[i]! * inverse[i * size + j]!;
    row[j] = value;
  }
  for (let i = 0; i < size; i++) {
    const factor = (move[i]! - image[i]!) / scale;
    for (let j = 0; j < size; j++) inverse[i * size + j]! += factor * row[j]!;
  }
}

/** Moves x by the learned inverse; a move out of the positive range falls back on the plain iteration. */
function advance(work: FixedPointWork, x: Float64Array): void {
  const { size, inverse, residual, move } = work;
  let positive = true;
  for (let i = 0; i < size; i++) {
    let value = 0;
    for (let j = 0; j < size; j++) value -= inverse[i * size + j]! * residual[j]!;
    move[i] = value;
    positive &&= x[i]! + value > 0;
  }
  if (!positive) {
    work.forget();
    move.set(residual);
  }
  for (let i = 0; i < size; i++) x[i]! += move[i]!;
}

/**
 * Finds x = F(x) by Broyden's method.
 *
 * @param step writes F(x) into its second argument
 * @param x start, overwritten by the solution; all entries positive
 * @param tolerance largest relative difference that counts as solved
 * @param limit most evaluations of F
 * @param work arrays for this size, with what was learned before
 * @returns whether it converged, the gap and the evaluations used
 * @source Broyden, C. G. (1965), Mathematics of Computation 19(92), 577-593
 */
export function fixedPoint(
  step: (x: Float64Array, out: Float64Array) => void,
  x: Float64Array,
  tolerance: number,
  limit: number,
  work: FixedPointWork,
): FixedPoint {
  const { residual, lastResidual, output, size } = work;
  let gap = Infinity;
  let part = 1;
  for (let round = 0; round < limit; round++) {
    step(x, output);
    const before = gap;
    gap = 0;
    for (let n = 0; n < size; n++) {
      residual[n] = output[n]! - x[n]!;
      gap = Math.max(gap, Math.abs(residual[n]!) / x[n]!);
    }
    if (gap <= tolerance) return { converged: true, gap, rounds: round + 1 };
    // What makes things worse was learned wrong, or stepped too far.
    if (round === Math.floor(limit / 2)) {
      // Short steps do not get there in time either: once more with whole ones, from where they have led.
      part = 1;
      work.forget();
    } else if (gap > 2 * before) {
      part /= 2;
      work.forget(part);
    } else if (round > 0) learn(work);
    lastResidual.set(residual);
    advance(work, x);
  }
  return { converged: false, gap, rounds: limit };
}
