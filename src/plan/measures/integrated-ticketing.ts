import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgedCost, judgement } from './judged.ts';

export const integratedTicketing: MeasureDefinition = {
  id: 'PS7',
  name: 'Integrated ticketing',
  not_same_as: 'Not the same as lower fares: one ticket and one plan for all lines, at the price of today.',
  market: 'passenger',
  strategy: 'shift',
  acts_through: 'time',
  group: 'transit',
  pictogram: 'integrated_ticketing',
  lever: { unit: '% of lines', min: 0, max: 100, step: 5, tried_low: 10, tried_high: 100 },
  scale: { unit: 'ticketing systems', per: 'quantity', quantity: 'one', factor: exactly(1, 'systems per city') },
  capex_per_unit: judgedCost(
    2_000_000,
    8_000_000,
    30_000_000,
    'Back office of a city. A reader in a vehicle is 0.8 to 3 thousand euro more. To run it takes 3 to 8 % of the fares.',
  ),
  life_years: 9,
  lead_years: 3,
  ramp: { kind: 'logistic', years: 3 },
  aim: { indicator: 'transit_share', sign: 1 },
  effects: [
    {
      channel: 'transfer_cut',
      per: 'level',
      factor: judged(
        0.005,
        'share of the penalty per percent',
        [0.002, 0.008],
        'half of what a change is worth in minutes is the second fare and not knowing; the walk and the wait stay',
      ),
    },
  ],
  evidence: {
    statement:
      'When Haifa brought in free changes and five zones, trips by bus rose by 7.7 %; fares fell as well. By our judgement a ticket alone brings 2 to 10 %, and CO2e hardly moves.',
    indicator: 'transit_share',
    low: 0,
    high: 0.1,
    at_level: 100,
    confidence: 'C',
    reference: { kind: 'read', source: 'sharaby_shiftan_2012', where: 'abstract; the band is a judgement' },
  },
  application: 'lever',
  applies_to: 'Trips by public transport with a change of vehicle.',
  prerequisites: 'Operators that share revenue; a clearing house; readers on minibuses too.',
  goes_with: ['PS3', 'PS5', 'PS10'],
  conflicts_with: [],
  who_decides: 'Region or nation, with the operators',
  acceptability: { score: 5, note: 'Hardly anyone is against; operators are slow.', reference: judgement },
  co_benefits: 'Faster boarding, data on trips, less cash on board.',
  equity: 'Cash and cards without a bank must stay possible.',
};
