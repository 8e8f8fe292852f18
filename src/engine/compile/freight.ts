import { freightClasses, freightSegments } from '../../plan/vocabulary.ts';
import type { SegmentRates } from '../../model/freight-generation.ts';
import type { CityReader } from '../city-reader.ts';

export interface CompiledFreight {
  readonly jobs: number;
  readonly households: number;
  readonly daysPerYear: number;
  /** Share of goods vehicle-km in the peak and off it. `[period]` */
  readonly periodShare: Float64Array;
  readonly jobsShare: Float64Array;
  readonly rates: readonly SegmentRates[];
  /** Share of a segment's drops by class, rows sum to 1. `[segment × class]` */
  readonly classShare: Float64Array;
  /** `[class]` */
  readonly payload_t: Float64Array;
  readonly loadFactor: Float64Array;
  readonly emptyShare: Float64Array;
  readonly mostDrops: Float64Array;
  readonly stem_km: Float64Array;
  readonly roundFactor: number;
  /** Of the base year, currency/h. */
  readonly wage: number;
}

function rateOf(read: CityReader, segment: string): SegmentRates {
  return {
    jobsPerEstablishment: read.need(`freight.jobs_per_establishment.${segment}`),
    perEstablishment: read.need(`freight.deliveries_per_establishment.${segment}`),
    perJob: read.need(`freight.deliveries_per_job.${segment}`),
    perHousehold: read.need(`freight.deliveries_per_household.${segment}`),
    success: read.need(`freight.success_share.${segment}`),
    tonnesPerDelivery: read.need(`freight.tonnes_per_delivery.${segment}`),
  };
}

function classShares(read: CityReader): Float64Array {
  return Float64Array.from(
    freightSegments.flatMap((segment) => {
      const row = freightClasses.map((each) => read.need(`freight.class_share.${segment}.${each}`));
      const total = row.reduce((sum, value) => sum + value, 0);
      return row.map((value) => value / total);
    }),
  );
}

/**
 * Reads what the city knows of goods; where it knows nothing the figures are synthetic.
 *
 * @param read the city's data
 * @param radius_km radius of the built-up area, km
 * @returns rates, loads and distances
 */
export function compileFreight(read: CityReader, radius_km: number): CompiledFreight {
  const population = read.need('population');
  const peak = read.need('freight.peak_share');
  const byClass = (name: string): Float64Array => read.needAll(freightClasses, (each) => `freight.${name}.${each}`);
  return {
    jobs: population * read.need('jobs_per_resident'),
    households: population / read.need('persons_per_household'),
    daysPerYear: read.need('freight.days_per_year'),
    periodShare: Float64Array.of(peak, 1 - peak),
    jobsShare: read.needAll(freightSegments, (segment) => `freight.jobs_share.${segment}`),
    rates: freightSegments.map((segment) => rateOf(read, segment)),
    classShare: classShares(read),
    payload_t: byClass('payload'),
    loadFactor: byClass('load_factor'),
    emptyShare: byClass('empty_share'),
    mostDrops: byClass('drops_per_round'),
    stem_km: byClass('stem_factor').map((factor) => factor * radius_km),
    roundFactor: read.need('freight.round_factor'),
    wage: read.need('wage_per_hour'),
  };
}

/** Where drops of a segment end: parcels to households where people live, the rest where jobs are. */
export function ringShareOf(segment: number, populationShare: Float64Array, jobsShare: Float64Array): Float64Array {
  return freightSegments[segment] === 'parcels_b2c' ? populationShare : jobsShare;
}

/** Segments whose receivers have a door and somebody to open it: they can be served at night, or by agreement. */
export const receivers = ['retail', 'hospitality', 'offices'] as const;
