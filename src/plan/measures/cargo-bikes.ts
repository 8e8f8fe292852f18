import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgedCost, judgement } from './judged.ts';

export const cargoBikes: MeasureDefinition = {
  id: 'FS1',
  name: 'Cargo bikes of firms',
  not_same_as: 'Not the same as micro-hubs: firms ride from their own shop or depot, no hub in between.',
  market: 'freight',
  strategy: 'shift',
  acts_through: 'supply',
  group: 'goods',
  pictogram: 'cargo_bikes',
  lever: { unit: 'cargo bikes', min: 0, max: 500, step: 5, tried_low: 5, tried_high: 200 },
  scale: { unit: 'cargo bikes', per: 'level', factor: exactly(1, 'bikes per lever unit') },
  capex_per_unit: {
    low: 3_000,
    central: 6_500,
    high: 10_000,
    currency: 'USD',
    price_year: 2024,
    place: 'United States',
    reference: judgement,
    note: 'A retailer’s figures. Heavy four-wheelers cost 9 to 20 thousand euro. A grant pays a part.',
  },
  opex_per_unit_year: judgedCost(200, 400, 800, 'Upkeep; the rider is the larger cost and stays with the firm.'),
  life_years: 5,
  lead_years: 0.3,
  ramp: { kind: 'logistic', years: 3 },
  aim: { indicator: 'freight_drops_share_cargo_bike', sign: 1 },
  effects: [
    {
      channel: 'cargo_bike_drops',
      per: 'level',
      factor: judged(60, 'drops a day per bike', [40, 90], 'fewer than from a hub: the depot is farther'),
    },
  ],
  evidence: {
    statement:
      'Tours in London were 1.6 times as fast as by van; a tenth of the vehicle-km of vans is said to be within reach of cargo bikes.',
    scope: 'participants',
    confidence: 'B',
    reference: { kind: 'secondary', source: 'pedal_me', where: 'tours in Westminster' },
  },
  application: 'lever',
  applies_to: 'Small deliveries by van in the centre and inner ring.',
  prerequisites: 'Wide cycle lanes and a place to park in the street.',
  goes_with: ['PS8', 'FI1', 'FA9'],
  conflicts_with: [],
  who_decides: 'Firms; the city by grants',
  acceptability: { score: 5, note: 'Hardly anybody objects.', reference: judgement },
  co_benefits: 'Quiet, clean, no kerb taken.',
  equity: 'Riders need decent contracts.',
};
