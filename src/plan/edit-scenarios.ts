import { planWords } from '../words/en/plan.ts';
import { names } from '../words/en/names.ts';
import type { Edited, ScenarioCommand } from './commands.ts';
import { leverOf } from './lever.ts';
import { levers } from './lever-table.ts';
import type { Complaint, MeasureSetting, Plan, Scenario } from './plan.ts';
import { type ScenarioRole, singleRoles } from './vocabulary.ts';

const words = planWords.edit;
const catalogueOrder: ReadonlyMap<string, number> = new Map(levers.map(({ id }, index) => [id, index]));

type Of<Kind extends ScenarioCommand['kind']> = Extract<ScenarioCommand, { kind: Kind }>;

/** Refuses an edit for one reason. */
export const refuse = (path: string, said: Omit<Complaint, 'path'>): readonly Complaint[] => [{ path, ...said }];

const isSingle = (role: ScenarioRole): boolean => singleRoles.some((each) => each === role);

function replaced(plan: Plan, at: number, scenario: Scenario): Plan {
  return { ...plan, scenarios: plan.scenarios.with(at, scenario) };
}

/** Without a key that would hold undefined: absent and undefined are one in a file. */
function withOptional<Key extends 'note' | 'drivers'>(scenario: Scenario, key: Key, value: Scenario[Key]): Scenario {
  const { [key]: _, ...rest } = scenario;
  return value === undefined ? (rest as Scenario) : { ...scenario, [key]: value };
}

/**
 * Finds the first year in which a measure decided in the base year can work.
 *
 * @param plan base year and horizon
 * @param measure catalogue id
 * @returns base year plus the measure's lead time, at most the horizon
 */
export function earliestStart(plan: Pick<Plan, 'city' | 'horizon'>, measure: string): number {
  const lead = leverOf(measure)?.lead_years ?? 0;
  return Math.min(plan.horizon, plan.city.base_year + Math.ceil(lead));
}

function withSetting(held: readonly MeasureSetting[], setting: MeasureSetting): readonly MeasureSetting[] {
  const at = held.findIndex(({ measure }) => measure === setting.measure);
  if (at >= 0) return held.with(at, setting);
  const rank = catalogueOrder.get(setting.measure) ?? Infinity;
  const before = held.findIndex(({ measure }) => (catalogueOrder.get(measure) ?? Infinity) > rank);
  return before < 0 ? [...held, setting] : held.toSpliced(before, 0, setting);
}

/** Factors after an edit: those that are given replace those that stand, null takes one away. */
function factorsAfter(held: MeasureSetting['factors'], given: Of<'setMeasure'>['factors']): MeasureSetting['factors'] {
  const left = Object.entries({ ...held, ...given }).filter(([, value]) => value !== null);
  return left.length > 0 ? Object.fromEntries(left) : undefined;
}

function settingOf(plan: Plan, scenario: Scenario, command: Of<'setMeasure'>): MeasureSetting {
  const { measure, level, ramp_years } = command;
  const held = scenario.measures.find((each) => each.measure === measure);
  const ramp = ramp_years === null ? undefined : (ramp_years ?? held?.ramp_years);
  const factors = factorsAfter(held?.factors, command.factors);
  return {
    measure,
    level,
    start_year: command.start_year ?? held?.start_year ?? earliestStart(plan, measure),
    ...(ramp !== undefined && { ramp_years: ramp }),
    ...(factors && { factors }),
  };
}

function withMeasures(plan: Plan, at: number, held: readonly MeasureSetting[]): Edited {
  const scenario = plan.scenarios[at] as Scenario;
  return {
    plan: replaced(plan, at, { ...scenario, measures: held }),
    inverse: { kind: 'setMeasures', scenario: scenario.id, measures: scenario.measures },
  };
}

function setMeasure(plan: Plan, at: number, scenario: Scenario, command: Of<'setMeasure'>): Edited {
  if (command.level !== 0)
    return withMeasures(plan, at, withSetting(scenario.measures, settingOf(plan, scenario, command)));
  const rest = scenario.measures.filter(({ measure }) => measure !== command.measure);
  if (rest.length === scenario.measures.length) return { plan, inverse: { kind: 'batch', commands: [] } };
  return withMeasures(plan, at, rest);
}

