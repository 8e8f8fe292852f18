import type { ObservedEffect } from '../../plan/measure.ts';
import { modeGroups } from '../../plan/vocabulary.ts';
import { behaviour } from '../../sources/behaviour.ts';
import { constantOf } from '../observed.ts';
import { sensitivityOf } from '../sensitivity.ts';
import type { Aspect, RunState } from '../state.ts';
import { channelAt } from './amounts.ts';
import { concerns } from './exposures.ts';

const [active, transit, , personal] = modeGroups.map((_, k) => k) as [number, number, number, number];
const halfTour = behaviour.tour_share_of_leg.value;

/** What an aspect adds to a trip by one mode: money in currency, minutes, and minutes on every km. */
interface AspectCost {
  readonly money: number;
  readonly fixed_min: number;
  readonly perKm_min: number;
}

const money = (amount: number): AspectCost => ({ money: amount, fixed_min: 0, perKm_min: 0 });
const minutes = (amount: number): AspectCost => ({ money: 0, fixed_min: amount, perKm_min: 0 });

/** Money of parking; those who ride together share what the vehicle pays. */
function parkingCost(state: RunState, id: Aspect['id'], m: number, s: number): AspectCost | undefined {
  const { demand, costs } = state.city;
  if (demand.modes[m] === 'motorcycle' || (id === 'levy' && s !== 0)) return undefined;
  const amount =
    id === 'parking' ? channelAt(state, 'parking_price') * costs.parkingHours : channelAt(state, 'workplace_levy');
  return money((amount * halfTour) / demand.sharing[m]!);
}

/** Minutes that streets closed to through traffic add where at least one end lies in them. */
function detour(state: RunState): AspectCost {
  const share = channelAt(state, 'filtered_share');
  // Of two ends, this many on average among trips that have one at all.
  const ends = (2 * share) / (1 - (1 - share) ** 2);
  return minutes(ends * channelAt(state, 'filtered_minutes'));
}

/** Constant of an effect on places. */
function placeConstant(state: RunState, effect: ObservedEffect, m: number, s: number): AspectCost | undefined {
  if (state.city.demand.modes[m] !== 'car_driver' || !concerns(effect, s)) return undefined;
  return minutes(constantOf(state.city, state.base, s, effect, effect.cut.value));
}

/** Share of a mode's own running time that an aspect saves. */
function timeCut(state: RunState, id: Aspect['id'], m: number): number {
  const { modes, traits } = state.city.demand;
  const walks = modes[m] === 'walk';
  if (id === 'walks') return walks ? channelAt(state, 'walk_time_cut') : 0;
  if (id === 'cycle_lanes') return walks ? 0 : channelAt(state, 'cycle_time_cut');
  return traits[m]!.road === 'bus' ? channelAt(state, 'bus_lane_time_cut') : 0;
}

function costOf(state: RunState, { id, row }: Aspect, k: number, m: number, s: number): AspectCost | undefined {
  if (k === personal) {
    if (id === 'parking' || id === 'levy') return parkingCost(state, id, m, s);
    if (id === 'filtered') return detour(state);
    const { effect } = state.scenario.observed[row] ?? {};
    return effect && placeConstant(state, effect, m, s);
  }
  if ((k !== active && k !== transit) || id === 'line') return undefined;
  const cut = timeCut(state, id, m);
  return cut > 0 ? { money: 0, fixed_min: 0, perKm_min: -cut * state.city.costs.own_min_per_km[m]! } : undefined;
}

/** An aspect that moves a cost of a group of modes, for one purpose class and income. */
export interface ActiveAspect {
  /** Who has it. `[cell]` */
  readonly share: Float64Array;
  /** `exp(-s dG)`; undefined for a mode that it leaves alone. `[mode of the group][cell]` */
  readonly factor: readonly (Float64Array | undefined)[];
}

/**
 * Writes what each aspect of a group changes. An aspect that moves none of its costs for this purpose class parts
 * nobody: it is left out.
 *
 * @param state the run
 * @param k index of the group
 * @param s purpose class
 * @param valueOfTime currency/min, at the city's mean distance
 * @returns the aspects that act, in their order; lines that open are not among them
 */
export function activeAspects(state: RunState, k: number, s: number, valueOfTime: number): ActiveAspect[] {
  const { space, groups } = state.city;
  const { from, to } = groups[k]!;
  const sensitivity = sensitivityOf(state.base, k, s);
  let used = 0;
  return state.aspects[k]!.flatMap((aspect): ActiveAspect[] => {
    const factor = Array.from({ length: to - from }, (_, j) => {
      const cost = costOf(state, aspect, k, from + j, s);
      if (cost === undefined || (cost.money === 0 && cost.fixed_min === 0 && cost.perKm_min === 0)) return undefined;
      const row = (state.aspectChange[used++] ??= new Float64Array(space.cells));
      for (let c = 0; c < space.cells; c++) {
        const paid = cost.money === 0 ? 0 : cost.money / (valueOfTime * state.base.damping[c]!);
        row[c] = Math.exp(-sensitivity * (paid + cost.fixed_min + cost.perKm_min * space.distance_km[c]!));
      }
      return row;
    });
    return factor.some((row) => row !== undefined) ? [{ share: aspect.share, factor }] : [];
  });
}
