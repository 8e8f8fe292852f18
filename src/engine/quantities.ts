import { freightSegments, rings, vehicleClasses, freightClasses } from '../plan/vocabulary.ts';
import type { CityQuantity } from '../plan/measure.ts';
import { streets } from '../sources/behaviour.ts';
import type { BaseYear } from './base.ts';
import type { CompiledCity } from './compile/city.ts';
import { receivers } from './compile/freight.ts';
import { centre, innerRing } from './compile/space.ts';

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
    bus_fleet: read.need('bus_fleet'),
    bus_vkm,
    main_lane_km: space.area_km2 * streets.main_lane_km_per_km2.value,
    paid_parking_spaces: demand.population * inTown * streets.paid_parking_spaces_per_person.value,
    centre_establishments: establishments * space.jobsShare[centre]!,
    freight_vehicles: (freight_M * 1e6) / streets.freight_vehicle_km.value,
    hourly_wage: read.need('wage_per_hour'),
  };
}
