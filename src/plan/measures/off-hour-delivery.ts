import type { MeasureDefinition } from '../measure.ts';
import { exactly, judgement } from './judged.ts';

export const offHourDelivery: MeasureDefinition = {
  id: 'FS2',
  name: 'Off-hour delivery',
  not_same_as:
    'Not the same as delivery windows: nobody is shut out by day, receivers are paid to take goods at night.',
  market: 'freight',
  strategy: 'shift',
  acts_through: 'time',
  group: 'goods',
  pictogram: 'off_hour_delivery',
  lever: { unit: '% of centre deliveries', min: 0, max: 50, step: 1, tried_low: 1, tried_high: 20 },
  scale: {
    unit: 'receivers switched',
    per: 'level',
    quantity: 'centre_establishments',
    factor: exactly(0.01, 'share of receivers per percent'),
  },
  capex_per_unit: {
    low: 2_000,
    central: 6_000,
    high: 10_000,
    currency: 'USD',
    price_year: 2024,
    place: 'New York',
    reference: judgement,
    note: 'One-time incentive for locks, storage and staff hours. New York set aside US$ 6 million in 2024.',
  },
  life_years: 10,
  lead_years: 1,
  ramp: { kind: 'logistic', years: 5 },
  aim: { indicator: 'speed_peak_centre_km_per_h', sign: 1 },
  effects: [{ channel: 'off_hour_share', per: 'level', factor: exactly(0.01, 'share of deliveries per percent') }],
  evidence: {
    statement:
      'Pilots of night delivery in some 200 cities were reported to cut CO2 of urban freight by more than 50 % where they ran. A road price alone hardly moves deliveries: the receiver decides.',
    low: -0.6,
    high: -0.2,
    scope: 'participants',
    confidence: 'B',
    reference: {
      kind: 'read',
      source: 'itrl_2016',
      where: 'more than 50 %; the range and the weight of the receiver are judgements',
    },
  },
  application: 'lever',
  applies_to: 'Deliveries to shops, restaurants and offices in the centre.',
  prerequisites: 'Quiet vehicles and handling, keys or lockers for unattended delivery, a noise rule.',
  goes_with: ['FI1', 'FA2'],
  conflicts_with: [],
  who_decides: 'City with receivers and carriers',
  acceptability: { score: 3, note: 'Neighbours fear noise.', reference: judgement },
  co_benefits: 'Free kerbs by day, faster and more reliable rounds.',
  equity: 'Night work needs fair pay; sleep needs protection.',
};
