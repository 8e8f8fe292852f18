import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileBase } from '../../src/engine/base.ts';
import { compileCity } from '../../src/engine/compile/city.ts';
import { compileScenario } from '../../src/engine/scenario.ts';
import { createState, type RunState } from '../../src/engine/state.ts';
import { steps } from '../../src/engine/steps.ts';
import { chooseRoutes, fillRoad, setWayChange, type RoutePayer } from '../../src/engine/steps/road.ts';
import { settleDay } from '../../src/engine/steps/travel.ts';
import { sensitivityOf } from '../../src/engine/sensitivity.ts';
import { pivotRoutes } from '../../src/model/route-choice.ts';
import { routes } from '../../src/sources/generalised-cost.ts';
import { channels, type Channel } from '../../src/plan/measure.ts';
import { driverIds, modeGroups, type DriverId } from '../../src/plan/vocabulary.ts';
import { bundled } from '../support/bundled.ts';

const plan = bundled('tiny-town');
const city = compileCity(plan);
const { base } = compileBase(city);
const still = { id: 'still', name: 'Still', role: 'base_year', measures: [] } as const;

interface Given {
  readonly channel?: Partial<Record<Channel, number>>;
  readonly driver?: Partial<Record<DriverId, number>>;
}

/** A year of the city with these amounts, run up to where choices meet the road. */
function started({ channel = {}, driver = {} }: Given): RunState {
  const state = createState(city, compileScenario(city, still, {}), base);
  for (const [id, value] of Object.entries(channel)) {
    state.scenario.channel[channels.indexOf(id as Channel) * city.axis.count] = value;
  }
  for (const [id, value] of Object.entries(driver)) {
    state.scenario.driver[driverIds.indexOf(id as DriverId) * city.axis.count] = value;
  }
  for (const step of steps.slice(
    0,
    steps.findIndex(({ id }) => id === 'mode_choice'),
  ))
    step.run(state);
  return state;
}

const tripsOf = ({ day }: RunState): number =>
  day.reduce((all, flows) => all + flows.reduce((sum, each) => sum + each, 0), 0);

describe('the road and those who use it', () => {
  it('settle at the same place from any start', () => {
    const busier = { driver: { population: 1.2 }, channel: { cordon_charge: 2, cordon_exempt_share: 0.1 } } as const;
    const usual = started(busier);
    settleDay(usual);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.5, max: 3, noNaN: true }), { minLength: 8, maxLength: 8 }), (starts) => {
        const state = started(busier);
        for (const times of [state.min_per_km, state.lastTimes]) {
          times.set(city.costs.base_min_per_km.map((time, at) => time * starts[at]!));
        }
        settleDay(state);
        expect(state.converged).toBe(true);
        state.min_per_km.forEach((time, at) => expect(time / usual.min_per_km[at]!).toBeCloseTo(1, 6));
      }),
      { numRuns: 12 },
    );
  });

  it('are as fast in a city of twice everything, and make twice the trips', () => {
    const one = started({});
    settleDay(one);
    // Road space is doubled as minus one part taken; public transport is scheduled per resident.
    const twice = started({
      driver: { population: 2, jobs: 2, through_traffic: 2 },
      channel: { road_space_cut: -1 },
    });
    // Rounds of goods grow with the root of stops in the same area: the law is about people on a given road.
    twice.freightLoad.set(one.freightLoad.map((load) => 2 * load));
    twice.laneLost.set(one.laneLost);
    settleDay(twice);
    twice.min_per_km.forEach((time, at) => expect(time / one.min_per_km[at]!).toBeCloseTo(1, 7));
    expect(tripsOf(twice) / tripsOf(one)).toBeCloseTo(2, 9);
  });

  it('slow down with more people on the same road, and a narrower one', () => {
    const times = (given: Given): Float64Array => {
      const state = started(given);
      settleDay(state);
      return state.min_per_km;
    };
    const before = times({});
    for (const given of [{ driver: { population: 1.1 } }, { channel: { road_space_cut: 0.1 } }] as const) {
      times(given).forEach((time, at) => expect(time).toBeGreaterThan(before[at]!));
    }
  });

  it('fill again with trips when there is more of it, by part of what was added', () => {
    const carKm = (given: Given): number => {
      const state = started(given);
      settleDay(state);
      const driver = city.demand.modes.indexOf('car_driver');
      const count = city.demand.modes.length;
      return state.day.reduce(
        (all, flows) => all + city.space.distance_km.reduce((sum, km, c) => sum + km * flows[c * count + driver]!, 0),
        0,
      );
    };
    // Induced traffic at fixed land use: elasticity of car-km to lane-km between 0 and .5, never tuned.
    const elasticity = Math.log(carKm({ channel: { road_space_cut: -0.1 } }) / carKm({})) / Math.log(1.1);
    expect(elasticity).toBeGreaterThan(0.005);
    expect(elasticity).toBeLessThan(0.5);
  });

  it('choose the way through or round as the readable law does', () => {
    const away: RoutePayer = { pays: true, s: 2, value: 0 };
    const ways = (charge: number): RunState => {
      const state = started({ channel: { cordon_charge: charge } });
      setWayChange(state);
      fillRoad(state, 0, away.s);
      chooseRoutes(state, 0, away);
      return state;
    };
    const [free, charged] = [ways(0), ways(3)];
    const driver = city.demand.modes.indexOf('car_driver');
    const car = sensitivityOf(base, modeGroups.indexOf('private'), away.s);
    const sensitivity = Math.max(routes.sensitivity.value, car);
    const passing = [...city.space.through.keys()].filter((c) => city.space.through[c] === 1);
    expect(passing.length).toBeGreaterThan(4);
    for (const c of passing) {
      // Half of the charge falls on a leg, shared by those in the car, in minutes of their time.
      const dearer = 1.5 / city.demand.sharing[driver]! / (charged.valueOfTime[away.value]! * base.damping[c]!);
      const law = pivotRoutes(free.roundShare[0]![c]!, dearer, 0, sensitivity);
      expect(charged.roundShare[0]![c]).toBeCloseTo(law.roundShare, 12);
      expect(charged.roads[0]![1]![c]).toBeCloseTo(Math.exp(-car * law.cost_min), 12);
    }
  });
});
