import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgedCost, judgement } from './judged.ts';

export const microHubs: MeasureDefinition = {
  id: 'FA2',
  name: 'Micro-hubs with cargo bikes',
  not_same_as:
    'Not the same as a consolidation centre at the edge of town: a small room in the quarter, cargo bikes from there.',
  market: 'freight',
  strategy: 'avoid',
  acts_through: 'supply',
  group: 'goods',
  pictogram: 'micro_hub',
  lever: { unit: 'hubs', min: 0, max: 40, step: 1, tried_low: 1, tried_high: 12 },
  scale: { unit: 'hubs', per: 'level', factor: exactly(1, 'hubs per lever unit') },
  capex_per_unit: judgedCost(
    20_000,
    60_000,
    150_000,
    'Fit-out of a shop front of 50 to 250 m2; a container yard 10 to 80 thousand euro. The bikes belong to the operators.',
  ),
  opex_per_unit_year: judgedCost(40_000, 90_000, 180_000, 'Rent of about 150 m2 and one to two staff.'),
  life_years: 8,
  lead_years: 1,
  ramp: { kind: 'linear', years: 2 },
  aim: { indicator: 'freight_drops_share_cargo_bike', sign: 1 },
  effects: [
    {
      channel: 'hub_drops',
      per: 'level',
      factor: judged(720, 'drops a day per hub', [300, 1_320], '8 bikes (5 to 11) of 90 drops a day (60 to 120)'),
    },
  ],
  evidence: {
    statement:
      'A trial in central London cut distance per parcel by 14 to 20 % and CO2e per parcel by 54 to 55 %, with more and smaller trips.',
    low: -0.55,
    high: -0.54,
    scope: 'participants',
    confidence: 'B',
    reference: {
      kind: 'secondary',
      source: 'browne_2011',
      where: 'abstract: 20 % and 54 %; a second paper on the trial reports 14 % and 55 %',
    },
  },
  application: 'lever',
  applies_to: 'Small deliveries in dense quarters, within about 2 km of a hub.',
  prerequisites: 'Room in the quarter at a rent that parcels can bear; more than one carrier.',
  goes_with: ['FI1', 'PS8'],
  conflicts_with: [],
  who_decides: 'City for the land, carriers for the rest',
  acceptability: { score: 4, note: 'Welcome to most; carriers mind sharing.', reference: judgement },
  co_benefits: 'Free loading bays, quiet streets, local jobs.',
  equity: 'Riders need decent contracts; small carriers need access to the hub.',
};
