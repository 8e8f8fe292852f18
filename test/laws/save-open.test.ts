import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apply } from '../../src/plan/edit.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { readPlan } from '../../src/plan/read.ts';
import { writePlan } from '../../src/plan/write.ts';
import { bundled } from '../support/bundled.ts';
import { anyCommand } from '../support/commands.ts';
import { minimalPlan } from '../support/plans.ts';

function opened(text: string): Plan {
  const read = readPlan(text);
  if (!('plan' in read)) throw new Error(JSON.stringify(read.complaints));
  return read.plan;
}

it.each([
  ['the smallest plan', minimalPlan()],
  ['Guadalajara', bundled('guadalajara')],
])('%s is saved and opened without loss, whatever was edited', (_, start) => {
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 12 }), (commands) => {
      const plan = commands.reduce((each, command) => {
        const edited = apply(each, command);
        return 'plan' in edited ? edited.plan : each;
      }, start);
      const text = writePlan(plan);
      expect(opened(text)).toEqual(plan);
      expect(writePlan(opened(text))).toBe(text);
    }),
    { numRuns: 60 },
  );
});
