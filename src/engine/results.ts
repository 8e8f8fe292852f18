import type { Mode, Purpose, ScenarioRole } from '../plan/vocabulary.ts';

/** What an indicator is; the same list for every scenario of a run. */
export interface IndicatorDefinition {
  /** Stable snake_case id that ends in the unit: `ghg_wtw_kt`. */
  readonly id: string;
  readonly name: string;
  /** Unit as in a table head: `kt a year`, `share`, `million vkm a year`. */
  readonly unit: string;
  readonly betterIs: 'lower' | 'higher' | 'neither';
  /** Family and member for charts and tables: `mode_share` / `bus`; a plain indicator is its own family. */
  readonly family: string;
  readonly member?: string;
  /** How a table groups it. */
  readonly theme: 'people' | 'travel' | 'goods' | 'energy' | 'climate' | 'inventory' | 'check';
  /** True where only the base year has a value, by definition. */
  readonly baseYearOnly?: boolean;
  /** The model step that writes it, for "follow this number". */
  readonly step: string;
  /** Boundary tag of an emission: TTW, WTT, WTW. */
  readonly boundary?: string;
}

/** Something the reader of a result must know. `code` is stable, `message` a sentence. */
export interface Warning {
  readonly code: string;
  readonly message: string;
  /** Datum key, measure id or indicator id it is about. */
  readonly about?: string;
  readonly severity: 'note' | 'caution' | 'fault';
}

/** Warnings that hold a measure against its evidence; a run under a moving lever leaves them out. */
export const evidenceCodes: ReadonlySet<string> = new Set(['beyond_evidence', 'price_drives_farther']);

/** Trips of a scenario, broken down, and who gains against the reference. Plain buffers, transferable. */
export interface TripDetail {
  /** Trips a weekday. `[year × purpose × person group × band × mode]` */
  readonly trips: Float64Array;
  /** Trips a weekday of those who live in a zone. `[year × zone × mode]` */
  readonly byHome: Float64Array;
  /** Persons. `[year × person group]` */
  readonly persons: Float64Array;
  /** Rule of a half against the reference of the same year; positive = better off; NaN in the base year's role. `[year × person group]` */
  readonly gain_min_per_weekday: Float64Array;
  /** The same in money, city currency. `[year × person group]` */
  readonly gain_currency_per_year: Float64Array;
}

/** Goods of a scenario, broken down. Plain buffers, transferable; lists as in the vocabulary. */
export interface FreightDetail {
  /** Million vehicle-km a year, calibrated, private vans and through traffic left out. `[year × segment × freight class × scope]` */
  readonly vkm_M: Float64Array;
  /** Drops a freight day; NaN for what only passes through. `[year × segment × flow]` */
  readonly drops: Float64Array;
  /** Tonnes a freight day; NaN for what only passes through, whose goods nobody counts. `[year × segment × flow]` */
  readonly tonnes: Float64Array;
  /** Vehicle trips a freight day. `[year × freight class]` */
  readonly trips: Float64Array;
  /** Million tonne-km a year on the shortest feasible distance. `[year × segment × freight class]` */
  readonly tkm_M: Float64Array;
  /** Well to wheel. `[year × freight class]` */
  readonly wtw_g_per_vkm: Float64Array;
  /** Vehicle minutes at the kerb a freight day. `[year × ring × hour]` */
  readonly kerb_min: Float64Array;
  /** Loading bays at which the aimed occupancy would be kept. `[year × ring × hour]` */
  readonly bays_wanted: Float64Array;
  /** City currency. `[year × segment × freight class]` */
  readonly cost_per_stop: Float64Array;
  /** Stops, million a year. `[year × segment × freight class]` */
  readonly stops_M: Float64Array;
  /** Goods brought to their receivers by what makes the last leg, kt a year. `[year × segment × freight class]` */
  readonly carried_kt: Float64Array;
  /** Deliveries that arrive, each once however often it was tried, million a year. `[year × segment × freight class]` */
  readonly consignments_M: Float64Array;
  /** Loading bays on the street; what a measure gains in use counts as bays. `[year × ring]` */
  readonly bays: Float64Array;
  /** Drops a freight day that end in a zone. `[year × zone × segment]` */
  readonly byZone: Float64Array;
}

