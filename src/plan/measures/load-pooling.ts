import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgedCost, judgement } from './judged.ts';

export const loadPooling: MeasureDefinition = {
  id: 'FA6',
  name: 'Route planning and shared loads',
  not_same_as: 'Not the same as less empty running: loaded trips become fuller and shorter.',
  market: 'freight',
  strategy: 'avoid',
  acts_through: 'information',
  group: 'goods',
  pictogram: 'load_pooling',
  lever: { unit: '% of vehicles on hire', min: 0, max: 100, step: 5, tried_low: 5, tried_high: 60 },
  scale: {
    unit: 'vehicles equipped',
    per: 'level',
    quantity: 'freight_vehicles',
    factor: exactly(0.01, 'share of goods vehicles per percent'),
  },
  capex_per_unit: judgedCost(200, 600, 1_500, 'Unit and set-up, per vehicle.'),
  opex_per_unit_year: judgedCost(120, 300, 600, 'Licence at 10 to 50 euro a month.'),
  life_years: 5,
  lead_years: 0.3,
  ramp: { kind: 'logistic', years: 3 },
  aim: { indicator: 'vkm_freight_M', sign: -1 },
  effects: [
    {
      channel: 'pooling_gain',
      per: 'level',
      factor: judged(
        0.0015,
        'relative gain of load per percent',
        [0.0005, 0.002],
        'rounds of those who take part carry 5 to 20 % more',
      ),
    },
  ],
  evidence: {
    statement: 'Route planning and shared loads are said to save 5 to 15 % of the vehicle-km of those who take part.',
    scope: 'participants',
    confidence: 'D',
    reference: judgement,
  },
  application: 'lever',
  applies_to: 'Vehicles on hire; own-account vehicles keep their rounds.',
  prerequisites: 'Data that carriers share with a neutral party; clearance under competition law.',
  goes_with: ['FA7', 'FI11'],
  conflicts_with: [],
  who_decides: 'Carriers; the city can convene',
  acceptability: { score: 4, note: 'Saves fuel; drivers mind being steered.', reference: judgement },
  co_benefits: 'Lower cost, steadier hours.',
  equity: 'Small carriers need the same tools.',
};
