import { distanceDamping } from '../model/generalised-cost.ts';
import { channels, type Channel } from '../plan/measure.ts';
import { purposes, terciles, type Purpose } from '../plan/vocabulary.ts';
import { ownershipByIncome, personGroups } from '../model/person-groups.ts';
import { behaviour, realism as accepted } from '../sources/behaviour.ts';
import { carOwnership } from '../sources/car-ownership.ts';
import { periods } from './compile/costs.ts';
import { setGeneralisedCost } from './steps/generalised-cost.ts';
import { generateTrips } from './steps/people.ts';
import { chooseDay, spreadAll } from './steps/choices.ts';
import { settleDay } from './steps/travel.ts';
import type { RealismRow } from './results.ts';
import type { RunState } from './state.ts';

const rise = 1.1;
const margin = 0.05;
const bisections = 10;
const [personal, transit] = [0, 1];

/** Tests of how people travel; goods have one of their own. */
export type RealismId = Exclude<RealismRow['id'], 'freight_cost'>;
type Range = { readonly low: number; readonly high: number };

/** What answers a test, by purpose: car-km a year; car driver trips, trips by public transport and those of them by bus a weekday. */
interface Answers {
  readonly carKm: Float64Array;
  readonly carTrips: Float64Array;
  readonly transitTrips: Float64Array;
  readonly busTrips: Float64Array;
}

/** Adds up by purpose what people do at the times in `state.min_per_km`. */
function answersOf(state: RunState): Answers {
  const { space, demand } = state.city;
  const count = demand.modes.length;
  const driver = demand.modes.indexOf('car_driver');
  const byPurpose = (): Float64Array => new Float64Array(purposes.length);
  const found = { carKm: byPurpose(), carTrips: byPurpose(), transitTrips: byPurpose(), busTrips: byPurpose() };
  spreadAll(state, (_segment, p) => {
    for (let t = 0; t < periods; t++) {
      const { mode: weights } = state.weights[t]!;
      const coefficient = state.coefficient[t]!;
      demand.groupOf.forEach((k, m) => {
        const isTransit = demand.traits[m]!.group === 'transit';
        const isBus = demand.traits[m]!.vehicle === 'bus';
        if (m !== driver && !isTransit) return;
        for (let c = 0; c < space.cells; c++) {
          const trips = coefficient[k * space.cells + c]! * weights[c * count + m]!;
          if (isBus) found.busTrips[p]! += trips;
          if (isTransit) found.transitTrips[p]! += trips;
          else {
            found.carTrips[p]! += trips;
            found.carKm[p]! += trips * space.distance_km[c]! * demand.daysPerYear[p]!;
          }
        }
      });
    }
  });
  return found;
}

/** Solves the base year from its start, so that one test leaves no trace in the next. */
function solve(state: RunState): Answers {
  setGeneralisedCost(state);
  state.min_per_km.set(state.city.costs.base_min_per_km);
  state.lastTimes.set(state.city.costs.base_min_per_km);
  state.pull.fill(1);
  state.crowd.set(state.base.crowd);
  state.solver.forget();
  settleDay(state);
  return answersOf(state);
}

function raiseWhere(prices: Float64Array, state: RunState, group: string): void {
  state.city.demand.traits.forEach((traits, m) => {
    if (traits.group === group) prices[m]! *= rise;
  });
}

/** Cars owned after years of dearer driving, all else still. */
function ownLess(state: RunState): void {
  const { demand } = state.city;
  const cars = demand.carsPerPerson * rise ** carOwnership.to_running_cost.value;
  const by = demand.ownership
    ? ownershipByIncome(demand.ownership, demand.incomes, 1)
    : Float64Array.from(terciles, () => 1);
  state.groupShare = personGroups(cars, demand.personsPerCar, behaviour.most_car_access.value, by);
  generateTrips(state);
}

/** A tenth more bus-km: more often, or on lines between those of today. */
function moreBuses(state: RunState, widerShare: number): Answers {
  const at = (id: Channel): number => channels.indexOf(id) * state.city.axis.count;
  state.scenario.channel[at('bus_service')] = rise - 1;
  state.scenario.channel[at('bus_service_wider_share')] = widerShare;
  const found = solve(state);
  state.scenario.channel[at('bus_service')] = 0;
  state.scenario.channel[at('bus_service_wider_share')] = 0;
  return found;
}

/** What each test raises by a tenth, and what answers. */
const tests: Record<RealismId, { run: (state: RunState) => Answers; answers: keyof Answers }> = {
  // Motorcycles pay for fuel too.
  fuel_price: {
    run: (state) => {
      const before = state.perKm.slice();
      raiseWhere(state.perKm, state, 'private');
      const found = solve(state);
      state.perKm.set(before);
      return found;
    },
    answers: 'carKm',
  },
  fuel_price_free: {
    run: (state) => {
      const groups = state.groupShare;
      ownLess(state);
      const found = tests.fuel_price.run(state);
      state.groupShare = groups;
      generateTrips(state);
      return found;
    },
    answers: 'carKm',
  },
  fare: {
    run: (state) => {
      const [fare, perKm] = [state.fare.slice(), state.perKm.slice()];
      raiseWhere(state.fare, state, 'transit');
      raiseWhere(state.perKm, state, 'transit');
      const found = solve(state);
      state.fare.set(fare);
      state.perKm.set(perKm);
      return found;
    },
    answers: 'transitTrips',
  },
  // One pass: the road does not answer.
  car_time: {
    run: (state) => {
      setGeneralisedCost(state);
      state.pull.fill(1);
      state.crowd.set(state.base.crowd);
      state.min_per_km.set(state.city.costs.base_min_per_km.map((time) => time * rise));
      chooseDay(state);
      return answersOf(state);
    },
    answers: 'carTrips',
  },
  service: { run: (state) => moreBuses(state, 0), answers: 'busTrips' },
  coverage: { run: (state) => moreBuses(state, 1), answers: 'busTrips' },
};

