import type { Channel } from '../../plan/measure.ts';

/** What a hand can do to levers; `measure` is the lever's id. */
export interface LeverActs {
  readonly drag: (measure: string, level: number) => void;
  readonly rest: () => void;
  readonly set: (measure: string, level: number) => void;
  readonly start: (measure: string, year: number) => void;
  readonly ramp: (measure: string, years: number) => void;
  /** A factor that the scenario says itself; null = the catalogue's again. */
  readonly factor: (measure: string, channel: Channel, value: number | null) => void;
  readonly reset: (measure: string) => void;
  readonly resetAll: () => void;
}
