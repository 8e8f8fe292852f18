import { modeGroups, purposes } from '../plan/vocabulary.ts';
import { behaviour } from '../sources/behaviour.ts';
import type { Base } from './state.ts';
import { classOfPurpose, sensitivityClasses } from './purpose-classes.ts';

const transit = modeGroups.indexOf('transit');
const active = modeGroups.indexOf('active');
const purposeOf = Array.from(
  { length: sensitivityClasses },
  (_, s) => purposes[classOfPurpose.indexOf(s as 0 | 1 | 2)]!,
);

/**
 * Reads the sensitivity inside a mode group, as the city's realism tests have scaled it.
 *
 * `s = scale * lambda / ratio`; hire follows the private group, walking and cycling have its lambda but no scale: what a city
 * answers to the price of fuel says nothing about them.
 *
 * @param base holds the two scales of the city
 * @param group index of the mode group
 * @param sensitivityClass commuting 0, other private 1, business 2
 * @returns 1 per generalised minute
 */
export function sensitivityOf(base: Base, group: number, sensitivityClass: number): number {
  const purpose = purposeOf[sensitivityClass]!;
  const lambda = group === transit ? behaviour.lambda_transit[purpose].value : behaviour.lambda_private[purpose].value;
  const scale = group === active ? 1 : base.scale[group === transit ? 1 : 0]!;
  return (scale * lambda) / behaviour.nest_ratio.value;
}
