import { plausibleRanges } from '../../sources/plausible-ranges.ts';
import { plausibility as words } from '../../words/en/plausibility.ts';
import type { City } from '../plan.ts';
import { type Checks, compare, figure, ratio, type Read } from './check.ts';

/**
 * Compares the residents and jobs of a city's own zones with the city's totals.
 *
 * @param city the city
 * @param read its data, defaults included
 * @returns a caution for each sum that the total contradicts; nothing for a city of rings
 */
export function zoneChecks({ zones }: City, read: Read): Checks {
  if (!zones) return [];
  const population = read('population');
  const perResident = read('jobs_per_resident');
  const jobs = population === undefined || perResident === undefined ? undefined : population * perResident;
  const sums = [
    { what: 'residents', of: 'population', about: 'population', city: population },
    { what: 'jobs', of: 'jobs', about: 'jobs_per_resident', city: jobs },
  ] as const;
  return sums.map(({ what, of, about, city }) => {
    const sum = zones.zones.reduce((total, zone) => total + zone[of], 0);
    return compare({
      code: `zones_${what}`,
      about,
      value: ratio(sum, city),
      range: plausibleRanges.zones_over_city,
      statement: (found) => words.zones(what, figure(sum), figure(city ?? NaN), found),
      meaning: words.zonesMeans,
    });
  });
}
