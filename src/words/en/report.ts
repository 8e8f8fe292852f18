// What the exported chapter and tables say. A sentence with numbers in it is a list of pieces, so that each number
// keeps the mark of where it came from.

type Pieces<R> = readonly (string | R)[];

/** How a value stands to what it is compared with. */
export type Standing = 'below' | 'above' | 'same';

const quoted = (name: string): string => `‘${name}’`;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const standings = { below: 'below', above: 'above', same: 'the same as' } as const;

export const reportWords = {
  table: 'Table',
  figure: 'Figure',
  page: 'Page',
  of: 'of',
  creator: 'Sumpter',
  contents: 'Contents',
  title: 'Expected effects of the plan',

  subtitle: (city: string, names: readonly string[], against: string, year: number) =>
    names.length === 0
      ? `${city}, ${year}: ${quoted(against)}`
      : `${city}, ${year}: ${listOf(names.map(quoted))} against ${quoted(against)}`,
  header: (city: string, title: string) => `${city}. ${title}`,
  footer: (names: string, model: string, fingerprint: string) => `${names}. Model ${model}, run ${fingerprint}`,
  run: (date: string, model: string, program: string, fingerprint: string) =>
    `Written on ${date} with Sumpter ${program}, model ${model}. Fingerprint of all inputs: ${fingerprint}.`,
  draft:
    'Draft. The order of its parts is aligned with the chapter pattern of the SUMP Guidelines (2nd edition). It is not an official template and makes no claim of compliance.',

  quoted,
  date: (year: number, month: number, day: number) => `${day} ${months[month - 1] ?? ''} ${year}`,

  summary: {
    title: 'Summary',
    lead: (year: number, scenario: string, against: string, base: number) =>
      `${quoted(scenario)} in ${year}, beside ${quoted(against)} in the same year and beside ${base}:`,
    comparison: <R>(indicator: string, value: R, againstPieces: Pieces<R>, basePieces: Pieces<R>): Pieces<R> => [
      `${indicator}: `,
      value,
      ', ',
      ...againstPieces,
      ' and ',
      ...basePieces,
      '.',
    ],
    relative: <R>(change: string, standing: Standing, name: string, value: R): Pieces<R> =>
      standing === 'same'
        ? [`about the same as ${name} (`, value, ')']
        : [`${change} ${standings[standing]} ${name} (`, value, ')'],
    notComparable: <R>(name: string, value: R): Pieces<R> => [`${name}: `, value],
    target: (indicator: string, year: number, target: string) => `Target for ${indicator} in ${year}, ${target}: `,
    targetMet: <R>(value: R): Pieces<R> => ['met, with ', value, '.'],
    targetMissed: <R>(gap: string, value: R): Pieces<R> => [`missed by ${gap}, with `, value, '.'],
    targetUnknown: 'no verdict, because the run has no value for it.',
    distanceClosed: (scenario: string, percent: string, against: string) =>
      ` ${quoted(scenario)} closes ${percent} of the distance between ${quoted(against)} and the target.`,
    distanceWidened: (against: string) => ` ${quoted(against)} would come closer to it.`,
    againstMeetsToo: (against: string) => ` ${quoted(against)} meets it too.`,
    againstMeets: (against: string) => ` ${quoted(against)} meets it.`,
    noTargets: 'The plan file sets no targets.',
    honesty: (local: number, all: number, faults: number) =>
      `${local} of the ${all} city data are local; the others are defaults${
        faults > 0
          ? `; the data raise ${faults} ${faults === 1 ? 'warning' : 'warnings'}, listed under contradictions and warnings`
          : ''
      }.`,
    projection: 'Every figure after the base year is a projection under these assumptions.',
  },

  compared: {
    title: 'What was compared',
    intro: (against: string, base: number, horizon: number) =>
      `All scenarios start from the same base year, ${base}, and run year by year to ${horizon}. Effects are differences from ${quoted(against)} in the same year, unless the text says otherwise.`,
    scenariosCaption: (city: string, base: number, horizon: number) =>
      `Scenarios compared, ${city}, ${base} to ${horizon}`,
    scenarioHeads: ['Scenario', 'Role', 'Measures', 'What it stands for'] as const,
    scenariosSource: 'Source: the plan file.',
    comparedWith: (role: string) => `${role}; others are compared with it`,
    measures: 'Measures',
    measuresCaption: (city: string, names: string, currency: string) =>
      `Measures by scenario: level, physical scale, timing and unit cost, ${city}, ${names}. Amounts of the levers in ${currency}; unit costs in the currency and prices of their source`,
    /** A lever's level with what the scenario itself says of its assumptions. */
    levelWith: (level: string, factors: readonly string[]) => [level, ...factors].join('; '),
    factor: (name: string, value: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)} ${value}`,
    measureHeads: [
      'Measure',
      'Level',
      'Physical scale',
      'Start',
      'Full',
      'Cost of one unit (low to high)',
      'Mark',
    ] as const,
    measuresSource:
      'Source: the plan file and the catalogue of measures. Unit costs are of their source’s place and year and are not converted. Marks: see the list of sources.',
    noMeasures: 'None of the scenarios compared contains a measure.',
    costRange: (central: string, low: string, high: string) =>
      low === high ? central : `${central} (${low} to ${high})`,
    perUnitYear: (cost: string) => `a year ${cost}`,
    unknownMeasure: 'not in the catalogue',
  },

  headlines: {
    title: 'Headline indicators',
    caption: (names: string, year: number, base: number, area: string) =>
      `Headline indicators, ${area}, ${base} and ${year}: ${names}. Emissions with their boundary, TTW or WTW`,
    indicator: 'Indicator',
    unit: 'Unit',
    target: 'Target',
    gap: (name: string) => `Gap, ${name}`,
    met: 'met',
    toGo: (amount: string) => `${amount} to go`,
    targetsTitle: 'Targets',
    targetsCaption: (names: string, area: string, against: string) =>
      `Targets and what is left, ${area}: ${names}. Distance closed: share of the way from ${quoted(against)} to the target`,
    targetHeads: ['Scenario', 'Value', 'Gap', 'Distance closed'] as const,
    targetGroup: (indicator: string, year: number, target: string, mark: string) =>
      `${indicator}, ${year}: ${target}; source: ${mark}`,
    relativeTarget: (percent: string, base: number, value: string) => `${value} (${percent} of ${base})`,
  },

  people: {
    title: 'People',
    caption: (names: string, year: number, base: number, area: string) =>
      `Modal split, share of trips on a weekday, %, ${area}, ${base} and ${year}: ${names}`,
    finding: <R>(
      mode: string,
      scenario: string,
      value: R,
      change: string,
      against: string,
      year: number,
    ): Pieces<R> => [
      `The largest difference in ${year} is in ${mode.toLowerCase()}: `,
      value,
      ` of trips in ${quoted(scenario)}, ${change} against ${quoted(against)}.`,
    ],
    boundary:
      'Trips of residents on an average weekday, all purposes, counted by their main mode. Walking is included.',
  },

  goods: {
    title: 'Goods',
    caption: (names: string, year: number, base: number, area: string) =>
      `Goods moved, deliveries and vehicle-km by vehicle class, ${area}, ${base} and ${year}: ${names}`,
    synthetic: 'Tonnes and deliveries are estimated, not counted',
    categoryCaption: (name: string, year: number, area: string) =>
      `Transport operation categories after ISO 14083, ${name}, ${area}, ${year}. Synthetic: tonnes and deliveries are estimated, not counted`,
    categoryHeads: ['Category', 'kt', 'Million tkm', 'Million vkm', 't CO2e', 'g a tkm', 'g a delivery'],
    total: 'Demand and running',
    byClass: 'Vehicle-km by vehicle class',
    boundary: (observed: boolean) =>
      observed
        ? 'Tonnes and deliveries are estimated from jobs, households and establishments, not counted. Vehicle-km are held to those of the inventory in the base year where it has the class.'
        : 'Freight is estimated from jobs, households and establishments, not counted: every figure of this section is synthetic. It is no part of the inventory as published.',
  },

  climate: {
    title: 'Energy and climate',
    caption: (names: string, year: number, base: number, area: string) =>
      `Energy and CO2e by vehicle class, ${area}, ${base} and ${year}: ${names}. Boundary of the classes: WTW`,
    totals: 'Totals',
    byClass: 'CO2e by vehicle class, WTW',
    boundary:
      'WTW (well-to-wheel) is the sum of TTW (tank-to-wheel: what leaves the exhaust) and WTT (well-to-tank: making and moving the fuel, generating the electricity).',
    inventoryTitle: 'The inventory as published',
    inventoryIntro: (freight: boolean) =>
      `A published inventory has a boundary of its own and is repeated here as it stands. It covers ${freight ? 'the vehicle classes of the table' : 'passenger vehicles only'}, and it is neither added nor scaled to the figures of the model. The corrected variant differs where a published consumption cannot be right.`,
    inventoryCaption: (area: string, base: number, freight: boolean) =>
      `Inventory as published and corrected variant, ${area}, ${base}. Boundary: ${freight ? 'the vehicle classes listed' : 'passenger vehicles only'}; TTW and WTW as given`,
    inventoryHeads: ['Class', 'Energy, TJ a year', 'CO2e TTW, kt a year', 'CO2e WTW, kt a year'] as const,
    inventoryTotal: 'As published, all classes',
    inventoryCorrected: 'Corrected variant, all classes',
    notComputed: 'not computed',
    wtwBoundary: 'Boundary: WTW',
    inventoryNone: 'The plan file holds no published inventory.',
    inventorySource:
      'Source: recomputed from the vehicle-km, consumption and fuel shares of the inventory in the plan file. Rounded to four significant figures; exact values in the CSV.',
    balanceTitle: 'Fuel balance',
    balance: <R>(fuel: string, ratio: R, year: number): Pieces<R> => [
      `${fuel} burnt by the inventory’s vehicles is `,
      ratio,
      ` times the ${fuel.toLowerCase()} sold (${year}).`,
    ],
    balanceRead:
      'A gap between fuel burnt and fuel sold can come from vehicles that are not in the inventory (freight above all), from fuel bought in one place and burnt in another, and from wrong mileage or consumption. Nothing was scaled to close it.',
    balanceNone: 'The plan file holds no fuel sales, so fuel burnt cannot be compared with fuel sold.',
  },

  warnings: {
    title: 'Contradictions and warnings in the data',
    intro: 'What the data say against each other is shown, not corrected.',
    none: 'The checks raise no warning.',
    calibrationTitle: 'Vehicle-km: modelled and observed',
    calibrationCaption: (area: string, base: number, low: string, high: string) =>
      `Vehicle classes whose observed vehicle-km lie outside ${low} to ${high} of the modelled, ${area}, ${base}, million vkm a year`,
    calibrationHeads: ['Vehicle class', 'Modelled', 'Observed', 'Observed over modelled'] as const,
    calibrationSource:
      'Source: base-year synthesis of the model against the vehicle-km of the plan file. The factor is held constant over all years and scenarios.',
    calibrationInside: (low: string, high: string) =>
      `For every class with observed vehicle-km, observed over modelled lies between ${low} and ${high}.`,
    calibrationUnknown: 'No vehicle class has observed vehicle-km to compare with.',
    ofScenario: (name: string) => `Scenario ${name}`,
    ofAllScenarios: 'All scenarios',
    severities: { fault: 'Fault', caution: 'Caution', note: 'Note' },
    more: (count: number) => `${count} further notes on defaults in use are in the table of city data below.`,
  },

  assumptions: {
    title: 'Assumptions and sources',
    driversTitle: 'Drivers',
    driversCaption: (area: string, base: number, horizon: number) =>
      `Drivers: trends that no measure decides, ${area}, ${base} to ${horizon}`,
    driverHeads: ['Driver', 'Scenario', 'Path', 'Source and note'] as const,
    allScenarios: 'all',
    growth: (percent: string) => `${percent}\u202f% a year`,
    withUnit: (points: string, unit: string) => `${points} (${unit})`,
    point: (year: number, value: string) => `${year}: ${value}`,
    driversNone: 'The plan file sets no drivers: all stay as in the base year.',
    driversSource: 'Source: the plan file. Paths are joined by straight lines between the years and constant outside.',
    dataTitle: 'City data used',
    dataCaption: (area: string) => `City data that the model reads, ${area}, local values and defaults`,
    dataHeads: ['Datum', 'Value', 'Unit', 'Year, quality', 'Origin and source'] as const,
    dataSource:
      'Source: the plan file and the default tables. Quality: H high, M medium, L low. Values with the same source are listed in one row.',
    surveyed: (name: string, definition: string) => `${name} (${definition})`,
    origin: (origin: string, mark: string) => `${origin}; ${mark}`,
    sourceAndNote: (mark: string, note: string) => (note === '' ? mark : `${mark}. ${note}`),
    local: 'local',
    default: (place: string) => (place === '' || place.includes('default') ? place || 'default' : `default, ${place}`),
    parametersTitle: 'Model parameters',
    parametersCaption: 'Parameters of the model, the same for all scenarios',
    parameterHeads: ['Parameter', 'Value', 'Range', 'Unit', 'Place, year, quality', 'Source'] as const,
    yearQuality: (year: number, quality: string) => `${year}, ${quality}`,
    placeYearQuality: (place: string, year: number, quality: string) => `${place}, ${year}, ${quality}`,
    /** Parts of a parameter's path that read badly as they stand. */
    parameterNames: {
      lambda_private: 'sensitivity of destination choice, private and active',
      lambda_transit: 'sensitivity of destination choice, public transport',
      theta_group: 'sensitivity of mode group over destination choice',
      nest_ratio: 'sensitivity of destination choice over modes in a group',
      main_lane_km_per_km2: 'main lanes by built-up area',
      paid_parking_spaces_per_person: 'paid parking spaces by person',
      freight_vehicle_km: 'distance of a goods vehicle',
      energy_MJ_per_unit: 'energy content',
      wtw_kg_per_TJ: 'CO2e, WTW',
      ttw_kg_per_TJ: 'CO2e, TTW',
      cng: 'natural gas',
      lpg: 'liquefied petroleum gas',
    },
    parameterGroups: {
      behaviour: 'Travel choice and congestion',
      costs: 'What parts of a trip weigh',
      routes: 'Through the centre or round it',
      ownership: 'Car ownership',
      telework: 'Work at home',
      land_use: 'Land use',
      crowding: 'Crowding of public transport',
      space: 'Space',
      streets: 'Streets',
      logistics: 'Goods',
      fuels: 'Fuels',
    },
    atLoad: (load: number) => `felt minutes a minute at ${load} passengers a seat`,
    parametersSource: 'Source: the model’s own tables.',
    judgement: 'judgement',
    derived: (where: string) => (where === '' ? 'derived' : `derived: ${where}`),
    cited: (number: number, where: string, secondary: boolean) =>
      `[${number}]${secondary ? ', as reported' : ''}${where === '' ? '' : `, ${where}`}`,
    values: (count: number, low: string, high: string) =>
      `${low === high ? low : `${low} to ${high}`} (${count} values)`,
    marksTitle: 'How to read the marks',
    marks: [
      '[number]: the source was opened, and the page or table is given where there is one.',
      '[number], as reported: the figure is taken over from a review or a dossier that names this source; the source itself was not opened.',
      'derived: computed from other data, as described.',
      'judgement: nobody’s published figure, an assumption of the author of the model or of the plan. No citation is given.',
    ] as const,
    sourcesTitle: 'Sources used',
    sourcesNone: 'No published source is cited.',
    unknownSource: (key: string) => `${key} (not in the bibliography of the file)`,
    limitsTitle: 'Limits',
    limits: [
      'The model works with a few rings and average trips. It says nothing about single streets, junctions or lines.',
      'Values without a local source are defaults with a wide spread. Results are one path, without bands: a difference of a few per cent between scenarios may not mean a difference.',
      'Measures act through cost, time, supply, access or technology. Where only an observed effect is known, as of travel plans, a constant on those exposed is solved to it, and the evidence is taken to hold here.',
      'Persons differ by car and by a third of incomes only. Gains are in felt minutes and money by the rule of a half; they are not a cost-benefit analysis.',
      'Air pollutants, noise, safety and health are not computed in this version.',
    ] as const,
    provenance: (model: string, fingerprint: string, date: string) =>
      `All figures are a projection under these assumptions, computed with model ${model} on inputs ${fingerprint}, ${date}. Figures are rounded to three significant figures; the exact values are in the table of indicators exported from the same run.`,
  },

  changeHead: (name: string, against: string) => `${name} against ${against}`,
  resultsSource: (model: string, fingerprint: string) =>
    `Source: Sumpter, model ${model}, run ${fingerprint}; projection under these assumptions.`,
  figureCaption: (finding: string, quantity: string, names: string, years: string, area: string, boundary: string) =>
    [finding, quantity, `${area}, ${years}: ${names}`, ...(boundary === '' ? [] : [boundary])].join('. '),
  yearsBetween: (from: number, to: number) => (from === to ? String(from) : `${from} to ${to}`),

  themes: {
    people: 'People',
    travel: 'Travel',
    goods: 'Goods',
    energy: 'Energy',
    climate: 'Climate',
    inventory: 'Inventory',
    check: 'Checks',
  },

  csv: {
    heads: [
      'city',
      'scenario',
      'scenario_name',
      'role',
      'indicator',
      'indicator_name',
      'unit',
      'boundary',
      'year',
      'value',
      'model_version',
      'fingerprint',
    ] as const,
  },

  exporter: {
    stopped: 'The export stopped before it was ready. Nothing is lost; try again.',
    slow: (seconds: number) => `The export gave no answer for ${seconds} seconds and was stopped. Try again.`,
    closed: 'The export was closed.',
    failed: (reason: string) => `The export failed: ${reason}`,
  },
} as const;

function listOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
