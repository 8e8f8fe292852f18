import { formatValue } from '../../quantities/format.ts';
import { plausibleRanges } from '../../sources/plausible-ranges.ts';
import { names } from '../../words/en/names.ts';
import { plausibility as words } from '../../words/en/plausibility.ts';
import type { City } from '../plan.ts';
import type { InventoryClass } from '../vocabulary.ts';
import { type Checks, compare, known, percent, type PlausibilityFinding, ratio, type Read } from './check.ts';
import { carriersOfGoods, carriersOfPeople, modesOf, motorised } from './classes.ts';

const daysPerYear = 365;
const trips = (value: number | undefined): string => formatValue(value ?? null, words.tripsPerDay);

/** Vehicle-km x persons per vehicle / km per trip / 365, in trips a day. */
function impliedTrips(read: Read, each: InventoryClass): number | undefined {
  const vkm_M = read(`inventory.${each}.vkm`);
  const occupancy = read(`inventory.${each}.occupancy`);
  const perVehicle = ratio(occupancy, read(`inventory.${each}.trip_length`));
  return vkm_M === undefined || perVehicle === undefined ? undefined : (vkm_M * 1e6 * perVehicle) / daysPerYear;
}

function cityChecks(read: Read): Checks {
  const population = read('population');
  return [
    compare({
      code: 'trips_per_person',
      about: 'trips_per_person',
      value: read('trips_per_person'),
      range: plausibleRanges.trips_per_person,
      statement: words.tripsPerPerson,
      meaning: words.tripsPerPersonMeans,
    }),
    compare({
      code: 'density',
      about: 'area_built_up',
      value: ratio(population, read('area_built_up')),
      range: plausibleRanges.density,
      statement: words.density,
      meaning: words.densityMeans,
    }),
    compare({
      code: 'cars_per_head',
      about: 'cars_per_1000',
      value: read('cars_per_1000'),
      range: plausibleRanges.cars_per_1000,
      statement: words.cars,
      meaning: words.carsMeans,
    }),
  ];
}

function headChecks(read: Read): Checks {
  const population = read('population');
  const vkm_M = known(motorised.map((each) => read(`inventory.${each}.vkm`)));
  const implied = known(carriersOfPeople.map((each) => impliedTrips(read, each)));
  return [
    compare({
      code: 'vkm_per_head',
      about: 'population',
      value: ratio(vkm_M === undefined ? undefined : vkm_M * 1e6, population),
      range: plausibleRanges.vkm_per_head,
      statement: words.vkmPerHead,
      meaning: words.vkmPerHeadMeans,
    }),
    compare({
      code: 'motorised_trips_per_head',
      about: 'trips_per_person',
      value: ratio(implied, population),
      range: plausibleRanges.motorised_trips_per_head,
      statement: words.motorisedTrips,
      meaning: (isLow) => (isLow ? words.motorisedTripsFewMeans : words.motorisedTripsMeans),
    }),
    compare({
      code: 'van_share',
      about: 'inventory.van.vkm',
      value: ratio(read('inventory.van.vkm'), vkm_M),
      range: plausibleRanges.van_share_of_vkm,
      statement: words.vanShare,
      meaning: words.vanShareMeans,
      severity: 'note',
      write: percent,
    }),
    freightCheck(read),
  ];
}

function freightCheck(read: Read): PlausibilityFinding | undefined {
  const people = known(carriersOfPeople.map((each) => read(`inventory.${each}.vkm`)));
  const goods = known(carriersOfGoods.map((each) => read(`inventory.${each}.vkm`)));
  if (people === undefined || (goods !== undefined && goods > 0)) return undefined;
  return { code: 'inventory_without_freight', message: words.noFreight, about: 'inventory.van.vkm', severity: 'note' };
}

/** The trips that the inventory's vehicle-km make, against the trips that the shares make. */
function contradictionChecks(city: City, read: Read): Checks {
  const rate = read('trips_per_person');
  const population = read('population');
  if (rate === undefined || population === undefined) return [];
  return carriersOfPeople.map((each) => {
    const share = known(
      modesOf[each].filter((mode) => city.modes.includes(mode)).map((mode) => read(`mode.${mode}.share`)),
    );
    const survey = share === undefined ? undefined : share * rate * population;
    const inventory = impliedTrips(read, each);
    return compare({
      code: 'inventory_survey_contradiction',
      about: `inventory.${each}.vkm`,
      value: ratio(inventory, survey),
      range: plausibleRanges.inventory_over_survey,
      statement: (of) => words.contradiction(names.inventoryClasses[each], trips(inventory), trips(survey), of),
      meaning: words.contradictionMeans,
    });
  });
}

/**
 * Checks how much people travel: by the city's own figures, by the inventory, and one against the other.
 *
 * `trips a day = vkm * persons per vehicle / km per trip / 365`
 *
 * @param city its modes
 * @param read data of the city
 * @returns findings, undefined where nothing is wrong or known
 */
export function travelChecks(city: City, read: Read): Checks {
  return [...cityChecks(read), ...headChecks(read), ...contradictionChecks(city, read)];
}
