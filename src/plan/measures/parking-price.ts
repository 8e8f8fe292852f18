import type { MeasureDefinition } from '../measure.ts';
import { exactly, judgedCost, judgement } from './judged.ts';

export const parkingPrice: MeasureDefinition = {
  id: 'PA7',
  name: 'Parking price',
  not_same_as: 'Not the same as fewer spaces: the number of spaces stays, their hour costs more.',
  market: 'passenger',
  strategy: 'avoid',
  acts_through: 'cost',
  group: 'prices',
  pictogram: 'parking_price',
  lever: {
    unit: '{currency} an hour more',
    min: 0,
    max: 0.5,
    max_of: 'hourly_wage',
    step: 0.01,
    tried_low: 0.02,
    tried_high: 0.25,
  },
  scale: {
    unit: 'paid spaces',
    per: 'quantity',
    quantity: 'paid_parking_spaces',
    factor: exactly(1, 'spaces per paid space'),
  },
  capex_per_unit: judgedCost(
    250,
    600,
    1_000,
    'Signs and traffic order, and one pay station for about a dozen spaces. Where drivers already pay, less.',
  ),
  opex_per_unit_year: judgedCost(80, 200, 500, 'Upkeep, cash and enforcement, before revenue.'),
  life_years: 10,
  lead_years: 1,
  ramp: { kind: 'step', years: 1 },
  aim: { indicator: 'trips_not_by_car_share', sign: 1 },
  effects: [{ channel: 'parking_price', per: 'level', factor: exactly(1, 'currency per hour, per lever unit') }],
  evidence: {
    statement:
      'In Dublin 50 % dearer street parking cut its use with an elasticity of −0.29. By our judgement most cities lie between −0.1 and −0.6.',
    confidence: 'B',
    reference: { kind: 'read', source: 'kelly_clinch_2005', where: 'abstract' },
  },
  application: 'lever',
  applies_to: 'Drivers who pay for public parking today; private and free spaces are not touched.',
  prerequisites: 'Enforcement on the street; a rule for residents.',
  goes_with: ['PA4', 'PS3', 'PS8'],
  conflicts_with: [],
  who_decides: 'City',
  acceptability: {
    score: 2,
    note: 'Shops and residents usually object. We found no survey with figures.',
    reference: judgement,
  },
  co_benefits: 'Revenue, less searching for a space, street space for other uses.',
  equity: 'Drivers on low incomes pay the same hour; those with a private garage pay nothing.',
};
