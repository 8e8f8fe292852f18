import { ringWay } from '../../model/freight/zone-ways.ts';
import { wayShares } from '../../model/zone-geometry.ts';
import { rings } from '../../plan/vocabulary.ts';
import type { PlanePoint } from '../../quantities/geometry.ts';
import { rowViews } from '../../model/freight/furness.ts';
import { centre, innerRing, type CompiledSpace } from './space.ts';

/** How far goods are driven: between zones, and between a zone and the edge of the region, its gateway. */
export interface FreightWays {
  /** km by road. `[zone][zone]` */
  readonly distance_km: readonly Float64Array[];
  /** Share of the way by ring. `[zone × zone × ring]` */
  readonly way: Float64Array;
  /** `[zone]` */
  readonly gateway_km: Float64Array;
  /** `[zone × ring]` */
  readonly gatewayWay: Float64Array;
  /** Mean way from the edge of the inner ring into the centre, km by ring. `[ring]` */
  readonly last_km: Float64Array;
  /** Share by ring of the way of those that only pass through. `[ring]` */
  readonly passing: Float64Array;
}

const ringCount = rings.length;
/** Gateways stand around the region at even angles. */
const gateways = 16;

function emptyWays(zones: number, { outer_km, detour }: CompiledSpace): FreightWays {
  const last = ringWay(outer_km.slice(0, innerRing + 1), 'edge', centre, detour);
  return {
    distance_km: rowViews(new Float64Array(zones * zones), zones, zones),
    way: new Float64Array(zones * zones * ringCount),
    gateway_km: new Float64Array(zones),
    gatewayWay: new Float64Array(zones * ringCount),
    last_km: Float64Array.from(rings, (_, ring) => (last.way[ring] ?? 0) * last.distance_km),
    passing: ringWay(outer_km, 'edge', 'edge', detour).way,
  };
}

function ringWays(space: CompiledSpace): FreightWays {
  const { outer_km, detour } = space;
  const ways = emptyWays(ringCount, space);
  for (let from = 0; from < ringCount; from++) {
    const out = ringWay(outer_km, from, 'edge', detour);
    ways.gateway_km[from] = out.distance_km;
    ways.gatewayWay.set(out.way, from * ringCount);
    for (let to = from; to < ringCount; to++) {
      const { distance_km, way } = ringWay(outer_km, from, to, detour);
      for (const [one, other] of [
        [from, to],
        [to, from],
      ] as const) {
        ways.distance_km[one]![other] = distance_km;
        ways.way.set(way, (one * ringCount + other) * ringCount);
      }
    }
  }
  return ways;
}

/** Adds a straight way to shares by ring; what lies beyond the rings is hinterland. */
function addWay(from: PlanePoint, to: PlanePoint, outer_km: readonly number[], out: Float64Array, at: number): void {
  const shares = wayShares(from, to, outer_km);
  for (let ring = 0; ring < ringCount; ring++) out[at + ring]! += shares[ring]!;
  out[at + ringCount - 1]! += shares[ringCount]!;
}

function zoneWays(space: CompiledSpace, points: readonly PlanePoint[]): FreightWays {
  const { outer_km, detour, zones } = space;
  const ways = emptyWays(zones.length, space);
  for (let cell = 0; cell < space.cells; cell++) {
    const [home, destination] = [space.home[cell]!, space.destination[cell]!];
    ways.distance_km[home]![destination] = space.distance_km[cell]!;
    const at = (home * zones.length + destination) * ringCount;
    ways.way.set(space.way.subarray(cell * ringCount, (cell + 1) * ringCount), at);
  }
  const edge_km = outer_km[ringCount - 1]!;
  points.forEach((point, z) => {
    for (let n = 0; n < gateways; n++) {
      const angle = (2 * Math.PI * n) / gateways;
      const gate = [edge_km * Math.cos(angle), edge_km * Math.sin(angle)] as const;
      ways.gateway_km[z]! += (Math.hypot(gate[0] - point[0], gate[1] - point[1]) * detour) / gateways;
      addWay(gate, point, outer_km, ways.gatewayWay, z * ringCount);
    }
    for (let ring = 0; ring < ringCount; ring++) ways.gatewayWay[z * ringCount + ring]! /= gateways;
  });
  return ways;
}

/**
 * Lays out the ways of goods between the city's zones and to its edge.
 *
 * Between rings they are sampled; between zones of the city they are those of people: given, or from the centroids.
 *
 * @param space zones and their geometry
 * @returns distances and ways by ring
 */
export function freightWays(space: CompiledSpace): FreightWays {
  return space.points === undefined ? ringWays(space) : zoneWays(space, space.points);
}
