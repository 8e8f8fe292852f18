import { judgement } from '../measures/judged.ts';
import type { Factor } from '../../sources/factor.ts';
import type { Backcast } from './backcast.ts';
import { caseScenarios, cityData, dayShare, derived, payingFactors, read, secondary } from './backcast.ts';

const entries = 'motor_entries_centre_thousand_per_weekday';
const zone = { place: 'London, charging zone', year: 2003, quality: 'L', reference: judgement } as const;
/** Fixed before the run: who pays what. */
const paying = {
  cars_exempt: {
    ...zone,
    value: 0.25,
    unit: 'share of car entries',
    low: 0.2,
    high: 0.35,
    note: 'Residents with a discount of 90 %, disabled badges; the quarter of what is left of four-wheeled vehicles without taxis and buses.',
  },
  hire: {
    ...zone,
    value: 0,
    unit: 'share of the charge',
    low: 0,
    high: 0,
    note: 'Licensed taxis and minicabs were exempt.',
  },
  goods: {
    ...zone,
    value: 1,
    unit: 'share of goods vehicles',
    low: 0.9,
    high: 1,
    note: 'They paid as cars did.',
  },
} satisfies Backcast['paying'];

const carsInTheMorning: Factor = {
  value: 0.12,
  unit: 'share of persons',
  place: 'London, 7 to 10, inbound',
  year: 2002,
  quality: 'L',
  low: 0.1,
  high: 0.15,
  reference: judgement,
  note: 'Read beside it: more than a million people came in from 7 to 10, more than a quarter of them by road, buses included (Leape 2006, p. 157).',
};

const data = cityData('Greater London Urban Area', 2002, [
  [
    'population',
    8_278_251,
    'H',
    secondary('ons_2001', 'Greater London urban area; 8.3 million as the Evening Standard reports it'),
  ],
  [
    'area_built_up',
    1_623,
    'M',
    derived('ons_2001', '8,278,251 persons / 51 persons per hectare, as the Evening Standard reports it'),
  ],
  [
    'cars_per_1000',
    360,
    'M',
    judgement,
    'Census of 2001 for Greater London: some .87 cars a household of 2.4 persons.',
  ],
  ['jobs_per_resident', 0.58, 'M', judgement, 'Some 4.6 million jobs for the city and its edge.'],
  ['wage_per_hour', 15, 'M', judgement, 'Full-time adults at London workplaces, 2002.'],
  ['income_per_hour', 16.4, 'L', judgement, 'The wage times .6/.55, as household over labour share in the defaults.'],
  ['ring.centre.radius_relative', 0.114, 'H', derived('uk_air_london', 'zone of 21 km2: square root of 21/1,623')],
  ['ring.inner.radius_relative', 0.443, 'M', judgement, 'Inner London, 319 km2.'],
  ['ring.outer.radius_relative', 1, 'H', judgement, 'By definition.'],
  [
    'ring.centre.population_share',
    0.0164,
    'H',
    derived('science_museum_london', '136,000 residents of the zone / 8,278,251'),
  ],
  ['ring.inner.population_share', 0.3177, 'M', judgement, 'Inner London, 2.77 million, less the zone.'],
  ['ring.outer.population_share', 0.6659, 'M', judgement, 'The rest.'],
  ['ring.hinterland.population_share', 0, 'M', judgement, 'Trips from beyond the urban area are left out.'],
  ['ring.centre.jobs_relative', 16, 'L', judgement, 'Some 1.2 million jobs in the zone.'],
  ['ring.inner.jobs_relative', 0.9, 'L', judgement],
  ['ring.outer.jobs_relative', 0.67, 'L', judgement],
  ['mode.walk.share', 0.21, 'M', read('tfl_travel_2004', '21 % of trips in 2003')],
  ['mode.cycle.share', 0.01, 'L', judgement],
  [
    'mode.bus.share',
    0.18,
    'M',
    read('tfl_travel_2004', '18 % of trips in 2003'),
    'Public transport had 32 % in 2001 and 34 % in 2003; the split of 2002 was not seen.',
  ],
  ['mode.metro.share', 0.1, 'M', read('tfl_travel_2004', '10 % of trips in 2003')],
  ['mode.rail.share', 0.05, 'M', read('tfl_travel_2004', '5 % of trips in 2003')],
  ['mode.taxi.share', 0.01, 'L', judgement],
  ['mode.motorcycle.share', 0.01, 'L', judgement],
  ['mode.car_driver.share', 0.28, 'M', derived('tfl_travel_2004', '43 % of trips by car, 1.54 persons a car')],
  ['mode.car_passenger.share', 0.15, 'M', derived('tfl_travel_2004', '43 % of trips by car, 1.54 persons a car')],
  ['mode.bus.fare', 0.7, 'M', read('bbc_fares_2003', 'cash fare in the outer zones before January 2004')],
  ['mode.metro.fare', 1.6, 'M', read('bbc_fares_2003', 'single in zone 1 before January 2004')],
  ['mode.rail.fare', 1.6, 'L', judgement, 'As the Underground.'],
  ['mode.rail.fare_per_km', 0.08, 'L', judgement],
  ['mode.taxi.fare', 2, 'L', judgement],
  ['mode.taxi.fare_per_km', 1.2, 'L', judgement],
  ['ring.centre.free_flow', 32, 'M', read('leape_2006', 'p. 157: some 20 mph (32 km/h) at night')],
  ['bus_fleet', 6_000, 'M', read('science_museum_london', '6,000 buses each weekday')],
  dayShare(carsInTheMorning),
  ['through_share', 0.2, 'L', judgement, 'Vehicles that cross the zone without business in it.'],
  ['price.petrol', 0.73, 'M', judgement],
  ['price.diesel', 0.75, 'M', judgement],
  ['price.electricity', 0.075, 'M', judgement],
]);

