import { inventoryClasses, type InventoryClass, type Powertrain, powertrains } from '../plan/vocabulary.ts';
import { electricity_MJ_per_kWh, type Fuel, fuelFactors } from '../sources/fuels.ts';
import { energyUse_TJ, fuelEmission_kt, gridEmission_kt } from './energy-emissions.ts';
import { type BalancedFuel, balancedFuels, type FuelBalance, fuelBalance } from './fuel-balance.ts';

export type InventoryCarrier = Fuel | 'electricity';
/** Published: consumption as the source has it. Corrected: `corrected.*` in its place where there is one. */
export type InventoryUse = 'published' | 'corrected';

/** Resolved data of a city, by key; a key that is absent is missing. */
export type DataValues = ReadonlyMap<string, { readonly value: number }>;

/** One powertrain of a class: share of its vehicle-km 0-1, consumption in l, kg or kWh per 100 km. */
export interface InventoryFuel {
  readonly powertrain: Powertrain;
  readonly share: number;
  readonly consumption_per_100km: number;
}

export interface InventoryClassInput {
  /** Million vehicle-km a year. */
  readonly vkm_M: number;
  readonly fuels: readonly InventoryFuel[];
  /** Needed only where electricity is used; absent = unknown. */
  readonly gridCarbon_g_per_kWh?: number | undefined;
}

/** Energy and emissions of a class, or of all. An emission that cannot be known is NaN. */
export interface InventoryAmounts {
  readonly energy_TJ: number;
  readonly wtw_kt: number;
  readonly ttw_kt: number;
  readonly byCarrier_TJ: Readonly<Partial<Record<InventoryCarrier, number>>>;
}

export interface Inventory {
  /** Classes that can be computed; the others are absent, not zero. */
  readonly classes: Readonly<Partial<Record<InventoryClass, InventoryAmounts>>>;
  /** Sum of the classes, or undefined when there is none. */
  readonly total: InventoryAmounts | undefined;
  readonly fuelBalance: Readonly<Partial<Record<BalancedFuel, FuelBalance>>>;
  /** Keys whose absence left a class out. */
  readonly missing: readonly string[];
}

/**
 * Names what a powertrain draws: a hybrid burns petrol.
 *
 * @param powertrain a powertrain of the vocabulary
 * @returns its energy carrier
 * @example carrierOf('hybrid') // 'petrol'
 */
export function carrierOf(powertrain: Powertrain): InventoryCarrier {
  if (powertrain === 'hybrid') return 'petrol';
  return powertrain === 'electric' ? 'electricity' : powertrain;
}

function sum(parts: readonly InventoryAmounts[]): InventoryAmounts {
  const byCarrier_TJ: Partial<Record<InventoryCarrier, number>> = {};
  for (const part of parts) {
    for (const [carrier, energy] of Object.entries(part.byCarrier_TJ) as [InventoryCarrier, number][]) {
      const before = byCarrier_TJ[carrier];
      byCarrier_TJ[carrier] = before === undefined ? energy : before + energy;
    }
  }
  const add = (of: 'energy_TJ' | 'wtw_kt' | 'ttw_kt') => parts.reduce((total, part) => total + part[of], 0);
  return { energy_TJ: add('energy_TJ'), wtw_kt: add('wtw_kt'), ttw_kt: add('ttw_kt'), byCarrier_TJ };
}

function fuelAmounts(vkm_M: number, fuel: InventoryFuel, factors: typeof fuelFactors, grid: number): InventoryAmounts {
  const carrier = carrierOf(fuel.powertrain);
  if (carrier === 'electricity') {
    const energy_TJ = energyUse_TJ(vkm_M, fuel.share, fuel.consumption_per_100km, electricity_MJ_per_kWh);
    const wtw_kt = energy_TJ === 0 ? 0 : gridEmission_kt(energy_TJ, grid);
    return { energy_TJ, wtw_kt, ttw_kt: 0, byCarrier_TJ: { electricity: energy_TJ } };
  }
  const { energy_MJ_per_unit, wtw_kg_per_TJ, ttw_kg_per_TJ } = factors[carrier];
  const energy_TJ = energyUse_TJ(vkm_M, fuel.share, fuel.consumption_per_100km, energy_MJ_per_unit.value);
  return {
    energy_TJ,
    wtw_kt: fuelEmission_kt(energy_TJ, wtw_kg_per_TJ.value),
    ttw_kt: fuelEmission_kt(energy_TJ, ttw_kg_per_TJ.value),
    byCarrier_TJ: { [carrier]: energy_TJ },
  };
}

