import type { Factor, Reference } from './factor.ts';

const judged: Reference = { kind: 'judgement' };
const everywhere = { place: 'general', year: 2020, quality: 'L', reference: judged } as const;

/** What parts of a trip weigh beside a minute in the vehicle; those of waiting stand in `behaviour`. Not opened at a source. */
export const tripWeights = {
  walk: { ...everywhere, value: 2, unit: 'min per min', low: 1.5, high: 2.5, note: 'a minute of walking to and from' },
  transfer: { ...everywhere, value: 7, unit: 'min', low: 5, high: 10, note: 'each change, beside its walk and wait' },
  parking_search: {
    ...everywhere,
    value: 1,
    unit: 'min per min',
    low: 1,
    high: 1.5,
    note: 'a minute of looking for a place',
  },
  unreliability: {
    ...everywhere,
    value: 0.4,
    unit: 'min per min',
    low: 0.2,
    high: 0.8,
    note: 'what a minute of delay beyond free flow adds to itself, because delay comes unannounced',
  },
  income_elasticity_across_groups: {
    ...everywhere,
    value: 0.6,
    unit: 'elasticity',
    low: 0.4,
    high: 0.8,
    note: 'value of time of rich and poor in one year',
  },
} as const satisfies Readonly<Record<string, Factor>>;

/** The choice between the way through the centre and the way round it. */
export const routes = {
  length_ratio: {
    ...everywhere,
    value: 1.45,
    unit: 'ratio',
    low: 1.3,
    high: 1.6,
    note: 'km of the way round over the way through',
  },
  sensitivity: {
    ...everywhere,
    value: 0.2,
    unit: '1/generalised min',
    low: 0.1,
    high: 0.5,
    note: 'routes are closer substitutes than modes or destinations',
  },
} as const satisfies Readonly<Record<string, Factor>>;
