import { names } from './names.ts';
import { zonePage } from './zone-page.ts';

// Words of the room where the city's data stand.

const kinds = {
  read: 'read in the source',
  secondary: 'as reported by a secondary source',
  judgement: 'a judgement, no source',
  derived: 'derived from other data',
} as const;

export const city = {
  title: (name: string, year: number): string => `${name} in ${year}`,
  cityName: 'City',
  planName: 'Plan',
  sectionsLabel: 'Sections',
  sections: { ...names.sections, zones: zonePage.section, trends: 'Trends' },
  section: 'Section',
  sectionCount: (local: number, all: number): string => `${local} of ${all} are local`,
  find: 'Find a datum',
  found: (count: number, query: string): string =>
    count === 0 ? `Nothing is called “${query}”` : `${count} called “${query}”`,
  columns: {
    datum: 'Datum',
    value: 'Value',
    unit: 'Unit',
    year: 'Year',
    source: 'Source',
    quality: 'Quality',
    more: 'More',
  },
  markKey: 'H, M, L: high, medium, low quality. d: a default, no local value was found.',
  percent: '%',
  open: (label: string): string => `Source, spread and note of ${label}`,
  fillIn: (count: number): string =>
    count === 1 ? 'One more datum can be filled in' : `${count} more data can be filled in`,
  estimate: 'Estimate from a survey',
  estimateNote: 'Value of time and sensitivities of this city, from people’s own choices.',
  hideEmpty: 'Show only what has a value',
  defaultNote: (place: string): string => `We found no local value. Using the default of ${place}.`,
  details: {
    source: 'Source',
    where: 'Where',
    place: 'Place',
    spread: 'Spread',
    note: 'Note',
    year: 'Year',
    quality: 'Quality',
    kind: 'Kind',
  },
  kinds,
  kindsShort: { read: 'no title', secondary: 'no title', judgement: 'a judgement', derived: 'derived' },
  qualities: { H: 'H, high', M: 'M, medium', L: 'L, low' },
  spread: (low: string, high: string): string => `${low} to ${high}, 8 in 10`,
  spreadOfQuality: {
    H: 'about ±7\u202f%, 8 in 10',
    M: 'about ±20\u202f%, 8 in 10',
    L: 'from 40\u202f% less to 67\u202f% more, 8 in 10',
  },
  noSource: 'No source is printed.',
  yourSource: 'Your source',
  yourSourceHint: 'Title and year of the survey, register or report',
  yourNote: 'Your note',
  reset: 'Take this entry away',
  standsIn: (value: string, unit: string, place: string): string =>
    `Without it stands ${value} ${unit}, the default of ${place}.`.replace(/  +/g, ' '),
  standsInOwn: (value: string, unit: string): string =>
    `Without it stands ${value} ${unit}, from the inventory of the city.`.replace(/  +/g, ' '),
  unnamedPlace: 'the default tables',
  nothingStandsIn: 'Without it there is no value: nothing stands in for this datum.',
  unread: 'not read by the model yet',
  balanced: (others: number): string =>
    others === 1
      ? 'The other share moved with it, so that both sum to 100\u202f%.'
      : `${others} other shares moved with it, so that all sum to 100\u202f%.`,
  topics: {
    wealth: 'Income',
    cars: 'Cars',
    congestion: 'Congestion',
    crowding: 'Crowding',
    parking: 'Parking',
  },
  freightGroups: {
    jobs: 'Jobs and establishments',
    rates: 'Deliveries, pick-ups and loads',
    flows: 'Where goods come from and go to',
    fleets: 'Vehicles and rounds',
    costs: 'Costs',
    kerb: 'Kerb and loading',
  },
  pickUps: 'Pick-ups, size and density, by segment',
  freightOwn: (local: number, all: number): string =>
    local === 0 ? `${all} data, all synthetic` : `${local} of ${all} data are the city’s own, the others synthetic`,
  freightNote:
    'Synthetic figures, marked d, are rates and shares of other places laid on this city’s jobs and households. Any one counted here makes goods truer.',
  byList: {
    mode: 'By mode',
    ring: 'By ring',
    purpose: 'By purpose',
    band: 'By trip length',
    segment: 'By segment',
    freight_class: 'By vehicle',
    van_use: 'By use',
  },
  listHeads: {
    mode: 'Mode',
    ring: 'Ring',
    purpose: 'Purpose',
    band: 'Trip length',
    segment: 'Segment',
    freight_class: 'Vehicle',
    van_use: 'Use',
  },
  sourcesOf: (sources: readonly string[]): string => `Sources: ${sources.join('; ')}.`,
  cell: (field: string, member: string): string => `${field}, ${member}`,
  modesOf: {
    title: 'The modes of the city',
    note: 'A mode that is not ticked does not exist in the city: nobody can choose it, in any scenario.',
    last: 'A city has one mode at least.',
    removed: (mode: string, share: string | undefined, kept: number): string =>
      [
        `${mode} was taken away.`,
        ...(share === undefined ? [] : [`Its share, ${share}, went to the other modes.`]),
        ...(kept === 0
          ? []
          : [
              `${kept === 1 ? 'One other datum of it stays' : `${kept} other data of it stay`} in the file and will count again with the mode.`,
            ]),
      ].join(' '),
    own: 'A mode of the city’s own',
    addOwn: 'Add a mode of the city’s own',
    ownNote:
      'A cable car, a water taxi, a horse cart: name it, and say what it is like. Then give it data like any other mode.',
    name: 'Name',
    group: 'Group',
    vehicle: 'Vehicle',
    noVehicle: 'none',
    road: 'On the road',
    roads: {
      none: 'not on the road',
      car: 'among the cars',
      bus: 'as a bus among the cars',
      track: 'on a way of its own',
    },
    add: 'Add it to the city',
    nameFirst: 'Type a name first.',
    cancel: 'Cancel',
  },
  trendsNote: 'Trends of the world, the same in every scenario unless it says otherwise.',
  trend: 'Trend',
  growth: 'a year',
  pointLabel: (trend: string, year: number): string => `${trend} in ${year}`,
  baseMultiple: '1',
  heldConstant: 'No trend given: held at the base year.',
  trendUnits: { multiple: 'base year = 1', percent: '%', 'g CO2/kWh': 'g CO2/kWh' },
  base: 'Base year',
  completeness: (local: number, all: number): string => `${local} of ${all} data are local`,
  completenessNote: 'The others are defaults, each labelled with its place and source.',
  whatFollows:
    'Vehicle-km and emissions of classes with an inventory follow the inventory; trips and shares follow the survey. So a change of, say, mode shares leaves the CO2e of the base year as it is.',
  computing: 'The base year is being computed.',
  headlines: {
    ghg_wtw_kt: 'Transport CO2e',
    trips_not_by_car_share: 'Trips not by car',
    vkm_motor_M: 'Motor vehicle-km',
    freight_tonnes_kt: 'Goods moved',
  },
  warnings: 'What the data say about themselves',
  warningsNone: 'Nothing contradicts itself.',
  warningsMore: (count: number): string => `Show ${count} more`,
  inventory: 'Inventory as published, and corrected',
  inventoryNote: 'Passenger transport only; it never takes in the synthetic freight.',
  inventoryRows: { energy: 'Energy', wtw: 'CO2e, well to wheel', ttw: 'CO2e from the exhaust' },
  published: 'Published',
  corrected: 'Corrected',
  fuel: 'Fuel sold against fuel burnt',
  fuelNote: 'Burnt: as the published inventory implies.',
  fuelUnit: 'Thousand tonnes of oil equivalent a year.',
  sold: 'sold',
  burnt: 'burnt',
  fuelRatio: (fuel: string, ratio: string): string => `${fuel}: ${ratio} of what is sold`,
  calibration: 'Inventory over modelled vehicle-km',
  calibrationNote: (low: string, high: string): string =>
    `The factor k is stored and held constant. Outside ${low} to ${high} it is flagged.`,
  calibrationColumns: { vehicleClass: 'Class', modelled: 'Modelled', observed: 'Inventory', factor: 'k' },
  millions: 'million vkm a year',
  outside: 'outside',
} as const;
