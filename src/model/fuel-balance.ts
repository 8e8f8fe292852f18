import { toe_MJ } from '../sources/fuels.ts';

/** Fuels whose sale a city may know. */
export const balancedFuels = ['petrol', 'diesel'] as const;
export type BalancedFuel = (typeof balancedFuels)[number];

export interface FuelBalance {
  readonly burnt_ktoe: number;
  readonly sold_ktoe: number;
  /** Burnt over sold. */
  readonly ratio: number;
}

/**
 * Turns energy into thousand tonnes of oil equivalent: `ktoe = TJ * 1e6 MJ/TJ / 41,868 MJ/toe / 1e3`.
 *
 * @param energy_TJ energy, TJ
 * @returns ktoe
 * @example energy_ktoe(41.868) // 1
 */
export function energy_ktoe(energy_TJ: number): number {
  const MJ_per_TJ = 1e6;
  const toe_per_ktoe = 1e3;
  return (energy_TJ * MJ_per_TJ) / (toe_MJ * toe_per_ktoe);
}

/**
 * Sets fuel burnt, from the bottom up, against fuel sold, from the top down: `ratio = burnt / sold`.
 *
 * A gap is read by its causes (freight that is missing, tank tourism, mileage); it is never scaled away.
 *
 * @param burnt_TJ fuel burnt by the inventory's vehicles, TJ a year; undefined = unknown
 * @param sold_ktoe fuel sold in the city, ktoe a year; undefined = unknown
 * @returns both in ktoe and their ratio, or undefined where either is unknown or nothing was sold
 * @source myc_calculator, top-down check
 * @example fuelBalance(41.868, 2)?.ratio // 0.5
 */
export function fuelBalance(burnt_TJ: number | undefined, sold_ktoe: number | undefined): FuelBalance | undefined {
  if (burnt_TJ === undefined || sold_ktoe === undefined || sold_ktoe === 0) return undefined;
  const burnt_ktoe = energy_ktoe(burnt_TJ);
  return { burnt_ktoe, sold_ktoe, ratio: burnt_ktoe / sold_ktoe };
}
