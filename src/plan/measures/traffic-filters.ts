import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgedCost } from './judged.ts';

export const trafficFilters: MeasureDefinition = {
  id: 'PA12',
  name: 'Low-traffic neighbourhoods',
  not_same_as: 'Not the same as a closed street: every house can be reached by car, but not driven through.',
  market: 'passenger',
  strategy: 'avoid',
  acts_through: 'access',
  group: 'street',
  pictogram: 'traffic_filter',
  lever: { unit: '% of residents', min: 0, max: 100, step: 1, tried_low: 1, tried_high: 40 },
  scale: {
    unit: 'neighbourhoods of 1 km2',
    per: 'level',
    quantity: 'area_km2',
    factor: exactly(0.01, 'neighbourhoods per km2 and percent'),
  },
  capex_per_unit: judgedCost(
    50_000,
    150_000,
    600_000,
    'Planters and signs at the low end, rebuilt streets at the high end. A camera site costs about £31 thousand.',
    { currency: 'GBP', price_year: 2021, place: 'England' },
  ),
  opex_per_unit_year: judgedCost(3_000, 10_000, 24_000, 'One to three cameras; fines cover them early on.', {
    currency: 'GBP',
    price_year: 2021,
    place: 'England',
  }),
  life_years: 15,
  lead_years: 1,
  ramp: { kind: 'linear', years: 5 },
  aim: { indicator: 'mode_share_car_driver', sign: -1 },
  effects: [
    { channel: 'filtered_share', per: 'level', factor: exactly(0.01, 'share of trip ends per percent') },
    {
      channel: 'filtered_minutes',
      per: 'presence',
      factor: judged(1.5, 'min per trip end', [0.5, 3], 'some 500 m round the block, in part on a busier road'),
    },
  ],
  evidence: {
    statement:
      'In 46 London neighbourhoods the mean street inside carried 930 vehicles a day where 1,745 were expected. Roads round them hardly changed. The measure is of streets, which the model does not have.',
    confidence: 'A',
    reference: { kind: 'read', source: 'thomas_aldred_ltn', where: 'abstract' },
  },
  application: 'lever',
  applies_to: 'Car trips that begin or end in such a neighbourhood; walking and cycling there stay direct.',
  prerequisites: 'A plan for the roads round them; access for ambulances, buses and refuse lorries.',
  goes_with: ['PS13', 'PS8', 'PS15'],
  conflicts_with: [],
  who_decides: 'City',
  acceptability: {
    score: 3,
    note: 'In London 47 % were for such schemes and 16 % against; those against are loud, and the first months are the worst.',
    reference: { kind: 'read', source: 'environment_journal_ltn' },
  },
  co_benefits: 'Children outdoors, fewer crashes inside, quiet nights.',
  equity: 'Those who live on the roads round them must not carry the cost; begin where people have least.',
};
