import type { MeasureDefinition } from '../measure.ts';
import { judged, judgedCost, judgement } from './judged.ts';

export const servicingPlans: MeasureDefinition = {
  id: 'FA4',
  name: 'Delivery and servicing plans',
  not_same_as: 'Not the same as a consolidation centre: each site orders less often, nothing is handled twice.',
  market: 'freight',
  strategy: 'avoid',
  acts_through: 'information',
  group: 'goods',
  pictogram: 'servicing_plan',
  lever: { unit: '% of sites', min: 0, max: 100, step: 1, tried_low: 1, tried_high: 30 },
  scale: {
    unit: 'sites with a plan',
    per: 'level',
    quantity: 'centre_establishments',
    factor: judged(
      0.01,
      'share of establishments per percent',
      [0.005, 0.01],
      'larger sites first, so fewer sites than deliveries',
    ),
  },
  capex_per_unit: judgedCost(5_000, 15_000, 40_000, 'One plan of a site, with a survey of its deliveries.'),
  opex_per_unit_year: judgedCost(
    5_000,
    10_000,
    16_000,
    'A tenth to a fifth of a post at each site; cheaper purchasing often pays for it.',
  ),
  life_years: 5,
  lead_years: 0.5,
  ramp: { kind: 'linear', years: 2 },
  aim: { indicator: 'stops_per_day_thousand', sign: -1 },
  effects: [
    {
      channel: 'orders_cut_sites',
      per: 'level',
      factor: judged(
        0.0015,
        'share of stops per percent of sites',
        [0.001, 0.002],
        'a site with a plan has 10 to 20 % fewer deliveries',
      ),
    },
  ],
  evidence: {
    statement:
      'Sites with a plan are said to receive 10 to 20 % fewer deliveries. We have read no study of a whole city.',
    scope: 'participants',
    confidence: 'D',
    reference: judgement,
  },
  application: 'lever',
  applies_to: 'Shops, kitchens and offices; the goods stay the same, orders are bundled.',
  prerequisites: 'A planning condition or a partnership that asks for plans.',
  goes_with: ['FI11', 'FA5'],
  conflicts_with: [],
  who_decides: 'Employers and landlords; the city by planning conditions',
  acceptability: { score: 4, note: 'Saves money, costs attention.', reference: judgement },
  co_benefits: 'Less clutter at the door, fewer invoices.',
  equity: 'Small suppliers must not lose their customers to one large contract.',
};
