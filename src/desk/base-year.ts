import { valueOf, type CalibrationRow, type Results, type Warning } from '../engine/results.ts';
import type { Plan } from '../plan/plan.ts';

export const headlineIds = ['ghg_wtw_kt', 'trips_not_by_car_share', 'vkm_motor_M', 'freight_tonnes_kt'] as const;
export type HeadlineId = (typeof headlineIds)[number];

/** A value as a result holds it, null when missing. */
export interface Reading {
  readonly value: number | null;
  readonly unit: string;
}

export interface InventoryPair {
  readonly id: 'energy' | 'wtw' | 'ttw';
  readonly unit: string;
  readonly published: number | null;
  readonly corrected: number | null;
}

/** Fuel sold in the city and fuel that its vehicles burn by the inventory, ktoe a year. */
export interface FuelBalance {
  readonly fuel: 'petrol' | 'diesel';
  readonly sold_ktoe: number;
  readonly burnt_ktoe: number;
  readonly ratio: number;
}

/** What the base year's results say about the city's data. */
export interface BaseYear {
  readonly headlines: readonly (Reading & { readonly id: HeadlineId })[];
  readonly inventory: readonly InventoryPair[];
  readonly fuels: readonly FuelBalance[];
  readonly calibration: readonly CalibrationRow[];
  /** Faults first, then cautions, then notes. */
  readonly warnings: readonly Warning[];
}

const inventoryIds = [
  { id: 'energy', published: 'inventory_energy_TJ', corrected: 'inventory_corrected_energy_TJ' },
  { id: 'wtw', published: 'inventory_ghg_wtw_kt', corrected: 'inventory_corrected_ghg_wtw_kt' },
  { id: 'ttw', published: 'inventory_ghg_ttw_kt', corrected: undefined },
] as const;

const gravity = { fault: 0, caution: 1, note: 2 } as const;

/**
 * Gathers what the base year's results say about the city's data.
 *
 * @param plan the open plan, for the fuel sold
 * @param results a run of it
 * @returns readings in the base year; inventory and fuels are empty where the city has none
 */
export function baseYear(plan: Plan, results: Results): BaseYear {
  const scenario = (results.scenarios.find(({ role }) => role === 'base_year') ?? results.scenarios[0])?.id ?? '';
  const year = results.years[0] ?? plan.city.base_year;
  const read = (id: string): number | null => valueOf(results, scenario, id, year);
  const unitOf = (id: string): string => results.indicators.find((each) => each.id === id)?.unit ?? '';
  return {
    headlines: headlineIds.map((id) => ({ id, value: read(id), unit: unitOf(id) })),
    inventory: inventoryIds
      .map(({ id, published, corrected }) => ({
        id,
        unit: unitOf(published),
        published: read(published),
        corrected: corrected === undefined ? null : read(corrected),
      }))
      .filter(({ published }) => published !== null),
    fuels: (['petrol', 'diesel'] as const).flatMap((fuel) => {
      const ratio = read(`fuel_balance_${fuel}_ratio`);
      const sold = plan.city.data[`fuel_sold.${fuel}`]?.value;
      return ratio === null || sold === undefined ? [] : [{ fuel, sold_ktoe: sold, burnt_ktoe: sold * ratio, ratio }];
    }),
    calibration: results.calibration.filter(({ observed_Mvkm }) => observed_Mvkm !== null),
    warnings: [...results.baseWarnings].sort((a, b) => gravity[a.severity] - gravity[b.severity]),
  };
}
