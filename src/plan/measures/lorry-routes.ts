import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgedCost, judgement } from './judged.ts';

export const lorryRoutes: MeasureDefinition = {
  id: 'FI9',
  name: 'Lorry routes',
  not_same_as: 'Not the same as size limits: lorries that only pass drive round, those with a delivery come in.',
  market: 'freight',
  strategy: 'improve',
  acts_through: 'access',
  group: 'goods',
  pictogram: 'lorry_routes',
  lever: { unit: '% of passing lorries', min: 0, max: 100, step: 5, tried_low: 10, tried_high: 90 },
  scale: {
    unit: 'km of signed route',
    per: 'quantity',
    quantity: 'centre_perimeter_km',
    factor: judged(0.05, 'km per km of edge and percent', [0.02, 0.1], 'a ring some five times the edge of the centre'),
  },
  capex_per_unit: judgedCost(2_000, 5_000, 10_000, 'Signs and map data, per km.'),
  opex_per_unit_year: judgedCost(50, 100, 300, 'A fifth of a post for the whole network.'),
  life_years: 15,
  lead_years: 1,
  ramp: { kind: 'step', years: 0 },
  aim: { indicator: 'vkm_freight_zone_M', sign: -1 },
  effects: [
    { channel: 'zone_detour_share', per: 'level', factor: exactly(0.01, 'share of passing lorries per percent') },
  ],
  evidence: {
    statement: 'Lorries drive round: fewer in the centre, more km in all. We have read no measured effect.',
    scope: 'none',
    confidence: 'D',
    reference: judgement,
  },
  application: 'lever',
  applies_to: 'Lorries that cross the centre without a stop there.',
  prerequisites: 'A way round that can take them.',
  goes_with: ['FI8', 'FA8'],
  conflicts_with: [],
  who_decides: 'City and region',
  acceptability: { score: 4, note: 'Residents of the centre welcome it.', reference: judgement },
  co_benefits: 'Safer and quieter centre.',
  equity: 'Those who live on the way round get the lorries.',
};
