import { describe, expect, it } from 'vitest';
import { derivativesOf, type ChoiceModel } from '../../src/model/estimation/choice-data.ts';
import { multinomial } from '../../src/model/estimation/multinomial.ts';
import { nested } from '../../src/model/estimation/nested.ts';
import { madeChoices } from '../support/choice-data.ts';

const step = 1e-5;

/** Central differences of the log-likelihood and of the analytic gradient. */
function differences(model: ChoiceModel, at: Float64Array) {
  const size = model.parameters;
  const out = derivativesOf(size);
  const gradient: number[] = [];
  const hessian: number[] = [];
  for (let k = 0; k < size; k++) {
    const aside = (by: number) => at.map((value, l) => (l === k ? value + by : value));
    const up = model.evaluate(aside(step), out);
    const gradientUp = out.gradient.slice();
    const down = model.evaluate(aside(-step), out);
    gradient.push((up - down) / (2 * step));
    hessian.push(...gradientUp.map((value, l) => (value - out.gradient[l]!) / (2 * step)));
  }
  return { gradient, hessian };
}

function worst(one: ArrayLike<number>, other: ArrayLike<number>): number {
  return Array.from(one).reduce((most, value, at) => Math.max(most, Math.abs(value - other[at]!)), 0);
}

const data = madeChoices({ observations: 60, alternatives: 5, coefficients: 3, seed: 7 });
const nests = { nestOf: Int32Array.of(0, 0, 1, 2, 2), scaleOf: Int32Array.of(0, -1, 1), scales: 2 };
const shared = { ...nests, scaleOf: Int32Array.of(0, -1, 0), scales: 1 };

describe('analytic derivatives are those of finite differences', () => {
  const cases: [string, ChoiceModel, number[]][] = [
    ['multinomial', multinomial(data), [0.3, -0.8, 0.2]],
    ['nested', nested(data, nests), [0.3, -0.8, 0.2, 1.7, 1.2]],
    ['nested, at scales of 1', nested(data, nests), [0.3, -0.8, 0.2, 1, 1]],
    ['nested, one scale for two nests', nested(data, shared), [0.3, -0.8, 0.2, 2.1]],
  ];
  it.each(cases)('%s', (_, model, parameters) => {
    const at = Float64Array.from(parameters);
    const out = derivativesOf(model.parameters, true);
    model.evaluate(at, out);
    const found = differences(model, at);
    expect(worst(out.gradient, found.gradient)).toBeLessThan(1e-6);
    expect(worst(out.hessian, found.hessian)).toBeLessThan(1e-6);
  });

  it.each(cases)('%s: the sum of score times score is that of single answers', (_, model, parameters) => {
    const at = Float64Array.from(parameters);
    const size = model.parameters;
    const all = derivativesOf(size, true);
    model.evaluate(at, all);
    const sum = new Float64Array(size * size);
    const { x, available, chosen, alternatives, coefficients, observations } = data;
    for (let n = 0; n < observations; n++) {
      const one = {
        ...data,
        observations: 1,
        x: x.slice(n * alternatives * coefficients, (n + 1) * alternatives * coefficients),
        available: available.slice(n * alternatives, (n + 1) * alternatives),
        chosen: chosen.slice(n, n + 1),
      };
      const scales = size - coefficients;
      const alone = scales === 0 ? multinomial(one) : nested(one, scales === 1 ? shared : nests);
      const out = derivativesOf(size);
      alone.evaluate(at, out);
      for (let k = 0; k < size * size; k++) sum[k]! += out.gradient[Math.floor(k / size)]! * out.gradient[k % size]!;
    }
    expect(worst(all.products ?? [], sum)).toBeLessThan(1e-10);
  });
});
