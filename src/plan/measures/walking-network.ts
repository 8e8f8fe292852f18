import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgedCost, judgement } from './judged.ts';

export const walkingNetwork: MeasureDefinition = {
  id: 'PS13',
  name: 'Walking network',
  not_same_as: 'Not the same as low-traffic neighbourhoods: pavements, crossings and shade; cars go where they went.',
  market: 'passenger',
  strategy: 'shift',
  acts_through: 'time',
  group: 'street',
  pictogram: 'walking_network',
  lever: { unit: '% of streets', min: 0, max: 100, step: 1, tried_low: 1, tried_high: 25 },
  scale: {
    unit: 'km of street',
    per: 'level',
    quantity: 'street_km',
    factor: exactly(0.01, 'share of street-km per percent'),
  },
  capex_per_unit: {
    low: 98_000,
    central: 360_000,
    high: 720_000,
    currency: 'GBP',
    price_year: 2024,
    place: 'Wiltshire',
    reference: {
      kind: 'read',
      source: 'wiltshire_2024',
      where:
        'footway £250 + kerb £110 a metre: one side 360,000 a km, both 720,000; low: two zebra crossings at 35,000 and two refuges at 14,000',
    },
    note: 'The same council asked £160 and £75 a metre in 2017. Barcelona paid €48 million for four green axes.',
  },
  opex_per_unit_year: judgedCost(1_000, 5_400, 14_000, 'From 1 to 2 % of what it cost to build.', {
    currency: 'GBP',
    price_year: 2024,
    place: 'England',
  }),
  life_years: 25,
  lead_years: 2,
  ramp: { kind: 'linear', years: 5 },
  effects: [
    { channel: 'walk_served_share', per: 'level', factor: exactly(0.01, 'share of walks per percent') },
    {
      channel: 'walk_time_cut',
      per: 'presence',
      factor: judged(
        0.1,
        'share of perceived walking time',
        [0.05, 0.2],
        'less waiting at crossings, and a minute in shade on a wide pavement weighs less',
      ),
    },
  ],
  evidence: {
    statement: 'Walking grows by 5 to 15 % in treated areas. We found no source we could open.',
    indicator: 'mode_share_walk',
    low: 0,
    high: 0.15,
    at_level: 100,
    confidence: 'D',
    reference: judgement,
  },
  application: 'lever',
  applies_to: 'Walks, and the ways to stops, on treated streets.',
  prerequisites: 'Pavements kept free of parked cars and goods; signals that wait for people.',
  goes_with: ['PA2', 'PA12', 'PS15'],
  conflicts_with: [],
  who_decides: 'City',
  acceptability: { score: 3, note: 'Liked when built; contested where parking goes.', reference: judgement },
  co_benefits: 'Fewer falls and crashes, trade in the street, health.',
  equity: 'Children, older people and those with a wheelchair gain most.',
};