/**
 * Takes energy and emissions of a class of a published inventory from its vehicle-km.
 *
 * `E = vkm * share * consumption / 100 * energy content`, `CO2e = E * factor`; electricity has no exhaust: its carbon is
 * the grid's, in the well-to-wheel figure only.
 *
 * @param input million vehicle-km, fuels with share 0-1 and consumption per 100 km, g CO2/kWh
 * @param factors energy content and emission factors by fuel
 * @returns TJ and kt CO2e a year; zero for a class without fuels (walking); well-to-wheel NaN where grid carbon is needed and unknown
 * @source myc_calculator, energy and emissions of the base year; en_16258 for the factors
 * @example inventoryClass({ vkm_M: 10, fuels: [{ powertrain: 'electric', share: 1, consumption_per_100km: 100 }], gridCarbon_g_per_kWh: 500 }, fuelFactors).wtw_kt // 5
 */
export function inventoryClass(input: InventoryClassInput, factors: typeof fuelFactors): InventoryAmounts {
  const grid = input.gridCarbon_g_per_kWh === undefined ? NaN : input.gridCarbon_g_per_kWh;
  return sum(input.fuels.map((fuel) => fuelAmounts(input.vkm_M, fuel, factors, grid)));
}

function readFuels(data: DataValues, each: InventoryClass, use: InventoryUse): InventoryFuel[] | string {
  const fuels: InventoryFuel[] = [];
  for (const powertrain of powertrains) {
    const share = data.get(`inventory.${each}.share.${powertrain}`)?.value;
    if (share === undefined) continue;
    const published = `inventory.${each}.consumption.${powertrain}`;
    const corrected = use === 'corrected' ? data.get(`corrected.${each}.consumption.${powertrain}`) : undefined;
    const consumption_per_100km = (corrected ?? data.get(published))?.value;
    if (consumption_per_100km !== undefined) fuels.push({ powertrain, share, consumption_per_100km });
    else if (share > 0) return published;
  }
  if (fuels.length === 0 && each !== 'walking') return `inventory.${each}.share.petrol`;
  return fuels;
}

/**
 * Computes a city's published inventory: each class, their sum, and fuel burnt against fuel sold.
 *
 * A class without vehicle-km, or without the fuels that drive them, is absent, not zero. The inventory is what was
 * published: freight that the model generates never enters it.
 *
 * @param data resolved data of the city, by key
 * @param use consumption as published, or corrected where a correction stands beside it
 * @returns classes, total, fuel balance, and the keys that were missing; all empty for a city without an inventory
 * @source myc_calculator
 * @example inventoryOf(new Map(), 'published').total // undefined
 */
export function inventoryOf(data: DataValues, use: InventoryUse): Inventory {
  const classes: Partial<Record<InventoryClass, InventoryAmounts>> = {};
  const missing: string[] = [];
  const gridCarbon_g_per_kWh = data.get('inventory.grid_carbon')?.value;
  for (const each of inventoryClasses) {
    const vkm_M = data.get(`inventory.${each}.vkm`)?.value;
    if (vkm_M === undefined) continue;
    const fuels = readFuels(data, each, use);
    if (typeof fuels === 'string') missing.push(fuels);
    else classes[each] = inventoryClass({ vkm_M, fuels, gridCarbon_g_per_kWh }, fuelFactors);
  }
  const present = Object.values(classes);
  const total = present.length > 0 ? sum(present) : undefined;
  if (total !== undefined && Number.isNaN(total.wtw_kt)) missing.push('inventory.grid_carbon');
  const balance: Partial<Record<BalancedFuel, FuelBalance>> = {};
  for (const fuel of balancedFuels) {
    const found = fuelBalance(total?.byCarrier_TJ[fuel], data.get(`fuel_sold.${fuel}`)?.value);
    if (found !== undefined) balance[fuel] = found;
  }
  return { classes, total, fuelBalance: balance, missing };
}
