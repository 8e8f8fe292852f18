// Words of the room where the model shows itself: picture, tests, back-casts, limits.

import { evidenceScopes } from './names.ts';

const count = (of: number, one: string, many: string): string => `${of} ${of === 1 ? one : many}`;

/** What steps hand on, by the name it has in the state of a run. */
const amounts: Readonly<Record<string, string>> = {
  population: 'residents',
  jobs: 'jobs',
  households: 'households',
  zoneShare: 'where people live',
  drops: 'deliveries',
  tonnes: 'tonnes',
  classDrops: 'deliveries by vehicle',
  classTonnes: 'tonnes by vehicle',
  centreShare: 'share of deliveries in the centre',
  emptyShare: 'empty running',
  orderCost: 'cost of a delivery with charges over that without',
  stem_km: 'way to the first drop',
  stemWay_km: 'way to the first drop by ring',
  train_km: 'train-km for goods',
  train_tkm: 'tonne-km by rail',
  lorry_min_per_km: 'driving time of goods vehicles',
  energyPerKm: 'energy cost of a goods vehicle-km',
  chargePerKm: 'charge on a goods vehicle-km',
  vehicleCost: 'cost of a drop by vehicle',
  cellDrops: 'deliveries by vehicle and ring',
  cellTonnes: 'tonnes by vehicle and ring',
  exemptDrops: 'deliveries exempt from the zone’s rules',
  bikesWanted: 'deliveries that added cargo bikes could carry',
  bikesMoved: 'deliveries that added cargo bikes carry',
  centreStops: 'stops from the consolidation centre',
  centreTonnes: 'tonnes from the consolidation centre',
  leg_km: 'vehicle-km to hubs',
  leg_tkm: 'tonne-km to hubs',
  legTrips: 'vehicle trips to hubs',
  pickup_km: 'car-km to fetch and carry parcels',
  round_km: 'vehicle-km of rounds by ring',
  receiver_km: 'vehicle-km to shops, kitchens and offices',
  rounds: 'rounds',
  centreRounds: 'rounds with drops in the centre',
  legEntries: 'loads to hubs in the centre',
  vehicleTrips: 'goods vehicle trips',
  stops: 'stops by vehicle',
  stopCost: 'cost of stops',
  tkm: 'tonne-km',
  ringStops: 'stops by ring',
  centreYear: 'account of the consolidation centre',
  kerb_min: 'minutes at the kerb',
  bays_wanted: 'loading bays wanted',
  bayShortage: 'kerb time without a bay',
  laneLost: 'lane taken by vehicles without a bay',
  class_km: 'goods vehicle-km by ring',
  hubWanted: 'deliveries that hubs could carry',
  hubMoved: 'deliveries that hubs carry',
  vkm_M: 'vehicle-km',
  freightLoad: 'goods vehicles on the road',
  powertrain: 'shares of powertrains',
  lastPowertrain: 'last year’s shares of powertrains',
  valueOfTime: 'value of time',
  fare: 'fares',
  perKm: 'cost of a km',
  cars: 'cars per person',
  carTrend: 'cars per person by trend',
  carAnswer: 'cars kept under the measures',
  plainPerKm: 'cost of driving without measures',
  groupShare: 'persons by car and income',
  trips: 'trips',
  aspects: 'who a measure touches',
  personClasses: 'who pays and who does not',
  fillAndGo: 'passengers of minibuses that leave when full',
  lifted: 'generalised cost without traffic, by who bears it',
  min_per_km: 'driving time by ring and period',
  day: 'trips a day by mode and destination',
  dayRound: 'trips a day round the centre',
  annual: 'trips a year by mode and destination',
  annualRound: 'trips a year round the centre',
  annualFree: 'trips that ride free',
  crowd: 'crowding',
  congestionGap: 'gap of the congestion solution',
  converged: 'whether congestion settled',
  energy_TJ: 'energy',
  ttw_kt: 'CO2e at the exhaust',
  wttFuel_kt: 'CO2e upstream of fuels',
  electricity_kt: 'CO2e of electricity',
};
const amount = (name: string): string => amounts[name] ?? name.replaceAll('_', ' ');

