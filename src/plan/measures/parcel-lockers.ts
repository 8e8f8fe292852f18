import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgedCost, judgement } from './judged.ts';

export const parcelLockers: MeasureDefinition = {
  id: 'FA3',
  name: 'Parcel lockers and pick-up points',
  not_same_as: 'Not the same as a micro-hub: the receiver comes for the parcel.',
  market: 'freight',
  strategy: 'avoid',
  acts_through: 'supply',
  group: 'goods',
  pictogram: 'parcel_lockers',
  lever: { unit: '% of parcels to homes', min: 0, max: 80, step: 1, tried_low: 5, tried_high: 60 },
  scale: {
    unit: 'locker banks',
    per: 'quantity',
    quantity: 'population',
    factor: judged(
      0.00002,
      'banks per resident and percent',
      [0.00001, 0.00005],
      'a bank of 40 to 100 boxes for some 1,000 residents once half of all parcels go there',
    ),
  },
  capex_per_unit: judgedCost(6_000, 15_000, 25_000, 'Installed, per bank of 40 to 100 boxes.'),
  opex_per_unit_year: judgedCost(1_000, 2_000, 4_000, 'Power, data and rent of the place.'),
  life_years: 9,
  lead_years: 0.6,
  ramp: { kind: 'logistic', years: 3 },
  aim: { indicator: 'stops_per_day_thousand', sign: -1 },
  effects: [{ channel: 'locker_share', per: 'level', factor: exactly(0.01, 'share of parcels per percent') }],
  evidence: {
    statement:
      'A study of Greater Oslo found 13 to 32 % less CO2 with the customers’ own trips counted; in the country, where people drive to the locker, the gain turns into a loss.',
    scope: 'participants',
    confidence: 'B',
    reference: { kind: 'secondary', source: 'oslo_lockers', where: 'abstract, societal CO2 of a denser network' },
  },
  application: 'lever',
  applies_to: 'Parcels to households.',
  prerequisites: 'Places within walking distance, open to all carriers.',
  goes_with: ['FA11', 'PS10'],
  conflicts_with: [],
  who_decides: 'Carriers; the city for land on the street',
  acceptability: { score: 5, note: 'Popular where they are near.', reference: judgement },
  co_benefits: 'No missed deliveries, fewer vans in side streets.',
  equity: 'Out of reach for people who cannot walk or carry: home delivery must stay.',
};
