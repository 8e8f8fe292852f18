import { freightClasses, freightFlows, freightSegments, rings, scopes } from '../plan/vocabulary.ts';
import { kerbHours } from './freight-state.ts';
import type { FreightDetail } from './results.ts';

/**
 * Makes the buffers that goods of a run are broken down into.
 *
 * @param years length of the axis
 * @param zones zones of the city
 * @returns buffers, all NaN until a year is written
 * @example emptyFreightDetail(1, 4).trips.length // 9
 */
export function emptyFreightDetail(years: number, zones: number): FreightDetail {
  const missing = (length: number): Float64Array => new Float64Array(years * length).fill(NaN);
  const bySegment = freightSegments.length * freightClasses.length;
  return {
    vkm_M: missing(bySegment * scopes.length),
    drops: missing(freightSegments.length * freightFlows.length),
    tonnes: missing(freightSegments.length * freightFlows.length),
    trips: missing(freightClasses.length),
    tkm_M: missing(bySegment),
    wtw_g_per_vkm: missing(freightClasses.length),
    kerb_min: missing(rings.length * kerbHours),
    bays_wanted: missing(rings.length * kerbHours),
    cost_per_stop: missing(bySegment),
    stops_M: missing(bySegment),
    carried_kt: missing(bySegment),
    consignments_M: missing(bySegment),
    bays: missing(rings.length),
    byZone: missing(zones * freightSegments.length),
  };
}
