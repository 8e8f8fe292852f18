// The bench's equations as Sumpter writes its hot loops: one buffer, families at fixed places, nothing allocated in a run.
import { flatten, yearBefore } from './closures.ts';
import type { BenchInputs } from './inputs.ts';
import { years } from './inputs.ts';

// Sizes of the lists.
const M = 6;
const R = 4;
const S = 5;
const F = 4;
const C = 8;
const P = 4;

// Place of each family in a year's values, in the order of the equations.
const population = 0;
const income = 1;
const jobs = 2;
const fuelPrice = 3;
const grid = 4;
const ramp = 5;
const charge = 6;
const parking = 7;
const valueOfTime = 8;
const ownership = 9;
const supply = 10;
const wait = 11;
const time = 12;
const money = time + M;
const cost = money + M;
const weight = cost + M;
const weightSum = weight + M;
const share = weightSum + 1;
const logsum = share + M;
const rate = logsum + 1;
const trips = rate + 1;
const modeTrips = trips + 1;
const pkm = modeTrips + M;
const origins = pkm + M;
const destinations = origins + R;
const kernel = destinations + R;
const row = kernel + R * R;
const column = row + R;
const flow = column + R;
const meanDistance = flow + R * R;
const deliveries = meanDistance + 1;
const tonnes = deliveries + S;
const carrierWeight = tonnes + S;
const carrierSum = carrierWeight + S * F;
const carrierShare = carrierSum + S;
const drops = carrierShare + S * F;
const rounds = drops + F;
const goodsVkm = rounds + F;
const vkm = goodsVkm + F;
const roadUse = vkm + C;
const delay = roadUse + 1;
const electric = delay + 1;
const powertrainShare = electric + C;
const efficiency = powertrainShare + C * P;
const energy = efficiency + C * P;
const exhaust = energy + C * P;
const upstream = exhaust + C * P;
const ghg = upstream + C * P;
const ghgTotal = ghg + C;
const ghgPerPerson = ghgTotal + 1;

/** Equations of one year. */
export const equationCount = ghgPerPerson + 1;

/** Inputs laid out for the loops, and the buffer for the values. */
export interface Compiled {
  readonly scalars: Omit<BenchInputs, ArrayInput>;
  readonly arrays: Readonly<Record<ArrayInput, Float64Array>>;
  /** What no lever and no year changes, worked out once: km a round, and e^(slope · mid year). */
  readonly fixed: { readonly roundLength_km: Float64Array; readonly midGrowth: Float64Array };
  /** `[(1 + year) × equation]`: the first row is the year before. */
  readonly values: Float64Array;
  /** Views on the buffer, one a year. */
  readonly rows: readonly Float64Array[];
}
type ArrayInput = { [K in keyof BenchInputs]: BenchInputs[K] extends number ? never : K }[keyof BenchInputs];

/** Lays the inputs out; not part of a timed run. */
export function compile(inputs: BenchInputs): Compiled {
  const entries = Object.entries(inputs);
  const values = new Float64Array((years + 1) * equationCount);
  const before = yearBefore(inputs);
  const places = { population, income, jobs, grid, delay, column, efficiency };
  for (const [name, place] of Object.entries(places)) values.set(flatten(before[name as keyof typeof places]), place);
  const arrays = Object.fromEntries(
    entries
      .filter(([, value]) => typeof value !== 'number')
      .map(([name, value]) => [name, Float64Array.from(flatten(value))]),
  ) as Compiled['arrays'];
  const { stem, dropsPerRound, empty, midYear } = arrays;
  return {
    scalars: inputs,
    arrays,
    fixed: {
      roundLength_km: stem.map(
        (km, f) => (km + inputs.roundFactor * Math.sqrt(inputs.area * dropsPerRound[f]!)) / (1 - empty[f]!),
      ),
      midGrowth: midYear.map((mid) => Math.exp(inputs.electricSlope * mid)),
    },
    values,
    rows: Array.from({ length: years + 1 }, (_, row) =>
      values.subarray(row * equationCount, (row + 1) * equationCount),
    ),
  };
}

type Arrays = Compiled['arrays'];
type Scalars = Compiled['scalars'];
type Fixed = Compiled['fixed'];
const pull = new Float64Array(F);

