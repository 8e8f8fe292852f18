import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgedCost, judgement } from './judged.ts';

export const signalCoordination: MeasureDefinition = {
  id: 'PI10',
  name: 'Signal coordination',
  not_same_as: 'Not the same as bus priority: the lights follow each other better, for all who drive.',
  market: 'passenger',
  strategy: 'improve',
  acts_through: 'time',
  group: 'street',
  pictogram: 'signal_coordination',
  lever: { unit: '% of signals', min: 0, max: 100, step: 1, tried_low: 5, tried_high: 80 },
  scale: {
    unit: 'signals',
    per: 'level',
    quantity: 'signals',
    factor: exactly(0.01, 'share of signals per percent'),
  },
  capex_per_unit: judgedCost(
    3_000,
    4_500,
    6_000,
    'Timing anew, to be repeated every three to five years. Signals that adapt are 20 to 80 thousand. California paid US$ 1,091 a signal in 1983–93.',
    { currency: 'USD', price_year: 2020, place: 'United States' },
  ),
  life_years: 4,
  lead_years: 1.25,
  ramp: { kind: 'step', years: 1 },
  aim: { indicator: 'speed_peak_inner_km_per_h', sign: 1 },
  effects: [
    {
      channel: 'delay_cut',
      per: 'level',
      factor: judged(0.00075, 'share of delay per percent', [0.0005, 0.0014], 'with all signals 5 to 10 % of delay'),
    },
  ],
  evidence: {
    statement:
      'Across 12,245 signals in California a model found 7.7 % less travel time and 13.8 % less delay. Where roads are full, and once drivers have come back, less is left: by our judgement 5 to 10 % of delay.',
    indicator: 'speed_peak_inner_km_per_h',
    low: 0,
    high: 0.08,
    at_level: 100,
    confidence: 'C',
    reference: {
      kind: 'secondary',
      source: 'skabardonis_fetsim',
      where: 'summary of the study; the lower end is a judgement',
    },
  },
  application: 'lever',
  applies_to: 'Delay of motor traffic at signals; buses gain as cars do.',
  prerequisites: 'Controllers that can be set together; counts of traffic; staff who return to it.',
  goes_with: ['PS4'],
  conflicts_with: [],
  who_decides: 'City',
  acceptability: { score: 5, note: 'Hardly anyone is against.', reference: judgement },
  co_benefits: 'Fewer stops, a little less fuel.',
  equity: 'Green waves can make people on foot wait longer: set their green first.',
};
