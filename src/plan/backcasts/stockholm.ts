import { judgement } from '../measures/judged.ts';
import type { Factor } from '../../sources/factor.ts';
import type { Backcast } from './backcast.ts';
import { caseScenarios, cityData, dayShare, derived, payingFactors, read } from './backcast.ts';

const area = { place: 'Stockholm, area of the tax', year: 2006 } as const;
const untaxed = 'untaxed passages: Lidingö 9 %, alternative fuel 3 %, bus 2 %, disabled 2 %, taxi 8 %, other 4 %';
/** Fixed before the run: who pays what. */
const paying = {
  cars_exempt: {
    ...area,
    value: 0.2,
    unit: 'share of car passages',
    quality: 'M',
    low: 0.15,
    high: 0.22,
    reference: derived('untaxed_2008', `${untaxed}; (9 + 3 + 2 + 4) / (100 - 2 - 8)`),
    note: 'Of what is neither bus nor taxi; goods vehicles are among them.',
  },
  hire: {
    ...area,
    value: 0,
    unit: 'share of the charge',
    quality: 'H',
    low: 0,
    high: 0,
    reference: derived('untaxed_2008', `${untaxed}; taxis were exempt`),
  },
  goods: {
    ...area,
    value: 0.86,
    unit: 'share of goods vehicles',
    quality: 'M',
    low: 0.8,
    high: 0.95,
    reference: derived('untaxed_2008', `${untaxed}; 1 - (9 + 4) / (100 - 2 - 8)`),
    note: 'To and from Lidingö as cars; neither disabled nor, mostly, with alternative fuel.',
  },
} satisfies Backcast['paying'];

const carsInTheMorning: Factor = {
  value: 0.3,
  unit: 'share of persons',
  place: 'Stockholm, inner city, morning peak, inbound',
  year: 2005,
  quality: 'M',
  reference: derived(
    'curacao',
    '70 % of passengers to the inner city in the morning peak use public transport; the rest, walking and cycling included',
  ),
};

