import type { Desk } from '../../desk/desk.svelte.ts';
import type { LeverActs } from './lever-acts.ts';

/** Turns what a hand does to a lever into commands on the scenario in hand. */
export function leverActs(desk: Desk): LeverActs {
  const scenario = (): string => desk.selection.scenario;
  const held = (measure: string) => desk.scenario?.measures.find((each) => each.measure === measure);
  const reference = () => desk.plan?.scenarios.find(({ id }) => id === desk.selection.against)?.measures ?? [];
  return {
    drag: (measure, level) => void desk.drag({ kind: 'setMeasure', scenario: scenario(), measure, level }),
    rest: () => desk.rest(),
    set: (measure, level) => void desk.apply({ kind: 'setMeasure', scenario: scenario(), measure, level }),
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
    reset: (measure) => {
      const to = reference().find((each) => each.measure === measure);
      const { level = 0, start_year, ramp_years = null } = to ?? {};
      const timing = to ? { start_year, ramp_years } : {};
      desk.apply({ kind: 'setMeasure', scenario: scenario(), measure, level, ...timing });
    },
    resetAll: () => void desk.apply({ kind: 'setMeasures', scenario: scenario(), measures: reference() }),
  };
}
