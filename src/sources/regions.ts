/** Kinds of place that share their defaults where the country itself says nothing. */
export const regions = ['europe', 'north_america', 'south_asia', 'low_middle_income'] as const;
export type Region = (typeof regions)[number];

/** Regions that share the first column of the tables of defaults, unless North America has its own. */
export const richRegions: readonly Region[] = ['europe', 'north_america'];

/** What the place of a regional default is called. Region is about the form of cities more than about continents. */
export const regionNames: Readonly<Record<Region, string>> = {
  europe: 'Europe and rich dense cities, regional default',
  north_america: 'North America and rich spread-out cities, regional default',
  south_asia: 'South Asia, regional default',
  low_middle_income: 'low and middle income countries, regional default',
};

/** What a default may depend on. */
export interface DefaultContext {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly region: Region;
  /** Residents; without them, defaults that scale with the city's size are missing. */
  readonly population: number | undefined;
  readonly base_year: number;
}
