import type { Dated, ModeShareMedians } from './countries-data.ts';
import { countryRows, modeShareMedians } from './countries-data.ts';
import type { Factor, Quality } from './factor.ts';
import type { Region } from './regions.ts';

/** A figure of the country tables: what it is and who published it. */
interface Column {
  readonly at: 3 | 4 | 5 | 6 | 7 | 8 | 9;
  readonly unit: string;
  readonly quality: Quality;
  readonly source: string;
  readonly what: string;
  readonly note?: string;
}

const old = 'a fallback: better registers contradict it where both exist';

const columns = {
  grid_carbon: {
    at: 3,
    unit: 'g CO2/kWh',
    quality: 'M',
    source: 'ember',
    what: 'carbon intensity of electricity generated',
  },
  gdp_per_head: {
    at: 4,
    unit: 'US$ of 2015',
    quality: 'M',
    source: 'wdi',
    what: 'GDP per capita, constant 2015 US$ (NY.GDP.PCAP.KD)',
  },
  urban_percent: { at: 5, unit: '%', quality: 'M', source: 'wdi', what: 'urban population (SP.URB.TOTL.IN.ZS)' },
  vehicles_per_1000: {
    at: 6,
    unit: 'vehicles per 1,000 persons',
    quality: 'L',
    source: 'nationmaster_2014',
    what: 'motor vehicles per 1,000 people',
    note: old,
  },
  four_wheel_per_1000: {
    at: 7,
    unit: 'vehicles per 1,000 persons',
    quality: 'L',
    source: 'wdi',
    what: 'motor vehicles but two-wheelers per 1,000 people (IS.VEH.NVEH.P3)',
    note: old,
  },
  petrol_price: { at: 8, unit: 'US$/l', quality: 'L', source: 'wdi', what: 'pump price of petrol (EP.PMP.SGAS.CD)' },
  road_deaths: {
    at: 9,
    unit: 'deaths per 100,000 persons',
    quality: 'M',
    source: 'gbd_2023',
    what: 'road deaths, age-standardised',
  },
} as const satisfies Record<string, Column>;
export type CountryFigure = keyof typeof columns;

/** A country or territory of ISO 3166-1. */
export interface Country {
  readonly iso3: string;
  readonly name: string;
  readonly region: Region;
}

const rowByCode = new Map(countryRows.map((row) => [row[0], row]));
const vehiclesYear = 2014;

/** All codes of ISO 3166-1 with their names, by name. */
export const countries: readonly Country[] = countryRows
  .map(([iso3, name, region]) => ({ iso3, name, region }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

/**
 * Finds a country by its code.
 *
 * @param iso3 ISO 3166-1 alpha-3 code, capitals
 * @returns the country, or undefined for any other text
 * @example countryOf('MEX')?.name // 'Mexico'
 */
export function countryOf(iso3: string): Country | undefined {
  const row = rowByCode.get(iso3);
  return row && { iso3: row[0], name: row[1], region: row[2] };
}

/**
 * Finds the region whose defaults a country shares.
 *
 * @param iso3 ISO 3166-1 alpha-3 code
 * @returns its region; the widest one, low and middle income, for a code that is none
 * @example regionOf('DEU') // 'europe'
 */
export function regionOf(iso3: string): Region {
  return rowByCode.get(iso3)?.[2] ?? 'low_middle_income';
}

/**
 * Reads a figure of the country tables.
 *
 * @param iso3 ISO 3166-1 alpha-3 code
 * @param figure which
 * @returns the figure with its year and source, or undefined when the table has none; a price of 0 is a gap in the source
 * @example countryFigure('MEX', 'grid_carbon')?.value // 483
 */
export function countryFigure(iso3: string, figure: CountryFigure): Factor | undefined {
  const row = rowByCode.get(iso3);
  const column: Column = columns[figure];
  const cell: Dated | number | null | undefined = row?.[column.at];
  if (row === undefined || cell === null || cell === undefined) return undefined;
  const [value, year] = typeof cell === 'number' ? [cell, vehiclesYear] : cell;
  if (figure === 'petrol_price' && value === 0) return undefined;
  return {
    value,
    unit: column.unit,
    place: `${row[1]}, country table`,
    year,
    quality: column.quality,
    reference: { kind: 'secondary', source: column.source, where: `${column.what}, ${row[1]}, ${year}` },
    ...(column.note !== undefined && { note: column.note }),
  };
}

/**
 * Finds the median mode shares of a country's cities.
 *
 * @param iso3 ISO 3166-1 alpha-3 code
 * @returns medians in percent with the number of cities and the years, or undefined
 * @source abc_of_mobility, latest observation of each city, shares that sum to 90-110 %
 * @example countryModeShares('MEX')?.transit // 41
 */
export function countryModeShares(iso3: string): ModeShareMedians | undefined {
  return Object.hasOwn(modeShareMedians, iso3) ? modeShareMedians[iso3] : undefined;
}

interface Parcels {
  readonly value: number;
  readonly year: number;
  readonly source: string;
  readonly where: string;
}

const index2020 = { year: 2019, source: 'parcel_shipping_index', where: 'parcels per person 2019, edition of 2020' };

/** Parcels a person and year, of all kinds. */
const parcelsPerHead: Readonly<Record<string, Parcels>> = {
  CHN: { value: 44, ...index2020 },
  DEU: { value: 44, ...index2020 },
  GBR: { value: 57, ...index2020 },
  IND: {
    value: 2.3,
    year: 2022,
    source: 'parcel_shipping_index',
    where: 'edition of 2023: 10 parcels per household, 3.2 billion in all',
  },
  JPN: { value: 72, ...index2020 },
  MEX: { value: 2.2, year: 2019, source: 'parcels_100', where: '278 million parcels over 126.0 million people' },
  USA: { value: 44, ...index2020 },
};

/**
 * Reads how many parcels a person receives in a year, of all kinds.
 *
 * @param iso3 ISO 3166-1 alpha-3 code
 * @returns parcels a person and year, or undefined where no figure was seen
 * @example countryParcels('MEX')?.value // 2.2
 */
export function countryParcels(iso3: string): Factor | undefined {
  const found = Object.hasOwn(parcelsPerHead, iso3) ? parcelsPerHead[iso3] : undefined;
  const country = countryOf(iso3);
  if (found === undefined || country === undefined) return undefined;
  return {
    value: found.value,
    unit: 'parcels per person and year',
    place: `${country.name}, country table`,
    year: found.year,
    quality: 'L',
    reference: { kind: 'secondary', source: found.source, where: found.where },
  };
}
