import type { Factor, Reference } from './factor.ts';

const judged: Reference = { kind: 'judgement' };

/** What a city's own zones do not say about the trips inside them. */
export const zones = {
  intrazonal_share: {
    value: 0.7,
    unit: 'ratio',
    place: 'general',
    year: 2020,
    quality: 'L',
    low: 0.5,
    high: 0.9,
    reference: judged,
    note: 'straight line of a trip inside a zone over the radius of a disc of its area; between random points it is 128/(45 pi) = .905',
  },
} as const satisfies Readonly<Record<string, Factor>>;
