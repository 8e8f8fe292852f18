import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgedCost } from './judged.ts';

export const calmStreets: MeasureDefinition = {
  id: 'PI9',
  name: '30 km/h streets',
  not_same_as: 'Not the same as traffic filters: all may drive through, more slowly.',
  market: 'passenger',
  strategy: 'improve',
  acts_through: 'time',
  group: 'street',
  pictogram: 'calm_streets',
  lever: { unit: '% of streets', min: 0, max: 100, step: 1, tried_low: 5, tried_high: 90 },
  scale: {
    unit: 'km of street',
    per: 'level',
    quantity: 'street_km',
    factor: exactly(0.01, 'share of street-km per percent'),
  },
  capex_per_unit: {
    low: 2_000,
    central: 3_000,
    high: 15_000,
    currency: 'GBP',
    price_year: 2015,
    place: 'England',
    reference: {
      kind: 'secondary',
      source: 'taylor_hiblin_2017',
      where: '20 mph: £2,000 to 3,000 a km with signs, £10,000 to 15,000 with humps and narrows; price year about 2015',
    },
    note: 'The whole of Wales took some £32 million.',
  },
  opex_per_unit_year: judgedCost(40, 60, 300, 'Signs, 2 % of what they cost. Enforcement is extra.', {
    currency: 'GBP',
    price_year: 2015,
    place: 'England',
  }),
  life_years: 15,
  lead_years: 1.25,
  ramp: { kind: 'linear', years: 2 },
  aim: { indicator: 'speed_peak_inner_km_per_h', sign: -1 },
  effects: [
    { channel: 'calmed_share', per: 'level', factor: exactly(0.01, 'share of streets per percent') },
    {
      channel: 'calmed_time_added',
      per: 'presence',
      factor: judged(
        0.13,
        'share of free-flow time',
        [0.05, 0.25],
        'signs alone slow drivers by some km/h: from 34 to 30 km/h is 13 % more time',
      ),
    },
  ],
  evidence: {
    statement:
      'Over 40 European cities crashes fell by 23 %, deaths by 37 %, noise by 2.5 dB and fuel by 7 %; these are means without a control, and the 18 % of emissions is contested.',
    confidence: 'B',
    reference: { kind: 'read', source: 'yannis_2024', where: 'abstract; the caution is ours' },
  },
  application: 'lever',
  applies_to: 'Free-flow time of motor traffic on treated streets; at peak hours most are slower anyway.',
  prerequisites: 'A rule of the nation or a sign in each street; some enforcement in the first years.',
  goes_with: ['PA12', 'PS8', 'PS13'],
  conflicts_with: [],
  who_decides: 'City, or the nation by its general limit',
  acceptability: {
    score: 3,
    note: 'In Bristol’s pilots 82 % were for it; in Wales support fell right after the start.',
    reference: { kind: 'secondary', source: 'bristol_20mph' },
  },
  co_benefits: 'Fewer and lighter crashes, quiet nights, streets one can cross.',
  equity: 'Those who live on busy streets gain; drivers lose seconds.',
};
