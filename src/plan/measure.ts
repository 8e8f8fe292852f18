import type { Factor, Reference } from '../sources/factor.ts';
import type { Mode, Purpose } from './vocabulary.ts';

/** Quantities of a city that a lever's scale or effect is counted against; the engine computes them for the base year. */
export const cityQuantities = [
  'one',
  'area_km2',
  'centre_perimeter_km',
  'population',
  'commuters', // people who go to work on a weekday
  'car_commuters', // of them, those who drive
  'pupils', // people who go to a place of education on a weekday
  'schools',
  'cars',
  'street_km', // all streets of the built-up area
  'signals', // junctions with traffic lights
  'transit_trips', // trips by public transport a year
  'bus_fleet',
  'bus_vkm',
  'main_lane_km',
  'paid_parking_spaces',
  'centre_establishments',
  'freight_vehicles',
] as const;
export type CityQuantity = (typeof cityQuantities)[number];

/**
 * Through what a measure acts. The amount in a channel is
 * `level * ramp(year) * factor / quantity` (`per: 'quantity'`), `level * ramp(year) * factor` (`per: 'level'`),
 * or the factor alone while the measure stands (`per: 'presence'`). Amounts of several measures in one channel add,
 * except shares, which combine as 1 - (1 - a)(1 - b).
 */
export const channels = [
  'cordon_charge', // currency per entry into the centre, by car and motorcycle
  'cordon_exempt_share', // share of those who drive, or ride with them, who pay nothing
  'cordon_hire_share', // what a ride by taxi or other hired vehicle pays, share of the charge: firms spread it over rides
  'cordon_goods_share', // share of goods vehicles that pay
  'parking_price', // currency per hour, added to today's, for those who pay
  'bus_service', // added vehicle-km of bus and BRT, share of the base year's
  'bus_service_wider_share', // share of those that run on lines of their own between today's; the rest run more often
  'bus_lane_served_share', // share of bus travel on treated corridors
  'bus_lane_time_cut', // share of in-vehicle time saved there
  'bus_lane_capacity_taken', // share of main-road lane-km taken from traffic
  'cycle_served_share', // share of trips with a protected route
  'cycle_time_cut', // share of perceived cycling time saved there
  'bus_electric_share', // share of bus vkm turned electric
  'hub_drops', // drops a day that the hubs' cargo bikes can carry
  'zero_emission_zone_share', // share of goods vehicle entries into the centre that are zero-emission
  'empty_running_cut', // points of empty share removed
  'off_hour_share', // share of centre deliveries moved out of the day
  'ucc_share', // share of the centre's consignments that pass a consolidation centre
  'locker_share', // share of parcels to households handed over at lockers and pick-up points
  'orders_cut_sites', // share of stops at shops, kitchens and offices bundled away by their own plans
  'orders_cut_public', // share of stops at public bodies bundled away by joint procurement
  'site_centre_share', // share of building sites' goods that pass a construction consolidation centre
  'orders_cut_parcels', // share of parcel stops bundled away
  'pooling_gain', // relative gain of drops per round and load factor of vehicles on hire
  'depot_inward_share', // share of depots of the outer ring and hinterland that move to the inner ring
  'lorry_km_charge', // currency per km of lorries
  'cargo_bike_drops', // drops a day that operators' added cargo bikes can carry
  'shared_bike_drops', // drops a day of own-account vans that shared cargo bikes can carry
  'rail_stem_share', // share of inbound tonnes whose stem goes by train or barge
  'crowd_share', // share of parcels to households carried by private persons
  'zone_barred_lorry_share', // share of the zone's drops by large lorries that these may no longer serve
  'zone_barred_van_share', // share of the zone's drops by vans and small lorries that these may no longer serve
  'zone_detour_share', // share of lorries' passages through the zone without a stop that drive round
  'bay_gain', // relative gain of usable loading-bay time in the zone
  'window_hours_lost', // share of the working day in which the zone is closed to deliveries
  'inward_growth_share', // share of new residents who settle in centre and inner ring instead of as today's do
  'mix_gain', // relative gain of places to go near home: .1 = 10 % more mixed
  'telework_share', // share of commuting trips that are not made
  'fuel_price_added', // currency per litre of petrol and diesel
  'km_charge', // currency per km driven by car
  'workplace_levy', // currency per day of a space at work
  'workplace_levy_share', // share of car commuters who bear it
  'filtered_share', // share of car trip ends in streets closed to through traffic
  'filtered_minutes', // minutes that such an end adds to a car trip
  'road_space_cut', // share of main-road lane-km given to other uses
  'fare_cut', // share taken off fares of public transport
  'fare_free_share', // share of residents who ride free
  'transfer_cut', // share of the penalty of a change of vehicle removed
  'walk_served_share', // share of walks on treated streets
  'walk_time_cut', // share of perceived walking time saved there
  'cars_replaced_per_1000', // private cars given up, per 1,000 residents
  'calmed_share', // share of streets with a lower limit
  'calmed_time_added', // share added to free-flow time there
  'delay_cut', // share of delay beyond free flow removed
] as const;
export type Channel = (typeof channels)[number];

