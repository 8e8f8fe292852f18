import type { MeasureDefinition } from '../measure.ts';
import { exactly, judgedCost, judgement } from './judged.ts';

export const fares: MeasureDefinition = {
  id: 'PS1',
  name: 'Lower fares',
  not_same_as: 'Not the same as fare-free travel: everyone pays less, and everyone still pays.',
  market: 'passenger',
  strategy: 'shift',
  acts_through: 'cost',
  group: 'transit',
  pictogram: 'lower_fares',
  lever: { unit: '% cheaper', min: 0, max: 80, step: 1, tried_low: 5, tried_high: 50 },
  scale: {
    unit: 'trips a year at the lower fare',
    per: 'quantity',
    quantity: 'transit_trips',
    factor: exactly(1, 'trips per trip'),
  },
  capex_per_unit: judgedCost(0, 0, 0, 'Next to nothing to set up. What it costs is the revenue that stays away.'),
  life_years: 10,
  lead_years: 0.3,
  ramp: { kind: 'linear', years: 4 },
  aim: { indicator: 'transit_share', sign: 1 },
  effects: [{ channel: 'fare_cut', per: 'level', factor: exactly(0.01, 'share of the fare per percent') }],
  evidence: {
    statement:
      'In the West Midlands single tickets 1 % dearer lost 0.45 % of passengers at first and 1.75 times that after four years. For travelcards it was 0.2 % and 2.5 times that.',
    elasticity: { indicator: 'transit_share', of: 'fare', low: -0.9, high: -0.2 },
    confidence: 'A',
    reference: {
      kind: 'read',
      source: 'mckenzie_1985',
      where: 'abstract: -.45 x 1.75 = -.79; the strong end of the band is a judgement',
    },
  },
  application: 'lever',
  applies_to: 'All fares of public transport, all passengers alike.',
  prerequisites: 'Money for the operator; room in the peak.',
  goes_with: ['PS3', 'PS7', 'PA7'],
  conflicts_with: ['PS2'],
  who_decides: 'City or region',
  acceptability: { score: 4, note: 'A cut is liked; the next rise is not.', reference: judgement },
  co_benefits: 'Trips that were too dear are made; simpler tariffs.',
  equity: 'A cut for all helps low incomes less for each euro than a cut for those who need it.',
};
