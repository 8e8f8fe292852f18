// What spreadsheets call the data of a city, beside the names that this app prints. Compared without case, accents and punctuation.

/** Names of members; one name may stand for several, and the planner is asked. */
export const memberSynonyms = {
  mode: {
    walk: ['walking', 'on foot', 'foot', 'by foot', 'pedestrian', 'pedestrians'],
    cycle: ['cycling', 'bicycle', 'bicycles', 'bike', 'bikes', 'by bike', 'cyclists'],
    ebike: ['e-bikes', 'ebikes', 'electric bike', 'electric bicycle', 'pedelec'],
    minibus: ['minibuses', 'paratransit', 'jitney', 'colectivo', 'matatu', 'informal bus', 'share taxi', 'shared taxi'],
    bus: ['buses', 'by bus', 'city bus', 'bus and coach'],
    brt: ['bus rapid transit (BRT)'],
    tram: ['trams', 'tramway', 'streetcar'],
    metro: ['metro', 'subway', 'underground', 'light rail', 'LRT'],
    rail: ['train', 'trains', 'railway', 'suburban rail', 'commuter rail', 'suburban train', 'regional train'],
    ferry: ['ferries', 'boat'],
    park_ride: ['p+r', 'p and r', 'park & ride', 'park + ride'],
    taxi: ['taxis', 'cab', 'cabs'],
    ridehail: ['ride-hail', 'ride hail', 'app taxi', 'TNC'],
    moto_taxi: ['moto-taxi', 'mototaxi', 'motorbike taxi', 'boda boda', 'ojek', 'okada'],
    three_wheeler: ['three-wheelers', 'tuk-tuk', 'tuktuk', 'auto rickshaw', 'autorickshaw', 'rickshaw'],
    carshare: ['car-share', 'car share', 'car-sharing', 'carsharing', 'shared cars'],
    motorcycle: ['motorcycles', 'motorbike', 'motorbikes', 'moped', 'two-wheeler', 'powered two-wheeler'],
    car_passenger: ['passenger', 'car (passenger)', 'car as passenger', 'passenger in a car', 'car passengers'],
    car_driver: ['driver', 'car (driver)', 'car as driver', 'driver of a car', 'car drivers', 'driving'],
  },
  ring: {
    centre: ['center', 'city centre', 'city center', 'CBD', 'core', 'downtown'],
    inner: ['inner', 'inner city', 'inner area'],
    outer: ['outer', 'outer city', 'outer area', 'suburbs'],
    hinterland: ['commuter belt', 'surroundings'],
  },
  purpose: {
    work: ['commuting', 'commute', 'to work', 'home to work'],
    education: ['school', 'study', 'studies', 'school and university'],
    errands: ['shopping', 'errands', 'shopping and services'],
    leisure: ['recreation', 'social', 'social and leisure', 'free time'],
    business: ['on business', 'business trips', 'in the course of work'],
  },
  band: {},
} as const;

/** Names that stand for several modes: which one is meant is asked. */
export const sharedNames = {
  car: ['car_driver', 'car_passenger'],
  'private car': ['car_driver', 'car_passenger'],
  cars: ['car_driver', 'car_passenger'],
  auto: ['car_driver', 'car_passenger'],
  automobile: ['car_driver', 'car_passenger'],
  'bicycle and e-bike': ['cycle', 'ebike'],
  'public transport': ['bus', 'minibus', 'brt', 'tram', 'metro', 'rail', 'ferry'],
  transit: ['bus', 'minibus', 'brt', 'tram', 'metro', 'rail', 'ferry'],
} as const;

