import { describe, expect, test } from 'vitest';
import { palette } from '../../src/charts/marks/palette.ts';
import { tokensCss } from '../support/tokens-css.ts';

test('the style sheet holds exactly the tables of the charts', async () => {
  await expect(tokensCss()).toMatchFileSnapshot('../../src/views/styles/tokens.css');
});

/** WCAG 2.2: (L1 + .05) / (L2 + .05), L from linearised sRGB. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('on %s paper', (_, column) => {
  const colour = (name: string): string => palette.get(name)?.[column] ?? 'missing';

  test('black on white is 21 to 1', () => expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6));

  test.each(['ink', 'ink-2', 'ink-3', 'caution', 'fault', 'done'])('%s can be read on paper and tint', (name) => {
    expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(name), colour('tint'))).toBeGreaterThanOrEqual(4.5);
  });

  test('controls stand out from paper and tint', () => {
    expect(contrast(colour('control'), colour('paper'))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour('control'), colour('tint'))).toBeGreaterThanOrEqual(3);
  });

  test.each(['r', 't', 'a', 'b', 'c', 'd', 'e', 'f'])('scenario %s stands out, and its letter can be read', (key) => {
    expect(contrast(colour(`scenario-${key}`), colour('paper'))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour(`scenario-${key}`), colour('tint'))).toBeGreaterThanOrEqual(3);
    const ground = key === 't' ? colour('paper') : colour(`scenario-${key}`);
    expect(contrast(colour(`scenario-${key}-letter`), ground)).toBeGreaterThanOrEqual(4.5);
  });

  const parts = [...palette.keys()].filter(
    (each) => /^(mode|goods|map)-/.test(each) && !/-(label|keyline)$/.test(each),
  );
  test('there are parts', () => expect(parts.length).toBe(29));

  test.each(parts)('%s has a label that can be read and an edge that stands out', (part) => {
    expect(contrast(colour(`${part}-label`), colour(part))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(`${part}-keyline`), colour('paper'))).toBeGreaterThanOrEqual(3);
  });
});
