import type { Plan, Scenario, ScenarioId } from '../plan/plan.ts';

export const rooms = ['open', 'city', 'studio', 'compare', 'plan', 'model'] as const;
export type Room = (typeof rooms)[number];

/** More lines than this in one chart are hard to tell apart. */
const comfortable = 4;

/** What the planner looks at; none of it is part of the plan, and none of it is undone. */
export class Selection {
  room = $state<Room>('open');
  /** The scenario in hand: levers move it. */
  scenario = $state<ScenarioId>('');
  /** The indicator that is followed to where it comes from. */
  followed = $state('ghg_wtw_kt');
  /** The part of a room that the address names, or a sheet that lies over it; empty = none. */
  part = $state('');
  visible = $state.raw<readonly ScenarioId[]>([]);
  /** The year headlines and tables are read at. */
  year = $state(0);
  /** The scenario that changes are counted against. */
  against = $state<ScenarioId>('');
  /** What stands in the two chart slots of the Studio; ids of the chart picker. */
  charts = $state.raw<readonly [string, string]>(['ghg_path', 'modal_split']);
  /** What Compare draws once for each scenario; an id of the chart picker. */
  each = $state('ghg_path');
  readonly crowded = $derived(this.visible.length > comfortable);

  /** Begins anew on a plan: the first plan scenario in hand, read at the horizon against the reference. */
  begin(plan: Plan): void {
    const shown = plan.scenarios.filter(isDrawn);
    this.scenario = firstOf(shown, 'plan')?.id ?? shown[0]?.id ?? '';
    this.against = firstOf(shown, 'reference')?.id ?? shown[0]?.id ?? '';
    this.visible = shown.filter(({ role }) => role !== 'business_as_usual').map(({ id }) => id);
    this.year = plan.horizon;
  }

  /** Lets go of scenarios and years that a change of the plan took away, and shows those it brought. */
  settle(before: Plan, plan: Plan): void {
    const ids = plan.scenarios.filter(isDrawn).map(({ id }) => id);
    const added = ids.filter((each) => !before.scenarios.some(({ id }) => id === each));
    if (added.length > 0) this.scenario = added[0] as ScenarioId;
    else if (!ids.includes(this.scenario)) this.scenario = neighbour(before, ids, this.scenario);
    if (!ids.includes(this.against)) this.against = firstOf(plan.scenarios, 'reference')?.id ?? ids[0] ?? '';
    this.visible = ids.filter((id) => this.visible.includes(id) || added.includes(id));
    this.year = Math.min(Math.max(this.year, plan.city.base_year), plan.horizon);
  }

  toggle(id: ScenarioId): void {
    this.visible = this.visible.includes(id) ? this.visible.filter((each) => each !== id) : [...this.visible, id];
  }

  chart(slot: 0 | 1, id: string): void {
    this.charts = slot === 0 ? [id, this.charts[1]] : [this.charts[0], id];
  }
}

/** The base year is ink and counted past, not a line of its own. */
function isDrawn(scenario: Scenario): boolean {
  return scenario.role !== 'base_year';
}

function firstOf(scenarios: readonly Scenario[], role: Scenario['role']): Scenario | undefined {
  return scenarios.find((each) => each.role === role);
}

/** The scenario that stood before the one that went. */
function neighbour(before: Plan, ids: readonly ScenarioId[], gone: ScenarioId): ScenarioId {
  const at = before.scenarios.findIndex(({ id }) => id === gone);
  const earlier = before.scenarios.slice(0, Math.max(at, 0)).map(({ id }) => id);
  return earlier.findLast((id) => ids.includes(id)) ?? ids[0] ?? '';
}
