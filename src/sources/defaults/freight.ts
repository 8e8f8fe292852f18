import { countryParcels } from '../countries.ts';
import type { Factor } from '../factor.ts';
import type { DefaultContext } from '../regions.ts';
import { freightChainDefaults, segments } from './freight-chain.ts';
import { vehicleShares } from './freight-tables.ts';
import { classes, freightVehicleDefaults } from './freight-vehicles.ts';
import type { Default, Defaults, Regional, SureDefault } from './judged.ts';
import { everywhere, judged, pick, regional, table } from './judged.ts';
import { jobsPerResident, personsPerHousehold } from './people.ts';

const perWeekday = 'deliveries a weekday';

/** Constant and slope of `deliveries = a + b * jobs`, as our reference pages report the report. */
const ncfrp = (coefficient: number, which: 'a' | 'b', sector: string, jobs: string): Default => {
  const factor: Factor = {
    value: coefficient,
    unit: perWeekday,
    place: 'New York and New Jersey',
    year: 2012,
    quality: 'L',
    reference: {
      kind: 'secondary',
      source: 'ncfrp_25',
      where: `linear models of freight trip attraction, ${sector}: coefficient ${which}`,
    },
    note: `establishments with ${jobs} jobs; meant for one establishment, not for sums over a zone`,
  };
  return () => factor;
};

const massGt = (value: number, unit: string, where: string): SureDefault => {
  const factor: Factor = {
    value,
    unit,
    place: 'Netherlands',
    year: 2021,
    quality: 'L',
    reference: { kind: 'secondary', source: 'mass_gt', where },
  };
  return () => factor;
};

const fixed = (values: Readonly<Record<string, Default>>, key: string): Defaults =>
  Object.fromEntries(Object.entries(values).map(([member, value]) => [key.replace('*', member), value]));

const days: Regional = { europe: 270, rest: 300 };
/** Share of all parcels that go to households. */
const household_share = 0.6;
/** Parcels a person and year where no figure of the country was seen; Europe and its like take the rate per household. */
const parcels_per_head: Regional = { europe: 45, south_asia: 2, rest: 5 };
const massGtHousehold = massGt(0.112, perWeekday, 'parcels per household and day');
const massGtJob = massGt(0.041, perWeekday, 'parcels per employee and day');

/** Parcels to one household (or job) a weekday from parcels per person and year. */
function fromParcels(context: DefaultContext, share: number, persons: number, what: string, of: SureDefault): Factor {
  const known = countryParcels(context.country);
  if (known === undefined && context.region === 'europe') return of(context);
  const perHead = known ?? judged(pick(parcels_per_head, context.region), 'parcels per person and year', context);
  const daysPerYear = pick(days, context.region);
  const arithmetic = `${perHead.value} parcels per person and year x ${share} ${what} / ${daysPerYear} days`;
  return {
    ...perHead,
    value: (perHead.value * share * persons) / daysPerYear,
    unit: perWeekday,
    reference:
      known === undefined
        ? perHead.reference
        : { ...known.reference, kind: 'derived', where: `${known.reference.where}; ${arithmetic}` },
    note: `${arithmetic}; the split is a judgement`,
  };
}

const toHousehold: Default = (context) =>
  fromParcels(
    context,
    household_share,
    personsPerHousehold(context).value,
    'to households x persons per household',
    massGtHousehold,
  );

const toJob: Default = (context) =>
  fromParcels(
    context,
    1 - household_share,
    1 / jobsPerResident(context).value,
    'to businesses / jobs per resident',
    massGtJob,
  );

