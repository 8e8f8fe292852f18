import { judgement } from '../measures/judged.ts';
import type { Backcast } from './backcast.ts';
import { caseScenarios, cityData, derived, read } from './backcast.ts';

const data = cityData('West Midlands county', 1981, [
  ['population', 2_650_000, 'H', judgement, 'Census of 1981, rounded.'],
  ['area_built_up', 600, 'M', judgement, 'Of 897 km2.'],
  ['cars_per_1000', 270, 'M', judgement],
  ['wage_per_hour', 3, 'M', judgement, 'Full-time adults, 1981.'],
  ['income_per_hour', 3.3, 'L', judgement, 'The wage times .6/.55, as household over labour share in the defaults.'],
  ['mode.walk.share', 0.33, 'L', judgement],
  ['mode.cycle.share', 0.02, 'L', judgement],
  [
    'mode.bus.share',
    0.23,
    'M',
    derived(
      'hansard_1981',
      '529 million bus passengers in 1978-79 / (2.7 million residents x 365 days x 2.3 trips); residents and trips are judgements',
    ),
  ],
  ['mode.taxi.share', 0.01, 'L', judgement],
  ['mode.motorcycle.share', 0.02, 'L', judgement],
  ['mode.car_driver.share', 0.26, 'L', judgement],
  ['mode.car_passenger.share', 0.13, 'L', judgement],
  ['mode.bus.fare', 0.22, 'M', read('hansard_1981', 'table of fares in January 1981: two miles 22p')],
  ['mode.taxi.fare', 0.5, 'L', judgement],
  ['mode.taxi.fare_per_km', 0.3, 'L', judgement],
  ['price.petrol', 0.34, 'M', judgement],
  ['price.diesel', 0.35, 'M', judgement],
  ['price.electricity', 0.05, 'M', judgement],
]);

/** West Midlands in the early 1980s: how bus passengers answered fares. */
export const westMidlands: Backcast = {
  id: 'west-midlands-fares',
  title: 'West Midlands, bus fares in the 1980s',
  kind: 'calibration',
  plan: {
    format: 'sumpter',
    version: 1,
    name: 'Back-cast: West Midlands fares',
    city: {
      name: 'West Midlands',
      country: 'GBR',
      currency: 'GBP',
      price_year: 1981,
      base_year: 1981,
      modes: ['walk', 'cycle', 'bus', 'taxi', 'motorcycle', 'car_passenger', 'car_driver'],
      data,
    },
    horizon: 1983,
    drivers: {},
    scenarios: caseScenarios([
      {
        id: 'fares-up',
        name: 'Fares a tenth higher',
        note: 'An elasticity was published, not one change of fares: a tenth stands for it.',
        measures: [],
        drivers: {
          fare: {
            kind: 'points',
            points: [
              [1981, 1],
              [1982, 1.1],
            ],
            reference: judgement,
          },
        },
      },
    ]),
    targets: [],
    sources: {
      mckenzie_1985: {
        title: 'Public transport fare elasticities: a dynamic perspective (TSU 306)',
        publisher: 'McKenzie, R. P., Transport Studies Unit, University of Oxford',
        year: 1985,
        url: 'https://trid.trb.org/view/268247',
      },
      hansard_1981: {
        title: 'Buses, written answers, House of Commons, 2 February 1981',
        publisher: 'Hansard',
        year: 1981,
        url: 'https://api.parliament.uk/historic-hansard/written-answers/1981/feb/02/buses',
      },
    },
  },
  levels: [],
  observed: [
    {
      scenario: 'fares-up',
      indicator: 'mode_share_bus',
      year: 1982,
      response: 'elasticity',
      changed_by: 1.1,
      low: -0.79,
      high: -0.45,
      reference: read(
        'mckenzie_1985',
        'abstract: -.45 in the short run for adult single tickets, 1.75 times as much after four years',
      ),
      note: 'Adult single tickets; travelcards answered less, -.20, and 2.5 times as much after four years. The model has one answer, between the two.',
    },
  ],
  leaves_out: [
    'Time: the model answers in the year of the change.',
    'Kinds of ticket; the taxi fare follows incomes and stands still.',
    'The model scales its answer to fares into -.2 to -.9 where it lies outside: agreement is no proof.',
  ],
};
