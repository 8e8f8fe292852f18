import { meanLoad_t } from './haul.ts';

/** What a drop of a class costs the one who drives it; money of one place and price year. */
export interface DropCost {
  /** Driver and vehicle, LCU/h. */
  readonly hour_LCU: number;
  /** Fuel or electricity, tyres, wear, LCU/km. */
  readonly km_LCU: number;
  /** Charge for a km, LCU/km; the mean over the km it is due on and those it is not. */
  readonly kmCharge_LCU: number;
  readonly dwell_h: number;
  /** On foot while the vehicle stands, h a drop. */
  readonly walk_h: number;
  readonly between_km: number;
  readonly speed_km_per_h: number;
  readonly stem_km: number;
  readonly stemSpeed_km_per_h: number;
  /** Drops of a round, at least 1. */
  readonly dropsPerRound: number;
}

/**
 * Takes the cost of a drop in a round.
 *
 * `c = h (dwell + walk + d / v) + k d + (h / v_stem + k) 2 stem / drops`, with k the km and its charge
 *
 * @param drop times, ways and prices of the round
 * @returns LCU a drop
 * @source judgement: identity of our reference pages, time and km of a drop and its part of the way out and back
 */
export function costPerDrop(drop: DropCost): number {
  const k_LCU = drop.km_LCU + drop.kmCharge_LCU;
  const at_h = drop.dwell_h + drop.walk_h + drop.between_km / drop.speed_km_per_h;
  const stem_LCU = (drop.hour_LCU / drop.stemSpeed_km_per_h + k_LCU) * 2 * drop.stem_km;
  return drop.hour_LCU * at_h + k_LCU * drop.between_km + stem_LCU / drop.dropsPerRound;
}

/**
 * Spreads a charge for entering a zone over the drops in it.
 *
 * `c = charge * payers / drops in the zone`, an entry a round
 *
 * @param entry_LCU charge of an entry; of a daily charge, over the rounds of a day
 * @param payers share of entries that pay, 0-1
 * @param dropsInZone drops of the round in the zone
 * @returns LCU a drop in the zone; NaN for a round without drops there, which has no reason to enter
 * @example entryChargePerDrop(20, 0.5, 25) // 0.4
 */
export function entryChargePerDrop(entry_LCU: number, payers: number, dropsInZone: number): number {
  return dropsInZone > 0 ? (entry_LCU * payers) / dropsInZone : NaN;
}

/**
 * Takes the cost of a tonne from that of a drop.
 *
 * `c_t = c / t a drop`
 *
 * @param drop_LCU cost of a drop
 * @param tonnesPerDrop t a drop, above 0
 * @returns LCU/t; NaN without tonnes
 * @example costPerTonneOfDrops(5, 0.2) // 25
 */
export function costPerTonneOfDrops(drop_LCU: number, tonnesPerDrop: number): number {
  return tonnesPerDrop > 0 ? drop_LCU / tonnesPerDrop : NaN;
}

/** What a full load costs. */
export interface HaulCost {
  readonly hour_LCU: number;
  readonly km_LCU: number;
  readonly kmCharge_LCU: number;
  readonly speed_km_per_h: number;
  /** Loading and unloading a vehicle, h a load. */
  readonly handling_h: number;
  readonly payload_t: number;
  readonly loadFactor: number;
  /** Empty share of vehicle-km, in [0, 1). */
  readonly emptyShare: number;
}

/**
 * Takes the cost of a tonne in full loads.
 *
 * `c_t = (h / v + k) D / (payload LF (1 - e)) + h handling / (payload LF)`: empty km are paid, once
 *
 * @param haul prices, loads and times of the class
 * @param distance_km D, one way
 * @returns LCU/t
 */
export function costPerTonneOfLoads(haul: HaulCost, distance_km: number): number {
  const km_LCU = haul.hour_LCU / haul.speed_km_per_h + haul.km_LCU + haul.kmCharge_LCU;
  const load_t = haul.payload_t * haul.loadFactor;
  return (
    (km_LCU * distance_km) / meanLoad_t(haul.payload_t, haul.loadFactor, haul.emptyShare) +
    (haul.hour_LCU * haul.handling_h) / load_t
  );
}