const generation: Defaults = {
  ...table(
    'freight.jobs_share.*',
    segments,
    'share',
    { europe: [0.15, 0.07, 0.55, 0.16, 0.07, 1, 0, 1, 1], rest: [0.22, 0.09, 0.4, 0.2, 0.09, 1, 0, 1, 1] },
    'retail to construction share all jobs; waste, parcels to businesses and service concern every job',
  ),
  ...table('freight.jobs_per_establishment.*', segments, 'jobs', {
    europe: [8, 7, 12, 20, 8, 10, 10, 10, 10],
    north_america: [12, 14, 14, 28, 10, 14, 14, 14, 14],
    rest: [4, 4, 8, 10, 8, 6, 6, 6, 6],
  }),
  ...fixed(
    {
      retail: ncfrp(2.756, 'a', 'retail, NAICS 44-45 pooled', '1 to 173'),
      hospitality: ncfrp(1.918, 'a', 'accommodation and food, NAICS 72', '3 or more'),
      offices: everywhere(perWeekday, 0.3),
      industry: ncfrp(1.427, 'a', 'manufacturing, NAICS 31-33 pooled', '1 to 350'),
      construction: ncfrp(2.132, 'a', 'construction, NAICS 23', '3 to 201'),
      waste: everywhere(perWeekday, 0.05, 'collections'),
      parcels_b2c: everywhere(perWeekday, 0, 'counted per household'),
      parcels_b2b: everywhere(perWeekday, 0, 'counted per job'),
      service: everywhere(perWeekday, 0, 'counted per job and household'),
    },
    'freight.deliveries_per_establishment.*',
  ),
  ...fixed(
    {
      retail: ncfrp(0.118, 'b', 'retail, NAICS 44-45 pooled', '1 to 173'),
      hospitality: ncfrp(0.07, 'b', 'accommodation and food, NAICS 72', '3 or more'),
      offices: everywhere(perWeekday, 0.04),
      industry: ncfrp(0.087, 'b', 'manufacturing, NAICS 31-33 pooled', '1 to 350'),
      construction: ncfrp(0.059, 'b', 'construction, NAICS 23', '3 to 201'),
      waste: everywhere(perWeekday, 0, 'counted per establishment and household'),
      parcels_b2c: everywhere(perWeekday, 0, 'counted per household'),
      parcels_b2b: toJob,
      service: regional(perWeekday, { europe: 0.1, rest: 0.05 }, 'visits of technicians and trades'),
    },
    'freight.deliveries_per_job.*',
  ),
  ...table(
    'freight.deliveries_per_household.*',
    segments,
    perWeekday,
    { europe: [0, 0, 0, 0, 0, 0.04, 0, 0, 0.03], rest: [0, 0, 0, 0, 0, 0.04, 0, 0, 0.01] },
    'waste: one stop in a weekly round serves several households',
  ),
  'freight.deliveries_per_household.parcels_b2c': toHousehold,
  ...fixed(
    Object.fromEntries(segments.map((segment) => [segment, everywhere('share', 1, 'failed calls are not modelled')])),
    'freight.success_share.*',
  ),
  'freight.success_share.parcels_b2c': massGt(0.75, 'share', 'first-time success, parcels to households'),
  'freight.success_share.parcels_b2b': massGt(0.95, 'share', 'first-time success, parcels to businesses'),
  ...table('freight.tonnes_per_delivery.*', segments, 't', {
    europe: [0.35, 0.12, 0.03, 1.2, 2, 0.055, 0.0025, 0.006, 0.02],
    south_asia: [0.08, 0.04, 0.02, 0.4, 0.7, 0.055, 0.0025, 0.006, 0.02],
    rest: [0.12, 0.05, 0.02, 0.6, 1, 0.055, 0.0025, 0.006, 0.02],
  }),
};

const classShares: Defaults = Object.fromEntries(
  segments.flatMap((segment) =>
    Object.entries(table(`freight.class_share.${segment}.*`, classes, 'share', vehicleShares[segment])),
  ),
);

const calendar: Defaults = {
  'freight.days_per_year': regional('days a year', days),
  'freight.peak_share': everywhere('share', 0.3),
  'freight.vkm_share.van': regional('share', { europe: 0.13, rest: 0.12 }),
  'freight.vkm_share.truck': regional('share', { europe: 0.05, rest: 0.07 }),
};

export const freightDefaults: Defaults = {
  ...generation,
  ...classShares,
  ...calendar,
  ...freightVehicleDefaults,
  ...freightChainDefaults,
};
