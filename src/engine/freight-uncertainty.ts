import { allFields, type FoundField } from '../plan/fields.ts';
import type { Plan } from '../plan/plan.ts';
import type { ResolvedDatum } from '../plan/resolve.ts';
import { freightClasses, inventoryClassOf, passengerClasses, type FreightClass } from '../plan/vocabulary.ts';
import type { Quality, ReferenceKind } from '../sources/factor.ts';
import { names } from '../words/en/names.ts';
import { compileFreight } from './compile/freight.ts';
import { compileSpace } from './compile/space.ts';
import type { CompiledCity } from './compile/city.ts';
import type { CityReader } from './city-reader.ts';
import { freightOfBase, runFreight } from './freight-of-base.ts';
import { freightSteps } from './freight-steps.ts';
import type { RunState } from './state.ts';

/** A datum of freight that the city does not know itself, and what that costs. */
export interface FreightUnknown {
  readonly key: string;
  readonly label: string;
  /** The default as it stands. */
  readonly value: number;
  readonly unit: string;
  readonly quality: Quality;
  readonly reference: ReferenceKind;
  /** Goods vehicle-km with the datum one log-sd below and above, million a year. */
  readonly low: number;
  readonly high: number;
  /** Its part of the variance of goods vehicle-km that all of them make, each by itself. */
  readonly share: number;
}

export interface FreightUncertainty {
  /** Goods vehicle-km that generation and rounds give, million a year, before any calibration. */
  readonly vkm_M: number;
  /** Every freight datum that is a default, the one that narrows the answer most first. */
  readonly unknown: readonly FreightUnknown[];
  /** Freight data of the city's own. */
  readonly known: number;
  /** One log-sd of goods vehicle-km, all defaults together and taken as independent. */
  readonly log_sd: number;
  /** Vehicle classes whose vehicle-km an inventory counts: there the defaults shape answers to measures, not the total. */
  readonly counted: readonly string[];
}

/** Spread that a quality stands for. */
const logSd: Readonly<Record<Quality, number>> = { H: 0.05, M: 0.15, L: 0.4 };
/** Log-sds between the bounds of an 80 % range. */
const sdsInRange = 2 * 1.2815515655446004;
const area = 'area_built_up';
const beside = new Set(['jobs_per_resident', 'persons_per_household', area]);
/** Road space and times of day move traffic, not goods vehicle-km. */
const noVkm = /^(class\.|freight\.peak_share)/;
const kerbStep = 'kerb';
/** What zones and their ways are laid out from. */
const inSpace = /^(area_built_up|detour_factor|ring\.)/;

/** What the flows between depots and receivers rest on; all else leaves them as they are. */
const ofNetwork =
  /depot_share|deterrence|mean_haul|deliver|pickups|success|jobs|establishments|persons_per_household|detour/;

const templates: ReadonlySet<string> = new Set([
  ...beside,
  ...freightSteps.filter(({ id }) => id !== kerbStep).flatMap(({ data }) => data.filter((each) => !noVkm.test(each))),
]);

/** Log-sd of a datum: from its 80 % range where it has one, else from its quality. */
function spreadOf({ low, high, quality }: ResolvedDatum): number {
  if (low !== undefined && high !== undefined && low > 0 && high > low) return Math.log(high / low) / sdsInRange;
  return logSd[quality];
}

function labelOf({ label, members }: FoundField): string {
  const segments: Readonly<Record<string, string>> = names.segments;
  const classes: Readonly<Record<string, string>> = names.classes;
  const said = [
    members.segment && (segments[members.segment] ?? members.segment),
    members.freight_class && (classes[members.freight_class] ?? members.freight_class),
  ].filter((each): each is string => each !== undefined && each !== '');
  return [label, ...said.map((each) => each.toLowerCase())].join(', ');
}

/** Goods vehicle-km of the base year on other data, without calibration, million a year. */
function freightVkm(state: RunState, city: CompiledCity, read: CityReader, key?: string): number {
  const space = key !== undefined && inSpace.test(key) ? compileSpace(read) : city.space;
  const kept = space === city.space && !(key !== undefined && ofNetwork.test(key));
  state.city = { ...city, space, freight: compileFreight(read, space, kept ? city.freight.network : undefined) };
  state.orderCost.fill(1);
  runFreight(state);
  return freightClasses.reduce((sum, _, j) => sum + state.vkm_M[passengerClasses.length + j]!, 0);
}

/** True where the city's own inventory counts the vehicle-km of a class. */
function isCounted({ read }: CompiledCity, vehicle: FreightClass): boolean {
  const inventory = inventoryClassOf(vehicle);
  return (read.local(`inventory.${inventory}.vkm`) ?? 0) > 0;
}

/**
 * Ranks what a city does not know of its goods by how much it would narrow goods vehicle-km.
 *
 * Each default is moved one log-sd down and up, within the bounds of its field, and the freight of the base year is run
 * again: `share = ln(high / low)^2 / sum of them`, `log_sd = sqrt(sum (ln(high / low) / 2)^2)`; the data are taken as independent.
 *
 * @param plan a checked plan
 * @param onMoved told after each default that was moved
 * @returns defaults with their effects, the largest first; a default of zero cannot be moved and has no effect
 */
export function freightUncertainty(plan: Plan, onMoved?: (done: number, of: number) => void): FreightUncertainty {
  const { city, state } = freightOfBase(plan);
  const { read } = city;
  const vkm_M = freightVkm(state, city, read);
  const fields = allFields().filter(({ template }) => templates.has(template));
  const found = fields.flatMap((field) => {
    const datum = read.data.get(field.key);
    return datum ? [{ field, datum }] : [];
  });
  const moved = found
    .filter(({ datum }) => datum.origin === 'default')
    .map(({ field, datum }, at, all) => {
      const { key, min, max, unit } = field;
      const ratio = Math.exp(spreadOf(datum));
      const run = (value: number): number =>
        datum.value === 0 ? vkm_M : freightVkm(state, city, read.moved(key, Math.min(max, Math.max(min, value))), key);
      const ends = [run(datum.value / ratio), run(datum.value * ratio)];
      const [low, high] = [Math.min(...ends), Math.max(...ends)];
      const { value, quality, reference } = datum;
      const effect = Math.log(high / low);
      onMoved?.(at + 1, all.length);
      return { key, label: labelOf(field), value, unit, quality, reference: reference.kind, low, high, effect };
    });
  const squares = moved.reduce((sum, { effect }) => sum + effect ** 2, 0);
  const share = (effect: number): number => (squares > 0 ? effect ** 2 / squares : 0);
  return {
    vkm_M,
    unknown: moved
      .map(({ effect, ...each }) => ({ ...each, share: share(effect) }))
      .sort((one, other) => other.share - one.share),
    known: found.filter(({ datum }) => datum.origin === 'local').length,
    log_sd: Math.sqrt(squares) / 2,
    counted: freightClasses.filter((each) => isCounted(city, each)),
  };
}
