import type { ChoiceData } from '../../src/model/estimation/choice-data.ts';

/** Numbers that look random and are the same everywhere (Park and Miller). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Choices drawn without a rule, some alternatives not available. */
export function madeChoices(of: {
  readonly observations: number;
  readonly alternatives: number;
  readonly coefficients: number;
  readonly seed: number;
}): ChoiceData {
  const { observations, alternatives, coefficients, seed } = of;
  const random = seeded(seed);
  const x = Float64Array.from({ length: observations * alternatives * coefficients }, () => 4 * random() - 2);
  const available = Uint8Array.from({ length: observations * alternatives }, () => (random() < 0.8 ? 1 : 0));
  const chosen = Int32Array.from({ length: observations }, () => Math.floor(random() * alternatives));
  chosen.forEach((j, n) => (available[n * alternatives + j] = 1));
  return { observations, alternatives, coefficients, x, available, chosen };
}
