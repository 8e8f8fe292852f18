import { judgement } from '../measures/judged.ts';
import type { Factor } from '../../sources/factor.ts';
import type { Backcast } from './backcast.ts';
import { caseScenarios, cityData, dayShare, derived, payingFactors, read, secondary } from './backcast.ts';

const zone = { place: 'New York, congestion relief zone', year: 2025 } as const;
/** Fixed before the run: who pays what. */
const paying = {
  cars_exempt: {
    ...zone,
    value: 0.06,
    unit: 'share of car entries',
    quality: 'M',
    low: 0.03,
    high: 0.1,
    reference: derived(
      'mta_january',
      '4 % of all entries exempt, a judgement, over what is no taxi or for-hire vehicle: .04 / (1 - .36)',
    ),
  },
  hire: {
    ...zone,
    value: 0.35,
    unit: 'share of the charge',
    quality: 'M',
    low: 0.2,
    high: 0.4,
    reference: derived(
      'mta_january',
      'rides pay .75 (taxi) or 1.50 US$ (for-hire), as newspapers report it; a quarter by taxi, a judgement; two rides a tour: 2 x 1.31 / 7.5',
    ),
  },
  goods: {
    ...zone,
    value: 1,
    unit: 'share of goods vehicles',
    quality: 'M',
    low: 0.9,
    high: 1,
    reference: judgement,
    note: 'Vans paid as cars; lorries more, at every entry.',
  },
} satisfies Backcast['paying'];

const carsInTheMorning: Factor = {
  value: 0.11,
  unit: 'share of commuters',
  place: 'New York, commuters to the central business district',
  year: 2022,
  quality: 'M',
  reference: secondary('cbdtp_ea', '85 % of work trips by transit and 11 % by car, as Transportation Today reports it'),
  note: 'Commuters stand for the morning peak.',
};

const data = cityData('New York City', 2024, [
  ['population', 8_480_000, 'H', judgement, 'Census Bureau estimate for 2024, rounded.'],
  ['area_built_up', 778, 'H', judgement, 'Land of the five boroughs.'],
  [
    'cars_per_1000',
    245,
    'M',
    derived('komanoff_2023', '2,077,000 cars of residents in 2021 / 8.47 million; the residents are a judgement'),
  ],
  ['jobs_per_resident', 0.55, 'M', judgement],
  [
    'wage_per_hour',
    40.1,
    'M',
    derived('bls_2022', '35.65 US$ in May 2021, New York metropolitan area, x 1.04^3; the growth is a judgement'),
  ],
  ['income_per_hour', 43.7, 'L', judgement, 'The wage times .6/.55, as household over labour share in the defaults.'],
  [
    'ring.centre.radius_relative',
    0.172,
    'M',
    judgement,
    'Manhattan south of 60th Street, 23 km2: square root of 23/778.',
  ],
  [
    'ring.inner.radius_relative',
    0.45,
    'L',
    judgement,
    'The rest of Manhattan and the near parts of Brooklyn, Queens and the Bronx.',
  ],
  ['ring.outer.radius_relative', 1, 'H', judgement, 'By definition.'],
  ['ring.centre.population_share', 0.073, 'M', judgement, 'Some 620,000 residents of the zone.'],
  ['ring.inner.population_share', 0.352, 'L', judgement],
  ['ring.outer.population_share', 0.575, 'L', judgement],
  ['ring.hinterland.population_share', 0, 'M', judgement, 'Trips from beyond the city are left out.'],
  ['ring.centre.jobs_relative', 4.7, 'M', judgement, 'Some 1.6 million jobs in the zone, a third of the city’s.'],
  ['ring.inner.jobs_relative', 0.7, 'L', judgement],
  ['ring.outer.jobs_relative', 0.7, 'L', judgement],
  [
    'mode.walk.share',
    0.36,
    'M',
    derived(
      'mobility_report_2018',
      'more than two thirds of trips by transit, cycling and walking; the split is a judgement',
    ),
  ],
  [
    'mode.cycle.share',
    0.02,
    'L',
    derived(
      'mobility_report_2018',
      'more than two thirds of trips by transit, cycling and walking; the split is a judgement',
    ),
  ],
  [
    'mode.bus.share',
    0.08,
    'M',
    derived(
      'mobility_report_2018',
      'more than two thirds of trips by transit, cycling and walking; the split is a judgement',
    ),
  ],
  [
    'mode.metro.share',
    0.2,
    'M',
    derived(
      'mobility_report_2018',
      'more than two thirds of trips by transit, cycling and walking; the split is a judgement',
    ),
  ],
  [
    'mode.rail.share',
    0.01,
    'M',
    derived(
      'mobility_report_2018',
      'more than two thirds of trips by transit, cycling and walking; the split is a judgement',
    ),
  ],
  ['mode.taxi.share', 0.04, 'M', judgement, 'Taxis and for-hire vehicles.'],
  ['mode.motorcycle.share', 0.005, 'L', judgement],
  [
    'mode.car_driver.share',
    0.195,
    'M',
    derived(
      'mobility_report_2018',
      'what is left of less than a third, at 1.46 persons a car; the split is a judgement',
    ),
  ],
  [
    'mode.car_passenger.share',
    0.09,
    'M',
    derived(
      'mobility_report_2018',
      'what is left of less than a third, at 1.46 persons a car; the split is a judgement',
    ),
  ],
  ['mode.bus.fare', 2.9, 'H', judgement, 'Base fare since August 2023.'],
  ['mode.metro.fare', 2.9, 'H', judgement, 'Base fare since August 2023.'],
  ['mode.rail.fare', 6, 'L', judgement],
  ['mode.rail.fare_per_km', 0.15, 'L', judgement],
  ['mode.taxi.fare', 6, 'L', judgement],
  ['mode.taxi.fare_per_km', 2.2, 'L', judgement],
  ['bus_fleet', 5_800, 'M', judgement],
  dayShare(carsInTheMorning),
  ['through_share', 0.2, 'L', judgement, 'Vehicles that cross the zone without business in it.'],
  ['price.petrol', 0.87, 'M', judgement, '3.3 US$ a gallon.'],
  ['price.diesel', 1.03, 'M', judgement, '3.9 US$ a gallon.'],
  ['price.electricity', 0.25, 'M', judgement],
]);

