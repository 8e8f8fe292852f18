import type { ChoiceData } from '../../model/estimation/choice-data.ts';
import { parametersOf } from '../../plan/check-estimation-spec.ts';
import type { EstimationSpec, SpecAlternative, UtilityTerm } from '../../plan/estimation-spec.ts';
import type { Complaint } from '../../plan/plan.ts';
import { estimationWords } from '../../words/en/estimation.ts';
import { compileFormula, type FormulaFault, type RowFormula } from '../formula.ts';
import { answersOf, type Answers } from './answers.ts';
import { Findings } from './findings.ts';
import type { Survey } from './survey.ts';

/** A survey as the likelihood reads it, and what was left out on the way. */
export interface CompiledSurvey {
  readonly data: ChoiceData;
  /** Names of the coefficients, in the order of the design. */
  readonly names: readonly string[];
  /** Rows of the table that passed the filters. */
  readonly kept: number;
  /** Answers dropped because cells are missing. */
  readonly dropped: number;
}

type Outcome<Of> = Of | { readonly complaints: readonly Complaint[] };
type At = (row: number) => number;

/** A term ready to be evaluated: which coefficient, and what it multiplies. */
interface ReadyTerm {
  readonly k: number;
  readonly at: At;
  readonly scale: number;
  readonly path: string;
  readonly label: string;
}
interface ReadyAlternative {
  readonly id: string;
  readonly available: At | undefined;
  readonly terms: readonly ReadyTerm[];
}

const words = estimationWords.data;
/** Some 400 MB of numbers. */
const mostCells = 50_000_000;

const numberAt = (formula: RowFormula | FormulaFault): At | FormulaFault => {
  if ('problem' in formula) return formula;
  return formula.type === 'number'
    ? formula.at
    : estimationWords.formula.textInArithmetic(formula.name, formula.sample);
};

/** A column by its exact name, whatever signs it holds. */
function columnAt(survey: Survey, name: string): At | FormulaFault {
  const column = survey.column(name);
  if (!column) return words.noColumn(name, survey.table.header);
  if (column.type === 'text') return estimationWords.formula.textInArithmetic(name, column.sample);
  const { numbers } = column;
  return (row) => numbers[row]!;
}

function termAt(survey: Survey, { column, formula }: UtilityTerm): At | FormulaFault {
  if (column !== undefined) return columnAt(survey, column);
  return formula === undefined ? () => 1 : numberAt(compileFormula(formula, survey.column));
}

function readyAlternative(
  survey: Survey,
  valued: Survey,
  spec: EstimationSpec,
  { id, available, utility = [] }: SpecAlternative,
  place: number,
  names: readonly string[],
  complaints: Complaint[],
): ReadyAlternative {
  const take = (path: string, at: At | FormulaFault): At => {
    if (typeof at === 'function') return at;
    complaints.push({ path, ...at });
    return () => NaN;
  };
  const lists = [
    { path: `alternatives.${place}.utility`, terms: utility },
    { path: 'utility', terms: spec.utility ?? [] },
  ];
  const terms = lists.flatMap(({ path, terms: list }) =>
    list.map((term, at): ReadyTerm => {
      const here = `${path}.${at}`;
      const label = term.column ?? term.formula ?? term.parameter;
      return {
        k: names.indexOf(term.parameter),
        at: take(here, termAt(valued, term)),
        scale: term.scale ?? 1,
        path: here,
        label,
      };
    }),
  );
  const offered =
    available === undefined
      ? undefined
      : take(`alternatives.${place}.available`, numberAt(compileFormula(available, survey.column)));
  return { id, available: offered, terms };
}

/** Fills the design; returns which answers have a missing cell where one is needed. */
function fill(
  survey: Survey,
  answers: Answers,
  ready: readonly ReadyAlternative[],
  data: ChoiceData,
  findings: Findings,
): Uint8Array {
  const { lines } = survey.table;
  const { alternatives, coefficients, x, available } = data;
  const incomplete = new Uint8Array(answers.count);
  const lose = (n: number, row: number, path: string, label: string): void => {
    incomplete[n] = 1;
    findings.mark(path, lines[row]!, (at, count) => words.missing(label, at, count));
  };
  for (let n = 0; n < answers.count; n++) {
    if (answers.chosen[n] === -1) lose(n, answers.firstRow[n]!, 'choice.column', 'The choice');
    for (let j = 0; j < alternatives; j++) {
      const at = n * alternatives + j;
      const row = answers.rowOf[at]!;
      if (row === -1) continue;
      const { available: offered, terms, id } = ready[j]!;
      const open = offered ? offered(row) : 1;
      if (Number.isNaN(open)) lose(n, row, `alternatives.${j}.available`, `The availability of ${id}`);
      if (open === 0 || Number.isNaN(open)) continue;
      available[at] = 1;
      for (const { k, at: valueAt, scale, path, label } of terms) {
        const value = valueAt(row) * scale;
        if (Number.isFinite(value)) x[at * coefficients + k]! += value;
        else lose(n, row, path, label);
      }
    }
  }
  return incomplete;
}

