import type { CityZone } from '../../../plan/zones.ts';

/** A zone as far as it is known: of the plan, or of a file not taken yet. */
export type ZoneRow = Pick<CityZone, 'id' | 'name' | 'ring'> &
  Partial<Pick<CityZone, 'population' | 'jobs' | 'area_km2'>>;

/** What a person changes in the table. */
export type ZoneChange = Partial<Pick<CityZone, 'name' | 'ring' | 'population' | 'jobs'>>;
