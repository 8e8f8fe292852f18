import { create, parseDependencies, type FactoryFunctionMap, type MathNode } from 'mathjs';
import { estimationWords } from '../words/en/estimation.ts';

/** A column a formula may name; missing cells are NaN, or empty text. */
export type FormulaColumn =
  | { readonly type: 'number'; readonly numbers: Float64Array }
  | { readonly type: 'text'; readonly texts: readonly string[]; readonly sample: string };

/** A formula made ready: one value a row. A comparison gives 1 or 0; what needs a missing cell is NaN. */
export type RowFormula =
  | { readonly type: 'number'; readonly at: (row: number) => number }
  | { readonly type: 'text'; readonly at: (row: number) => string; readonly name: string; readonly sample: string };

export interface FormulaFault {
  readonly problem: string;
  readonly remedy: string;
}

type NumberAt = (row: number) => number;

const words = estimationWords.formula;
const longest = 500;

/** Parses only: of the library nothing else is loaded, and nothing typed is ever evaluated by it. */
const { parse } = create(parseDependencies as FactoryFunctionMap);

class Refused extends Error {
  readonly fault: FormulaFault;

  constructor(fault: FormulaFault) {
    super(fault.problem);
    this.fault = fault;
  }
}

const refuse = (fault: FormulaFault): never => {
  throw new Refused(fault);
};

const truth = (holds: boolean): number => (holds ? 1 : 0);
const numeric =
  (of: (one: number, other: number) => number) =>
  (one: NumberAt, other: NumberAt): NumberAt =>
  (row) =>
    of(one(row), other(row));
/** A missing side leaves the answer missing: it is not "no". */
const compared = (of: (one: number, other: number) => boolean) =>
  numeric((one, other) => (Number.isNaN(one + other) ? NaN : truth(of(one, other))));

/** The allow-list of operators, by the parser's name. */
const binary: Readonly<Record<string, (one: NumberAt, other: NumberAt) => NumberAt>> = {
  add: numeric((one, other) => one + other),
  subtract: numeric((one, other) => one - other),
  multiply: numeric((one, other) => one * other),
  divide: numeric((one, other) => one / other),
  pow: numeric((one, other) => one ** other),
  equal: compared((one, other) => one === other),
  unequal: compared((one, other) => one !== other),
  smaller: compared((one, other) => one < other),
  larger: compared((one, other) => one > other),
  smallerEq: compared((one, other) => one <= other),
  largerEq: compared((one, other) => one >= other),
  // What one side decides does not wait for the other.
  and: numeric((one, other) => (one === 0 || other === 0 ? 0 : Number.isNaN(one + other) ? NaN : 1)),
  or: numeric((one, other) => (isTrue(one) || isTrue(other) ? 1 : Number.isNaN(one + other) ? NaN : 0)),
};
const isTrue = (value: number): boolean => value !== 0 && !Number.isNaN(value);

const unary: Readonly<Record<string, (of: number) => number>> = {
  unaryMinus: (of) => -of,
  unaryPlus: (of) => of,
  not: (of) => (Number.isNaN(of) ? NaN : truth(of === 0)),
};

/** The allow-list of functions, with how many arguments they take. */
const functions: Readonly<Record<string, { readonly of: (...values: number[]) => number; readonly takes: number }>> = {
  min: { of: Math.min, takes: Infinity },
  max: { of: Math.max, takes: Infinity },
  exp: { of: Math.exp, takes: 1 },
  log: { of: Math.log, takes: 1 },
  sqrt: { of: Math.sqrt, takes: 1 },
  abs: { of: Math.abs, takes: 1 },
  round: { of: Math.round, takes: 1 },
};

/** A node of the parser, as far as it is read here. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly fn?: string | { readonly name?: string };
  readonly op?: string;
  readonly implicit?: boolean;
  readonly args?: readonly Node[];
  readonly content?: Node;
  readonly condition?: Node;
  readonly trueExpr?: Node;
  readonly falseExpr?: Node;
  readonly conditionals?: readonly string[];
  readonly params?: readonly Node[];
}

type Columns = (name: string) => FormulaColumn | undefined;

const asNumber = (of: RowFormula): NumberAt =>
  of.type === 'number' ? of.at : refuse(words.textInArithmetic(of.name, of.sample));

function symbol(name: string, columns: Columns): RowFormula {
  const column = columns(name) ?? refuse(words.noColumn(name));
  if (column.type === 'text') {
    const { texts, sample } = column;
    return { type: 'text', at: (row) => texts[row]!, name, sample };
  }
  const { numbers } = column;
  return { type: 'number', at: (row) => numbers[row]! };
}

function constant(value: unknown): RowFormula {
  if (typeof value === 'string') return { type: 'text', at: () => value, name: value, sample: value };
  if (typeof value !== 'number' && typeof value !== 'boolean') return refuse(words.notAllowed(String(value)));
  const fixed = Number(value);
  return { type: 'number', at: () => fixed };
}

/** Compares texts, or a text with a number as it is written. */
function compareTexts(kind: string, one: RowFormula, other: RowFormula): RowFormula {
  if (kind !== 'equal' && kind !== 'unequal') return refuse(words.textOrder());
  const wanted = kind === 'equal';
  return {
    type: 'number',
    at: (row) => {
      const [left, right] = [String(one.at(row)), String(other.at(row))];
      return left === '' || right === '' || left === 'NaN' || right === 'NaN'
        ? NaN
        : truth((left === right) === wanted);
    },
  };
}

