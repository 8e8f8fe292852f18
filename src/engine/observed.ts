import { addFlows, modeWeights, spreadTrips, WeighWork, type CostLift, type NewMode } from '../model/mode-choice.ts';
import { constantForEffect } from '../model/observed-effect.ts';
import type { ObservedEffect } from '../plan/measure.ts';
import { bandBounds_km, carAccess, modeGroups, purposes, terciles, type Mode } from '../plan/vocabulary.ts';
import { behaviour } from '../sources/behaviour.ts';
import { periods } from './compile/costs.ts';
import type { CompiledCity } from './compile/city.ts';
import { groupAt } from './compile/demand.ts';
import { classOfPurpose } from './purpose-classes.ts';
import { sensitivityOf } from './sensitivity.ts';
import type { Base } from './state.ts';
import { touches } from './steps/exposures.ts';

/** Trips up to here count as near home, km. */
const near_km = bandBounds_km[2];

/** True where the constant of an effect applies. */
export function moves({ space }: CompiledCity, through: ObservedEffect['through'], mode: Mode, c: number): boolean {
  if (through === 'driving') return mode === 'car_driver';
  if (through === 'cycling') return mode === 'cycle' || mode === 'ebike';
  if (through === 'riding_along') return mode === 'car_passenger';
  return space.distance_km[c]! <= near_km;
}

/** Driving gets harder; what is to gain gets easier. */
export const signOf = (through: ObservedEffect['through']): 1 | -1 => (through === 'driving' ? 1 : -1);

/** Everything that a solution on the base year needs, allocated once for it. */
function bench(city: CompiledCity) {
  const size = city.space.cells * city.demand.modes.length;
  const ones = new Float64Array(city.space.cells).fill(1);
  const fixed = new Float64Array(size).fill(1);
  const entering: NewMode[][] = [[]];
  const lift: CostLift = {
    weight: modeGroups.map(() => [ones]),
    exposures: modeGroups.map(() => 1),
    fixed: [fixed],
    entering,
    roadKind: city.demand.modes.map(() => 0),
    road: [ones],
  };
  const sums = (): Float64Array => new Float64Array(modeGroups.length * city.space.cells);
  return {
    fixed,
    lift,
    weights: { mode: new Float64Array(size), group: sums() },
    coefficient: sums(),
    flows: new Float64Array(size),
    weighing: new WeighWork(city.choice),
    work: new Float64Array(modeGroups.length * periods),
  };
}

/** Car driver trips of a purpose class on a weekday of the base year, in the cells that an effect is about. */
function driven(
  city: CompiledCity,
  base: Base,
  of: ReturnType<typeof bench>,
  purposeClass: number,
  where: ObservedEffect['where'],
): number {
  const { demand, space, choice, shares } = city;
  const driver = demand.modes.indexOf('car_driver');
  let trips = 0;
  for (let access = 0; access < carAccess.length; access++) {
    const persons = terciles.reduce((sum, _, i) => sum + demand.groupShare[groupAt(access, i)]!, 0);
    modeWeights(choice, shares[access]!, of.lift, base.nestRatio, of.weights, of.weighing);
    of.flows.fill(0);
    for (let p = 0; p < purposes.length; p++) {
      if (classOfPurpose[p] !== purposeClass) continue;
      of.coefficient.fill(0);
      for (let home = 0; home < space.zones.length; home++) {
        const from = {
          home,
          trips: persons * space.zonePopulation[home]! * demand.rate[p]!,
          pulled: demand.destination[p]!,
          before: demand.groupBefore[p]![access]![home]!,
          periodShare: [1],
          theta: behaviour.theta_group[purposes[p]!].value,
          frequency: 0,
        };
        spreadTrips(choice, from, [of.weights], { coefficient: [of.coefficient], work: of.work });
      }
      addFlows(choice, of.weights.mode, of.coefficient, of.flows);
    }
    for (let c = 0; c < space.cells; c++) {
      if (touches(space, c, where)) trips += of.flows[c * demand.modes.length + driver]!;
    }
  }
  return trips;
}

/** True if anybody travels in the base year by what an effect moves: a city may have no cycles. */
function hasWhatMoves(city: CompiledCity, { through, where }: Pick<ObservedEffect, 'through' | 'where'>): boolean {
  const { demand, space, shares } = city;
  const count = demand.modes.length;
  return demand.modes.some((mode, m) =>
    space.distance_km.some(
      (_, c) =>
        touches(space, c, where) &&
        moves(city, through, mode, c) &&
        shares.some((share) => share.mode[c * count + m]! > 0),
    ),
  );
}

/**
 * Solves the constant that gives an observed effect in the base year, before any feedback, all being exposed.
 *
 * @param city compiled city
 * @param base its sensitivities; solved constants are kept there
 * @param purposeClass index of the purpose class
 * @param effect what moves, and where
 * @param cut share of car driver trips that the exposed no longer drive
 * @returns minutes on what moves; 0 where nobody of the class drives, or the city has nothing that could move
 */
export function constantOf(
  city: CompiledCity,
  base: Base,
  purposeClass: number,
  { through, where }: Pick<ObservedEffect, 'through' | 'where'>,
  cut: number,
): number {
  const key = [purposeClass, through, where, cut, base.scale[0], base.scale[1]].join(' ');
  const known = base.constants.get(key);
  if (known !== undefined) return known;
  const of = bench(city);
  const { demand, space } = city;
  const before = driven(city, base, of, purposeClass, where);
  const response = (delta: number): number => {
    demand.modes.forEach((mode, m) => {
      const s = sensitivityOf(base, demand.groupOf[m]!, purposeClass);
      for (let c = 0; c < space.cells; c++) {
        const applies = touches(space, c, where) && moves(city, through, mode, c);
        of.fixed[c * demand.modes.length + m] = applies ? Math.exp(-s * signOf(through) * delta) : 1;
      }
    });
    return 1 - driven(city, base, of, purposeClass, where) / before;
  };
  const acts = before > 0 && hasWhatMoves(city, { through, where });
  const found = acts ? signOf(through) * constantForEffect(response, cut) : 0;
  base.constants.set(key, found);
  return found;
}
