import type { Factor } from './factor.ts';

/** 1 kWh = 3.6 MJ, exact. */
export const electricity_MJ_per_kWh = 3.6;
/** 1 tonne of oil equivalent = 41,868 MJ, exact by definition. */
export const toe_MJ = 41_868;

export type Fuel = 'petrol' | 'diesel' | 'cng' | 'lpg';

/** Energy content per unit bought, and emission factors from well to wheel and from tank to wheel. */
export interface FuelFactors {
  readonly energy_MJ_per_unit: Factor;
  readonly wtw_kg_per_TJ: Factor;
  readonly ttw_kg_per_TJ: Factor;
}

const base = { place: 'Europe', year: 2012, quality: 'H' } as const;
const superseded = 'superseded by ISO 14083; kept because published inventories use it';

function contentPerLitre(density_kg_per_l: number, heat_MJ_per_kg: number): Factor {
  return {
    ...base,
    value: density_kg_per_l * heat_MJ_per_kg,
    unit: 'MJ/l',
    reference: {
      kind: 'secondary',
      source: 'en_16258',
      where: `default factors: ${density_kg_per_l} kg/l x ${heat_MJ_per_kg} MJ/kg`,
    },
    note: superseded,
  };
}

function contentPerKg(heat_MJ_per_kg: number): Factor {
  return {
    ...base,
    value: heat_MJ_per_kg,
    unit: 'MJ/kg',
    reference: { kind: 'secondary', source: 'en_16258', where: 'default factors' },
    note: superseded,
  };
}

function emission(value: number, boundary: string): Factor {
  return {
    ...base,
    value,
    unit: 'kg CO2e/TJ',
    reference: { kind: 'secondary', source: 'en_16258', where: `default factors, ${boundary}` },
    note: superseded,
  };
}

function fuel(energy_MJ_per_unit: Factor, wtw: number, ttw: number): FuelFactors {
  return {
    energy_MJ_per_unit,
    wtw_kg_per_TJ: emission(wtw, 'well to wheel'),
    ttw_kg_per_TJ: emission(ttw, 'tank to wheel'),
  };
}

/** The set of EN 16258, as MobiliseYourCity inventories use it. A hybrid burns petrol. Unit: l, and kg for natural gas. */
export const fuelFactors: Readonly<Record<Fuel, FuelFactors>> = {
  petrol: fuel(contentPerLitre(0.745, 43.2), 89_400, 75_200),
  diesel: fuel(contentPerLitre(0.832, 43.1), 90_400, 74_500),
  cng: fuel(contentPerKg(45.1), 68_100, 59_400),
  lpg: fuel(contentPerLitre(0.522, 46.0), 75_300, 67_300),
};
