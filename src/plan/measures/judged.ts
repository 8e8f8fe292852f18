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

/** Currency, price year and place of a cost. */
type Prices = Pick<UnitCost, 'currency' | 'price_year' | 'place'>;

const europe2020: Prices = { currency: 'EUR', price_year: 2020, place: 'Europe' };

/**
 * Makes a unit cost that rests on our judgement alone, in European prices of 2020 unless others are named.
 *
 * @param low low end, in the currency
 * @param central central value
 * @param high high end
 * @param note what is in it, and what read figures say beside it
 * @param prices currency, price year and place
 * @returns the cost, never converted
 * @example judgedCost(1, 2, 3, 'a token').currency // 'EUR'
 */
export function judgedCost(
  low: number,
  central: number,
  high: number,
  note: string,
  prices: Prices = europe2020,
): UnitCost {
  return { low, central, high, ...prices, reference: judgement, note };
}
