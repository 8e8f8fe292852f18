import { ncfrpMostJobs, ncfrpSource } from '../../sources/freight-rates/ncfrp.ts';
import type { Factor } from '../../sources/factor.ts';
import type { EstablishmentRate, SegmentRates } from '../../model/freight/generation.ts';
import type { FreightSegment } from '../../plan/vocabulary.ts';
import type { CityReader } from '../city-reader.ts';

/** Deliveries of an establishment; a rate from elsewhere is not carried beyond the largest establishment it was seen at. */
function deliveryRate(read: CityReader, segment: string): EstablishmentRate {
  const slope = `freight.deliveries_per_job.${segment}`;
  const power = read.maybe(`freight.deliveries_power.${segment}`);
  const seen: Readonly<Record<string, Factor>> = ncfrpMostJobs;
  const mostJobs = read.data.get(slope)?.reference.source === ncfrpSource ? seen[segment]?.value : undefined;
  return {
    perEstablishment: read.need(`freight.deliveries_per_establishment.${segment}`),
    perJob: read.need(slope),
    ...(power !== undefined && { power }),
    ...(mostJobs !== undefined && { mostJobs }),
  };
}

/** What a segment sends, where the city says anything of it. */
function pickUpRate(read: CityReader, segment: string): EstablishmentRate | undefined {
  const perEstablishment = read.maybe(`freight.pickups_per_establishment.${segment}`);
  const perJob = read.maybe(`freight.pickups_per_job.${segment}`);
  if (perEstablishment === undefined && perJob === undefined) return undefined;
  // A law that is given by one of its two parts has no other part.
  return { perEstablishment: perEstablishment ?? 0, perJob: perJob ?? 0 };
}

/**
 * Reads the rates of a segment's deliveries.
 *
 * @param read the city's data
 * @param segment the segment
 * @param jobs its jobs in the base year
 * @returns rates; establishments that the city has counted stand for those that jobs would make
 */
export function rateOf(read: CityReader, segment: FreightSegment, jobs: number): SegmentRates {
  const pickUps = pickUpRate(read, segment);
  const counted = read.maybe(`freight.establishments.${segment}`);
  return {
    ...deliveryRate(read, segment),
    jobsPerEstablishment:
      counted !== undefined && counted > 0 ? jobs / counted : read.need(`freight.jobs_per_establishment.${segment}`),
    perHousehold: read.need(`freight.deliveries_per_household.${segment}`),
    success: read.need(`freight.success_share.${segment}`),
    tonnesPerDelivery: read.need(`freight.tonnes_per_delivery.${segment}`),
    ...(pickUps && { pickUps }),
  };
}
