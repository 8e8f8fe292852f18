import { waitTime } from '../../model/congestion.ts';
import { modeGroups, type Mode } from '../../plan/vocabulary.ts';
import { behaviour } from '../../sources/behaviour.ts';
import { inMixedTraffic } from '../compile/demand.ts';
import { crossesCordon } from '../compile/space.ts';
import { sensitivityClasses } from '../purpose-classes.ts';
import type { RunState } from '../state.ts';
import { sensitivityOf } from '../sensitivity.ts';
import { channelAt } from './amounts.ts';

const [active, transit, hire, personal] = modeGroups.map((_, k) => k) as [number, number, number, number];
const halfTour = behaviour.tour_share_of_leg.value;

/** Who is exposed to what, as weights of sub-cells: payers of parking, the served by lanes; and who pays the charge. */
function weighExposures(state: RunState): void {
  const { space, costs } = state.city;
  const { weight, exposures } = state.lift;
  const parking = channelAt(state, 'parking_price') > 0;
  const cycles = channelAt(state, 'cycle_served_share');
  const lanes = channelAt(state, 'bus_lane_served_share');
  exposures[active] = cycles > 0 ? 2 : 1;
  exposures[transit] = lanes > 0 ? 2 : 1;
  exposures[hire] = 1;
  exposures[personal] = parking ? 2 : 1;
  for (let c = 0; c < space.cells; c++) {
    const parks = parking ? costs.parkingPaying[space.destination[c]!]! : 0;
    weight[active]![0]![c] = 1 - cycles;
    weight[active]![1]![c] = cycles;
    weight[transit]![0]![c] = 1 - lanes;
    weight[transit]![1]![c] = lanes;
    weight[hire]![0]![c] = 1;
    weight[personal]![0]![c] = 1 - parks;
    weight[personal]![1]![c] = parks;
  }
  // An exemption is a person's, not a place's: who pays cannot choose to be exempt.
  const exempt = channelAt(state, 'cordon_charge') > 0 ? channelAt(state, 'cordon_exempt_share') : 0;
  state.payerShare[0] = 1 - exempt;
  state.payerShare[1] = exempt;
}

/** Money that an exposure adds to a trip, currency; those who ride together share what the vehicle pays. */
function extraMoney(state: RunState, mode: Mode, m: number, v: number): number {
  const { demand, costs } = state.city;
  if (demand.groupOf[m] !== personal || v === 0 || mode === 'motorcycle') return 0;
  return (channelAt(state, 'parking_price') * costs.parkingHours * halfTour) / demand.sharing[m]!;
}

/** Share of a mode's own running time that an exposure saves. */
function timeCut(state: RunState, mode: Mode, m: number, v: number): number {
  const { groupOf, roadKind } = state.city.demand;
  if (v === 0) return 0;
  if (groupOf[m] === active && mode !== 'walk') return channelAt(state, 'cycle_time_cut');
  return roadKind[m] === inMixedTraffic ? channelAt(state, 'bus_lane_time_cut') : 0;
}

/** Change of the weighted wait for street transit when more or fewer vehicles run, minutes. */
function waitChange(state: RunState, ring: number): number {
  const headway = state.city.costs.headway_min[ring]!;
  const bend = behaviour.wait_bend_headway.value;
  const now = waitTime(headway / (1 + channelAt(state, 'bus_service')), bend);
  return behaviour.wait_weight.value * (now - waitTime(headway, bend));
}

/** Writes exp(-s dG) of all that traffic does not change this year, for one payer and one sensitivity class. */
function fillFixed(state: RunState, payer: number, s: number, business: number): void {
  const { space, demand, costs } = state.city;
  const now = state.valueOfTime[business]!;
  const base = costs.valueOfTime[business]!;
  const count = demand.modes.length;
  demand.modes.forEach((mode, m) => {
    const k = demand.groupOf[m]!;
    const sensitivity = sensitivityOf(state.base, k, s);
    const charged = payer === 0 && (k === personal || k === hire);
    const charge = charged ? (channelAt(state, 'cordon_charge') * halfTour) / demand.sharing[m]! : 0;
    const timetable = mode === 'bus' || mode === 'brt';
    for (let v = 0; v < state.lift.exposures[k]!; v++) {
      const fixed = state.lifts[payer]![s]!.fixed[v]!;
      const parking = extraMoney(state, mode, m, v);
      const cut = timeCut(state, mode, m, v);
      for (let c = 0; c < space.cells; c++) {
        const km = space.distance_km[c]!;
        const damping = state.base.damping[c]!;
        const toll = charge > 0 && crossesCordon(space, c) ? charge : 0;
        const money = (state.fare[m]! + state.perKm[m]! * km + parking + toll) / (now * damping);
        const before = (costs.fare[m]! + state.base.perKm[m]! * km) / (base * damping);
        const wait = timetable ? state.wait_min[space.home[c]!]! : 0;
        const saved = cut === 0 ? 0 : cut * km * costs.own_min_per_km[m]!;
        const delta = money - before + wait - saved;
        fixed[c * count + m] = delta === 0 ? 1 : Math.exp(-sensitivity * delta);
      }
    }
  });
}

/** Generalised cost of the year, against the base year: money, waits, lanes, charges; traffic comes on top. */
export function setGeneralisedCost(state: RunState): void {
  weighExposures(state);
  for (let r = 0; r < state.wait_min.length; r++) state.wait_min[r] = waitChange(state, r);
  for (let payer = 0; payer < state.payerShare.length; payer++) {
    if (state.payerShare[payer] === 0) continue;
    for (let s = 0; s < sensitivityClasses; s++) fillFixed(state, payer, s, s === sensitivityClasses - 1 ? 1 : 0);
  }
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
