import type { Factor } from './factor.ts';

/** What is usual for a datum: outside `low` to `high` a reader should look again. `value` is a typical one. */
export type PlausibleRange = Factor & { readonly low: number; readonly high: number };

type Bounds = readonly [low: number, value: number, high: number];

function judged(unit: string, [low, value, high]: Bounds, note: string): PlausibleRange {
  const base = { place: 'general', year: 2020, quality: 'L', reference: { kind: 'judgement' } } as const;
  return { ...base, value, unit, low, high, note };
}

function roadmap(low: number, high: number, which: string): PlausibleRange {
  return {
    value: Math.sqrt(low * high),
    unit: 'km a year',
    place: 'world',
    year: 2012,
    quality: 'M',
    low,
    high,
    reference: { kind: 'secondary', source: 'icct_roadmap', where: `annual distance, ${which}` },
    note: 'lowest and highest of the regions of the world; value is their geometric mean',
  };
}

const petrolCar = judged('l per 100 km', [4, 8, 16], 'fleet means, from small cars to large ones in dense traffic');
const dieselCar = judged('l per 100 km', [3.5, 6.5, 13], 'fleet means, from small cars to large ones in dense traffic');
const cars = {
  petrol: petrolCar,
  diesel: dieselCar,
  cng: judged('kg per 100 km', [3, 5.5, 11], 'energy parity with petrol'),
  lpg: judged('l per 100 km', [5, 10, 20], 'energy parity with petrol'),
  hybrid: judged('l per 100 km', [2.5, 5, 10], 'full hybrids without a plug'),
  electric: judged('kWh per 100 km', [10, 19, 32], 'at the plug'),
};
const rigidDiesel = judged('l per 100 km', [16, 25, 45], 'lorries of 3.5 to 26 t; below it are vans');

