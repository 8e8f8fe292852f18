import type { Source } from '../sources/factor.ts';
import type { Channel } from './measure.ts';
import type { City, Complaint, Datum, DriverPath, MeasureSetting, Plan, Scenario, Target } from './plan.ts';
import type { DriverId, Mode, OwnMode, ScenarioRole } from './vocabulary.ts';
import type { CityZone, CityZones, ZoneId } from './zones.ts';

/** Edits of the city; each drops the stored calibration, which was fitted to what the city said before. */
export type CityCommand =
  | {
      readonly kind: 'setDatum';
      readonly key: string;
      readonly datum: Datum;
      /** Scales the other shares of the family so that all sum to 1, and marks them as derived. */
      readonly balance?: boolean;
    }
  | { readonly kind: 'removeDatum'; readonly key: string }
  | { readonly kind: 'setModes'; readonly modes: readonly Mode[] }
  /** Describes the mode `own`; without a description, takes it away. Whether the city has the mode, `setModes` says. */
  | { readonly kind: 'setOwnMode'; readonly own?: OwnMode }
  | { readonly kind: 'setCity'; readonly city: City }
  /** Replaces all zones, with their distances. */
  | { readonly kind: 'setZones'; readonly zones: CityZones }
  | {
      readonly kind: 'setZone';
      readonly zone: ZoneId;
      readonly change: Partial<Pick<CityZone, 'name' | 'ring' | 'population' | 'jobs'>>;
    }
  /** Back to four rings. */
  | { readonly kind: 'clearZones' };

/** Edits of what stands around city and scenarios. */
export type PlanCommand =
  | { readonly kind: 'renamePlan'; readonly name: string }
  | { readonly kind: 'renameCity'; readonly name: string }
  | { readonly kind: 'setHorizon'; readonly year: number }
  | { readonly kind: 'setSource'; readonly key: string; readonly source: Source }
  | { readonly kind: 'removeSource'; readonly key: string }
  /** Replaces the target at a place; without a place, adds one at the end. */
  | { readonly kind: 'setTarget'; readonly target: Target; readonly at?: number }
  | { readonly kind: 'addTarget'; readonly target: Target; readonly at: number }
  | { readonly kind: 'removeTarget'; readonly at: number }
  | { readonly kind: 'setCalibration'; readonly calibration?: Plan['calibration'] }
  /** Without a path, the trend is removed; with a scenario, it differs there from the plan's own. */
  | {
      readonly kind: 'setDriver';
      readonly driver: DriverId;
      readonly path?: DriverPath;
      readonly scenario?: string;
    };

/** Edits of the scenarios. */
export type ScenarioCommand =
  | {
      readonly kind: 'setMeasure';
      readonly scenario: string;
      readonly measure: string;
      /** Lever units; 0 takes the measure away. */
      readonly level: number;
      /** Absent = as it stands, or base year plus the measure's lead time. */
      readonly start_year?: number;
      /** Absent = as it stands; null = the catalogue's. */
      readonly ramp_years?: number | null;
      /** Absent = as they stand; null = the catalogue's. */
      readonly factors?: Readonly<Partial<Record<Channel, number | null>>>;
    }
  | { readonly kind: 'removeMeasure'; readonly scenario: string; readonly measure: string }
  | { readonly kind: 'setMeasures'; readonly scenario: string; readonly measures: readonly MeasureSetting[] }
  | {
      readonly kind: 'setScenarioDrivers';
      readonly scenario: string;
      readonly drivers?: NonNullable<Scenario['drivers']>;
    }
  | { readonly kind: 'renameScenario'; readonly scenario: string; readonly name: string }
  | { readonly kind: 'setScenarioNote'; readonly scenario: string; readonly note?: string }
  | { readonly kind: 'setScenarioRole'; readonly scenario: string; readonly role: ScenarioRole }
  /** The copy follows the original, as a variant. */
  | { readonly kind: 'duplicateScenario'; readonly scenario: string; readonly id?: string; readonly name?: string }
  | { readonly kind: 'deleteScenario'; readonly scenario: string }
  | { readonly kind: 'addScenario'; readonly scenario: Scenario; readonly at?: number }
  | { readonly kind: 'reorderScenario'; readonly scenario: string; readonly to: number };

/** A change of a plan, as data; `batch` is one step of many parts, checked at its end. */
export type Command =
  CityCommand | PlanCommand | ScenarioCommand | { readonly kind: 'batch'; readonly commands: readonly Command[] };

/** The changed plan and the command that undoes the change; or why nothing was changed. */
export type Edited = { readonly plan: Plan; readonly inverse: Command } | readonly Complaint[];
