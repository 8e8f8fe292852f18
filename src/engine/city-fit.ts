import type { Plan } from '../plan/plan.ts';
import { prepare } from './run.ts';

/** What was moved so that a city answers as cities do. */
export interface CityFit {
  /** Scale of the sensitivity of private modes, and of public transport; 1 = untouched. */
  readonly personal: number;
  readonly transit: number;
  /** Power with which the value of time grows with distance; 0 = not at all. */
  readonly distance_power: number;
}

/**
 * Reads the fitted scalars of a base year.
 *
 * The damping of a cell is `(km / mean km)^power`, so two cells of different length give the power back.
 *
 * @param base what the base year fixes
 * @param distance_km of the cells
 * @returns the two scales and the power
 * @example fitOf({ scale: [1, 2], damping: [1, 4] }, [1, 16]).distance_power // 0.5
 */
export function fitOf(
  base: { readonly scale: ArrayLike<number>; readonly damping: ArrayLike<number> },
  distance_km: ArrayLike<number>,
): CityFit {
  const lengths = Array.from(distance_km);
  const near = lengths.indexOf(Math.min(...lengths));
  const far = lengths.indexOf(Math.max(...lengths));
  const ratio = Math.log(base.damping[far]! / base.damping[near]!);
  const over = Math.log(lengths[far]! / lengths[near]!);
  return { personal: base.scale[0]!, transit: base.scale[1]!, distance_power: over > 0 ? ratio / over : 0 };
}

/**
 * Compiles a plan's city and reads what its fit moved.
 *
 * @param plan a checked plan
 * @returns the fitted scalars
 */
export function cityFit(plan: Plan): CityFit {
  const { baseYear, city } = prepare(plan);
  return fitOf(baseYear.base, city.space.distance_km);
}
