import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgedCost } from './judged.ts';

export const congestionCharge: MeasureDefinition = {
  id: 'PA4',
  name: 'Congestion charge',
  not_same_as: 'Not the same as a low-emission zone: everyone pays, whatever the vehicle.',
  market: 'passenger',
  strategy: 'avoid',
  acts_through: 'cost',
  group: 'prices',
  pictogram: 'congestion_charge',
  lever: {
    unit: '{currency} an entry',
    min: 0,
    max: 1,
    max_of: 'hourly_wage',
    step: 0.02,
    tried_low: 0.05,
    tried_high: 0.6,
  },
  scale: {
    unit: 'charging points',
    per: 'quantity',
    quantity: 'centre_perimeter_km',
    factor: judged(
      1.5,
      'points per km of cordon',
      [0.8, 3],
      'every road across the cordon needs a point; water and railways need none',
    ),
  },
  capex_per_unit: judgedCost(
    1_000_000,
    3_000_000,
    5_000_000,
    'Gantry or cameras with their share of the back office. First schemes cost more: London £161.7 million to set up, the Stockholm trial about two thirds of SEK 2.7 billion net.',
  ),
  opex_per_unit_year: judgedCost(
    300_000,
    800_000,
    1_500_000,
    'Back office, enforcement, renewal. Whole schemes: Stockholm SEK 220 million a year, London £130.1 million in 2006/07, which was 52 % of its revenue.',
  ),
  life_years: 8,
  lead_years: 4.5,
  ramp: { kind: 'step', years: 1 },
  aim: { indicator: 'motor_entries_centre_thousand_per_weekday', sign: -1 },
  effects: [
    { channel: 'cordon_charge', per: 'level', factor: exactly(1, 'currency per entry, per lever unit') },
    {
      channel: 'cordon_exempt_share',
      per: 'presence',
      factor: judged(
        0.1,
        'share of car entries',
        [0.03, 0.25],
        'disabled badge holders, some residents, public service',
      ),
    },
    {
      channel: 'cordon_hire_share',
      per: 'presence',
      factor: judged(0.25, 'share of the charge', [0, 1], 'most cities let taxis in free or for a small sum a ride'),
    },
    {
      channel: 'cordon_goods_share',
      per: 'presence',
      factor: judged(
        0.9,
        'share of goods vehicles',
        [0.7, 1],
        'they pay as cars do; post, waste and works of the city may not',
      ),
    },
  ],
  evidence: {
    statement:
      'Motor traffic across the cordon fell by 12 to 33 % in Europe: London 21 % by 2006, Stockholm 20 to 22 %, Gothenburg 12 %. New York counted 12 % fewer entries. CO2 in inner Stockholm fell by about 14 %; in Milan particles did not clearly change in the first months.',
    indicator: 'motor_entries_centre_thousand_per_weekday',
    low: -0.33,
    high: -0.12,
    confidence: 'A',
    reference: {
      kind: 'secondary',
      source: 'kuss_nicholas_2022',
      where: 'congestion charges, European cases; CO2 and particles as reported elsewhere',
    },
  },
  application: 'lever',
  applies_to: 'Entries into the centre by car, motorcycle and goods vehicle, and in part by taxi; buses go free.',
  prerequisites: 'A national law that lets a city charge and read plates; spare seats on public transport.',
  goes_with: ['PS3', 'PS4', 'PS8'],
  conflicts_with: ['PA11'],
  who_decides: 'City or region, under a national enabling law',
  acceptability: {
    score: 1,
    note: 'Two in three were against in Stockholm before the start, more than two in three for it some years after.',
    reference: { kind: 'secondary', source: 'eliasson_2014' },
  },
  co_benefits: 'Revenue, less noise and more reliable buses in the centre.',
  equity:
    'Falls on those who must drive into the centre and have no other way; who gains depends on what the money pays for.',
};
