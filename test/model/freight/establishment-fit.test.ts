import fc from 'fast-check';
import { linearRegression, linearRegressionLine, rSquared } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { fitEstablishments } from '../../../src/model/freight/establishment-fit.ts';
import { aicCorrected, fitForm, type EstablishmentForm } from '../../../src/model/freight/establishment-forms.ts';
import { influencesOf } from '../../../src/model/freight/least-squares.ts';

const rule = { residual: 3, distance: 4 };
const seeded = (seed: number) => {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
};

describe('forms against published fits', () => {
  it('affine: the first quartet of Anscombe (1973), The American Statistician 27(1), 17-21', () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    const found = fitEstablishments(x, y, rule, ['affine']);
    // Printed there: y = 3 + .5 x, standard error of the slope .118, residual sum of squares 13.75, R2 .667
    const [a, b] = found!.coefficients;
    expect(a?.value).toBeCloseTo(3, 2);
    expect(b?.value).toBeCloseTo(0.5, 3);
    expect(b?.error).toBeCloseTo(0.118, 3);
    expect(found!.rSquare).toBeCloseTo(0.667, 3);
    expect(fitForm('affine', x, y).errors.squares).toBeCloseTo(13.76, 2);
  });

  it('power: NIST StRD DanWood, certified', () => {
    const x = [1.309, 1.471, 1.49, 1.565, 1.611, 1.68];
    const y = [2.138, 3.421, 3.597, 4.34, 4.882, 5.66];
    const { coefficients, errors } = fitForm('power', x, y);
    expect(coefficients[0]).toBeCloseTo(7.6886226176e-1, 7);
    expect(coefficients[1]).toBeCloseTo(3.8604055871, 7);
    expect(Math.sqrt(errors.covariance![0]![0]!)).toBeCloseTo(1.828197386e-2, 7);
    expect(Math.sqrt(errors.covariance![1]![1]!)).toBeCloseTo(5.1726610913e-2, 7);
    expect(errors.squares).toBeCloseTo(4.3173084083e-3, 11);
  });

  it('linear forms as the library of statistics has them', () => {
    const random = seeded(3);
    const rows = Array.from({ length: 40 }, (_, at) => [at + 1, 2 + 0.3 * at + random()] as [number, number]);
    const line = linearRegression(rows);
    const found = fitEstablishments(
      rows.map(([x]) => x),
      rows.map(([, y]) => y),
      rule,
      ['affine'],
    );
    expect(found!.coefficients[0]?.value).toBeCloseTo(line.b, 10);
    expect(found!.coefficients[1]?.value).toBeCloseTo(line.m, 10);
    expect(found!.rSquare).toBeCloseTo(rSquared(rows, linearRegressionLine(line)), 10);
  });
});

describe('bands by hand', () => {
  it('of a mean: 2, 4, 6, 8', () => {
    // mean 5, s^2 = (9 + 1 + 1 + 9) / 3 = 6.667, se = sqrt(6.667 / 4) = 1.29099, t(.975, 3) = 3.18245: 5 -+ 4.10852
    const found = fitEstablishments([1, 1, 1, 1], [2, 4, 6, 8], rule);
    expect(found!.form).toBe('constant');
    expect(found!.coefficients[0]?.error).toBeCloseTo(1.290994, 6);
    expect(found!.coefficients[0]?.band[0]).toBeCloseTo(5 - 4.108516, 5);
    expect(found!.line[0]).toMatchObject({ mean: 5, high: found!.coefficients[0]?.band[1] });
  });

  it('of a line: 0, 1, 2 against 1, 2, 4', () => {
    // slope 1.5, a = 2.3333 - 1.5 = .8333; residuals .16667, -.33333, .16667: RSS .16667, s = .40825
    // se(b) = s / sqrt 2 = .28868; mean at E = 2: se = s sqrt(1/3 + 1/2) = .37268, t(.975, 1) = 12.7062
    const { coefficients, errors } = fitForm('affine', [0, 1, 2], [1, 2, 4]);
    expect(coefficients[0]).toBeCloseTo(5 / 6, 12);
    expect(coefficients[1]).toBeCloseTo(1.5, 12);
    expect(errors.deviation).toBeCloseTo(0.408248, 6);
    const found = fitEstablishments([0, 1, 2], [1, 2, 4], rule, ['affine']);
    // three rows are too few for its criterion: the constant form stands
    expect(found!.form).toBe('constant');
    expect(found!.tried[1]?.aicc).toBe(Infinity);
  });

  it('influence: of 0, 0, 0, 4 about their mean', () => {
    // mean 1, s = 2, h = 1/4; last: r = 3 / (2 sqrt .75) = 1.73205, t = r sqrt(2 / (3 - 3)) = infinite, Cook = 3 * .25 / .75 = 1
    const { fit, errors } = fitForm('constant', [1, 1, 1, 1], [0, 0, 0, 4]);
    const [first, , , last] = influencesOf(fit, errors);
    expect(last?.cook).toBeCloseTo(1, 12);
    // first: r = -1 / (2 sqrt .75) = -.57735, t = r sqrt(2 / (3 - .33333)) = -.5
    expect(first?.studentised).toBeCloseTo(-0.5, 12);
  });

  it('AICc: RSS 20 of 10 rows with two coefficients', () => {
    // K = 3: 10 ln 2 + 6 + 24 / 6 = 16.93147
    expect(aicCorrected(20, 10, 2)).toBeCloseTo(16.931472, 6);
    expect(aicCorrected(20, 4, 2)).toBe(Infinity);
  });
});

