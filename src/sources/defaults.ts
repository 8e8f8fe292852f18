import { energyDefaults } from './defaults/energy.ts';
import { fleetDefaults } from './defaults/fleet.ts';
import { freightDefaults } from './defaults/freight.ts';
import type { Defaults } from './defaults/judged.ts';
import { modeDefaults } from './defaults/modes.ts';
import { peopleDefaults } from './defaults/people.ts';
import { tripDefaults } from './defaults/trips.ts';
import type { Factor } from './factor.ts';
import { regionOf } from './countries.ts';
import type { DefaultContext } from './regions.ts';

export { defaultModeShares } from './defaults/mode-shares.ts';
export type { DefaultContext, Region } from './regions.ts';

const defaults: Defaults = {
  ...peopleDefaults,
  ...tripDefaults,
  ...modeDefaults,
  ...freightDefaults,
  ...fleetDefaults,
  ...energyDefaults,
};

/**
 * Says what the defaults of a city depend on.
 *
 * @param country ISO 3166-1 alpha-3 code
 * @param population residents, or undefined when unknown
 * @param base_year calendar year
 * @returns the context for `defaultFor`
 * @example contextOf('IND', 1000000, 2020).region // 'south_asia'
 */
export function contextOf(country: string, population: number | undefined, base_year: number): DefaultContext {
  return { country, region: regionOf(country), population, base_year };
}

/**
 * Gives the labelled default of a datum: country table where there is one, else the region's.
 *
 * Money is in US$. No default stands for the number of residents, all trips, trip lengths by mode, shares of residents by
 * ring, fuel sold and inventories, nor here for shares of trips by mode: they hang together, see `defaultModeShares`.
 *
 * @param key key of the field registry, e.g. `ring.centre.headway`
 * @param context country, region and size of the city
 * @returns value with place, year, spread and reference, or undefined where no default makes sense
 * @example defaultFor('ring.centre.headway', contextOf('DEU', 500000, 2020))?.value // 6
 */
export function defaultFor(key: string, context: DefaultContext): Factor | undefined {
  return Object.hasOwn(defaults, key) ? defaults[key]?.(context) : undefined;
}
