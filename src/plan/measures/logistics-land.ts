import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgedCost, judgement } from './judged.ts';

export const logisticsLand: MeasureDefinition = {
  id: 'FA9',
  name: 'Room for logistics in town',
  not_same_as: 'Not the same as a micro-hub: whole depots stay or come back near their customers.',
  market: 'freight',
  strategy: 'avoid',
  acts_through: 'supply',
  group: 'goods',
  pictogram: 'logistics_land',
  lever: { unit: '% of depots moved in', min: 0, max: 40, step: 1, tried_low: 1, tried_high: 10 },
  scale: {
    unit: 'hectares of logistics land',
    per: 'level',
    factor: judged(0.5, 'ha per percent', [0.2, 2], 'some fifty hectares hold the depots of a mid-size city'),
  },
  capex_per_unit: judgedCost(
    1_000_000,
    5_000_000,
    30_000_000,
    'What the land would bring otherwise, per hectare: 100 to 3,000 euro a square metre.',
  ),
  opex_per_unit_year: judgedCost(0, 0, 80_000, 'A post in the planning office at most.'),
  life_years: 30,
  lead_years: 4,
  ramp: { kind: 'linear', years: 10 },
  aim: { indicator: 'vkm_freight_M', sign: -1 },
  effects: [{ channel: 'depot_inward_share', per: 'level', factor: exactly(0.01, 'share of depots per percent') }],
  evidence: {
    statement:
      'By arithmetic: the way from depot to first stop shrinks with the distance between them. We have read no measured effect.',
    scope: 'none',
    confidence: 'C',
    reference: { kind: 'derived', where: 'stem distance by geometry' },
  },
  application: 'lever',
  applies_to: 'Depots of the outer ring and the hinterland.',
  prerequisites: 'Zoning that keeps logistics land, buildings that share floors with other uses.',
  goes_with: ['FS1', 'FA2'],
  conflicts_with: [],
  who_decides: 'City and region',
  acceptability: { score: 3, note: 'Neighbours fear lorries.', reference: judgement },
  co_benefits: 'Jobs near homes, cargo bikes become possible.',
  equity: 'Not next to those who already live with the most traffic.',
};
