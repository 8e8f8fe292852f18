// What the check of a city's data says. A sentence gives the value, the range with its source, and what it may mean.

export const plausibility = {
  judged: 'our judgement',
  outside: (statement: string, low: string, high: string, source: string, meaning: string): string =>
    `${statement}; ${low} to ${high} is plausible (${source}). ${meaning}`,

  zones: (what: 'residents' | 'jobs', zones: string, city: string, ratio: string) =>
    `The zones hold ${zones} ${what}, the city's data ${city}, a ratio of ${ratio}`,
  zonesMeans: 'The zones may cover another area or year than the city. Both stand; neither is scaled.',

  tripsPerPerson: (trips: string) => `People make ${trips} trips each a weekday`,
  tripsPerPersonMeans: 'A survey may leave out walking, or count the legs of a trip one by one.',
  density: (persons: string) => `The built-up area holds ${persons} people per km²`,
  densityMeans: 'The area may be the administrative one, or of another year than the population.',
  cars: (cars: string) => `There are ${cars} cars per 1,000 people`,
  carsMeans: 'The register may count other vehicles, or vehicles that no longer run.',
  vkmPerHead: (km: string) => `The inventory has ${km} motor vehicle-km per person and year`,
  vkmPerHeadMeans: 'Vehicle-km may cover another area or another unit than the population.',
  motorisedTrips: (trips: string) =>
    `The inventory's vehicle-km, occupancy and trip lengths make ${trips} motorised trips per person and day`,
  motorisedTripsMeans: 'People do not travel that often: vehicle-km are too high, or trips longer than stated.',
  motorisedTripsFewMeans: 'Vehicle-km may leave out vehicles, or trips may be shorter than stated.',
  vanShare: (share: string) => `Vans drive ${share} of the inventory's motor vehicle-km`,
  vanShareMeans: 'The class may hold pick-ups that serve as cars.',
  noFreight: 'The inventory holds no goods vehicles, while the fuel sold in the city moves them too.',

  contradiction: (who: string, inventory: string, survey: string, ratio: string) =>
    `${who}: the inventory makes ${inventory}, the city's trips and shares make ${survey}, a factor of ${ratio}`,
  contradictionMeans:
    'They cannot both hold with the stated trip length and occupancy. Both stand; trips follow the shares, the inventory keeps its own totals.',
  tripsPerDay: 'trips a day',
  fleets: (inventory: string, fleet: string, ratio: string) =>
    `The inventory counts ${inventory} buses and minibuses, the city ${fleet}, a ratio of ${ratio}`,
  fleetsMeans: 'The two counts may cover different operators or years.',

  sum: (what: string, sum: string) =>
    `${what} add up to ${sum}, not to 100\u202f%. Results that use them cannot be trusted until they do.`,
  mileage: (vehicles: string, km: string) => `${vehicles} drive ${km} km a year each`,
  mileageMeans: 'Vehicle-km may be too high or too low, or the count may leave vehicles out.',
  busFleetMileage: (km: string) =>
    `The inventory's bus and minibus kilometres over the buses of the city make ${km} km a year each`,
  occupancy: (vehicles: string, persons: string) => `${vehicles} carry ${persons} persons each`,
  occupancyMeans: 'Trips that are computed from vehicle-km scale with it.',
  load: (vehicles: string, tonnes: string) => `${vehicles} carry ${tonnes} t each, empty running included`,
  loadMeans:
    'The value may be a weight of the vehicle or a placeholder; tonne-km computed with it are too high or too low.',
  consumption: (vehicles: string, powertrain: string, amount: string, unit: string) =>
    `${vehicles}, ${powertrain.toLowerCase()}, use ${amount} ${unit} per 100 km`,
  consumptionMeans: 'Energy and emissions of the class scale with it.',
  corrected: (amount: string, unit: string) => `The corrected inventory uses ${amount} ${unit}.`,
  zero: (vehicles: string, powertrain: string, share: string, unit: string) =>
    `${vehicles}, ${powertrain.toLowerCase()}, drive ${share} of the vehicle-km of their class at a recorded 0 ${unit} per 100 km`,
  zeroMeans: 'The published totals leave their energy and emissions out.',
  units: { petrol: 'l', diesel: 'l', cng: 'kg', lpg: 'l', hybrid: 'l', electric: 'kWh' },

  balance: (fuel: string, ratio: string, burnt: string, sold: string) =>
    `${fuel} burnt is ${ratio} of ${fuel.toLowerCase()} sold (${burnt} of ${sold} ktoe a year)`,
  balanceLowMeans:
    'Part of what is sold is burnt by vehicles that the inventory lacks, such as goods vehicles and through traffic, or filled here and driven elsewhere.',
  balanceHighMeans: 'Vehicle-km or consumption may be too high, or fuel is bought outside the city.',
} as const;
