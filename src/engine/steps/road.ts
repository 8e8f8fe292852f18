import { modeGroups, rings } from '../../plan/vocabulary.ts';
import { behaviour } from '../../sources/behaviour.ts';
import { routes, tripWeights } from '../../sources/generalised-cost.ts';
import type { PersonClass, RunState } from '../state.ts';
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

/** Writes exp(-s dG) of what traffic and crowding add in a period, for one purpose class. */
export function fillRoad(state: RunState, period: number, s: number): void {
  const { space, demand, costs, roadKind } = state.city;
  const road = state.roads[period]!;
  const car = sensitivityOf(state.base, personal, s);
  const bus = sensitivityOf(state.base, transit, s);
  const row = road[driving]!;
  const together = state.roadTogether[period]!;
  for (let c = 0; c < space.cells; c++) {
    const delta = wayChange(state, space.way, period, c) * space.distance_km[c]!;
    row[c] = delta === 0 ? 1 : Math.exp(-car * delta);
    together[c] = delta === 0 ? 1 : Math.exp(-car * state.base.nestRatio * delta);
  }
  demand.modes.forEach((_, m) => {
    if (demand.groupOf[m] !== transit) return;
    const out = road[roadKind[m]!]!;
    const mixed = demand.traits[m]!.road === 'bus' ? costs.busMixedShare : 0;
    const crowded = period === 0 ? crowdChange(state, m) * costs.own_min_per_km[m]! : 0;
    for (let c = 0; c < space.cells; c++) {
      const traffic = mixed === 0 ? 0 : mixed * wayChange(state, space.way, period, c);
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

/** A payer's view of the two ways: value of time now and then, and what a passage costs. */
export interface RoutePayer {
  readonly person: PersonClass;
  readonly s: number;
  readonly now: number;
  readonly base: number;
}

/**
 * Lets those whose way passes the centre choose between through and round, and writes the cost of both together.
 *
 * `dG = -(1/r) ln((1 - S) exp(-r dG_through) + S exp(-r dG_round))`, S the share that goes round in the base year; the
 * law stands in `model/route-choice.ts`, this is its form for all cells at once.
 *
 * @param state the run; `roads` of all that drives is written where the way passes the centre
 * @param period index
 * @param payer who chooses
 */
export function chooseRoutes(state: RunState, period: number, payer: RoutePayer): void {
  const { space, demand } = state.city;
  const driver = demand.modes.indexOf('car_driver');
  const out = state.roundShare[period]!;
  if (driver < 0) return;
  const car = sensitivityOf(state.base, personal, payer.s);
  const r = Math.max(routes.sensitivity.value, car);
  const ratio = routes.length_ratio.value;
  const paid = payer.person.pays ? channelAt(state, 'cordon_charge') * behaviour.tour_share_of_leg.value : 0;
  const row = state.roads[period]![driving]!;
  const together = state.roadTogether[period]!;
  for (let c = 0; c < space.cells; c++) {
    if (space.through[c] === 0) continue;
    const km = space.distance_km[c]!;
    const damping = state.base.damping[c]!;
    const more = km * (ratio - 1);
    const dearer = (state.base.perKm[driver]! * more) / payer.base;
    const before = dearer / damping;
    const longer = km * (ratio * wayTime(state, space.wayRound, period, c) - wayTime(state, space.way, period, c));
    // The split of the base year is a fact of the city: no fit of its sensitivities moves it.
    const share = 1 / (1 + Math.exp(routes.sensitivity.value * (longer + dearer)));
    const through =
      wayChange(state, space.way, period, c) * km + paid / demand.sharing[driver]! / (payer.now * damping);
    const round =
      wayChange(state, space.wayRound, period, c) * km * ratio +
      (state.perKm[driver]! * more) / (payer.now * damping) -
      before;
    const goesRound = share * Math.exp(-r * round);
    const sum = (1 - share) * Math.exp(-r * through) + goesRound;
    const power = through === 0 && round === 0 ? 0 : (car / r) * Math.log(sum);
    row[c] = Math.exp(power);
    together[c] = Math.exp(state.base.nestRatio * power);
    out[c] = goesRound / sum;
  }
}
