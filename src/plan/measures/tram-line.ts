import type { MeasureDefinition } from '../measure.ts';
import { judged, judgedCost, judgement } from './judged.ts';

export const tramLine: MeasureDefinition = {
  id: 'PS6',
  name: 'New tram line',
  not_same_as:
    'Not the same as a metro or a suburban railway: rails in the street. Those are modes of their own, and a metro costs several times as much a km.',
  market: 'passenger',
  strategy: 'shift',
  acts_through: 'supply',
  group: 'transit',
  pictogram: 'tram_line',
  // Per km2 built up.
  lever: { unit: 'km', min: 0, max: 0.2, max_of: 'area_km2', step: 1, tried_low: 0.01, tried_high: 0.12 },
  scale: { unit: 'km of line', per: 'level', factor: judged(1, 'km per km', [1, 1], 'both directions') },
  capex_per_unit: judgedCost(
    15_000_000,
    25_000_000,
    50_000_000,
    'With vehicles, pipes and permits. English lines cost £5.4 to 21.2 million a km at prices of 2003/04; £20 to 30 million is the rule of thumb there today.',
    { currency: 'EUR', price_year: 2023, place: 'Europe' },
  ),
  opex_per_unit_year: {
    low: 360_000,
    central: 720_000,
    high: 1_340_000,
    currency: 'EUR',
    price_year: 2018,
    place: 'Helsinki region',
    reference: {
      kind: 'secondary',
      source: 'helmet_cba',
      where:
        '2.30 EUR/km + 83 EUR/h at 18 (14 to 25) km/h, times the vehicle-km below, + 27,000 EUR/km of track; price year 2018 to 2022',
    },
    note: 'Driver, energy, upkeep of trams and track, before fares.',
  },
  life_years: 35,
  lead_years: 9,
  ramp: { kind: 'linear', years: 3 },
  aim: { indicator: 'mode_share_tram', sign: 1 },
  effects: [],
  opens: {
    mode: 'tram',
    beside: 'bus',
    served: judged(
      1,
      'share of travellers, per km of line a km2',
      [0.5, 2],
      'as a line of bus rapid transit: a km reaches 1 km2, and lies where most people are',
    ),
    quantity: 'area_km2',
    comfort_min: judged(8, 'min', [3, 12], 'a smooth ride, stations, a line that people can see'),
    supply_Mvkm: judged(
      0.1,
      'million vkm a year per km',
      [0.06, 0.16],
      'a tram every 7.5 minutes each way, 18 hours a day, 350 days',
    ),
  },
  evidence: {
    statement:
      'By our judgement 10 to 30 % of passengers of a new line come from a car. We found no source we could open.',
    confidence: 'D',
    reference: judgement,
  },
  application: 'lever',
  applies_to: 'Trips by public transport along the line, and those who come to it from other modes.',
  prerequisites: 'A corridor with many passengers, ten years of steady politics, money from region or nation.',
  goes_with: ['PA8', 'PS7', 'PA1'],
  conflicts_with: ['PS5'],
  who_decides: 'City, region and nation',
  acceptability: { score: 4, note: 'Popular when it runs; the years of works are not.', reference: judgement },
  co_benefits: 'Streets rebuilt from wall to wall, no exhaust, homes and shops that follow the line.',
  equity: 'Rents rise along the line; buses elsewhere must not pay for it.',
};
