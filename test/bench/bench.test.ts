import { describe, expect, it } from 'vitest';
import { familyCount, flatten, runClosures } from './equations/closures.ts';
import { compileExpressions, runExpressions } from './equations/expressions.ts';
import { benchInputs, years } from './equations/inputs.ts';
import { furnessDifference } from './furness.ts';
import { compile, equationCount, runTypedArrays } from './equations/typed-arrays.ts';

/** Largest relative difference; NaN when any value is missing. */
function worst(one: ArrayLike<number>, other: ArrayLike<number>): number {
  return Array.from(one).reduce((most, value, index) => {
    const beside = other[index] ?? NaN;
    return Math.max(most, Math.abs(value - beside) / Math.max(1e-12, Math.abs(value)));
  }, 0);
}

describe('the equations of the bench', () => {
  const expressions = compileExpressions();
  it.each([0, 25])('are the same in all three bodies, charge %d', (charge) => {
    const inputs = benchInputs(charge);
    const typed = runTypedArrays(compile(inputs));
    const closures = runClosures(inputs).flatMap(flatten);
    expect(typed).toHaveLength(years * equationCount);
    expect(closures).toHaveLength(typed.length);
    expect(worst(typed, closures)).toBeLessThan(1e-9);
    expect(worst(typed, runExpressions(expressions, inputs))).toBeLessThan(1e-9);
  });

  it('leave no trace of the run before in the buffer', () => {
    const compiled = compile(benchInputs(25));
    const first = runTypedArrays(compiled).slice();
    expect(runTypedArrays(compiled)).toEqual(first);
  });

  it('are some forty families, and answer to a lever', () => {
    expect(familyCount).toBeGreaterThanOrEqual(40);
    const last = (charge: number) => runTypedArrays(compile(benchInputs(charge))).at(-1) ?? NaN;
    expect(last(25)).toBeLessThan(last(0));
  });
});

describe('the ways of balancing in the bench', () => {
  it('give the same flows', () => {
    // The rewritten table ends with its columns met, the factors with their rows: after many iterations both.
    expect(furnessDifference(40, 400)).toBeLessThan(1e-9);
  });
});
