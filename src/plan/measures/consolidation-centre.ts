import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgedCost, judgement } from './judged.ts';

export const consolidationCentre: MeasureDefinition = {
  id: 'FA1',
  name: 'Urban consolidation centre',
  not_same_as:
    'Not the same as a micro-hub: a shed at the edge of town where lorries unload, with shared rounds from there.',
  market: 'freight',
  strategy: 'avoid',
  acts_through: 'supply',
  group: 'goods',
  pictogram: 'consolidation_centre',
  lever: { unit: '% of centre deliveries', min: 0, max: 50, step: 1, tried_low: 1, tried_high: 10 },
  scale: {
    unit: 'consolidation centres',
    per: 'level',
    factor: judged(
      0.1,
      'centres per percent',
      [0.05, 0.2],
      'one shed for the receivers of some ten percent of a centre',
    ),
  },
  capex_per_unit: judgedCost(
    100_000,
    500_000,
    2_000_000,
    'Fit-out of a shed of 500 to 5,000 m2 and one to three electric lorries.',
  ),
  opex_per_unit_year: {
    low: 150_000,
    central: 270_952,
    high: 600_000,
    currency: 'GBP',
    price_year: 2016,
    place: 'Bristol and Bath',
    reference: {
      kind: 'secondary',
      source: 'bathnes_2016',
      where: 'subsidy of the two councils a year; bounds are judgements',
    },
    note: 'Public subsidy. Elsewhere users were expected to pay a quarter of the cost.',
  },
  life_years: 12,
  lead_years: 1.5,
  ramp: { kind: 'logistic', years: 5 },
  aim: { indicator: 'stops_per_day_thousand', sign: -1 },
  effects: [{ channel: 'ucc_share', per: 'level', factor: exactly(0.01, 'share of consignments per percent') }],
  evidence: {
    statement:
      'Those who took part in Bristol had about three quarters fewer deliveries; a model of Rotterdam found next to no change of vehicle-km in the whole city, since vehicles drive out to the centre first.',
    scope: 'participants',
    confidence: 'B',
    reference: { kind: 'secondary', source: 'civitas_bristol', where: 'vehicle movements of participants' },
  },
  application: 'lever',
  applies_to: 'Shops, kitchens and offices in the centre that join.',
  prerequisites:
    'A receiver or a landlord who asks for it, a place at the edge of the inner ring, money for the first years.',
  goes_with: ['FI1', 'FA2', 'FI7'],
  conflicts_with: [],
  who_decides: 'City and operator; receivers decide',
  acceptability: { score: 3, note: 'Users are content, too few pay the full cost.', reference: judgement },
  co_benefits: 'Fewer lorries at the kerb, fresh stock, waste taken back.',
  equity: 'Small shops gain most and can pay least.',
};
