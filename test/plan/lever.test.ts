import { describe, expect, it } from 'vitest';
import { leverDifference } from '../../src/plan/compare-levers.ts';
import { highestLevel, leverRange, leverScale, niceCeiling, rampShare } from '../../src/plan/lever.ts';
import { measureOf, measures } from '../../src/plan/measures/index.ts';
import { cityQuantities, type MeasureDefinition } from '../../src/plan/measure.ts';
import { minimalPlan } from '../support/plans.ts';

function measure(id: string): MeasureDefinition {
  const found = measureOf(id);
  if (!found) throw new Error(`no measure ${id}`);
  return found;
}
const city = { hourly_wage: 13, bus_fleet: 813, area_km2: 100, currency: 'EUR' };

describe('leverRange', () => {
  it('lets a charge follow the wage, in round money', () => {
    // max 1 x 13 -> 20; step .02 x 13 = .26 -> .5; tried .05 x 13 = .65 -> .5, .6 x 13 = 7.8 -> 8
    expect(leverRange(measure('PA4'), city)).toEqual({
      min: 0,
      max: 20,
      step: 0.5,
      triedLow: 0.5,
      triedHigh: 8,
      unit: 'EUR an entry',
    });
  });

  it('is round in any currency', () => {
    // 70 pesos: max 100, step 1.4 -> 2
    expect(leverRange(measure('PA4'), { ...city, hourly_wage: 70, currency: 'MXN' })).toMatchObject({
      max: 100,
      step: 2,
      unit: 'MXN an entry',
    });
    // 2,300 pesos: max 5,000, step 46 -> 50
    expect(leverRange(measure('PA4'), { ...city, hourly_wage: 2_300 })).toMatchObject({ max: 5_000, step: 50 });
  });

  it('ends at the last bus of the fleet', () => {
    expect(leverRange(measure('PI6'), city)).toMatchObject({ max: 813, step: 1, triedHigh: 813, triedLow: 16 });
  });

  it('is the same everywhere for hubs, and follows the area for km of street', () => {
    expect(leverRange(measure('FA2'), { currency: 'EUR' })).toMatchObject({ min: 0, max: 40, step: 1, unit: 'hubs' });
    // .9 km a km2 on 100 km2: 90 km
    expect(leverRange(measure('PS4'), { currency: 'EUR', area_km2: 100 })).toMatchObject({ max: 90, triedHigh: 30 });
  });

  it('has no range without the datum it follows', () => {
    expect(leverRange(measure('PA4'), { currency: 'EUR' })).toBeUndefined();
    expect(leverRange(measure('PI6'), { currency: 'EUR', bus_fleet: 0 })).toBeUndefined();
  });

  it('reaches its end in whole steps', () => {
    for (const wage of [0.3, 1, 4.7, 13, 70, 999, 2_300, 45_000]) {
      for (const each of measures) {
        const range = leverRange(each, { ...city, hourly_wage: wage });
        if (!range) throw new Error(each.id);
        expect(Math.abs(range.max / range.step - Math.round(range.max / range.step))).toBeLessThan(1e-9);
        expect(range.triedLow).toBeLessThanOrEqual(range.triedHigh);
        expect(range.triedHigh).toBeLessThanOrEqual(range.max);
      }
    }
  });
});

describe('highestLevel', () => {
  it('is ten ranges for a lever that follows a datum, else its end', () => {
    expect(highestLevel(measure('PA4'), city)).toBe(200);
    expect(highestLevel(measure('PA4'), { currency: 'EUR' })).toBe(Infinity);
    expect(highestLevel(measure('PS3'), city)).toBe(60);
  });
});

it.each([
  [37, 50],
  [10, 10],
  [0.3 - 0.1, 0.2],
  [0.1 + 0.2, 0.5],
  [1, 1],
  [5.01, 10],
  [0, 0],
  [-3, 0],
  [NaN, 0],
])('niceCeiling(%d) = %d', (value, nice) => {
  expect(niceCeiling(value)).toBe(nice);
});

