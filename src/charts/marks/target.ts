import type { IndicatorDefinition } from '../../engine/results.ts';
import type { Target } from '../../plan/plan.ts';

/** A target measured: what is wanted, what is had, and whether that meets it; null where it cannot be said. */
export interface Measured {
  readonly wanted: number | null;
  readonly value: number | null;
  readonly met: boolean | null;
}

/** A target on an indicator with no better side counts as met within this share of it. */
const nearEnough = 0.005;

/**
 * Finds what a target wants in the indicator's own unit.
 *
 * @param target the target; relative ones are a share of the base year's value
 * @param base the base year's value
 * @returns the wanted value, null where it is relative to a base value that is missing
 */
export function wantedValue({ kind, value }: Pick<Target, 'kind' | 'value'>, base: number | null): number | null {
  return kind === 'absolute' ? value : base === null ? null : base * value;
}

/**
 * Says whether a value meets what is wanted of it.
 *
 * @param wanted in the indicator's unit
 * @param betterIs which side meets it; neither means within half a per cent
 * @param value the scenario's, in the target's own year
 * @returns whether it is met
 * @example meets(5, 'lower', 6) // false
 */
export function meets(wanted: number, betterIs: IndicatorDefinition['betterIs'], value: number): boolean {
  if (betterIs === 'lower') return value <= wanted;
  if (betterIs === 'higher') return value >= wanted;
  return Math.abs(value - wanted) <= Math.abs(wanted) * nearEnough;
}

/**
 * Holds a value against a target.
 *
 * @param target the target; relative ones are a share of the base year's value
 * @param betterIs which side meets it
 * @param value the scenario's, in the target's own year
 * @param base the base year's
 * @returns what is wanted in the indicator's unit, and whether it is met; null where it cannot be said
 * @example measureTarget({ indicator: 'x', year: 2040, kind: 'absolute', value: 5, reference: { kind: 'judgement' } }, 'lower', 6, null).met // false
 */
export function measureTarget(
  target: Target,
  betterIs: IndicatorDefinition['betterIs'],
  value: number | null,
  base: number | null,
): Measured {
  const wanted = wantedValue(target, base);
  return { wanted, value, met: wanted === null || value === null ? null : meets(wanted, betterIs, value) };
}
