import { modeGroups, rings } from '../../plan/vocabulary.ts';
import { behaviour } from '../../sources/behaviour.ts';
import { routes, tripWeights } from '../../sources/generalised-cost.ts';
import type { RunState } from '../state.ts';
import { driving } from '../compile/groups.ts';
import { sensitivityOf } from '../sensitivity.ts';
import { channelAt } from './amounts.ts';

const transit = modeGroups.indexOf('transit');
const personal = modeGroups.indexOf('private');
/** Delay comes unannounced: a minute of it counts for more than a minute. */
const felt = 1 + tripWeights.unreliability.value;

/** Change of felt car time on a way against the base year, min/km. `ways` is through or round. */
function wayChange(state: RunState, ways: Float64Array, period: number, c: number): number {
  const { costs } = state.city;
  let change = 0;
  for (let r = 0; r < rings.length; r++) {
    const at = period * rings.length + r;
    change += ways[c * rings.length + r]! * (state.min_per_km[at]! - costs.base_min_per_km[at]!);
  }
  return change * felt;
}

/** Felt car time on a way in the base year, min/km. */
function wayTime(state: RunState, ways: Float64Array, period: number, c: number): number {
  const { costs } = state.city;
  let time = 0;
  for (let r = 0; r < rings.length; r++) {
    const base = costs.base_min_per_km[period * rings.length + r]!;
    time += ways[c * rings.length + r]! * (base + (felt - 1) * (base - costs.free_min_per_km[r]!));
  }
  return time;
}

/** Change of felt car time on every way at the times in `state.min_per_km`; the same for all purposes. */
export function setWayChange(state: RunState): void {
  const { space } = state.city;
  state.wayChange.forEach((row, period) => {
    for (let c = 0; c < space.cells; c++) row[c] = wayChange(state, space.way, period, c);
  });
}

/** Writes exp(-s dG) of what traffic and crowding add in a period, for one purpose class. */
export function fillRoad(state: RunState, period: number, s: number): void {
  const { space, demand, costs, roadKind, groups } = state.city;
  const road = state.roads[period]!;
  const change = state.wayChange[period]!;
  const car = sensitivityOf(state.base, personal, s);
  const bus = sensitivityOf(state.base, transit, s);
  const row = road[driving]!;
  const together = state.roadTogether[period]!;
  const apart = groups.some(({ drives, road: alike }) => drives && alike === undefined);
  for (let c = 0; c < space.cells; c++) {
    const delta = change[c]! * space.distance_km[c]!;
    if (apart) row[c] = delta === 0 ? 1 : Math.exp(-car * delta);
    together[c] = delta === 0 ? 1 : Math.exp(-car * state.base.nestRatio * delta);
  }
  demand.modes.forEach((_, m) => {
    if (demand.groupOf[m] !== transit) return;
    const out = road[roadKind[m]!]!;
    const mixed = demand.traits[m]!.road === 'bus' ? costs.busMixedShare : 0;
    const crowded = period === 0 ? crowdChange(state, m) * costs.own_min_per_km[m]! : 0;
    for (let c = 0; c < space.cells; c++) {
      const traffic = mixed === 0 ? 0 : mixed * change[c]!;
      const delta = (traffic + crowded) * space.distance_km[c]!;
      out[c] = delta === 0 ? 1 : Math.exp(-bus * delta);
    }
  });
}

/** Felt minutes that the crowd of the peak adds to a minute on board, against the base year. */
function crowdChange(state: RunState, m: number): number {
  const c = state.city.vehicleOf[m]!;
  return c < 0 ? 0 : state.crowd[c]! - state.base.crowd[c]!;
}

/** A driver's view of the two ways: what time is worth, and whether a passage is charged. */
export interface RoutePayer {
  readonly s: number;
  /** Row of the value of time. `[2 × tercile]` */
  readonly value: number;
  readonly pays: boolean;
}

/** Share that goes round in the base year: a fact of the city, which no fit of its sensitivities moves. */
export function setBaseRoutes(state: RunState): void {
  const { space, demand, costs, throughCells } = state.city;
  const driver = demand.modes.indexOf('car_driver');
  if (driver < 0) return;
  const ratio = routes.length_ratio.value;
  state.roundBase.forEach((rows, period) => {
    rows.forEach((row, value) => {
      for (const c of throughCells) {
        const km = space.distance_km[c]!;
        const dearer = (state.base.perKm[driver]! * km * (ratio - 1)) / costs.valueOfTime[value]!;
        const longer = km * (ratio * wayTime(state, space.wayRound, period, c) - wayTime(state, space.way, period, c));
        row[c] = 1 / (1 + Math.exp(routes.sensitivity.value * (longer + dearer)));
      }
    });
  });
}

/**
 * Lets those whose way passes the centre choose between through and round, and writes the cost of both together.
 *
 * `dG = -(1/r) ln((1 - S) exp(-r dG_through) + S exp(-r dG_round))`, S the share that goes round in the base year; the
 * law stands in `model/route-choice.ts`, this is its form for all cells at once.
 *
 * @param state the run; what drives is written in `roads` and `roadTogether` where the way passes the centre
 * @param period index
 * @param payer who chooses
 */
export function chooseRoutes(state: RunState, period: number, payer: RoutePayer): void {
  const { space, demand, costs, throughCells } = state.city;
  const driver = demand.modes.indexOf('car_driver');
  if (driver < 0) return;
  const out = state.roundShare[period]!;
  const shares = state.roundBase[period]![payer.value]!;
  const [now, base] = [state.valueOfTime[payer.value]!, costs.valueOfTime[payer.value]!];
  const car = sensitivityOf(state.base, personal, payer.s);
  const r = Math.max(routes.sensitivity.value, car);
  const ratio = routes.length_ratio.value;
  const paid = payer.pays ? channelAt(state, 'cordon_charge') * behaviour.tour_share_of_leg.value : 0;
  const row = state.roads[period]![driving]!;
  const together = state.roadTogether[period]!;
  for (const c of throughCells) {
    const km = space.distance_km[c]!;
    const damping = state.base.damping[c]!;
    const more = km * (ratio - 1);
    const before = (state.base.perKm[driver]! * more) / base / damping;
    const through = state.wayChange[period]![c]! * km + paid / demand.sharing[driver]! / (now * damping);
    const round =
      wayChange(state, space.wayRound, period, c) * km * ratio +
      (state.perKm[driver]! * more) / (now * damping) -
      before;
    const goesRound = shares[c]! * Math.exp(-r * round);
    const sum = (1 - shares[c]!) * Math.exp(-r * through) + goesRound;
    const power = through === 0 && round === 0 ? 0 : (car / r) * Math.log(sum);
    row[c] = Math.exp(power);
    together[c] = Math.exp(state.base.nestRatio * power);
    out[c] = goesRound / sum;
  }
}
