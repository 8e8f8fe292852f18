import { vehicleClasses } from '../../plan/vocabulary.ts';
import type { RunState } from '../state.ts';
import { channelAt } from './amounts.ts';

const bus = vehicleClasses.indexOf('bus');

/** Scheduled vehicle-km of a class this year: per resident as in the base year, and what the measures add. */
export function supply_M(state: RunState, c: number): number {
  const { demand, vehicleOf } = state.city;
  const growth = state.population / demand.population;
  let added = 0;
  for (const line of state.scenario.lines) {
    if (vehicleOf[demand.modes.indexOf(line.mode)] === c) added += line.supply_M[state.y]!;
  }
  return state.base.supply_M[c]! * growth * (c === bus ? 1 + channelAt(state, 'bus_service') : 1) + added;
}
