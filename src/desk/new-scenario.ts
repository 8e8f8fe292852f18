import type { Plan, Scenario } from '../plan/plan.ts';

/**
 * Makes a package that pulls what the reference pulls, so that nothing differs until a lever is moved.
 *
 * @param plan the open plan
 * @param nameOf writes the name of the nth package
 * @returns scenario with an id and a name that no other has
 */
export function newScenario(plan: Plan, nameOf: (number: number) => string): Scenario {
  const taken = new Set(plan.scenarios.flatMap(({ id, name }) => [id as string, name]));
  let number = 1;
  while (taken.has(`package-${number}`) || taken.has(nameOf(number))) number += 1;
  const reference = plan.scenarios.find(({ role }) => role === 'reference');
  return { id: `package-${number}`, name: nameOf(number), role: 'plan', measures: reference?.measures ?? [] };
}
