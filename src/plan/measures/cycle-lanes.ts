import type { MeasureDefinition } from '../measure.ts';
import { judged, judgedCost, judgement } from './judged.ts';

export const cycleLanes: MeasureDefinition = {
  id: 'PS8',
  name: 'Protected cycle lanes',
  not_same_as: 'Not the same as painted lanes: a kerb, posts or planters keep cars out.',
  market: 'passenger',
  strategy: 'shift',
  acts_through: 'time',
  group: 'street',
  pictogram: 'cycle_lane',
  // Per km2 built up: 2 km is full service.
  lever: { unit: 'km', min: 0, max: 2, max_of: 'area_km2', step: 1, tried_low: 0.02, tried_high: 0.6 },
  scale: {
    unit: 'km of protected lane',
    per: 'level',
    factor: judged(1, 'km of lane per km', [1, 1], 'both directions'),
  },
  capex_per_unit: judgedCost(
    250_000,
    700_000,
    1_500_000,
    'England 2013–16: light segregation £0.74 million, two-way track £1.15 to 1.45 million a km. Middle-income countries US$ 0.05 to 0.3 million a km.',
  ),
  opex_per_unit_year: {
    low: 10_000,
    central: 19_000,
    high: 20_000,
    currency: 'USD',
    price_year: 2014,
    place: 'non-OECD to OECD countries',
    reference: { kind: 'secondary', source: 'drawdown_cycling', where: 'operating cost per km' },
    note: 'Winter service is extra.',
  },
  life_years: 22,
  lead_years: 2,
  ramp: { kind: 'linear', years: 4 },
  aim: { indicator: 'mode_share_cycle', sign: 1 },
  effects: [
    {
      channel: 'cycle_served_share',
      per: 'quantity',
      quantity: 'area_km2',
      factor: judged(
        0.5,
        'share of trips per km of lane a km2',
        [0.3, 0.8],
        'full service at 2 km of lane a km2 built up',
      ),
    },
    {
      channel: 'cycle_time_cut',
      per: 'presence',
      factor: judged(
        0.2,
        'share of perceived cycling time',
        [0.1, 0.35],
        'a protected minute weighs less than one among cars',
      ),
    },
  ],
  evidence: {
    statement:
      'In 106 European cities pop-up lanes, 11.5 km a city, went with 11 to 48 % more cycling within four months, in a pandemic.',
    low: 0.11,
    high: 0.48,
    confidence: 'A',
    reference: { kind: 'read', source: 'kraus_koch_2021', where: 'abstract' },
  },
  application: 'lever',
  applies_to: 'Trips by cycle and e-bike that find a protected route.',
  prerequisites: 'A connected network, safe junctions, places to park cycles.',
  goes_with: ['PA4', 'PA7', 'FA2'],
  conflicts_with: [],
  who_decides: 'City',
  acceptability: {
    score: 4,
    note: 'Support is broad in general and thinner on the street concerned.',
    reference: judgement,
  },
  co_benefits: 'Health, fewer deaths and injuries, quiet.',
  equity: 'Opens cycling to women, children and older people, if the network reaches the outer rings.',
};
