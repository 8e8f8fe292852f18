// What charts of goods in detail say. Apart from the words of plain charts, because a screen fetches them only when one
// of these is asked for.

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string =>
  /^.[A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

export const goodsWords = {
  lower: lowerFirst,
  none: 'The run has no value of goods. It needs jobs or deliveries per household: City, Freight.',
  noneFinding: 'There are no goods in this run',
  choosePlan: 'This scenario is compared with itself. Choose another one in the tabs above, or another year.',
  pair: (first: string, second: string) => `${first}, ${second}`,
  row: (segment: string, vehicle: string) => `${segment}, ${lowerFirst(vehicle)}`,
  percentOf: (percent: string, what: string) => `${percent} of ${what}`,
  units: {
    vkm: 'million vkm a year',
    ghg: 'kt a year',
    tonnes: 'kt a year',
    stops: 'million a year',
    tkm: 'million tkm a year',
    emission: 'kg a year',
    g_per_tkm: 'g a tkm',
    g_per_delivery: 'g a delivery',
    minutes: 'min',
    bays: 'bays',
    stopsADay: 'stops a day',
    tonnesADay: 't a day',
    perStop: (currency: string) => `${currency} a stop`,
  },
  /** As the subject and as the whole of a sentence. */
  segments: {
    retail: 'retail',
    hospitality: 'food and hospitality',
    offices: 'offices and services',
    industry: 'industry',
    construction: 'construction',
    waste: 'waste and returns',
    parcels_b2c: 'parcels to households',
    parcels_b2b: 'parcels to businesses',
    service: 'service trips',
  },
  /** Where there is room for little. */
  short: {
    retail: 'Retail',
    hospitality: 'Food',
    offices: 'Offices',
    industry: 'Industry',
    construction: 'Construction',
    waste: 'Waste',
    parcels_b2c: 'Parcels B2C',
    parcels_b2b: 'Parcels B2B',
    service: 'Service',
    handcart: 'Handcart',
    cargo_bike: 'Cargo bike',
    cargo_three_wheeler: 'Three-wheeler',
    van: 'Van',
    rigid_small: 'To 12 t',
    rigid_large: 'Over 12 t',
    articulated: 'Articulated',
    goods_train: 'Train',
    barge: 'Barge',
    centre: 'Centre',
    city: 'City',
    hinterland: 'Around',
  },
  places: {
    zone: 'the centre',
    city: 'the city',
    region: 'the region',
  },
  years: {
    subtitle: {
      vkm: (by: string) =>
        `Million goods vehicle-km a year by ${by}, calibrated; through traffic and private vans apart`,
      ghg: (by: string) => `CO2e of goods, kt a year by ${by}, well to wheel; through traffic and private vans apart`,
    },
    by: { segment: 'segment', class: 'vehicle' },
    what: { vkm: 'goods vehicle-km', ghg: 'the CO2e of goods' },
    most: (name: string, percent: string, what: string, year: number) =>
      capital(`${name}: ${percent} of ${what} in ${year}`),
    falls: (name: string, amount: string, of: string) => `; largest fall: ${name}, ${amount} below ${of}`,
    rises: (name: string, amount: string, of: string) => `; largest rise: ${name}, ${amount} above ${of}`,
    fallsItself: (amount: string, of: string) => `, ${amount} below ${of}`,
    risesItself: (amount: string, of: string) => `, ${amount} above ${of}`,
    alt: (what: string, by: string, from: number, to: number) => `Small charts of ${what} by ${by}, ${from} to ${to}.`,
    fromTo: (name: string, from: string, to: string) => `${name}: from ${from} to ${to}.`,
    stop: (name: string, year: number, value: string, before: string, who: string) =>
      `${name} in ${year}: ${value}, against ${before} in ${who}`,
    member: (name: string, who: string) => `${name}, ${who}`,
  },
  scopes: {
    subtitle: (year: number, who: string) => `Change against ${who}, percent, ${year}. CO2e well to wheel`,
    vkm: 'Vehicle-km',
    ghg: 'CO2e',
    heads: { zone: 'In the centre', city: 'In the city', region: 'In the region' },
    finding: (zone: string, city: string, region: string) =>
      `Goods vehicle-km change by ${zone} in the centre, ${city} in the city, ${region} in the region`,
    still: (who: string, year: number) => `Goods vehicle-km are as in ${who} in ${year}: centre, city and region`,
    row: (what: string, where: string) => `${what} in ${where}`,
    alt: (who: string, against: string, year: number) =>
      `Bars of the change in goods vehicle-km and CO2e in the centre, the city and the region, ${who} against ${against}, ${year}.`,
    less: 'less',
    more: 'more',
    relative: 'Change',
  },
  kerb: {
    subtitle: (year: number) => `Loading in the centre by hour of a weekday, ${year}`,
    wanted: 'Loading bays wanted',
    minutes: 'Vehicle minutes at the kerb',
    bays: (figure: string) => `${figure} bays`,
    hour: (hour: number) => `${hour}:00`,
    short: (hour: string, wanted: string, bays: string) =>
      `At ${hour} goods want ${wanted} bays in the centre; there are ${bays}`,
    enough: (hour: string, wanted: string, bays: string) =>
      `The centre’s ${bays} bays do at every hour; at ${hour} most are wanted, ${wanted}`,
    hoursShort: (count: number) => (count === 1 ? 'one hour' : `${count} hours`),
    noBays: (hour: string, wanted: string) => `At ${hour} goods want ${wanted} bays in the centre; there are none`,
    against: (wanted: string, who: string) => `; ${wanted} are wanted in ${who}`,
    stop: (hour: string, minutes: string, wanted: string, who: string) =>
      `${who}, ${hour}: ${minutes} vehicle minutes, ${wanted} bays wanted`,
    alt: (year: number, bays: string) =>
      `Bars of bays wanted and vehicle minutes by hour in the centre, ${year}; ${bays} bays there are.`,
    altOf: (who: string, hour: string, wanted: string) => `${who}: most at ${hour}, ${wanted} bays wanted.`,
    column: (what: string, who: string) => `${what}, ${who}`,
    columns: { minutes: 'Minutes', wanted: 'Bays wanted' },
    hourHead: 'Hour',
    thereAre: (who: string) => `Bays, ${who}`,
  },
  cost: {
    subtitle: (currency: string, year: number) => `${currency} a stop: wages, vehicle, energy and charges, ${year}`,
    rises: (name: string, change: string) => `; largest rise: ${name}, by ${change}`,
    falls: (name: string, change: string) => `; largest fall: ${name}, by ${change}`,
  },
  sources: {
    subtitle: (year: number, who: string) => `Share of each segment, ${year}. Strokes: ${who}`,
    zonesSubtitle: (year: number, who: string) => `Share of goods that end in each zone, ${year}. Strokes: ${who}`,
    stops: 'Stops',
    tonnes: 'Tonnes',
    vkm: 'Vehicle-km',
    finding: (most: string, stops: string, heavy: string, tonnes: string) =>
      most === heavy
        ? `${stops} of stops and ${tonnes} of tonnes are for ${most}, the most of both`
        : `${stops} of stops are for ${most}, ${tonnes} of tonnes for ${heavy}`,
    zonesFinding: (zone: string, stops: string, tonnes: string) =>
      `Most stops, ${stops}, are made in ${zone}, with ${tonnes} of tonnes`,
    others: (count: number) => (count === 1 ? 'One other zone' : `${count} other zones`),
    alt: (year: number, who: string) => `Ranking of who generates freight, ${who} in ${year}.`,
    altRow: (name: string, parts: string) => `${name}: ${parts}.`,
    part: (what: string, share: string) => `${share} of ${lowerFirst(what)}`,
    stop: (name: string, parts: string) => `${name}: ${parts}`,
  },
  flows: {
    subtitle: (year: number) => `From tonnes to vehicles to where they drive, shares of the whole, ${year}`,
    tonnes: 'Tonnes',
    vehicles: 'Vehicles',
    vkm: 'Vehicle-km',
    areas: { centre: 'Centre', city: 'Rest of the city', hinterland: 'Around the city' },
    finding: (vehicle: string, tonnes: string, vkm: string) =>
      `${vehicle} carry ${tonnes} of the tonnes and drive ${vkm} of goods vehicle-km`,
    amount: 'Amount',
    share: (tonnes: string, vkm: string) => `${tonnes} t, ${vkm} km`,
    stopTonnes: (name: string, share: string, amount: string) => `${name}: ${share} of tonnes, ${amount}`,
    stopVehicle: (name: string, tonnes: string, vkm: string) => `${name}: ${tonnes} of tonnes, ${vkm} of vehicle-km`,
    stopArea: (name: string, share: string, amount: string) => `${name}: ${share} of vehicle-km, ${amount}`,
    alt: (who: string, year: number) =>
      `Flows from tonnes by segment to vehicles to where they drive, ${who} in ${year}.`,
    tonnesOf: (segment: string, vehicle: string) => `${segment} by ${lowerFirst(vehicle)}, kt a year`,
    vkmOf: (vehicle: string, area: string) => `${vehicle}, ${lowerFirst(area)}, million vkm a year`,
    note: 'Service vans drive and carry no goods. The way through a hub is counted where it is driven.',
  },
  categories: {
    subtitle: (year: number) => `Transport operation categories after ISO 14083, CO2e well to wheel, ${year}`,
    boundary:
      'Energy of vehicles from well to wheel, empty km counted once, tonne-km on the shortest feasible way; without hubs, refrigerants and the making of vehicles',
    held: (vehicles: string) =>
      `Counted km are ${vehicles} of those that tonnes and rounds give; intensities carry that`,
    heldOf: (vehicle: string, times: string) => `for ${lowerFirst(vehicle)} ${times} times`,
    finding: (all: string, least: string, low: string, most: string, high: string) =>
      `Moving goods emits ${all} g a tonne-km: from ${low} for ${least} to ${high} for ${most}`,
    one: (all: string) => `Moving goods emits ${all} g a tonne-km`,
    all: 'All goods',
    emission: 'CO2e',
    perTkm: 'g a tkm',
    perDelivery: 'g a delivery',
    columns: {
      category: 'Category',
      tonnes: 'Tonnes',
      tkm: 'Tonne-km',
      vkm: 'Vehicle-km',
      emission: 'CO2e, well to wheel',
      perTkm: 'Intensity',
      perDelivery: 'A delivery or parcel',
    },
    others: (count: number) => (count === 1 ? 'One smaller category' : `${count} smaller categories`),
    stop: (name: string, emission: string, tkm: string, intensity: string) =>
      `${name}: ${emission}, ${tkm}, ${intensity}`,
    alt: (who: string, year: number, boundary: string) =>
      `Bars of CO2e by transport operation category, ${who} in ${year}. ${boundary}.`,
  },
} as const;