/** Where the model lays its trips: the rings, or the city's own zones, whose outlines stay in the plan. */
export interface ZoneInfo {
  readonly id: string;
  readonly name: string;
  readonly ring: string;
  readonly population: number;
  /** For rings: inner and outer radius. */
  readonly radius_km?: readonly [inner: number, outer: number];
}

/** How the city answers a price, a time or a service, and whether cities answer so. */
export interface RealismRow {
  readonly id: 'fuel_price' | 'fuel_price_free' | 'fare' | 'car_time' | 'service' | 'coverage' | 'freight_cost';
  /** Purpose, or `all`. */
  readonly purpose: Purpose | 'all';
  readonly elasticity: number;
  readonly low: number;
  readonly high: number;
  readonly inside: boolean;
}

export interface ScenarioResult {
  readonly id: string;
  readonly name: string;
  readonly role: ScenarioRole;
  /** `[indicator × year]`, indicator-major; NaN = missing. One transferable buffer. */
  readonly values: Float64Array;
  readonly detail: TripDetail;
  readonly freight: FreightDetail;
  readonly warnings: readonly Warning[];
}

/** Observed over modelled vehicle-km of a class: the stored constant k, or why there is none. */
export interface CalibrationRow {
  readonly vehicleClass: string;
  readonly modelled_Mvkm: number;
  readonly observed_Mvkm: number | null;
  readonly factor: number;
  readonly outside: boolean;
}

/** What a run gives back. Plain data: it crosses threads, files and exports unchanged. */
export interface Results {
  readonly sumpter: string;
  readonly model: string;
  /** Hash of all inputs the run depended on, hexadecimal. */
  readonly fingerprint: string;
  readonly city: string;
  readonly currency: string;
  readonly years: readonly number[];
  readonly indicators: readonly IndicatorDefinition[];
  /** City quantities by id, base year. */
  readonly quantities: Readonly<Record<string, number>>;
  readonly calibration: readonly CalibrationRow[];
  readonly realism: readonly RealismRow[];
  /** Modes in the order of `detail`: those of the city, and those that a measure may open. */
  readonly modes: readonly Mode[];
  readonly zones: readonly ZoneInfo[];
  /** What the base year's data say about themselves: contradictions, implausible inputs, defaults in use. */
  readonly baseWarnings: readonly Warning[];
  readonly scenarios: readonly ScenarioResult[];
}

/**
 * Reads one value.
 *
 * @param results a run
 * @param scenario scenario id
 * @param indicator indicator id
 * @param year calendar year
 * @returns the value, or null when it is missing or not on the axis
 */
export function valueOf(results: Results, scenario: string, indicator: string, year: number): number | null {
  const series = seriesOf(results, scenario, indicator);
  const index = results.years.indexOf(year);
  const value = series && index >= 0 ? series[index] : undefined;
  return value === undefined || Number.isNaN(value) ? null : value;
}

/**
 * Reads one indicator of a scenario over all years.
 *
 * @param results a run
 * @param scenario scenario id
 * @param indicator indicator id
 * @returns view `[year]` on the result's own buffer (NaN = missing), or undefined when there is no such scenario or indicator
 */
export function seriesOf(results: Results, scenario: string, indicator: string): Float64Array | undefined {
  const found = results.scenarios.find(({ id }) => id === scenario);
  const row = results.indicators.findIndex(({ id }) => id === indicator);
  if (!found || row < 0) return undefined;
  return found.values.subarray(row * results.years.length, (row + 1) * results.years.length);
}
