import type { ScenarioRole } from '../../plan/vocabulary.ts';

/** Says whether a scenario is the planner's own: its levers may be pulled, and it may be moved and deleted. */
export function isPlan(role: ScenarioRole): role is 'plan' | 'variant' {
  return role === 'plan' || role === 'variant';
}
