import { planWords } from '../words/en/plan.ts';
import { checkReference } from './check-references.ts';
import { highestLevel, leverOf, leverUnit, type LeverContext } from './lever.ts';
import { checkFactors } from './lever-factors.ts';
import { levers } from './lever-table.ts';
import { judged } from './measures/judged.ts';
import type { Complaint, DriverPath, MeasureSetting, Plan, Target } from './plan.ts';
import { type DriverId, singleRoles } from './vocabulary.ts';

const words = planWords.scenario;

interface LeverCity {
  readonly currency: string;
  readonly data: Readonly<Record<string, { readonly value: number }>>;
}

/**
 * Gathers what a city tells about the range of its levers.
 *
 * @param city currency, and the data of the file or those with the defaults
 * @returns wage, bus fleet and area where the data have them
 */
export function leverContext({ currency, data }: LeverCity): LeverContext {
  const wage = data.wage_per_hour?.value;
  const fleet = data.bus_fleet?.value;
  const area = data.area_built_up?.value;
  return {
    currency,
    ...(wage !== undefined && { hourly_wage: wage }),
    ...(fleet !== undefined && { bus_fleet: fleet }),
    ...(area !== undefined && { area_km2: area }),
  };
}

/**
 * Checks one lever of a scenario.
 *
 * @param plan city and horizon
 * @param setting the lever as set
 * @param path path of the setting in the file
 * @returns complaints about the measure's id, its level, its start and the factors it sets
 */
function checkSetting(plan: Pick<Plan, 'city' | 'horizon'>, setting: MeasureSetting, path: string): Complaint[] {
  const measure = leverOf(setting.measure);
  if (!measure) {
    const known = levers.map(({ id }) => id);
    return [{ path: `${path}.measure`, ...words.unknownMeasure(setting.measure, known) }];
  }
  const complaints: Complaint[] = [];
  const context = leverContext(plan.city);
  const [least, most] = [measure.lever.min, highestLevel(measure, context)];
  if (setting.level < least || setting.level > most) {
    const unit = leverUnit(measure, context.currency);
    complaints.push({ path: `${path}.level`, ...words.level(measure.name, setting.level, least, most, unit) });
  }
  const { base_year } = plan.city;
  if (setting.start_year < base_year || setting.start_year > plan.horizon) {
    complaints.push({
      path: `${path}.start_year`,
      ...words.start(measure.name, setting.start_year, base_year, plan.horizon),
    });
  }
  return [...complaints, ...checkFactors(measure, setting, path)];
}

const leastMultiple = judged(0.05, 'ratio', [0.01, 0.2], 'what shrinks further is not a trend');
const mostMultiple = judged(20, 'ratio', [10, 50], 'what grows further is a number in its own unit, not a multiple');

/**
 * Checks one trend of the world.
 *
 * @param driver which trend
 * @param trend its path
 * @param path path of the trend in the file
 * @param sources keys of the bibliography
 * @returns complaints
 */
function checkDriver(driver: DriverId, trend: DriverPath, path: string, sources: ReadonlySet<string>): Complaint[] {
  const complaints = checkReference(trend.reference, `${path}.reference`, sources);
  const share = driver.startsWith('electric_share_');
  const multiple = !share && driver !== 'grid_carbon';
  if (trend.kind === 'growth') {
    if (share) complaints.push({ path, ...words.shareGrowth() });
    return complaints;
  }
  trend.points.forEach(([year, value], index) => {
    const before = trend.points[index - 1];
    const at = `${path}.points.${index}`;
    if (before && before[0] >= year) complaints.push({ path: at, ...words.pointOrder() });
    if (value < 0) complaints.push({ path: at, ...words.pointNegative(value) });
    else if (share && value > 1) complaints.push({ path: at, ...words.shareAbove(value) });
    else if (multiple && (value < leastMultiple.value || value > mostMultiple.value)) {
      complaints.push({ path: at, ...words.notAMultiple(value) });
    }
  });
  return complaints;
}

/**
 * Checks a set of trends.
 *
 * @param drivers the trends by driver
 * @param path path of the set in the file
 * @param sources keys of the bibliography
 * @returns complaints
 */
export function checkDrivers(drivers: Plan['drivers'], path: string, sources: ReadonlySet<string>): Complaint[] {
  return Object.entries(drivers).flatMap(([driver, trend]) =>
    checkDriver(driver as DriverId, trend, `${path}.${driver}`, sources),
  );
}

/**
 * Checks one target.
 *
 * @param plan city and horizon
 * @param target the target
 * @param path path of the target in the file
 * @param sources keys of the bibliography
 * @param indicators ids that exist; absent = not checked
 * @returns complaints
 */
export function checkTarget(
  plan: Pick<Plan, 'city' | 'horizon'>,
  target: Target,
  path: string,
  sources: ReadonlySet<string>,
  indicators?: ReadonlySet<string>,
): Complaint[] {
  const complaints = checkReference(target.reference, `${path}.reference`, sources);
  if (indicators && !indicators.has(target.indicator)) {
    complaints.push({ path: `${path}.indicator`, ...words.indicator(target.indicator) });
  }
  const { base_year } = plan.city;
  if (target.year < base_year || target.year > plan.horizon) {
    complaints.push({ path: `${path}.year`, ...words.targetYear(target.year, base_year, plan.horizon) });
  }
  if (target.kind === 'relative_to_base' && target.value < 0) {
    complaints.push({ path: `${path}.value`, ...words.targetRelative(target.value) });
  }
  return complaints;
}

function repeated(ids: readonly string[]): number[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : []));
}

function checkRoles(plan: Plan): Complaint[] {
  return singleRoles.flatMap((role) => {
    const count = plan.scenarios.filter((scenario) => scenario.role === role).length;
    return count === 1 ? [] : [{ path: 'scenarios', ...words.oneRole(role, count) }];
  });
}

/**
 * Checks the scenarios of a plan: ids, roles, drivers, levers.
 *
 * @param plan the plan
 * @param sources keys of the bibliography
 * @returns complaints
 */
export function checkScenarios(plan: Plan, sources: ReadonlySet<string>): Complaint[] {
  const ids = plan.scenarios.map(({ id }) => id);
  const twice = repeated(ids).map((index) => ({
    path: `scenarios.${index}.id`,
    ...words.duplicateId(ids[index] ?? ''),
  }));
  const each = plan.scenarios.flatMap((scenario, index) => {
    const path = `scenarios.${index}`;
    const held = scenario.measures.map(({ measure }) => measure);
    return [
      ...checkDrivers(scenario.drivers ?? {}, `${path}.drivers`, sources),
      ...(scenario.role === 'base_year' && held.length > 0
        ? [{ path: `${path}.measures`, ...words.baseMeasures() }]
        : []),
      ...repeated(held).map((at) => ({ path: `${path}.measures.${at}`, ...words.duplicateMeasure(held[at] ?? '') })),
      ...scenario.measures.flatMap((setting, at) => checkSetting(plan, setting, `${path}.measures.${at}`)),
    ];
  });
  return [...twice, ...checkRoles(plan), ...each];
}
