import type { Factor, Reference } from './factor.ts';

const judged: Reference = { kind: 'judgement' };
const everywhere = { place: 'general', year: 2020, quality: 'L', reference: judged } as const;

/** What working at home does to travel; none of it was read at its source. */
export const telework = {
  working_days: {
    ...everywhere,
    value: 5,
    unit: 'days a week',
    low: 5,
    high: 6,
    note: 'days of a working week, over which days at home are spread',
  },
  rebound: {
    ...everywhere,
    value: 0.35,
    unit: 'share of saved trips',
    low: 0.2,
    high: 0.5,
    note: 'trips that a day at home makes instead: errands and leisure near home, a second person in the car',
  },
  rebound_to_errands: {
    ...everywhere,
    value: 0.6,
    unit: 'share',
    low: 0.4,
    high: 0.8,
    note: 'of the trips made instead, those that are errands; the rest is leisure',
  },
} as const satisfies Readonly<Record<string, Factor>>;