/** Keeps the answers that are complete. */
function complete(data: ChoiceData, incomplete: Uint8Array): ChoiceData {
  const { alternatives, coefficients, x, available, chosen } = data;
  const kept = Array.from(incomplete, (_, n) => n).filter((n) => incomplete[n] === 0);
  if (kept.length === data.observations) return data;
  const width = alternatives * coefficients;
  const out = {
    ...data,
    observations: kept.length,
    x: new Float64Array(kept.length * width),
    available: new Uint8Array(kept.length * alternatives),
    chosen: Int32Array.from(kept, (n) => chosen[n]!),
  };
  kept.forEach((n, at) => {
    out.x.set(x.subarray(n * width, (n + 1) * width), at * width);
    out.available.set(available.subarray(n * alternatives, (n + 1) * alternatives), at * alternatives);
  });
  return out;
}

/** What the choices themselves make impossible. */
function choiceComplaints(data: ChoiceData, ids: readonly string[], lineOf: (n: number) => number): Complaint[] {
  const { observations, alternatives, available, chosen } = data;
  const offered = new Array<number>(alternatives).fill(0);
  const taken = new Array<number>(alternatives).fill(0);
  const findings = new Findings();
  for (let n = 0; n < observations; n++) {
    const c = chosen[n]!;
    taken[c]! += 1;
    for (let j = 0; j < alternatives; j++) offered[j]! += available[n * alternatives + j]!;
    if (available[n * alternatives + c] === 0)
      findings.mark(`alternatives.${c}.available`, lineOf(n), (...at) => words.chosenUnavailable(ids[c]!, ...at));
  }
  const rest = ids.flatMap((id, j): Complaint[] => {
    if (offered[j] === 0 && taken[j] === 0) return [{ path: `alternatives.${j}`, ...words.neverAvailable(id) }];
    return taken[j] === 0 ? [{ path: `alternatives.${j}`, ...words.neverChosen(id, offered[j]!) }] : [];
  });
  return [...findings.complaints, ...rest];
}

/**
 * Compiles a survey and a specification into the arrays that a likelihood reads.
 *
 * @param survey the open table
 * @param spec what to read
 * @param valued the survey that terms of the utility are taken from, where a policy changes columns
 * @returns design, availability and choices; or complaints: missing cells, choices that were not available,
 *   alternatives never available or never chosen, formulas that cannot be read
 */
export function compileSurvey(survey: Survey, spec: EstimationSpec, valued: Survey = survey): Outcome<CompiledSurvey> {
  const answers = answersOf(survey, spec);
  if ('complaints' in answers) return answers;
  const names = parametersOf(spec);
  const complaints: Complaint[] = [];
  const ready = spec.alternatives.map((each, j) => readyAlternative(survey, valued, spec, each, j, names, complaints));
  if (complaints.length > 0) return { complaints };
  const cells = answers.count * ready.length * names.length;
  const grouped = (count: number): string => count.toLocaleString('en-GB');
  if (cells > mostCells) return { complaints: [{ path: '', ...words.tooLarge(grouped(cells), grouped(mostCells)) }] };
  const whole: ChoiceData = {
    observations: answers.count,
    alternatives: ready.length,
    coefficients: names.length,
    x: new Float64Array(cells),
    available: new Uint8Array(answers.count * ready.length),
    chosen: answers.chosen,
  };
  const findings = new Findings();
  const incomplete = fill(survey, answers, ready, whole, findings);
  if (spec.data.when_missing !== 'drop' && findings.complaints.length > 0) return { complaints: findings.complaints };
  const data = complete(whole, incomplete);
  if (data.observations === 0) return { complaints: findings.complaints };
  const places = Array.from(incomplete, (_, n) => n).filter((n) => incomplete[n] === 0);
  const wrong = choiceComplaints(
    data,
    ready.map(({ id }) => id),
    (n) => survey.table.lines[answers.firstRow[places[n]!]!]!,
  );
  if (wrong.length > 0) return { complaints: wrong };
  return { data, names, kept: answers.kept, dropped: answers.count - data.observations };
}
