import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgedCost, judgement } from './judged.ts';

export const accessWindows: MeasureDefinition = {
  id: 'FI7',
  name: 'Access windows',
  not_same_as: 'Not the same as off-hour delivery: the centre is closed to goods at set hours.',
  market: 'freight',
  strategy: 'improve',
  acts_through: 'access',
  group: 'goods',
  pictogram: 'access_windows',
  lever: { unit: '% of the day closed', min: 0, max: 75, step: 5, tried_low: 10, tried_high: 70 },
  scale: {
    unit: 'entries with signs',
    per: 'quantity',
    quantity: 'centre_perimeter_km',
    factor: judged(1.5, 'entries per km of edge', [0.8, 3], 'each street that leads in'),
  },
  capex_per_unit: judgedCost(5_000, 12_000, 40_000, 'Signs at an entry; a bollard costs 15 to 40 thousand.'),
  opex_per_unit_year: judgedCost(200, 1_000, 4_000, 'Enforcement, per entry.'),
  life_years: 10,
  lead_years: 0.8,
  ramp: { kind: 'step', years: 0 },
  aim: { indicator: 'vkm_freight_M', sign: 1 },
  effects: [
    { channel: 'window_hours_lost', per: 'level', factor: exactly(0.01, 'share of the working day per percent') },
  ],
  evidence: {
    statement:
      'Windows raise the cost of shops and, as a rule, CO2: rounds are cut short. The rise is steeper the more shops are affected; cities that agree on hours lose least.',
    scope: 'participants',
    confidence: 'A',
    reference: { kind: 'secondary', source: 'quak_de_koster', where: 'cases of retail chains, abstract' },
  },
  application: 'lever',
  applies_to: 'Deliveries in the centre.',
  prerequisites: 'Enforcement, exceptions for fresh food and care.',
  goes_with: ['FA1', 'FI6'],
  conflicts_with: [],
  who_decides: 'City',
  acceptability: { score: 3, note: 'Shoppers gain, shops and carriers pay.', reference: judgement },
  co_benefits: 'Quiet shopping hours, safer walking.',
  equity: 'Small shops without night staff bear the most.',
};