const factorNames: Readonly<Record<string, string>> = {
  behaviour: 'Travel choice',
  calibrationBand: 'Accepted calibration',
  carOwnership: 'Car ownership',
  crowdingCurve: 'Crowding',
  fuelFactors: 'Fuels',
  logistics: 'Goods',
  goods: 'Answers of goods',
  chain: 'Hubs, lockers and couriers',
  kerb: 'Kerb',
  routes: 'Routes',
  service: 'Buses',
  space: 'Space',
  telework: 'Work at home',
  tripWeights: 'Parts of a trip',
  zones: 'Zones',
  lambda_private: 'sensitivity of destination, private and active',
  lambda_transit: 'sensitivity of destination, public transport',
  theta_group: 'sensitivity of mode over destination',
  theta_frequency: 'sensitivity of making the trip',
  nest_ratio: 'sensitivity of destination over modes in a group',
  energy_MJ_per_unit: 'energy content',
  wtw_kg_per_TJ: 'CO2e, well to wheel',
  ttw_kg_per_TJ: 'CO2e, tank to wheel',
  cng: 'natural gas',
  lpg: 'liquefied petroleum gas',
  multiplier: 'felt minutes',
};
const partOf = (part: string): string =>
  factorNames[part] ?? (/^\d+$/.test(part) ? `point ${Number(part) + 1}` : part.replaceAll('_', ' '));

/** Signs of an equation that a typeface has and plain ASCII has not. */
const typeset = (equation: string): string => equation.replaceAll('*', '×').replaceAll(' - ', ' − ');