function operator({ fn, op = '', args = [], implicit }: Node, columns: Columns): RowFormula {
  const kind = typeof fn === 'string' ? fn : '';
  if (implicit) return refuse(words.implicit());
  const [one, other] = args.map((each) => build(each, columns));
  if (one && !other) {
    const of = Object.hasOwn(unary, kind) ? unary[kind]! : refuse(words.notAllowed(op));
    const value = asNumber(one);
    return { type: 'number', at: (row) => of(value(row)) };
  }
  if (!one || !other || !Object.hasOwn(binary, kind)) return refuse(words.notAllowed(op));
  const isComparison = /equal|smaller|larger/i.test(kind);
  if (isComparison && (one.type === 'text' || other.type === 'text')) return compareTexts(kind, one, other);
  return { type: 'number', at: binary[kind]!(asNumber(one), asNumber(other)) };
}

function call({ fn, args = [] }: Node, columns: Columns): RowFormula {
  const name = (typeof fn === 'object' ? fn.name : fn) ?? '';
  const known = Object.hasOwn(functions, name)
    ? functions[name]!
    : refuse(words.noFunction(name, Object.keys(functions)));
  if (args.length === 0 || args.length > known.takes) return refuse(words.arguments(name));
  const values = args.map((each) => asNumber(build(each, columns)));
  return { type: 'number', at: (row) => known.of(...values.map((value) => value(row))) };
}

/** `a ? b : c`; a missing condition leaves the answer missing. */
function choice({ condition, trueExpr, falseExpr }: Node, columns: Columns): RowFormula {
  const [asked, yes, no] = [condition, trueExpr, falseExpr].map((each) => asNumber(build(each!, columns)));
  return {
    type: 'number',
    at: (row) => {
      const answer = asked!(row);
      return Number.isNaN(answer) ? NaN : answer !== 0 ? yes!(row) : no!(row);
    },
  };
}

/** `a < b < c` */
function chain({ conditionals = [], params = [] }: Node, columns: Columns): RowFormula {
  const values = params.map((each) => asNumber(build(each, columns)));
  const links = conditionals.map((kind, at) =>
    (Object.hasOwn(binary, kind) ? binary[kind]! : refuse(words.notAllowed(kind)))(values[at]!, values[at + 1]!),
  );
  return { type: 'number', at: links.reduce((one, other) => binary['and']!(one, other)) };
}

/** Turns a node into a function of the row; a node that is not on the allow-list is refused. */
function build(node: Node, columns: Columns): RowFormula {
  switch (node.type) {
    case 'ConstantNode':
      return constant(node.value);
    case 'SymbolNode':
      return symbol(node.name ?? '', columns);
    case 'ParenthesisNode':
      return build(node.content!, columns);
    case 'OperatorNode':
      return operator(node, columns);
    case 'FunctionNode':
      return call(node, columns);
    case 'ConditionalNode':
      return choice(node, columns);
    case 'RelationalNode':
      return chain(node, columns);
    case 'AssignmentNode':
      return refuse(words.assignment());
    default:
      return refuse(words.notAllowed(node.type.replace('Node', '').toLowerCase()));
  }
}

/**
 * Makes a formula over the columns of a table ready: parsed once, checked against an allow-list of nodes, operators and
 * functions, then plain functions of the row.
 *
 * @param source what was typed, 500 characters at most
 * @param columns finds a column by the name a formula uses
 * @returns a function of the row, or what is wrong and what to do
 */
export function compileFormula(source: string, columns: Columns): RowFormula | FormulaFault {
  if (source.length > longest) return words.tooLong(longest);
  let tree: MathNode;
  try {
    tree = parse(source);
  } catch (error) {
    return words.unreadable(error instanceof Error ? error.message : String(error));
  }
  try {
    return build(tree, columns);
  } catch (error) {
    if (error instanceof Refused) return error.fault;
    throw error;
  }
}
