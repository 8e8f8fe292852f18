import { expect, test } from 'vitest';
import { pivotLogit } from '../../src/model/logit.ts';
import { combinedEffect, constantForEffect } from '../../src/model/observed-effect.ts';

test('the constant that takes a fifth of the car trips among those exposed', () => {
  // Share .5 to .4: .5 x / (.5 x + .5) = .4, x = 2/3: a constant of -ln(2/3) = .405465
  const cut = (delta: number) => 1 - pivotLogit([0.5, 0.5], [-delta, 0]).shares[0]! / 0.5;
  const delta = constantForEffect(cut, 0.2);
  expect(delta).toBeCloseTo(0.405465, 6);
  expect(Math.abs(cut(delta) - 0.2)).toBeLessThanOrEqual(1e-10);
  // A rise of a fifth: .6, x = 1.5
  expect(constantForEffect(cut, -0.2)).toBeCloseTo(-Math.log(1.5), 9);
  expect(constantForEffect(cut, 0)).toBe(0);
});

test('it is found wherever it lies', () => {
  expect(constantForEffect((delta) => 1 - Math.exp(-delta * 1e-9), 0.5)).toBeCloseTo(Math.LN2 * 1e9, -1);
  expect(constantForEffect((delta) => 1 - Math.exp(-delta * 1e9), 0.5) * 1e9).toBeCloseTo(Math.LN2, 9);
  // A response with a step: the step is found.
  expect(constantForEffect((delta) => (delta < 0.3 ? 0 : 0.5), 0.25)).toBeCloseTo(0.3, 9);
});

test('what cannot be is refused', () => {
  expect(() => constantForEffect((delta) => delta, 1)).toThrow(/leaves nothing/);
  expect(() => constantForEffect((delta) => delta, NaN)).toThrow(RangeError);
  expect(() => constantForEffect((delta) => 0.1 * (1 - Math.exp(-delta)), 0.2)).toThrow(/cannot be reached/);
  expect(() => constantForEffect(() => NaN, 0.2)).toThrow(/cannot be reached/);
});

test('two effects on parts of the whole', () => {
  // .5 of all x .2 = .1, .4 x .25 = .1: 1 - .9 x .9 = .19; touched 1 - .5 x .6 = .7; .19 / .7 = .271429
  const { cut, exposed, cutAmongExposed } = combinedEffect([0.2, 0.25], [0.5, 0.4]);
  expect(cut).toBeCloseTo(0.19, 14);
  expect(exposed).toBeCloseTo(0.7, 14);
  expect(cutAmongExposed).toBeCloseTo(0.271429, 6);
  expect(combinedEffect([], [])).toEqual({ cut: 0, exposed: 0, cutAmongExposed: 0 });
});
