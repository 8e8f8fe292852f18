// The bench's equations as mathjs expressions, each compiled once and evaluated over a scope.
import type { EvalFunction } from 'mathjs';
import { all, create } from 'mathjs';
import { yearBefore } from './closures.ts';
import type { BenchInputs } from './inputs.ts';
import { carriers, classes, modes, powertrains, rings, segments, years } from './inputs.ts';

type Written = readonly (readonly [name: string, expression: string])[];

const each = (name: string, members: readonly string[], write: (member: string, index: number) => string): Written =>
  members.map((member, index) => [`${name}_${member}`, write(member, index)] as const);
const grid = (
  name: string,
  outer: readonly string[],
  inner: readonly string[],
  write: (a: string, b: string) => string,
): Written => outer.flatMap((a) => inner.map((b) => [`${name}_${a}_${b}`, write(a, b)] as const));
const sum = (members: readonly string[], write: (member: string) => string): string =>
  `(${members.map(write).join(' + ')})`;

const written: Written = [
  ['population', 'before_population * (1 + populationGrowth)'],
  ['income', 'before_income * (1 + incomeGrowth)'],
  ['jobs', 'before_jobs * (1 + jobsGrowth)'],
  ['fuelPrice', 'fuelPriceFirst + (fuelPriceLast - fuelPriceFirst) * min(year / 20, 1)'],
  ['grid', 'before_grid * (1 - gridDecline)'],
  ['ramp', 'min(max((year - rampStart) / rampYears, 0), 1)'],
  ['charge', 'chargeLevel * ramp'],
  ['parking', 'parking0 + parkingAdded * ramp'],
  ['valueOfTime', 'valueOfTime0 * income / income0'],
  ['ownership', 'saturation * exp(ownershipAlpha * exp(ownershipBeta * income))'],
  ['supply', '1 + serviceAdded * ramp'],
  ['wait', '0.5 * headway / supply'],
  ...each('time', modes, (m) => `time0_${m} * (slow_${m} * before_delay + 1 - slow_${m})`),
  ...each('money', modes, (m) => `fare_${m} + fuelPerTrip_${m} * fuelPrice + exposure_${m} * (charge + parking)`),
  ...each('cost', modes, (m) => `time_${m} + walkAndWait_${m} * wait + 60 * money_${m} / valueOfTime`),
  ...each('weight', modes, (m) => `share0_${m} * exp(-lambda * (cost_${m} - cost0_${m}))`),
  ['weightSum', sum(modes, (m) => `weight_${m}`)],
  ...each('share', modes, (m) => `weight_${m} / weightSum`),
  ['logsum', 'log(weightSum) / lambda'],
  ['rate', 'rate0 * exp(tripElasticity * logsum)'],
  ['trips', 'population * rate'],
  ...each('modeTrips', modes, (m) => `trips * share_${m} * days`),
  ...each('pkm', modes, (m) => `modeTrips_${m} * length_${m}`),
  ...each('origins', rings, (r) => `trips * originShare_${r}`),
  ...each('destinations', rings, (r) => `trips * destinationShare_${r}`),
  ...grid('kernel', rings, rings, (i, j) => `seed_${i}_${j} * exp(-beta * distance_${i}_${j} * before_delay)`),
  ...each('row', rings, (i) => `origins_${i} / ${sum(rings, (j) => `kernel_${i}_${j} * before_column_${j}`)}`),
  ...each('column', rings, (j) => `destinations_${j} / ${sum(rings, (i) => `row_${i} * kernel_${i}_${j}`)}`),
  ...grid('flow', rings, rings, (i, j) => `row_${i} * kernel_${i}_${j} * column_${j}`),
  [
    'meanDistance',
    `${sum(rings, (i) => sum(rings, (j) => `flow_${i}_${j} * distance_${i}_${j}`))} / ${sum(rings, (i) => sum(rings, (j) => `flow_${i}_${j}`))}`,
  ],
  ...each('deliveries', segments, (s) => `perJob_${s} * jobs + perPerson_${s} * population`),
  ...each('tonnes', segments, (s) => `deliveries_${s} * size_${s}`),
  ...grid(
    'carrierWeight',
    segments,
    carriers,
    (s, f) => `carrierShare0_${s}_${f} * exp(-mu * (carrierCost_${f} * before_delay + carrierToll_${f} * charge))`,
  ),
  ...each('carrierSum', segments, (s) => sum(carriers, (f) => `carrierWeight_${s}_${f}`)),
  ...grid('carrierShare', segments, carriers, (s, f) => `carrierWeight_${s}_${f} / carrierSum_${s}`),
  ...each('drops', carriers, (f) => sum(segments, (s) => `deliveries_${s} * carrierShare_${s}_${f}`)),
  ...each('rounds', carriers, (f) => `drops_${f} / dropsPerRound_${f}`),
  ...each(
    'goodsVkm',
    carriers,
    (f) => `rounds_${f} * (stem_${f} + roundFactor * sqrt(area * dropsPerRound_${f})) / (1 - empty_${f})`,
  ),
  ...each('vkm', classes, (c, index) =>
    index < carriers.length ? `pkm_${c} / occupancy_${c} * meanDistance / distance0` : `goodsVkm_${c} * days`,
  ),
  ['roadUse', sum(classes, (c) => `vkm_${c} * pcu_${c}`)],
  ['delay', '1 + (peakRatio - 1) * (roadUse / roadUse0) ^ congestionPower'],
  ...each('electric', classes, (c) => `ceiling_${c} / (1 + exp(-electricSlope * (year - midYear_${c})))`),
  ...grid(
    'powertrainShare',
    classes,
    powertrains,
    (c, p) => `mix_${c}_${p} * (1 - electric_${c}) + isElectric_${p} * electric_${c}`,
  ),
  ...grid('efficiency', classes, powertrains, (c, p) => `before_efficiency_${c}_${p} * (1 - improvement_${p})`),
  ...grid('energy', classes, powertrains, (c, p) => `vkm_${c} * powertrainShare_${c}_${p} * efficiency_${c}_${p}`),
  ...grid('exhaust', classes, powertrains, (c, p) => `energy_${c}_${p} * exhaustCarbon_${p}`),
  ...grid(
    'upstream',
    classes,
    powertrains,
    (c, p) => `energy_${c}_${p} * (upstreamCarbon_${p} + isElectric_${p} * grid)`,
  ),
  ...each('ghg', classes, (c) => sum(powertrains, (p) => `exhaust_${c}_${p} + upstream_${c}_${p}`)),
  ['ghgTotal', sum(classes, (c) => `ghg_${c}`)],
  ['ghgPerPerson', 'ghgTotal / population'],
];

