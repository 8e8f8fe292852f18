import { relativeValuesOfTime, valueOfTime } from '../../model/generalised-cost.ts';
import { relativeIncomes } from '../../model/person-groups.ts';
import { bands, periods as periodNames, rings, terciles, type Mode } from '../../plan/vocabulary.ts';
import { behaviour } from '../../sources/behaviour.ts';
import { tripWeights } from '../../sources/generalised-cost.ts';
import type { CityReader } from '../city-reader.ts';

export const periods = periodNames.length;

export interface CompiledCosts {
  /** Car time in the base year and on an empty road, min/km. `[period × ring]`, `[ring]` */
  readonly base_min_per_km: Float64Array;
  readonly free_min_per_km: Float64Array;
  /** Base over free-flow time. `[period]` */
  readonly ratio: Float64Array;
  /** `[ring]` */
  readonly headway_min: Float64Array;
  readonly walkToStop_min: Float64Array;
  readonly parkingPaying: Float64Array;
  readonly parkingHours: number;
  readonly parkingPrice: number;
  readonly workplaceFreeShare: number;
  /** Changes of vehicle by trip length. `[band]` */
  readonly transfers: Float64Array;
  /** Minutes between departures of modes with a timetable of their own; NaN for those that share their ring's. `[mode]` */
  readonly modeHeadway_min: Float64Array;
  readonly seats: Float64Array;
  readonly costPerVkm: Float64Array;
  readonly peakLoadFactor: number;
  readonly busMixedShare: number;
  readonly taxiEmptyShare: number;
  readonly throughShare: number;
  /** Money of a trip in the base year: constant and per km, city currency. `[mode]` */
  readonly fare: Float64Array;
  readonly farePerKm: Float64Array;
  /** Time per km of modes that do not run with the cars, min/km; NaN for those that do. `[mode]` */
  readonly own_min_per_km: Float64Array;
  /** Value of time of the base year, currency/min: private purposes, business. `[2 × tercile]` */
  readonly valueOfTime: Float64Array;
  readonly petrolPrice: number;
  readonly dieselPrice: number;
  readonly electricityPrice: number;
}

export const minutesPerHour = 60;

/** Incomes differ between groups; the city's value is their mean. */
function valuesOfTime(read: CityReader): Float64Array {
  const incomes = relativeIncomes(read.need('income_gini'), terciles.length);
  const even = Float64Array.from(terciles, () => 1 / terciles.length);
  const over = relativeValuesOfTime(incomes, even, tripWeights.income_elasticity_across_groups.value);
  // What the city found in its own survey goes before a share of incomes.
  const own = read.maybe('behaviour.value_of_time');
  const ofPrivate =
    own === undefined
      ? valueOfTime(read.need('income_per_hour'), behaviour.value_of_time_private.value)
      : own / minutesPerHour;
  const ofBusiness = valueOfTime(read.need('wage_per_hour'), behaviour.value_of_time_business.value);
  return Float64Array.from([ofPrivate, ofBusiness].flatMap((value) => [...over].map((relative) => value * relative)));
}

/**
 * Reads times and prices of the base year.
 *
 * @param read the city's data
 * @param cityModes modes of the city
 * @returns what generalised cost is made of
 */
export function compileCosts(read: CityReader, cityModes: readonly Mode[]): CompiledCosts {
  const byMode = (what: string): Float64Array =>
    Float64Array.from(cityModes, (mode) => read.maybe(`mode.${mode}.${what}`) ?? NaN);
  const ratio = Float64Array.of(read.need('peak_time_ratio'), read.need('off_peak_time_ratio'));
  const free = read.needAll(rings, (ring) => `ring.${ring}.free_flow`).map((speed) => minutesPerHour / speed);
  return {
    base_min_per_km: Float64Array.from([...ratio].flatMap((each) => [...free].map((time) => time * each))),
    free_min_per_km: free,
    ratio,
    headway_min: read.needAll(rings, (ring) => `ring.${ring}.headway`),
    parkingPaying: read.needAll(rings, (ring) => `ring.${ring}.parking_paying_share`),
    walkToStop_min: read.needAll(rings, (ring) => `ring.${ring}.walk_to_stop`),
    parkingHours: read.need('parking_duration'),
    parkingPrice: read.need('parking_price'),
    workplaceFreeShare: read.need('workplace_parking_free_share'),
    transfers: read.needAll(bands, (band) => `transfers_per_trip.${band}`),
    modeHeadway_min: byMode('headway'),
    seats: byMode('seats'),
    costPerVkm: byMode('cost_per_vkm'),
    peakLoadFactor: read.need('peak_load_factor'),
    busMixedShare: read.need('bus_mixed_share'),
    taxiEmptyShare: read.need('taxi_empty_share'),
    throughShare: read.need('through_share'),
    fare: read.needAll(cityModes, (mode) => `mode.${mode}.fare`),
    farePerKm: read.needAll(cityModes, (mode) => `mode.${mode}.fare_per_km`),
    own_min_per_km: Float64Array.from(cityModes, (mode) => minutesPerHour / (read.maybe(`mode.${mode}.speed`) ?? NaN)),
    valueOfTime: valuesOfTime(read),
    petrolPrice: read.need('price.petrol'),
    dieselPrice: read.need('price.diesel'),
    electricityPrice: read.need('price.electricity'),
  };
}
