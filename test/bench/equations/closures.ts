// The bench's equations as most programs would write them: objects, closures, map and reduce.
import type { BenchInputs, Carrier, Mode, Per, Powertrain, Ring, Segment, VehicleClass } from './inputs.ts';
import { carriers, classes, modes, powertrains, rings, segments, years } from './inputs.ts';

/** One year of the model. The order of the keys is the order of the equations, in all three bodies. */
export interface Year {
  population: number;
  income: number;
  jobs: number;
  fuelPrice: number;
  grid: number;
  ramp: number;
  charge: number;
  parking: number;
  valueOfTime: number;
  ownership: number;
  supply: number;
  wait: number;
  time: Per<Mode>;
  money: Per<Mode>;
  cost: Per<Mode>;
  weight: Per<Mode>;
  weightSum: number;
  share: Per<Mode>;
  logsum: number;
  rate: number;
  trips: number;
  modeTrips: Per<Mode>;
  pkm: Per<Mode>;
  origins: Per<Ring>;
  destinations: Per<Ring>;
  kernel: Per<Ring, Per<Ring>>;
  row: Per<Ring>;
  column: Per<Ring>;
  flow: Per<Ring, Per<Ring>>;
  meanDistance: number;
  deliveries: Per<Segment>;
  tonnes: Per<Segment>;
  carrierWeight: Per<Segment, Per<Carrier>>;
  carrierSum: Per<Segment>;
  carrierShare: Per<Segment, Per<Carrier>>;
  drops: Per<Carrier>;
  rounds: Per<Carrier>;
  goodsVkm: Per<Carrier>;
  vkm: Per<VehicleClass>;
  roadUse: number;
  delay: number;
  electric: Per<VehicleClass>;
  powertrainShare: Per<VehicleClass, Per<Powertrain>>;
  efficiency: Per<VehicleClass, Per<Powertrain>>;
  energy: Per<VehicleClass, Per<Powertrain>>;
  exhaust: Per<VehicleClass, Per<Powertrain>>;
  upstream: Per<VehicleClass, Per<Powertrain>>;
  ghg: Per<VehicleClass>;
  ghgTotal: number;
  ghgPerPerson: number;
}

type Equation<K extends keyof Year> = (now: Year, before: Year, inputs: BenchInputs, year: number) => Year[K];

const per = <K extends string, V>(keys: readonly K[], value: (key: K) => V): Per<K, V> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Per<K, V>;
const sum = <K extends string>(keys: readonly K[], value: (key: K) => number): number =>
  keys.reduce((total, key) => total + value(key), 0);
const isMode = (each: VehicleClass): each is VehicleClass & Mode => (modes as readonly string[]).includes(each);

