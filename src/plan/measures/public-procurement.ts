import type { MeasureDefinition } from '../measure.ts';
import { judged, judgedCost, judgement } from './judged.ts';

export const publicProcurement: MeasureDefinition = {
  id: 'FA5',
  name: 'Joint public procurement',
  not_same_as: 'Not the same as delivery plans of firms: the city bundles what it buys itself.',
  market: 'freight',
  strategy: 'avoid',
  acts_through: 'information',
  group: 'goods',
  pictogram: 'public_procurement',
  lever: { unit: '% of public buildings', min: 0, max: 100, step: 5, tried_low: 5, tried_high: 80 },
  scale: {
    unit: 'contracts bundled',
    per: 'level',
    factor: judged(0.5, 'contracts per percent', [0.2, 1], 'some fifty contracts supply all buildings of a city'),
  },
  capex_per_unit: judgedCost(5_000, 20_000, 50_000, 'Study and tender, per contract.'),
  opex_per_unit_year: judgedCost(2_000, 10_000, 30_000, 'Logistics contract, at 5 to 15 euro a bundled stop.'),
  life_years: 4,
  lead_years: 1.5,
  ramp: { kind: 'linear', years: 4 },
  aim: { indicator: 'stops_per_day_thousand', sign: -1 },
  effects: [
    {
      channel: 'orders_cut_public',
      per: 'level',
      factor: judged(
        0.005,
        'share of stops at public bodies per percent',
        [0.003, 0.007],
        'deliveries to public sites fall by 30 to 70 %',
      ),
    },
  ],
  evidence: {
    statement:
      'Bundled contracts are said to cut deliveries to public sites by 30 to 70 %. Public bodies receive a small part of all goods.',
    scope: 'participants',
    confidence: 'D',
    reference: judgement,
  },
  application: 'lever',
  applies_to: 'Schools, offices, hospitals and depots of public bodies.',
  prerequisites: 'Contracts that end in the same years, one ordering system.',
  goes_with: ['FA1', 'FA4'],
  conflicts_with: [],
  who_decides: 'City',
  acceptability: { score: 4, note: 'Nobody loses but some suppliers.', reference: judgement },
  co_benefits: 'Cheaper purchasing, a first customer for cargo bikes and centres.',
  equity: 'Lots small enough for local firms.',
};
