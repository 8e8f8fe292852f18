import type { Factor } from '../factor.ts';
import type { Fuel } from '../fuels.ts';
import { fuelFactors } from '../fuels.ts';
import { consumption, powertrainShares, size, sized } from './fleet-tables.ts';
import type { Default, Defaults } from './judged.ts';
import { everywhere, judged, pick, table } from './judged.ts';

const powertrains = ['petrol', 'diesel', 'cng', 'lpg', 'hybrid', 'electric'] as const;
type Powertrain = (typeof powertrains)[number];
const units = { petrol: 'l', diesel: 'l', cng: 'kg', lpg: 'l', hybrid: 'l', electric: 'kWh' } as const;
const unit = 'l, kg or kWh per 100 km';

/** Electricity per 100 km from British emissions per km over those of the grid. */
const british = (vehicle_kg_per_km: number, what: string): Default => {
  const grid_kg_per_kWh = 0.177;
  const km = 100;
  const factor: Factor = {
    value: (km * vehicle_kg_per_km) / grid_kg_per_kWh,
    unit,
    place: 'United Kingdom',
    year: 2025,
    quality: 'M',
    reference: {
      kind: 'derived',
      source: 'desnz_2025',
      where: `battery electric ${what}: ${vehicle_kg_per_km} kg CO2e/km over UK electricity ${grid_kg_per_kWh} kg CO2e/kWh`,
    },
  };
  return () => factor;
};

const electric: Defaults = {
  car: british(0.04047, 'car, average'),
  taxi: british(0.04047, 'car, average'),
  van: british(0.06976, 'van, average up to 3.5 t'),
};

function fuelOf(powertrain: Powertrain): Fuel | undefined {
  if (powertrain === 'electric') return undefined;
  return powertrain === 'hybrid' ? 'petrol' : powertrain;
}

/** Litres or kg that hold the energy of the class's usual fuel. */
function sameEnergy(vehicle: string, row: readonly (number | null)[], powertrain: Powertrain): Default {
  const fuel = fuelOf(powertrain);
  const usual = row[1] !== null ? 'diesel' : 'petrol';
  const amount = row[powertrains.indexOf(usual)];
  if (fuel === undefined || amount === null || amount === undefined) {
    throw new RangeError(`The consumption of ${vehicle} on ${powertrain} has nothing to be taken from.`);
  }
  const value = (amount * fuelFactors[usual].energy_MJ_per_unit.value) / fuelFactors[fuel].energy_MJ_per_unit.value;
  return everywhere(unit, value, `no such vehicle is common: the energy of ${amount} l of ${usual}`);
}

function consumptionOf(vehicle: string, row: readonly (number | null)[], powertrain: Powertrain): Default {
  const value = row[powertrains.indexOf(powertrain)];
  const perCarriage = vehicle === 'metro' || vehicle === 'rail' ? ', one carriage' : '';
  const note = `${units[powertrain]} per 100 km${perCarriage}`;
  if (powertrain === 'electric' && electric[vehicle] !== undefined) return electric[vehicle];
  if (value === null || value === undefined) return sameEnergy(vehicle, row, powertrain);
  if (!sized.includes(vehicle)) return everywhere(unit, value, note);
  return (context) => judged(value * pick(size, context.region), unit, context, note);
}

const consumptions: Defaults = Object.fromEntries(
  Object.entries(consumption).flatMap(([vehicle, row]) =>
    powertrains.map((powertrain) => [
      `class.${vehicle}.consumption.${powertrain}`,
      consumptionOf(vehicle, row, powertrain),
    ]),
  ),
);

const shares: Defaults = Object.fromEntries(
  Object.entries(powertrainShares).flatMap(([vehicle, rows]) =>
    Object.entries(table(`class.${vehicle}.share.*`, powertrains, 'share', rows)),
  ),
);

/** Road space; metro and rail take none, so they have no value. */
const pcu: Readonly<Record<string, number>> = {
  car: 1,
  motorcycle: 0.4,
  taxi: 1,
  three_wheeler: 0.8,
  minibus: 1.5,
  bus: 2.5,
  tram: 2.5,
  handcart: 0.3,
  cargo_bike: 0.3,
  cargo_three_wheeler: 0.8,
  van: 1,
  rigid_small: 1.9,
  rigid_large: 1.9,
  articulated: 2.9,
};

export const fleetDefaults: Defaults = {
  ...shares,
  ...consumptions,
  ...Object.fromEntries(
    Object.entries(pcu).map(([vehicle, value]) => [`class.${vehicle}.pcu`, everywhere('pcu', value)]),
  ),
};
