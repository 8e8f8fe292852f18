import { channels } from '../plan/measure.ts';
import { traitsOfMode, type Mode } from '../plan/vocabulary.ts';
import { realism as accepted } from '../sources/behaviour.ts';
import { setGeneralisedCost } from './steps/generalised-cost.ts';
import { settle } from './steps/travel.ts';
import type { RunState } from './state.ts';

const rise = 1.1;
const margin = 0.05;
const bisections = 10;
const [personal, transit] = [0, 1];

export type RealismId = 'fuel_price' | 'fare' | 'service';
type Range = { readonly low: number; readonly high: number };

/** How the city answers a price or a service, and whether cities answer so. */
export interface RealismRow extends Range {
  readonly id: RealismId;
  readonly elasticity: number;
  readonly inside: boolean;
}

function carKm(state: RunState): number {
  const { space, demand } = state.city;
  const m = demand.modes.indexOf('car_driver');
  if (m < 0) return NaN;
  let km = 0;
  for (let c = 0; c < space.cells; c++) km += state.annual[c * demand.modes.length + m]! * space.distance_km[c]!;
  return km;
}

function transitTrips(state: RunState): number {
  const { space, demand } = state.city;
  let trips = 0;
  demand.modes.forEach((mode, m) => {
    if (traitsOfMode[mode as 'bus'].group !== 'transit') return;
    for (let c = 0; c < space.cells; c++) trips += state.annual[c * demand.modes.length + m]!;
  });
  return trips;
}

/** Solves the base year from its start, so that one test leaves no trace in the next. */
function solve(state: RunState, quantity: (state: RunState) => number): number {
  setGeneralisedCost(state);
  state.min_per_km.set(state.city.costs.base_min_per_km);
  state.lastTimes.set(state.city.costs.base_min_per_km);
  state.pull.fill(1);
  state.solver.forget();
  settle(state);
  return quantity(state);
}

function raisePrices(prices: Float64Array, modes: readonly Mode[], group: string): void {
  modes.forEach((mode, m) => {
    if (traitsOfMode[mode as 'bus'].group === group) prices[m]! *= rise;
  });
}

/** What each test raises by a tenth, and what answers. */
const tests: Record<
  RealismId,
  { raised: (state: RunState) => Float64Array; raise: (state: RunState) => void; answers: (state: RunState) => number }
> = {
  // Motorcycles pay for fuel too.
  fuel_price: {
    raised: (state) => state.perKm,
    raise: (state) => raisePrices(state.perKm, state.city.demand.modes, 'private'),
    answers: carKm,
  },
  fare: {
    raised: (state) => state.fare,
    raise: (state) => raisePrices(state.fare, state.city.demand.modes, 'transit'),
    answers: transitTrips,
  },
  service: {
    raised: (state) => state.scenario.channel,
    raise: (state) => {
      state.scenario.channel[channels.indexOf('bus_service') * state.city.axis.count] = rise - 1;
    },
    answers: transitTrips,
  },
};

/**
 * Measures an arc elasticity in the base year, congestion answering.
 *
 * `e = ln(q1 / q0) / ln(1.1)`
 *
 * @param state the base year, prices set
 * @param id what is raised by a tenth: fuel price on car-km, fares or vehicle-km of buses on public transport trips
 * @param q0 the quantity in the base year, which no sensitivity moves
 * @returns elasticity; NaN where the city has no such mode
 */
function elasticityOf(state: RunState, id: RealismId, q0: number): number {
  const { raised, raise, answers } = tests[id];
  const before = raised(state).slice();
  raise(state);
  const q1 = solve(state, answers);
  raised(state).set(before);
  return Math.log(q1 / q0) / Math.log(rise);
}

/** Moves a number between bounds until an elasticity meets its aim; where it cannot, to the bound that comes nearest. */
function bisect(low: number, high: number, aim: number, answer: (value: number) => number): void {
  // More sensitivity takes an elasticity away from zero.
  const falls = answer(high) < answer(low);
  let [from, to] = [low, high];
  for (let n = 0; n < bisections; n++) {
    const middle = (from + to) / 2;
    if (answer(middle) > aim === falls) from = middle;
    else to = middle;
  }
  answer((from + to) / 2);
}

function setDamping(state: RunState, power: number): void {
  const { distance_km, populationShare, home } = state.city.space;
  const { damping } = state.base;
  let km = 0;
  let trips = 0;
  state.city.demand.destination.forEach((cells, p) => {
    cells.forEach((share, c) => {
      const flow = share * populationShare[home[c]!]! * state.city.demand.rate[p]!;
      trips += flow;
      km += flow * distance_km[c]!;
    });
  });
  for (let c = 0; c < damping.length; c++) damping[c] = (distance_km[c]! / (km / trips)) ** power;
}

const inside = (value: number, { low, high }: Range): boolean => value >= low && value <= high;

/** Just inside the bound that is nearer: no more is moved than the range asks. */
const aimOf = (value: number, { low, high }: Range): number =>
  value < low ? low + margin * (high - low) : high - margin * (high - low);

type Elasticity = (id: RealismId) => number;

/** Scales a sensitivity, within its bounds, until a test lies inside its range; `or` says what to do where it cannot. */
function fitScale(
  scale: Float64Array,
  at: number,
  id: RealismId,
  elasticity: Elasticity,
  or: 'come nearest' | 'leave it',
): void {
  const first = elasticity(id);
  if (Number.isNaN(first) || inside(first, accepted[id])) return;
  bisect(accepted.scale.low, accepted.scale.high, aimOf(first, accepted[id]), (value) => {
    scale[at] = value;
    return elasticity(id);
  });
  if (or === 'leave it' && !inside(elasticity(id), accepted[id])) scale[at] = 1;
}

/**
 * Fits the two scalars a city may have, and after them the growth of the value of time with distance.
 *
 * Inside the accepted range nothing is touched; outside, the scale of the sensitivity moves within its bounds just
 * into the range, then the distance power does. Service comes before fares: where it cannot be met the scale stays, and
 * where both cannot be met fares are, being better known. What is still outside is reported, never hidden.
 *
 * @param state the base year, prices and base traffic set; `state.base` is written
 * @returns the tests as they stand after the fit; none for a mode that the city does not have
 */
export function fitRealism(state: RunState): RealismRow[] {
  const { fuel_price, distance_power } = accepted;
  const { scale } = state.base;
  solve(state, carKm);
  const rest = { fuel_price: carKm(state), fare: transitTrips(state), service: transitTrips(state) };
  const elasticity: Elasticity = (id) => elasticityOf(state, id, rest[id]);
  fitScale(scale, personal, 'fuel_price', elasticity, 'come nearest');
  if (elasticity('fuel_price') < fuel_price.low) {
    bisect(distance_power.low, distance_power.high, aimOf(-Infinity, fuel_price), (power) => {
      setDamping(state, power);
      return elasticity('fuel_price');
    });
  }
  fitScale(scale, transit, 'service', elasticity, 'leave it');
  fitScale(scale, transit, 'fare', elasticity, 'come nearest');
  const rows = (['fuel_price', 'fare', 'service'] as const).map((id) => {
    const { low, high } = accepted[id];
    const value = elasticity(id);
    return { id, elasticity: value, low, high, inside: inside(value, accepted[id]) };
  });
  return rows.filter(({ elasticity: value }) => !Number.isNaN(value));
}
