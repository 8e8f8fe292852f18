import type { LeverRange } from '../../desk/levers.ts';

/** What a slide spans, in the lever's unit. */
type Span = Pick<LeverRange, 'min' | 'max'>;

const divisions = 20;
const divisionsToMajor = 5;

/** Places a value on the slide, 0 at its lower end and 1 at its upper; what lies beyond stands at the end. */
export function placeOnSlide({ min, max }: Span, value: number): number {
  if (max <= min) return 0;
  return Math.min(1, Math.max(0, (value - min) / (max - min)));
}

/** Ruler ticks, every fifth one long. */
export function slideTicks(): readonly { readonly at: number; readonly major: boolean }[] {
  return Array.from({ length: divisions + 1 }, (_, index) => ({
    at: index / divisions,
    major: index % divisionsToMajor === 0,
  }));
}