export const model = {
  typeset,
  room: 'Model',
  contents: 'On this page',
  sections: {
    picture: 'Picture of the model',
    number: 'Follow a number',
    tests: 'Tests of this city',
    alone: 'Measures alone',
    backcasts: 'Back-casts',
    unidentified: 'What a city’s data cannot identify',
    limits: 'Limits',
  },
  intro: (name: string): string =>
    `How a result comes about in ${name}, how well the model does, and what it cannot do. Every number here can be followed to a source, or to the word judgement.`,
  waiting: 'The model is being asked.',
  failed: (reason: string): string => `The model did not answer: ${reason}`,
  tryAgain: 'Try again',
  none: 'No city is open yet.',

  picture: {
    note: (steps: number, number: string): string =>
      `${count(steps, 'step', 'steps')} make a year, in this order. Lines lead from a step to those that read what it writes; dashed, from last year. Inked: what ${number} rests on. Press a step to read its equation.`,
    list: 'Steps of a year',
    equation: 'Equation',
    takes: 'Takes',
    takesNothing: 'Nothing from other steps: the city’s data, the scenario and the year.',
    from: 'from',
    lastYear: 'last year’s',
    gives: 'Gives',
    to: 'to',
    givesNobody: 'Read by the results only.',
    numbers: 'Numbers from here',
    uses: (factors: number, judged: number, data: number): string => {
      const parts = [
        ...(factors > 0
          ? [`${count(factors, 'factor', 'factors')}${judged > 0 ? `, ${judged} of them by judgement` : ''}`]
          : []),
        ...(data > 0 ? [`${count(data, 'field', 'fields')} of the city’s data`] : []),
      ];
      return parts.length === 0 ? 'No factor and no datum of its own.' : `Counts with ${parts.join(', and ')}.`;
    },
    beside: 'Beside the year',
    amounts: (of: readonly string[]): string => of.map(amount).join(', '),
  },

  number: {
    note: 'A number, the step that gives it, and the steps it draws on, the nearest first. Open a step for its equation, its factors and the data of this city.',
    choose: 'Follow',
    in: (scenario: string, year: number): string => `${scenario}, ${year}`,
    against: (change: string, name: string): string => `${change} against ${name}`,
    baseYear: 'base year',
    gives: (what: string): string => `gives ${what}`,
    first: 'gives this number',
    equation: 'Equation',
    reads: 'Reads',
    factors: 'Factors of the model',
    noFactors: 'No factor of the model.',
    data: 'Data of this city',
    noData: 'No datum of the city directly.',
    counts: (factors: number, judged: number, data: number, defaults: number): string =>
      [
        ...(factors > 0 ? [`${count(factors, 'factor', 'factors')}, ${count(judged, 'judgement', 'judgements')}`] : []),
        ...(data > 0 ? [`${count(data, 'datum', 'data')}, ${count(defaults, 'default', 'defaults')}`] : []),
      ].join('; '),
    columns: { name: 'Name', value: 'Value', range: '8 in 10', unit: 'Unit', place: 'Place, year', source: 'Source' },
    range: (low: string, high: string): string => `${low} to ${high}`,
    group: (name: string, rows: number, defaults: number): string =>
      `${name}: ${count(rows, 'datum', 'data')}${defaults > 0 ? `, ${count(defaults, 'default', 'defaults')}` : ''}`,
    openCity: 'Correct them in City',
    placeYear: (place: string, year: number): string => `${place}, ${year}`,
    stamps: { read: 'read', secondary: 'secondary', judgement: 'judgement', derived: 'derived' },
    stampMeaning: {
      read: 'read at its source',
      secondary: 'as another text reports it',
      judgement: 'our judgement, no source was read',
      derived: 'computed from other numbers',
    },
    sourceMark: (number: number): string => `[${number}]`,
    shared: 'All of them',
    factorName: (path: readonly string[]): string => path.map(partOf).join(', '),
    unknown: (id: string): string => `No number is called ${id}. Choose another.`,
  },

  tests: {
    note: 'The price of fuel, fares, driving time, bus-km, for frequency or for coverage, and the cost of a goods vehicle-km rise by a tenth in the base year; what answers is compared with what cities are accepted to do. The accepted ranges are judgements.',
    table: 'Elasticities by test and purpose, the accepted range beneath',
    test: 'Test',
    all: 'All trips',
    rises: {
      fuel_price: 'Fuel price',
      fuel_price_free: 'Fuel price, car ownership free',
      fare: 'Fares',
      car_time: 'Driving time',
      service: 'Bus frequency',
      coverage: 'Bus coverage',
      freight_cost: 'Cost of a goods vehicle-km',
    },
    answers: {
      fuel_price: 'car vehicle-km',
      fuel_price_free: 'car vehicle-km, years later',
      fare: 'public transport trips',
      car_time: 'car trips, the road not answering',
      service: 'bus trips',
      coverage: 'bus trips',
      freight_cost: 'goods vehicle-km, years later',
    },
    range: (low: string, high: string): string => `${low} to ${high}`,
    none: 'No test could be run: the city lacks what they need.',
    waiting: 'The tests come with the first results.',
    outside: 'What lies outside, and why',
    allInside: 'Every answer lies inside its accepted range.',
    outsideLine: (rise: string, answer: string, figure: string, range: string): string =>
      `${rise} on ${answer}: ${figure}, accepted ${range}.`,
    purposesToo: (purposes: string): string => `Also for ${purposes}.`,
    purposesOnly: (rise: string, answer: string, purposes: readonly string[]): string =>
      `${rise} on ${answer}: inside as a whole, outside for ${purposes.join('; ')}.`,
    purpose: (name: string, figure: string, range: string): string => `${name} (${figure}, accepted ${range})`,
    why: {
      personal: (scale: string, low: string, high: string, atBound: boolean): string =>
        atBound
          ? `The scale of car sensitivity stood at its bound, ${scale} (${low} to ${high} is allowed), and could move no further.`
          : `The scale of car sensitivity stands at ${scale} (${low} to ${high} is allowed).`,
      ownership:
        'Fuel is a small part of the cost of short trips. The scale rises above 1 only where driving moves too little even with car ownership free, and stays where no scale would be enough.',
      distance: (power: string, high: string, atBound: boolean): string =>
        atBound
          ? `The growth of the value of time with distance stood at its bound, ${power} of at most ${high}.`
          : `The value of time grows with distance to the power ${power} (at most ${high}).`,
      transit: (scale: string, low: string, high: string, atBound: boolean): string =>
        atBound
          ? `The scale of public transport sensitivity stood at its bound, ${scale} (${low} to ${high} is allowed), and could move no further.`
          : `The scale of public transport sensitivity stands at ${scale} (${low} to ${high} is allowed).`,
      service:
        'Within those bounds no scale brings service into its range without taking fares out of theirs; fares are better known and come first.',
      purpose: 'One scale serves all purposes; single purposes are reported and not fitted.',
      freight:
        'Nothing of freight is fitted to this test: it follows from vehicle shares, loads, distances and the cost of an hour and of a km.',
      notFitted: 'This test is reported and not fitted: it follows from the fits of fuel and service.',
      reading: 'Reading what was moved.',
    },
    checkFirst: 'Check first',
    check: {
      fuel_price: ['price.petrol', 'class.car.consumption.petrol', 'income_per_hour', 'mode.car_driver.occupancy'],
      fuel_price_free: ['cars_per_1000', 'price.petrol', 'income_per_hour'],
      fare: ['mode.bus.fare', 'income_per_hour', 'mode.bus.share'],
      car_time: ['ring.inner.free_flow', 'peak_time_ratio', 'mode.car_driver.trip_length'],
      freight_cost: [
        'freight.cost_per_km.van',
        'freight.cost_per_hour.van',
        'freight.deterrence_per_km',
        'freight.depot_share.outer',
      ],
      coverage: ['ring.inner.walk_to_stop', 'ring.outer.walk_to_stop', 'mode.bus.trip_length'],
      service: ['ring.inner.headway', 'ring.inner.walk_to_stop', 'mode.bus.trip_length', 'mode.bus.speed'],
    },
    byDefault: 'a default',
    base: 'The base year against the data',
    overdetermined: 'Data that cannot all be met',
    overdeterminedNote:
      'The base year is fitted to several counts at once. Where they contradict each other, the model says which one it gave up and by how much.',
    allMet: 'The counts given can be met together.',
  },

  alone: {
    note: 'Each measure of the catalogue alone, in this city as it is, at half and at the full of what cities have tried, against the band of its evidence. Nothing is scaled to fit.',
    run: 'Run all measures',
    runAgain: 'Run again',
    stop: 'Stop',
    takes: 'Some seconds in a small city, up to a minute in a large one. The levers stay free.',
    progress: (done: number, of: number): string => `${done} of ${of}`,
    stopped: (done: number): string => `Stopped after ${count(done, 'row', 'rows')}.`,
    failed: (reason: string): string => `The runs stopped: ${reason}`,
    stale: 'The city’s data have changed since. Run again.',
    summary: (inside: number, outside: number, none: number): string =>
      `${inside} inside their band, ${outside} outside, ${none} without a band.`,
    notMonotone: (names: string): string => `Their aim does not go one way from nothing over half to full: ${names}.`,
    columns: {
      measure: 'Measure',
      indicator: 'What answers',
      half: 'At half',
      full: 'At full',
      band: 'Seen in cities',
      verdict: 'Verdict',
    },
    level: (level: string, unit: string): string => `${level} ${unit}`.trim(),
    show: 'Show',
    filters: { all: 'All', outside: 'Outside', inside: 'Inside', none: 'No band' },
    verdicts: {
      inside: 'inside',
      weaker: 'weaker than seen',
      stronger: 'stronger than seen',
      against: 'against what was seen',
      'no band': 'no band',
    },
    scopes: evidenceScopes,
    bothLevels: (half: string, full: string): readonly string[] => [`half: ${half}`, `full: ${full}`],
    notOneWay: 'not one way',
    noNumber: 'no number',
    empty: 'Not run yet in this city.',
    table: 'Table of the measures',
    elasticityTo: {
      fuel_price: 'elasticity to the price of fuel',
      fare: 'elasticity to fares',
      bus_vkm: 'elasticity to bus-km',
      lane_km: 'elasticity to lane-km',
    },
  },

  backcasts: {
    note: 'Real interventions, replayed by the ordinary model with data of their city from before. A miss is shown like a hit. Independent cases are never used to set a parameter; calibration cases have shaped the model and prove nothing.',
    run: 'Run the back-casts',
    runAgain: 'Run again',
    stop: 'Stop',
    takes: 'This takes about ten seconds.',
    progress: (done: number, of: number): string => (of === 0 ? 'Begun' : `${done} of ${of} cases`),
    stopped: (done: number): string => `Stopped after ${count(done, 'case', 'cases')}.`,
    failed: (reason: string): string => `The cases stopped: ${reason}`,
    empty: 'Not run yet.',
    score: (hits: number, of: number): string =>
      `${hits} of ${count(of, 'independent observation', 'independent observations')} hit.`,
    kind: { independent: 'Independent', calibration: 'Calibration' },
    done: 'What was done',
    doneMeasure: (name: string, level: string, unit: string, year: number): string =>
      `${name}, ${level} ${unit}, from ${year}`,
    seen: 'Seen',
    modelled: 'Model',
    leavesOut: 'What the case leaves out',
    hit: 'Hit',
    miss: 'Miss',
    calibration: 'Not counted',
    elasticity: 'elasticity',
    change: 'change against nothing done',
    what: (indicator: string, scenario: string, year: number): string => `${indicator}, ${year}: ${scenario}`,
    seenText: (low: string, high: string): string => `${low} to ${high}`,
    notSettled: 'Congestion did not settle in this run; the last digits may move.',
    chart: (what: string, seen: string, modelled: string, verdict: string): string =>
      `${what}: seen ${seen}, model ${modelled}, ${verdict}.`,
  },

  unidentified: {
    note: 'Some parameters cannot be told from the data a city has, however good they are. Each stays a default with its spread, unless a survey of choices gives it: three data of City, under Trips, take what such a survey found.',
    items: [
      {
        head: 'How sensitive people are, from shares alone',
        text: 'The same mode shares fit people who would change at once and people who never would. Only a change that was counted, such as a fare rise, tells them apart.',
      },
      {
        head: 'The value of time apart from sensitivity',
        text: 'A price moves people by how much they mind minutes and by what a minute is worth to them; one answer gives only the product.',
      },
      {
        head: 'How fast delay grows, from one speed',
        text: 'A peak speed is one point of a curve. Its steepness takes speeds at two levels of traffic.',
      },
      {
        head: 'Payload, load factor and empty running apart',
        text: 'Tonnes over vehicle-km give the mean load only. Bigger vehicles, fuller ones and fewer empty returns look the same.',
      },
      {
        head: 'Trips, length and occupancy apart',
        text: 'Vehicle-km are their product: more trips, longer ones, or emptier cars fit one count alike.',
      },
      {
        head: 'Mode shares by income',
        text: 'A city’s total does not say who travels how. Income thirds differ by their cars and their value of time, not by a survey of their trips.',
      },
    ],
  },

  limits: {
    note: 'What the models leave out today. Read a result with this list at hand.',
    items: [
      {
        head: 'No bands yet',
        text: 'Data carry a quality and a spread, but a run gives one number. Treat small differences between scenarios as no difference.',
      },
      {
        head: 'Rings or zones, not streets',
        text: 'Four rings, or the city’s own zones, and six bands of length; no network, no corridor, no stop. Of routes there are two, through the centre and round it.',
      },
      {
        head: 'Groups, not persons',
        text: 'Purposes, car access and thirds of income; no ages, no gender, no households. Who wins and who loses is told for six groups.',
      },
      {
        head: 'Trips that stay or go',
        text: 'The number of trips follows costs only where walking is not among the modes, and never for work and school; work at home takes away commutes and gives some trips back. Of times of day there are two, peak and off-peak.',
      },
      {
        head: 'Land use in its first form',
        text: 'A measure says where new residents settle and how near things are. Nobody moves house, and no firm moves, because travel became easier or dearer.',
      },
      {
        head: 'Car ownership by a curve',
        text: 'Cars follow income, the cost of driving, bus service and the price of parking slowly, by elasticities that are judgements; the supply of parking and household size do not count.',
      },
      {
        head: 'Fleet without ages',
        text: 'Powertrain shares follow a path and the measures; there are no cohorts, no scrappage, no emission standards.',
      },
      {
        head: 'Energy per km is fixed',
        text: 'By class and powertrain; speed, load and cold start do not change it.',
      },
      {
        head: 'Climate only',
        text: 'No NOx, particles, noise, safety, health or access to jobs; no costs and benefits over time beyond unit costs, fares and the gains of travellers.',
      },
      {
        head: 'Freight is synthetic',
        text: 'Where a city has no survey it is built from jobs, households and rates from elsewhere. One gravity parameter draws all flows between depots and receivers; depots, kerb and loading bays are by ring, not by street; a bay is found or not by a loss formula (Erlang) with four bays within a driver’s reach; one car share stands for all who fetch from lockers. What leaves the road for rail or water counts as a train, in the region only. It shows direction and size under these assumptions.',
      },
      {
        head: 'Zones for goods act on access',
        text: 'A low-emission zone bars and diverts, but what older vehicles emit is not modelled; a zero-emission zone turns the part of each class that serves the centre electric wherever it drives, so that city and region gain more than a study of Rotterdam found. Both wait for the fleet model.',
      },
      {
        head: 'A consolidation centre is reckoned with averages',
        text: 'What it saves is the mean cost of a delivery, which a carrier saves only where whole rounds fall away. Sheds, handling and bundling are judgements, costs of the first two in hours of the city’s pay.',
      },
      {
        head: 'Public transport runs as scheduled',
        text: 'Crowding makes a ride feel longer and buses stand in traffic, but the timetable does not follow the passengers; only minibuses do.',
      },
      {
        head: 'Effects that are only observed',
        text: 'Travel plans, school streets and the like are solved to the effect that was seen among those they reach; the model does not explain it.',
      },
      {
        head: 'Prices and far places',
        text: 'A charge can send shopping and leisure to farther places, and vehicle-km can then rise with it. A warning says so.',
      },
      {
        head: 'Roads do not grow',
        text: 'Lanes can be taken, not built. Night deliveries only relieve the road; their own fuel and time are not in the results.',
      },
      {
        head: 'Travellers from outside',
        text: 'Through traffic is a share that pays and goes round; visitors and commuters from beyond the hinterland make no trips of their own.',
      },
      {
        head: 'Vans are split by a survey from elsewhere',
        text: 'Where the city says nothing, British shares of vans stand for shares of van-km for goods, service and private use; private vans drive where the others do and answer no measure.',
      },
      {
        head: 'Parameters from elsewhere',
        text: 'Sensitivities, weights of time and many defaults are judgements or come from other cities.',
      },
      {
        head: 'Two bundled inventories contradict the travel surveys',
        text: 'Cars by a factor of four in Guadalajara, bus-km in Antofagasta. Both stand; neither is corrected.',
      },
      {
        head: 'Long horizons',
        text: 'Trends are carried as straight lines. After some twenty years a path is a question, not an answer.',
      },
    ],
  },
} as const;
