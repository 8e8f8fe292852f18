import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgedCost } from './judged.ts';

export const workplaceLevy: MeasureDefinition = {
  id: 'PA8',
  name: 'Workplace parking levy',
  not_same_as: 'Not the same as a parking price: employers pay for each space they offer their staff.',
  market: 'passenger',
  strategy: 'avoid',
  acts_through: 'cost',
  group: 'prices',
  pictogram: 'workplace_levy',
  lever: {
    unit: '{currency} a day and space',
    min: 0,
    max: 0.5,
    max_of: 'hourly_wage',
    step: 0.01,
    tried_low: 0.06,
    tried_high: 0.15,
  },
  scale: {
    unit: 'liable spaces',
    per: 'quantity',
    quantity: 'car_commuters',
    factor: judged(0.5, 'spaces per car commuter', [0.3, 0.7], 'small employers and some sites are exempt'),
  },
  capex_per_unit: judgedCost(
    100,
    160,
    300,
    'Nottingham spent £4 million to develop and start its levy; we took some 25,000 spaces.',
    { currency: 'GBP', price_year: 2012, place: 'Nottingham' },
  ),
  opex_per_unit_year: judgedCost(
    8,
    15,
    25,
    'Four posts for the whole of Nottingham; less than 5 % of a levy of £288 in 2012 and £428 in 2023 a space and year.',
    { currency: 'GBP', price_year: 2019, place: 'Nottingham' },
  ),
  life_years: 10,
  lead_years: 4,
  ramp: { kind: 'step', years: 1 },
  aim: { indicator: 'trips_not_by_car_share', sign: 1 },
  effects: [
    { channel: 'workplace_levy', per: 'level', factor: exactly(1, 'currency per day, per lever unit') },
    {
      channel: 'workplace_levy_share',
      per: 'presence',
      factor: judged(
        0.3,
        'share of car commuters',
        [0.15, 0.5],
        'some six in ten park in a liable space, and half of those pay: in Nottingham 53 % of people who parked in liable places paid some of it themselves, as the City of Edinburgh Council reports',
      ),
    },
  ],
  evidence: {
    statement:
      'Of those who came to work in Nottingham without a car in 2016, 8.6 % had left it since 2010 for the levy or what it paid for; about half of them named the levy. Others took to the car meanwhile.',
    confidence: 'B',
    reference: { kind: 'read', source: 'dale_2019', where: 'abstract' },
  },
  application: 'lever',
  applies_to: 'Commuters by car whose employer passes the levy on; customers and visitors pay nothing.',
  prerequisites: 'A national law; the money tied to public transport; a licence for each employer.',
  goes_with: ['PS6', 'PA14', 'PA9'],
  conflicts_with: [],
  who_decides: 'City, under a national law',
  acceptability: {
    score: 2,
    note: 'In Nottingham every liable employer paid in the first year, and the chamber of commerce stayed opposed.',
    reference: { kind: 'read', source: 'businesscar_2013' },
  },
  co_benefits: 'Revenue for public transport, land under car parks for other uses.',
  equity: 'Who pays depends on the employer; shift workers need an exemption or a bus.',
};
