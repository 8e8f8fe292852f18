// Inputs of the bench's small model: invented round numbers with the shape of the real thing, used for timing only.

export const modes = ['walk', 'cycle', 'bus', 'taxi', 'motorcycle', 'car'] as const;
export const rings = ['centre', 'inner', 'outer', 'hinterland'] as const;
export const segments = ['retail', 'hospitality', 'industry', 'construction', 'parcels'] as const;
export const carriers = ['cargo_bike', 'van', 'rigid', 'articulated'] as const;
/** Vehicle classes: the four modes with a motor, then the goods vehicles. */
export const classes = ['bus', 'taxi', 'motorcycle', 'car', ...carriers] as const;
export const powertrains = ['petrol', 'diesel', 'gas', 'electric'] as const;

export type Mode = (typeof modes)[number];
export type Ring = (typeof rings)[number];
export type Segment = (typeof segments)[number];
export type Carrier = (typeof carriers)[number];
export type VehicleClass = (typeof classes)[number];
export type Powertrain = (typeof powertrains)[number];
export type Per<K extends string, V = number> = Record<K, V>;

export const years = 31;

const per = <K extends string, V>(keys: readonly K[], value: (key: K, index: number) => V): Per<K, V> =>
  Object.fromEntries(keys.map((key, index) => [key, value(key, index)])) as Per<K, V>;
const listed = <K extends string>(keys: readonly K[], values: readonly number[]): Per<K> =>
  per(keys, (_, index) => values[index] ?? NaN);

const time0 = listed(modes, [24, 19, 38, 22, 20, 26]);
const walkAndWait = listed(modes, [0, 0, 1, 0.5, 0, 0]);
const fare = listed(modes, [0, 0, 9, 60, 0, 0]);
const fuelPerTrip = listed(modes, [0, 0, 0, 0.2, 0.25, 0.7]);

/**
 * Builds the inputs of one run.
 *
 * @param charge currency per entry
 * @returns plain objects, as a program written with objects would hold them
 */
export function benchInputs(charge: number) {
  return {
    population0: 4_000_000,
    populationGrowth: 0.012,
    income0: 90,
    incomeGrowth: 0.018,
    jobs0: 1_600_000,
    jobsGrowth: 0.015,
    fuelPriceFirst: 20,
    fuelPriceLast: 31,
    grid0: 120,
    gridDecline: 0.03,
    rampStart: 4,
    rampYears: 6,
    chargeLevel: charge,
    parking0: 2,
    parkingAdded: 9,
    valueOfTime0: 45,
    saturation: 620,
    ownershipAlpha: -4.2,
    ownershipBeta: -0.013,
    serviceAdded: 0.35,
    headway: 12,
    lambda: 0.045,
    rate0: 2.4,
    tripElasticity: 0.002,
    days: 300,
    beta: 0.11,
    mu: 0.02,
    roundFactor: 0.57,
    area: 650,
    distance0: 8,
    peakRatio: 1.55,
    congestionPower: 2.5,
    roadUse0: 1.4e10,
    electricSlope: 0.32,
    time0,
    walkAndWait,
    fare,
    fuelPerTrip,
    slow: listed(modes, [0, 0.1, 0.6, 1, 0.7, 1]),
    exposure: listed(modes, [0, 0, 0, 0.3, 0.2, 0.25]),
    share0: listed(modes, [0.27, 0.03, 0.31, 0.03, 0.06, 0.3]),
    cost0: per(modes, (m) => time0[m] + walkAndWait[m] * 6 + (60 * (fare[m] + fuelPerTrip[m] * 20)) / 45),
    length: listed(modes, [1, 3.5, 10, 7, 8, 11]),
    originShare: listed(rings, [0.15, 0.35, 0.4, 0.1]),
    destinationShare: listed(rings, [0.32, 0.36, 0.27, 0.05]),
    distance: per(rings, (_, i) => per(rings, (__, j) => 2 + 5 * Math.abs(i - j) + 1.5 * Math.max(i, j))),
    seed: per(rings, (_, i) => per(rings, (__, j) => 1 + 0.1 * ((i * 3 + j) % 4))),
    perJob: listed(segments, [0.18, 0.22, 0.1, 0.07, 0.04]),
    perPerson: listed(segments, [0.004, 0.003, 0.001, 0.002, 0.06]),
    size: listed(segments, [0.35, 0.2, 1.8, 3.5, 0.01]),
    carrierShare0: per(segments, (_, s) =>
      listed(carriers, [0.01 + 0.02 * s, 0.59 - 0.1 * s, 0.3 + 0.05 * s, 0.1 + 0.03 * s]),
    ),
    carrierCost: listed(carriers, [40, 25, 32, 41]),
    carrierToll: listed(carriers, [0, 0.4, 0.3, 0.2]),
    dropsPerRound: listed(carriers, [22, 40, 14, 4]),
    stem: listed(carriers, [4, 16, 24, 34]),
    empty: listed(carriers, [0.1, 0.3, 0.35, 0.35]),
    occupancy: listed(classes, [18, 1.4, 1.1, 1.5, 1, 1, 1, 1]),
    pcu: listed(classes, [2.5, 1, 0.4, 1, 0.2, 1, 1.9, 2.9]),
    ceiling: listed(classes, [0.9, 0.8, 0.9, 0.7, 1, 0.75, 0.4, 0.25]),
    midYear: listed(classes, [12, 15, 11, 18, 4, 16, 22, 26]),
    mix: per(classes, (_, c) => listed(powertrains, [0.9 - 0.1 * c, 0.06 + 0.1 * c, 0.04, 0])),
    efficiency0: per(classes, (_, c) => listed(powertrains, [2.4 + c, 2.1 + c, 2.7 + c, 0.7 + 0.3 * c])),
    improvement: listed(powertrains, [0.008, 0.007, 0.004, 0.005]),
    exhaustCarbon: listed(powertrains, [75.2, 74.5, 59.4, 0]),
    upstreamCarbon: listed(powertrains, [14.2, 15.9, 8.7, 0]),
    isElectric: listed(powertrains, [0, 0, 0, 1]),
  };
}

export type BenchInputs = ReturnType<typeof benchInputs>;
