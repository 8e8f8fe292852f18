import { inventoryOf } from '../model/inventory.ts';
import { plausibility } from '../plan/plausibility.ts';
import { freightClasses, inventoryClasses, vehicleClasses } from '../plan/vocabulary.ts';
import { calibrationBand } from '../sources/behaviour.ts';
import { words } from '../words/en/engine.ts';
import type { BaseYear } from './base.ts';
import type { CompiledCity } from './compile/city.ts';
import { indicators } from './indicators.ts';
import type { CalibrationRow, Warning } from './results.ts';

/** Observed over modelled vehicle-km, class by class. */
export function calibrationRows(baseYear: BaseYear): CalibrationRow[] {
  return vehicleClasses.flatMap((vehicleClass, c) => {
    const modelled_Mvkm = baseYear.modelled_M[c]!;
    if (Number.isNaN(modelled_Mvkm)) return [];
    const observed = baseYear.observed_M[c]!;
    const factor = baseYear.base.factor[c]!;
    const outside = factor < calibrationBand.low || factor > calibrationBand.high;
    return [{ vehicleClass, modelled_Mvkm, observed_Mvkm: Number.isNaN(observed) ? null : observed, factor, outside }];
  });
}

/** A stored factor that is off by more was stored for other data. */
const stale = 1e-6;

/** What the base year's data say about themselves. */
export function baseWarnings(city: CompiledCity, baseYear: BaseYear, rows: readonly CalibrationRow[]): Warning[] {
  const isFreight = (id: string): boolean => freightClasses.some((each) => each === id);
  const balance = inventoryOf(city.read.data, 'published').fuelBalance;
  const found: Warning[] = [...city.warnings, ...plausibility(city.plan.city, city.read.data, balance)];
  if (city.read.missing.size > 0) found.push(words.missing([...city.read.missing]));
  for (const row of rows) {
    const id = row.vehicleClass as (typeof vehicleClasses)[number];
    if (row.outside && row.observed_Mvkm !== null) {
      found.push(words.calibrationOutside(id, row.factor, row.modelled_Mvkm, row.observed_Mvkm, calibrationBand));
    } else if (row.observed_Mvkm === null && !isFreight(id)) found.push(words.noInventory(id));
    const now = row.observed_Mvkm === null ? row.factor : row.observed_Mvkm / row.modelled_Mvkm;
    if (Math.abs(row.factor / now - 1) > stale) found.push(words.calibrationStale(id, row.factor, now));
  }
  freightClasses.forEach((each, j) => {
    const { classDrops, classTonnes } = baseYear.state;
    const load = city.freight.payload_t[j]! * city.freight.loadFactor[j]!;
    const drop = classTonnes[j]! / classDrops[j]!;
    if (drop > load) found.push(words.overloaded(each, drop, load));
  });
  for (const row of baseYear.realism)
    if (row.purpose === 'all' && !row.inside) found.push(words.unrealistic(row.id, row.elasticity, row.low, row.high));
  if (!city.freight.network.converged) found.push(words.freightNotBalanced());
  if (rows.every((row) => !isFreight(row.vehicleClass) || row.observed_Mvkm === null))
    found.push(words.syntheticFreight());
  return found;
}

/** Fills what only the base year has: the inventory, its fuel balance and the calibration; all else is NaN. */
export function baseOnlyValues(city: CompiledCity, baseYear: BaseYear): Float64Array {
  const values = new Float64Array(indicators.length * city.axis.count).fill(NaN);
  const put = (id: string, value: number | undefined): void => {
    const row = indicators.findIndex((each) => each.id === id);
    if (value !== undefined) values[row * city.axis.count] = value;
  };
  const published = inventoryOf(city.read.data, 'published');
  const corrected = inventoryOf(city.read.data, 'corrected');
  put('inventory_energy_TJ', published.total?.energy_TJ);
  put('inventory_ghg_wtw_kt', published.total?.wtw_kt);
  put('inventory_ghg_ttw_kt', published.total?.ttw_kt);
  put('inventory_corrected_energy_TJ', corrected.total?.energy_TJ);
  put('inventory_corrected_ghg_wtw_kt', corrected.total?.wtw_kt);
  for (const each of inventoryClasses) {
    put(`inventory_energy_${each}_TJ`, published.classes[each]?.energy_TJ);
    put(`inventory_ghg_wtw_${each}_kt`, published.classes[each]?.wtw_kt);
    put(`inventory_ghg_ttw_${each}_kt`, published.classes[each]?.ttw_kt);
  }
  put('fuel_balance_petrol_ratio', published.fuelBalance.petrol?.ratio);
  put('fuel_balance_diesel_ratio', published.fuelBalance.diesel?.ratio);
  vehicleClasses.forEach((each, c) => {
    if (!Number.isNaN(baseYear.modelled_M[c]!)) put(`vkm_factor_${each}_ratio`, baseYear.base.factor[c]);
  });
  return values;
}
