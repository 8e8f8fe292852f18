import type { MeasureDefinition } from '../measure.ts';
import { judged, judgedCost, judgement } from './judged.ts';

export const sizeLimits: MeasureDefinition = {
  id: 'FI8',
  name: 'Weight and size limits',
  not_same_as: 'Not the same as lorry routes: large lorries may not deliver here at all.',
  market: 'freight',
  strategy: 'improve',
  acts_through: 'access',
  group: 'goods',
  pictogram: 'size_limits',
  lever: { unit: '% of centre streets', min: 0, max: 100, step: 5, tried_low: 10, tried_high: 90 },
  scale: {
    unit: 'signs',
    per: 'quantity',
    quantity: 'centre_perimeter_km',
    factor: judged(
      0.04,
      'signs per km of edge and percent',
      [0.02, 0.1],
      'four at each km of edge for the whole centre',
    ),
  },
  capex_per_unit: judgedCost(500, 1_000, 2_000, 'Sign and order.'),
  opex_per_unit_year: judgedCost(50, 200, 500, 'Enforcement, per sign.'),
  life_years: 15,
  lead_years: 0.8,
  ramp: { kind: 'step', years: 0 },
  aim: { indicator: 'vkm_rigid_large_M', sign: -1 },
  effects: [
    {
      channel: 'zone_barred_lorry_share',
      per: 'level',
      factor: judged(0.009, 'share of drops by large lorries per percent', [0.007, 0.01], 'a few permits remain'),
    },
  ],
  evidence: {
    statement:
      'Limits raise vehicle-km and, as a rule, CO2 where a full lorry becomes two small ones; streets grow safer.',
    scope: 'participants',
    confidence: 'A',
    reference: { kind: 'secondary', source: 'quak_de_koster', where: 'cases of retail chains, abstract' },
  },
  application: 'lever',
  applies_to: 'Lorries over 12 t and articulated lorries in the centre.',
  prerequisites: 'Places to transfer loads.',
  goes_with: ['FA1', 'FA8'],
  conflicts_with: [],
  who_decides: 'City',
  acceptability: { score: 3, note: 'Residents welcome it, trade does not.', reference: judgement },
  co_benefits: 'Safer crossings, less damage to old streets.',
  equity: 'Prices in the centre may rise.',
};
