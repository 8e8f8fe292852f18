import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgedCost, judgement } from './judged.ts';

export const compactGrowth: MeasureDefinition = {
  id: 'PA1',
  name: 'Compact growth',
  not_same_as: 'Not the same as local services: it settles where new homes stand, not what stands near the old ones.',
  market: 'passenger',
  strategy: 'avoid',
  acts_through: 'supply',
  group: 'land_use',
  pictogram: 'compact_growth',
  lever: { unit: '% of new residents', min: 0, max: 100, step: 5, tried_low: 10, tried_high: 70 },
  scale: { unit: 'land-use plans', per: 'quantity', quantity: 'one', factor: exactly(1, 'plans per city') },
  capex_per_unit: judgedCost(
    300_000,
    1_000_000,
    3_000_000,
    'Revision of the plan, mostly staff. Streets and squares are counted with the walking network.',
    { currency: 'EUR', price_year: 2023, place: 'Europe' },
  ),
  opex_per_unit_year: judgedCost(
    60_000,
    240_000,
    550_000,
    'One to five planners at 60 to 110 thousand euro each. A share of the gain in land value can pay them.',
    { currency: 'EUR', price_year: 2023, place: 'Europe' },
  ),
  life_years: 20,
  lead_years: 3.5,
  ramp: { kind: 'linear', years: 15 },
  aim: { indicator: 'vkm_car_M', sign: -1 },
  effects: [
    {
      channel: 'inward_growth_share',
      per: 'level',
      factor: exactly(0.01, 'share of new residents per percent'),
    },
    {
      channel: 'mix_gain',
      per: 'level',
      factor: judged(
        0.001,
        'relative gain per percent',
        [0, 0.002],
        'a tenth more places to go near home where all growth goes inward; less where the city hardly grows',
      ),
    },
  ],
  evidence: {
    statement:
      'No single feature of a quarter moves travel much: in a meta-analysis no elasticity was above 0.39 in size, and most were far smaller. How near the destinations are counts most. Together the effect can be large. In 370 urban areas of the United States driving fell by 0.38 % for each 1 % of density.',
    confidence: 'A',
    reference: {
      kind: 'read',
      source: 'ewing_cervero_2010',
      where: 'abstract; the urban areas: Cervero and Murakami 2010, Environment and Planning A 42, abstract',
    },
  },
  application: 'lever',
  applies_to: 'People who come to live in the city after it starts; those who live there already stay.',
  prerequisites: 'Land and building rights in the centre and the inner ring; a limit at the edge that holds.',
  goes_with: ['PA2', 'PS3', 'PS13'],
  conflicts_with: [],
  who_decides: 'City or region, under the planning law of the nation',
  acceptability: {
    score: 3,
    note: 'Neighbours often object to denser building; a wish for shops nearby is common.',
    reference: judgement,
  },
  co_benefits: 'Land saved at the edge, shorter pipes and lines, shops that live from people on foot.',
  equity: 'Rents rise where a quarter improves; part of the new homes must stay affordable.',
};
