import type { MeasureDefinition } from '../measure.ts';
import { accessWindows } from './access-windows.ts';
import { bikeSharing } from './bike-sharing.ts';
import { busLanes } from './bus-lanes.ts';
import { busRapidTransit } from './bus-rapid-transit.ts';
import { busService } from './bus-service.ts';
import { calmStreets } from './calm-streets.ts';
import { carSharing } from './car-sharing.ts';
import { cargoBikes } from './cargo-bikes.ts';
import { carpooling } from './carpooling.ts';
import { commuterMobility } from './commuter-mobility.ts';
import { compactGrowth } from './compact-growth.ts';
import { congestionCharge } from './congestion-charge.ts';
import { consolidationCentre } from './consolidation-centre.ts';
import { constructionLogistics } from './construction-logistics.ts';
import { crowdShipping } from './crowd-shipping.ts';
import { cycleLanes } from './cycle-lanes.ts';
import { eBikeGrant } from './e-bike-grant.ts';
import { electricBuses } from './electric-buses.ts';
import { emptyRunning } from './empty-running.ts';
import { fareFree } from './fare-free.ts';
import { fares } from './fares.ts';
import { freightPartnership } from './freight-partnership.ts';
import { fuelPrice } from './fuel-price.ts';
import { goodsByRail } from './goods-by-rail.ts';
import { integratedTicketing } from './integrated-ticketing.ts';
import { kmCharge } from './km-charge.ts';
import { limitedTrafficZone } from './limited-traffic-zone.ts';
import { loadPooling } from './load-pooling.ts';
import { loadingBays } from './loading-bays.ts';
import { localServices } from './local-services.ts';
import { logisticsLand } from './logistics-land.ts';
import { lorryCharge } from './lorry-charge.ts';
import { lorryRoutes } from './lorry-routes.ts';
import { lowEmissionZoneGoods } from './low-emission-zone-goods.ts';
import { microHubs } from './micro-hubs.ts';
import { offHourDelivery } from './off-hour-delivery.ts';
import { parcelLockers } from './parcel-lockers.ts';
import { parcelNudges } from './parcel-nudges.ts';
import { parkAndRide } from './park-and-ride.ts';
import { parkingCashOut } from './parking-cash-out.ts';
import { parkingPrice } from './parking-price.ts';
import { parkingSupply } from './parking-supply.ts';
import { publicProcurement } from './public-procurement.ts';
import { roadSpace } from './road-space.ts';
import { schoolStreets } from './school-streets.ts';
import { servicingPlans } from './servicing-plans.ts';
import { sharedCargoBikes } from './shared-cargo-bikes.ts';
import { signalCoordination } from './signal-coordination.ts';
import { sizeLimits } from './size-limits.ts';
import { telework } from './telework.ts';
import { trafficFilters } from './traffic-filters.ts';
import { tramLine } from './tram-line.ts';
import { travelPlans } from './travel-plans.ts';
import { walkingNetwork } from './walking-network.ts';
import { workplaceLevy } from './workplace-levy.ts';
import { zeroEmissionZone } from './zero-emission-zone.ts';

/** The catalogue, in the order of the levers on the page: people first, then goods; group by group. */
export const measures: readonly MeasureDefinition[] = [
  congestionCharge,
  fuelPrice,
  kmCharge,
  parkingPrice,
  workplaceLevy,
  parkingCashOut,
  parkingSupply,
  limitedTrafficZone,
  trafficFilters,
  roadSpace,
  busLanes,
  cycleLanes,
  walkingNetwork,
  schoolStreets,
  calmStreets,
  signalCoordination,
  fares,
  fareFree,
  busService,
  busRapidTransit,
  tramLine,
  integratedTicketing,
  parkAndRide,
  telework,
  travelPlans,
  commuterMobility,
  carpooling,
  carSharing,
  bikeSharing,
  eBikeGrant,
  compactGrowth,
  localServices,
  electricBuses,
  consolidationCentre,
  microHubs,
  parcelLockers,
  servicingPlans,
  publicProcurement,
  loadPooling,
  emptyRunning,
  constructionLogistics,
  logisticsLand,
  lorryCharge,
  parcelNudges,
  cargoBikes,
  offHourDelivery,
  goodsByRail,
  crowdShipping,
  sharedCargoBikes,
  zeroEmissionZone,
  lowEmissionZoneGoods,
  loadingBays,
  accessWindows,
  sizeLimits,
  lorryRoutes,
  freightPartnership,
];

const byId: ReadonlyMap<string, MeasureDefinition> = new Map(measures.map((each) => [each.id, each]));

/**
 * Finds a measure of the catalogue.
 *
 * @param id catalogue id, as in a plan file
 * @returns its definition, or undefined when there is no such measure
 * @example measureOf('PA4')?.name // 'Congestion charge'
 */
export function measureOf(id: string): MeasureDefinition | undefined {
  return byId.get(id);
}
