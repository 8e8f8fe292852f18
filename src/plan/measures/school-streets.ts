import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgedCost } from './judged.ts';

export const schoolStreets: MeasureDefinition = {
  id: 'PS15',
  name: 'School streets',
  not_same_as: 'Not the same as low-traffic neighbourhoods: one street, closed when school begins and ends.',
  market: 'passenger',
  strategy: 'shift',
  acts_through: 'access',
  group: 'street',
  pictogram: 'school_street',
  lever: { unit: '% of pupils', min: 0, max: 100, step: 1, tried_low: 1, tried_high: 40 },
  scale: {
    unit: 'schools',
    per: 'level',
    quantity: 'schools',
    factor: exactly(0.01, 'share of schools per percent'),
  },
  capex_per_unit: {
    low: 3_000,
    central: 31_000,
    high: 62_000,
    currency: 'GBP',
    price_year: 2022,
    place: 'Shropshire',
    reference: {
      kind: 'secondary',
      source: 'shropshire_live_2022',
      where: '£31,000 with one camera, £62,000 with two; the low end, posts and volunteers, is a judgement',
    },
    note: 'Lessons in cycling cost up to £40 a child in England.',
  },
  opex_per_unit_year: judgedCost(3_000, 5_000, 16_000, 'One or two cameras; fines usually cover them.', {
    currency: 'GBP',
    price_year: 2022,
    place: 'England',
  }),
  life_years: 8,
  lead_years: 1,
  ramp: { kind: 'linear', years: 5 },
  effects: [],
  observed: {
    cut: judged(
      0.15,
      'share of car driver trips',
      [0.05, 0.25],
      'school trips by car 5 to 25 % fewer; 5 points of some 30 % is a sixth',
    ),
    exposed: exactly(0.01, 'share of pupils per percent'),
    purposes: ['education'],
    where: 'everywhere',
    through: 'driving',
  },
  evidence: {
    statement:
      'At 166 primary schools in England and Scotland 5.9 points more of the children came on foot, by cycle or by scooter than at 332 schools without a scheme.',
    confidence: 'B',
    reference: { kind: 'read', source: 'cambridge_school_streets', where: 'abstract' },
  },
  application: 'observed',
  applies_to: 'Trips to schools with such a street.',
  prerequisites: 'A street that need not carry a bus; volunteers, posts or a camera.',
  goes_with: ['PA14', 'PS13', 'PA12'],
  conflicts_with: [],
  who_decides: 'City with the school',
  acceptability: {
    score: 4,
    note: 'In five European cities 71 % of residents were for school streets.',
    reference: { kind: 'secondary', source: 'clean_cities_school_streets' },
  },
  co_benefits: 'Clean air at the gate, children who move, room to meet.',
  equity: 'Schools on main roads cannot have one and need other help.',
};
