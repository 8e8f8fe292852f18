// What charts say: titles that find something, subtitles, descriptions, and the plate around the drawing.

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const charts = {
  names: {
    modal_split: 'How people travel and goods arrive',
    vkm_by_class: 'Vehicle-km by vehicle',
    ghg_path: 'Transport CO2e',
    ghg_by_class: 'CO2e by vehicle',
    freight: 'Goods and deliveries',
    goods_flows: 'From tonnes to vehicles to km',
    goods_sources: 'Who generates freight',
    goods_zones: 'Where goods end, by zone',
    goods_vkm_segments: 'Goods vehicle-km by segment',
    goods_vkm_vehicles: 'Goods vehicle-km by vehicle',
    goods_ghg_segments: 'CO2e of goods by segment',
    goods_ghg_vehicles: 'CO2e of goods by vehicle',
    goods_scopes: 'Goods in centre, city and region',
    kerb_hours: 'Kerb and loading bays by hour',
    stop_cost: 'Cost of a stop by segment',
    goods_categories: 'CO2e a tonne-km (ISO 14083)',
    split_by_purpose: 'How people travel, by purpose',
    split_by_band: 'How people travel, by length of trip',
    split_by_group: 'How people travel, by car and income',
    mode_flows: 'From mode to mode',
    who_gains: 'Who wins, who loses',
    zone_map: 'Map of trips not by car',
    zone_change_map: 'Map of the change in trips not by car',
    answers: 'How the city answers prices and service',
    line: (indicator: string) => indicator,
  },

  /** Groups of charts and of indicators. */
  themes: {
    climate: 'Climate',
    travel: 'Travel and streets',
    goods: 'Goods',
    energy: 'Energy',
    people: 'People',
    inventory: 'Inventory of the base year',
    check: 'Checks of the model',
  },

  counted: 'counted',
  projected: 'projected',
  targetFor: (year: number, figure: string) => `Target for ${year}: ${figure}`,
  targetShort: (figure: string) => `target ${figure}`,
  source: (model: string, baseYear: number) => `Projection, model ${model}, base year ${baseYear}`,

  boundaries: {
    WTW: 'well to wheel',
    TTW: 'tank to wheel',
    WTT: 'well to tank',
  } as Readonly<Record<string, string>>,

  people: 'People',
  goods: 'Goods',
  modesShort: {
    walk: 'Walk',
    cycle: 'Cycle',
    ebike: 'E-bike',
    minibus: 'Minibus',
    bus: 'Bus',
    brt: 'BRT',
    tram: 'Tram',
    metro: 'Metro',
    rail: 'Rail',
    ferry: 'Ferry',
    park_ride: 'Park and ride',
    taxi: 'Taxi',
    ridehail: 'Ride-hail',
    moto_taxi: 'Moto-taxi',
    three_wheeler: 'Three-wheeler',
    carshare: 'Shared car',
    motorcycle: 'Motorcycle',
    car_passenger: 'Passenger',
    car_driver: 'Driver',
    own: 'Own mode',
  },
  vehiclesShort: {
    handcart: 'Handcart',
    cargo_bike: 'Cargo bike',
    cargo_three_wheeler: 'Three-wheeler',
    van: 'Van',
    rigid_small: 'Lorry to 12 t',
    rigid_large: 'larger',
    articulated: 'articulated',
    goods_train: 'Train',
    barge: 'Barge',
  },
  classesShort: {
    car: 'Cars',
    motorcycle: 'Motorcycles',
    taxi: 'Taxis',
    three_wheeler: 'Three-wheelers',
    minibus: 'Minibuses',
    bus: 'Buses',
    tram: 'Trams',
    metro: 'Metro',
    rail: 'Rail',
    ferry: 'Ferries',
    handcart: 'Handcarts',
    cargo_bike: 'Cargo bikes',
    cargo_three_wheeler: 'Cargo three-wheelers',
    van: 'Vans',
    rigid_small: 'Lorries to 12 t',
    rigid_large: 'Larger lorries',
    articulated: 'Articulated lorries',
    goods_train: 'Goods trains',
    barge: 'Barges',
  },
  tripsIn: (year: number) => `People, % of residents’ weekday trips, ${year}`,
  dropsIn: (year: number) => `Goods, % of drops at the door, ${year}`,
  noChange: 'No part moves by a point or more',
  driven: (percent: string) => `${percent} driven`,
  byCargoBike: (percent: string) => `${percent} by cargo bike`,
  peopleUnit: (unit: string) => `People, ${unit}`,
  goodsUnit: (unit: string) => `Goods, ${unit}, on a scale of its own`,
  whatMoves: 'What that takes, each row on its own scale',
  vkmIn: (year: number) => `Vehicle-km by vehicle, ${year}`,
  ghgIn: (year: number, boundary: string | undefined) => ['CO2e by vehicle', year, boundary].filter(Boolean).join(', '),
  withUnit: (name: string, unit: string) => `${name}, ${unit}`,
  freightRows: {
    freight_tonnes_kt: 'Goods moved',
    freight_drops_M: 'Deliveries',
    vkm_freight_M: 'Vehicle-km',
    freight_empty_share: 'Empty running',
  },
  lineSubtitle: (name: string, unit: string, boundary: string | undefined) =>
    [name, unit, boundary].filter(Boolean).join(', '),

  finding: {
    /** How scenarios are called inside a sentence. */
    theReference: 'the reference',
    asUsual: 'business as usual',
    lower: (name: string) => (/^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name),
    fractions: {
      tenth: 'a tenth',
      fifth: 'a fifth',
      quarter: 'a quarter',
      third: 'a third',
      twoThirds: 'two thirds',
      threeQuarters: 'three quarters',
    },
    about: (fraction: string) => `about ${fraction}`,
    below: (amount: string, of: string) => `${amount} below ${of}`,
    above: (amount: string, of: string) => `${amount} above ${of}`,
    brings: (who: string, what: string, where: string, year: number) =>
      capital(`${who} brings ${what} ${where} by ${year}`),
    leaves: (who: string, what: string, of: string, year: number) =>
      capital(`${who} leaves ${what} as in ${of} in ${year}`),
    hardlyMoves: (who: string, what: string, of: string, change: string, year: number) =>
      capital(`${who} hardly moves ${what} against ${of}: ${change} in ${year}`),
    fromNothing: (who: string, what: string, value: string, year: number) =>
      capital(`${who} brings ${what} to ${value} by ${year}`),
    stands: (what: string, value: string, year: number) => capital(`${what}: ${value} in ${year}`),
    missing: (what: string, who: string, year: number) => `There is no value of ${what} for ${who} in ${year}`,
    target: 'the target',
    targetOf: (year: number) => `the target for ${year}`,
    misses: (target: string, gap: string) => `, and misses ${target} by ${gap}`,
    meets: (target: string) => `, and meets ${target}`,
    driven: (now: string) => `${now} of trips are driven`,
    drivenNot: (now: string, before: string) => `${now} of trips are driven, not ${before}`,
    drivenSame: (now: string, who: string) => `${now} of trips are driven, as in ${who}`,
    drops: (now: string, vehicle: string) => `${now} of drops come by ${vehicle}`,
    dropsToo: (drops: string) => `; ${drops}`,
    not: (claim: string, before: string) => `${claim}, not ${before}`,
    sameAs: (claim: string, of: string) => `${claim}, as in ${of}`,
    vehicles: {
      handcart: 'handcart',
      cargo_bike: 'cargo bike',
      cargo_three_wheeler: 'cargo three-wheeler',
      van: 'van',
      rigid_small: 'lorry to 12 t',
      rigid_large: 'larger lorry',
      articulated: 'articulated lorry',
      goods_train: 'goods train',
      barge: 'barge',
    },
    goodsVkm: (where: string) => `; goods vehicle-km are ${where}`,
    goodsVkmSame: (who: string) => `; goods vehicle-km are as in ${who}`,
    vkmBoth: (people: string, of: string, goods: string) =>
      `Vehicle-km are ${people} ${of} for people, ${goods} for goods`,
    asIn: 'as in',
    noDifferent: 'no different',
    saved: (who: string, total: string, of: string, vehicle: string, part: string) =>
      `Of the ${total} that ${who} saves against ${of}, ${vehicle} give ${part}`,
    added: (who: string, total: string, of: string, vehicle: string, part: string) =>
      `Of the ${total} that ${who} adds to ${of}, ${vehicle} bring ${part}`,
    savedLess: (who: string, total: string, of: string, vehicle: string, part: string) =>
      capital(`${who} saves ${total} against ${of}: ${vehicle} give ${part}, others take some back`),
    addedLess: (who: string, total: string, of: string, vehicle: string, part: string) =>
      capital(`${who} adds ${total} to ${of}: ${vehicle} bring ${part}, others take some back`),
    noChoice: 'No scenario is drawn',
  },

  /** One small chart for each scenario. */
  each: {
    falling: (falling: number, of: number) =>
      falling === of
        ? 'Every scenario ends below today'
        : falling === 0
          ? 'No scenario ends below today'
          : `${falling} of ${of} scenarios end below today`,
    thinLines: (of: string) => `${of}; thin lines: the others`,
    title: (name: string) => `${name}, scenario by scenario`,
    oneScale: (of: string) => `${of}; one scale for all`,
    column: (scenario: string, column: string) => `${scenario}: ${column.charAt(0).toLowerCase()}${column.slice(1)}`,
    alt: (scenario: string, of: string) => `${scenario}: ${of}`,
  },

  empty: 'No scenario is drawn. Choose one in the tabs above.',
  emptySeries: 'The run has no value here. Another city datum may be needed; the warnings name it.',

  alt: {
    line: (name: string, unit: string, first: number, last: number) =>
      `Line chart of ${name}, ${unit}, ${first} to ${last}.`,
    fromTo: (who: string, from: string, to: string) => `${who}: from ${from} to ${to}.`,
    target: (year: number, value: string) => `Target for ${year}: ${value}.`,
    bars: (name: string, year: number) => `Bars of ${name} in ${year}.`,
    split: (year: number) => `Stacked bars of shares in ${year}.`,
    parts: (who: string, parts: string) => `${who}: ${parts}.`,
    part: (name: string, value: string) => `${name} ${value}`,
    against: (name: string, value: string, before: string) => `${name} ${value}, against ${before}.`,
  },

  stop: {
    year: (year: number, values: string) => `${year}: ${values}`,
    value: (who: string, value: string) => `${who} ${value}`,
    head: (who: string) => `${who}:`,
    part: (what: string, value: string, before: string, who: string) =>
      `${what}: ${value}, against ${before} in ${who}`,
    join: ', ',
  },

  table: {
    year: 'Year',
    part: 'Part',
    trips: 'Trips',
    target: 'Target',
    caption: 'Values to seven figures; the chart rounds them to three.',
    change: (who: string) => `Change against ${who}`,
  },

  plate: {
    number: (number: string) => `Plate ${number}`,
    table: 'Table',
    chart: 'Chart',
    save: 'Save',
    cancel: 'Cancel',
    change: 'Change chart',
    saveAs: { svg: 'Picture (SVG)', png: 'Picture (PNG)', csv: 'Numbers (CSV)' },
    keys: 'Arrow keys read the values along the chart.',
    waiting: 'The first results are being computed.',
    fault: 'Fault',
    undrawn: 'The picture could not be drawn.',
    unloaded: 'What draws this chart could not be fetched. Check the connection and choose it again.',
    failed: (reason: string) => `${reason} What is drawn is the last result.`,
    stale: (model: string) => `drawn with model ${model}`,
  },
} as const;