const data = cityData('Stockholm County', 2005, [
  ['population', 1_872_900, 'H', read('trial_facts', 'population of the county, end of 2004')],
  ['area_built_up', 700, 'L', judgement, 'Localities of the county.'],
  ['cars_per_1000', 402, 'H', read('svt_cars_2006', 'Stockholm County, end of 2005')],
  ['jobs_per_resident', 0.52, 'M', judgement],
  ['wage_per_hour', 160, 'M', judgement, 'Some 27,000 SEK a month at 165 hours.'],
  ['income_per_hour', 175, 'L', judgement, 'The wage times .6/.55, as household over labour share in the defaults.'],
  ['ring.centre.radius_relative', 0.222, 'M', derived('trial_facts', 'zone of 34.5 km2: square root of 34.5/700')],
  ['ring.inner.radius_relative', 0.518, 'M', judgement, 'The City of Stockholm, 188 km2 of land.'],
  ['ring.outer.radius_relative', 1, 'H', judgement, 'By definition.'],
  ['ring.hinterland.radius_relative', 2.5, 'L', judgement],
  ['ring.centre.population_share', 0.15, 'H', read('trial_facts', '15 % of the county live in the zone')],
  [
    'ring.inner.population_share',
    0.258,
    'H',
    derived('trial_facts', '765,044 residents of the city / 1,872,900, less 15 %'),
  ],
  ['ring.outer.population_share', 0.402, 'M', judgement, 'Neighbouring municipalities.'],
  ['ring.hinterland.population_share', 0.19, 'M', judgement, 'The outskirts of the county.'],
  [
    'ring.centre.jobs_relative',
    2.2,
    'H',
    derived('trial_facts', '33 % of the county’s workplaces / 15 % of its residents'),
  ],
  [
    'ring.inner.jobs_relative',
    0.85,
    'M',
    derived(
      'trial_facts',
      '33 % are 60 % of the city’s workplaces: 22 % lie in the rest of the city, with 25.8 % of residents',
    ),
  ],
  ['ring.outer.jobs_relative', 0.87, 'L', judgement],
  ['ring.hinterland.jobs_relative', 0.53, 'L', judgement],
  ['mode.walk.share', 0.16, 'M', read('abc_of_mobility', 'Stockholm 2004, county, autumn survey of the trial')],
  ['mode.cycle.share', 0.06, 'M', read('abc_of_mobility', 'Stockholm 2004, county, autumn survey of the trial')],
  [
    'mode.bus.share',
    0.13,
    'M',
    derived('abc_of_mobility', 'Stockholm 2004, public transport 30 %; the split is a judgement'),
  ],
  [
    'mode.metro.share',
    0.12,
    'M',
    derived('abc_of_mobility', 'Stockholm 2004, public transport 30 %; the split is a judgement'),
  ],
  [
    'mode.rail.share',
    0.05,
    'M',
    derived('abc_of_mobility', 'Stockholm 2004, public transport 30 %; the split is a judgement'),
  ],
  ['mode.taxi.share', 0.01, 'L', judgement],
  ['mode.motorcycle.share', 0.005, 'L', judgement],
  [
    'mode.car_driver.share',
    0.345,
    'M',
    derived('abc_of_mobility', 'Stockholm 2004, car 48 % with other modes; 1.35 persons a car'),
  ],
  [
    'mode.car_passenger.share',
    0.12,
    'M',
    derived('abc_of_mobility', 'Stockholm 2004, car 48 % with other modes; 1.35 persons a car'),
  ],
  ['mode.bus.fare', 15, 'M', judgement, 'Between the trip of a monthly card and the single ticket.'],
  ['mode.metro.fare', 15, 'M', judgement, 'As the bus.'],
  ['mode.rail.fare', 15, 'M', judgement, 'As the bus: one ticket for all.'],
  ['mode.rail.fare_per_km', 0, 'M', judgement, 'As the bus: one ticket for all.'],
  ['mode.taxi.fare', 40, 'L', judgement],
  ['mode.taxi.fare_per_km', 12, 'L', judgement],
  ['bus_fleet', 1_900, 'M', judgement],
  dayShare(carsInTheMorning),
  [
    'through_share',
    0.2,
    'L',
    judgement,
    'Vehicles that cross the inner city without business in it; the bypass Essingeleden was free.',
  ],
  ['price.petrol', 11.2, 'M', judgement],
  ['price.diesel', 10.4, 'M', judgement],
  ['price.electricity', 1.1, 'M', judgement],
]);

