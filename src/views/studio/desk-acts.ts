import type { Desk } from '../../desk/desk.svelte.ts';
import { firstStart } from '../../desk/levers.ts';
import type { Command } from '../../plan/edit.ts';
import type { Plan } from '../../plan/plan.ts';
import type { LeverActs } from './lever-acts.ts';

/**
 * Copies a scenario to the end, so that the letters of the others stand.
 *
 * @param plan the open plan
 * @param scenario id of what is copied
 * @returns one step
 */
export function copyToEnd(plan: Plan, scenario: string): Command {
  const taken = new Set<string>(plan.scenarios.map(({ id }) => id));
  const stem = scenario.replace(/-\d+$/, '');
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  const id = `${stem}-${number}`;
  return {
    kind: 'batch',
    commands: [
      { kind: 'duplicateScenario', scenario, id },
      { kind: 'reorderScenario', scenario: id, to: plan.scenarios.length },
    ],
  };
}

/** Turns what a hand does to a lever into commands on the scenario in hand. */
export function leverActs(desk: Desk): LeverActs {
  const scenario = (): string => desk.selection.scenario;
  const held = (measure: string) => desk.scenario?.measures.find((each) => each.measure === measure);
  const reference = () => desk.plan?.scenarios.find(({ id }) => id === desk.selection.against)?.measures ?? [];
  const opens = (measure: string) => {
    const start_year = held(measure)?.start_year;
    if (start_year !== undefined) return { start_year };
    return desk.plan ? { start_year: firstStart(desk.plan, measure, desk.thisYear) } : {};
  };
  const moved = (measure: string, level: number) =>
    ({ kind: 'setMeasure', scenario: scenario(), measure, level, ...opens(measure) }) as const;
  return {
    drag: (measure, level) => void desk.drag(moved(measure, level)),
    rest: () => desk.rest(),
    set: (measure, level) => void desk.apply(moved(measure, level)),
    start: (measure, start_year) => {
      const level = held(measure)?.level;
      if (level === undefined) return;
      desk.apply({ kind: 'setMeasure', scenario: scenario(), measure, level, start_year });
    },
    ramp: (measure, ramp_years) => {
      const level = held(measure)?.level;
      if (level === undefined) return;
      desk.apply({ kind: 'setMeasure', scenario: scenario(), measure, level, ramp_years });
    },
    factor: (measure, channel, value) => {
      const level = held(measure)?.level;
      if (level === undefined) return;
      desk.apply({ kind: 'setMeasure', scenario: scenario(), measure, level, factors: { [channel]: value } });
    },
    reset: (measure) => {
      const to = reference().find((each) => each.measure === measure);
      const { level = 0, start_year, ramp_years = null } = to ?? {};
      const own = Object.keys(held(measure)?.factors ?? {}).map((channel) => [channel, null] as const);
      const factors = { ...Object.fromEntries(own), ...to?.factors };
      const rest = to ? { start_year, ramp_years, factors } : {};
      desk.apply({ kind: 'setMeasure', scenario: scenario(), measure, level, ...rest });
    },
    resetAll: () => void desk.apply({ kind: 'setMeasures', scenario: scenario(), measures: reference() }),
  };
}
