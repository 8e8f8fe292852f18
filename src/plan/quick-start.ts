import { formatNumber } from '../quantities/format.ts';
import { contextOf, defaultFor, type Region } from '../sources/defaults.ts';
import { countryOf } from '../sources/countries.ts';
import { quickStartWords as words } from '../words/en/quick-start.ts';
import { fieldOf } from './fields.ts';
import type { City, Complaint, Datum, DriverPath, Plan } from './plan.ts';
import { quickDrivers, quickModes } from './quick-start-region.ts';
import { quickScenarios } from './quick-start-scenarios.ts';
import { resolveData } from './resolve.ts';
import { sizes } from './schema.ts';
import type { DriverId } from './vocabulary.ts';

/** The few answers that make a city. */
export interface QuickStart {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly population: number;
  readonly carsPer1000: number;
  /** Built-up area; absent = the region's density. */
  readonly area_km2?: number;
  readonly name?: string;
  readonly base_year?: number;
}

const usualBaseYear = 2025;
const usualHorizon = 2050;
const shortestView_years = 20;
const years = { min: 1990, max: 2100 };
/** Residents per km2 of built-up area that no city leaves, a judgement. */
const density = { min: 50, max: 100_000 };
/** Money defaults are in US$ at the prices of this year. */
const currency = { currency: 'USD', price_year: 2015 } as const;

type Said = Pick<Complaint, 'problem' | 'remedy'>;

const shown = (value: number): string => formatNumber(value, { significant: 12 });

function checkNumber(path: string, key: string, value: number): Complaint[] {
  const field = fieldOf(key);
  if (field === undefined) throw new RangeError(`There is no field ${key}.`);
  const complain = (said: Said): Complaint[] => [{ path, ...said }];
  if (!Number.isFinite(value)) return complain(words.complaints.notANumber(field.label));
  if (value >= field.min && value <= field.max) return [];
  return complain(words.complaints.range(field.label, shown(value), shown(field.min), shown(field.max)));
}

function checkArea(input: QuickStart): Complaint[] {
  const { area_km2, population } = input;
  if (area_km2 === undefined) return [];
  const found = checkNumber('area_km2', 'area_built_up', area_km2);
  const persons_per_km2 = population / area_km2;
  if (found.length > 0 || !Number.isFinite(persons_per_km2)) return found;
  if (persons_per_km2 >= density.min && persons_per_km2 <= density.max) return [];
  const persons = shown(Math.round(persons_per_km2));
  return [{ path: 'area_km2', ...words.complaints.density(persons, shown(density.min), shown(density.max)) }];
}

function complaintsOf(input: QuickStart): Complaint[] {
  const { country, population, carsPer1000, name, base_year } = input;
  const found: Complaint[] = [];
  if (countryOf(country) === undefined) found.push({ path: 'country', ...words.complaints.country(String(country)) });
  found.push(...checkNumber('population', 'population', population));
  found.push(...checkNumber('carsPer1000', 'cars_per_1000', carsPer1000));
  found.push(...checkArea(input));
  if (base_year !== undefined && !(Number.isInteger(base_year) && base_year >= years.min && base_year <= years.max)) {
    found.push({ path: 'base_year', ...words.complaints.year(String(base_year), years.min, years.max) });
  }
  if (name !== undefined && (name.trim() === '' || name.length > sizes.name / 2)) {
    found.push({ path: 'name', ...words.complaints.name(sizes.name / 2) });
  }
  return found;
}

function entered(key: string, value: number, year: number): [string, Datum] {
  return [
    key,
    {
      value,
      unit: fieldOf(key)?.unit ?? '',
      year,
      quality: 'M',
      reference: { kind: 'derived', where: words.entered },
    },
  ];
}

function cityOf(input: QuickStart, name: string, region: Region): City {
  const base_year = input.base_year ?? usualBaseYear;
  const data: [string, Datum][] = [
    entered('population', input.population, base_year),
    entered('cars_per_1000', input.carsPer1000, base_year),
  ];
  if (input.area_km2 !== undefined) data.push(entered('area_built_up', input.area_km2, base_year));
  return {
    name,
    country: input.country,
    ...currency,
    base_year,
    modes: quickModes(region),
    data: Object.fromEntries(data),
    note: words.cityNote,
  };
}

/** Electric shares rise from the fleet's default; other drivers grow at a rate. */
function driversOf(city: City, region: Region): Partial<Record<DriverId, DriverPath>> {
  const context = contextOf(city.country, city.data['population']?.value, city.base_year);
  return quickDrivers(region, city.base_year, (vehicle) => {
    return defaultFor(`class.${vehicle}.share.electric`, context)?.value;
  });
}

/**
 * Makes a plan from three numbers; all else is defaults that name their place.
 *
 * Money is in US$ at the prices of 2015. Scenarios and target are sketches to start from.
 *
 * @param input country, residents and cars per 1,000 people; built-up area, name and base year if known
 * @returns a plan, or complaints for answers that cannot be used
 */
export function quickStart(input: QuickStart): Plan | Complaint[] {
  const complaints = complaintsOf(input);
  const country = countryOf(input.country);
  if (complaints.length > 0 || country === undefined) return complaints;
  const name = input.name?.trim() ?? words.cityName(country.name);
  const city = cityOf(input, name, country.region);
  const horizon = Math.max(usualHorizon, city.base_year + shortestView_years);
  const data = resolveData(city);
  return {
    format: 'sumpter',
    version: 1,
    name: words.planName(name),
    city,
    horizon,
    drivers: driversOf(city, country.region),
    scenarios: quickScenarios(city, data),
    targets: [
      {
        indicator: 'ghg_wtw_kt',
        year: horizon,
        kind: 'relative_to_base',
        value: 0.5,
        reference: { kind: 'judgement' },
        note: words.target,
      },
    ],
    sources: {},
  };
}
