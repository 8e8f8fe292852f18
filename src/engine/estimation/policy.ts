import { multinomial } from '../../model/estimation/multinomial.ts';
import { nested } from '../../model/estimation/nested.ts';
import { logsumChange, meanShares, pivoted, ruleOfHalf } from '../../model/estimation/surplus.ts';
import type { EstimationSpec } from '../../plan/estimation-spec.ts';
import type { Complaint } from '../../plan/plan.ts';
import { estimationWords } from '../../words/en/estimation.ts';
import { compileSurvey } from './compile-survey.ts';
import { nestStructure } from './fit.ts';
import type { EstimationResult } from './result.ts';
import { openSurvey, type Survey } from './survey.ts';

/** A column that a policy multiplies. */
export interface ColumnChange {
  readonly column: string;
  readonly factor: number;
}

/** What a policy does to the sample. */
export interface PolicyResult {
  readonly changes: readonly ColumnChange[];
  readonly shares: Readonly<Record<string, { readonly before: number; readonly after: number }>>;
  /** Change of consumer surplus per choice, in the unit of the cost parameter; null without one. */
  readonly surplus: { readonly unit: string; readonly logsum: number; readonly rule_of_half: number } | null;
  /** Largest difference between the shares of the model run anew and those pivoted on the base. */
  readonly pivot_difference: number;
}

export type PolicyOutcome = PolicyResult | { readonly complaints: readonly Complaint[] };

/** The survey with some columns multiplied. */
function changed(survey: Survey, changes: readonly ColumnChange[]): Survey {
  return {
    ...survey,
    column(name) {
      const found = survey.column(name);
      const change = changes.find(({ column }) => survey.column(column) === found);
      if (!change || found?.type !== 'number') return found;
      return { type: 'number', numbers: found.numbers.map((value) => value * change.factor) };
    },
  };
}

/** Utility of one unit of money, from the first cost parameter that is negative. */
function moneyOf(
  spec: EstimationSpec,
  { parameters }: EstimationResult,
): { perUnit: number; unit: string } | undefined {
  const cost = Object.entries(spec.meanings ?? {}).find(
    ([name, { kind }]) => kind === 'cost' && (parameters[name]?.value ?? NaN) < 0,
  );
  if (!cost) return undefined;
  const [name, { unit }] = cost;
  const terms = [...(spec.utility ?? []), ...spec.alternatives.flatMap(({ utility = [] }) => utility)];
  const scale = terms.find(({ parameter }) => parameter === name)?.scale ?? 1;
  return { perUnit: (parameters[name]?.value ?? NaN) * scale, unit };
}

/** Utilities of two designs, their difference. `[observation × alternative]` */
function liftOf(before: Float64Array, after: Float64Array, at: Float64Array, coefficients: number): Float64Array {
  return Float64Array.from({ length: before.length / coefficients }, (_, row) => {
    let sum = 0;
    for (let k = 0; k < coefficients; k++) {
      const place = row * coefficients + k;
      sum += (after[place]! - before[place]!) * at[k]!;
    }
    return sum;
  });
}

/**
 * Runs an estimated model with changed columns: shares, log-sum and rule of a half over the sample.
 *
 * @param text the survey
 * @param spec the specification it was estimated with
 * @param result the estimates
 * @param changes columns and what they are multiplied by
 * @returns shares before and after, and the change of consumer surplus per choice; or complaints
 */
export function policyRun(
  text: string,
  spec: EstimationSpec,
  result: EstimationResult,
  changes: readonly ColumnChange[],
): PolicyOutcome {
  const survey = openSurvey(text, spec.data);
  if ('complaints' in survey) return survey;
  const absent = changes.filter(({ column }) => survey.column(column)?.type !== 'number');
  if (absent.length > 0) {
    const { header } = survey.table;
    return {
      complaints: absent.map(({ column }) => ({ path: column, ...estimationWords.data.noColumn(column, header) })),
    };
  }
  const [before, after] = [compileSurvey(survey, spec), compileSurvey(survey, spec, changed(survey, changes))];
  if ('complaints' in before) return before;
  if ('complaints' in after) return after;
  const nests = nestStructure(spec);
  const names = [...before.names, ...(nests?.scales ?? [])];
  const at = Float64Array.from(names, (name) => result.parameters[name]?.value ?? NaN);
  const modelOf = (data: typeof before.data) => (nests ? nested(data, nests.structure) : multinomial(data));
  const [base, policy] = [modelOf(before.data).probabilities(at), modelOf(after.data).probabilities(at)];
  const { alternatives, coefficients, observations } = before.data;
  const lift = liftOf(before.data.x, after.data.x, at, coefficients);
  const scale = nests && Array.from(nests.structure.scaleOf, (s) => (s < 0 ? 1 : at[coefficients + s]!));
  const pivot = pivoted(base.shares, lift, alternatives, nests && scale && { nestOf: nests.structure.nestOf, scale });
  const [mean0, mean1] = [base, policy].map(({ shares }) => meanShares(shares, alternatives));
  const money = moneyOf(spec, result);
  return {
    changes,
    shares: Object.fromEntries(spec.alternatives.map(({ id }, j) => [id, { before: mean0![j]!, after: mean1![j]! }])),
    surplus: money
      ? {
          unit: money.unit,
          logsum: logsumChange(base.logsum, policy.logsum, money.perUnit),
          rule_of_half: ruleOfHalf(
            base.shares,
            policy.shares,
            lift.map((each) => each / money.perUnit),
            observations,
          ),
        }
      : null,
    pivot_difference: pivot.reduce((most, value, row) => Math.max(most, Math.abs(value - policy.shares[row]!)), 0),
  };
}
