import type { Factor, Reference } from '../../sources/factor.ts';
import type { UnitCost } from '../measure.ts';

/** No source was opened: the report prints "judgement" and no citation. */
export const judgement: Reference = { kind: 'judgement' };

/**
 * Makes a factor that rests on our judgement alone.
 *
 * @param value central value
 * @param unit unit of the value
 * @param range bounds of the 80 % range, low then high
 * @param note why this value
 * @returns a factor graded L, of no particular place
 * @example judged(0.1, 'share', [0, 0.2], 'a tenth').quality // 'L'
 */
export function judged(value: number, unit: string, range: readonly [low: number, high: number], note: string): Factor {
  return {
    value,
    unit,
    place: 'anywhere',
    year: 2026,
    quality: 'L',
    low: range[0],
    high: range[1],
    reference: judgement,
    note,
  };
}

/**
 * Makes a factor that only changes a unit, so that no spread belongs to it.
 *
 * @param value exact ratio
 * @param unit unit of the ratio
 * @returns a factor graded H, derived from the definition of its unit
 * @example exactly(0.01, 'share per percent').value // 0.01
 */
export function exactly(value: number, unit: string): Factor {
  return {
    value,
    unit,
    place: 'anywhere',
    year: 2026,
    quality: 'H',
    low: value,
    high: value,
    reference: { kind: 'derived', where: 'definition of the unit' },
  };
}

/**
 * Makes a unit cost that rests on our judgement alone, in European prices of 2020.
 *
 * @param low low end, EUR
 * @param central central value, EUR
 * @param high high end, EUR
 * @param note what is in it, and what read figures say beside it
 * @returns the cost in EUR at the prices of 2020
 * @example judgedCost(1, 2, 3, 'a token').currency // 'EUR'
 */
export function judgedCost(low: number, central: number, high: number, note: string): UnitCost {
  return { low, central, high, currency: 'EUR', price_year: 2020, place: 'Europe', reference: judgement, note };
}
