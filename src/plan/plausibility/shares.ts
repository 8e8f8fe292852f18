import { plausibility as words } from '../../words/en/plausibility.ts';
import type { City } from '../plan.ts';
import { shareFamilies, shareSum } from '../share-families.ts';
import { type Checks, percent } from './check.ts';

/**
 * Checks that shares of one whole add up to one.
 *
 * @param city the city, with what it brought itself
 * @returns a fault for each family of shares whose rule is broken
 */
export function shareChecks(city: City): Checks {
  return shareFamilies(city).map((family) => {
    const { sum, broken } = shareSum(city, family);
    const about = family.keys.find((key) => city.data[key] !== undefined);
    if (!broken || about === undefined) return undefined;
    return { code: 'shares_do_not_sum', message: words.sum(family.name, percent(sum)), about, severity: 'fault' };
  });
}
