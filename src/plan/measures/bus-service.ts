import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgedCost, judgement } from './judged.ts';

export const busService: MeasureDefinition = {
  id: 'PS3',
  name: 'More bus service',
  not_same_as:
    'Not the same as a bus rapid transit line: ordinary buses, half of the added km more often and half on more streets.',
  market: 'passenger',
  strategy: 'shift',
  acts_through: 'supply',
  group: 'transit',
  pictogram: 'bus_service',
  lever: { unit: '% more bus-km', min: 0, max: 60, step: 1, tried_low: 5, tried_high: 40 },
  scale: {
    unit: 'bus-km a year',
    per: 'level',
    quantity: 'bus_vkm',
    factor: exactly(0.01, 'share of bus-km per percent'),
  },
  capex_per_unit: judgedCost(
    4.4,
    5,
    6,
    'The vehicle: a 12 m diesel bus at 0.22 to 0.30 million euro that runs about 50,000 km a year.',
  ),
  opex_per_unit_year: {
    low: 2.77,
    central: 3.56,
    high: 4.37,
    currency: 'EUR',
    price_year: 2018,
    place: 'Helsinki region',
    reference: {
      kind: 'secondary',
      source: 'helmet_cba',
      where: '0.74 EUR/km + 50.79 EUR/h, at 25, 18 and 14 km/h; price year between 2018 and 2022',
    },
    note: 'Driver, energy and upkeep, before fares.',
  },
  life_years: 13,
  lead_years: 1,
  ramp: { kind: 'linear', years: 2 },
  aim: { indicator: 'vkm_bus_M', sign: 1 },
  effects: [
    { channel: 'bus_service', per: 'level', factor: exactly(0.01, 'share of bus-km per percent') },
    {
      channel: 'bus_service_wider_share',
      per: 'presence',
      factor: judged(
        0.5,
        'share of added bus-km',
        [0.2, 0.8],
        'on lines between those of today, so that the walk is shorter; the rest comes more often',
      ),
    },
  ],
  evidence: {
    statement:
      'Each 10 % of added bus-km, frequency and coverage together, brought 6 to 10 % more bus passengers; more frequent buses alone 3 to 6 %.',
    elasticity: { indicator: 'mode_share_bus', of: 'bus_vkm', low: 0.3, high: 1 },
    confidence: 'A',
    reference: {
      kind: 'read',
      source: 'tcrp_95_10',
      where: 'p. 10-5, mid-range of expansions; the low end, for added km that mostly come more often, is a judgement',
    },
  },
  application: 'lever',
  applies_to:
    'Bus and bus rapid transit, in all rings alike: shorter waits and shorter walks; minibuses run as passengers fill them.',
  prerequisites: 'Drivers, depot space, and a contract that pays for km and not for passengers.',
  goes_with: ['PA4', 'PA7', 'PS4', 'PS7', 'PI6'],
  conflicts_with: [],
  who_decides: 'City or region',
  acceptability: { score: 5, note: 'Broad support; the question is who pays.', reference: judgement },
  co_benefits: 'Access to jobs without a car, safer travel.',
  equity: 'Helps most those who have no car, if the added km reach the outer rings and the late hours.',
};
