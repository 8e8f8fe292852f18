import type { Reference } from '../sources/factor.ts';
import type { rings } from './vocabulary.ts';

export type ZoneId = string & { readonly brand?: 'zone' };

/** One zone of a city that brings its own. */
export interface CityZone {
  readonly id: ZoneId;
  readonly name: string;
  /** Whose level of service, parking and road the zone has. */
  readonly ring: (typeof rings)[number];
  /** Residents and jobs of the base year. */
  readonly population: number;
  readonly jobs: number;
  readonly area_km2: number;
  /** Longitude and latitude, WGS84, degrees. */
  readonly centroid: readonly [longitude: number, latitude: number];
  /** Outlines for the map, rings of longitude and latitude; the first of each polygon is its outer edge. */
  readonly boundary?: readonly (readonly (readonly (readonly [number, number])[])[])[];
}

/** 2 to 400 zones, and road distances between them where the city has them. */
export interface CityZones {
  readonly zones: readonly CityZone[];
  /** Road distance, km, `[from × to]`, rows in the order of the zones; null = not known, taken from the centroids. */
  readonly distance_km?: readonly (readonly (number | null)[])[];
  readonly reference: Reference;
}
