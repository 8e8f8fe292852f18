import { waitTime } from '../../model/congestion.ts';
import { modeGroups, type Mode } from '../../plan/vocabulary.ts';
import { behaviour } from '../../sources/behaviour.ts';
import { inMixedTraffic } from '../compile/demand.ts';
import { centre } from '../compile/freight.ts';
import type { RunState } from '../state.ts';
import { sensitivityOf } from '../sensitivity.ts';
import { channelAt } from './amounts.ts';

const [active, transit, hire, personal] = modeGroups.map((_, k) => k) as [number, number, number, number];
const halfTour = behaviour.tour_share_of_leg.value;

/** A trip into the centre from outside, or out of it by those who live there, passes the cordon once a tour. */
function crosses(state: RunState, c: number): boolean {
  const { home, destination } = state.city.space;
  return (home[c] === centre) !== (destination[c] === centre);
}

/** Who is exposed to what, as weights of sub-cells: payers of the charge and of parking, the served by lanes. */
function weighExposures(state: RunState): void {
  const { space, costs } = state.city;
  const { weight, exposures } = state.lift;
  const charge = channelAt(state, 'cordon_charge') > 0 ? 1 - channelAt(state, 'cordon_exempt_share') : 0;
  const parking = channelAt(state, 'parking_price') > 0;
  const cycles = channelAt(state, 'cycle_served_share');
  const lanes = channelAt(state, 'bus_lane_served_share');
  exposures[active] = cycles > 0 ? 2 : 1;
  exposures[transit] = lanes > 0 ? 2 : 1;
  exposures[hire] = charge > 0 ? 2 : 1;
  exposures[personal] = parking ? 2 * 2 : charge > 0 ? 2 : 1;
  for (let c = 0; c < space.cells; c++) {
    const pays = crosses(state, c) ? charge : 0;
    const parks = parking ? costs.parkingPaying[space.destination[c]!]! : 0;
    weight[active]![0]![c] = 1 - cycles;
    weight[active]![1]![c] = cycles;
    weight[transit]![0]![c] = 1 - lanes;
    weight[transit]![1]![c] = lanes;
    weight[hire]![0]![c] = 1 - pays;
    weight[hire]![1]![c] = pays;
    weight[personal]![0]![c] = (1 - pays) * (1 - parks);
    weight[personal]![1]![c] = pays * (1 - parks);
    weight[personal]![2]![c] = (1 - pays) * parks;
    weight[personal]![2 + 1]![c] = pays * parks;
  }
}

/** What a mode costs more or less in an exposure: currency of a trip, and share of its own running time. */
interface Extra {
  readonly money: number;
  readonly timeShare: number;
}

const nothing: Extra = { money: 0, timeShare: 0 };

function extraOf(state: RunState, mode: Mode, m: number, v: number): Extra {
  const { demand, costs } = state.city;
  const k = demand.groupOf[m];
  if (v === 0) return nothing;
  const charge = channelAt(state, 'cordon_charge') * halfTour;
  if (k === personal) {
    const parking = mode === 'motorcycle' ? 0 : channelAt(state, 'parking_price') * costs.parkingHours * halfTour;
    // Those who ride together share what the vehicle pays.
    return { money: ((v % 2 === 1 ? charge : 0) + (v >= 2 ? parking : 0)) / demand.sharing[m]!, timeShare: 0 };
  }
  if (k === hire) return { money: charge / demand.sharing[m]!, timeShare: 0 };
  if (k === active) return mode === 'walk' ? nothing : { money: 0, timeShare: -channelAt(state, 'cycle_time_cut') };
  return demand.roadKind[m] === inMixedTraffic
    ? { money: 0, timeShare: -channelAt(state, 'bus_lane_time_cut') }
    : nothing;
}

/** Change of the weighted wait for street transit when more or fewer vehicles run, minutes. */
function waitChange(state: RunState, ring: number): number {
  const headway = state.city.costs.headway_min[ring]!;
  const bend = behaviour.wait_bend_headway.value;
  const now = waitTime(headway / (1 + channelAt(state, 'bus_service')), bend);
  return behaviour.wait_weight.value * (now - waitTime(headway, bend));
}

/** Writes exp(-s dG) of all that traffic does not change this year, for one sensitivity class. */
function fillFixed(state: RunState, s: number, business: number): void {
  const { space, demand, costs } = state.city;
  const now = state.valueOfTime[business]!;
  const base = costs.valueOfTime[business]!;
  const count = demand.modes.length;
  demand.modes.forEach((mode, m) => {
    const k = demand.groupOf[m]!;
    const sensitivity = sensitivityOf(state.base, k, s);
    for (let v = 0; v < state.lift.exposures[k]!; v++) {
      const extra = extraOf(state, mode, m, v);
      const fixed = state.fixed[s]![v]!;
      for (let c = 0; c < space.cells; c++) {
        const km = space.distance_km[c]!;
        const damping = state.base.damping[c]!;
        const money = (state.fare[m]! + state.perKm[m]! * km + extra.money) / (now * damping);
        const before = (costs.fare[m]! + state.base.perKm[m]! * km) / (base * damping);
        const wait = demand.roadKind[m] === inMixedTraffic ? state.wait_min[space.home[c]!]! : 0;
        const time = extra.timeShare === 0 ? 0 : extra.timeShare * km * costs.own_min_per_km[m]!;
        const delta = money - before + wait + time;
        fixed[c * count + m] = delta === 0 ? 1 : Math.exp(-sensitivity * delta);
      }
    }
  });
}

/** Generalised cost of the year, against the base year: money, waits, lanes, charges; traffic comes on top. */
export function setGeneralisedCost(state: RunState): void {
  weighExposures(state);
  for (let r = 0; r < state.wait_min.length; r++) state.wait_min[r] = waitChange(state, r);
  for (let s = 0; s < state.fixed.length; s++) fillFixed(state, s, s === state.fixed.length - 1 ? 1 : 0);
}

/** Writes exp(-s dG) of what traffic adds in a period, for one sensitivity class. */
export function fillRoad(state: RunState, period: number, s: number): void {
  const { space, costs } = state.city;
  const rings = costs.free_min_per_km.length;
  const car = sensitivityOf(state.base, personal, s);
  const bus = sensitivityOf(state.base, transit, s) * costs.busMixedShare;
  for (let c = 0; c < space.cells; c++) {
    let delta = 0;
    for (let r = 0; r < rings; r++) {
      const at = period * rings + r;
      delta += space.way[c * rings + r]! * (state.min_per_km[at]! - costs.base_min_per_km[at]!);
    }
    delta *= space.distance_km[c]!;
    state.lift.road[1]![c] = delta === 0 ? 1 : Math.exp(-car * delta);
    state.lift.road[2]![c] = delta === 0 ? 1 : Math.exp(-bus * delta);
  }
}
