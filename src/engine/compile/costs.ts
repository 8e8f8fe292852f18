import { rings, type Mode } from '../../plan/vocabulary.ts';
import { behaviour } from '../../sources/behaviour.ts';
import type { CityReader } from '../city-reader.ts';

export const periods = 2;

export interface CompiledCosts {
  /** Car time in the base year and on an empty road, min/km. `[period × ring]`, `[ring]` */
  readonly base_min_per_km: Float64Array;
  readonly free_min_per_km: Float64Array;
  /** Base over free-flow time. `[period]` */
  readonly ratio: Float64Array;
  /** `[ring]` */
  readonly headway_min: Float64Array;
  readonly parkingPaying: Float64Array;
  readonly parkingHours: number;
  readonly busMixedShare: number;
  readonly taxiEmptyShare: number;
  readonly throughShare: number;
  /** Money of a trip in the base year: constant and per km, city currency. `[mode]` */
  readonly fare: Float64Array;
  readonly farePerKm: Float64Array;
  /** Time per km of modes that do not run with the cars, min/km; NaN for those that do. `[mode]` */
  readonly own_min_per_km: Float64Array;
  /** Value of time, currency/min: private purposes, business. */
  readonly valueOfTime: Float64Array;
  readonly petrolPrice: number;
  readonly dieselPrice: number;
  readonly electricityPrice: number;
}

export const minutesPerHour = 60;

/**
 * Reads times and prices of the base year.
 *
 * @param read the city's data
 * @param cityModes modes of the city
 * @returns what generalised cost is made of
 */
export function compileCosts(read: CityReader, cityModes: readonly Mode[]): CompiledCosts {
  const ratio = Float64Array.of(read.need('peak_time_ratio'), read.need('off_peak_time_ratio'));
  const free = read.needAll(rings, (ring) => `ring.${ring}.free_flow`).map((speed) => minutesPerHour / speed);
  return {
    base_min_per_km: Float64Array.from([...ratio].flatMap((each) => [...free].map((time) => time * each))),
    free_min_per_km: free,
    ratio,
    headway_min: read.needAll(rings, (ring) => `ring.${ring}.headway`),
    parkingPaying: read.needAll(rings, (ring) => `ring.${ring}.parking_paying_share`),
    parkingHours: read.need('parking_duration'),
    busMixedShare: read.need('bus_mixed_share'),
    taxiEmptyShare: read.need('taxi_empty_share'),
    throughShare: read.need('through_share'),
    fare: read.needAll(cityModes, (mode) => `mode.${mode}.fare`),
    farePerKm: read.needAll(cityModes, (mode) => `mode.${mode}.fare_per_km`),
    own_min_per_km: Float64Array.from(cityModes, (mode) => minutesPerHour / (read.maybe(`mode.${mode}.speed`) ?? NaN)),
    valueOfTime: Float64Array.of(
      (behaviour.value_of_time_private.value * read.need('income_per_hour')) / minutesPerHour,
      (behaviour.value_of_time_business.value * read.need('wage_per_hour')) / minutesPerHour,
    ),
    petrolPrice: read.need('price.petrol'),
    dieselPrice: read.need('price.diesel'),
    electricityPrice: read.need('price.electricity'),
  };
}
