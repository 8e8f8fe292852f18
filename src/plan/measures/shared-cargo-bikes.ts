import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgedCost, judgement } from './judged.ts';

export const sharedCargoBikes: MeasureDefinition = {
  id: 'FS5',
  name: 'Shared cargo bikes for small firms',
  not_same_as:
    'Not the same as cargo bikes of carriers: the city lends bikes to shops and trades that drive their own van.',
  market: 'freight',
  strategy: 'shift',
  acts_through: 'supply',
  group: 'goods',
  pictogram: 'shared_cargo_bikes',
  lever: { unit: 'cargo bikes', min: 0, max: 200, step: 5, tried_low: 5, tried_high: 50 },
  scale: { unit: 'cargo bikes', per: 'level', factor: exactly(1, 'bikes per lever unit') },
  capex_per_unit: judgedCost(5_000, 8_000, 12_000, 'Bike with dock and lock.'),
  opex_per_unit_year: judgedCost(1_000, 2_000, 3_000, 'Upkeep, insurance and help desk.'),
  life_years: 6,
  lead_years: 0.8,
  ramp: { kind: 'linear', years: 2 },
  aim: { indicator: 'freight_drops_share_cargo_bike', sign: 1 },
  effects: [
    {
      channel: 'shared_bike_drops',
      per: 'level',
      factor: judged(
        6,
        'drops a day per bike',
        [3, 12],
        'lent for part of the day; half of the trips replace a car or van',
      ),
    },
  ],
  evidence: {
    statement: 'Rosario began with 20 bikes; in Bremen 55 % of the trips replaced a car.',
    scope: 'participants',
    confidence: 'C',
    reference: { kind: 'secondary', source: 'iclei_pilots', where: 'pilot projects of EcoLogistics cities' },
  },
  application: 'lever',
  applies_to: 'Shops and trades that carry their own goods by van.',
  prerequisites: 'Docks in trading streets, a firm that keeps the bikes running.',
  goes_with: ['PS8', 'FS1'],
  conflicts_with: [],
  who_decides: 'City',
  acceptability: { score: 5, note: 'Hardly anybody objects.', reference: judgement },
  co_benefits: 'A first try without risk.',
  equity: 'Free hours for the smallest firms.',
};