const ids = Object.keys(tests) as RealismId[];
const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** Arc elasticity, `e = ln(q1 / q0) / ln(1.1)`; NaN where there is nothing to answer. */
const arc = (now: number, before: number): number => (before > 0 ? Math.log(now / before) / Math.log(rise) : NaN);

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
  const { distance_km, zonePopulation, home } = state.city.space;
  const { damping } = state.base;
  let km = 0;
  let trips = 0;
  state.city.demand.destination.forEach((cells, p) => {
    cells.forEach((share, c) => {
      const flow = share * zonePopulation[home[c]!]! * state.city.demand.rate[p]!;
      trips += flow;
      km += flow * distance_km[c]!;
    });
  });
  for (let c = 0; c < damping.length; c++) damping[c] = distanceDamping(distance_km[c]!, km / trips, power);
}

const inside = (value: number, { low, high }: Range): boolean => value >= low && value <= high;

/** Just inside the bound that is nearer: no more is moved than the range asks. */
const aimOf = (value: number, { low, high }: Range): number =>
  value < low ? low + margin * (high - low) : high - margin * (high - low);

type Elasticity = (id: RealismId) => number;

type Fitted = 'fuel_price' | 'fuel_price_free' | 'fare' | 'service';

/** Scales a sensitivity, within its bounds, until a test lies inside its range; `or` says what to do where it cannot. */
function fitScale(
  scale: Float64Array,
  at: number,
  id: Fitted,
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
 * Scales the sensitivity of private modes. Downwards where fuel moves too much with the cars that people own; upwards
 * only where it moves too little after years in which they own fewer: what countries have seen of fuel holds those years
 * and trips far longer than a city's. A scale that makes up for them would answer every charge too strongly; where even
 * the highest does not suffice, the cause lies elsewhere and the scale stays.
 */
function fitPrivate(scale: Float64Array, elasticity: Elasticity): void {
  if (elasticity('fuel_price') < accepted.fuel_price.low) {
    fitScale(scale, personal, 'fuel_price', elasticity, 'come nearest');
  } else if (elasticity('fuel_price_free') > accepted.fuel_price_free.high) {
    fitScale(scale, personal, 'fuel_price_free', elasticity, 'leave it');
  }
}

/** What is accepted of a purpose; prices of fuel move leisure more than business. */
function rangeOf(id: RealismId, purpose: Purpose | 'all'): Range {
  if (purpose !== 'all' && (id === 'fuel_price' || id === 'fuel_price_free')) return accepted.fuel_by_purpose[purpose];
  return accepted[id];
}

function rowsOf(state: RunState, rest: Answers): RealismRow[] {
  return ids.flatMap((id) => {
    const { run, answers } = tests[id];
    const [now, before] = [run(state)[answers], rest[answers]];
    const row = (purpose: Purpose | 'all', elasticity: number): RealismRow[] => {
      const { low, high } = rangeOf(id, purpose);
      if (Number.isNaN(elasticity)) return [];
      return [{ id, purpose, elasticity, low, high, inside: inside(elasticity, { low, high }) }];
    };
    return [
      ...row('all', arc(total(now), total(before))),
      ...purposes.flatMap((purpose, p) => row(purpose, arc(now[p]!, before[p]!))),
    ];
  });
}

/** What the fit came to. */
export interface RealismFit {
  readonly rows: RealismRow[];
  /** Scales of private and of public transport. */
  readonly scale: Float64Array;
  /** Power of distance with which the value of time grows. */
  readonly power: number;
}

/**
 * Fits the two scalars a city may have, and after them the growth of the value of time with distance.
 *
 * Inside the accepted range nothing is touched; outside, the scale of the sensitivity moves within its bounds just
 * into the range, then the distance power does. Service comes before fares: where it cannot be met the scale stays, and
 * where both cannot be met fares are, being better known. What is still outside is reported, never hidden.
 *
 * @param state the base year, prices and base traffic set; `state.base` is written
 * @param given a fit of the same city at another resolution, to be taken over and not made anew
 * @returns the tests as they stand after the fit, in all and by purpose; none for a mode that the city does not have
 */
export function fitRealism(state: RunState, given?: Pick<RealismFit, 'scale' | 'power'>): RealismFit {
  const { fuel_price, distance_power } = accepted;
  const { scale } = state.base;
  const rest = solve(state);
  const elasticity: Elasticity = (id) => {
    const { run, answers } = tests[id];
    return arc(total(run(state)[answers]), total(rest[answers]));
  };
  let power = given?.power ?? 0;
  if (given) {
    scale.set(given.scale);
    if (power > 0) setDamping(state, power);
  } else {
    fitPrivate(scale, elasticity);
    if (elasticity('fuel_price') < fuel_price.low) {
      bisect(distance_power.low, distance_power.high, aimOf(-Infinity, fuel_price), (tried) => {
        power = tried;
        setDamping(state, power);
        return elasticity('fuel_price');
      });
    }
    fitScale(scale, transit, 'service', elasticity, 'leave it');
    fitScale(scale, transit, 'fare', elasticity, 'come nearest');
  }
  const rows = rowsOf(state, rest);
  // Back to the base year as it is.
  solve(state);
  return { rows, scale, power };
}