/** Ranges by what they check. Classes without a range are not checked. */
export const plausibleRanges = {
  trips_per_person: judged(
    'trips per person and weekday',
    [1.5, 2.7, 4.5],
    'household surveys; lower where walking is left out',
  ),
  zones_over_city: judged('ratio', [0.95, 1, 1.05], 'the zones of a city against its own total; years may differ'),
  density: {
    value: 5_900,
    unit: 'persons per km2',
    place: 'world',
    year: 2014,
    quality: 'M',
    low: 700,
    high: 44_000,
    reference: { kind: 'secondary', source: 'un_habitat_density', where: 'Atlanta lowest, Dhaka highest of the list' },
    note: 'built-up area, not administrative area',
  },
  cars_per_1000: judged('cars per 1,000 persons', [5, 250, 850], 'from cities almost without cars to North America'),
  motorised_trips_per_head: judged(
    'motorised trips per person and day',
    [0.3, 1.3, 2.6],
    'people make two to three trips a day in all, and walk some of them',
  ),
  vkm_per_head: judged('motor vehicle-km per person and year', [300, 4_000, 15_000], 'all motor vehicles of a city'),
  van_share_of_vkm: judged(
    'share of motor vehicle-km',
    [0.03, 0.13, 0.25],
    'vans that carry goods, tools or nothing; pick-ups used as cars not counted',
  ),
  /** Inventory over survey, trips a day. */
  inventory_over_survey: judged(
    'ratio',
    [0.5, 1, 2],
    'years, areas and days differ, but not by more than a factor of two',
  ),
  /** Vehicles in two counts of one fleet. */
  fleet_counts: judged('ratio', [0.67, 1, 1.5], 'two counts of one fleet'),
  /** Fuel burnt from the bottom up over fuel sold. */
  fuel_balance: {
    value: 1,
    unit: 'ratio',
    place: 'general',
    year: 2022,
    quality: 'M',
    low: 0.9,
    high: 1.1,
    reference: { kind: 'secondary', source: 'myc_calculator', where: 'top-down check, within 10 %' },
    note: 'bottom-up fuel over fuel sold',
  },
  /** Distance a vehicle drives in a year, by class of the inventory. */
  mileage: {
    car: roadmap(5_000, 27_700, 'passenger cars'),
    motorcycle: roadmap(1_700, 16_400, 'motorcycles'),
    taxi: judged('km a year', [15_000, 50_000, 120_000], 'one shift to three'),
    minibus: roadmap(8_000, 58_000, 'buses'),
    bus: roadmap(8_000, 58_000, 'buses'),
    van: roadmap(7_300, 43_000, 'light commercial vehicles'),
    rigid: roadmap(10_700, 66_000, 'medium duty trucks'),
    articulated: roadmap(14_800, 87_000, 'heavy duty trucks'),
  },
  /** Persons per vehicle. */
  occupancy: {
    car: judged('persons per vehicle', [1.05, 1.5, 2.6], 'driver included'),
    taxi: judged('persons per vehicle', [0.5, 1.3, 5], 'empty running included, driver not'),
    motorcycle: judged('persons per vehicle', [1, 1.15, 1.9], 'driver included'),
    minibus: judged('persons per vehicle', [3, 10, 22], 'mean of the day'),
    bus: judged('persons per vehicle', [4, 16, 60], 'mean of the day'),
    metro: judged('persons per train', [30, 180, 900], 'mean of the day'),
  },
  /** Tonnes per vehicle, empty running included. */
  load: {
    van: judged('t per vehicle', [0.05, 0.4, 1.5], 'a van of 3.5 t carries at most about 1.2 t'),
    rigid: judged('t per vehicle', [0.5, 4, 12], 'a lorry over 12 t carries about 12 t when full'),
    articulated: judged('t per vehicle', [3, 12, 28], 'an articulated lorry carries about 26 t when full'),
  },
  /** Consumption by class and powertrain. */
  consumption: {
    car: cars,
    taxi: cars,
    motorcycle: {
      petrol: judged('l per 100 km', [1.2, 2.7, 6], 'from mopeds to heavy motorcycles'),
      electric: judged('kWh per 100 km', [2, 5, 12], 'at the plug'),
    },
    minibus: {
      petrol: judged('l per 100 km', [9, 18, 45], 'from large vans to midibuses'),
      diesel: judged('l per 100 km', [8, 17, 40], 'from large vans to midibuses'),
      cng: judged('kg per 100 km', [8, 16, 38], 'energy parity with diesel'),
      electric: judged('kWh per 100 km', [25, 55, 120], 'at the plug'),
    },
    bus: {
      diesel: judged('l per 100 km', [18, 38, 65], 'from midibuses to articulated buses in city traffic'),
      cng: judged('kg per 100 km', [18, 40, 70], 'from midibuses to articulated buses in city traffic'),
      electric: judged('kWh per 100 km', [65, 130, 250], 'at the plug'),
      hybrid: judged('l per 100 km', [15, 30, 55], 'of diesel'),
    },
    van: {
      petrol: judged('l per 100 km', [6, 11, 19], 'light commercial vehicles to 3.5 t'),
      diesel: judged('l per 100 km', [5.5, 9.5, 16], 'light commercial vehicles to 3.5 t'),
      cng: judged('kg per 100 km', [4, 8, 15], 'energy parity with petrol'),
      electric: judged('kWh per 100 km', [15, 28, 50], 'at the plug'),
    },
    rigid: { diesel: rigidDiesel },
    rigid_small: { diesel: judged('l per 100 km', [12, 19, 30], 'lorries of 3.5 to 12 t') },
    rigid_large: { diesel: judged('l per 100 km', [18, 29, 48], 'lorries of 12 to 26 t') },
    articulated: {
      diesel: {
        value: 34,
        unit: 'l per 100 km',
        place: 'Europe',
        year: 2019,
        quality: 'M',
        low: 26,
        high: 52.5,
        reference: {
          kind: 'derived',
          source: 'emep_eea_2019',
          where: 'Tier 3, articulated 34-40 t Euro VI: 9.32 MJ/km at 100 km/h and 18.83 at 20 km/h / 35.86 MJ/l',
        },
        note: 'value by judgement',
      },
    },
  },
} as const satisfies Readonly<Record<string, unknown>>;
