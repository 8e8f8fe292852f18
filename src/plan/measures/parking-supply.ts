import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgedCost, judgement } from './judged.ts';

export const parkingSupply: MeasureDefinition = {
  id: 'PA10',
  name: 'Fewer parking spaces',
  not_same_as: 'Not the same as a parking price: spaces go or are never built, what is left costs the same.',
  market: 'passenger',
  strategy: 'avoid',
  acts_through: 'supply',
  group: 'prices',
  pictogram: 'parking_supply',
  lever: { unit: '% of centre and inner ring', min: 0, max: 100, step: 1, tried_low: 5, tried_high: 50 },
  scale: {
    unit: 'spaces removed',
    per: 'level',
    quantity: 'paid_parking_spaces',
    factor: judged(0.003, 'share of spaces per percent of the area', [0.001, 0.005], 'three spaces in ten go'),
  },
  capex_per_unit: judgedCost(
    1_000,
    5_000,
    15_000,
    'Removal and another use of the kerb. A space that is not built saves 2 to 5 thousand euro on the ground, 15 to 40 thousand in a garage.',
    { currency: 'EUR', price_year: 2019, place: 'Europe' },
  ),
  life_years: 30,
  lead_years: 2,
  ramp: { kind: 'linear', years: 10 },
  aim: { indicator: 'mode_share_car_driver', sign: -1 },
  effects: [],
  observed: {
    cut: judged(
      0.15,
      'share of car driver trips',
      [0.11, 0.19],
      '11 to 19 % less car use in the area, where spaces went and traffic was re-routed as in Oslo',
    ),
    exposed: exactly(0.01, 'share of the area per percent'),
    purposes: ['work', 'education', 'errands', 'leisure', 'business'],
    where: 'centre_and_inner',
    through: 'driving',
  },
  evidence: {
    statement:
      'Among twelve ways to cut car use in European cities, parking and traffic control ranks second. By our judgement it takes 11 to 19 % of car use in the area.',
    confidence: 'C',
    reference: { kind: 'read', source: 'kuss_nicholas_2022', where: 'abstract: the ranking; the size is a judgement' },
  },
  application: 'observed',
  applies_to: 'Car trips to, from and within the treated part of the centre and the inner ring.',
  prerequisites: 'Enforcement against parking on pavements; maximums in the building code.',
  goes_with: ['PA7', 'PS3', 'PS11'],
  conflicts_with: [],
  who_decides: 'City',
  acceptability: {
    score: 2,
    note: 'Residents and shops defend their spaces; delivery bays ease it.',
    reference: judgement,
  },
  co_benefits: 'Room for trees, bays, cycles and bus stops; cheaper new homes.',
  equity: 'Disabled people and trades need spaces kept for them; most low-income households have no car.',
};
