import { planWords } from '../words/en/plan.ts';
import type { Edited, PlanCommand } from './commands.ts';
import { editScenarios, refuse } from './edit-scenarios.ts';
import type { Plan } from './plan.ts';

const words = planWords.edit;

type Of<Kind extends PlanCommand['kind']> = Extract<PlanCommand, { kind: Kind }>;

function without<Value>(table: Readonly<Partial<Record<string, Value>>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(table).filter(([each]) => each !== key)) as Record<string, Value>;
}

function setDriver(plan: Plan, { driver, path, scenario }: Of<'setDriver'>): Edited {
  const changed = (drivers: Plan['drivers']): Plan['drivers'] =>
    path ? { ...drivers, [driver]: path } : without(drivers, driver);
  if (scenario === undefined) {
    const before = plan.drivers[driver];
    return {
      plan: { ...plan, drivers: changed(plan.drivers) },
      inverse: { kind: 'setDriver', driver, ...(before && { path: before }) },
    };
  }
  const held = plan.scenarios.find(({ id }) => id === scenario)?.drivers;
  const drivers = changed(held ?? {});
  const empty = Object.keys(drivers).length === 0;
  return editScenarios(plan, { kind: 'setScenarioDrivers', scenario, ...(!empty && { drivers }) });
}

function setTarget(plan: Plan, { target, at = plan.targets.length }: Of<'setTarget'>): Edited {
  const before = plan.targets[at];
  if (before)
    return {
      plan: { ...plan, targets: plan.targets.with(at, target) },
      inverse: { kind: 'setTarget', target: before, at },
    };
  return addTarget(plan, { kind: 'addTarget', target, at });
}

function addTarget(plan: Plan, { target, at }: Of<'addTarget'>): Edited {
  if (!Number.isInteger(at) || at < 0 || at > plan.targets.length) return refuse('targets', words.noTarget(at));
  return { plan: { ...plan, targets: plan.targets.toSpliced(at, 0, target) }, inverse: { kind: 'removeTarget', at } };
}

function removeTarget(plan: Plan, { at }: Of<'removeTarget'>): Edited {
  const target = plan.targets[at];
  if (!target) return refuse('targets', words.noTarget(at));
  return { plan: { ...plan, targets: plan.targets.toSpliced(at, 1) }, inverse: { kind: 'addTarget', target, at } };
}

function setSource(plan: Plan, { key, source }: Of<'setSource'>): Edited {
  const before = Object.hasOwn(plan.sources, key) ? plan.sources[key] : undefined;
  return {
    plan: { ...plan, sources: { ...plan.sources, [key]: source } },
    inverse: before ? { kind: 'setSource', key, source: before } : { kind: 'removeSource', key },
  };
}

function removeSource(plan: Plan, { key }: Of<'removeSource'>): Edited {
  const source = Object.hasOwn(plan.sources, key) ? plan.sources[key] : undefined;
  if (!source) return refuse(`sources.${key}`, words.noSource(key));
  return { plan: { ...plan, sources: without(plan.sources, key) }, inverse: { kind: 'setSource', key, source } };
}

function setCalibration(plan: Plan, { calibration }: Of<'setCalibration'>): Edited {
  const { calibration: before, ...rest } = plan;
  return {
    plan: calibration ? { ...rest, calibration } : rest,
    inverse: { kind: 'setCalibration', ...(before && { calibration: before }) },
  };
}

/**
 * Carries out an edit of what stands around city and scenarios, without checking the result.
 *
 * @param plan the plan
 * @param command the edit
 * @returns the changed plan and its inverse, or a complaint
 */
export function editPlan(plan: Plan, command: PlanCommand): Edited {
  switch (command.kind) {
    case 'renamePlan':
      return { plan: { ...plan, name: command.name }, inverse: { kind: 'renamePlan', name: plan.name } };
    case 'renameCity': {
      const { city } = plan;
      return {
        plan: { ...plan, city: { ...city, name: command.name } },
        inverse: { kind: 'renameCity', name: city.name },
      };
    }
    case 'setHorizon':
      return { plan: { ...plan, horizon: command.year }, inverse: { kind: 'setHorizon', year: plan.horizon } };
    case 'setSource':
      return setSource(plan, command);
    case 'removeSource':
      return removeSource(plan, command);
    case 'setTarget':
      return setTarget(plan, command);
    case 'addTarget':
      return addTarget(plan, command);
    case 'removeTarget':
      return removeTarget(plan, command);
    case 'setCalibration':
      return setCalibration(plan, command);
    case 'setDriver':
      return setDriver(plan, command);
  }
}
