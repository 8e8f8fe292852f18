import { derivativesOf, type ChoiceData, type ChoiceModel } from '../../model/estimation/choice-data.ts';
import { errorsAt, type ErrorsOfEstimates } from '../../model/estimation/errors.ts';
import { squares, unidentified } from '../../model/estimation/identification.ts';
import { multinomial } from '../../model/estimation/multinomial.ts';
import { nested, type NestStructure } from '../../model/estimation/nested.ts';
import { climb, type Climb } from '../../model/estimation/newton.ts';
import { separationAlong } from '../../model/estimation/separation.ts';
import type { EstimationSpec } from '../../plan/estimation-spec.ts';
import type { Complaint } from '../../plan/plan.ts';
import { estimationWords } from '../../words/en/estimation.ts';
import type { EstimationProgress } from './result.ts';

/** A model at its maximum. */
export interface Fit {
  readonly model: ChoiceModel;
  readonly climb: Climb;
  readonly errors: ErrorsOfEstimates;
  /** Names of all parameters, the scales of nests last. */
  readonly names: readonly string[];
  readonly nests: NestStructure | undefined;
  /** Log-likelihood of the multinomial logit that a nested one began at. */
  readonly multinomialLogLikelihood: number | undefined;
}

type Tell = (progress: EstimationProgress) => void;
type Outcome<Of> = Of | { readonly complaints: readonly Complaint[] };

const words = estimationWords.fit;
/** A last step that still moves a scale by more than this part of it is on its way to infinity. */
const stillMoving = 0.01;
const refuse = (said: Omit<Complaint, 'path'>): { complaints: Complaint[] } => ({
  complaints: [{ path: 'utility', ...said }],
});

/**
 * Lays out the nests of a specification; alternatives outside every nest stand alone.
 *
 * @param spec the specification
 * @returns structure and names of the scales, each name once; undefined without nests
 */
export function nestStructure(spec: EstimationSpec): { structure: NestStructure; scales: string[] } | undefined {
  const nests = spec.nests ?? [];
  if (nests.length === 0) return undefined;
  const scales = [...new Set(nests.map(({ parameter }) => parameter))];
  const scaleOf = nests.map(({ parameter }) => scales.indexOf(parameter));
  const nestOf = spec.alternatives.map(({ id }) => {
    const found = nests.findIndex(({ alternatives }) => alternatives.includes(id));
    return found >= 0 ? found : scaleOf.push(-1) - 1;
  });
  const structure = { nestOf: Int32Array.from(nestOf), scaleOf: Int32Array.from(scaleOf), scales: scales.length };
  return { structure, scales };
}

const named = (names: readonly string[], at: readonly number[]): string[] => at.map((k) => names[k]!);

/** Parameters the data cannot tell apart, seen where nothing is known yet. */
function tiedCoefficients(model: ChoiceModel, names: readonly string[]): Complaint[] {
  const start = derivativesOf(model.parameters);
  model.evaluate(new Float64Array(model.parameters), start);
  const found = unidentified(
    start.hessian.map((value) => -value),
    squares(model.data),
  );
  if (!found) return [];
  return [
    ...(found.still.length > 0 ? refuse(words.still(named(names, found.still))).complaints : []),
    ...(found.tied.length > 0 ? refuse(words.tied(named(names, found.tied), found.surplus)).complaints : []),
  ];
}

function fitMultinomial(
  data: ChoiceData,
  names: readonly string[],
  ids: readonly string[],
  tell: Tell,
): Outcome<{ model: ChoiceModel; climb: Climb }> {
  const model = multinomial(data);
  const tied = tiedCoefficients(model, names);
  if (tied.length > 0) return { complaints: tied };
  const found = climb(model, new Float64Array(names.length), {
    onStep: (iteration, log_likelihood) => tell({ stage: 'multinomial', iteration, log_likelihood }),
  });
  const separated = separationAlong(data, found.step);
  if (separated) {
    const { coefficients, answers, foretold } = separated;
    const alternatives = ids.filter((_, j) => foretold[j]! > 0);
    return refuse(words.separated(named(names, coefficients), answers, data.observations, alternatives));
  }
  return found.converged ? { model, climb: found } : refuse(words.notConverged(found.iterations));
}

function fitNested(
  data: ChoiceData,
  { structure, scales }: { structure: NestStructure; scales: readonly string[] },
  names: readonly string[],
  start: Climb,
  tell: Tell,
): Outcome<{ model: ChoiceModel; climb: Climb }> {
  const model = nested(data, structure);
  const at = Float64Array.of(...start.at, ...scales.map(() => 1));
  const begin = derivativesOf(model.parameters, true);
  model.evaluate(at, begin);
  // Scores of a scale are differences of utilities: their size is that of one an answer.
  const magnitude = Float64Array.of(...squares(data), ...scales.map(() => data.observations));
  const found = unidentified(begin.products ?? begin.hessian, magnitude);
  const loose = scales.filter((_, s) => {
    const k = data.coefficients + s;
    return found?.still.includes(k) || found?.tied.includes(k);
  });
  if (loose.length > 0) return { complaints: [{ path: 'nests', ...words.tiedScale(loose) }] };
  const lower = Float64Array.from(names, (_, k) => (k < data.coefficients ? -Infinity : 1));
  const top = climb(model, at, {
    lower,
    onStep: (iteration, log_likelihood) => tell({ stage: 'nested', iteration, log_likelihood }),
  });
  const endless = scales.filter((_, s) => {
    const k = data.coefficients + s;
    return top.step[k]! > stillMoving * top.at[k]!;
  });
  if (endless.length > 0) return { complaints: [{ path: 'nests', ...words.endlessScale(endless) }] };
  return top.converged ? { model, climb: top } : refuse(words.notConverged(top.iterations));
}

/**
 * Estimates a multinomial logit, and from there the nested one where there are nests, with errors.
 *
 * @param data the answers
 * @param coefficients names of the coefficients
 * @param spec alternatives and nests
 * @param tell told of each stage and iteration
 * @returns the model at its maximum; or complaints: parameters that are not identified, choices that are foretold
 *   perfectly, no maximum
 */
export function fit(
  data: ChoiceData,
  coefficients: readonly string[],
  spec: EstimationSpec,
  tell: Tell = () => undefined,
): Outcome<Fit> {
  const ids = spec.alternatives.map(({ id }) => id);
  const plain = fitMultinomial(data, coefficients, ids, tell);
  if ('complaints' in plain) return plain;
  const nests = nestStructure(spec);
  const names = [...coefficients, ...(nests?.scales ?? [])];
  const found = nests ? fitNested(data, nests, names, plain.climb, tell) : plain;
  if ('complaints' in found) return found;
  tell({ stage: 'errors' });
  const { at, hessian, bound } = found.climb;
  const out = derivativesOf(names.length, true);
  found.model.evaluate(at, out);
  const errors = errorsAt(hessian, out.products ?? hessian, bound);
  if (!errors) {
    const information = hessian.map((value) => -value);
    const flat = unidentified(
      information,
      Float64Array.from(names, () => 0),
    );
    return refuse(words.flat(named(names, [...(flat?.still ?? []), ...(flat?.tied ?? [])])));
  }
  return {
    ...found,
    errors,
    names,
    nests: nests?.structure,
    multinomialLogLikelihood: nests && plain.climb.logLikelihood,
  };
}
