import type { Factor } from './factor.ts';

function judgement(value: number, unit: string, low: number, high: number, note: string): Factor {
  return {
    value,
    unit,
    place: 'general',
    year: 2026,
    quality: 'L',
    low,
    high,
    reference: { kind: 'judgement' },
    note,
  };
}

/** Counts that cities seldom publish and that levers and their costs are scaled by. */
export const cityCounts = {
  trips_per_commuter: judgement(2, 'trips a weekday', 2, 2, 'there and back'),
  pupils_per_school: judgement(400, 'pupils', 250, 800, 'primary schools are smaller, secondary schools larger'),
  street_km_per_km2: judgement(14, 'km per km2', 8, 20, 'all streets of the built-up area, each counted once'),
  signals_per_1000: judgement(0.5, 'junctions per 1,000 persons', 0.2, 1, 'junctions with traffic lights'),
} as const;