// In each function, `now` is the year that is made and `before` the year before: rows of the one buffer.

function trends(now: Float64Array, before: Float64Array, k: Scalars, year: number): void {
  now[population] = before[population]! * (1 + k.populationGrowth);
  now[income] = before[income]! * (1 + k.incomeGrowth);
  now[jobs] = before[jobs]! * (1 + k.jobsGrowth);
  now[fuelPrice] = k.fuelPriceFirst + (k.fuelPriceLast - k.fuelPriceFirst) * Math.min(year / 20, 1);
  now[grid] = before[grid]! * (1 - k.gridDecline);
  now[ramp] = Math.min(Math.max((year - k.rampStart) / k.rampYears, 0), 1);
  now[charge] = k.chargeLevel * now[ramp];
  now[parking] = k.parking0 + k.parkingAdded * now[ramp];
  now[valueOfTime] = (k.valueOfTime0 * now[income]) / k.income0;
  now[ownership] = k.saturation * Math.exp(k.ownershipAlpha * Math.exp(k.ownershipBeta * now[income]));
  now[supply] = 1 + k.serviceAdded * now[ramp];
  now[wait] = (0.5 * k.headway) / now[supply];
}

function choices(now: Float64Array, before: Float64Array, k: Scalars, a: Arrays): void {
  const { time0, slow, fare, fuelPerTrip, exposure, walkAndWait, share0, cost0, length } = a;
  const delayed = before[delay]!;
  const fuel = now[fuelPrice]!;
  const charged = now[charge]! + now[parking]!;
  const waited = now[wait]!;
  const minutesPerUnit = 60 / now[valueOfTime]!;
  const lambda = -k.lambda;
  let sum = 0;
  for (let m = 0; m < M; m++) {
    const minutes = time0[m]! * (slow[m]! * delayed + 1 - slow[m]!);
    const paid = fare[m]! + fuelPerTrip[m]! * fuel + exposure[m]! * charged;
    const total = minutes + walkAndWait[m]! * waited + paid * minutesPerUnit;
    now[time + m] = minutes;
    now[money + m] = paid;
    now[cost + m] = total;
    const each = share0[m]! * Math.exp(lambda * (total - cost0[m]!));
    now[weight + m] = each;
    sum += each;
  }
  now[weightSum] = sum;
  now[logsum] = Math.log(sum) / k.lambda;
  now[rate] = k.rate0 * Math.exp(k.tripElasticity * now[logsum]);
  const all = now[population]! * now[rate];
  const yearly = all * k.days;
  now[trips] = all;
  for (let m = 0; m < M; m++) {
    const part = now[weight + m]! / sum;
    const made = yearly * part;
    now[share + m] = part;
    now[modeTrips + m] = made;
    now[pkm + m] = made * length[m]!;
  }
}

function balance(now: Float64Array, before: Float64Array, k: Scalars, a: Arrays): void {
  const { originShare, destinationShare, distance, seed } = a;
  const all = now[trips]!;
  const friction = -k.beta * before[delay]!;
  for (let i = 0; i < R; i++) {
    now[origins + i] = all * originShare[i]!;
    now[destinations + i] = all * destinationShare[i]!;
    let sum = 0;
    for (let j = 0; j < R; j++) {
      const each = seed[i * R + j]! * Math.exp(friction * distance[i * R + j]!);
      now[kernel + i * R + j] = each;
      sum += each * before[column + j]!;
    }
    now[row + i] = now[origins + i]! / sum;
  }
  let travelled = 0;
  let total = 0;
  for (let j = 0; j < R; j++) {
    let sum = 0;
    for (let i = 0; i < R; i++) sum += now[row + i]! * now[kernel + i * R + j]!;
    now[column + j] = now[destinations + j]! / sum;
    for (let i = 0; i < R; i++) {
      const each = now[row + i]! * now[kernel + i * R + j]! * now[column + j]!;
      now[flow + i * R + j] = each;
      travelled += each * distance[i * R + j]!;
      total += each;
    }
  }
  now[meanDistance] = travelled / total;
}

