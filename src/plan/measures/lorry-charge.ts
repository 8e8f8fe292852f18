import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgedCost, judgement } from './judged.ts';

export const lorryCharge: MeasureDefinition = {
  id: 'FA10',
  name: 'Lorry charge by the km',
  not_same_as: 'Not the same as a congestion charge: lorries only, on all roads, at all hours.',
  market: 'freight',
  strategy: 'avoid',
  acts_through: 'cost',
  group: 'goods',
  pictogram: 'lorry_charge',
  lever: {
    unit: '{currency} per km',
    min: 0,
    max: 0.06,
    max_of: 'hourly_wage',
    step: 0.01,
    tried_low: 0.004,
    tried_high: 0.025,
  },
  scale: {
    unit: 'on-board units',
    per: 'quantity',
    quantity: 'freight_vehicles',
    factor: judged(0.3, 'units per goods vehicle', [0.2, 0.5], 'lorries among all goods vehicles'),
  },
  capex_per_unit: judgedCost(
    30,
    100,
    150,
    'Unit in the vehicle. The central system of a country costs hundreds of millions.',
  ),
  opex_per_unit_year: judgedCost(50, 100, 200, 'About a tenth of revenue, per vehicle.'),
  life_years: 8,
  lead_years: 5,
  ramp: { kind: 'step', years: 0 },
  aim: { indicator: 'vkm_articulated_M', sign: -1 },
  effects: [{ channel: 'lorry_km_charge', per: 'level', factor: exactly(1, 'currency per km per lever unit') }],
  evidence: {
    statement:
      'Studies differ widely by what is priced and how firms answer; charges in Germany and Austria were followed by shorter trips.',
    confidence: 'D',
    reference: {
      kind: 'secondary',
      source: 'ce_delft_price',
      where: 'summary: values vary with price type and response',
    },
  },
  application: 'lever',
  applies_to: 'Rigid and articulated lorries wherever they drive.',
  prerequisites: 'A national law and system.',
  goes_with: ['FS3', 'FA7'],
  conflicts_with: [],
  who_decides: 'Nation',
  acceptability: { score: 2, note: 'Hauliers object; railways and residents welcome it.', reference: judgement },
  co_benefits: 'Revenue, fewer empty trips, newer lorries where classes differ.',
  equity: 'Small hauliers pass costs on more slowly.',
};
