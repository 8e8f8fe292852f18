import type { MeasureDefinition } from '../measure.ts';
import { exactly, judgedCost, judgement } from './judged.ts';

export const kmCharge: MeasureDefinition = {
  id: 'PA6',
  name: 'Charge per km',
  not_same_as: 'Not the same as a fuel tax: an electric car pays it too.',
  market: 'passenger',
  strategy: 'avoid',
  acts_through: 'cost',
  group: 'prices',
  pictogram: 'km_charge',
  lever: {
    unit: '{currency} a km',
    min: 0,
    max: 0.02,
    max_of: 'hourly_wage',
    step: 0.0004,
    tried_low: 0.0005,
    tried_high: 0.004,
  },
  scale: { unit: 'cars equipped', per: 'quantity', quantity: 'cars', factor: exactly(1, 'devices per car') },
  capex_per_unit: judgedCost(20, 60, 150, 'A device in the car. An application on a telephone costs next to nothing.'),
  opex_per_unit_year: judgedCost(15, 40, 100, 'Accounts, checks and the line, per vehicle.'),
  life_years: 6.5,
  lead_years: 6,
  ramp: { kind: 'logistic', years: 5 },
  effects: [{ channel: 'km_charge', per: 'level', factor: exactly(1, 'currency per km, per lever unit') }],
  evidence: {
    statement:
      'By our judgement a km that costs more works like dearer fuel. Where the insurance is paid by the km, those who take part drive 5 to 10 % less. We found no source we could open.',
    confidence: 'D',
    reference: judgement,
  },
  application: 'lever',
  applies_to: 'Every km driven by car, on all roads alike.',
  prerequisites: 'A national law, rules for the data of trips, a way to read or report the km.',
  goes_with: ['PS3', 'PS11'],
  conflicts_with: ['PA5'],
  who_decides: 'Nation',
  acceptability: { score: 1, note: 'People fear the cost, and that their trips are watched.', reference: judgement },
  co_benefits: 'Revenue that stays when cars turn electric.',
  equity: 'Long ways from cheap homes cost most; a rate by place can ease it.',
};