export interface Effect {
  readonly channel: Channel;
  readonly per: 'level' | 'quantity' | 'presence';
  readonly quantity?: CityQuantity;
  readonly factor: Factor;
}

/**
 * An effect that is known only as observed: fewer car trips among those exposed. The model solves a constant on the
 * exposed to the evidence before feedback; several such effects multiply.
 */
export interface ObservedEffect {
  /** Car driver trips of the exposed that are no longer driven, share: .17 = 17 % fewer. */
  readonly cut: Factor;
  /** Exposed share per lever unit, of the persons or of the places below. */
  readonly exposed: Factor;
  /** Whose trips. */
  readonly purposes: readonly Purpose[];
  /** Where: everywhere the exposed go, or only trips that touch the centre, the centre or inner ring. */
  readonly where: 'everywhere' | 'centre' | 'centre_and_inner';
  /** What moves: driving gets harder, cycling easier, riding along easier, or places near home more attractive. */
  readonly through: 'driving' | 'cycling' | 'riding_along' | 'nearness';
}

/** A line of a mode that is new to those it serves; it enters beside a reference mode, never pivoted from zero. */
export interface OpenedMode {
  readonly mode: Mode;
  readonly beside: Mode;
  /** Share of all travellers whom the new line serves, whatever they ride today, per lever unit over the quantity. */
  readonly served: Factor;
  readonly quantity?: CityQuantity;
  /** Advantage of the new mode that time and money do not explain, minutes. */
  readonly comfort_min: Factor;
  /** New vehicle-km a year per lever unit, million. */
  readonly supply_Mvkm: Factor;
}

/** A cost in the currency and prices of its source; never converted. */
export interface UnitCost {
  readonly low: number;
  readonly central: number;
  readonly high: number;
  readonly currency: string;
  readonly price_year: number;
  readonly place: string;
  readonly reference: Reference;
  readonly note?: string;
}

/** How an indicator answers a price or a supply that a measure moves. */
export interface ElasticityBand {
  readonly indicator: string;
  readonly of: 'fuel_price' | 'fare' | 'bus_vkm' | 'lane_km';
  readonly low: number;
  readonly high: number;
}

/** Of whom or where evidence speaks: those who take part, the zone, the whole city, the region; or that none was read. */
export const evidenceScopes = ['participants', 'zone', 'city', 'region', 'none'] as const;
export type EvidenceScope = (typeof evidenceScopes)[number];

/** A band of relative changes in one scope. */
export interface ScopedBand {
  readonly scope: EvidenceScope;
  readonly indicator: string;
  readonly low: number;
  readonly high: number;
  /** As of `evidence`. */
  readonly at_level?: number;
}

/** Groups of levers, in the order of the column. */
export const leverGroups = ['prices', 'street', 'transit', 'habits', 'land_use', 'fleet', 'goods'] as const;
export type LeverGroup = (typeof leverGroups)[number];

