import { type Region, richRegions } from '../sources/regions.ts';
import { quickStartWords as words } from '../words/en/quick-start.ts';
import type { DriverPath } from './plan.ts';
import { type DriverId, type Mode, modes, type VehicleClass } from './vocabulary.ts';

const everywhere: readonly Mode[] = ['walk', 'cycle', 'bus', 'taxi', 'motorcycle', 'car_passenger', 'car_driver'];

/**
 * Lists the modes a city of a region is taken to have.
 *
 * @param region the region
 * @returns modes in the vocabulary's order
 * @example quickModes('europe').includes('minibus') // false
 */
export function quickModes(region: Region): readonly Mode[] {
  const rich = richRegions.includes(region);
  return modes.filter((mode) => everywhere.includes(mode) || (mode === 'minibus' && !rich));
}

type ByRegion = Readonly<Record<Region, number>>;

const same = (rate: number): ByRegion => ({
  europe: rate,
  north_america: rate,
  south_asia: rate,
  low_middle_income: rate,
});
const people: ByRegion = { europe: 0.002, north_america: 0.007, south_asia: 0.013, low_middle_income: 0.012 };
const income: ByRegion = { europe: 0.01, north_america: 0.012, south_asia: 0.03, low_middle_income: 0.015 };

/** Growth a year, judgements. Parcels and tonnes grow on top of households and jobs; fares are mostly wages. */
const growth: Readonly<Partial<Record<DriverId, ByRegion>>> = {
  population: people,
  income,
  jobs: people,
  cars_per_person: { europe: 0, north_america: 0, south_asia: 0.025, low_middle_income: 0.012 },
  petrol_price: same(0),
  diesel_price: same(0),
  electricity_price: same(0),
  fare: income,
  grid_carbon: { europe: -0.06, north_america: -0.04, south_asia: -0.02, low_middle_income: -0.02 },
  e_commerce: { europe: 0.02, north_america: 0.02, south_asia: 0.05, low_middle_income: 0.04 },
  freight_tonnes: { europe: 0, north_america: 0.002, south_asia: 0.01, low_middle_income: 0.006 },
  through_traffic: { europe: 0.005, north_america: 0.007, south_asia: 0.015, low_middle_income: 0.012 },
};

interface Electric {
  readonly driver: DriverId;
  readonly vehicle: VehicleClass;
  /** Share of vehicle-km twenty-five years on. */
  readonly reached: ByRegion;
}

const far: ByRegion = { europe: 0.85, north_america: 0.6, south_asia: 0.4, low_middle_income: 0.35 };
const middle: ByRegion = { europe: 0.75, north_america: 0.5, south_asia: 0.35, low_middle_income: 0.25 };
const little: ByRegion = { europe: 0.4, north_america: 0.25, south_asia: 0.1, low_middle_income: 0.1 };

/** Powertrain trends without any measure of the city, judgements. */
const electric: readonly Electric[] = [
  { driver: 'electric_share_car', vehicle: 'car', reached: far },
  { driver: 'electric_share_motorcycle', vehicle: 'motorcycle', reached: far },
  { driver: 'electric_share_taxi', vehicle: 'taxi', reached: far },
  { driver: 'electric_share_minibus', vehicle: 'minibus', reached: middle },
  { driver: 'electric_share_bus', vehicle: 'bus', reached: middle },
  { driver: 'electric_share_van', vehicle: 'van', reached: middle },
  { driver: 'electric_share_rigid', vehicle: 'rigid_small', reached: little },
  { driver: 'electric_share_articulated', vehicle: 'articulated', reached: little },
];
const reach_years = 25;

/**
 * Makes the trends of the world for a region.
 *
 * @param region the region
 * @param base_year first year
 * @param shareOf electric share of a class in the base year, undefined when unknown
 * @returns paths by driver; shares run in a straight line from the base year's
 */
export function quickDrivers(
  region: Region,
  base_year: number,
  shareOf: (vehicle: VehicleClass) => number | undefined,
): Partial<Record<DriverId, DriverPath>> {
  const paths: Partial<Record<DriverId, DriverPath>> = {};
  for (const [driver, rates] of Object.entries(growth) as [DriverId, ByRegion][]) {
    const rate_per_year = rates[region];
    const note = driver.endsWith('_price') ? words.flat : words.driver;
    paths[driver] = { kind: 'growth', rate_per_year, reference: { kind: 'judgement' }, note };
  }
  for (const { driver, vehicle, reached } of electric) {
    const share = shareOf(vehicle);
    if (share === undefined) continue;
    paths[driver] = {
      kind: 'points',
      points: [
        [base_year, share],
        [base_year + reach_years, Math.max(share, reached[region])],
      ],
      reference: { kind: 'judgement' },
      note: words.driver,
    };
  }
  return paths;
}
