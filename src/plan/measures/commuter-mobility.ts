import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgedCost, judgement } from './judged.ts';

export const commuterMobility: MeasureDefinition = {
  id: 'PA15',
  name: 'Free passes and shuttles to work',
  not_same_as: 'Not the same as travel plans: the employer pays for the bus, and does not only advise.',
  market: 'passenger',
  strategy: 'avoid',
  acts_through: 'cost',
  group: 'habits',
  pictogram: 'commuter_mobility',
  lever: { unit: '% of commuters', min: 0, max: 60, step: 1, tried_low: 1, tried_high: 20 },
  scale: {
    unit: 'commuters with the offer',
    per: 'level',
    quantity: 'commuters',
    factor: exactly(0.01, 'share of commuters per percent'),
  },
  capex_per_unit: judgedCost(0, 0, 0, 'Nothing is built.'),
  opex_per_unit_year: judgedCost(
    150,
    400,
    1_800,
    'A free pass costs its fare. A shuttle at 60 to 110 euro a bus-hour, two hours a day for 20 seats, costs up to 1,800 a seat.',
  ),
  life_years: 10,
  lead_years: 0.75,
  ramp: { kind: 'logistic', years: 2 },
  aim: { indicator: 'mode_share_car_driver', sign: -1 },
  effects: [],
  observed: {
    cut: judged(
      0.25,
      'share of car driver trips',
      [0.1, 0.37],
      'in Utrecht more than a third of those who took part changed; most schemes reach less',
    ),
    exposed: exactly(0.01, 'share of commuters per percent'),
    purposes: ['work'],
    where: 'everywhere',
    through: 'driving',
  },
  evidence: {
    statement:
      'Among twelve ways to cut car use in European cities, mobility services for commuters rank fourth. Their size is our judgement.',
    confidence: 'C',
    reference: {
      kind: 'secondary',
      source: 'kuss_nicholas_2022',
      where: 'the ranking, as reported; the size is a judgement',
    },
  },
  application: 'observed',
  applies_to: 'Commuters whose employer offers a pass or a shuttle.',
  prerequisites: 'A stop near the site, or enough staff from one direction for a shuttle.',
  goes_with: ['PA14', 'PA8', 'PS3'],
  conflicts_with: [],
  who_decides: 'Employers; the city can share the cost',
  acceptability: { score: 5, note: 'Welcome to staff; employers ask what it saves them.', reference: judgement },
  co_benefits: 'Staff who come without a car, spaces that need not be built.',
  equity: 'Contract and shift staff must get the pass as well.',
};