/** Names of fields by their template. */
export const fieldSynonyms: Readonly<Record<string, readonly string[]>> = {
  population: ['population', 'inhabitants', 'number of residents', 'number of inhabitants'],
  area_built_up: ['urban area', 'area', 'built area'],
  cars_per_1000: [
    'cars per 1000',
    'cars per 1,000 inhabitants',
    'cars per 1,000 residents',
    'cars per 1,000 persons',
    'motorisation',
    'motorisation rate',
    'motorization rate',
    'car ownership',
  ],
  persons_per_car_access: ['persons with access to each car'],
  persons_per_household: ['household size', 'average household size', 'people per household'],
  jobs_per_resident: ['jobs per inhabitant', 'jobs per person'],
  income_per_hour: ['household income per hour', 'hourly income'],
  income_gini: ['gini', 'gini coefficient', 'gini index'],
  wage_per_hour: ['hourly wage', 'wage', 'average wage per hour'],
  'ring.{ring}.population_share': ['share of population', 'population share', 'residents', 'population'],
  'ring.{ring}.density_relative': ['relative density', 'density'],
  'ring.{ring}.jobs_relative': ['relative jobs', 'jobs per resident'],
  'ring.{ring}.radius_relative': ['relative radius', 'outer radius', 'radius'],
  trips_per_person: [
    'trips per person',
    'trips per person and day',
    'trips per person and weekday',
    'trip rate',
    'trips per capita',
    'daily trips per person',
  ],
  'trips_per_person.{purpose}': ['trips per person', 'trips per person and day', 'trip rate', 'trips'],
  'trip_length_share.{band}': ['share of trips', 'share', 'trips by length', 'trip length distribution'],
  'band.{band}.walk_share': ['walking share', 'share walking', 'walk', 'walking', 'on foot'],
  'band.{band}.cycle_share': ['cycling share', 'share cycling', 'cycle', 'cycling', 'bicycle'],
  'band.{band}.transit_share': ['public transport share', 'transit share', 'public transport', 'transit'],
  'days_per_year.{purpose}': ['weekday equivalents', 'days per year', 'days a year', 'days'],
  centre_car_share: ['car share into the centre', 'share of car into the centre'],
  peak_share: ['peak share', 'share in the peak'],
  detour_factor: ['detour factor', 'detour', 'circuity'],
  'transfers_per_trip.{band}': ['transfers', 'transfers per trip', 'changes', 'changes of vehicle'],
  'mode.{mode}.share': [
    'share',
    'shares',
    'mode share',
    'mode shares',
    'modal share',
    'modal split',
    'mode split',
    'share of all trips',
    'trip share',
    'share of pkm',
    'share of passenger-km',
    'share of passenger-kilometres',
    'pkm share',
  ],
  'mode.{mode}.trip_length': [
    'trip length',
    'average trip length',
    'mean distance',
    'average distance',
    'distance',
    'length',
  ],
  'mode.{mode}.occupancy': ['occupancy', 'average occupancy', 'people per vehicle', 'load'],
  'mode.{mode}.places': ['places', 'capacity', 'seats and standing places'],
  'mode.{mode}.cost_per_vkm': ['operating cost', 'operating cost per km', 'cost per vehicle-km', 'cost per vkm'],
  'mode.{mode}.speed': ['speed', 'average speed', 'mean speed', 'travel speed'],
  'mode.{mode}.fare': ['fare', 'fares', 'ticket', 'ticket price', 'price per trip'],
  'mode.{mode}.fare_per_km': ['price per km', 'fare by km', 'tariff per km'],
  'mode.{mode}.headway': ['headway', 'interval', 'minutes between departures'],
  'ring.{ring}.headway': ['headway', 'interval', 'bus headway'],
  'ring.{ring}.walk_to_stop': ['walk to stop', 'walking time to the stop', 'access time', 'access walk'],
  'ring.{ring}.free_flow': ['free-flow speed', 'free flow', 'free speed'],
  'ring.{ring}.parking_search': ['parking search', 'parking search time', 'time to find parking'],
  'ring.{ring}.parking_paying_share': ['paid parking', 'share who pay to park', 'paying share'],
  parking_price: ['parking price', 'price of parking', 'parking fee', 'on-street parking price'],
  parking_duration: ['parking duration', 'mean parking duration'],
  workplace_parking_free_share: ['free parking at work', 'free workplace parking'],
  peak_load_factor: ['peak load factor', 'load factor in the peak'],
  peak_time_ratio: ['congestion in the peak', 'peak travel time ratio'],
  off_peak_time_ratio: ['off-peak travel time ratio'],
  bus_mixed_share: ['bus share in mixed traffic', 'buses in mixed traffic'],
  taxi_empty_share: ['empty taxi share', 'empty running of taxis'],
  through_share: ['through traffic', 'through traffic share'],
  bus_fleet: ['bus fleet', 'number of buses'],
};

/** Heads of columns that say something about a datum rather than what it is. */
export const columnHeads = {
  label: ['datum', 'data', 'name', 'indicator', 'label', 'variable', 'key', 'item', 'what'],
  list: ['mode', 'modes', 'ring', 'rings', 'zone', 'purpose', 'purposes', 'trip purpose', 'band', 'means of transport'],
  value: ['value', 'values', 'amount', 'number', 'figure', 'result'],
  unit: ['unit', 'units'],
  year: ['year', 'of year'],
  source: ['source', 'sources', 'reference', 'survey'],
  quality: ['quality', 'q', 'grade'],
  note: ['note', 'notes', 'comment', 'comments', 'remark', 'remarks'],
} as const;

