import type { Reference } from '../../sources/factor.ts';

/** What a hand can do to levers; `measure` is the lever's id. */
export interface LeverActs {
  drag(measure: string, level: number): void;
  rest(): void;
  set(measure: string, level: number): void;
  start(measure: string, year: number): void;
  ramp(measure: string, years: number): void;
  reset(measure: string): void;
  resetAll(): void;
}

/** Names that a lever's explanation needs from elsewhere. */
export interface LeverNames {
  nameOf(measure: string): string;
  sourceOf(reference: Reference): string;
}
