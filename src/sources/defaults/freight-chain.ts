import type { DefaultContext } from '../regions.ts';
import type { Default, Defaults } from './judged.ts';
import { judged, ranged, table } from './judged.ts';
import { wagePerHour } from './people.ts';

/** Where goods come from, where rounds start, how long a stop takes and where it finds room: judgements throughout. */

export const segments = [
  'retail',
  'hospitality',
  'offices',
  'industry',
  'construction',
  'waste',
  'parcels_b2c',
  'parcels_b2b',
  'service',
] as const;
const rings = ['centre', 'inner', 'outer', 'hinterland'] as const;

const same = (key: string, unit: string, values: readonly number[], note?: string): Defaults =>
  table(key, segments, unit, { europe: values, rest: values }, note);

type Range = readonly [low: number, usual: number, high: number];

const dwell_min: Readonly<Record<(typeof segments)[number], Range>> = {
  retail: [8, 15, 25],
  hospitality: [8, 15, 25],
  offices: [3, 8, 15],
  industry: [15, 30, 60],
  construction: [20, 35, 60],
  waste: [1, 2, 5],
  parcels_b2c: [2, 4, 8],
  parcels_b2b: [2, 4, 8],
  service: [20, 45, 90],
};

const density: Readonly<Record<(typeof segments)[number], Range>> = {
  retail: [0.1, 0.2, 0.35],
  hospitality: [0.2, 0.3, 0.5],
  offices: [0.08, 0.15, 0.3],
  industry: [0.15, 0.35, 0.8],
  construction: [0.5, 1, 2],
  waste: [0.1, 0.3, 0.5],
  parcels_b2c: [0.08, 0.15, 0.25],
  parcels_b2b: [0.08, 0.15, 0.25],
  service: [0.1, 0.2, 0.4],
};

const ranges = (key: string, unit: string, values: typeof dwell_min): Defaults =>
  Object.fromEntries(
    segments.map((each) => {
      const [low, usual, high] = values[each];
      return [key.replace('*', each), ranged(unit, usual, low, high)];
    }),
  );

/** Loading bays per 1,000 residents of the city, by ring. */
const bays_per_1000 = [1, 1.2, 0.6, 0.1] as const;
const persons_per_thousand = 1_000;

const bays =
  (perThousand: number): Default =>
  (context: DefaultContext) =>
    context.population === undefined
      ? undefined
      : judged(
          (context.population / persons_per_thousand) * perThousand,
          'bays',
          context,
          `${perThousand} per 1,000 residents of the city`,
        );

/** Money as hours of pay, low, usual and high: shed, staff and systems of a centre a year, and handling of a consignment. */
const centre_fixed_h: Range = [7_500, 15_000, 40_000];
const centre_handling_h: Range = [0.05, 0.2, 0.5];

const hoursOfPay =
  (unit: string, [low, usual, high]: Range, what: string): Default =>
  (context: DefaultContext) => {
    const wage = wagePerHour(context).value;
    return {
      ...judged(usual * wage, unit, context, `US$: ${usual} hourly wages, ${what}`),
      low: low * wage,
      high: high * wage,
    };
  };

/** As our reference pages report the trade press: what one centre was to earn of its cost. */
const userShare: Default = () => ({
  value: 0.25,
  unit: 'share',
  place: 'United Kingdom',
  year: 2005,
  quality: 'L',
  low: 0.1,
  high: 0.6,
  reference: {
    kind: 'secondary',
    source: 'commercial_motor_2005',
    where: 'part of the operating cost that users were to pay; bounds are judgements',
  },
});

export const freightChainDefaults: Defaults = {
  'freight.centre_fixed_cost_per_year': hoursOfPay(
    'currency a year',
    centre_fixed_h,
    'one shed: some five people, and as much again for rent, systems and management',
  ),
  'freight.centre_handling_cost': hoursOfPay(
    'currency per consignment',
    centre_handling_h,
    'between a parcel and a pallet, unloading to loading',
  ),
  'freight.centre_user_share': userShare,
  ...same('freight.inbound_share.*', 'share', [0.3, 0.12, 0.15, 0.45, 0.2, 0, 0, 0, 0.03], 'parcels come from depots'),
  ...same('freight.outbound_ratio.*', 'ratio', [0.02, 0, 0.03, 0.4, 0.02, 0, 0, 0.05, 0]),
  ...table(
    'freight.depot_share.*',
    rings,
    'share',
    { europe: [0.05, 0.2, 0.55, 0.2], rest: [0.1, 0.25, 0.5, 0.15] },
    'depots moved outwards where land is dear',
  ),
  'freight.deterrence_per_km': ranged('1/km', 0.06, 0.03, 0.15, 'goods go farther than shoppers'),
  ...ranges('freight.dwell_min.*', 'min', dwell_min),
  ...ranges('freight.density_t_per_m3.*', 't/m3', density),
  ...table('freight.own_account_share.*', segments, 'share', {
    europe: [0.35, 0.3, 0.2, 0.35, 0.5, 0.1, 0, 0, 0.9],
    rest: [0.5, 0.45, 0.3, 0.45, 0.6, 0.2, 0, 0, 0.95],
  }),
  'freight.public_share': ranged('share', 0.08, 0.03, 0.15, 'schools, hospitals, offices of the city and the state'),
  ...Object.fromEntries(rings.map((ring, r) => [`freight.loading_bays.${ring}`, bays(bays_per_1000[r]!)])),
  'freight.bay_target_occupancy': ranged('share', 0.6, 0.4, 0.75, 'fuller bays send drivers into the second row'),
};
