import type { CityQuantity } from '../plan/measure.ts';
import {
  freightClasses,
  freightSegments,
  modes,
  purposes,
  rings,
  traitsOf,
  vehicleClasses,
  type Purpose,
} from '../plan/vocabulary.ts';
import { streets } from '../sources/behaviour.ts';
import { cityCounts } from '../sources/city-counts.ts';
import type { BaseYear } from './base.ts';
import type { CompiledCity } from './compile/city.ts';
import { receivers } from './compile/freight.ts';
import { centre, innerRing } from './compile/space.ts';

const perThousand = 1000;

type PeopleQuantity = 'commuters' | 'car_commuters' | 'pupils' | 'schools' | 'cars' | 'transit_trips';

/** Counts people and their trips: two trips make a day at work or at school; drivers are taken as among all trips. */
function peopleOf({ demand, read }: CompiledCity): Record<PeopleQuantity, number> {
  const atDay = (purpose: Purpose): number =>
    (demand.population * demand.rate[purposes.indexOf(purpose)]!) / cityCounts.trips_per_commuter.value;
  const share = (held: readonly string[]): number =>
    held.reduce((sum, mode) => sum + (read.maybe(`mode.${mode}.share`) ?? NaN), 0) /
    read.city.modes.reduce((sum, mode) => sum + (read.maybe(`mode.${mode}.share`) ?? NaN), 0);
  const yearly = purposes.reduce((sum, _, p) => sum + demand.rate[p]! * demand.daysPerYear[p]!, 0);
  const transit = modes.filter((mode) => read.city.modes.includes(mode) && traitsOf(mode).group === 'transit');
  const driven = modes.filter((mode) => mode === 'car_driver' && read.city.modes.includes(mode));
  const pupils = atDay('education');
  return {
    commuters: atDay('work'),
    car_commuters: atDay('work') * share(driven),
    pupils,
    schools: pupils / cityCounts.pupils_per_school.value,
    cars: demand.population * demand.carsPerPerson,
    transit_trips: demand.population * yearly * share(transit),
  };
}

/**
 * Counts the physical things of the base year that levers and costs are measured against.
 *
 * @param city compiled city
 * @param baseYear its base year
 * @returns quantities by id, and `hourly_wage` for the levers that follow it
 */
export function cityQuantitiesOf(city: CompiledCity, baseYear: BaseYear): Record<CityQuantity | 'hourly_wage', number> {
  const { space, demand, freight, read } = city;
  const bus_vkm = baseYear.base.supply_M[vehicleClasses.indexOf('bus')]! * 1e6;
  const freight_M = freightClasses.reduce((sum, each) => sum + baseYear.state.vkm_M[vehicleClasses.indexOf(each)]!, 0);
  const establishments = receivers.reduce((sum, segment) => {
    const s = freightSegments.indexOf(segment);
    return sum + (freight.jobs * freight.jobsShare[s]!) / freight.rates[s]!.jobsPerEstablishment;
  }, 0);
  const inTown = space.populationShare[centre]! + space.populationShare[innerRing]!;
  return {
    one: 1,
    area_km2: space.area_km2,
    centre_perimeter_km: 2 * Math.PI * space.radius_km * read.need(`ring.${rings[centre]}.radius_relative`),
    population: demand.population,
    ...peopleOf(city),
    street_km: space.area_km2 * cityCounts.street_km_per_km2.value,
    signals: (demand.population / perThousand) * cityCounts.signals_per_1000.value,
    bus_fleet: read.need('bus_fleet'),
    bus_vkm,
    main_lane_km: space.area_km2 * streets.main_lane_km_per_km2.value,
    paid_parking_spaces: demand.population * inTown * streets.paid_parking_spaces_per_person.value,
    centre_establishments: establishments * space.jobsShare[centre]!,
    freight_vehicles: (freight_M * 1e6) / streets.freight_vehicle_km.value,
    hourly_wage: read.need('wage_per_hour'),
  };
}
