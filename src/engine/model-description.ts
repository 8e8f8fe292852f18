import { behaviour, calibrationBand, logistics, space } from '../sources/behaviour.ts';
import { carOwnership } from '../sources/car-ownership.ts';
import { factorsIn, type NamedFactor } from '../sources/factor.ts';
import { chain, goods, kerb } from '../sources/freight.ts';
import { ncfrpMostJobs } from '../sources/freight-rates/ncfrp.ts';
import { fuelFactors } from '../sources/fuels.ts';
import { routes, tripWeights } from '../sources/generalised-cost.ts';
import { crowdingCurve, service } from '../sources/public-transport.ts';
import { telework } from '../sources/telework.ts';
import { zones } from '../sources/zones.ts';
import { words } from '../words/en/engine.ts';
import type { Step } from './step.ts';
import { steps } from './steps.ts';
import { modelVersion } from './version.ts';

/** A step as plain data: what a person reads of it. */
export interface StepDescription {
  readonly id: string;
  readonly name: string;
  readonly equation: string;
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  /** The model's own factors; paths begin with the table. */
  readonly factors: readonly NamedFactor[];
  /** The city's data, as templates of the registry of fields. */
  readonly data: readonly string[];
}

/** What one step takes from another. */
export interface StepFlow {
  readonly from: string;
  readonly to: string;
  readonly amounts: readonly string[];
  /** True where last year's amount is taken: the writer comes later in the year. */
  readonly lagged: boolean;
}

/** The model as it describes itself; plain data that crosses threads. */
export interface ModelDescription {
  readonly model: string;
  /** The year, in order. */
  readonly steps: readonly StepDescription[];
  /** What is computed beside the steps, from the base year's data or from a whole run. */
  readonly beside: readonly StepDescription[];
  readonly flows: readonly StepFlow[];
}

const tables = {
  behaviour,
  calibrationBand,
  carOwnership,
  chain,
  crowdingCurve,
  fuelFactors,
  goods,
  kerb,
  logistics,
  ncfrpMostJobs,
  routes,
  service,
  space,
  telework,
  tripWeights,
  zones,
} as const;

/** What every step has at hand: no flow between steps. */
const atHand: ReadonlySet<string> = new Set(['city', 'scenario', 'base', 'y']);

type Described = Pick<Step, 'id' | 'name' | 'equation' | 'factors' | 'data'> & {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
};

/** Indicators come from these too, though no year runs them. */
const besides: readonly Described[] = [
  {
    id: 'gains',
    name: words.beside.gains,
    reads: ['trips', 'fixed', 'valueOfTime', 'min_per_km'],
    writes: [],
    equation: 'gain = sum over cells and modes of (T of the reference + T) / 2 * (G of the reference - G)',
    factors: ['behaviour.nest_ratio'],
    data: ['days_per_year.{purpose}'],
  },
  {
    id: 'calibration',
    name: words.beside.calibration,
    reads: ['vkm_M'],
    writes: [],
    equation: 'k = observed vkm / modelled vkm of the base year',
    factors: ['calibrationBand'],
    data: ['inventory.{inventory_class}.vkm'],
  },
  {
    id: 'inventory',
    name: words.beside.inventory,
    reads: [],
    writes: [],
    equation: 'E = vkm * share * consumption / 100 * energy content; CO2e = E * factor, all as the source has them',
    factors: ['fuelFactors'],
    data: [
      'inventory.{inventory_class}.vkm',
      'inventory.{inventory_class}.share.{powertrain}',
      'inventory.{inventory_class}.consumption.{powertrain}',
      'corrected.{inventory_class}.consumption.{powertrain}',
      'inventory.grid_carbon',
    ],
  },
  {
    id: 'fuel_balance',
    name: words.beside.fuelBalance,
    reads: [],
    writes: [],
    equation: 'ratio = fuel burnt in the inventory / fuel sold in the city',
    factors: ['fuelFactors'],
    data: [
      'fuel_sold.{powertrain}',
      'inventory.{inventory_class}.vkm',
      'inventory.{inventory_class}.share.{powertrain}',
      'inventory.{inventory_class}.consumption.{powertrain}',
    ],
  },
];

/**
 * Finds the factors under a name: a table of `sources`, or a row of one.
 *
 * @param name `routes`, `behaviour.theta_group`
 * @returns factors, each path beginning with the table
 * @throws RangeError for a name that no table has
 * @example factorsUnder('routes.sensitivity')[0].path.join(' ') // 'routes sensitivity'
 */
export function factorsUnder(name: string): NamedFactor[] {
  const path = name.split('.');
  const found = path.reduce<unknown>(
    (of, key) => (of as Readonly<Record<string, unknown>> | undefined)?.[key],
    tables as unknown,
  );
  if (typeof found !== 'object' || found === null) throw new RangeError(`No table of factors is called ${name}.`);
  return factorsIn(found, path);
}

function described({ id, name, equation, reads, writes, factors, data }: Described): StepDescription {
  return { id, name, equation, reads, writes, factors: factors.flatMap(factorsUnder), data };
}

/** Where a step gets an amount: from those that write it earlier in the year, else from those that wrote it last year. */
function writersOf(order: readonly Described[], reader: Described, amount: string): Described[] {
  const writers = order.filter(({ writes }) => writes.includes(amount));
  const at = order.indexOf(reader);
  const earlier = at < 0 ? writers : writers.filter((each) => order.indexOf(each) < at);
  return earlier.length > 0 ? earlier : writers.filter((each) => each !== reader);
}

/**
 * Finds what each step takes from the others.
 *
 * An amount that a step alone writes and reads again next year makes no flow.
 *
 * @param order steps in the order of the year
 * @param readers those whose readings are followed
 * @returns one flow a pair, with all its amounts, in the order of the readers
 */
export function flowsOf(order: readonly Described[], readers: readonly Described[] = order): StepFlow[] {
  return readers.flatMap((reader) => {
    const from = new Map<Described, string[]>();
    for (const amount of reader.reads) {
      if (atHand.has(amount)) continue;
      for (const writer of writersOf(order, reader, amount)) {
        from.set(writer, [...(from.get(writer) ?? []), amount]);
      }
    }
    const at = order.indexOf(reader);
    return [...from].map(([writer, amounts]) => ({
      from: writer.id,
      to: reader.id,
      amounts,
      lagged: at >= 0 && order.indexOf(writer) > at,
    }));
  });
}

/**
 * Describes the model from its own list of steps.
 *
 * @returns steps, what is computed beside them, and what flows between them
 * @example describeModel().steps[0].id // 'drivers'
 */
export function describeModel(): ModelDescription {
  return {
    model: modelVersion,
    steps: steps.map(described),
    beside: besides.map(described),
    flows: [...flowsOf(steps), ...flowsOf(steps, besides)],
  };
}
