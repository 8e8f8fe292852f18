import type { Defaults } from './judged.ts';
import { everywhere, table } from './judged.ts';

const bands = ['to_1', '1_to_2', '2_to_5', '5_to_10', '10_to_20', 'over_20'] as const;
const purposes = ['work', 'education', 'errands', 'leisure', 'business'] as const;

const bandShares = (key: string, europe: readonly number[], rest: readonly number[]) =>
  table(key, bands, 'share', { europe, rest });

interface Columns {
  readonly europe: readonly number[];
  readonly rest: readonly number[];
}

/** Share of trips by length, and shares of walking, cycling and public transport in each length band. */
export const bandTable: Readonly<Record<'trips' | 'walk' | 'cycle' | 'transit', Columns>> = {
  trips: { europe: [0.23, 0.16, 0.28, 0.18, 0.1, 0.05], rest: [0.3, 0.16, 0.24, 0.17, 0.1, 0.03] },
  walk: { europe: [0.8, 0.35, 0.07, 0.01, 0, 0], rest: [0.88, 0.5, 0.12, 0.02, 0, 0] },
  cycle: { europe: [0.09, 0.18, 0.14, 0.06, 0.02, 0.01], rest: [0.04, 0.06, 0.05, 0.02, 0.01, 0] },
  transit: { europe: [0.01, 0.08, 0.17, 0.22, 0.22, 0.2], rest: [0.02, 0.18, 0.38, 0.48, 0.52, 0.52] },
};

export const tripDefaults: Defaults = {
  ...table('trips_per_person.*', purposes, 'trips per person and weekday', {
    europe: [0.6, 0.3, 0.95, 0.8, 0.15],
    rest: [0.5, 0.4, 0.55, 0.4, 0.1],
  }),
  ...bandShares('trip_length_share.*', bandTable.trips.europe, bandTable.trips.rest),
  ...bandShares('band.*.walk_share', bandTable.walk.europe, bandTable.walk.rest),
  ...bandShares('band.*.cycle_share', bandTable.cycle.europe, bandTable.cycle.rest),
  ...bandShares('band.*.transit_share', bandTable.transit.europe, bandTable.transit.rest),
  ...table(
    'days_per_year.*',
    purposes,
    'days a year',
    { europe: [225, 190, 350, 350, 225], rest: [270, 200, 350, 350, 270] },
    'weekday equivalents; business as work',
  ),
  peak_share: everywhere('share', 0.4, 'share of car trips in the two peaks'),
  ...table(
    'transfers_per_trip.*',
    bands,
    'changes',
    { europe: [0, 0, 0.2, 0.5, 0.8, 1], rest: [0, 0, 0.2, 0.5, 0.8, 1] },
    'longer trips change more often',
  ),
  detour_factor: everywhere('ratio', 1.3, 'road distance over straight line'),
};
