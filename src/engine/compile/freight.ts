import { freightClasses, freightSegments, rings, vanUses } from '../../plan/vocabulary.ts';
import { kerb } from '../../sources/freight.ts';
import { dropsPerDay, type SegmentRates } from '../../model/freight/generation.ts';
import type { CityReader } from '../city-reader.ts';
import { FreightNetwork } from './freight-network.ts';
import { rateOf } from './freight-rates.ts';
import type { CompiledSpace } from './space.ts';

/** What a city knows of goods, in flat arrays. */
export interface CompiledFreight {
  readonly jobs: number;
  readonly households: number;
  readonly daysPerYear: number;
  /** Share of goods vehicle-km in the peak and off it. `[period]` */
  readonly periodShare: Float64Array;
  /** By segment. */
  readonly jobsShare: Float64Array;
  readonly rates: readonly SegmentRates[];
  readonly inboundShare: Float64Array;
  readonly outboundRatio: Float64Array;
  readonly ownShare: Float64Array;
  readonly dwell_h: Float64Array;
  readonly density_t_per_m3: Float64Array;
  readonly onStreet: Float64Array;
  /** Share of a segment's drops by class, rows sum to 1. `[segment × class]` */
  readonly classShare: Float64Array;
  /** 1 for classes with a share of drops in some segment. `[class]` */
  readonly has: Uint8Array;
  /** By class. */
  readonly payload_t: Float64Array;
  readonly loadFactor: Float64Array;
  readonly volume_m3: Float64Array;
  readonly fill: Float64Array;
  readonly emptyShare: Float64Array;
  readonly mostDrops: Float64Array;
  readonly ownMostDrops: Float64Array;
  readonly throughShare: Float64Array;
  /** Without energy, city currency. */
  readonly costPerKm: Float64Array;
  readonly costPerHour: Float64Array;
  readonly roundFactor: number;
  readonly shift_h: number;
  /** Of van-km, those that neither goods nor service need. */
  readonly privateVanShare: number;
  readonly publicShare: number;
  /** Loading bays on the street. `[ring]` */
  readonly bays: Float64Array;
  readonly bayOccupancy: number;
  /** Rent, staff and systems of a consolidation centre, city currency a year; handling of a consignment. */
  readonly centreFixedCost: number;
  readonly centreHandlingCost: number;
  /** Part of its cost that those who use it pay. */
  readonly centreUserShare: number;
  /** Share of a day's stops. `[hour]` */
  readonly hours: Float64Array;
  readonly network: FreightNetwork;
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

/** Where segments' drops end: at jobs, or at homes as far as households order them. */
function householdShares(rates: readonly SegmentRates[], jobs: Float64Array, households: number): Float64Array {
  return Float64Array.from(rates, (rate, s) => {
    const atHomes = households * rate.perHousehold;
    if (atHomes === 0) return 0;
    return atHomes / (rate.success * dropsPerDay(rate, jobs[s]!, households));
  });
}

function privateShare(read: CityReader): number {
  const uses = read.needAll(vanUses, (use) => `freight.van_use.${use}`);
  return uses[vanUses.indexOf('private')]! / uses.reduce((sum, share) => sum + share, 0);
}

/** What jobs and households make, and what of it goes where. */
function demandOf(read: CityReader) {
  const population = read.need('population');
  const jobs = population * read.need('jobs_per_resident');
  const jobsShare = read.needAll(freightSegments, (each) => `freight.jobs_share.${each}`);
  return {
    jobs,
    jobsShare,
    households: population / read.need('persons_per_household'),
    rates: freightSegments.map((segment, s) => rateOf(read, segment, jobs * jobsShare[s]!)),
  };
}

function networkOf(read: CityReader, space: CompiledSpace): FreightNetwork {
  const { jobs, jobsShare, households, rates } = demandOf(read);
  return new FreightNetwork(space, {
    depotShare: read.needAll(rings, (ring) => `freight.depot_share.${ring}`),
    atHomes: householdShares(
      rates,
      jobsShare.map((share) => jobs * share),
      households,
    ),
    decay_per_km: read.need('freight.deterrence_per_km'),
    meanHaul_km: read.maybe('freight.mean_haul_km'),
  });
}

const minutesPerHour = 60;

/**
 * Reads what the city knows of goods; where it knows nothing the figures are synthetic.
 *
 * @param read the city's data
 * @param space zones and their geometry
 * @param network flows of a city that differs in nothing they rest on; absent = its own
 * @returns rates, loads, costs, the kerb, and the network between depots and receivers
 */
export function compileFreight(
  read: CityReader,
  space: CompiledSpace,
  network = networkOf(read, space),
): CompiledFreight {
  const peak = read.need('freight.peak_share');
  const byClass = (name: string): Float64Array => read.needAll(freightClasses, (each) => `freight.${name}.${each}`);
  const bySegment = (name: string): Float64Array => read.needAll(freightSegments, (each) => `freight.${name}.${each}`);
  const classShare = classShares(read);
  return {
    ...demandOf(read),
    daysPerYear: read.need('freight.days_per_year'),
    periodShare: Float64Array.of(peak, 1 - peak),
    inboundShare: bySegment('inbound_share'),
    outboundRatio: bySegment('outbound_ratio'),
    ownShare: bySegment('own_account_share'),
    dwell_h: bySegment('dwell_min').map((minutes) => minutes / minutesPerHour),
    density_t_per_m3: bySegment('density_t_per_m3'),
    onStreet: Float64Array.from(kerb.on_street, ({ value }) => value),
    classShare,
    has: Uint8Array.from(freightClasses, (_, j) =>
      freightSegments.some((_each, s) => classShare[s * freightClasses.length + j]! > 0) ? 1 : 0,
    ),
    payload_t: byClass('payload'),
    loadFactor: byClass('load_factor'),
    volume_m3: byClass('volume_m3'),
    fill: byClass('fill_share'),
    emptyShare: byClass('empty_share'),
    mostDrops: byClass('drops_per_round'),
    ownMostDrops: byClass('own_account_drops'),
    throughShare: byClass('through_share'),
    costPerKm: byClass('cost_per_km'),
    costPerHour: byClass('cost_per_hour'),
    roundFactor: read.need('freight.round_factor'),
    shift_h: read.need('freight.shift_h'),
    privateVanShare: privateShare(read),
    publicShare: read.need('freight.public_share'),
    bays: read.needAll(rings, (ring) => `freight.loading_bays.${ring}`),
    bayOccupancy: read.need('freight.bay_target_occupancy'),
    centreFixedCost: read.need('freight.centre_fixed_cost_per_year'),
    centreHandlingCost: read.need('freight.centre_handling_cost'),
    centreUserShare: read.need('freight.centre_user_share'),
    hours: Float64Array.from(kerb.hours, ({ value }) => value),
    network,
  };
}

/** Segments whose receivers have a door and somebody to open it: they can be served at night, or by agreement. */
export const receivers = ['retail', 'hospitality', 'offices'] as const;
