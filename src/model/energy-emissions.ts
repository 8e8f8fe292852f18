import { electricity_MJ_per_kWh } from '../sources/fuels.ts';

const unitsPer100km = 100;
const kgPerKt = 1e6;
const MJ_per_TJ = 1e6;
const gPerKt = 1e9;

/**
 * Takes the energy of a class and powertrain from its vehicle-km.
 *
 * `E[TJ] = vkm * share * consumption / 100 * energy content / 1e6`, vkm in vehicle-km
 *
 * @param vkm_M million vehicle-km
 * @param share share of them by this powertrain
 * @param consumption_per_100km l, kg or kWh per 100 km
 * @param energy_MJ_per_unit MJ per l, kg or kWh
 * @returns TJ
 * @source ASIF identity, as in the MobiliseYourCity emissions calculator
 * @example energyUse_TJ(100, 0.5, 10, 32) // 160
 */
export function energyUse_TJ(
  vkm_M: number,
  share: number,
  consumption_per_100km: number,
  energy_MJ_per_unit: number,
): number {
  return (((vkm_M * share * consumption_per_100km) / unitsPer100km) * energy_MJ_per_unit * 1e6) / MJ_per_TJ;
}

/**
 * Takes the emission of a fuel from its energy.
 *
 * `CO2e[kt] = E[TJ] * factor[kg/TJ] / 1e6`
 *
 * @param energy_TJ energy burnt, TJ
 * @param factor_kg_per_TJ emission factor, kg CO2e per TJ
 * @returns kt CO2e
 * @example fuelEmission_kt(1000, 75200) // 75.2
 */
export function fuelEmission_kt(energy_TJ: number, factor_kg_per_TJ: number): number {
  return (energy_TJ * factor_kg_per_TJ) / kgPerKt;
}

/**
 * Takes the emission of electricity from the energy drawn.
 *
 * `CO2e[kt] = E[TJ] / 3.6 MJ/kWh * grid[g/kWh] / 1e9 g/kt`
 *
 * @param energy_TJ electricity, TJ
 * @param grid_g_per_kWh carbon of the grid, g CO2/kWh
 * @returns kt CO2e
 * @example gridEmission_kt(3.6, 500) // 0.5
 */
export function gridEmission_kt(energy_TJ: number, grid_g_per_kWh: number): number {
  return ((energy_TJ * MJ_per_TJ) / electricity_MJ_per_kWh) * (grid_g_per_kWh / gPerKt);
}
