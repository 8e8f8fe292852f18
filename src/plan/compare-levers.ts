import { levers } from './lever-table.ts';
import { channels, type LeverDefinition } from './measure.ts';
import type { MeasureSetting, Plan } from './plan.ts';

/** One measure over the compared scenarios; `undefined` = not in that scenario. */
export interface LeverDifference {
  readonly measure: LeverDefinition;
  /** Lever units, one for each scenario; a measure that is not there has level 0. */
  readonly levels: readonly number[];
  readonly starts: readonly (number | undefined)[];
  readonly settings: readonly (MeasureSetting | undefined)[];
}

/**
 * Tells whether a measure is set alike.
 *
 * @param a a setting, or none
 * @param b another
 * @returns true if level, start, ramp and factors are the same
 * @example sameSetting(undefined, undefined) // true
 */
export const sameSetting = (a: MeasureSetting | undefined, b: MeasureSetting | undefined): boolean =>
  a?.level === b?.level &&
  a?.start_year === b?.start_year &&
  a?.ramp_years === b?.ramp_years &&
  channels.every((channel) => a?.factors?.[channel] === b?.factors?.[channel]);

/**
 * Lists the measures in which scenarios differ by level, start, ramp or a factor they set.
 *
 * @param plan the plan
 * @param scenarioIds scenarios in the order of the columns; an id that does not exist counts as one without measures
 * @returns rows in catalogue order, one level, start and setting for each scenario
 */
export function leverDifference(plan: Plan, scenarioIds: readonly string[]): LeverDifference[] {
  const columns = scenarioIds.map((id) => plan.scenarios.find((scenario) => scenario.id === id)?.measures ?? []);
  return levers.flatMap((measure) => {
    const settings = columns.map((column) => column.find((setting) => setting.measure === measure.id));
    if (settings.every((setting) => sameSetting(setting, settings[0]))) return [];
    return [
      {
        measure,
        levels: settings.map((setting) => (setting ? setting.level : 0)),
        starts: settings.map((setting) => setting?.start_year),
        settings,
      },
    ];
  });
}
