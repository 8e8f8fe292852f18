import { modeGroups } from '../../plan/vocabulary.ts';
import { behaviour } from '../../sources/behaviour.ts';
import { centre } from '../compile/freight.ts';
import type { RunState } from '../state.ts';
import { channelAt } from './amounts.ts';

const group = Object.fromEntries(modeGroups.map((id, k) => [id, k])) as Record<(typeof modeGroups)[number], number>;
const halfTour = behaviour.tour_share_of_leg.value;

/** A trip into the centre from outside, or out of it by those who live there, passes the cordon once a tour. */
function crosses(state: RunState, c: number): boolean {
  const { home, destination } = state.city.space;
  return (home[c] === centre) !== (destination[c] === centre);
}

/** How many exposures each group has now; the first is always "not exposed". */
export function exposureCounts(state: RunState): { charge: boolean; parking: boolean; lanes: boolean; cycles: boolean } {
  return {
    charge: channelAt(state, 'cordon_charge') > 0,
    parking: channelAt(state, 'parking_price') > 0,
    lanes: channelAt(state, 'bus_lane_served_share') > 0,
    cycles: channelAt(state, 'cycle_served_share') > 0,
  };
}

/** Exposures in use by group, as the kernel takes them: cell weights are set here, costs by `fillDeltas`. */
export function weighExposures(state: RunState): number[] {
  const { cells, destination } = state.city.space;
  const on = exposureCounts(state);
  const paying = 1 - channelAt(state, 'cordon_exempt_share');
  const served = { lanes: channelAt(state, 'bus_lane_served_share'), cycles: channelAt(state, 'cycle_served_share') };
  for (let c = 0; c < cells; c++) {
    const charge = on.charge && crosses(state, c) ? paying : 0;
    const park = on.parking ? state.city.costs.parkingPaying[destination[c]!]! : 0;
    const set = (name: keyof typeof group, weights: readonly number[]): void =>
      weights.forEach((weight, v) => (state.exposures[group[name]]![v]!.weight[c] = weight));
    set('active', [1 - served.cycles, served.cycles]);
    set('transit', [1 - served.lanes, served.lanes]);
    set('hire', [1 - charge, charge]);
    set('private', [(1 - charge) * (1 - park), charge * (1 - park), (1 - charge) * park, charge * park]);
  }
  return modeGroups.map((name) => {
    if (name === 'active') return on.cycles ? 2 : 1;
    if (name === 'transit') return on.lanes ? 2 : 1;
    if (name === 'hire') return on.charge ? 2 : 1;
    return on.parking ? 2 * 2 : on.charge ? 2 : 1;
  });
}

/** Adds what an exposure costs to the common change, minutes. `v` counts as in `weighExposures`. */
function extraMinutes(state: RunState, name: (typeof modeGroups)[number], mode: string, v: number, c: number, m: number, perMinute: number): number {
  const { costs, space, demand } = state.city;
  const charge = (channelAt(state, 'cordon_charge') * halfTour) / perMinute;
  if (name === 'private') {
    const parking = (channelAt(state, 'parking_price') * costs.parkingHours * halfTour) / perMinute;
    const pays = mode === 'car_driver' || mode === 'motorcycle';
    return (pays && v % 2 === 1 ? charge : 0) + (mode === 'car_driver' && v >= 2 ? parking : 0);
  }
  if (v === 0) return 0;
  if (name === 'hire') return charge / demand.occupancy[m]!;
  const time = space.distance_km[c]! * costs.own_min_per_km[m]!;
  if (name === 'active') return mode === 'walk' ? 0 : -channelAt(state, 'cycle_time_cut') * time;
  const inLane = mode === 'bus' || mode === 'brt' || mode === 'minibus';
  return inLane ? -channelAt(state, 'bus_lane_time_cut') * time : 0;
}

/** Writes the change of generalised cost of every exposure in use: the common change and what the exposure adds. */
export function fillDeltas(state: RunState, counts: readonly number[], perMinute: number): void {
  const { cells } = state.city.space;
  const { modes, groupOf } = state.city.demand;
  for (let m = 0; m < modes.length; m++) {
    const k = groupOf[m]!;
    const name = modeGroups[k]!;
    for (let v = 0; v < counts[k]!; v++) {
      const { delta_min } = state.exposures[k]![v]!;
      for (let c = 0; c < cells; c++) {
        const at = c * modes.length + m;
        delta_min[at] = state.delta[at]! + extraMinutes(state, name, modes[m]!, v, c, m, perMinute);
      }
    }
  }
}
