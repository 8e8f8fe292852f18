import type { MeasureDefinition } from '../measure.ts';
import { judged, judgedCost } from './judged.ts';

/** What it takes to watch the edge of a zone for goods vehicles, whatever may enter it. */
export const zoneCameras = {
  scale: {
    unit: 'cameras',
    per: 'quantity',
    quantity: 'centre_perimeter_km',
    factor: judged(3, 'cameras per km of edge', [1.5, 6], 'two to each road across the edge'),
  },
  capex_per_unit: {
    low: 10_000,
    central: 12_500,
    high: 15_000,
    currency: 'GBP',
    price_year: 2021,
    place: 'London',
    reference: { kind: 'secondary', source: 'itv_2021', where: '750 cameras at £10,000 to 15,000 each' },
    note: 'Public cost alone. The largest cost is private: vehicles that are replaced sooner.',
  },
  opex_per_unit_year: judgedCost(4_000, 12_000, 25_000, 'Upkeep, permits and enforcement, per camera.'),
  life_years: 8,
} as const satisfies Partial<MeasureDefinition>;
