import type { MeasureDefinition } from '../measure.ts';
import { exactly, judgedCost } from './judged.ts';

export const roadSpace: MeasureDefinition = {
  id: 'PA13',
  name: 'Road space reallocated',
  not_same_as: 'Not the same as bus lanes: the lane goes to trees, seats, water or homes, and no vehicle gains it.',
  market: 'passenger',
  strategy: 'avoid',
  acts_through: 'supply',
  group: 'street',
  pictogram: 'road_space',
  lever: { unit: '% of main lanes', min: 0, max: 30, step: 0.5, tried_low: 0.5, tried_high: 10 },
  scale: {
    unit: 'lane-km reallocated',
    per: 'level',
    quantity: 'main_lane_km',
    factor: exactly(0.01, 'share of main lane-km per percent'),
  },
  capex_per_unit: judgedCost(
    200_000,
    500_000,
    1_500_000,
    'A permanent change. A temporary lane cost about €9.5 thousand a km in Berlin in 2020. A road that is not built saves its cost.',
  ),
  life_years: 20,
  lead_years: 2,
  ramp: { kind: 'linear', years: 5 },
  aim: { indicator: 'vkm_motor_M', sign: -1 },
  effects: [{ channel: 'road_space_cut', per: 'level', factor: exactly(0.01, 'share of main lane-km per percent') }],
  evidence: {
    statement:
      'In cities of the United States driving grew in proportion to lane-km of interstate highways, and a little less on other roads, over a decade in which people and firms moved. Where nobody moves the model answers less.',
    elasticity: { indicator: 'vkm_motor_M', of: 'lane_km', low: 0, high: 1.1 },
    confidence: 'A',
    reference: {
      kind: 'read',
      source: 'duranton_turner_2011',
      where: 'abstract; that a cut works as an addition does is a judgement',
    },
  },
  application: 'lever',
  applies_to: 'All motor traffic on main roads, people and goods.',
  prerequisites: 'Streets with a lane to give; a plan for buses and deliveries in what is left.',
  goes_with: ['PS8', 'PS13', 'PA12'],
  conflicts_with: ['PS4'],
  who_decides: 'City, region or nation, by the class of the road',
  acceptability: {
    score: 2,
    note: 'In England 65 % were for giving road space to walking and cycling in 2020; on a named road support is thinner.',
    reference: { kind: 'secondary', source: 'kantar_2020' },
  },
  co_benefits: 'Shade, drainage, quieter fronts, less road to keep up.',
  equity: 'Bus passengers lose with the cars where the bus has no lane of its own.',
};
