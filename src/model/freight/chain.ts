import { loadedTrips, withEmpty } from './haul.ts';

/** A place where goods change vehicles: a consolidation centre, or a micro-hub with bundling 1. */
export interface Hub {
  /** Share of the consignments to the area that takes part, 0-1. */
  readonly participating: number;
  /** Consignments handed over at one stop of the last leg, at least 1. */
  readonly bundling: number;
  /** Way of the inbound leg to the hub, km. */
  readonly inbound_km: number;
  /** Payload of the inbound vehicle, t. */
  readonly payload_t: number;
  readonly loadFactor: number;
  /** Most consignments of a load, by volume; Infinity where only weight bounds. */
  readonly mostConsignments: number;
  /** Empty share of inbound vehicle-km, in [0, 1). */
  readonly emptyShare: number;
}

/** Where the flows of a hub stand in a caller's array, from the place it names. */
export const hubFlow = {
  /** Consignments that go past the hub, as before. */
  direct: 0,
  direct_t: 1,
  /** Consignments through the hub. */
  through: 2,
  through_t: 3,
  /** Stops of the last leg: the drops of its rounds. */
  stops: 4,
  inboundLoads: 5,
  inbound_vkm: 6,
} as const;

/** Numbers of one set of flows. */
export const hubFlows = 7;

/**
 * Adds what goes through a hub and what goes past it; consignments and tonnes are conserved.
 *
 * `through = p N`, `stops = through / bundling`, `loads = max(p T / (payload LF), through / most)`,
 * `inbound vkm = loads * way / (1 - e)`. Rounds of the last leg are `addRounds` of the stops, with
 * `bundling * T / N` tonnes each; what goes direct keeps rounds of its own, now less dense.
 *
 * @param hub who takes part, bundling, and the inbound leg
 * @param consignments N to the area, a day
 * @param tonnes T, t a day
 * @param flows numbers of `hubFlow`, added to in place
 * @param at where the set begins in them
 * @source judgement: identities of a chain with one hub
 */
export function addThroughHub(hub: Hub, consignments: number, tonnes: number, flows: Float64Array, at = 0): void {
  const through = consignments * hub.participating;
  const through_t = tonnes * hub.participating;
  const loads = Math.max(loadedTrips(through_t, hub.payload_t, hub.loadFactor), through / hub.mostConsignments);
  flows[at + hubFlow.direct]! += consignments - through;
  flows[at + hubFlow.direct_t]! += tonnes - through_t;
  flows[at + hubFlow.through]! += through;
  flows[at + hubFlow.through_t]! += through_t;
  flows[at + hubFlow.stops]! += through / hub.bundling;
  flows[at + hubFlow.inboundLoads]! += loads;
  flows[at + hubFlow.inbound_vkm]! += withEmpty(loads, hub.emptyShare) * hub.inbound_km;
}