/** Finds an id that no scenario has, from one that some scenario has. */
function freshId(plan: Plan, stem: string): string {
  const taken = new Set<string>(plan.scenarios.map(({ id }) => id));
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

function addScenario(plan: Plan, command: Of<'addScenario'>): Edited {
  const { scenario, at = plan.scenarios.length } = command;
  if (plan.scenarios.some(({ id }) => id === scenario.id)) return refuse('scenarios', words.idTaken(scenario.id));
  if (at < 0 || at > plan.scenarios.length) return refuse('scenarios', words.position(at));
  return {
    plan: { ...plan, scenarios: plan.scenarios.toSpliced(at, 0, scenario) },
    inverse: { kind: 'deleteScenario', scenario: scenario.id },
  };
}

function duplicate(plan: Plan, at: number, scenario: Scenario, command: Of<'duplicateScenario'>): Edited {
  const id = command.id ?? freshId(plan, scenario.id.replace(/-\d+$/, ''));
  const name = command.name ?? words.copyOf(scenario.name);
  return addScenario(plan, { kind: 'addScenario', scenario: { ...scenario, id, name, role: 'variant' }, at: at + 1 });
}

function remove(plan: Plan, at: number, scenario: Scenario): Edited {
  if (isSingle(scenario.role)) {
    return refuse(`scenarios.${at}`, words.keepRole(scenario.name, names.roles[scenario.role].toLowerCase()));
  }
  return {
    plan: { ...plan, scenarios: plan.scenarios.toSpliced(at, 1) },
    inverse: { kind: 'addScenario', scenario, at },
  };
}

function reorder(plan: Plan, at: number, scenario: Scenario, to: number): Edited {
  if (!Number.isInteger(to) || to < 0 || to >= plan.scenarios.length) return refuse('scenarios', words.position(to));
  return {
    plan: { ...plan, scenarios: plan.scenarios.toSpliced(at, 1).toSpliced(to, 0, scenario) },
    inverse: { kind: 'reorderScenario', scenario: scenario.id, to: at },
  };
}

function setRole(plan: Plan, at: number, scenario: Scenario, command: Of<'setScenarioRole'>): Edited {
  const role = (of: Scenario['role']): string => names.roles[of].toLowerCase();
  const path = `scenarios.${at}.role`;
  if (command.role !== scenario.role) {
    if (isSingle(scenario.role)) return refuse(path, words.keepRole(scenario.name, role(scenario.role)));
    if (isSingle(command.role)) return refuse(path, words.roleNeeded(role(command.role)));
  }
  return {
    plan: replaced(plan, at, { ...scenario, role: command.role }),
    inverse: { ...command, role: scenario.role },
  };
}

/**
 * Carries out an edit of the scenarios, without checking the result.
 *
 * @param plan the plan
 * @param command the edit
 * @returns the changed plan and its inverse, or a complaint
 */
export function editScenarios(plan: Plan, command: ScenarioCommand): Edited {
  if (command.kind === 'addScenario') return addScenario(plan, command);
  const at = plan.scenarios.findIndex(({ id }) => id === command.scenario);
  const scenario = plan.scenarios[at];
  if (!scenario) return refuse('scenarios', words.noScenario(command.scenario));
  switch (command.kind) {
    case 'setMeasure':
      return setMeasure(plan, at, scenario, command);
    case 'removeMeasure': {
      const rest = scenario.measures.filter(({ measure }) => measure !== command.measure);
      if (rest.length === scenario.measures.length)
        return refuse(`scenarios.${at}.measures`, words.noMeasure(command.measure));
      return withMeasures(plan, at, rest);
    }
    case 'setMeasures':
      return withMeasures(plan, at, command.measures);
    case 'setScenarioDrivers': {
      const { drivers } = scenario;
      return {
        plan: replaced(plan, at, withOptional(scenario, 'drivers', command.drivers)),
        inverse: { kind: 'setScenarioDrivers', scenario: scenario.id, ...(drivers && { drivers }) },
      };
    }
    case 'renameScenario':
      return {
        plan: replaced(plan, at, { ...scenario, name: command.name }),
        inverse: { ...command, name: scenario.name },
      };
    case 'setScenarioNote': {
      const { note } = scenario;
      return {
        plan: replaced(plan, at, withOptional(scenario, 'note', command.note)),
        inverse: { kind: 'setScenarioNote', scenario: scenario.id, ...(note !== undefined && { note }) },
      };
    }
    case 'setScenarioRole':
      return setRole(plan, at, scenario, command);
    case 'duplicateScenario':
      return duplicate(plan, at, scenario, command);
    case 'deleteScenario':
      return remove(plan, at, scenario);
    case 'reorderScenario':
      return reorder(plan, at, scenario, command.to);
  }
}
