import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalCdf, normalQuantile } from '../../src/model/normal-distribution.ts';
import { personGroups, relativeIncomes } from '../../src/model/person-groups.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

test('the quantile undoes the probability', () => {
  fc.assert(
    fc.property(between(1e-12, 1 - 1e-12), (p) => {
      expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 13);
    }),
  );
  fc.assert(
    fc.property(between(-8, 8), between(0, 1), (x, more) => {
      expect(normalCdf(x + more)).toBeGreaterThanOrEqual(normalCdf(x) - 1e-15);
      expect(normalCdf(x) + normalCdf(-x)).toBeCloseTo(1, 14);
    }),
  );
});

test('incomes rise from group to group and average one; more inequality takes from the poor', () => {
  fc.assert(
    fc.property(between(0, 0.9), between(0.001, 0.05), fc.integer({ min: 1, max: 10 }), (gini, more, count) => {
      const incomes = relativeIncomes(gini, count);
      expect(incomes.reduce((a, b) => a + b, 0) / count).toBeCloseTo(1, 12);
      for (let k = 1; k < count; k++) expect(incomes[k]).toBeGreaterThanOrEqual(incomes[k - 1]! - 1e-12);
      expect(relativeIncomes(gini + more, count)[0]).toBeLessThanOrEqual(incomes[0]! + 1e-12);
    }),
  );
});

test('groups sum to one, meet the mean exactly, and none exceeds the most', () => {
  fc.assert(
    fc.property(
      between(0, 2),
      between(0.5, 3),
      between(0.5, 1),
      fc.array(between(0.001, 1), { minLength: 1, maxLength: 6 }),
      (cars, persons, most, ownership) => {
        const shares = personGroups(cars, persons, most, ownership);
        const count = ownership.length;
        expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
        const withCar = shares.subarray(0, count);
        expect(withCar.reduce((a, b) => a + b, 0)).toBeCloseTo(Math.min(most, cars * persons), 12);
        for (const share of withCar) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share * count).toBeLessThanOrEqual(most + 1e-12);
        }
        // Who owns more has no less access.
        ownership.forEach((own, k) =>
          ownership.forEach((other, l) => {
            if (own > other) expect(withCar[k]).toBeGreaterThanOrEqual(withCar[l]! - 1e-12);
          }),
        );
      },
    ),
  );
});
