import type { Quality, Reference, Source } from '../sources/factor.ts';
import type { Channel } from './measure.ts';
import type { DriverId, Mode, OwnMode, ScenarioRole } from './vocabulary.ts';
import type { CityZones } from './zones.ts';

export type ScenarioId = string & { readonly brand?: 'scenario' };

/** One datum of the city, as the file holds it; its unit and meaning stand in the field registry (`fields.ts`) under its key. */
export interface Datum {
  readonly value: number;
  readonly unit: string;
  readonly year: number;
  readonly place?: string;
  readonly quality: Quality;
  readonly low?: number;
  readonly high?: number;
  readonly reference: Reference;
  readonly note?: string;
  /** What a share of a mode counts, where a survey says so; two surveys of one city differ by this. */
  readonly survey?: SurveyDefinition;
}

/** What a survey's mode shares are shares of. */
export interface SurveyDefinition {
  readonly of: 'trips' | 'pkm';
  readonly whose: 'residents' | 'territory';
  readonly days: 'workday' | 'week';
}

/**
 * A trend of the world, relative or absolute by the driver's definition: either a constant rate from the base year,
 * or points joined by straight lines and held constant outside.
 */
export type DriverPath =
  | { readonly kind: 'growth'; readonly rate_per_year: number; readonly reference: Reference; readonly note?: string }
  | {
      readonly kind: 'points';
      readonly points: readonly (readonly [year: number, value: number])[];
      readonly reference: Reference;
      readonly note?: string;
    };

/** A lever set in a scenario. `level` is in the measure's lever unit. */
export interface MeasureSetting {
  readonly measure: string;
  readonly level: number;
  readonly start_year: number;
  /** Years from first to full operation; absent = the catalogue's. */
  readonly ramp_years?: number;
  /** What the scenario says itself of a factor that stands while the measure does, such as the share that is exempt. */
  readonly factors?: Readonly<Partial<Record<Channel, number>>>;
}

export interface Scenario {
  readonly id: ScenarioId;
  readonly name: string;
  readonly role: ScenarioRole;
  readonly note?: string;
  /** Drivers that differ from the plan's own. */
  readonly drivers?: Partial<Record<DriverId, DriverPath>>;
  readonly measures: readonly MeasureSetting[];
}

/** A wanted value of an indicator in a year: absolute, or relative to the base year (`value` .45 = 45 % of the base year's). */
export interface Target {
  readonly indicator: string;
  readonly year: number;
  readonly kind: 'absolute' | 'relative_to_base';
  readonly value: number;
  readonly reference: Reference;
  readonly note?: string;
}

export interface City {
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** ISO 4217; amounts are in this currency at the prices of `price_year`. */
  readonly currency: string;
  readonly price_year: number;
  readonly base_year: number;
  /** Modes the city has; a mode that is not listed does not exist there. */
  readonly modes: readonly Mode[];
  /** What the mode `own` is, where the city has one. */
  readonly own_mode?: OwnMode;
  /** The city's own zones; absent = four rings. */
  readonly zones?: CityZones;
  readonly data: Readonly<Record<string, Datum>>;
  readonly note?: string;
}

/** What a file holds: a city, the world around it, what may be done, and what is wanted. Immutable. */
export interface Plan {
  readonly format: 'sumpter';
  readonly version: 1;
  readonly name: string;
  readonly city: City;
  readonly horizon: number;
  readonly drivers: Readonly<Partial<Record<DriverId, DriverPath>>>;
  readonly scenarios: readonly Scenario[];
  readonly targets: readonly Target[];
  /** Bibliography of this file; keys are used by `reference.source`. */
  readonly sources: Readonly<Record<string, Source>>;
  /** Stored calibration, observed over modelled vkm by vehicle class; absent = computed when compiled. */
  readonly calibration?: Readonly<Record<string, number>>;
}

/** What is wrong in a file or an edit, for a person: where, what, and what to do. */
export interface Complaint {
  readonly path: string;
  readonly problem: string;
  readonly remedy: string;
}
