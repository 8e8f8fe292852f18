import { greatCircle_km, type Point } from '../../quantities/geometry.ts';
import type { City } from '../plan.ts';
import { resolveData } from '../resolve.ts';
import { rings } from '../vocabulary.ts';
import type { CityZone } from '../zones.ts';

type Ring = CityZone['ring'];

/**
 * Gives the outer radius of each ring of a city: that of a disc of the built-up area times the ring's own ratio.
 *
 * @param city the city
 * @returns km, `[ring]`; NaN where the city's data and defaults say nothing
 */
export function ringRadii_km(city: City): readonly number[] {
  const data = resolveData(city);
  const radius_km = Math.sqrt((data.get('area_built_up')?.value ?? NaN) / Math.PI);
  return rings.map((ring) => radius_km * (data.get(`ring.${ring}.radius_relative`)?.value ?? NaN));
}

/** What is known of a zone when its ring is suggested. */
export interface Placed {
  readonly centroid: Point;
  readonly area_km2: number;
  readonly jobs?: number | undefined;
  readonly population?: number | undefined;
}

/**
 * Suggests where the centre of a city lies: in the zone with most jobs per km2; with most residents per km2 where no
 * jobs are known.
 *
 * @param zones what is known of them
 * @returns position of the zone; 0 where nothing is known
 * @example suggestCentre([{ centroid: [0, 0], area_km2: 2, jobs: 9 }, { centroid: [0, 1], area_km2: 1, jobs: 8 }]) // 1
 */
export function suggestCentre(zones: readonly Placed[]): number {
  const by = zones.some(({ jobs }) => jobs !== undefined && jobs > 0) ? 'jobs' : 'population';
  const density = ({ area_km2, [by]: count }: Placed): number =>
    count === undefined || !(area_km2 > 0) ? -1 : count / area_km2;
  return zones.reduce((best, zone, at) => (density(zone) > density(zones[best]!) ? at : best), 0);
}

/**
 * Suggests the ring of a zone from how far it lies from the centre.
 *
 * @param centroid of the zone
 * @param centre of the city
 * @param radii_km outer radius of each ring, increasing, `[ring]`
 * @returns the first ring that reaches as far; beyond all of them the last
 * @example suggestRing([0.02, 0], [0, 0], [1, 3, 6, 15]) // 'inner'
 */
export function suggestRing(centroid: Point, centre: Point, radii_km: readonly number[]): Ring {
  const distance_km = greatCircle_km(centre, centroid);
  return rings[radii_km.findIndex((radius) => distance_km <= radius)] ?? rings[rings.length - 1]!;
}
