import type { MeasureDefinition } from '../measure.ts';
import { judged } from './judged.ts';

export const busRapidTransit: MeasureDefinition = {
  id: 'PS5',
  name: 'Bus rapid transit line',
  not_same_as: 'Not the same as bus lanes: stations, level boarding and a way of its own from end to end.',
  market: 'passenger',
  strategy: 'shift',
  acts_through: 'supply',
  group: 'transit',
  pictogram: 'bus_rapid_transit',
  // Per km2 built up: .25 km is about what Bogotá has.
  lever: { unit: 'km', min: 0, max: 0.25, max_of: 'area_km2', step: 1, tried_low: 0.01, tried_high: 0.2 },
  scale: { unit: 'km of line', per: 'level', factor: judged(1, 'km per km', [1, 1], 'both directions') },
  capex_per_unit: {
    low: 2_800_000,
    central: 7_700_000,
    high: 18_600_000,
    currency: 'USD',
    price_year: 2013,
    place: 'Jakarta, Guangzhou, Bogotá',
    reference: {
      kind: 'read',
      source: 'fareast_brt',
      where: 'infrastructure cost per km, values of 2013: Jakarta lines 2 and 3, Guangzhou, Bogotá phase 1',
    },
    note: 'Infrastructure alone; land and vehicles are often left out. Nantes paid 7.6 million euro a km in 2006.',
  },
  opex_per_unit_year: {
    low: 185_000,
    central: 430_000,
    high: 1_230_000,
    currency: 'EUR',
    price_year: 2018,
    place: 'Helsinki region',
    reference: {
      kind: 'secondary',
      source: 'helmet_cba',
      where: 'trunk bus .78 EUR/km + 52.96 EUR/h at 23 km/h, times the vehicle-km below; price year 2018 to 2022',
    },
    note: 'Driver, energy and upkeep of the buses, before fares.',
  },
  life_years: 25,
  lead_years: 4.5,
  ramp: { kind: 'linear', years: 2 },
  effects: [],
  opens: {
    mode: 'brt',
    beside: 'bus',
    served: judged(
      1,
      'share of trips by public transport, per km of line a km2',
      [0.5, 2],
      'a km of line reaches 500 m to each side, 1 km2; it runs where most passengers are, but both ends must lie on it',
    ),
    quantity: 'area_km2',
    comfort_min: judged(5, 'min', [2, 10], 'stations, a sure timetable, a line that people can see'),
    supply_Mvkm: judged(
      0.14,
      'million vkm a year per km',
      [0.06, 0.4],
      'a bus every five minutes each way, 17 hours a day, 340 days',
    ),
  },
  evidence: {
    statement:
      'In four cities lines brought shorter trips, less CO2e and fewer deaths and injuries. By our judgement 5 to 20 % of passengers came from a car.',
    confidence: 'B',
    reference: {
      kind: 'secondary',
      source: 'embarq_2013',
      where: 'four case studies; the share from cars is a judgement',
    },
  },
  application: 'lever',
  applies_to: 'Trips by public transport along the line, and those who come to it from other modes.',
  prerequisites: 'Streets with room, one authority for road and bus, a place for the minibuses it replaces.',
  goes_with: ['PS4', 'PS7', 'PI6', 'PA1'],
  conflicts_with: ['PS6'],
  who_decides: 'City or region; the nation helps to pay',
  acceptability: {
    score: 4,
    note: 'Popular where it runs; owners of minibuses and drivers object before.',
    reference: { kind: 'judgement' },
  },
  co_benefits: 'Fewer deaths on the corridor, cleaner buses, order at the stops.',
  equity: 'Minibus crews lose work unless they are taken in; fares with two legs must not rise.',
};