/** London 2003: five pounds a day to drive in the centre, eight from July 2005. */
export const london: Backcast = {
  id: 'london-2003',
  title: 'London, congestion charge from 2003',
  kind: 'independent',
  plan: {
    format: 'sumpter',
    version: 1,
    name: 'Back-cast: London 2003',
    city: {
      name: 'London',
      country: 'GBR',
      currency: 'GBP',
      price_year: 2002,
      base_year: 2002,
      modes: ['walk', 'cycle', 'bus', 'metro', 'rail', 'taxi', 'motorcycle', 'car_passenger', 'car_driver'],
      data,
      note: 'The centre is the charging zone, the inner ring the rest of Inner London.',
    },
    horizon: 2006,
    drivers: {},
    scenarios: caseScenarios([
      {
        id: 'charge-5',
        name: '5 pounds a day and more buses',
        note: 'What was done in February 2003.',
        measures: [
          { measure: 'PA4', level: 5, start_year: 2003, factors: payingFactors(paying) },
          { measure: 'PS3', level: 23, start_year: 2003, ramp_years: 0 },
        ],
      },
      {
        id: 'charge-8',
        name: '8 pounds a day and more buses',
        note: 'What stood from July 2005, as if from the start.',
        measures: [
          { measure: 'PA4', level: 7.3, start_year: 2003, factors: payingFactors(paying) },
          { measure: 'PS3', level: 23, start_year: 2003, ramp_years: 0 },
        ],
      },
    ]),
    targets: [],
    sources: {
      ons_2001: {
        title: 'Census 2001, key statistics for urban areas',
        publisher: 'Office for National Statistics',
        year: 2004,
      },
      uk_air_london: {
        title: 'Detailed assessment: London congestion charging',
        publisher: 'UK-Air, for the Department for Environment, Food and Rural Affairs',
      },
      science_museum_london: {
        title: 'London travel, in: Making the Modern World, learning module geography',
        publisher: 'Science Museum',
        url: 'https://webarchive.nationalarchives.gov.uk/20170405151600/http:/www.makingthemodernworld.org.uk/learning_modules/geography/04.TU.01/?style=expander_popup&filename=expandables/04.EX.04.xml',
      },
      tfl_travel_2004: {
        title:
          'Are women London’s smartest travellers and men the greenest? (press release on the London Travel Report 2004)',
        publisher: 'Transport for London',
        year: 2005,
        url: 'https://tfl.gov.uk/info-for/media/press-releases/2005/january/are-women-londons-smartest-travellers-and-men-the-greenest',
      },
      bbc_fares_2003: {
        title: 'Tube fares to rise',
        publisher: 'BBC News',
        year: 2003,
        url: 'http://news.bbc.co.uk/2/hi/uk_news/england/london/3163103.stm',
      },
      leape_2006: {
        title: 'The London congestion charge',
        publisher: 'Leape, J., Journal of Economic Perspectives 20(4), 157-176',
        year: 2006,
      },
      tfl_elasticity_2008: {
        title:
          'Demand elasticities for car trips to central London as revealed by the central London congestion charge',
        publisher: 'Evans, R., Transport for London, Policy Analysis Division',
        year: 2008,
      },
      tfl_monitoring: {
        title: 'Central London congestion charging: impacts monitoring, annual reports',
        publisher: 'Transport for London',
      },
    },
  },
  levels: [
    {
      scenario: 'charge-5',
      measure: 'PA4',
      reference: read('tfl_elasticity_2008', '1.1: 5 pounds a day from February 2003'),
      note: 'One entry a day: the daily charge is the charge per entry. A year of inflation is left out.',
    },
    {
      scenario: 'charge-5',
      measure: 'PS3',
      reference: judgement,
      note: 'Bus service across the cordon rose by some 23 %; over the whole city by less. Here it rises everywhere.',
    },
    {
      scenario: 'charge-8',
      measure: 'PA4',
      reference: derived('tfl_elasticity_2008', '1.1: 8 pounds from July 2005, / 1.09 to the prices of 2002'),
      note: 'The rise of retail prices is a judgement.',
    },
    { scenario: 'charge-8', measure: 'PS3', reference: judgement, note: 'As in 2003.' },
  ],
  observed: [
    {
      scenario: 'charge-5',
      indicator: entries,
      year: 2003,
      response: 'relative',
      low: -0.2,
      high: -0.16,
      reference: secondary(
        'tfl_monitoring',
        'traffic entering the zone in charging hours, -18 %, as quoted in 2004; two points either way are a judgement',
      ),
      note: 'All vehicles with four wheels; cars alone fell by about a third.',
    },
    {
      scenario: 'charge-8',
      indicator: entries,
      year: 2006,
      response: 'relative',
      low: -0.23,
      high: -0.19,
      reference: secondary(
        'tfl_monitoring',
        'traffic entering the zone in charging hours, -21 % in 2006 against 2002; two points either way are a judgement',
      ),
      note: 'All vehicles with four wheels; cars and minicabs alone fell by 36 %.',
    },
  ],
  paying,
  counted_hours_share: {
    value: 0.7,
    unit: 'share of a weekday',
    place: 'London, charging zone',
    year: 2002,
    quality: 'L',
    low: 0.6,
    high: 0.75,
    reference: judgement,
    note: '7 to 18.30 on weekdays; the observation counts these hours, and so does the charge in the plan.',
  },
  centre_car_share: carsInTheMorning,
  counted_entries: {
    value: 334,
    unit: 'thousand a weekday',
    place: 'London, charging zone, 7 to 18.30',
    year: 2002,
    quality: 'M',
    reference: judgement,
    note: 'Four wheels: 195 cars, 56 taxis, 13 buses, 55 vans, 15 lorries.',
  },
  leaves_out: [
    'The hours: 7 to 18.30 on weekdays, nothing at night; nobody in the model moves a trip in time.',
    'Taxis grew by more than those who left their cars for them: the model has no more of them where all taxis go free.',
    'The daily charge covers any number of entries; the model takes one entry a day.',
    'Trips from beyond the urban area.',
    'Road works and traffic that was falling in central London before.',
  ],
};
