import type { MeasureDefinition } from '../measure.ts';
import { exactly, judged, judgedCost, judgement } from './judged.ts';

export const parkAndRide: MeasureDefinition = {
  id: 'PS14',
  name: 'Park and ride',
  not_same_as: 'Not the same as a car park in town: the car stays at the edge and the bus goes in.',
  market: 'passenger',
  strategy: 'shift',
  acts_through: 'supply',
  group: 'transit',
  pictogram: 'park_and_ride',
  lever: { unit: 'spaces per 1,000 residents', min: 0, max: 20, step: 0.5, tried_low: 0.5, tried_high: 10 },
  scale: { unit: 'spaces', per: 'level', quantity: 'population', factor: exactly(0.001, 'spaces per resident') },
  capex_per_unit: {
    low: 15_000,
    central: 25_000,
    high: 60_000,
    currency: 'GBP',
    price_year: 2019,
    place: 'England',
    reference: {
      kind: 'secondary',
      source: 'yep_stourton',
      where:
        'Stourton £30 million for 1,200 spaces; low an extension, high Eynsham, as reported elsewhere, 2017 to 2025',
    },
    note: 'Some of these include roads, bus lanes or chargers.',
  },
  opex_per_unit_year: judgedCost(300, 600, 1_000, 'With the bus.', {
    currency: 'GBP',
    price_year: 2019,
    place: 'England',
  }),
  life_years: 27,
  lead_years: 4.5,
  ramp: { kind: 'linear', years: 3 },
  aim: { indicator: 'mode_share_park_ride', sign: 1 },
  effects: [],
  opens: {
    mode: 'park_ride',
    beside: 'bus',
    served: judged(
      0.0008,
      'share of travellers, per space per 1,000 residents',
      [0.0004, 0.0016],
      'two trips a space and day are .8 in a thousand of some 2.5 trips a head: no more travellers are served than find a space',
    ),
    comfort_min: judged(0, 'min', [-5, 5], 'a sure space against a change of vehicle'),
    supply_Mvkm: judged(0, 'million vkm a year', [0, 0], 'it uses lines that run; a bus of its own stands in the cost'),
  },
  evidence: {
    statement:
      'Over 180 sites, those at the edge of a city took 47 cars off the road in for each 100 spaces, while car-km to reach them rose and some users left the bus. In eight English cities the traffic added outside was more than that saved inside.',
    confidence: 'B',
    reference: {
      kind: 'read',
      source: 'zijlstra_2015',
      where: 'abstract; England: Parkhurst 2000, Transport Policy 7(2), abstract',
    },
  },
  application: 'lever',
  applies_to: 'Trips from outside that pass a site; car-km can rise.',
  prerequisites: 'A fast line from the site, dear or scarce parking in town.',
  goes_with: ['PA4', 'PA7', 'PA10'],
  conflicts_with: [],
  who_decides: 'City or region',
  acceptability: { score: 5, note: 'Popular with drivers and shops.', reference: judgement },
  co_benefits: 'Less traffic in the centre, an offer beside a charge.',
  equity: 'Serves those who have a car and live outside.',
};
