import { planWords } from '../words/en/plan.ts';
import { checkCity } from './check-city.ts';
import { checkDrivers, checkScenarios, checkTarget } from './check-scenarios.ts';
import { forbiddenKeys } from './forbidden-keys.ts';
import type { Complaint, Plan } from './plan.ts';
import { sourceKeys } from './source-keys.ts';

/** What this room cannot know by itself. */
export interface CheckOptions {
  /** Ids of the indicators a target may name; absent = not checked. */
  readonly indicators?: readonly string[];
  /** Keys a file may cite beside its own sources and our bibliography. */
  readonly sources?: readonly string[];
}

/** An edit, or storage, can bring in a name that a file would be refused for. */
function checkNames(plan: Plan): Complaint[] {
  const tables: readonly (readonly [path: string, table: object])[] = [
    ['city.data', plan.city.data],
    ['drivers', plan.drivers],
    ['sources', plan.sources],
    ['calibration', plan.calibration ?? {}],
    ...plan.scenarios.map(({ drivers }, index) => [`scenarios.${index}.drivers`, drivers ?? {}] as const),
  ];
  return tables.flatMap(([path, table]) =>
    [...forbiddenKeys]
      .filter((key) => Object.hasOwn(table, key))
      .map((key) => ({ path: `${path}.${key}`, ...planWords.shape.forbiddenKey(key) })),
  );
}

/**
 * Checks what the shape of a plan cannot say: fields and units, bounds, sums of shares, ids, roles, years, sources.
 *
 * @param plan a plan of the right shape
 * @param options indicators and sources that exist outside the file
 * @returns complaints; none = the plan can be computed
 */
export function checkPlan(plan: Plan, options: CheckOptions = {}): Complaint[] {
  const sources = new Set([...sourceKeys, ...Object.keys(plan.sources), ...(options.sources ?? [])]);
  const indicators = options.indicators && new Set(options.indicators);
  return [
    ...checkNames(plan),
    ...checkCity(plan.city, plan.horizon, sources),
    ...checkDrivers(plan.drivers, 'drivers', sources),
    ...checkScenarios(plan, sources),
    ...plan.targets.flatMap((target, index) => checkTarget(plan, target, `targets.${index}`, sources, indicators)),
  ];
}