/** New York 2025: nine dollars a day by day, a quarter of it at night, to drive into Manhattan south of 60th Street. */
export const newYork: Backcast = {
  id: 'new-york-2025',
  title: 'New York, congestion relief zone from 2025',
  kind: 'independent',
  plan: {
    format: 'sumpter',
    version: 1,
    name: 'Back-cast: New York 2025',
    city: {
      name: 'New York',
      country: 'USA',
      currency: 'USD',
      price_year: 2024,
      base_year: 2024,
      modes: ['walk', 'cycle', 'bus', 'metro', 'rail', 'taxi', 'motorcycle', 'car_passenger', 'car_driver'],
      data,
      note: 'The centre is the zone; two rings around it make up the rest of the five boroughs.',
    },
    horizon: 2026,
    drivers: {},
    scenarios: caseScenarios([
      {
        id: 'toll',
        name: 'Toll',
        note: 'What was done in January 2025.',
        measures: [{ measure: 'PA4', level: 7.5, start_year: 2025, factors: payingFactors(paying) }],
      },
    ]),
    targets: [],
    sources: {
      mta_tolls: {
        title: 'Congestion Relief Zone: toll information',
        publisher: 'Metropolitan Transportation Authority',
        year: 2025,
        url: 'https://congestionreliefzone.mta.info/tolling',
      },
      mta_january: {
        title: 'Data on the first weeks of the Congestion Relief Zone, 29 January 2025',
        publisher: 'Metropolitan Transportation Authority',
        year: 2025,
      },
      mta_year: {
        title: 'Congestion Relief Zone, results of the first year',
        publisher: 'Metropolitan Transportation Authority and the Governor of New York',
        year: 2026,
      },
      cbdtp_ea: {
        title: 'Central Business District Tolling Program, Environmental Assessment',
        publisher: 'Federal Highway Administration and Metropolitan Transportation Authority',
        year: 2022,
      },
      komanoff_2023: {
        title: 'New York City’s car baby boom',
        publisher: 'Komanoff, C., Streetsblog New York City',
        year: 2023,
      },
      bls_2022: {
        title: 'Occupational employment and wages in New York-Newark-Jersey City, May 2021',
        publisher: 'U.S. Bureau of Labor Statistics',
        year: 2022,
        url: 'https://www.bls.gov/regions/new-york-new-jersey/news-release/2022/occupationalemploymentandwages_newyork_20220601.htm',
      },
      mobility_report_2018: {
        title: 'New York City Mobility Report',
        publisher: 'New York City Department of Transportation',
        year: 2018,
      },
    },
  },
  levels: [
    {
      scenario: 'toll',
      measure: 'PA4',
      reference: derived(
        'mta_tolls',
        '9 US$ from 5 to 21 on weekdays, 2.25 at night, a credit of up to 3 for tunnels: .85 x (9 - .25 x 2.5) + .15 x 2.25 = 7.5',
      ),
      note: 'A mean over the day. That .15 of entries come at night and a quarter of those by day through tunnels are judgements. A year of inflation is left out.',
    },
  ],
  observed: [
    {
      scenario: 'toll',
      indicator: 'motor_entries_centre_thousand_per_weekday',
      year: 2025,
      response: 'relative',
      low: -0.14,
      high: -0.11,
      reference: secondary(
        'mta_year',
        '-11 % over the year; -12 % by September, -14 % in August, as newspapers report it',
      ),
      note: 'All vehicles on all days, against what was expected without the toll.',
    },
  ],
  paying,
  counted_hours_share: {
    value: 1,
    unit: 'share of a day',
    place: 'New York, congestion relief zone',
    year: 2025,
    quality: 'H',
    reference: read('mta_tolls', 'tolls at all hours, 75 % less at night'),
    note: 'The charge in the plan is the mean over the day.',
  },
  centre_car_share: carsInTheMorning,
  counted_entries: {
    value: 583,
    unit: 'thousand a day',
    place: 'New York, congestion relief zone, 24 hours',
    year: 2024,
    quality: 'M',
    reference: secondary('mta_january', 'typical of January, as ABC7 New York reports it'),
  },
  leaves_out: [
    'Trucks pay 14.40 or 21.60 US$ at every entry; in the plan goods vehicles pay as cars do.',
    'Taxis and for-hire vehicles pay by the ride, and so do those within the zone; in the plan only rides across its edge do.',
    'Half of the commuters by car come from beyond the city.',
    'The highways along both rivers are free, and are a way round.',
    'Half price for low incomes after ten entries a month; half as much again without the transponder.',
  ],
};
