import type { Plan } from '../plan/plan.ts';
import { fixFreight, openBase, stillScenario } from './base.ts';
import { compileCity, type CompiledCity } from './compile/city.ts';
import { compileScenario } from './scenario.ts';
import { createState, type RunState } from './state.ts';
import { drivers } from './steps/people.ts';

/**
 * Runs the freight steps of the year again on whatever city the state now has.
 *
 * @param state of the base year; its freight is written, and what of it scenarios pivot on
 */
export function runFreight(state: RunState): void {
  drivers(state);
  fixFreight(state);
}

/**
 * Runs the freight of a plan's base year alone, without people, road or calibration: what generation and rounds give.
 *
 * @param plan a checked plan
 * @returns the city and the state after its freight
 */
export function freightOfBase(plan: Plan): { readonly city: CompiledCity; readonly state: RunState } {
  const city = compileCity(plan);
  const state = createState(city, compileScenario(city, stillScenario, {}), openBase(city));
  state.y = 0;
  state.year = city.axis.first;
  runFreight(state);
  return { city, state };
}
