// What charts of a run's details say: trips broken down, flows, gains, zones, tests of realism. Apart from the words of
// plain charts, because a screen fetches them only when one of these is asked for.

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** Names of modes within a row; abbreviations stay. */
const lowerFirst = (text: string): string =>
  /^.[A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

export const details = {
  /** After `the share of`. */
  modesInSentence: {
    walk: 'walking',
    cycle: 'cycling',
    ebike: 'e-bikes',
    minibus: 'minibuses',
    bus: 'buses',
    brt: 'bus rapid transit',
    tram: 'trams',
    metro: 'metro and light rail',
    rail: 'rail',
    ferry: 'ferries',
    park_ride: 'park and ride',
    taxi: 'taxis',
    ridehail: 'ride-hailing',
    moto_taxi: 'motorcycle taxis',
    three_wheeler: 'three-wheelers',
    carshare: 'shared cars',
    motorcycle: 'motorcycles',
    car_passenger: 'car passengers',
    car_driver: 'car drivers',
    own: 'the city’s own mode',
  },
  /** A name that begins a row: `To 1 km`. */
  rowName: capital,
  allTrips: 'All trips',
  where: {
    purpose: {
      work: 'for work',
      education: 'for education',
      errands: 'for shopping and errands',
      leisure: 'for leisure',
      business: 'on business',
    },
    group: {
      with_car_low: 'among low incomes with a car',
      with_car_middle: 'among middle incomes with a car',
      with_car_high: 'among high incomes with a car',
      without_car_low: 'among low incomes without a car',
      without_car_middle: 'among middle incomes without a car',
      without_car_high: 'among high incomes without a car',
    },
    band: {
      to_1: 'on trips to 1 km',
      '1_to_2': 'on trips of 1 to 2 km',
      '2_to_5': 'on trips of 2 to 5 km',
      '5_to_10': 'on trips of 5 to 10 km',
      '10_to_20': 'on trips of 10 to 20 km',
      over_20: 'on trips over 20 km',
    },
  } as Readonly<Record<'purpose' | 'group' | 'band', Readonly<Record<string, string>>>>,
  flows: {
    subtitle: (year: number) =>
      `Trips a weekday that change mode in ${year}: the least movement that explains the change`,
    unit: 'trips a weekday',
    made: 'New trips',
    gone: 'No longer made',
    goneShort: 'Not made',
    others: (count: number) => `${count} others`,
    stay: (stayed: string, all: string) => `${stayed} of ${all} trips do not change mode.`,
    rule: 'Within each purpose, modes that gain take from those that lose in proportion.',
    finding: (moved: string, all: string, from: string, to: string) =>
      `${moved} of the ${all} trips that change go from ${from} to ${to}`,
    findingNew: (moved: string, all: string, to: string) =>
      `${moved} of the ${all} trips that change are new ones by ${to}`,
    findingGone: (moved: string, all: string, from: string) =>
      `${moved} of the ${all} trips that change are no longer made by ${from}`,
    still: (who: string, year: number) => `No trip changes mode against ${who} in ${year}`,
    missing: 'There are no trips by market in this run',
    move: (from: string, to: string) => `${from} to ${lowerFirst(to)}`,
    stays: (mode: string) => `${mode}, unchanged`,
    stopFrom: (from: string, total: string, parts: string) => `${from} loses ${total}: ${parts}`,
    stopNew: (total: string, parts: string) => `New trips, ${total}: ${parts}`,
    stopTo: (to: string, total: string, parts: string) => `${to} gains ${total}: ${parts}`,
    stopGone: (total: string, parts: string) => `No longer made, ${total}: ${parts}`,
    to: (mode: string, trips: string) => `${trips} to ${lowerFirst(mode)}`,
    from: (mode: string, trips: string) => `${trips} from ${lowerFirst(mode)}`,
    alt: (before: string, after: string, year: number) =>
      `Flows of trips between modes, from ${before} to ${after}, ${year}.`,
    empty: 'No trip changes mode: move a lever, or compare with another scenario.',
  },
  answers: {
    tests: {
      fuel_price: 'Fuel price',
      fuel_price_free: 'Fuel price, car ownership free',
      fare: 'Fares',
      car_time: 'Driving time',
      service: 'Bus frequency',
      coverage: 'Bus coverage',
    },
    on: {
      fuel_price: 'on car-km',
      fuel_price_free: 'on car-km',
      fare: 'on public transport trips',
      car_time: 'on car trips',
      service: 'on bus trips',
      coverage: 'on bus trips',
    },
    subtitle: (year: number) => `Elasticity: % of change for 1 % more, ${year}. Bars: the accepted range`,
    source: (model: string, year: number) => `Tests of the base year ${year}, model ${model}`,
    allPurposes: 'All purposes',
    row: (test: string, purpose: string) => `${test}, ${lowerFirst(purpose)}`,
    faulty: (name: string, verdict: string) => `${name}: outside, ${verdict}`,
    tooWeak: 'too weak',
    tooStrong: 'too strong',
    wrongWay: 'wrong way',
    inside: 'inside',
    missesFor: (verdict: string, purposes: string) => `${verdict} for ${purposes}`,
    also: '; ',
    ticks: 'Upright strokes: single purposes',
    allInside: 'Every answer to prices and service lies within the accepted range',
    someOutside: (count: number, all: number, tests: string) =>
      `${count} of ${all} answers lie outside the accepted range: ${tests}`,
    missing: 'There are no tests of answers in this run',
    stop: (name: string, figure: string, low: string, high: string, verdict: string) =>
      `${name}: ${figure}, accepted ${low} to ${high}, ${verdict}`,
    alt: (year: number) => `Elasticities of the base year ${year} against the range that is accepted.`,
    columns: { test: 'Test', value: 'Elasticity', low: 'Accepted from', high: 'Accepted to' },
  },
  zones: {
    subtitle: {
      share: (year: number) => `% of residents’ weekday trips not by car, by home, ${year}`,
      change: (year: number) => `Change in residents’ trips not by car, points, by home, ${year}`,
    },
    against: (name: string) => `against ${name}`,
    ends: (most: string, high: string, least: string, low: string) =>
      `Not by car: ${high} of trips from homes in ${most}, ${low} in ${least}`,
    one: (zone: string, percent: string) => `Not by car: ${percent} of trips from homes in ${zone}`,
    rises: (zone: string, points: string, of: string) => `Trips not by car rise most in ${zone}, ${points} above ${of}`,
    falls: (zone: string, points: string, of: string) => `Trips not by car fall most in ${zone}, ${points} below ${of}`,
    still: (of: string) => `In every zone trips not by car are as in ${of}`,
    missing: 'There are no trips by home in this run',
    noOutline: 'The zones have no outlines, so there is no map. The table has their numbers.',
    ringSource: (source: string) => `${source}. Rings to scale, not the city’s shape`,
    /** Within a sentence. */
    rings: {
      centre: 'the centre',
      inner: 'the inner ring',
      outer: 'the outer ring',
      hinterland: 'the hinterland',
    } as Readonly<Record<string, string>>,
    zone: 'Zone',
    residents: 'Residents',
    most: 'Highest',
    least: 'Lowest',
    points: (figure: string) => `${figure} ${/^[+\u2212]?1$/.test(figure) ? 'point' : 'points'}`,
    percent: '\u00a0%',
    inPoints: '\u00a0points',
    km: (length: string) => `${length} km`,
    north: 'N',
    stop: (compared: string, change: string) => `${compared}, ${change}`,
    alt: (count: number, who: string, year: number) =>
      `Map of ${count} zones by the share of trips not by car, ${who} in ${year}.`,
  },
  gains: {
    subtitle: (year: number) => `Time and money of an average person, rule of a half, ${year}`,
    minutes: 'Minutes a weekday',
    minutesUnit: 'min a weekday',
    money: (currency: string) => `${currency} a year`,
    moneyUnit: (currency: string) => `${currency} a year`,
    time: 'Time',
    moneyName: 'Money',
    persons: 'Persons',
    everyone: 'Everyone',
    against: (name: string) => `against ${name}`,
    lose: 'lose',
    gain: 'gain',
    groups: {
      with_car_low: 'low incomes with a car',
      with_car_middle: 'middle incomes with a car',
      with_car_high: 'high incomes with a car',
      without_car_low: 'low incomes without a car',
      without_car_middle: 'middle incomes without a car',
      without_car_high: 'high incomes without a car',
    },
    some: (best: string, gain: string, worst: string, loss: string) =>
      capital(`${best} gain ${gain} minutes a weekday, ${worst} lose ${loss}`),
    allGain: (best: string, gain: string) => `No group loses time; ${best} gain most, ${gain} minutes a weekday`,
    allLose: (worst: string, loss: string) => `No group gains time; ${worst} lose most, ${loss} minutes a weekday`,
    nobody: (who: string, year: number) => `No group gains or loses time against ${who} in ${year}`,
    isReference: 'Gains are counted against this scenario, the reference',
    missing: 'There are no gains by person group in this run',
    needsReference: 'This needs a reference: gains and losses are counted against it. Add one to the plan.',
    choosePlan: 'The reference neither gains nor loses against itself. Choose another scenario in the tabs above.',
    alt: (who: string, against: string, year: number) =>
      `Bars of what each person group gains or loses with ${who} against ${against}, ${year}.`,
  },
  splitBy: {
    by: { purpose: 'purpose', group: 'car and income', band: 'length of trip' },
    subtitle: (by: string, year: number) => `% of residents’ weekday trips by ${by}, ${year}`,
    bars: {
      now: (name: string) => `${name}, thick`,
      before: (name: string) => `${name}, thin`,
    },
    ofTrips: (percent: string) => `${percent} of trips`,
    weightOf: (row: string) => `${row}, of all trips`,
    partOf: (row: string, mode: string) => `${row}, ${lowerFirst(mode)}`,
    falls: (mode: string, where: string, before: string, now: string) =>
      `The share of ${mode} falls most ${where}, from ${before} to ${now}`,
    rises: (mode: string, where: string, before: string, now: string) =>
      `The share of ${mode} rises most ${where}, from ${before} to ${now}`,
    still: (by: string, who: string) => `By ${by}, shares are as in ${who}`,
    missing: {
      purpose: 'There are no trips by purpose in this run',
      group: 'There are no trips by car and income in this run',
      band: 'There are no trips by length in this run',
    },
    alt: (by: string, who: string, year: number) => `Stacked bars of mode shares by ${by}, ${who} in ${year}.`,
  },
} as const;
