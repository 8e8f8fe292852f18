import { readFileSync } from 'node:fs';
import type { Plan } from '../../src/plan/plan.ts';
import { readPlan } from '../../src/plan/read.ts';
import { deepFreeze } from './plans.ts';

/** Cities on rings; in one with zones of its own, laws that run hundreds of plans would take minutes. */
export const ringCityNames = ['guadalajara', 'antofagasta', 'tiny-town'] as const;
export type RingCityName = (typeof ringCityNames)[number];
export const bundledNames = [...ringCityNames, 'weirhaven'] as const;
export type BundledName = (typeof bundledNames)[number];

/** Reads a bundled city as the app does; a complaint fails the test that asked. */
export function bundled(name: BundledName): Plan {
  const found = readPlan(readFileSync(new URL(`../../scenarios/${name}.json`, import.meta.url), 'utf8'));
  if ('complaints' in found)
    throw new Error(found.complaints.map((each) => `${each.path}: ${each.problem}`).join('\n'));
  return deepFreeze(found.plan);
}
