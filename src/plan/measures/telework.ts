import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgedCost, judgement } from './judged.ts';

export const telework: MeasureDefinition = {
  id: 'PA3',
  name: 'Telework',
  not_same_as: 'Not the same as the trend in the drivers: this is what the city and its employers add by agreement.',
  market: 'passenger',
  strategy: 'avoid',
  acts_through: 'supply',
  group: 'habits',
  pictogram: 'telework',
  lever: { unit: '% of commuting trips', min: 0, max: 30, step: 0.5, tried_low: 1, tried_high: 15 },
  scale: {
    unit: 'people who telework',
    per: 'level',
    quantity: 'commuters',
    factor: judged(
      0.02,
      'share of commuters per percent of trips',
      [0.0167, 0.05],
      'at 2.5 of 5 days each; a third or so of jobs can be done from home, fewer in low-income cities',
    ),
  },
  capex_per_unit: judgedCost(300, 800, 1_500, 'Laptop and first licence, paid by the employer.'),
  opex_per_unit_year: judgedCost(
    100,
    200,
    300,
    'Licence. Employers can save 2 to 8 thousand euro a year for each desk they give up.',
  ),
  life_years: 4.5,
  lead_years: 0.5,
  ramp: { kind: 'logistic', years: 2 },
  aim: { indicator: 'trips_per_person_weekday', sign: -1 },
  effects: [{ channel: 'telework_share', per: 'level', factor: exactly(0.01, 'share of commuting trips per percent') }],
  evidence: {
    statement:
      'Of 39 studies 26 found that telework saves energy, 8 that it saves none or costs some. The more a study counted, such as other trips and heating at home, the less it found.',
    confidence: 'B',
    reference: { kind: 'read', source: 'hook_2020', where: 'abstract' },
  },
  application: 'lever',
  applies_to: 'Commuting trips of all modes. The days at home bring some trips of their own, which the model adds.',
  prerequisites: 'Jobs that can be done at home, room and a line to do them.',
  goes_with: ['PA14'],
  conflicts_with: [],
  who_decides: 'Employers; the nation by labour law',
  acceptability: { score: 5, note: 'Liked by those who can; employers are divided.', reference: judgement },
  co_benefits: 'Time won, fewer peak trips, life in the quarters by day.',
  equity: 'Office work gains; cleaners, drivers and shop staff cannot stay at home.',
};