describe('leverScale', () => {
  it('counts by level', () => {
    // 10 km of lane: 10 x 80,000 = 800,000; 10 x 10,000 = 100,000 a year
    expect(leverScale(measure('PS4'), 10, {})).toMatchObject({
      quantity: 10,
      unit: 'km of bus lane',
      capex: { central: 800_000, currency: 'EUR' },
      opexPerYear: { central: 100_000 },
    });
  });

  it('counts by level and city quantity', () => {
    // 20 % of 4 million bus-km = 800,000 km at 3.56 EUR a year
    const scale = leverScale(measure('PS3'), 20, { bus_vkm: 4_000_000 });
    expect(scale?.quantity).toBeCloseTo(800_000, 6);
    expect(scale?.opexPerYear?.central).toBeCloseTo(2_848_000, 6);
  });

  it('counts by city quantity alone', () => {
    // 1.5 points a km x 20 km, whatever the charge
    expect(leverScale(measure('PA4'), 3, { centre_perimeter_km: 20 })?.quantity).toBe(30);
    expect(leverScale(measure('PA4'), 9, { centre_perimeter_km: 20 })?.quantity).toBe(30);
  });

  it('costs nothing at level 0', () => {
    const quantities = Object.fromEntries(cityQuantities.map((each) => [each, 20]));
    for (const each of measures) {
      const scale = leverScale(each, 0, quantities);
      expect(scale).toMatchObject({ quantity: 0, capex: { central: 0 } });
      if (scale?.opexPerYear) expect(scale.opexPerYear.central).toBe(0);
    }
  });

  it('says nothing when the city quantity is missing', () => {
    expect(leverScale(measure('PA4'), 3, {})).toBeUndefined();
    expect(leverScale(measure('PA4'), 3, { centre_perimeter_km: NaN })).toBeUndefined();
  });
});

describe('rampShare', () => {
  const at = (id: string, years: number | undefined, year: number) =>
    rampShare(
      measure(id),
      { measure: id, level: 1, start_year: 2030, ...(years !== undefined && { ramp_years: years }) },
      year,
    );

  it('climbs in equal parts from the first year of operation', () => {
    // 4 years: 1/5 in 2030, 2/5 in 2031 … 1 in 2034
    expect([2029, 2030, 2031, 2032, 2033, 2034, 2050].map((year) => at('PS8', 4, year))).toEqual([
      0, 0.2, 0.4, 0.6, 0.8, 1, 1,
    ]);
  });

  it('steps at once', () => {
    expect([2029, 2030, 2031].map((year) => at('PA4', undefined, year))).toEqual([0, 1, 1]);
  });

  it('spreads a step over years that were asked for', () => {
    // 3 years: 1/4, 2/4, 3/4, 1
    expect([2029, 2030, 2031, 2032, 2033].map((year) => at('PA4', 3, year))).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  it('is slow, fast, slow where uptake is free, and half-way at half time', () => {
    // 5 years: t = 1/6 … 1; t = 1/2 in 2032
    expect(at('FS2', 5, 2032)).toBeCloseTo(0.5, 12);
    // f(1/6) with k = 8: (1/(1+e^(8/3)) - 1/(1+e^4)) / (1/(1+e^-4) - 1/(1+e^4)) = (.06497 - .01799) / .96403 = .04874
    expect(at('FS2', 5, 2030)).toBeCloseTo(0.04874, 5);
    expect(at('FS2', 5, 2035)).toBe(1);
  });

  it.each(measures.map(({ id }) => [id]))('%s is 0 before, 1 after, and never falls', (id) => {
    for (const years of [undefined, 0, 1, 2.5, 7, 30]) {
      const shares = Array.from({ length: 60 }, (_, index) => at(id, years, 2020 + index));
      expect(shares.slice(0, 10)).toEqual(Array(10).fill(0));
      expect(shares[10]).toBeGreaterThan(0);
      expect(shares.at(-1)).toBe(1);
      shares.forEach((share, index) => expect(share).toBeGreaterThanOrEqual(shares[index - 1] ?? 0));
    }
  });
});

describe('leverDifference', () => {
  it('lists only what differs, in catalogue order', () => {
    const rows = leverDifference(minimalPlan(), ['reference', 'buses', 'prices']);
    expect(rows.map(({ measure: { id }, levels, starts }) => ({ id, levels, starts }))).toEqual([
      { id: 'PA4', levels: [0, 0, 3], starts: [undefined, undefined, 2030] },
      { id: 'PS3', levels: [0, 50, 0], starts: [undefined, 2027, undefined] },
      { id: 'PI6', levels: [0, 20, 0], starts: [undefined, 2028, undefined] },
    ]);
  });

  it('is empty for a scenario beside itself', () => {
    expect(leverDifference(minimalPlan(), ['buses', 'buses'])).toEqual([]);
  });
});
