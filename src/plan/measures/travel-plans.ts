import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgedCost, judgement } from './judged.ts';

export const travelPlans: MeasureDefinition = {
  id: 'PA14',
  name: 'Travel plans',
  not_same_as: 'Not the same as an advertisement: a workplace, a school or a household is advised in person.',
  market: 'passenger',
  strategy: 'avoid',
  acts_through: 'information',
  group: 'habits',
  pictogram: 'travel_plan',
  lever: { unit: '% of commuters and pupils', min: 0, max: 100, step: 1, tried_low: 2, tried_high: 40 },
  scale: {
    unit: 'commuters in a plan',
    per: 'level',
    quantity: 'commuters',
    factor: exactly(0.01, 'share of commuters per percent'),
  },
  capex_per_unit: judgedCost(0, 0, 0, 'Nothing is built.', { currency: 'GBP', price_year: 2006, place: 'Britain' }),
  opex_per_unit_year: judgedCost(
    2,
    40,
    60,
    'Per employee. A household costs 20 to 38 pounds once, a school 3 to 8 thousand. The effect fades in three to five years unless it is repeated.',
    { currency: 'GBP', price_year: 2006, place: 'Britain' },
  ),
  life_years: 4,
  lead_years: 0.5,
  ramp: { kind: 'linear', years: 2 },
  aim: { indicator: 'mode_share_car_driver', sign: -1 },
  effects: [],
  observed: {
    cut: judged(
      0.12,
      'share of car driver trips',
      [0.05, 0.18],
      'the best workplaces reach 18 %; schools 5 to 11 %, households 6 to 12 %',
    ),
    exposed: exactly(0.01, 'share of participants per percent'),
    purposes: ['work', 'education'],
    where: 'everywhere',
    through: 'driving',
  },
  evidence: {
    statement:
      'In 20 British organisations with good plans car driver trips fell by 18 %, or 14 cars for each 100 staff. Three English towns with a programme for all counted 9 % fewer car driver trips and 5 to 7 % fewer car-km.',
    confidence: 'B',
    reference: {
      kind: 'secondary',
      source: 'cairns_2004',
      where: 'workplaces, as its authors sum up; the towns: Transport for Quality of Life 2010, summary',
    },
  },
  application: 'observed',
  applies_to: 'Ways to work and to school of those who take part.',
  prerequisites: 'A person in charge at each site; something to offer, such as a bus or a safe way.',
  goes_with: ['PA8', 'PA9', 'PS12', 'PS15'],
  conflicts_with: [],
  who_decides: 'City with employers and schools',
  acceptability: { score: 5, note: 'Nobody is forced. It is seldom in the news.', reference: judgement },
  co_benefits: 'Healthier staff, fewer spaces to keep.',
  equity: 'Large offices are reached first; small firms and shifts are easily left out.',
};
