import { expect, test } from 'vitest';
import {
  countries,
  countryFigure,
  countryModeShares,
  countryOf,
  countryParcels,
  regionOf,
} from '../../src/sources/countries.ts';
import { countryRows } from '../../src/sources/countries-data.ts';

test('every code of ISO 3166-1 stands once', () => {
  expect(countries).toHaveLength(249);
  expect(new Set(countries.map(({ iso3 }) => iso3)).size).toBe(249);
  expect(new Set(countries.map(({ name }) => name)).size).toBe(249);
  for (const { iso3 } of countries) expect(iso3).toMatch(/^[A-Z]{3}$/);
});

test('countries are listed by name', () => {
  expect(countries[0]?.name).toBe('Afghanistan');
  expect(countries.findIndex(({ iso3 }) => iso3 === 'ALA')).toBeLessThan(10);
  expect(countries.at(-1)?.name).toBe('Zimbabwe');
});

test('210 countries have figures of the tables', () => {
  const known = countryRows.filter((row) => row.slice(3).some((cell) => cell !== null));
  expect(known).toHaveLength(210);
});

test('figures carry their year and their original source', () => {
  expect(countryFigure('MEX', 'grid_carbon')).toMatchObject({
    value: 483,
    year: 2024,
    unit: 'g CO2/kWh',
    place: 'Mexico, country table',
    reference: { kind: 'secondary', source: 'ember' },
  });
  expect(countryFigure('IND', 'gdp_per_head')).toMatchObject({ value: 2397, year: 2024 });
  expect(countryFigure('SMR', 'vehicles_per_1000')).toMatchObject({ value: 1263, year: 2014 });
  expect(countryFigure('CHN', 'four_wheel_per_1000')).toMatchObject({ value: 32, year: 2007 });
  expect(countryFigure('NOR', 'petrol_price')).toMatchObject({ value: 1.8, year: 2006 });
  expect(countryFigure('CAF', 'grid_carbon')?.value).toBe(0);
});

test('what is not known is missing, and a price of nothing is not known', () => {
  expect(countryFigure('TWN', 'gdp_per_head')).toBeUndefined();
  expect(countryFigure('ALA', 'grid_carbon')).toBeUndefined();
  expect(countryFigure('GNB', 'petrol_price')).toBeUndefined();
  expect(countryFigure('XXX', 'grid_carbon')).toBeUndefined();
  expect(countryOf('toString')).toBeUndefined();
  expect(countryModeShares('toString')).toBeUndefined();
  expect(countryParcels('CHL')).toBeUndefined();
});

test('mode shares and parcels where cities or posts were counted', () => {
  expect(countryModeShares('MEX')).toEqual({ cities: 3, first: 2007, last: 2017, active: 35, transit: 41, car: 24 });
  expect(countryModeShares('GBR')?.cities).toBe(126);
  expect(countryParcels('GBR')?.value).toBe(57);
});

test('regions', () => {
  expect(regionOf('DEU')).toBe('europe');
  expect(regionOf('CAN')).toBe('north_america');
  expect(regionOf('NPL')).toBe('south_asia');
  expect(regionOf('CHL')).toBe('low_middle_income');
  expect(regionOf('ZZZ')).toBe('low_middle_income');
});