describe('the choice of form', () => {
  const sizes = Array.from({ length: 60 }, (_, at) => 1 + at * 2);
  const truths: Record<EstablishmentForm, (size: number) => number> = {
    constant: () => 4,
    proportional: (size) => 0.12 * size,
    affine: (size) => 6 + 0.08 * size,
    power: (size) => 1.5 * Math.sqrt(size),
  };

  it.each(Object.entries(truths))('%s is found where it is true, with its coefficients', (form, truth) => {
    const random = seeded(17);
    // Symmetric noise of about a quarter of a delivery.
    const counts = sizes.map((size) => truth(size) + (random() + random() - 1) * 0.6);
    const found = fitEstablishments(sizes, counts, rule)!;
    expect(found.form).toBe(form);
    const known = { constant: [4], proportional: [0.12], affine: [6, 0.08], power: [1.5, 0.5] };
    known[form as EstablishmentForm].forEach((value, at) => {
      const { band } = found.coefficients[at]!;
      expect(band[0]).toBeLessThan(value);
      expect(band[1]).toBeGreaterThan(value);
    });
  });

  it.each(Object.entries(truths))('%s without noise is found exactly, the simplest of equals', (form, truth) => {
    const found = fitEstablishments(sizes, sizes.map(truth), rule)!;
    expect(found.form).toBe(form);
    if (form !== 'constant') expect(found.rSquare).toBeGreaterThan(0.999999);
  });

  it('keeps zeros: half the establishments receive nothing', () => {
    const counts = sizes.map((_, at) => (at % 2 === 0 ? 0 : 2));
    const found = fitEstablishments(sizes, counts, rule)!;
    expect(found.form).toBe('constant');
    expect(found.coefficients[0]?.value).toBe(1);
    const zeros = fitEstablishments(
      sizes,
      sizes.map(() => 0),
      rule,
    )!;
    expect([zeros.form, zeros.coefficients[0]?.value, zeros.outliers.length]).toEqual(['constant', 0, 0]);
  });

  it('never takes a form that falls with size or below zero', () => {
    const found = fitEstablishments(
      sizes,
      sizes.map((size) => 200 - size),
      rule,
    )!;
    expect(found.form).toBe('constant');
    expect(found.tried.find(({ form }) => form === 'affine')?.flaw).toBe('falls_below_zero');
  });

  it('cannot tell a slope where all are of one size', () => {
    const found = fitEstablishments(Array<number>(12).fill(5), [1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3], rule)!;
    expect(found.form).toBe('constant');
    expect(found.tried.find(({ form }) => form === 'affine')?.flaw).toBe('not_identified');
  });

  it('lists the row that stands alone', () => {
    const random = seeded(5);
    const counts = sizes.map((size, at) => 6 + 0.08 * size + random() + (at === 30 ? 12 : 0));
    expect(fitEstablishments(sizes, counts, rule)!.outliers.map(({ row }) => row)).toContain(30);
    expect(fitEstablishments([1], [2], rule)).toBeUndefined();
  });

  it('scales with the unit of counting', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 12, maxLength: 30 }), (counts) => {
        const some = counts.map((_, at) => 1 + at);
        const [one, ten] = [counts, counts.map((count) => 10 * count)].map((each) =>
          fitEstablishments(some, each, rule)!,
        );
        expect(ten!.form).toBe(one!.form);
        expect(ten!.line[5]!.mean).toBeCloseTo(10 * one!.line[5]!.mean, 4);
      }),
    );
  });
});