/** Writes nested records as names: `seed.centre.inner` → `seed_centre_inner`. */
function named(value: unknown, name: string): [string, number][] {
  return typeof value === 'number'
    ? [[name, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => named(inner, `${name}_${key}`));
}
const scopeOf = (inputs: object, prefix = ''): [string, number][] =>
  Object.entries(inputs).flatMap(([name, value]) => named(value, prefix + name));

interface Compiled {
  readonly equations: readonly { readonly name: string; readonly code: EvalFunction }[];
  /** Names that the next year reads. */
  readonly carried: readonly string[];
}

/** Compiles all expressions; not part of a timed run. */
export function compileExpressions(): Compiled {
  const math = create(all ?? {}, {});
  const equations = written.map(([name, expression]) => ({ name, code: math.compile(expression) }));
  const read = written.map(([, expression]) => expression).join(' ');
  return {
    equations,
    carried: equations.map(({ name }) => name).filter((name) => new RegExp(`\\bbefore_${name}\\b`).test(read)),
  };
}

/** Runs all years; returns the values `[year × equation]` of a fresh array. */
export function runExpressions({ equations, carried }: Compiled, inputs: BenchInputs): Float64Array {
  const scope = new Map<string, number>([...scopeOf(inputs), ...scopeOf(yearBefore(inputs), 'before_')]);
  const values = new Float64Array(years * equations.length);
  for (let year = 0; year < years; year++) {
    scope.set('year', year);
    equations.forEach(({ name, code }, index) => {
      const value = code.evaluate(scope) as number;
      scope.set(name, value);
      values[year * equations.length + index] = value;
    });
    for (const name of carried) scope.set(`before_${name}`, scope.get(name) ?? NaN);
  }
  return values;
}
