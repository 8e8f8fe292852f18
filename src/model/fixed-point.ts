export interface FixedPoint {
  readonly converged: boolean;
  /** Largest relative difference between input and output of the last step. */
  readonly gap: number;
  readonly rounds: number;
}

const memory = 4;

/** Working arrays of the solver; make one per problem size and reuse it. */
export class FixedPointWork {
  readonly size: number;
  readonly output: Float64Array;
  readonly residuals: Float64Array[];
  readonly outputs: Float64Array[];
  readonly gram = new Float64Array(memory * memory);
  readonly right = new Float64Array(memory);
  readonly mix = new Float64Array(memory);

  constructor(size: number) {
    this.size = size;
    this.output = new Float64Array(size);
    this.residuals = Array.from({ length: memory + 1 }, () => new Float64Array(size));
    this.outputs = Array.from({ length: memory + 1 }, () => new Float64Array(size));
  }
}

/** Solves the small symmetric system of the mixing weights in place by elimination; a singular pivot drops its column. */
function solveMix(work: FixedPointWork, depth: number): void {
  const { gram, right, mix } = work;
  for (let i = 0; i < depth; i++) {
    const pivot = gram[i * memory + i]!;
    if (pivot < 1e-30) continue;
    for (let j = i + 1; j < depth; j++) {
      const factor = gram[j * memory + i]! / pivot;
      for (let k = i; k < depth; k++) gram[j * memory + k]! -= factor * gram[i * memory + k]!;
      right[j]! -= factor * right[i]!;
    }
  }
  for (let i = depth - 1; i >= 0; i--) {
    let value = right[i]!;
    for (let k = i + 1; k < depth; k++) value -= gram[i * memory + k]! * mix[k]!;
    const pivot = gram[i * memory + i]!;
    mix[i] = pivot < 1e-30 ? 0 : value / pivot;
  }
}

function fillGram(work: FixedPointWork, depth: number): void {
  const { residuals, gram, right, size } = work;
  for (let i = 0; i < depth; i++) {
    let r = 0;
    for (let n = 0; n < size; n++) r += (residuals[0]![n]! - residuals[i + 1]![n]!) * residuals[0]![n]!;
    right[i] = r;
    for (let j = 0; j < depth; j++) {
      let g = 0;
      for (let n = 0; n < size; n++) {
        g += (residuals[0]![n]! - residuals[i + 1]![n]!) * (residuals[0]![n]! - residuals[j + 1]![n]!);
      }
      gram[i * memory + j] = g;
    }
  }
}

/**
 * Finds x = F(x) by Anderson mixing, which remembers the last few steps.
 *
 * @param step writes F(x) into its second argument
 * @param x start, overwritten by the solution; all entries positive
 * @param tolerance largest relative difference that counts as solved
 * @param limit most evaluations of F
 * @param work arrays for this size
 * @returns whether it converged, the gap and the evaluations used
 * @source Anderson, D. G. (1965), J. ACM 12(4), 547-560
 */
export function fixedPoint(
  step: (x: Float64Array, out: Float64Array) => void,
  x: Float64Array,
  tolerance: number,
  limit: number,
  work: FixedPointWork,
): FixedPoint {
  const { residuals, outputs, mix, size, output } = work;
  let gap = Infinity;
  for (let round = 0; round < limit; round++) {
    step(x, output);
    residuals.unshift(residuals.pop()!);
    outputs.unshift(outputs.pop()!);
    gap = 0;
    for (let n = 0; n < size; n++) {
      residuals[0]![n] = output[n]! - x[n]!;
      outputs[0]![n] = output[n]!;
      gap = Math.max(gap, Math.abs(residuals[0]![n]!) / x[n]!);
    }
    if (gap <= tolerance) return { converged: true, gap, rounds: round + 1 };
    const depth = Math.min(memory, round);
    fillGram(work, depth);
    solveMix(work, depth);
    for (let n = 0; n < size; n++) {
      let value = outputs[0]![n]!;
      for (let i = 0; i < depth; i++) value -= mix[i]! * (outputs[0]![n]! - outputs[i + 1]![n]!);
      // A step out of the positive range falls back on the plain iteration.
      x[n] = value > 0 ? value : outputs[0]![n]!;
    }
  }
  return { converged: false, gap, rounds: limit };
}
