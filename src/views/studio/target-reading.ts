import { measureTarget } from '../../charts/marks/target.ts';
import type { IndicatorDefinition } from '../../engine/results.ts';
import type { Target } from '../../plan/plan.ts';

/** Where a value stands against a target; without bands a target is met or missed, nothing between. */
export interface TargetReading {
  /** Value wanted, in the indicator's unit. */
  readonly wanted: number;
  readonly year: number;
  readonly isCeiling: boolean;
  /** Undefined when the value in the target's year is missing. */
  readonly met: boolean | undefined;
  /** How far the value is on the wrong side; 0 when met or missing. */
  readonly gap: number;
}

/**
 * Reads the target that binds an indicator in a year: the last one due by then, else the first one still ahead. It is
 * judged by the value of its own year, whatever year is read at.
 */
export function readTarget(
  indicator: Pick<IndicatorDefinition, 'id' | 'betterIs'>,
  targets: readonly Target[],
  year: number,
  valueIn: (year: number) => number | null,
  base: number | null,
): TargetReading | undefined {
  const own = targets.filter((each) => each.indicator === indicator.id).sort((a, b) => a.year - b.year);
  const target = own.findLast((each) => each.year <= year) ?? own[0];
  if (!target) return undefined;
  const { wanted, value, met } = measureTarget(target, indicator.betterIs, valueIn(target.year), base);
  if (wanted === null) return undefined;
  return {
    wanted,
    year: target.year,
    isCeiling: indicator.betterIs === 'lower',
    met: met ?? undefined,
    gap: met === false && value !== null ? Math.abs(value - wanted) : 0,
  };
}
