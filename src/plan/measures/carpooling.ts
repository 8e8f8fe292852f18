import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgedCost, judgement } from './judged.ts';

export const carpooling: MeasureDefinition = {
  id: 'PS12',
  name: 'Carpooling to work',
  not_same_as: 'Not the same as ride-hailing: the driver goes there anyway and earns no wage.',
  market: 'passenger',
  strategy: 'shift',
  acts_through: 'supply',
  group: 'habits',
  pictogram: 'carpooling',
  lever: { unit: '% of commuters', min: 0, max: 25, step: 0.5, tried_low: 0.5, tried_high: 10 },
  scale: {
    unit: 'commuters who join',
    per: 'level',
    quantity: 'commuters',
    factor: exactly(0.01, 'share of commuters per percent'),
  },
  capex_per_unit: judgedCost(
    0,
    50,
    250,
    'Platform and places to meet. A lane for full cars is 20 to 100 thousand euro a km more.',
  ),
  opex_per_unit_year: judgedCost(100, 300, 900, 'A bonus of 1 to 3 euro a shared ride, and the platform.'),
  life_years: 10,
  lead_years: 2,
  ramp: { kind: 'logistic', years: 5 },
  aim: { indicator: 'mode_share_car_driver', sign: -1 },
  effects: [],
  observed: {
    cut: judged(
      0.3,
      'share of car driver trips',
      [0.2, 0.45],
      'two who shared every day would each drive half as often; most share on some days',
    ),
    exposed: exactly(0.01, 'share of commuters per percent'),
    purposes: ['work'],
    where: 'everywhere',
    through: 'riding_along',
  },
  evidence: {
    statement:
      'By our judgement the most that a whole city can reach is 5 to 8 % of car-km to work. We found no source we could open.',
    confidence: 'D',
    reference: judgement,
  },
  application: 'observed',
  applies_to: 'Ways to work of those who join; some of them took the bus before.',
  prerequisites: 'Large sites or shared shifts; a way home when the other has left.',
  goes_with: ['PA9', 'PA14'],
  conflicts_with: [],
  who_decides: 'Region or nation, with employers',
  acceptability: { score: 3, note: 'Few object; few join without a bonus or a kept space.', reference: judgement },
  co_benefits: 'Cheaper ways to work, company.',
  equity: 'Serves sites and hours that no bus serves.',
};