function goods(now: Float64Array, before: Float64Array, k: Scalars, a: Arrays, { roundLength_km }: Fixed): void {
  const { perJob, perPerson, size, carrierShare0, carrierCost, carrierToll, dropsPerRound } = a;
  const delayed = before[delay]!;
  const charged = now[charge]!;
  for (let f = 0; f < F; f++) {
    // The same for every segment.
    pull[f] = Math.exp(-k.mu * (carrierCost[f]! * delayed + carrierToll[f]! * charged));
    now[drops + f] = 0;
  }
  const employed = now[jobs]!;
  const people = now[population]!;
  for (let s = 0; s < S; s++) {
    const delivered = perJob[s]! * employed + perPerson[s]! * people;
    now[deliveries + s] = delivered;
    now[tonnes + s] = delivered * size[s]!;
    let sum = 0;
    for (let f = 0; f < F; f++) {
      const each = carrierShare0[s * F + f]! * pull[f]!;
      now[carrierWeight + s * F + f] = each;
      sum += each;
    }
    now[carrierSum + s] = sum;
    for (let f = 0; f < F; f++) {
      const each = now[carrierWeight + s * F + f]! / sum;
      now[carrierShare + s * F + f] = each;
      now[drops + f] = now[drops + f]! + delivered * each;
    }
  }
  for (let f = 0; f < F; f++) {
    const driven = now[drops + f]! / dropsPerRound[f]!;
    now[rounds + f] = driven;
    now[goodsVkm + f] = driven * roundLength_km[f]!;
  }
}

function road(now: Float64Array, k: Scalars, a: Arrays): void {
  const { occupancy, pcu } = a;
  const longer = now[meanDistance]!;
  for (let c = 0; c < F; c++) {
    // The four classes of passengers are the modes from the third on.
    now[vkm + c] = ((now[pkm + c + 2]! / occupancy[c]!) * longer) / k.distance0;
    now[vkm + F + c] = now[goodsVkm + c]! * k.days;
  }
  let use = 0;
  for (let c = 0; c < C; c++) use += now[vkm + c]! * pcu[c]!;
  now[roadUse] = use;
  now[delay] = 1 + (k.peakRatio - 1) * Math.pow(use / k.roadUse0, k.congestionPower);
}

function emissions(
  now: Float64Array,
  before: Float64Array,
  k: Scalars,
  a: Arrays,
  { midGrowth }: Fixed,
  year: number,
): void {
  const { ceiling, mix, isElectric, improvement, exhaustCarbon, upstreamCarbon } = a;
  const carbon = now[grid]!;
  const decay = Math.exp(-k.electricSlope * year);
  let total = 0;
  for (let c = 0; c < C; c++) {
    const electrified = ceiling[c]! / (1 + decay * midGrowth[c]!);
    now[electric + c] = electrified;
    const driven = now[vkm + c]!;
    let sum = 0;
    for (let p = 0; p < P; p++) {
      const at = c * P + p;
      const part = mix[at]! * (1 - electrified) + isElectric[p]! * electrified;
      const perKm = before[efficiency + at]! * (1 - improvement[p]!);
      const used = driven * part * perKm;
      const direct = used * exhaustCarbon[p]!;
      const indirect = used * (upstreamCarbon[p]! + isElectric[p]! * carbon);
      now[powertrainShare + at] = part;
      now[efficiency + at] = perKm;
      now[energy + at] = used;
      now[exhaust + at] = direct;
      now[upstream + at] = indirect;
      sum += direct + indirect;
    }
    now[ghg + c] = sum;
    total += sum;
  }
  now[ghgTotal] = total;
  now[ghgPerPerson] = total / now[population]!;
}

/** Runs all years into the buffer it was given; returns the values `[year × equation]`, a view on that buffer. */
export function runTypedArrays({ scalars, arrays, fixed, rows, values }: Compiled): Float64Array {
  for (let year = 0; year < years; year++) {
    const before = rows[year]!;
    const now = rows[year + 1]!;
    trends(now, before, scalars, year);
    choices(now, before, scalars, arrays);
    balance(now, before, scalars, arrays);
    goods(now, before, scalars, arrays, fixed);
    road(now, scalars, arrays);
    emissions(now, before, scalars, arrays, fixed, year);
  }
  return values.subarray(equationCount);
}
