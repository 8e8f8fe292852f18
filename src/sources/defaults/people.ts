import { countryFigure } from '../countries.ts';
import type { Factor } from '../factor.ts';
import type { DefaultContext } from '../regions.ts';
import type { Defaults, Regional } from './judged.ts';
import { everywhere, judged, judgementReference, pick, regional, table } from './judged.ts';

const rings = ['centre', 'inner', 'outer', 'hinterland'] as const;
const ha_per_km2 = 100;

const density_persons_per_ha: Regional = { europe: 40, north_america: 17, south_asia: 150, rest: 90 };
const jobs_per_resident: Regional = { europe: 0.45, rest: 0.38 };
const gdp_per_head_USD: Regional = { europe: 30_000, north_america: 40_000, south_asia: 2_200, rest: 5_000 };
/** Jobs per resident, and persons per household. */
export const jobsPerResident = regional('jobs per person', jobs_per_resident);
export const personsPerHousehold = regional('persons', { europe: 2.3, north_america: 2.5, south_asia: 4.5, rest: 3.4 });

const cars_per_1000: Regional = { europe: 480, north_america: 600, south_asia: 25, rest: 120 };

/** Share of GDP that is paid for work, and share that households may spend; full-time hours a year. */
const wage_share: Regional = { europe: 0.55, rest: 0.4 };
const household_share: Regional = { europe: 0.6, rest: 0.55 };
const hours_per_year = 1_800;

function gdpPerHead(context: DefaultContext): { value: number; place: string; year: number } {
  const known = countryFigure(context.country, 'gdp_per_head');
  return known ?? judged(pick(gdp_per_head_USD, context.region), 'US$ of 2015', context);
}

function perHour(context: DefaultContext, share: Regional, what: string): Factor {
  const gdp = gdpPerHead(context);
  const jobs = pick(jobs_per_resident, context.region);
  const part = pick(share, context.region);
  return {
    value: (gdp.value * part) / (jobs * hours_per_year),
    unit: 'currency/h',
    place: gdp.place,
    year: gdp.year,
    quality: 'L',
    reference: judgementReference,
    note: `US$ of 2015: GDP per head ${gdp.value} x ${part} ${what} / (${jobs} jobs per resident x ${hours_per_year} h)`,
  };
}

/** Wage per hour from the country's GDP per head, US$ of 2015; what other money defaults are scaled by. */
export function wagePerHour(context: DefaultContext): Factor {
  return perHour(context, wage_share, 'paid for work');
}

/** Where there are more vehicles than people, most are registered for others: no figure of the residents' cars. */
const most_vehicles_per_1000 = 1_000;

function carsPer1000(context: DefaultContext): Factor {
  const known = (['vehicles_per_1000', 'four_wheel_per_1000'] as const)
    .map((figure) => countryFigure(context.country, figure))
    .find((figure) => figure !== undefined && figure.value <= most_vehicles_per_1000);
  const unit = 'cars per 1,000 persons';
  if (known === undefined) return judged(pick(cars_per_1000, context.region), unit, context);
  return { ...known, unit, note: 'motor vehicles stand for cars; better registers contradict it where both exist' };
}

function areaBuiltUp(context: DefaultContext): Factor | undefined {
  if (context.population === undefined) return undefined;
  const density = pick(density_persons_per_ha, context.region);
  return judged(
    context.population / (density * ha_per_km2),
    'km2',
    context,
    `residents at ${density} persons per hectare`,
  );
}

const ratio = (key: string, values: readonly number[], note: string) =>
  table(key, rings, 'ratio', { europe: values, rest: values }, note);

export const peopleDefaults: Defaults = {
  area_built_up: areaBuiltUp,
  cars_per_1000: carsPer1000,
  persons_per_car_access: everywhere('persons per car', 1.5, 'people with a car at hand, drivers and passengers'),
  persons_per_household: personsPerHousehold,
  jobs_per_resident: jobsPerResident,
  income_per_hour: (context) => perHour(context, household_share, 'at the disposal of households'),
  income_gini: regional('share', { europe: 0.33, north_america: 0.41, south_asia: 0.36, rest: 0.42 }),
  wage_per_hour: wagePerHour,
  ...ratio('ring.*.density_relative', [2.2, 1.5, 0.8, 0.05], 'residents per km2 over the mean of the city'),
  ...ratio('ring.*.jobs_relative', [3, 1.2, 0.6, 0.5], 'jobs per resident over the mean of the city'),
  ...ratio('ring.*.radius_relative', [0.2, 0.5, 1, 2.5], 'the city radius is that of a disc of the built-up area'),
};
