import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pivotLogit, pivotNested } from '../../src/model/logit.ts';
import {
  addFlows,
  baseShares,
  modeWeights,
  spreadTrips,
  WeighWork,
  type ChoiceSpace,
  type CostLift,
} from '../../src/model/mode-choice.ts';

const groupStart = [0, 1, 3, 6];
const modes = 6;
const space: ChoiceSpace = { cells: 1, modes, groups: 3, groupStart, homeStart: [0, 1] };

/** Shares after changes of utility, by the kernel that runs the model; feedback and frequency off. */
function kernel(base: readonly number[], change: readonly number[], ratio: number): number[] {
  const one = Float64Array.of(1);
  const lift: CostLift = {
    weight: [[one], [one], [one]],
    exposures: [1, 1, 1],
    fixed: [Float64Array.from(change, (utility) => Math.exp(utility / ratio))],
    entering: [[]],
    roadKind: base.map(() => 0),
    road: [one],
  };
  const shares = baseShares(space, Float64Array.from(base));
  const weights = { mode: new Float64Array(modes), group: new Float64Array(3) };
  modeWeights(space, shares, lift, ratio, weights, new WeighWork(space));
  const coefficient = [new Float64Array(3)];
  const from = { home: 0, trips: 1, pulled: one, before: shares.group, periodShare: [1], theta: 1, frequency: 0 };
  spreadTrips(space, from, [weights], { coefficient, work: new Float64Array(3) });
  const flows = new Float64Array(modes);
  addFlows(space, weights.mode, coefficient[0]!, flows);
  return [...flows];
}

const anyShares = fc
  .array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: modes, maxLength: modes })
  .map((parts) => parts.map((part) => part / parts.reduce((sum, each) => sum + each, 0)));
const anyChange = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: modes, maxLength: modes });
const anyRatio = fc.double({ min: 0.3, max: 1, noNaN: true });
const near = (got: readonly number[], wanted: ArrayLike<number>): void =>
  got.forEach((share, m) => expect(share).toBeCloseTo(wanted[m]!, 12));

describe('the kernel, for all shares and changes', () => {
  it('is the nested logit of the readable law', () => {
    fc.assert(
      fc.property(anyShares, anyChange, anyRatio, (base, change, ratio) => {
        const theta = [ratio, ratio, ratio];
        near(kernel(base, change, ratio), pivotNested(base, change, { start: groupStart, theta }).shares);
      }),
    );
  });

  it('is the multinomial where the ratio is 1', () => {
    fc.assert(
      fc.property(anyShares, anyChange, (base, change) => {
        near(kernel(base, change, 1), pivotLogit(base, change).shares);
      }),
    );
  });

  it('does not see a constant added to all utilities', () => {
    fc.assert(
      fc.property(
        anyShares,
        anyChange,
        anyRatio,
        fc.double({ min: -3, max: 3, noNaN: true }),
        (base, change, ratio, by) => {
          near(
            kernel(
              base,
              change.map((utility) => utility + by),
              ratio,
            ),
            kernel(base, change, ratio),
          );
        },
      ),
    );
  });

  it('keeps the odds of two modes of a nest, and not across nests, when a third changes', () => {
    fc.assert(
      fc.property(anyShares, fc.double({ min: 0.3, max: 0.9, noNaN: true }), (base, ratio) => {
        const after = kernel(base, [0, 0, 0, 0, 0, 1], ratio);
        expect(after[3]! / after[4]!).toBeCloseTo(base[3]! / base[4]!, 9);
        // The nest of the mode that got better loses less to it than others do.
        expect(after[3]! / after[1]!).toBeLessThan(base[3]! / base[1]!);
      }),
    );
  });

  it('answers a mode that gets worse with fewer of its trips and more of all others', () => {
    fc.assert(
      fc.property(anyShares, anyRatio, fc.integer({ min: 0, max: modes - 1 }), (base, ratio, m) => {
        const after = kernel(
          base,
          base.map((_, each) => (each === m ? -0.3 : 0)),
          ratio,
        );
        after.forEach((share, each) =>
          each === m ? expect(share).toBeLessThan(base[each]!) : expect(share).toBeGreaterThan(base[each]!),
        );
      }),
    );
  });
});
