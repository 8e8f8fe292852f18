import type { MeasureDefinition } from '../measure.ts';
import { judged, judgedCost, judgement } from './judged.ts';

export const parcelNudges: MeasureDefinition = {
  id: 'FA11',
  name: 'E-commerce steering',
  not_same_as: 'Not the same as lockers: customers wait a day, bundle orders and send less back.',
  market: 'freight',
  strategy: 'avoid',
  acts_through: 'information',
  group: 'goods',
  pictogram: 'parcel_nudges',
  lever: { unit: '% of customers', min: 0, max: 100, step: 5, tried_low: 5, tried_high: 50 },
  scale: {
    unit: 'campaigns',
    per: 'level',
    factor: judged(0.01, 'campaigns per percent', [0.005, 0.02], 'one campaign for a whole city'),
  },
  capex_per_unit: judgedCost(100_000, 250_000, 500_000, 'Campaign in one city.'),

  life_years: 3,
  lead_years: 0.5,
  ramp: { kind: 'linear', years: 1 },
  aim: { indicator: 'stops_per_day_thousand', sign: -1 },
  effects: [
    {
      channel: 'orders_cut_parcels',
      per: 'level',
      factor: judged(
        0.001,
        'share of parcel stops per percent',
        [0.0005, 0.0015],
        'customers who take part cause 5 to 15 % fewer stops',
      ),
    },
  ],
  evidence: {
    statement:
      'No-rush delivery, fees for returns and bundled orders are said to save 5 to 15 % of the vehicle-km of a parcel.',
    scope: 'participants',
    confidence: 'D',
    reference: judgement,
  },
  application: 'lever',
  applies_to: 'Parcels to homes and to firms.',
  prerequisites: 'Shops that offer a slower delivery first.',
  goes_with: ['FA3'],
  conflicts_with: [],
  who_decides: 'Shops and nation; the city by campaigns',
  acceptability: { score: 4, note: 'Nudges are liked, fees are not.', reference: judgement },
  co_benefits: 'Fewer returns, less packing.',
  equity: 'Fees for returns hit those who cannot try on in a shop.',
};
