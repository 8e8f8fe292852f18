const closest = 1e-10;
const mostSteps = 200;

/** What several observed effects do together. */
export interface CombinedEffect {
  /** Cut of the whole, share. */
  readonly cut: number;
  /** Part of the whole that at least one effect touches, share. */
  readonly exposed: number;
  /** Cut among those touched, share; 0 where nobody is. */
  readonly cutAmongExposed: number;
}

/** A value on each side of the wanted one. */
interface Bracket {
  low: number;
  lowMiss: number;
  high: number;
  highMiss: number;
}

function bracketed(response: (delta: number) => number, wanted: number): Bracket {
  const side = Math.sign(wanted);
  let near = 0;
  let nearMiss = -Math.abs(wanted);
  for (let far = 1, step = 0; step < mostSteps; far *= 2, step++) {
    const miss = side * (response(side * far) - wanted);
    if (miss >= 0) return { low: side * near, lowMiss: nearMiss, high: side * far, highMiss: miss };
    // Doubling without an answer: there is none.
    if (Number.isNaN(miss) || !Number.isFinite(2 * far)) break;
    near = far;
    nearMiss = miss;
  }
  throw new RangeError(
    `An effect of ${wanted} cannot be reached: however strong the constant, travellers answer less.`,
  );
}

/**
 * Finds the constant on exposed cells that gives an observed effect.
 *
 * Solves `response(delta) = e` for delta before any feedback, by the false position kept inside a bracket; a step
 * that does not halve the bracket is followed by one that does.
 *
 * @param response relative cut of the target at a constant, rising, 0 at 0
 * @param wanted e, the cut that evidence shows among those exposed, below 1; below 0 for a rise
 * @returns delta, to within 1e-10 of the cut
 * @throws RangeError if the cut is not below 1, or no constant reaches it
 * @example constantForEffect((delta) => 1 - Math.exp(-delta), 0) // 0
 */
export function constantForEffect(response: (delta: number) => number, wanted: number): number {
  if (!(wanted < 1)) throw new RangeError(`An effect of ${wanted} leaves nothing: no constant removes everybody.`);
  if (wanted === 0) return 0;
  const at = bracketed(response, wanted);
  const side = Math.sign(wanted);
  let halve = false;
  for (let step = 0; step < mostSteps; step++) {
    const width = at.high - at.low;
    const middle = at.low + width / 2;
    const secant = at.low - (at.lowMiss * width) / (at.highMiss - at.lowMiss);
    const delta: number = halve ? middle : secant;
    const miss = side * (response(delta) - wanted);
    if (Math.abs(miss) <= closest || delta === at.low || delta === at.high) return delta;
    if (miss < 0) Object.assign(at, { low: delta, lowMiss: miss });
    else Object.assign(at, { high: delta, highMiss: miss });
    halve = Math.abs(at.high - at.low) > Math.abs(width) / 2;
  }
  return at.low + (at.high - at.low) / 2;
}

/**
 * Combines observed effects on one target: each acts on what the others leave.
 *
 * `E = 1 - product of (1 - share_i e_i)`, `u = 1 - product of (1 - share_i)`, cut among the exposed `E / u`
 *
 * @param cuts e of each effect among those it touches, at most 1 `[effect]`
 * @param shares part of the whole that each touches, 0-1, independent of the others `[effect]`
 * @returns the cut of the whole, the part touched, and the cut there
 * @example combinedEffect([0.5, 0.5], [1, 1]) // { cut: 0.75, exposed: 1, cutAmongExposed: 0.75 }
 */
export function combinedEffect(cuts: ArrayLike<number>, shares: ArrayLike<number>): CombinedEffect {
  let left = 1;
  let untouched = 1;
  for (let i = 0; i < cuts.length; i++) {
    left *= 1 - shares[i]! * cuts[i]!;
    untouched *= 1 - shares[i]!;
  }
  const exposed = 1 - untouched;
  return { cut: 1 - left, exposed, cutAmongExposed: exposed === 0 ? 0 : (1 - left) / exposed };
}
