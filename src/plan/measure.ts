import type { Factor, Reference } from '../sources/factor.ts';

/** Quantities of a city that a lever's scale or effect is counted against; the engine computes them for the base year. */
export const cityQuantities = [
  'one',
  'area_km2',
  'centre_perimeter_km',
  'population',
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
  'cordon_charge', // currency per entry into the centre, by car, motorcycle and taxi alike
  'cordon_exempt_share', // share of persons who pay nothing
  'parking_price', // currency per hour, added to today's, for those who pay
  'bus_service', // added vehicle-km of bus and BRT, share of the base year's
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
] as const;
export type Channel = (typeof channels)[number];

export interface Effect {
  readonly channel: Channel;
  readonly per: 'level' | 'quantity' | 'presence';
  readonly quantity?: CityQuantity;
  readonly factor: Factor;
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

export type LeverGroup = 'prices' | 'street' | 'transit' | 'fleet' | 'goods';

/** A lever of the catalogue: all that a planner should know before moving it. */
export interface MeasureDefinition {
  readonly id: string;
  readonly name: string;
  readonly not_same_as: string;
  readonly market: 'passenger' | 'freight';
  readonly strategy: 'avoid' | 'shift' | 'improve';
  readonly acts_through: 'cost' | 'time' | 'supply' | 'access' | 'technology';
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
  readonly effects: readonly Effect[];
  /** Plausibility band on the modelled response of this measure alone against the same scenario without it. */
  readonly evidence: {
    readonly statement: string;
    /** Indicator the statement is about, or undefined when the model does not report that scope. */
    readonly indicator?: string;
    /** Relative change, share: -.22 = 22 % less. */
    readonly low?: number;
    readonly high?: number;
    readonly confidence: 'A' | 'B' | 'C' | 'D';
    readonly reference: Reference;
  };
  readonly application: 'lever' | 'observed' | 'fleet';
  readonly applies_to: string;
  readonly prerequisites: string;
  readonly goes_with: readonly string[];
  readonly conflicts_with: readonly string[];
  readonly who_decides: string;
  readonly acceptability: { readonly score: 1 | 2 | 3 | 4 | 5; readonly note: string; readonly reference: Reference };
  readonly co_benefits: string;
  readonly equity: string;
}
