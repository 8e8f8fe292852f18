import { groupOfMode, type Mode } from '../plan/vocabulary.ts';
import { realism as accepted } from '../sources/behaviour.ts';
import { setGeneralisedCost } from './steps/generalised-cost.ts';
import { settle } from './steps/travel.ts';
import type { RunState } from './state.ts';

const rise = 1.1;
const margin = 0.05;

/** How the city answers a price, and whether cities answer so. */
export interface RealismRow {
  readonly id: 'fuel_price' | 'fare';
  readonly elasticity: number;
  readonly low: number;
  readonly high: number;
  readonly inside: boolean;
}

function personKm(state: RunState, mode: Mode): number {
  const { space, demand } = state.city;
  const m = demand.modes.indexOf(mode);
  if (m < 0) return NaN;
  let km = 0;
  for (let c = 0; c < space.cells; c++) km += state.annual[c * demand.modes.length + m]! * space.distance_km[c]!;
  return km;
}

function transitTrips(state: RunState): number {
  const { space, demand } = state.city;
  let trips = 0;
  demand.modes.forEach((mode, m) => {
    if (groupOfMode[mode] !== 'transit') return;
    for (let c = 0; c < space.cells; c++) trips += state.annual[c * demand.modes.length + m]!;
  });
  return trips;
}

/**
 * Measures an arc elasticity in the base year, congestion answering.
 *
 * `e = ln(q1 / q0) / ln(1.1)`
 *
 * @param state the base year, prices set
 * @param prices money per trip or per km to raise, by mode
 * @param holds which modes' price rises
 * @param quantity what answers
 * @returns elasticity; NaN where the city has no such mode
 */
function elasticity(
  state: RunState,
  prices: Float64Array,
  holds: (mode: Mode) => boolean,
  quantity: (state: RunState) => number,
): number {
  const { modes } = state.city.demand;
  const before = prices.slice();
  const solve = (): number => {
    setGeneralisedCost(state);
    state.min_per_km.set(state.city.costs.base_min_per_km);
    state.lastTimes.set(state.city.costs.base_min_per_km);
    state.pull.fill(1);
    state.solver.forget();
    settle(state);
    return quantity(state);
  };
  const q0 = solve();
  modes.forEach((mode, m) => {
    if (holds(mode)) prices[m]! *= rise;
  });
  const q1 = solve();
  prices.set(before);
  return Math.log(q1 / q0) / Math.log(rise);
}

/** Car-km with respect to the price of fuel; motorcycles pay it too. */
export function fuelElasticity(state: RunState): number {
  return elasticity(
    state,
    state.perKm,
    (mode) => groupOfMode[mode] === 'private',
    (now) => personKm(now, 'car_driver'),
  );
}

/** Public transport trips with respect to fares. */
export function fareElasticity(state: RunState): number {
  return elasticity(state, state.fare, (mode) => groupOfMode[mode] === 'transit', transitTrips);
}

/** Moves one number until the elasticity meets its aim, or to the bound that comes nearest. */
function bisect(low: number, high: number, aim: number, answer: (value: number) => number): number {
  const rounds = 12;
  // The more sensitive, the more negative the elasticity.
  const falls = answer(high) < answer(low);
  let [from, to] = [low, high];
  for (let n = 0; n < rounds; n++) {
    const middle = (from + to) / 2;
    if (answer(middle) > aim === falls) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

function setDamping(state: RunState, power: number): void {
  const { distance_km } = state.city.space;
  const { damping } = state.base;
  let km = 0;
  let trips = 0;
  state.city.demand.destination.forEach((cells) => {
    cells.forEach((share, c) => {
      trips += share;
      km += share * distance_km[c]!;
    });
  });
  for (let c = 0; c < damping.length; c++) damping[c] = (distance_km[c]! / (km / trips)) ** power;
}

/**
 * Fits the two scalars a city may have, and after them the growth of the value of time with distance.
 *
 * Inside the accepted range nothing is touched; outside, the scale of the sensitivity moves within its bounds just
 * into the range, then the distance power does. What is still outside is reported, never hidden.
 *
 * @param state the base year, prices and base traffic set; `state.base` is written
 * @returns the two tests as they stand after the fit
 */
export function fitRealism(state: RunState): RealismRow[] {
  const { scale } = state.base;
  const { fuel_price, fare, scale: bounds, distance_power } = accepted;
  // Just inside the bound that is nearer: no more is moved than the range asks.
  const aim = (value: number, { low, high }: { low: number; high: number }): number =>
    value < low ? low + margin * (high - low) : high - margin * (high - low);
  const inside = (value: number, range: { low: number; high: number }): boolean =>
    value >= range.low && value <= range.high;
  const fit = (at: number, range: { low: number; high: number }, answer: () => number): void => {
    const first = answer();
    if (Number.isNaN(first) || inside(first, range)) return;
    scale[at] = bisect(bounds.low, bounds.high, aim(first, range), (value) => {
      scale[at] = value;
      return answer();
    });
  };
  fit(0, fuel_price, () => fuelElasticity(state));
  if (fuelElasticity(state) < fuel_price.low) {
    setDamping(
      state,
      bisect(distance_power.low, distance_power.high, aim(-Infinity, fuel_price), (power) => {
        setDamping(state, power);
        return fuelElasticity(state);
      }),
    );
  }
  fit(1, fare, () => fareElasticity(state));
  const row = (id: RealismRow['id'], value: number, { low, high }: { low: number; high: number }): RealismRow => ({
    id,
    elasticity: value,
    low,
    high,
    inside: inside(value, { low, high }),
  });
  const rows = [row('fuel_price', fuelElasticity(state), fuel_price), row('fare', fareElasticity(state), fare)];
  return rows.filter(({ elasticity: value }) => !Number.isNaN(value));
}
