import type { MeasureDefinition } from '../measure.ts';
import { exactly, judgedCost, judgement } from './judged.ts';

export const carSharing: MeasureDefinition = {
  id: 'PS11',
  name: 'Car sharing',
  not_same_as: 'Not the same as a carpool: the car is shared one after the other, not the ride.',
  market: 'passenger',
  strategy: 'shift',
  acts_through: 'supply',
  group: 'habits',
  pictogram: 'car_sharing',
  lever: { unit: 'cars per 1,000 residents', min: 0, max: 4, step: 0.1, tried_low: 0.1, tried_high: 2 },
  scale: { unit: 'shared cars', per: 'level', quantity: 'population', factor: exactly(0.001, 'cars per resident') },
  capex_per_unit: judgedCost(
    1_250,
    4_000,
    10_000,
    'The place in the street: a station of four cars is 5 to 40 thousand euro. The cars belong to the operator.',
  ),
  opex_per_unit_year: judgedCost(6_000, 7_500, 9_000, 'The car, paid by its users; the city gives one or two posts.'),
  life_years: 10,
  lead_years: 1,
  ramp: { kind: 'logistic', years: 8 },
  aim: { indicator: 'vkm_car_M', sign: -1 },
  effects: [
    {
      channel: 'cars_replaced_per_1000',
      per: 'level',
      factor: {
        value: 9,
        unit: 'private cars given up per shared car',
        place: 'Germany',
        year: 2021,
        quality: 'L',
        low: 4,
        high: 15,
        reference: {
          kind: 'secondary',
          source: 'eea_car_sharing',
          where: 'cars with a station, Germany 2021; the range is of other reviews',
        },
        note: 'Some operators claim up to 20.',
      },
    },
  ],
  evidence: {
    statement:
      'One car with a station replaces about nine private ones in Germany, 5 to 15 in other reviews. In Flanders households drove less only where they gave up a car.',
    confidence: 'B',
    reference: { kind: 'secondary', source: 'eea_car_sharing', where: 'Germany 2021; Flanders as reported elsewhere' },
  },
  application: 'lever',
  applies_to: 'Households that give up a car, or do not buy one; not those who had none.',
  prerequisites: 'Fixed places in the street, a dense quarter, public transport for the daily way.',
  goes_with: ['PA10', 'PS3', 'PA1'],
  conflicts_with: [],
  who_decides: 'City with an operator',
  acceptability: { score: 4, note: 'Quiet support; some neighbours miss the space.', reference: judgement },
  co_benefits: 'Kerb set free, newer and smaller cars.',
  equity: 'A car for those who cannot keep one, where a deposit does not shut them out.',
};