/** A lever of the catalogue: all that a planner should know before moving it. */
export interface MeasureDefinition {
  readonly id: string;
  readonly name: string;
  readonly not_same_as: string;
  readonly market: 'passenger' | 'freight';
  readonly strategy: 'avoid' | 'shift' | 'improve';
  readonly acts_through: 'cost' | 'time' | 'supply' | 'access' | 'technology' | 'information';
  readonly group: LeverGroup;
  readonly pictogram: string;
  readonly lever: {
    /** Unit as shown after the number; `{currency}` is replaced by the city's. */
    readonly unit: string;
    readonly min: number;
    /** Upper end; for money levers a multiple of the city's hourly wage, see `max_of`. */
    readonly max: number;
    readonly max_of?: 'hourly_wage' | 'bus_fleet' | 'area_km2';
    readonly step: number;
    /** Range that cities have tried, in lever units (same scaling as max). */
    readonly tried_low: number;
    readonly tried_high: number;
  };
  readonly scale: {
    /** Plural noun of the physical thing: charging points, km of lane, buses. */
    readonly unit: string;
    /** Things per lever unit, or per city quantity when the size does not follow the level. */
    readonly per: 'level' | 'quantity';
    readonly quantity?: CityQuantity;
    readonly factor: Factor;
  };
  readonly capex_per_unit: UnitCost;
  readonly opex_per_unit_year?: UnitCost;
  readonly life_years: number;
  readonly lead_years: number;
  readonly ramp: { readonly kind: 'step' | 'linear' | 'logistic'; readonly years: number };
  /** What the lever aims at directly, and which way that goes: monotone there, not in every indicator. */
  readonly aim: { readonly indicator: string; readonly sign: 1 | -1 };
  readonly effects: readonly Effect[];
  readonly observed?: ObservedEffect;
  readonly opens?: OpenedMode;
  /** Plausibility band on the modelled response of this measure alone against the same scenario without it. */
  readonly evidence: {
    readonly statement: string;
    /** Indicator the statement is about, or undefined when the model does not report that scope. */
    readonly indicator?: string;
    /** Relative change, share: -.22 = 22 % less. */
    readonly low?: number;
    readonly high?: number;
    /** Level at which that band was seen, lever units; at others it shrinks or grows in proportion. Absent = any tried level. */
    readonly at_level?: number;
    /** Band of an answer in proportion, for a lever whose level is free: `ln(with / without) / ln(change of what it moves)`. */
    readonly elasticity?: ElasticityBand;
    /** Of whom or where the statement and its band speak; every measure for goods says it. */
    readonly scope?: EvidenceScope;
    /** What the same evidence found beyond that scope. */
    readonly wider?: readonly ScopedBand[];
    readonly confidence: 'A' | 'B' | 'C' | 'D';
    readonly reference: Reference;
  };
  /** `enabling`: no effect of its own is counted. */
  readonly application: 'lever' | 'observed' | 'fleet' | 'enabling';
  readonly applies_to: string;
  readonly prerequisites: string;
  readonly goes_with: readonly string[];
  readonly conflicts_with: readonly string[];
  readonly who_decides: string;
  readonly acceptability: { readonly score: 1 | 2 | 3 | 4 | 5; readonly note: string; readonly reference: Reference };
  readonly co_benefits: string;
  readonly equity: string;
}

/** What a closed lever shows and what checks and edits ask of a measure: the page has this of all at once, the rest when a lever is opened. */
export interface LeverDefinition extends Pick<
  MeasureDefinition,
  'id' | 'name' | 'not_same_as' | 'group' | 'pictogram' | 'lever' | 'lead_years' | 'ramp'
> {
  readonly scale: Omit<MeasureDefinition['scale'], 'factor'> & { readonly factor: Pick<Factor, 'value'> };
  readonly capex_per_unit: LeverCost;
  readonly opex_per_unit_year?: LeverCost;
  /** What stands while the measure does, whatever its level, and a scenario may say itself. */
  readonly assumptions: readonly Pick<Effect, 'channel' | 'factor'>[];
}

/** The middle of a cost, in the currency of its source. */
export type LeverCost = Pick<UnitCost, 'central' | 'currency'>;