export const totals = [
  'total',
  'totals',
  'all',
  'all modes',
  'all purposes',
  'sum',
  'overall',
  'together',
  'all trips',
];
export const missing = [
  '',
  '-',
  '–',
  '—',
  'n/a',
  'na',
  'n.a.',
  'nd',
  'n.d.',
  '.',
  '..',
  '...',
  '…',
  'x',
  '*',
  'none',
  'no data',
  'missing',
];
export const qualities = {
  H: ['h', 'high', 'good'],
  M: ['m', 'medium', 'fair'],
  L: ['l', 'low', 'poor'],
} as const;

/** Words between a field and its member: `share of trips by bus`. */
export const joiners = ['of', 'by', 'for', 'in', 'the', 'on', 'at', 'to', 'with'];

/** Ways to write a unit, by the unit. */
export const unitNames = {
  '%': ['%', 'percent', 'per cent', 'pct', 'in %', 'in percent'],
  share: ['share', 'fraction', '1', 'ratio'],
  km: ['km', 'kilometre', 'kilometres', 'kilometer', 'kilometers', 'km per trip'],
  m: ['m', 'metre', 'metres', 'meter', 'meters'],
  mi: ['mi', 'mile', 'miles'],
  'km/h': ['km/h', 'kmh', 'kph', 'km per hour', 'km per h'],
  mph: ['mph', 'miles per hour'],
  'm/s': ['m/s', 'metres per second'],
  min: ['min', 'mins', 'minute', 'minutes'],
  s: ['s', 'sec', 'secs', 'second', 'seconds'],
  h: ['h', 'hr', 'hrs', 'hour', 'hours'],
  persons: ['persons', 'person', 'people', 'inhabitants', 'residents', 'persons per household'],
  thousand: ['thousand', 'thousands', 'thousand persons', 'thousand people', '1000', '1000 persons'],
  million: ['million', 'millions', 'million persons', 'million people', 'mio', 'mn'],
  km2: ['km2', 'km²', 'sq km', 'square km', 'square kilometres', 'square kilometers'],
  ha: ['ha', 'hectare', 'hectares'],
  ratio: ['ratio', '1', 'times', 'factor'],
  'cars per 1,000 persons': [
    'cars per 1000',
    'per 1000',
    'per 1,000 inhabitants',
    'per 1,000 people',
    'cars per 1,000 inhabitants',
  ],
  'trips per person and weekday': [
    'trips',
    'trips per day',
    'trips per person',
    'trips per person and day',
    'per person and day',
    'per day',
  ],
  'persons per vehicle': ['persons per vehicle', 'people per vehicle', 'persons', 'people'],
  'persons per car': ['persons per car', 'people per car', 'persons'],
  'jobs per person': ['jobs per person', 'jobs per resident', 'jobs per inhabitant'],
  'days a year': ['days', 'days per year', 'days a year', 'd', 'd/a'],
  changes: ['changes', 'transfers', 'changes per trip', 'transfers per trip'],
  places: ['places', 'seats', 'persons', 'passengers'],
  vehicles: ['vehicles', 'vehicle', 'buses', 'number'],
} as const;

/** Signs of money and the currencies they may stand for. */
export const moneySigns: Readonly<Record<string, readonly string[]>> = {
  '€': ['EUR'],
  '£': ['GBP', 'EGP', 'SYP', 'LBP', 'GIP'],
  '₹': ['INR'],
  '¥': ['JPY', 'CNY'],
  $: ['USD', 'CAD', 'AUD', 'NZD', 'MXN', 'CLP', 'COP', 'ARS', 'UYU', 'SGD', 'HKD', 'TWD', 'NAD', 'FJD', 'JMD', 'DOP'],
};

/** What a price is for, after the currency. */
export const perUnits: Readonly<Record<string, readonly string[]>> = {
  currency: ['', 'per trip', '/trip', 'a trip'],
  'currency/h': ['/h', 'per hour', 'per h', 'an hour', '/hour', '/hr'],
  'currency/km': ['/km', 'per km', 'a km'],
  'currency/vkm': ['/vkm', 'per vkm', 'per vehicle-km', '/km', 'per km'],
};

/** Recognises shares of passenger-km by the words of a head. */
export const passengerKm = ['pkm', 'passenger km', 'passenger kilomet'];
