import type { Plan } from '../plan/plan.ts';
import type { Results } from './results.ts';

/** What became of a run: superseded runs are dropped, never half shown. */
export type RunOutcome =
  | { readonly kind: 'done'; readonly results: Results }
  | { readonly kind: 'superseded' }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * Runs plans. One interface, two bodies: in place (`engine/in-place-runner.ts`) and in a worker
 * (`workers/worker-runner.ts`), bit for bit the same. The latest inputs win: a run that is overtaken
 * resolves as `superseded`.
 */
export interface Runner {
  /**
   * @param scenarios ids to run; absent = all
   * @param moving true while a lever is still in the hand: its measures are held against the evidence when it rests
   */
  run(plan: Plan, scenarios?: readonly string[], moving?: boolean): Promise<RunOutcome>;
  close(): void;
}
