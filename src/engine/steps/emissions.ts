import { energyUse_TJ, fuelEmission_kt, gridEmission_kt } from '../../model/energy-emissions.ts';
import { powertrains, vehicleClasses } from '../../plan/vocabulary.ts';
import { electricIndex } from '../compile/fleet.ts';
import type { RunState } from '../state.ts';
import { driverNow } from './amounts.ts';

const kinds = powertrains.length;

/** Energy by class and powertrain. */
export function useEnergy(state: RunState): void {
  const { fleet } = state.city;
  for (let at = 0; at < state.energy_TJ.length; at++) {
    const share = state.powertrain[at]!;
    const kind = at % kinds;
    // A powertrain that is not in use needs no consumption figure.
    state.energy_TJ[at] =
      share === 0 || state.vkm_M[Math.floor(at / kinds)] === 0
        ? 0
        : energyUse_TJ(
            state.vkm_M[Math.floor(at / kinds)]!,
            share,
            fleet.consumption[at]!,
            fleet.energy_MJ_per_unit[kind]!,
          );
  }
}

/** Emissions by class: exhaust, fuel chain and electricity, kept apart. */
export function emit(state: RunState): void {
  const { fleet } = state.city;
  const grid = driverNow(state, 'grid_carbon');
  for (let c = 0; c < vehicleClasses.length; c++) {
    let ttw = 0;
    let wttFuel = 0;
    for (let i = 0; i < kinds; i++) {
      if (i === electricIndex) continue;
      const energy = state.energy_TJ[c * kinds + i]!;
      ttw += fuelEmission_kt(energy, fleet.ttw_kg_per_TJ[i]!);
      wttFuel += fuelEmission_kt(energy, fleet.wtw_kg_per_TJ[i]! - fleet.ttw_kg_per_TJ[i]!);
    }
    state.ttw_kt[c] = ttw;
    state.wttFuel_kt[c] = wttFuel;
    state.electricity_kt[c] = gridEmission_kt(state.energy_TJ[c * kinds + electricIndex]!, grid);
  }
}
