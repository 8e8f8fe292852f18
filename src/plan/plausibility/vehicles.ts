import { type PlausibleRange, plausibleRanges } from '../../sources/plausible-ranges.ts';
import { names } from '../../words/en/names.ts';
import { plausibility as words } from '../../words/en/plausibility.ts';
import { type InventoryClass, inventoryClasses, type Powertrain, powertrains, vehicleClasses } from '../vocabulary.ts';
import { type Checks, compare, figure, known, percent, ratio, type Read } from './check.ts';
import { carriersOfGoods, carriersOfPeople, motorised } from './classes.ts';

function consumptionCheck(room: 'class' | 'inventory', each: string, type: Powertrain, read: Read) {
  const key = `${room}.${each}.consumption.${type}`;
  const value = read(key);
  const share = read(`${room}.${each}.share.${type}`);
  // A powertrain that drives nothing does no harm.
  if (value === undefined || share === 0) return undefined;
  const byClass: Readonly<Record<string, Partial<Record<Powertrain, PlausibleRange>>>> = plausibleRanges.consumption;
  const vehicles = { ...names.classes, ...names.inventoryClasses }[each as InventoryClass];
  const unit = words.units[type];
  const corrected = room === 'inventory' ? read(`corrected.${each}.consumption.${type}`) : undefined;
  const more = corrected === undefined ? '' : ` ${words.corrected(figure(corrected), unit)}`;
  const isZero = value === 0 && share !== undefined;
  return compare({
    code: isZero ? 'zero_consumption' : 'consumption',
    about: key,
    value,
    range: byClass[each]?.[type],
    statement: (amount) =>
      isZero
        ? words.zero(vehicles, names.powertrains[type], percent(share), unit)
        : words.consumption(vehicles, names.powertrains[type], amount, unit),
    meaning: (isZero ? words.zeroMeans : words.consumptionMeans) + more,
  });
}

function classChecks(read: Read, local: Read): Checks {
  return [
    ...carriersOfPeople.map((each) =>
      compare({
        code: 'occupancy',
        about: `inventory.${each}.occupancy`,
        value: read(`inventory.${each}.occupancy`),
        range: plausibleRanges.occupancy[each],
        statement: (persons) => words.occupancy(names.inventoryClasses[each], persons),
        meaning: words.occupancyMeans,
      }),
    ),
    ...carriersOfGoods.map((each) =>
      compare({
        code: 'load',
        about: `inventory.${each}.occupancy`,
        value: read(`inventory.${each}.occupancy`),
        range: plausibleRanges.load[each],
        statement: (tonnes) => words.load(names.inventoryClasses[each], tonnes),
        meaning: words.loadMeans,
      }),
    ),
    ...inventoryClasses.flatMap((each) => powertrains.map((type) => consumptionCheck('inventory', each, type, read))),
    // Defaults are ours; only what the city brought is checked.
    ...vehicleClasses.flatMap((each) => powertrains.map((type) => consumptionCheck('class', each, type, local))),
  ];
}

function mileageChecks(read: Read): Checks {
  const ranges: Readonly<Partial<Record<InventoryClass, PlausibleRange>>> = plausibleRanges.mileage;
  const population = read('population');
  const carsPer1000 = read('cars_per_1000');
  const cars = population === undefined || carsPer1000 === undefined ? undefined : (population * carsPer1000) / 1000;
  const vehiclesOf = (each: InventoryClass) =>
    read(`inventory.${each}.vehicles`) ?? (each === 'car' ? cars : undefined);
  const buses = known([read('inventory.bus.vehicles'), read('inventory.minibus.vehicles')]);
  const busVkm_M = known([read('inventory.bus.vkm'), read('inventory.minibus.vkm')]);
  const fleet = read('bus_fleet');
  const perVehicle = (vkm_M: number | undefined, vehicles: number | undefined) =>
    ratio(vkm_M === undefined ? undefined : vkm_M * 1e6, vehicles);
  return [
    ...motorised.map((each) =>
      compare({
        code: 'mileage',
        about: `inventory.${each}.vkm`,
        value: perVehicle(read(`inventory.${each}.vkm`), vehiclesOf(each)),
        range: ranges[each],
        statement: (km) => words.mileage(names.inventoryClasses[each], km),
        meaning: words.mileageMeans,
      }),
    ),
    compare({
      code: 'mileage',
      about: 'inventory.bus.vkm',
      value: buses === undefined ? perVehicle(busVkm_M, fleet) : undefined,
      range: ranges.bus,
      statement: words.busFleetMileage,
      meaning: words.mileageMeans,
    }),
    compare({
      code: 'fleet_contradiction',
      about: 'bus_fleet',
      value: ratio(buses, fleet),
      range: plausibleRanges.fleet_counts,
      statement: (of) => words.fleets(figure(buses ?? NaN), figure(fleet ?? NaN), of),
      meaning: words.fleetsMeans,
    }),
  ];
}

/**
 * Checks what vehicles use, carry and drive in a year.
 *
 * @param read data of the city, defaults included
 * @param local what the city brought itself
 * @returns findings, undefined where nothing is wrong or known
 */
export function vehicleChecks(read: Read, local: Read): Checks {
  return [...mileageChecks(read), ...classChecks(read, local)];
}
