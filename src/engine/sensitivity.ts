import { modeGroups } from '../plan/vocabulary.ts';
import { behaviour } from '../sources/behaviour.ts';
import type { Base } from './state.ts';
import { purposeOfClass } from './purpose-classes.ts';

const transit = modeGroups.indexOf('transit');
const active = modeGroups.indexOf('active');

/**
 * Reads the sensitivity inside a mode group, as the city's realism tests have scaled it.
 *
 * `s = scale * lambda / ratio`; hire follows the private group, walking and cycling have its lambda but no scale: what a city
 * answers to the price of fuel says nothing about them.
 *
 * @param base holds the two scales of the city
 * @param group index of the mode group
 * @param purposeClass index of the purpose class
 * @returns 1 per generalised minute
 */
export function sensitivityOf(base: Pick<Base, 'scale'>, group: number, purposeClass: number): number {
  const purpose = purposeOfClass[purposeClass]!;
  const lambda = group === transit ? behaviour.lambda_transit[purpose].value : behaviour.lambda_private[purpose].value;
  const scale = group === active ? 1 : base.scale[group === transit ? 1 : 0]!;
  return (scale * lambda) / behaviour.nest_ratio.value;
}