/** Stockholm 2006: 10, 15 or 20 kronor for each passage in or out on weekdays from 6.30 to 18.30, at most 60 a day. */
export const stockholm: Backcast = {
  id: 'stockholm-2006',
  title: 'Stockholm, trial of the congestion tax in 2006',
  kind: 'independent',
  plan: {
    format: 'sumpter',
    version: 1,
    name: 'Back-cast: Stockholm 2006',
    city: {
      name: 'Stockholm',
      country: 'SWE',
      currency: 'SEK',
      price_year: 2005,
      base_year: 2005,
      modes: ['walk', 'cycle', 'bus', 'metro', 'rail', 'taxi', 'motorcycle', 'car_passenger', 'car_driver'],
      data,
      note: 'The centre is the area of the tax, the inner ring the rest of the City of Stockholm.',
    },
    horizon: 2007,
    drivers: {},
    scenarios: caseScenarios([
      {
        id: 'trial',
        name: 'Tax and more buses',
        note: 'What was done in January 2006, and the buses added before it.',
        measures: [
          { measure: 'PA4', level: 23.8, start_year: 2006, factors: payingFactors(paying) },
          { measure: 'PS3', level: 10, start_year: 2006, ramp_years: 0 },
        ],
      },
    ]),
    targets: [],
    sources: {
      trial_facts: {
        title: 'Fakta om Stockholm och trafiken',
        publisher: 'Stockholmsförsöket, Miljöavgiftskansliet, City of Stockholm',
        year: 2005,
        url: 'http://stockholmsforsoket.episerverhotell.net/Templates/page.aspx?id=130',
      },
      trial_statistics: {
        title: 'Statistik: passager, skattebeslut och belopp, januari-juli 2006',
        publisher: 'Stockholmsförsöket, Miljöavgiftskansliet, City of Stockholm',
        year: 2006,
        url: 'http://stockholmsforsoket.episerverhotell.net/templates/PageWide.aspx?id=2684',
      },
      trial_english: {
        title: 'About the Stockholm trials',
        publisher: 'Stockholmsförsöket, Miljöavgiftskansliet, City of Stockholm',
        year: 2006,
        url: 'http://stockholmsforsoket.episerverhotell.net/templates/page.aspx?id=2431',
      },
      trial_april: {
        title: '42 % av passagerna görs av stockholmsbilar',
        publisher: 'Stockholmsförsöket, Miljöavgiftskansliet, City of Stockholm',
        year: 2006,
        url: 'http://stockholmsforsoket.episerverhotell.net/templates/NewsPage.aspx?id=7422',
      },
      untaxed_2008: {
        title: 'Statistik 2008, trängselskatt: ej beskattade passager, med 3/1-31/7 2006 som jämförelse',
        publisher: 'Transportstyrelsen',
        year: 2009,
        url: 'https://www.transportstyrelsen.se/sv/vagtrafik/statistik/trangselskatt/stockholm/Statistik-trangselskatt-2008/',
      },
      svt_cars_2006: {
        title: 'Allt fler personbilar i Sverige',
        publisher: 'SVT Nyheter, after Statistics Sweden and SIKA',
        year: 2006,
        url: 'https://www.svt.se/nyheter/inrikes/allt-fler-personbilar-i-sverige',
      },
      curacao: {
        title: 'Urban road user charging online knowledge base: Stockholm, context description',
        publisher: 'CURACAO, coordination of urban road-user charging organisational issues',
        url: 'http://www.isis-it.net/curacao/?content=cdestockholm',
      },
    },
  },
  levels: [
    {
      scenario: 'trial',
      measure: 'PA4',
      reference: derived(
        'trial_statistics',
        'January to July: 398 million SEK / (46.5 million passages x .72 taxed) = 11.9 SEK a passage, x 2 for the way in and the way out',
      ),
      note: 'A mean of the hours of the tax. The model charges an entry, half of it on each leg of a tour; Stockholm charged both legs.',
    },
    {
      scenario: 'trial',
      measure: 'PS3',
      reference: derived('trial_english', '197 new buses / a fleet of some 1,900, a judgement'),
      note: 'They ran from August 2005; the observation compares with the months before.',
    },
  ],
  observed: [
    {
      scenario: 'trial',
      indicator: 'motor_entries_centre_thousand_per_weekday',
      year: 2006,
      response: 'relative',
      low: -0.22,
      high: -0.2,
      reference: read('trial_april', 'traffic to and from the inner city in April, -22 % against April 2005'),
      note: 'Passages of all vehicles in the hours of the tax; -20 % is what later counts gave.',
    },
  ],
  paying,
  counted_hours_share: {
    value: 0.75,
    unit: 'share of a weekday',
    place: 'Stockholm, area of the tax',
    year: 2006,
    quality: 'M',
    low: 0.7,
    high: 0.85,
    reference: derived(
      'trial_statistics',
      '371,000 passages a day from 6 to 19 in May 2006 with the tax; some 500,000 in 24 hours before it (CURACAO)',
    ),
    note: '6.30 to 18.30 on weekdays; the observation counts these hours, and so does the charge in the plan.',
  },
  centre_car_share: carsInTheMorning,
  counted_entries: {
    value: 250,
    unit: 'thousand a weekday',
    place: 'Stockholm, inner city, 24 hours',
    year: 2005,
    quality: 'M',
    reference: derived('curacao', 'about 500,000 vehicles pass in or out every weekday, half of them in'),
  },
  leaves_out: [
    'The hours: 6.30 to 18.30 on weekdays, dearer in the peaks; nobody in the model moves a trip in time.',
    'Free passage to and from Lidingö and cars with alternative fuel count as exempt persons, not as places or vehicles.',
    'The bypass Essingeleden was free and took a part of the traffic through the inner city.',
    'Park and ride, and 16 new bus lines; the added buses run in all rings alike here.',
    'Company cars and commuters who could deduct the tax paid less than they saw.',
    'The trial was announced as short: nobody moved house or job for it.',
  ],
};
