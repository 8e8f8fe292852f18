import { describe, expect, it } from 'vitest';
import { compileFormula, type FormulaColumn } from '../../src/engine/formula.ts';

const columns: Readonly<Record<string, FormulaColumn>> = {
  COST: { type: 'number', numbers: Float64Array.of(120, NaN, 30) },
  GA: { type: 'number', numbers: Float64Array.of(0, 1, 1) },
  mode: { type: 'text', texts: ['car', '', 'bus'], sample: 'car' },
};
const column = (name: string) => (Object.hasOwn(columns, name) ? columns[name] : undefined);

function values(source: string): unknown[] {
  const made = compileFormula(source, column);
  if ('problem' in made) throw new Error(made.problem);
  return [0, 1, 2].map((row) => made.at(row));
}
function fault(source: string): string {
  const made = compileFormula(source, column);
  return 'problem' in made ? `${made.problem} ${made.remedy}` : 'no fault';
}

describe('a formula over columns', () => {
  it.each([
    ['COST * (GA == 0) / 100', [1.2, NaN, 0]],
    ['-COST ^ 2', [-14400, NaN, -900]],
    ['GA == 0 or COST < 50', [1, NaN, 1]],
    ['GA == 1 and COST > 50', [0, NaN, 0]],
    ['not GA', [1, 0, 0]],
    ['0 < COST < 100', [0, NaN, 1]],
    ['GA ? 1 : COST', [120, 1, 1]],
    ['mode == "car"', [1, NaN, 0]],
    ['mode != "car"', [0, NaN, 1]],
    ['max(COST, 100) + min(GA, 5) + log(exp(2)) + sqrt(4) + abs(-1) + round(0.6)', [126, NaN, 107]],
  ])('%s', (source, wanted) => {
    expect(values(source)).toEqual(wanted);
  });

  it.each([
    ['COST +', /not a formula/],
    ['PRICE * 2', /no column PRICE/],
    ['COST GA', /sign is missing/],
    ['GA = 1', /single =/],
    ['mode * 2', /holds text, for instance “car”/],
    ['mode < "car"', /equal or not/],
    ['sin(COST)', /no function sin/],
    ['exp(1, 2)', /wrong number of values/],
    ['COST!', /“!” is not understood/],
    ['COST; GA', /“block” is not understood/],
    ['[1, 2]', /not understood/],
    ['{a: 1}', /not understood/],
    ['f(x) = x', /not understood/],
    ['COST.constructor', /not understood/],
    ['config({number: "BigNumber"})', /no function config/],
    ['ones(3000, 3000)', /no function ones/],
    ['import({a: 1})', /no function import/],
    ['constructor("x")', /no function constructor/],
    ['2 m', /sign is missing/],
    ['1'.repeat(501), /at most 500/],
  ])('refuses %s', (source, said) => {
    expect(fault(source)).toMatch(said);
  });
});
