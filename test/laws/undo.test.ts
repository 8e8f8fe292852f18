import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/plan/check.ts';
import { apply, type Command } from '../../src/plan/edit.ts';
import { measures } from '../../src/plan/measures/index.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { anyCommand } from '../support/commands.ts';
import { deepFreeze, minimalPlan } from '../support/plans.ts';

describe('edits', () => {
  it('are taken back by their inverses, in turn', () => {
    let carriedOut = 0;
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 25 }), (commands) => {
        const steps: { before: Plan; inverse: Command }[] = [];
        let plan = minimalPlan();
        for (const command of commands) {
          const edited = apply(plan, command);
          if (!('plan' in edited)) continue;
          steps.push({ before: plan, inverse: edited.inverse });
          carriedOut += 1;
          plan = deepFreeze(edited.plan);
        }
        for (const { before, inverse } of steps.reverse()) {
          const undone = apply(plan, inverse);
          if (!('plan' in undone)) throw new Error(JSON.stringify([inverse, undone]));
          expect(undone.plan).toEqual(before);
          plan = undone.plan;
        }
      }),
      { numRuns: 300 },
    );
    // Some 600 in 300 runs: the law says something only of commands that are not refused.
    expect(carriedOut).toBeGreaterThan(200);
  });

  it('never lead to a plan that could not be opened again', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 15 }), (commands) => {
        const last = commands.reduce((plan, command) => {
          const edited = apply(plan, command);
          return 'plan' in edited ? edited.plan : plan;
        }, minimalPlan());
        expect(checkPlan(last)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('of different measures lead to the same plan in any order', () => {
    const level = fc.record({
      measure: fc.constantFrom(...measures.map(({ id }) => id)),
      level: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(
        fc
          .uniqueArray(level, { selector: ({ measure }) => measure, minLength: 2 })
          .chain((settings) =>
            fc.tuple(fc.constant(settings), fc.shuffledSubarray(settings, { minLength: settings.length })),
          ),
        ([settings, shuffled]) => {
          const after = (order: typeof settings) =>
            order.reduce((plan, { measure, level }) => {
              const edited = apply(plan, { kind: 'setMeasure', scenario: 'buses', measure, level });
              if (!('plan' in edited)) throw new Error(JSON.stringify(edited));
              return edited.plan;
            }, minimalPlan());
          expect(after(shuffled)).toEqual(after(settings));
        },
      ),
    );
  });
});