const equations: { [K in keyof Year]: Equation<K> } = {
  population: (_, before, inputs) => before.population * (1 + inputs.populationGrowth),
  income: (_, before, inputs) => before.income * (1 + inputs.incomeGrowth),
  jobs: (_, before, inputs) => before.jobs * (1 + inputs.jobsGrowth),
  fuelPrice: (_, __, inputs, year) =>
    inputs.fuelPriceFirst + (inputs.fuelPriceLast - inputs.fuelPriceFirst) * Math.min(year / 20, 1),
  grid: (_, before, inputs) => before.grid * (1 - inputs.gridDecline),
  ramp: (_, __, inputs, year) => Math.min(Math.max((year - inputs.rampStart) / inputs.rampYears, 0), 1),
  charge: (now, _, inputs) => inputs.chargeLevel * now.ramp,
  parking: (now, _, inputs) => inputs.parking0 + inputs.parkingAdded * now.ramp,
  valueOfTime: (now, _, inputs) => (inputs.valueOfTime0 * now.income) / inputs.income0,
  ownership: (now, _, inputs) =>
    inputs.saturation * Math.exp(inputs.ownershipAlpha * Math.exp(inputs.ownershipBeta * now.income)),
  supply: (now, _, inputs) => 1 + inputs.serviceAdded * now.ramp,
  wait: (now, _, inputs) => (0.5 * inputs.headway) / now.supply,
  time: (_, before, inputs) =>
    per(modes, (m) => inputs.time0[m] * (inputs.slow[m] * before.delay + 1 - inputs.slow[m])),
  money: (now, _, inputs) =>
    per(
      modes,
      (m) => inputs.fare[m] + inputs.fuelPerTrip[m] * now.fuelPrice + inputs.exposure[m] * (now.charge + now.parking),
    ),
  cost: (now, _, inputs) =>
    per(modes, (m) => now.time[m] + inputs.walkAndWait[m] * now.wait + (60 * now.money[m]) / now.valueOfTime),
  weight: (now, _, inputs) =>
    per(modes, (m) => inputs.share0[m] * Math.exp(-inputs.lambda * (now.cost[m] - inputs.cost0[m]))),
  weightSum: (now) => sum(modes, (m) => now.weight[m]),
  share: (now) => per(modes, (m) => now.weight[m] / now.weightSum),
  logsum: (now, _, inputs) => Math.log(now.weightSum) / inputs.lambda,
  rate: (now, _, inputs) => inputs.rate0 * Math.exp(inputs.tripElasticity * now.logsum),
  trips: (now) => now.population * now.rate,
  modeTrips: (now, _, inputs) => per(modes, (m) => now.trips * now.share[m] * inputs.days),
  pkm: (now, _, inputs) => per(modes, (m) => now.modeTrips[m] * inputs.length[m]),
  origins: (now, _, inputs) => per(rings, (r) => now.trips * inputs.originShare[r]),
  destinations: (now, _, inputs) => per(rings, (r) => now.trips * inputs.destinationShare[r]),
  kernel: (_, before, inputs) =>
    per(rings, (i) =>
      per(rings, (j) => inputs.seed[i][j] * Math.exp(-inputs.beta * inputs.distance[i][j] * before.delay)),
    ),
  row: (now, before) => per(rings, (i) => now.origins[i] / sum(rings, (j) => now.kernel[i][j] * before.column[j])),
  column: (now) => per(rings, (j) => now.destinations[j] / sum(rings, (i) => now.row[i] * now.kernel[i][j])),
  flow: (now) => per(rings, (i) => per(rings, (j) => now.row[i] * now.kernel[i][j] * now.column[j])),
  meanDistance: (now, _, inputs) =>
    sum(rings, (i) => sum(rings, (j) => now.flow[i][j] * inputs.distance[i][j])) /
    sum(rings, (i) => sum(rings, (j) => now.flow[i][j])),
  deliveries: (now, _, inputs) =>
    per(segments, (s) => inputs.perJob[s] * now.jobs + inputs.perPerson[s] * now.population),
  tonnes: (now, _, inputs) => per(segments, (s) => now.deliveries[s] * inputs.size[s]),
  carrierWeight: (now, before, inputs) =>
    per(segments, (s) =>
      per(
        carriers,
        (f) =>
          inputs.carrierShare0[s][f] *
          Math.exp(-inputs.mu * (inputs.carrierCost[f] * before.delay + inputs.carrierToll[f] * now.charge)),
      ),
    ),
  carrierSum: (now) => per(segments, (s) => sum(carriers, (f) => now.carrierWeight[s][f])),
  carrierShare: (now) => per(segments, (s) => per(carriers, (f) => now.carrierWeight[s][f] / now.carrierSum[s])),
  drops: (now) => per(carriers, (f) => sum(segments, (s) => now.deliveries[s] * now.carrierShare[s][f])),
  rounds: (now, _, inputs) => per(carriers, (f) => now.drops[f] / inputs.dropsPerRound[f]),
  goodsVkm: (now, _, inputs) =>
    per(
      carriers,
      (f) =>
        (now.rounds[f] * (inputs.stem[f] + inputs.roundFactor * Math.sqrt(inputs.area * inputs.dropsPerRound[f]))) /
        (1 - inputs.empty[f]),
    ),
  vkm: (now, _, inputs) =>
    per(classes, (c) =>
      isMode(c)
        ? ((now.pkm[c] / inputs.occupancy[c]) * now.meanDistance) / inputs.distance0
        : now.goodsVkm[c] * inputs.days,
    ),
  roadUse: (now, _, inputs) => sum(classes, (c) => now.vkm[c] * inputs.pcu[c]),
  delay: (now, _, inputs) =>
    1 + (inputs.peakRatio - 1) * Math.pow(now.roadUse / inputs.roadUse0, inputs.congestionPower),
  electric: (_, __, inputs, year) =>
    per(classes, (c) => inputs.ceiling[c] / (1 + Math.exp(-inputs.electricSlope * (year - inputs.midYear[c])))),
  powertrainShare: (now, _, inputs) =>
    per(classes, (c) =>
      per(powertrains, (p) => inputs.mix[c][p] * (1 - now.electric[c]) + inputs.isElectric[p] * now.electric[c]),
    ),
  efficiency: (_, before, inputs) =>
    per(classes, (c) => per(powertrains, (p) => before.efficiency[c][p] * (1 - inputs.improvement[p]))),
  energy: (now) =>
    per(classes, (c) => per(powertrains, (p) => now.vkm[c] * now.powertrainShare[c][p] * now.efficiency[c][p])),
  exhaust: (now, _, inputs) => per(classes, (c) => per(powertrains, (p) => now.energy[c][p] * inputs.exhaustCarbon[p])),
  upstream: (now, _, inputs) =>
    per(classes, (c) =>
      per(powertrains, (p) => now.energy[c][p] * (inputs.upstreamCarbon[p] + inputs.isElectric[p] * now.grid)),
    ),
  ghg: (now) => per(classes, (c) => sum(powertrains, (p) => now.exhaust[c][p] + now.upstream[c][p])),
  ghgTotal: (now) => sum(classes, (c) => now.ghg[c]),
  ghgPerPerson: (now) => now.ghgTotal / now.population,
};

const order = Object.entries(equations) as [keyof Year, Equation<keyof Year>][];

/** The state before the first year: stocks only. */
export function yearBefore(
  inputs: BenchInputs,
): Pick<Year, 'population' | 'income' | 'jobs' | 'grid' | 'delay' | 'column' | 'efficiency'> {
  return {
    population: inputs.population0,
    income: inputs.income0,
    jobs: inputs.jobs0,
    grid: inputs.grid0,
    delay: inputs.peakRatio,
    column: per(rings, () => 1),
    efficiency: inputs.efficiency0,
  };
}

/** Runs all years; every equation is a closure over the year that is being made. */
export function runClosures(inputs: BenchInputs): Year[] {
  let before = yearBefore(inputs) as Year;
  return Array.from({ length: years }, (_, year) => {
    const now = {} as Record<string, unknown>;
    for (const [name, equation] of order) now[name] = equation(now as unknown as Year, before, inputs, year);
    before = now as unknown as Year;
    return before;
  });
}

/** The number of equation families. */
export const familyCount = order.length;

/** Lists the values of a run, year by year, in the order of the equations. */
export function flatten(value: unknown): number[] {
  return typeof value === 'number' ? [value] : Object.values(value as object).flatMap(flatten);
}
