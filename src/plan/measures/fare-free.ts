import type { MeasureDefinition } from '../measure.ts';
import { exactly, judgedCost, judgement } from './judged.ts';

export const fareFree: MeasureDefinition = {
  id: 'PS2',
  name: 'Fare-free public transport',
  not_same_as: 'Not the same as lower fares: those it covers pay nothing, the others pay as before.',
  market: 'passenger',
  strategy: 'shift',
  acts_through: 'cost',
  group: 'transit',
  pictogram: 'fare_free',
  lever: { unit: '% of residents', min: 0, max: 100, step: 1, tried_low: 5, tried_high: 100 },
  scale: {
    unit: 'residents who ride free',
    per: 'level',
    quantity: 'population',
    factor: exactly(0.01, 'share of residents per percent'),
  },
  capex_per_unit: judgedCost(
    0,
    0,
    0,
    'Gates and readers are saved. What it costs is the fares, and the buses for those who come: Tallinn paid some €70 million a year to run it, a fifth of which fares had covered; Luxembourg gave up €41 million.',
  ),
  life_years: 10,
  lead_years: 1,
  ramp: { kind: 'linear', years: 2 },
  aim: { indicator: 'transit_share', sign: 1 },
  effects: [{ channel: 'fare_free_share', per: 'level', factor: exactly(0.01, 'share of residents per percent') }],
  evidence: {
    statement:
      'A year after Tallinn made its buses free to residents, trips on foot were 40 % fewer and car trips were not. Later counts of 10 % more passengers and 10 % fewer cars in the centre came with dearer parking and bus lanes. The evidence is contested.',
    confidence: 'B',
    reference: {
      kind: 'secondary',
      source: 'cats_2017',
      where: 'one year after; the later counts as the press has them',
    },
  },
  application: 'lever',
  applies_to: 'Residents whom it covers, on all public transport.',
  prerequisites: 'A lasting source for the lost fares; where fares pay more than two fifths of the cost it is dear.',
  goes_with: ['PS3', 'PA7', 'PS4'],
  conflicts_with: ['PS1'],
  who_decides: 'City, region or nation',
  acceptability: { score: 5, note: 'Liked almost everywhere; the question is who pays.', reference: judgement },
  co_benefits: 'No queue to pay, no fines, mobility for those who stayed at home.',
  equity: 'Helps those without work and on low incomes; many of the new riders used to walk.',
};
