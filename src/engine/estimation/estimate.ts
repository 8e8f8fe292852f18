import { nullLogLikelihood, type ChoiceData } from '../../model/estimation/choice-data.ts';
import { meanShares } from '../../model/estimation/surplus.ts';
import type { EstimationSpec } from '../../plan/estimation-spec.ts';
import { estimationWords } from '../../words/en/estimation.ts';
import { sumpterVersion } from '../version.ts';
import { compileSurvey, type CompiledSurvey } from './compile-survey.ts';
import { fit, type Fit } from './fit.ts';
import type {
  EstimationOutcome,
  EstimationProgress,
  EstimationResult,
  NestEstimate,
  ParameterEstimate,
} from './result.ts';
import { openSurvey, type Survey } from './survey.ts';
import { valuesOfTime } from './value-of-time.ts';

const words = estimationWords.warnings;
/** Two-sided 5 % of the normal distribution. */
const sureT = 1.96;
const delimiterNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;
const decimalNames = { '.': 'point', ',': 'comma' } as const;

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

function parametersOf({ names, climb, errors }: Fit): Record<string, ParameterEstimate> {
  const one = (k: number): ParameterEstimate => {
    const [value, plain, robust] = [climb.at[k]!, errors.standard[k]!, errors.robust[k]!];
    return {
      value,
      std_err: finite(plain),
      robust_std_err: finite(robust),
      t: finite(value / plain),
      robust_t: finite(value / robust),
    };
  };
  return Object.fromEntries(names.map((name, k) => [name, one(k)]));
}

function nestsOf(fitted: Fit, spec: EstimationSpec): Record<string, NestEstimate> {
  const { names, climb, errors } = fitted;
  const one = ({ parameter, alternatives }: NonNullable<EstimationSpec['nests']>[number]): NestEstimate => {
    const k = names.indexOf(parameter);
    const [mu, plain, robust] = [climb.at[k]!, errors.standard[k]!, errors.robust[k]!];
    return {
      parameter,
      alternatives,
      mu,
      theta: 1 / mu,
      // d(1/mu) = -dmu / mu^2
      theta_std_err: finite(plain / mu ** 2),
      theta_robust_std_err: finite(robust / mu ** 2),
      t_against_1: finite((mu - 1) / plain),
      robust_t_against_1: finite((mu - 1) / robust),
    };
  };
  return Object.fromEntries((spec.nests ?? []).map((nest) => [nest.id, one(nest)]));
}

function sharesOf(fitted: Fit, spec: EstimationSpec): EstimationResult['shares'] {
  const { data } = fitted.model;
  const predicted = meanShares(fitted.model.probabilities(fitted.climb.at).shares, data.alternatives);
  const observed = new Float64Array(data.alternatives);
  for (const j of data.chosen) observed[j]! += 1 / data.observations;
  return Object.fromEntries(
    spec.alternatives.map(({ id }, j) => [id, { observed: observed[j]!, predicted: predicted[j]! }]),
  );
}

/** Answers in which nothing could be chosen between. */
function withoutChoice({ observations, alternatives, available }: ChoiceData): number {
  let count = 0;
  for (let n = 0; n < observations; n++) {
    let offered = 0;
    for (let j = 0; j < alternatives; j++) offered += available[n * alternatives + j]!;
    if (offered === 1) count += 1;
  }
  return count;
}

function warningsOf({ data, dropped }: CompiledSurvey, fitted: Fit, spec: EstimationSpec): string[] {
  const { names, climb, errors } = fitted;
  const alone = withoutChoice(data);
  const weak = names.filter((_, k) => k < data.coefficients && Math.abs(climb.at[k]! / errors.robust[k]!) < sureT);
  const loose = Object.entries(nestsOf(fitted, spec)).filter(
    ([, nest]) => (nest.robust_t_against_1 ?? Infinity) < sureT,
  );
  const held = (spec.nests ?? []).filter(({ parameter }) => climb.bound[names.indexOf(parameter)]);
  return [
    ...(dropped > 0 ? [words.dropped(dropped)] : []),
    ...(alone > 0 ? [words.noChoice(alone)] : []),
    ...held.map(({ id, parameter }) => words.atBound(parameter, id)),
    ...loose.map(([id, { parameter }]) => words.weakNest(id, parameter)),
    ...(weak.length > 0 ? [words.weak(weak)] : []),
  ];
}

function resultOf(survey: Survey, compiled: CompiledSurvey, fitted: Fit, spec: EstimationSpec): EstimationResult {
  const { table } = survey;
  const { climb, names } = fitted;
  const none = nullLogLikelihood(compiled.data);
  const { values, coefficients, warnings } = valuesOfTime(fitted, spec);
  return {
    sumpter: sumpterVersion,
    name: spec.name,
    model: fitted.nests ? 'nested logit' : 'multinomial logit',
    observations: compiled.data.observations,
    rows: { read: table.rows, kept: compiled.kept, dropped_for_missing_cells: compiled.dropped },
    table: { delimiter: delimiterNames[table.delimiter], decimal_mark: decimalNames[table.decimal] },
    parameters: parametersOf(fitted),
    nests: nestsOf(fitted, spec),
    log_likelihood: climb.logLikelihood,
    log_likelihood_null: none,
    log_likelihood_multinomial: fitted.multinomialLogLikelihood ?? null,
    rho_square: 1 - climb.logLikelihood / none,
    rho_square_bar: 1 - (climb.logLikelihood - names.length) / none,
    value_of_time: values,
    time_coefficients: coefficients,
    shares: sharesOf(fitted, spec),
    converged: climb.converged,
    iterations: climb.iterations,
    gradient_norm: climb.gradient.reduce(
      (most, value, k) => (climb.bound[k] ? most : Math.max(most, Math.abs(value))),
      0,
    ),
    warnings: [...warnings, ...warningsOf(compiled, fitted, spec)],
  };
}

/**
 * Estimates the choice model of a specification from the text of a survey.
 *
 * @param text the table, whole
 * @param spec what to estimate from which columns
 * @param tell told of each stage and iteration
 * @returns estimates with errors, fit and values of time; or everything that keeps it from being estimated, in words
 */
export function estimateSurvey(
  text: string,
  spec: EstimationSpec,
  tell: (progress: EstimationProgress) => void = () => undefined,
): EstimationOutcome {
  tell({ stage: 'reading' });
  const survey = openSurvey(text, spec.data);
  if ('complaints' in survey) return survey;
  tell({ stage: 'preparing' });
  const compiled = compileSurvey(survey, spec);
  if ('complaints' in compiled) return compiled;
  const fitted = fit(compiled.data, compiled.names, spec, tell);
  return 'complaints' in fitted ? fitted : { result: resultOf(survey, compiled, fitted, spec) };
}
