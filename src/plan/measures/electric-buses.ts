import type { MeasureDefinition } from '../measure.ts';
import { exactly, judgedCost, judgement } from './judged.ts';

export const electricBuses: MeasureDefinition = {
  id: 'PI6',
  name: 'Electric buses',
  not_same_as: 'Not the same as more buses: the service stays, the drive changes.',
  market: 'passenger',
  strategy: 'improve',
  acts_through: 'technology',
  group: 'fleet',
  pictogram: 'electric_bus',
  lever: { unit: 'buses', min: 0, max: 1, max_of: 'bus_fleet', step: 1, tried_low: 0.02, tried_high: 1 },
  scale: { unit: 'electric buses', per: 'level', factor: exactly(1, 'buses per lever unit') },
  capex_per_unit: judgedCost(
    445_000,
    590_000,
    750_000,
    'A 12 m bus, its place at a depot charger and its part of the grid connection; the whole price, not the premium over diesel. Bucharest paid about 0.52 million euro with charging.',
  ),
  life_years: 13,
  lead_years: 2,
  ramp: { kind: 'linear', years: 8 },
  aim: { indicator: 'electric_vkm_share', sign: 1 },
  effects: [
    {
      channel: 'bus_electric_share',
      per: 'quantity',
      quantity: 'bus_fleet',
      factor: exactly(1, 'share of bus-km per share of the fleet'),
    },
  ],
  evidence: {
    statement: 'An electric bus burns no fuel: exhaust CO2e falls to zero. Upstream it is as clean as the grid.',
    low: -1,
    high: -1,
    confidence: 'C',
    reference: { kind: 'derived', where: 'no fuel, no exhaust; each bus that is replaced' },
  },
  application: 'fleet',
  applies_to: 'Vehicle-km of buses and bus rapid transit.',
  prerequisites: 'Depot power, lines within the range of a battery, trained workshops.',
  goes_with: ['PS3', 'PS4'],
  conflicts_with: [],
  who_decides: 'City or region',
  acceptability: { score: 5, note: 'Broad support; the price per bus is the hurdle.', reference: judgement },
  co_benefits: 'Quiet, clean air at the stops.',
  equity: 'Those who live along bus corridors gain most.',
};
