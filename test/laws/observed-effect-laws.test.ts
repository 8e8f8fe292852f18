import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pivotLogit } from '../../src/model/logit.ts';
import { combinedEffect, constantForEffect } from '../../src/model/observed-effect.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

test('the constant gives the effect, whatever the share and the sensitivity, in few tries', () => {
  fc.assert(
    fc.property(between(0.01, 0.99), between(0.001, 10), between(0, 1), (share, sensitivity, part) => {
      // From losing nearly all to gaining half of what there is to gain.
      const most = Math.min(0.99, 1 / share - 1);
      const wanted = part < 0.5 ? -most * part : 1.98 * (part - 0.5);
      let tries = 0;
      const cut = (delta: number) => {
        tries++;
        return 1 - pivotLogit([share, 1 - share], [-sensitivity * delta, 0]).shares[0]! / share;
      };
      expect(Math.abs(cut(constantForEffect(cut, wanted)) - wanted)).toBeLessThanOrEqual(1e-10);
      expect(tries).toBeLessThan(80);
    }),
  );
});

test('effects combine in any order, never beyond the whole, and never less than the strongest', () => {
  const effects = fc.array(fc.tuple(between(0, 1), between(0, 1)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(effects, (each) => {
      const cuts = each.map(([cut]) => cut);
      const shares = each.map(([, share]) => share);
      const { cut, exposed, cutAmongExposed } = combinedEffect(cuts, shares);
      expect(combinedEffect([...cuts].reverse(), [...shares].reverse()).cut).toBeCloseTo(cut, 12);
      expect(cut).toBeLessThanOrEqual(exposed + 1e-12);
      expect(cut).toBeGreaterThanOrEqual(Math.max(...each.map(([e, s]) => e * s)) - 1e-12);
      expect(cutAmongExposed * exposed).toBeCloseTo(cut, 12);
      const oneMore = combinedEffect([...cuts, 0], [...shares, 0]);
      expect(oneMore.cut).toBe(cut);
    }),
  );
});
