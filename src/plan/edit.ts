import type { CheckOptions } from './check.ts';
import { checkPlan } from './check.ts';
import type { CityCommand, Command, Edited, ScenarioCommand } from './commands.ts';
import { editCity } from './edit-city.ts';
import { editPlan } from './edit-plan.ts';
import { editScenarios } from './edit-scenarios.ts';
import type { Complaint, Plan } from './plan.ts';
import { planSchema } from './schema.ts';
import { shapeComplaints } from './shape-complaints.ts';

export type { Command, Edited } from './commands.ts';
export { earliestStart } from './edit-scenarios.ts';

const cityKinds: ReadonlySet<string> = new Set<CityCommand['kind']>([
  ...(['setDatum', 'removeDatum', 'setModes', 'setOwnMode', 'setCity'] as const),
  ...(['setZones', 'setZone', 'clearZones'] as const),
]);
const scenarioKinds: ReadonlySet<string> = new Set<ScenarioCommand['kind']>([
  ...([
    'setMeasure',
    'removeMeasure',
    'setMeasures',
    'setScenarioDrivers',
    'renameScenario',
    'setScenarioNote',
  ] as const),
  ...(['setScenarioRole', 'duplicateScenario', 'deleteScenario', 'addScenario', 'reorderScenario'] as const),
]);

const isCityCommand = (command: Command): command is CityCommand => cityKinds.has(command.kind);
const isScenarioCommand = (command: Command): command is ScenarioCommand => scenarioKinds.has(command.kind);
const isRefusal = (edited: Edited): edited is readonly Complaint[] => Array.isArray(edited);

function carryOut(plan: Plan, command: Command): Edited {
  if (command.kind === 'batch') return carryOutAll(plan, command.commands);
  if (isCityCommand(command)) return editCity(plan, command);
  return isScenarioCommand(command) ? editScenarios(plan, command) : editPlan(plan, command);
}

function carryOutAll(plan: Plan, commands: readonly Command[]): Edited {
  let current = plan;
  const inverses: Command[] = [];
  for (const command of commands) {
    const edited = carryOut(current, command);
    if (isRefusal(edited)) return edited;
    current = edited.plan;
    inverses.unshift(edited.inverse);
  }
  return { plan: current, inverse: { kind: 'batch', commands: inverses } };
}

/** Zones that an edit leaves alone are not looked at again: hundreds of outlines at each move of a lever. */
function withoutZones(plan: Plan): Plan {
  const { zones: _, ...city } = plan.city;
  return { ...plan, city };
}

/** What an edit made wrong; what was wrong before is not its fault. */
function newComplaints(before: Plan, after: Plan, options: CheckOptions): readonly Complaint[] {
  if (after.city.zones && after.city.zones === before.city.zones) {
    return newComplaints(withoutZones(before), withoutZones(after), options);
  }
  const shaped = planSchema.safeParse(after);
  if (!shaped.success) return shapeComplaints(shaped.error.issues, after);
  const complaints = checkPlan(after, options);
  if (complaints.length === 0) return complaints;
  const old = new Set(checkPlan(before, options).map(({ path, problem }) => `${path} ${problem}`));
  return complaints.filter(({ path, problem }) => !old.has(`${path} ${problem}`));
}

/**
 * Changes a plan by one command. The plan that comes back can be saved and opened again; what the command does not
 * touch is shared with the old one.
 *
 * @param plan the plan, left as it is
 * @param command the change
 * @param options indicators and sources that exist outside the file
 * @returns the changed plan and the command that takes it back, `apply(apply(p, c).plan, inverse).plan = p`; or complaints, and nothing is changed
 */
export function apply(plan: Plan, command: Command, options: CheckOptions = {}): Edited {
  const edited = carryOut(plan, command);
  if (isRefusal(edited) || edited.plan === plan) return edited;
  const complaints = newComplaints(plan, edited.plan, options);
  return complaints.length > 0 ? complaints : edited;
}
