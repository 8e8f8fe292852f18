import type { RunState } from './state.ts';

/** One step of the model's year: what it reads, what it writes, its equation and its function. */
export interface Step {
  readonly id: string;
  readonly name: string;
  readonly reads: readonly (keyof RunState)[];
  readonly writes: readonly (keyof RunState)[];
  /** The law in plain ASCII, as the method note prints it. */
  readonly equation: string;
  readonly run: (state: RunState) => void;
  /** Our own factors it counts with: a table of `sources`, or a row of one, `behaviour.theta_group`. */
  readonly factors: readonly string[];
  /** The city's data it counts with, as templates of the registry of fields. */
  readonly data: readonly string[];
}
