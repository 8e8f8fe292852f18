import type { MeasureDefinition } from '../measure.ts';
import { exactly, judgedCost, judgement } from './judged.ts';

export const fuelPrice: MeasureDefinition = {
  id: 'PA5',
  name: 'Fuel and carbon price',
  not_same_as: 'Not the same as a congestion charge: it follows the litre, not the place or the hour.',
  market: 'passenger',
  strategy: 'avoid',
  acts_through: 'cost',
  group: 'prices',
  pictogram: 'fuel_price',
  lever: {
    unit: '{currency} a litre more',
    min: 0,
    max: 0.1,
    max_of: 'hourly_wage',
    step: 0.002,
    tried_low: 0.002,
    tried_high: 0.04,
  },
  scale: { unit: 'tax orders', per: 'quantity', quantity: 'one', factor: exactly(1, 'orders per nation') },
  capex_per_unit: judgedCost(0, 0, 0, 'An excise that exists is raised. Collection takes less than 1 to 2 % of it.'),
  life_years: 20,
  lead_years: 0.75,
  ramp: { kind: 'linear', years: 5 },
  aim: { indicator: 'trips_not_by_car_share', sign: 1 },
  effects: [{ channel: 'fuel_price_added', per: 'level', factor: exactly(1, 'currency per litre, per lever unit') }],
  evidence: {
    statement:
      'Fuel that is 1 % dearer goes with 0.1 % fewer vehicle-km in the short run and 0.3 % fewer in the long run.',
    elasticity: { indicator: 'vkm_car_M', of: 'fuel_price', low: -0.4, high: -0.1 },
    confidence: 'A',
    reference: {
      kind: 'read',
      source: 'eea_fuel_price',
      where: 'text below the figure; the strong end of the band is a judgement',
    },
  },
  application: 'lever',
  applies_to: 'All who burn petrol or diesel, goods vehicles as well; electric vehicles pay nothing.',
  prerequisites: 'A national law; a use of the money that people can see.',
  goes_with: ['PS3', 'PI6'],
  conflicts_with: ['PA6'],
  who_decides: 'Nation',
  acceptability: {
    score: 1,
    note: 'Seldom popular anywhere, and worst where no other way to travel is at hand.',
    reference: judgement,
  },
  co_benefits: 'Revenue at almost no cost, smaller cars, sooner an electric one.',
  equity: 'Takes most from low incomes with long ways to work; paid back a head it can leave them better off.',
};
