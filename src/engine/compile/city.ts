import { baseShares, type BaseShares, type ChoiceSpace } from '../../model/mode-choice.ts';
import { yearAxis, type YearAxis } from '../../quantities/year-axis.ts';
import type { Channel } from '../../plan/measure.ts';
import type { Plan } from '../../plan/plan.ts';
import { measureOf } from '../../plan/measures/index.ts';
import {
  freightClasses,
  modeGroups,
  modes,
  vehicleClasses,
  type Mode,
  type VehicleClass,
} from '../../plan/vocabulary.ts';
import { CityReader } from '../city-reader.ts';
import type { Warning } from '../results.ts';
import { compileCosts, type CompiledCosts } from './costs.ts';
import { compileDemand, type CompiledDemand } from './demand.ts';
import { compileFleet, type CompiledFleet } from './fleet.ts';
import { compileFreight, type CompiledFreight } from './freight.ts';
import { compileGroups, roadKinds, type CompiledGroup } from './groups.ts';
import { compileSpace, type CompiledSpace } from './space.ts';

/** A city turned into flat arrays; every scenario runs on it and none changes it. */
export interface CompiledCity {
  readonly plan: Plan;
  readonly axis: YearAxis;
  readonly read: CityReader;
  readonly space: CompiledSpace;
  /** Cells, modes and groups as the choice kernel takes them. */
  readonly choice: ChoiceSpace;
  /** Base mode shares of those with and without a car, with their sums by group. `[car access]` */
  readonly shares: readonly BaseShares[];
  /** The same inside each group of modes. `[mode group]` */
  readonly groups: readonly CompiledGroup[];
  /** Cells whose way passes the centre. */
  readonly throughCells: Int32Array;
  /** Row of the road that a mode takes. `[mode]` */
  readonly roadKind: Int32Array;
  readonly demand: CompiledDemand;
  /** Index of the vehicle class that carries a mode; -1 = none of its own. `[mode]` */
  readonly vehicleOf: Int32Array;
  readonly costs: CompiledCosts;
  readonly freight: CompiledFreight;
  readonly fleet: CompiledFleet;
  readonly warnings: readonly Warning[];
}

/** True for the vehicles of the city's modes, for goods vehicles with a share of drops, and for those that a measure brings. */
export function hasClass(
  { demand, freight, plan }: Pick<CompiledCity, 'demand' | 'freight' | 'plan'>,
  vehicleClass: VehicleClass,
): boolean {
  const goods = freightClasses.findIndex((each) => each === vehicleClass);
  if (goods < 0) return demand.traits.some(({ vehicle }) => vehicle === vehicleClass);
  return freight.has[goods] === 1 || broughtFreight(plan).has(vehicleClass);
}

/** Goods vehicles that come with a channel, in a city that may not have them yet. */
const brought: Partial<Record<Channel, VehicleClass>> = {
  hub_drops: 'cargo_bike',
  cargo_bike_drops: 'cargo_bike',
  shared_bike_drops: 'cargo_bike',
  rail_stem_share: 'goods_train',
};

/** Goods vehicles that measures of the plan bring. */
function broughtFreight(plan: Plan): ReadonlySet<VehicleClass> {
  return new Set(
    plan.scenarios.flatMap(({ measures }) =>
      measures.flatMap(
        ({ measure, level }) =>
          (level > 0 ? measureOf(measure)?.effects : undefined)?.flatMap(({ channel }) => brought[channel] ?? []) ?? [],
      ),
    ),
  );
}

/** Modes that the plan's measures open, in a city that may not have them yet. */
export function openedModes(plan: Plan): readonly Mode[] {
  const opened = plan.scenarios.flatMap(({ measures }) =>
    measures.flatMap(({ measure }) => measureOf(measure)?.opens?.mode ?? []),
  );
  return modes.filter((mode) => opened.includes(mode));
}

/**
 * Compiles the city of a plan.
 *
 * @param plan a checked plan
 * @returns flat arrays of the base year; what was missing stands in `read.missing`
 */
export function compileCity(plan: Plan): CompiledCity {
  const opened = openedModes(plan);
  const read = new CityReader(plan.city, opened);
  const warnings: Warning[] = [];
  const space = compileSpace(read);
  const demand = compileDemand(read, space, opened, warnings);
  const choice: ChoiceSpace = {
    cells: space.cells,
    modes: demand.modes.length,
    groups: modeGroups.length,
    groupStart: demand.groupStart,
    homeStart: space.homeStart,
  };
  const shares = demand.modeShare.map((share) => baseShares(choice, share));
  const roadKind = roadKinds(demand);
  return {
    plan,
    axis: yearAxis(plan.city.base_year, plan.horizon),
    read,
    space,
    choice,
    shares,
    groups: compileGroups(choice, shares, roadKind),
    throughCells: Int32Array.from([...space.through].flatMap((through, c) => (through === 1 ? [c] : []))),
    roadKind,
    demand,
    vehicleOf: Int32Array.from(demand.traits, ({ vehicle }) => (vehicle ? vehicleClasses.indexOf(vehicle) : -1)),
    costs: compileCosts(read, demand.modes),
    freight: compileFreight(read, space),
    fleet: compileFleet(read),
    warnings,
  };
}
