import type { PartPaint } from './palette.ts';

/** One class of a map: the colour of values from a bound to the next. */
export interface MapClass {
  /** Lower bound; the first class holds whatever is less. */
  readonly from: number;
  readonly to: number;
  readonly paint: PartPaint;
}

const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5];
const most = 6;
const exact = 1e-9;
const sequence = ['map-1', 'map-2', 'map-3', 'map-4', 'map-5', 'map-6'] as const;
const divergence = ['map-less-2', 'map-less-1', 'map-even', 'map-more-1', 'map-more-2'] as const;
/** A change of less than this is none, share. */
const none = 0.005;

/** Fewer classes than colours stand as far apart as they can. */
function sequencePaint(index: number, count: number, falling: boolean): PartPaint {
  const place = count > 1 ? Math.round((index * (most - 1)) / (count - 1)) : Math.floor(most / 2);
  return sequence[falling ? most - 1 - place : place] ?? 'map-4';
}

function equalClasses(low: number, high: number, falling: boolean): MapClass[] {
  const first = (step: number): number => Math.floor(low / step + exact) * step;
  const count = (step: number): number => Math.max(1, Math.ceil((high - first(step)) / step - exact));
  const step = steps.find((each) => count(each) <= most) ?? 1;
  return Array.from({ length: count(step) }, (_, index) => ({
    from: first(step) + index * step,
    to: first(step) + (index + 1) * step,
    paint: sequencePaint(index, count(step), falling),
  }));
}

/**
 * Cuts values into at most six classes of round bounds; changes that go both ways have a class of none between.
 *
 * @param values shares or differences of shares; missing ones are left out
 * @param isChange whether the values are differences
 * @returns classes from the least; none for no values
 * @example mapClasses([0.42, 0.71], false).map(({ from }) => from) // [0.4, 0.5, 0.6, 0.7]
 */
export function mapClasses(values: readonly number[], isChange: boolean): MapClass[] {
  const known = values.filter(Number.isFinite);
  if (known.length === 0) return [];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  if (!isChange || low >= none || high <= -none) return equalClasses(low, high, isChange && high < 0);
  const reach = Math.max(-low, high, 2 * none) / 2;
  const step = steps.find((each) => each >= reach - exact) ?? 1;
  const bounds = [-2 * step, -step, -none, none, step, 2 * step];
  return divergence.map((paint, index) => ({ from: bounds[index] ?? NaN, to: bounds[index + 1] ?? NaN, paint }));
}

/**
 * Finds the class of a value.
 *
 * @param classes from `mapClasses`
 * @param value share or difference
 * @returns its colour; undefined where it is missing
 */
export function paintOf(classes: readonly MapClass[], value: number): PartPaint | undefined {
  if (!Number.isFinite(value)) return undefined;
  return (classes.findLast(({ from }) => value >= from - exact) ?? classes[0])?.paint;
}
