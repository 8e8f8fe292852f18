import type { Deterrence } from '../../model/freight/deterrence.ts';
import type { FlowInput } from '../../model/freight/flows.ts';
import type { FurnessResult, FurnessWork } from '../../model/freight/furness.ts';
import type { ZoneTrips } from './zone-trips.ts';

/** What the options of `distribute` ask for. */
export interface Order {
  readonly law: Deterrence;
  /** Mean cost to calibrate to. */
  readonly wanted: number | undefined;
  readonly tolerance: number;
  readonly out: string | undefined;
  readonly summary: boolean;
}

/** One distribution: what is asked, what was read, and where it is worked out. */
export interface Case {
  readonly order: Order;
  readonly origins: ZoneTrips;
  readonly destinations: ZoneTrips;
  readonly input: FlowInput;
  readonly work: FurnessWork;
}

export interface Outcome extends FurnessResult {
  /** Iterations of all tables that were balanced. */
  readonly allIterations: number;
  readonly parameter: number;
  /** NaN without trips. */
  readonly meanCost: number;
  /** Whether the wanted mean was met; true where none was wanted. */
  readonly reached: boolean;
}
