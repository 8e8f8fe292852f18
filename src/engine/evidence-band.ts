import {
  channels,
  type Channel,
  type ElasticityBand,
  type EvidenceScope,
  type MeasureDefinition,
  type ScopedBand,
} from '../plan/measure.ts';
import { driverIds } from '../plan/vocabulary.ts';
import type { CompiledCity } from './compile/city.ts';
import type { CompiledScenario } from './scenario.ts';

/** Below this a response is the solver's noise. */
export const responseGrain = 1e-6;

/** What cities have seen of a measure at a level: a relative change, or an answer in proportion where `of` is named. */
export interface EvidenceBand {
  readonly indicator: string;
  readonly low: number;
  readonly high: number;
  readonly of?: ElasticityBand['of'];
  readonly scope?: EvidenceScope;
}

export type BandVerdict = 'inside' | 'weaker' | 'stronger' | 'against';

/**
 * Finds the band that a measure's response is held against.
 *
 * band = band seen * level / level at which it was seen; without such a level the band holds at any tried one
 *
 * @param measure the measure; its evidence may name a band of relative changes or of elasticities
 * @param level lever units
 * @returns the band at this level, or undefined for evidence on what the model does not report
 */
export function bandOf({ evidence }: MeasureDefinition, level: number): EvidenceBand | undefined {
  const { indicator, low, high, at_level, elasticity, scope } = evidence;
  const of = scope && { scope };
  if (indicator !== undefined && low !== undefined && high !== undefined) {
    return { indicator, ...atLevel({ low, high, ...(at_level !== undefined && { at_level }) }, level), ...of };
  }
  return elasticity && { ...elasticity, ...of };
}

/** Takes the bounds of a band at a level, in proportion where it was seen at one. */
function atLevel(band: Pick<ScopedBand, 'low' | 'high' | 'at_level'>, level: number): { low: number; high: number } {
  const scale = band.at_level === undefined ? 1 : level / band.at_level;
  return { low: band.low * scale, high: band.high * scale };
}

/**
 * Finds the bands of what the same evidence found beyond its first scope.
 *
 * @param measure the measure
 * @param level lever units
 * @returns bands at this level, from the nearest scope to the widest; empty for most measures
 */
export function widerBandsOf({ evidence }: MeasureDefinition, level: number): readonly EvidenceBand[] {
  return (evidence.wider ?? []).map((band) => ({
    indicator: band.indicator,
    ...atLevel(band, level),
    scope: band.scope,
  }));
}

/**
 * Says how a response stands to a band.
 *
 * @param response relative change or elasticity, as the band is
 * @param band bounds of what was seen; its larger end says which way the measure acts
 * @returns inside, bounds included; weaker or stronger the same way; against = the other way
 * @example verdictOn(-0.4, { low: -0.33, high: -0.12 }) // 'stronger'
 */
export function verdictOn(response: number, { low, high }: Pick<EvidenceBand, 'low' | 'high'>): BandVerdict {
  const down = Math.abs(low) > Math.abs(high);
  const [found, near, far] = down ? [-response, -high, -low] : [response, low, high];
  if (found >= near - responseGrain && found <= far + responseGrain) return 'inside';
  if (found > far) return 'stronger';
  return found < 0 ? 'against' : 'weaker';
}

function amount(city: CompiledCity, { channel }: CompiledScenario, id: Channel, y: number): number {
  return channel[channels.indexOf(id) * city.axis.count + y]!;
}

/** Price or supply of the year that elasticities are of; only the ratio of two scenarios has a meaning. */
function moved(of: ElasticityBand['of'], city: CompiledCity, scenario: CompiledScenario, y: number): number {
  const at = (id: Channel): number => amount(city, scenario, id, y);
  if (of === 'fare') return 1 - at('fare_cut');
  if (of === 'bus_vkm') return 1 + at('bus_service');
  if (of === 'lane_km') return (1 - at('road_space_cut')) * (1 - at('bus_lane_capacity_taken'));
  const trend = scenario.driver[driverIds.indexOf('petrol_price') * city.axis.count + y]!;
  return city.costs.petrolPrice * trend + at('fuel_price_added');
}

/** Two scenarios of a city that differ by one measure, and a value of the same indicator in each. */
export interface Compared {
  readonly city: CompiledCity;
  /** Index of the year. */
  readonly y: number;
  readonly with: CompiledScenario;
  readonly without: CompiledScenario;
  readonly value: number;
  readonly valueWithout: number;
}

/**
 * Measures what a measure does, in the terms of its band.
 *
 * relative: `with / without - 1`; elasticity: `ln(with / without) / ln(price or supply with / without)`
 *
 * @param of price or supply of an elasticity; undefined for a relative change
 * @param compared values and scenarios with and without the measure
 * @returns share or elasticity; NaN where a value is missing, nothing was there before, or nothing moved
 */
export function responseOf(of: ElasticityBand['of'] | undefined, compared: Compared): number {
  const { city, y, value, valueWithout } = compared;
  const ratio = valueWithout > 0 ? value / valueWithout : NaN;
  if (of === undefined) return ratio - 1;
  const change = moved(of, city, compared.with, y) / moved(of, city, compared.without, y);
  return change > 0 && change !== 1 ? Math.log(ratio) / Math.log(change) : NaN;
}
