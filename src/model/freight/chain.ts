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

/**
 * Takes the cut of stops at the participants and in the whole area.
 *
 * `participants: 1 - 1 / bundling`, `area: p (1 - 1 / bundling)`
 *
 * @param bundling consignments handed over at one stop, at least 1
 * @param participating p, share of the area's consignments; 1 for the participants alone
 * @returns cut, share
 * @example stopsCut(4, 1) // 0.75
 * @example stopsCut(4, 0.1) // 0.075
 */
export function stopsCut(bundling: number, participating: number): number {
  return participating * (1 - 1 / bundling);
}

/**
 * Takes the drops left on a direct round that loses a part of them to a hub and may still come for the others.
 *
 * `n' = n (1 - p) / (1 - p (1 - kept))`: with nothing kept rounds fall with their drops, with all kept each comes with
 * fewer, and the way of its stem is saved by nobody
 *
 * @param drops n, drops of a round before, at least 1
 * @param leaving p, share of its drops that go through the hub, 0-1
 * @param kept share of the rounds that would be saved but still come, with drops elsewhere, 0-1
 * @returns drops a round, a bound for `mostDrops`; as before where nothing is left to come for
 * @example thinnedRound(20, 0.5, 0) // 20
 * @example thinnedRound(20, 0.5, 1) // 10
 */
export function thinnedRound(drops: number, leaving: number, kept: number): number {
  return leaving === 1 ? drops : (drops * (1 - leaving)) / (1 - leaving * (1 - kept));
}

/** Where km are driven, each place inside the next: `[zone, city, region]`. */
export const places = { zone: 0, city: 1, region: 2 } as const;

/**
 * Adds the km of a leg to the zone, the city and the region, each with those inside it.
 *
 * @param vkm vehicle-km of the leg
 * @param inZone share of them in the zone, 0-1
 * @param inCity share of them in the city, the zone among it, no less than that in the zone
 * @param byPlace_vkm added to, numbers of `places`; the region has all
 * @throws RangeError if more is in the zone than in the city around it
 */
export function addByPlace(vkm: number, inZone: number, inCity: number, byPlace_vkm: Float64Array): void {
  if (inZone > inCity) {
    throw new RangeError(`A share of ${inZone} in the zone cannot exceed ${inCity} in the city around it.`);
  }
  byPlace_vkm[places.zone]! += vkm * inZone;
  byPlace_vkm[places.city]! += vkm * inCity;
  byPlace_vkm[places.region]! += vkm;
}

/**
 * Adds the km of vehicles of which some go round the zone: their km in it become a longer way through the city.
 *
 * `zone = (1 - a) z`, `city = c - a z + a z detour`, `region = 1 - a z + a z detour`, each times vkm
 *
 * @param vkm vehicle-km without the rule
 * @param inZone z, share of them in the zone, 0-1
 * @param inCity c, share of them in the city, the zone among it
 * @param avoiding a, share of the vehicles that go round, 0-1
 * @param detour length of the way round over that through, at least 1
 * @param byPlace_vkm added to, numbers of `places`
 * @throws RangeError if more is in the zone than in the city around it
 */
export function addAvoiding(
  vkm: number,
  inZone: number,
  inCity: number,
  avoiding: number,
  detour: number,
  byPlace_vkm: Float64Array,
): void {
  addByPlace(vkm, inZone, inCity, byPlace_vkm);
  const out_vkm = vkm * inZone * avoiding;
  const more_vkm = out_vkm * (detour - 1);
  byPlace_vkm[places.zone]! -= out_vkm;
  byPlace_vkm[places.city]! += more_vkm;
  byPlace_vkm[places.region]! += more_vkm;
}

/** A stem moved from road to rail, tram or water. */
export interface StemShift {
  /** Share of the tonnes, 0-1. */
  readonly share: number;
  /** Way by road that is saved, km. */
  readonly road_km: number;
  /** Way by rail, tram or water, km. */
  readonly main_km: number;
  /** Way by road that remains at both ends, km. */
  readonly lastLeg_km: number;
}

/** Where the results of a shifted stem stand. */
export const stemFlow = { road_t: 0, shifted_t: 1, road_tkm: 2, main_tkm: 3, lastLeg_tkm: 4 } as const;

/** Numbers of one set of a shifted stem. */
export const stemFlows = 5;

/**
 * Adds tonnes that leave the road on the stem; the last leg by road remains.
 *
 * `shifted = s T`, `road tkm = (1 - s) T D`, `main tkm = s T D_main`, `last leg tkm = s T D_last`
 *
 * @param shift share and ways
 * @param tonnes T, t a day on the relation
 * @param flows numbers of `stemFlow`, added to in place
 * @param at where the set begins in them
 */
export function addStemShift(shift: StemShift, tonnes: number, flows: Float64Array, at = 0): void {
  const shifted_t = tonnes * shift.share;
  const road_t = tonnes - shifted_t;
  flows[at + stemFlow.road_t]! += road_t;
  flows[at + stemFlow.shifted_t]! += shifted_t;
  flows[at + stemFlow.road_tkm]! += road_t * shift.road_km;
  flows[at + stemFlow.main_tkm]! += shifted_t * shift.main_km;
  flows[at + stemFlow.lastLeg_tkm]! += shifted_t * shift.lastLeg_km;
}
