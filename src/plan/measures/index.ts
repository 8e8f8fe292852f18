import type { MeasureDefinition } from '../measure.ts';
import { busLanes } from './bus-lanes.ts';
import { busService } from './bus-service.ts';
import { congestionCharge } from './congestion-charge.ts';
import { cycleLanes } from './cycle-lanes.ts';
import { electricBuses } from './electric-buses.ts';
import { emptyRunning } from './empty-running.ts';
import { microHubs } from './micro-hubs.ts';
import { offHourDelivery } from './off-hour-delivery.ts';
import { parkingPrice } from './parking-price.ts';
import { zeroEmissionZone } from './zero-emission-zone.ts';

/** The catalogue, in the order of the levers on the page: people first, then goods. */
export const measures: readonly MeasureDefinition[] = [
  congestionCharge,
  parkingPrice,
  busService,
  busLanes,
  cycleLanes,
  electricBuses,
  microHubs,
  zeroEmissionZone,
  emptyRunning,
  offHourDelivery,
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
