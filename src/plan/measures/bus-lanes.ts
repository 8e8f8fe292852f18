import type { MeasureDefinition } from '../measure.ts';
import { judged, judgedCost, judgement } from './judged.ts';

export const busLanes: MeasureDefinition = {
  id: 'PS4',
  name: 'Bus lanes and priority',
  not_same_as:
    'Not the same as bus rapid transit: the lines and stops of today, with a lane and green lights of their own.',
  market: 'passenger',
  strategy: 'shift',
  acts_through: 'time',
  group: 'street',
  pictogram: 'bus_lane',
  // Per km2 built up: .9 km is about a seventh of the main lanes.
  lever: { unit: 'km', min: 0, max: 0.9, max_of: 'area_km2', step: 1, tried_low: 0.02, tried_high: 0.3 },
  scale: {
    unit: 'km of bus lane',
    per: 'level',
    factor: judged(1, 'km of lane per km', [1, 1], 'one lane in one direction'),
  },
  capex_per_unit: judgedCost(
    30_000,
    80_000,
    200_000,
    'Paint, signs and signals. With works at the kerb 0.3 to 2 million euro a km.',
  ),
  opex_per_unit_year: judgedCost(5_000, 10_000, 16_000, 'Repainting and camera enforcement.'),
  life_years: 15,
  lead_years: 1.5,
  ramp: { kind: 'step', years: 1 },
  aim: { indicator: 'transit_share', sign: 1 },
  effects: [
    {
      channel: 'bus_lane_served_share',
      per: 'quantity',
      quantity: 'main_lane_km',
      factor: judged(
        2.5,
        'share of bus travel per share of main lane-km',
        [1.5, 4],
        'the first lanes go where most buses run',
      ),
    },
    {
      channel: 'bus_lane_time_cut',
      per: 'presence',
      factor: judged(0.175, 'share of in-vehicle time', [0.1, 0.25], 'bus time 10 to 25 % shorter on treated streets'),
    },
    {
      channel: 'bus_lane_capacity_taken',
      per: 'quantity',
      quantity: 'main_lane_km',
      factor: judged(
        1,
        'lane-km taken per km of bus lane',
        [0.5, 1],
        'each km takes a traffic lane; less where it takes parking',
      ),
    },
  ],
  evidence: {
    statement: 'Buses on treated streets run 10 to 25 % faster. We found no source that we could open.',
    low: -0.25,
    high: -0.1,
    confidence: 'D',
    reference: judgement,
  },
  application: 'lever',
  applies_to: 'Bus travel on main roads; cars and lorries there lose the lane.',
  prerequisites: 'Streets with a lane to give, and enforcement against parking on it.',
  goes_with: ['PS3', 'PA4', 'PI10'],
  conflicts_with: ['PA13'],
  who_decides: 'City',
  acceptability: { score: 3, note: 'Contested where parking goes.', reference: judgement },
  co_benefits: 'Fewer buses for the same timetable, more reliable trips.',
  equity: 'Bus passengers gain, drivers on the same road lose some time.',
};
