import type { Plan } from '../plan/plan.ts';

/**
 * Leaves the outlines of a city's own zones out: the model counts with their areas and middles, the map alone draws them.
 *
 * @param city of a plan
 * @returns the same city where it has no zones, else one whose zones have no boundary
 * @example cityWithoutOutlines({}) // {}
 */
export function cityWithoutOutlines<City extends Pick<Plan['city'], 'zones'>>(city: City): City {
  if (!city.zones) return city;
  const zones = city.zones.zones.map(({ boundary: _, ...zone }) => zone);
  return { ...city, zones: { ...city.zones, zones } };
}
