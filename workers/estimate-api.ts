import type { ColumnChange, PolicyOutcome } from '../src/engine/estimation/policy.ts';
import type { EstimationOutcome, EstimationProgress, EstimationResult } from '../src/engine/estimation/result.ts';
import type { EstimationSpec } from '../src/plan/estimation-spec.ts';

/** Told while an estimation is under way. */
export type TellProgress = (progress: EstimationProgress) => void | Promise<void>;

/** What the estimation worker does when asked. */
export interface EstimateApi {
  estimate(text: string, spec: EstimationSpec, tell: TellProgress): Promise<EstimationOutcome>;
  policy(
    text: string,
    spec: EstimationSpec,
    result: EstimationResult,
    changes: readonly ColumnChange[],
  ): Promise<PolicyOutcome>;
}
