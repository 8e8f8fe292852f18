import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged } from './judged.ts';

export const eBikeGrant: MeasureDefinition = {
  id: 'PS9',
  name: 'Grants for e-bikes',
  not_same_as: 'Not the same as bike sharing: the cycle belongs to the one who rides it.',
  market: 'passenger',
  strategy: 'shift',
  acts_through: 'cost',
  group: 'habits',
  pictogram: 'e_bike_grant',
  lever: { unit: '% of residents', min: 0, max: 20, step: 0.5, tried_low: 0.1, tried_high: 2 },
  scale: {
    unit: 'grants',
    per: 'level',
    quantity: 'population',
    factor: exactly(0.01, 'share of residents per percent'),
  },
  capex_per_unit: {
    low: 300,
    central: 940,
    high: 1_400,
    currency: 'USD',
    price_year: 2023,
    place: 'Denver',
    reference: {
      kind: 'read',
      source: 'grist_2024',
      where: 'grants of US$ 300 to 1,400; more than US$ 7.5 million for nearly 8,000 bikes, 940 each',
    },
    note: 'The grant alone; the office adds 5 to 10 %.',
  },
  life_years: 7,
  lead_years: 0.5,
  ramp: { kind: 'logistic', years: 2 },
  aim: { indicator: 'mode_share_car_driver', sign: -1 },
  effects: [],
  observed: {
    cut: judged(
      0.25,
      'share of car driver trips',
      [0.1, 0.37],
      'Oslo lost 10.1 points of car share among those with a grant, on a share of some 40 % a quarter; frequent drivers in Sweden drove 37 % less, in km',
    ),
    exposed: judged(
      0.0055,
      'share of residents per percent',
      [0.004, 0.007],
      '30 to 60 % of those with a grant would have bought one anyway',
    ),
    purposes: ['work', 'education', 'errands', 'leisure', 'business'],
    where: 'everywhere',
    through: 'cycling',
  },
  evidence: {
    statement:
      'In Oslo those drawn for a grant made 12.6 points more of their trips by cycle, 10.1 points fewer by car and 7.1 points fewer by public transport. In a Swedish trial 98 frequent drivers drove 37 % less.',
    confidence: 'A',
    reference: {
      kind: 'read',
      source: 'sundfor_2024',
      where: 'abstract; Sweden: Söderberg and others 2021, Transportation Research Part D 90, abstract',
    },
  },
  application: 'observed',
  applies_to: 'Trips of those who get a grant and would not have bought an e-bike without it.',
  prerequisites: 'Shops with service, safe places to keep and charge, lanes to ride on.',
  goes_with: ['PS8', 'PS13'],
  conflicts_with: [],
  who_decides: 'City, region or nation',
  acceptability: {
    score: 5,
    note: 'In Denver the grants of a round were gone within eight minutes.',
    reference: { kind: 'read', source: 'grist_2024' },
  },
  co_benefits: 'Health, hills and headwind that no longer count.',
  equity: 'A flat sum goes to those who can pay the rest; more for low incomes reaches further.',
};
