import { powertrains, vehicleClasses, type VehicleClass } from '../../plan/vocabulary.ts';
import { carrierOf } from '../../model/inventory.ts';
import { electricity_MJ_per_kWh, fuelFactors } from '../../sources/fuels.ts';
import type { CityReader } from '../city-reader.ts';

export const electricIndex = powertrains.indexOf('electric');

export interface CompiledFleet {
  /** Share of vehicle-km in the base year, rows sum to 1. `[class × powertrain]` */
  readonly share: Float64Array;
  /** l, kg or kWh per 100 km; NaN where the powertrain is not in use and has no default. `[class × powertrain]` */
  readonly consumption: Float64Array;
  /** `[powertrain]` */
  readonly energy_MJ_per_unit: Float64Array;
  readonly wtw_kg_per_TJ: Float64Array;
  readonly ttw_kg_per_TJ: Float64Array;
  /** Passenger car units. `[class]` */
  readonly pcu: Float64Array;
  readonly grid_g_per_kWh: number;
}

function shares(read: CityReader, vehicleClass: VehicleClass): number[] {
  // A powertrain that is not listed carries none of the vehicle-km: the listed shares sum to 1.
  const listed = powertrains.map((each) => {
    const share = read.maybe(`class.${vehicleClass}.share.${each}`);
    return share === undefined ? 0 : share;
  });
  const total = listed.reduce((sum, value) => sum + value, 0);
  if (total === 0) read.missing.add(`class.${vehicleClass}.share`);
  return listed.map((value) => value / total);
}

/**
 * Reads the fleet: who drives on what, and how much of it.
 *
 * @param read the city's data
 * @returns shares, consumption and factors
 */
export function compileFleet(read: CityReader): CompiledFleet {
  const carriers = powertrains.map(carrierOf);
  const ofFuel = (pick: (factors: (typeof fuelFactors)['petrol']) => number, electric: number): Float64Array =>
    Float64Array.from(carriers, (each) => (each === 'electricity' ? electric : pick(fuelFactors[each])));
  return {
    share: Float64Array.from(vehicleClasses.flatMap((each) => shares(read, each))),
    consumption: Float64Array.from(
      vehicleClasses.flatMap((each) =>
        powertrains.map((powertrain) => read.maybe(`class.${each}.consumption.${powertrain}`) ?? NaN),
      ),
    ),
    energy_MJ_per_unit: ofFuel((factors) => factors.energy_MJ_per_unit.value, electricity_MJ_per_kWh),
    wtw_kg_per_TJ: ofFuel((factors) => factors.wtw_kg_per_TJ.value, 0),
    ttw_kg_per_TJ: ofFuel((factors) => factors.ttw_kg_per_TJ.value, 0),
    pcu: Float64Array.from(vehicleClasses, (each) => read.maybe(`class.${each}.pcu`) ?? NaN),
    grid_g_per_kWh: read.need('grid_carbon'),
  };
}
