import { plausibleRanges } from '../sources/plausible-ranges.ts';
import { names } from '../words/en/names.ts';
import { plausibility as words } from '../words/en/plausibility.ts';
import type { City } from './plan.ts';
import { type Checks, compare, figure, type PlausibilityFinding } from './plausibility/check.ts';
import { shareChecks, surveyChecks } from './plausibility/shares.ts';
import { travelChecks } from './plausibility/travel.ts';
import { vehicleChecks } from './plausibility/vehicles.ts';
import { zoneChecks } from './plausibility/zones.ts';

export type { PlausibilityFinding } from './plausibility/check.ts';

/** Fuel burnt by the inventory against fuel sold, by fuel, as the model computes it. */
export type BalanceByFuel = Readonly<
  Partial<
    Record<'petrol' | 'diesel', { readonly burnt_ktoe: number; readonly sold_ktoe: number; readonly ratio: number }>
  >
>;

function balanceChecks(balance: BalanceByFuel): Checks {
  return (['petrol', 'diesel'] as const).map((fuel) => {
    const found = balance[fuel];
    return compare({
      code: 'fuel_balance',
      about: `fuel_sold.${fuel}`,
      value: found?.ratio,
      range: plausibleRanges.fuel_balance,
      statement: (of) =>
        words.balance(names.carriers[fuel], of, figure(found?.burnt_ktoe ?? NaN), figure(found?.sold_ktoe ?? NaN)),
      meaning: (isLow) => (isLow ? words.balanceLowMeans : words.balanceHighMeans),
    });
  });
}

/**
 * Finds what is unlikely or contradictory in a city's data, against ranges with sources. Nothing is changed.
 *
 * Refused values (negative, over the field's bounds) are complaints of the file, not findings here. What is missing is
 * no finding.
 *
 * @param city the city, for its modes and for what it brought itself
 * @param data resolved data by key, defaults included
 * @param balance fuel burnt over fuel sold, from the model; absent = not checked
 * @returns findings with a stable code and a sentence, gravest first; empty when all is usual
 */
export function plausibility(
  city: City,
  data: ReadonlyMap<string, { readonly value: number }>,
  balance: BalanceByFuel = {},
): readonly PlausibilityFinding[] {
  const read = (key: string) => data.get(key)?.value;
  const local = (key: string) => city.data[key]?.value;
  const order = ['fault', 'caution', 'note'];
  return [
    ...shareChecks(city),
    ...surveyChecks(city),
    ...zoneChecks(city, read),
    ...travelChecks(city, read),
    ...vehicleChecks(read, local),
    ...balanceChecks(balance),
  ]
    .filter((finding) => finding !== undefined)
    .sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}
