import type { Backcast, Observation } from '../plan/backcasts/backcast.ts';
import type { Reference } from '../sources/factor.ts';
import { backcastWords as words } from '../words/en/backcast.ts';
import { valueOf, type Results } from './results.ts';
import { runPlan } from './run.ts';

/** What the model gives of one observation, beside what was seen. */
export interface BackcastRow {
  readonly id: string;
  readonly title: string;
  readonly kind: Backcast['kind'];
  readonly scenario: string;
  readonly indicator: string;
  readonly year: number;
  readonly response: Observation['response'];
  /** The indicator in the base year, for a look at what the case starts from; null where there is none. */
  readonly base: number | null;
  /** Relative change, share, or elasticity; null where the model gives no number. */
  readonly modelled: number | null;
  readonly low: number;
  readonly high: number;
  /** Whether the modelled response lies within what was seen, bounds included. */
  readonly inside: boolean;
  /** The same for independent cases; null for calibration, which never counts. */
  readonly hit: boolean | null;
  readonly converged: boolean;
  readonly verdict: string;
  readonly reference: Reference;
}

/**
 * Finds the response of a scenario against the reference of the same run.
 *
 * `relative = with / without - 1`, `elasticity = ln(with / without) / ln(changed_by)`
 *
 * @param changed value with the intervention
 * @param reference value without it
 * @param observation which of the two, and the ratio of the price or service
 * @returns response; null where a value is missing or not positive
 * @example responseOf(80, 100, { response: 'relative' }) // -0.2
 */
export function responseOf(
  changed: number | null,
  reference: number | null,
  { response, changed_by }: Pick<Observation, 'response' | 'changed_by'>,
): number | null {
  if (changed === null || reference === null || !(changed > 0) || !(reference > 0)) return null;
  if (response === 'relative') return changed / reference - 1;
  return changed_by === undefined ? null : Math.log(changed / reference) / Math.log(changed_by);
}

/**
 * Says how a modelled response stands to what was seen.
 *
 * @param kind calibration is said to be one, whatever the number
 * @param modelled response, or null
 * @param seen bounds of the observation, of one sign
 * @returns hit, or the kind of miss
 * @example verdictOf('independent', -0.2, { low: -0.22, high: -0.2 }) // 'hit'
 */
export function verdictOf(
  kind: Backcast['kind'],
  modelled: number | null,
  { low, high }: Pick<Observation, 'low' | 'high'>,
): string {
  const inside = modelled !== null && modelled >= low && modelled <= high;
  if (kind === 'calibration') return inside ? words.calibrationInside : words.calibrationOutside;
  if (modelled === null) return words.noNumber;
  if (inside) return words.hit;
  if (modelled * (low + high) < 0) return words.missSign;
  const weak = high < 0 ? modelled > high : modelled < low;
  return weak ? words.missWeak : words.missStrong;
}

function converged(results: Results, scenario: string): boolean {
  const run = results.scenarios.find(({ id }) => id === scenario);
  return run !== undefined && !run.warnings.some(({ code }) => code === 'congestion_not_converged');
}

/**
 * Replays a real intervention through the ordinary model and holds the response against what was seen.
 *
 * Nothing of the case reaches the model but its plan; a miss is a result like a hit.
 *
 * @param backcast the case
 * @returns one row an observation, in the order of the case
 */
export function runBackcast(backcast: Backcast): BackcastRow[] {
  const { id, title, kind, plan } = backcast;
  const reference = plan.scenarios.find(({ role }) => role === 'reference')!.id;
  const results = runPlan(plan);
  return backcast.observed.map((observation): BackcastRow => {
    const { scenario, indicator, year, response, low, high } = observation;
    const modelled = responseOf(
      valueOf(results, scenario, indicator, year),
      valueOf(results, reference, indicator, year),
      observation,
    );
    const inside = modelled !== null && modelled >= low && modelled <= high;
    return {
      base: valueOf(results, reference, indicator, plan.city.base_year),
      ...{ id, title, kind, scenario, indicator, year, response, modelled, low, high, inside },
      hit: kind === 'independent' ? inside : null,
      converged: converged(results, reference) && converged(results, scenario),
      verdict: verdictOf(kind, modelled, observation),
      reference: observation.reference,
    };
  });
}
