import type { Deterrence } from './deterrence.ts';
import { costParameter, withCostParameter } from './deterrence.ts';
import type { FlowInput } from './flows.ts';
import { balancedFlows, meanFlowCost } from './flows.ts';
import type { FurnessOptions, FurnessResult, FurnessWork } from './furness.ts';
import { furnessTolerance } from './furness.ts';

/** A value of the cost parameter and the mean cost it gives. */
export interface CalibrationPoint {
  readonly parameter: number;
  readonly meanCost: number;
}

export interface CalibrationOptions extends FurnessOptions {
  /** Told after each table, with how many there were. */
  readonly tried?: (point: CalibrationPoint, tables: number) => void;
}

/** The table last tried stays in the work as factors. */
export interface GravityCalibration extends FurnessResult, CalibrationPoint {
  readonly law: Deterrence;
  /** Tables balanced on the way. */
  readonly tables: number;
  /** Iterations of all tables. */
  readonly allIterations: number;
  /** Whether the mean was reached within the tolerance, relative. */
  readonly reached: boolean;
}

/** Tables tried in search of the mean, at most. */
const mostTables = 100;
/** Each step in search of a bracket is at most so many times the one before. */
const longestStride = 4;
/** Where the mean has not moved for more steps than this, away from 0, it is as near as it comes. */
const mostFlat = 2;
/** Tables are balanced closer than the mean is sought, or their error would hide it. */
const closer = 0.1;

interface Tried extends CalibrationPoint {
  readonly table: FurnessResult;
  readonly law: Deterrence;
  /** 1 less wanted over mean: nearer to a straight line in beta than the mean itself, which falls like 1 / beta. */
  readonly gap: number;
}

/** Tries values of the cost parameter, each beginning with the factors of the one before. */
class Search {
  tables = 0;
  allIterations = 0;
  readonly tolerance: number;
  private readonly work: FurnessWork;
  private readonly input: FlowInput;
  private readonly wanted: number;
  private readonly options: CalibrationOptions;

  constructor(work: FurnessWork, input: FlowInput, wanted: number, options: CalibrationOptions) {
    this.work = work;
    this.input = input;
    this.wanted = wanted;
    this.options = options;
    this.tolerance = options.tolerance ?? furnessTolerance;
  }

  at(parameter: number): Tried {
    const law = withCostParameter(this.input.law, parameter);
    const tolerance = this.tolerance * closer;
    const warm = this.tables > 0 || (this.options.warm ?? false);
    const table = balancedFlows(this.work, { ...this.input, law }, { ...this.options, tolerance, warm });
    const meanCost = meanFlowCost(this.work, this.input.cost);
    this.tables++;
    this.allIterations += table.iterations;
    this.options.tried?.({ parameter, meanCost }, this.tables);
    return { parameter, meanCost, table, law, gap: 1 - this.wanted / meanCost };
  }

  /** Nothing more to try: found, hopeless whatever the parameter, told to stop, or tired. */
  ended({ gap, table }: Tried): boolean {
    const hopeless = table.reason === 'totals' || table.reason === 'seed';
    const found = !(Math.abs(gap) > this.tolerance);
    return found || (hopeless && !this.met(table)) || table.reason === 'stopped' || this.tables >= mostTables;
  }

  /** Whether the margins are met as close as was asked for. */
  met({ error }: FurnessResult): boolean {
    return error <= this.tolerance;
  }
}

/** Where the straight line through two points has no gap. */
const crossing = (one: Tried, two: Tried): number =>
  two.parameter - (two.gap * (two.parameter - one.parameter)) / (two.gap - one.gap);

/** Moves on while the gap keeps its sign; the last two points bracket the mean, unless the search ended before. */
function bracket(search: Search, first: Tried, stride: number): readonly [Tried, Tried] {
  // A steeper exponential shortens trips; more of Tanner's beta or of mu lengthens them.
  const rises = first.law.kind === 'exponential' ? -1 : 1;
  const least = first.law.kind === 'exponential' ? 0 : -Infinity;
  let [before, last] = [first, first];
  let flat = 0;
  let step = -Math.sign(first.gap) * rises * stride;
  while (!search.ended(last) && Math.sign(last.gap) === Math.sign(first.gap)) {
    const next = Math.max(least, last.parameter + step);
    if (next === last.parameter) break;
    [before, last] = [last, search.at(next)];
    const moved = Math.abs(last.meanCost / before.meanCost - 1) > search.tolerance;
    const outwards = Math.abs(last.parameter) > Math.abs(before.parameter);
    flat = moved ? 0 : flat + (outwards ? 1 : 0);
    if (flat > mostFlat) break;
    const stretch = (crossing(before, last) - last.parameter) / step;
    step *= stretch > 0 ? Math.min(longestStride, stretch) : longestStride;
  }
  return [before, last];
}

/** The secant of the last two points; the middle of the bracket where the secant leaves it or the gap did not halve. */
function close(search: Search, one: Tried, two: Tried): Tried {
  let [low, high] = [one, two];
  let [before, last] = [one, two];
  while (!search.ended(last)) {
    const secant = crossing(before, last);
    const inside = (secant - low.parameter) * (secant - high.parameter) < 0;
    const slow = last !== two && Math.abs(last.gap) > Math.abs(before.gap) / 2;
    const next = inside && !slow ? secant : (low.parameter + high.parameter) / 2;
    if (next === low.parameter || next === high.parameter) break;
    [before, last] = [last, search.at(next)];
    if (Math.sign(last.gap) === Math.sign(low.gap)) low = last;
    else high = last;
  }
  return last;
}

/**
 * Finds the deterrence whose flows have a wanted mean cost.
 *
 * `sum T_ij c_ij / sum T_ij = wanted`, by the secant inside a bracket. The parameter that moves is beta of the exponential
 * (not below 0, the search begins at 1 / wanted), beta of Tanner and mu of the log-normal (it begins with the law's own);
 * alpha and sigma stay.
 *
 * @param work takes weights and factors `[origin × destination]`
 * @param input margins, costs, and the law to begin with
 * @param wanted mean cost, in the unit of the costs, above 0
 * @param options tolerance of margins and mean, progress of iterations and tables, stop
 * @returns the law found, its table's state, and whether the mean was reached; if not, the nearest end of what is possible
 * @throws RangeError where the law has no finite value
 * @source Hyman, G. M. (1969), The calibration of trip distribution models, Environment and Planning 1(1), 105-112
 */
export function calibrateGravity(
  work: FurnessWork,
  input: FlowInput,
  wanted: number,
  options: CalibrationOptions = {},
): GravityCalibration {
  const search = new Search(work, input, wanted, options);
  const perCost = 1 / wanted;
  const first = search.at(input.law.kind === 'exponential' ? perCost : costParameter(input.law));
  const [one, two] = bracket(search, first, input.law.kind === 'log-normal' ? 1 : perCost / 2);
  const bracketed = Math.sign(one.gap) !== Math.sign(two.gap);
  const found = bracketed ? close(search, one, two) : two;
  const { table, law, parameter, meanCost, gap } = found;
  const { tables, allIterations, tolerance } = search;
  const met = search.met(table) && { converged: true, reason: undefined };
  return { ...table, ...met, law, parameter, meanCost, tables, allIterations, reached: Math.abs(gap) <= tolerance };
}
