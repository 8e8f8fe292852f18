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

/** Finds the wanted value of a target in the indicator's own unit; undefined where it is relative to a base value that is missing. */
export function wantedValue(target: Target, base: number | null): number | undefined {
  if (target.kind === 'absolute') return target.value;
  return base === null ? undefined : target.value * base;
}

/**
 * Reads the target that binds an indicator in a year: the last one due by then, else the first one still ahead. It is
 * judged by the value of its own year, whatever year is read at.
 * An indicator of which neither direction is better has no side to miss, so it has no reading.
 */
export function readTarget(
  indicator: Pick<IndicatorDefinition, 'id' | 'betterIs'>,
  targets: readonly Target[],
  year: number,
  valueIn: (year: number) => number | null,
  base: number | null,
): TargetReading | undefined {
  if (indicator.betterIs === 'neither') return undefined;
  const own = targets.filter((each) => each.indicator === indicator.id).sort((a, b) => a.year - b.year);
  const target = own.findLast((each) => each.year <= year) ?? own[0];
  const wanted = target && wantedValue(target, base);
  if (!target || wanted === undefined) return undefined;
  const isCeiling = indicator.betterIs === 'lower';
  const value = valueIn(target.year);
  const miss = value === null ? 0 : isCeiling ? value - wanted : wanted - value;
  return {
    wanted,
    year: target.year,
    isCeiling,
    met: value === null ? undefined : miss <= 0,
    gap: Math.max(0, miss),
  };
}
