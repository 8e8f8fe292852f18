import { realism as accepted } from '../sources/behaviour.ts';
import type { RealismRow } from './results.ts';
import type { RunState } from './state.ts';
import { leadThroughChain } from './steps/freight/chain.ts';
import { chooseFreightVehicles } from './steps/freight/choice.ts';
import { setStems } from './steps/freight/flows.ts';
import { generateFreight } from './steps/freight/generation.ts';
import { driveRounds } from './steps/freight/rounds.ts';

const rise = 1.1;
/** Years until orders have answered the cost of deliveries, and that the cost of fewer orders. */
const years = 4;
const moving = [generateFreight, setStems, chooseFreightVehicles, leadThroughChain, driveRounds];

/** Calibrated kilometres of goods and service a day, once orders have answered. */
function answer(state: RunState, cost: number): number {
  state.drivingCost = cost;
  state.orderCost.fill(1);
  for (let year = 0; year < years; year++) for (const step of moving) step(state);
  const { factor } = state.base;
  const classes = state.vehicleTrips.length;
  const rings = state.lorry_min_per_km.length;
  const first = factor.length - classes;
  return state.round_km.reduce((sum, km, at) => sum + km * factor[first + (Math.floor(at / rings) % classes)]!, 0);
}

/**
 * Tests how goods vehicle-km answer when every km costs a tenth more: its fuel and wear, and the hours it takes.
 *
 * `e = ln(vkm1 / vkm0) / ln(1.1)`, after vehicles, distances and, a few years on, the size of orders have answered; the
 * road stays as busy as it is.
 *
 * @param state the base year, calibrated; it is left as it was
 * @returns one row; none for a city without goods
 */
export function testFreight(state: RunState): RealismRow[] {
  const before = answer(state, 1);
  const now = answer(state, rise);
  answer(state, 1);
  state.orderCost.fill(1);
  const elasticity = Math.log(now / before) / Math.log(rise);
  if (Number.isNaN(elasticity)) return [];
  const { low, high } = accepted.freight_cost;
  const inside = elasticity >= low && elasticity <= high;
  return [{ id: 'freight_cost', purpose: 'all', elasticity, low, high, inside }];
}
