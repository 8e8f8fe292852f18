import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseVehicles, type VehicleChoice } from '../../src/model/freight/vehicle-choice.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const classes = 5;
const five = (of: fc.Arbitrary<number>) => fc.array(of, { minLength: classes, maxLength: classes });
/** Class 0 carries something; the others may enter beside it. */
const choices: fc.Arbitrary<VehicleChoice> = fc
  .record({
    weights: five(fc.oneof(fc.constant(0), between(0.01, 1))),
    baseCost_LCU: five(between(1, 50)),
    cost_LCU: five(fc.oneof(between(1, 50), fc.constant(Infinity))),
    available: five(fc.oneof(fc.constantFrom(0, 1), between(0, 1))),
    relativeTonnes: five(between(0.1, 20)),
    theta: between(0.1, 10),
    entry: five(fc.oneof(fc.constant(NaN), between(-3, 3))),
  })
  .map(({ weights, ...rest }) => {
    const all = [weights[0]! + 1, ...weights.slice(1)];
    const sum = all.reduce((a, b) => a + b);
    return {
      ...rest,
      baseShare: all.map((each) => each / sum),
      // Small drops first: fewer tonnes than drops, rising with them.
      availableTonnes: rest.available.map((a) => a * a),
      reference: new Array<number>(classes).fill(0),
    };
  });
const run = (choice: VehicleChoice) => {
  const drops = new Float64Array(classes + 1);
  const tonnes = new Float64Array(classes + 1);
  chooseVehicles(choice, drops, tonnes);
  return { drops, tonnes };
};
const sum = (of: Float64Array) => of.reduce((a, b) => a + b, 0);

test('drops and tonnes are conserved, those nobody serves among them', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      const { drops, tonnes } = run(choice);
      expect(sum(drops)).toBeCloseTo(1, 10);
      expect(sum(tonnes)).toBeCloseTo(1, 10);
      expect(Math.min(...drops, ...tonnes)).toBeGreaterThanOrEqual(-1e-12);
    }),
  );
});

test('no class serves more than it may, and nobody is left who could be served', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      const { drops } = run(choice);
      let reach = 0;
      for (let j = 0; j < classes; j++) {
        expect(drops[j]).toBeLessThanOrEqual(choice.available[j]! + 1e-12);
        const there = choice.baseShare[j]! > 0 || !Number.isNaN(choice.entry[j]!);
        if (there && choice.cost_LCU[j] !== Infinity) reach = Math.max(reach, choice.available[j]!);
      }
      expect(drops[classes]).toBeCloseTo(1 - reach, 10);
    }),
  );
});

test('nothing moved, nothing chosen anew', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      const still = {
        ...choice,
        cost_LCU: choice.baseCost_LCU,
        available: new Array<number>(classes).fill(1),
        availableTonnes: new Array<number>(classes).fill(1),
        entry: new Array<number>(classes).fill(NaN),
      };
      const { drops } = run(still);
      for (let j = 0; j < classes; j++) expect(drops[j]).toBeCloseTo(choice.baseShare[j]!, 12);
    }),
  );
});

test('a class that becomes dearer loses, the others gain', () => {
  fc.assert(
    fc.property(choices, between(0, 20), (choice, more) => {
      const open = { ...choice, available: new Array<number>(classes).fill(1) };
      const dearer = { ...open, cost_LCU: Array.from(open.cost_LCU, (cost, j) => (j === 0 ? cost + more : cost)) };
      const before = run(open).drops;
      const after = run(dearer).drops;
      expect(after[0]!).toBeLessThanOrEqual(before[0]! + 1e-12);
      if (after[classes] === 0)
        for (let j = 1; j < classes; j++) expect(after[j]!).toBeGreaterThanOrEqual(before[j]! - 1e-12);
    }),
  );
});
