import { modeGroups, purposes } from '../plan/vocabulary.ts';
import { behaviour } from '../sources/behaviour.ts';
import type { Base } from './state.ts';
import { purposeOfClass } from './purpose-classes.ts';

const transit = modeGroups.indexOf('transit');
const active = modeGroups.indexOf('active');

/**
 * Compares what a city estimated from its own survey with the usual.
 *
 * `|b| / mean over purposes of theta lambda`: a minute in the choice of the main mode weighs theta lambda in the model,
 * and minus the coefficient b in the survey's logit.
 *
 * @param coefficient b, utility of a minute in the vehicle, below 0; undefined without a survey
 * @returns ratio; 1 without a survey
 */
export function surveyScale(coefficient: number | undefined): number {
  if (coefficient === undefined || !(coefficient < 0)) return 1;
  const usual = purposes.map((each) => behaviour.theta_group[each].value * behaviour.lambda_private[each].value);
  return (-coefficient * usual.length) / usual.reduce((sum, value) => sum + value, 0);
}

/**
 * Reads the sensitivity inside a mode group, as the city's realism tests have scaled it.
 *
 * `s = scale * lambda / ratio`, lambda times what the city's own survey says over the usual; hire follows the private group, walking and cycling have its lambda but no scale: what a city
 * answers to the price of fuel says nothing about them.
 *
 * @param base holds the two scales of the city
 * @param group index of the mode group
 * @param purposeClass index of the purpose class
 * @returns 1 per generalised minute
 */
export function sensitivityOf(
  base: Pick<Base, 'scale' | 'lambdaScale' | 'nestRatio'>,
  group: number,
  purposeClass: number,
): number {
  const purpose = purposeOfClass[purposeClass]!;
  const lambda = group === transit ? behaviour.lambda_transit[purpose].value : behaviour.lambda_private[purpose].value;
  const scale = group === active ? 1 : base.scale[group === transit ? 1 : 0]!;
  return (scale * base.lambdaScale * lambda) / base.nestRatio;
}
