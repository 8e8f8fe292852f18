import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../src/charts/marks/mark.ts';
import { labelBoxes } from '../../src/charts/marks/part-labels.ts';
import { patternPath } from '../../src/charts/marks/pattern.ts';
import { spread } from '../../src/charts/marks/spread.ts';
import { stackParts, type Part } from '../../src/charts/marks/stacked-bar.ts';
import { targetMarks } from '../../src/charts/marks/target-marks.ts';
import { tickYears } from '../../src/charts/marks/time-axis.ts';

const style = { paint: 'mode-bus', pattern: 'none' } as const;
const partsOf = (weights: readonly number[]): Part[] => {
  const total = weights.reduce((sum, each) => sum + each, 0);
  return weights.map((each, index) => ({ id: String(index), share: each / total, style }));
};
const weights = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 13 });

describe('a stacked bar', () => {
  test('of shares that sum to one fills its width, without gaps', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 50, max: 1200 }), (all, width) => {
        const segments = stackParts(partsOf(all), width);
        expect(Math.abs((segments.at(-1)?.to ?? 0) - width)).toBeLessThan(1e-9);
        segments.forEach((each, index) => expect(each.from).toBe(segments[index - 1]?.to ?? 0));
      }),
    );
  });

  test('of which a share is missing leaves room', () => {
    expect(
      stackParts(
        [
          { id: 'a', share: 0.25, style },
          { id: 'b', share: 0.5, style },
        ],
        400,
      ).at(-1)?.to,
    ).toBe(300);
  });
});

describe('labels', () => {
  const things = fc.array(
    fc.record({ at: fc.double({ min: 0, max: 400, noNaN: true }), size: fc.double({ min: 5, max: 60, noNaN: true }) }),
    { maxLength: 12 },
  );

  test('pushed apart never overlap and keep their order', () => {
    fc.assert(
      fc.property(things, (all) => {
        const centres = spread(all, 0, 400);
        const order = all.map((_, index) => index).sort((a, b) => (all[a]?.at ?? 0) - (all[b]?.at ?? 0));
        for (let index = 1; index < order.length; index++) {
          const [one = 0, two = 0] = [order[index - 1], order[index]];
          const least = ((all[one]?.size ?? 0) + (all[two]?.size ?? 0)) / 2;
          expect((centres[two] ?? 0) - (centres[one] ?? 0)).toBeGreaterThanOrEqual(least - 1e-6);
        }
      }),
    );
  });

  test('stay within the line while they fit', () => {
    fc.assert(
      fc.property(things, (all) => {
        fc.pre(all.reduce((sum, { size }) => sum + size, 0) <= 400);
        spread(all, 0, 400).forEach((centre, index) => {
          const half = (all[index]?.size ?? 0) / 2;
          expect(centre - half).toBeGreaterThanOrEqual(-1e-6);
          expect(centre + half).toBeLessThanOrEqual(400 + 1e-6);
        });
      }),
    );
  });

  test('that have room do not move', () => {
    expect(
      spread(
        [
          { at: 20, size: 10 },
          { at: 60, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([20, 60]);
  });

  test('of parts never overlap, and the largest part has one', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 120, max: 700 }), (all, width) => {
        const segments = stackParts(partsOf(all), width);
        const texts = new Map(segments.map(({ id }) => [id, `Part ${id}`]));
        const boxes = labelBoxes(segments, texts, width, { role: 'axis-tight', gap: 6, furthest: 14 });
        boxes.forEach((box, index) => {
          const before = boxes[index - 1];
          if (before) expect(box.x - box.width / 2).toBeGreaterThanOrEqual(before.x + before.width / 2 + 6 - 1e-6);
        });
        const largest = [...segments].sort((a, b) => b.share - a.share)[0];
        expect(boxes.map(({ id }) => id)).toContain(largest?.id);
      }),
    );
  });
});

describe('a target', () => {
  const place = { from: 50, due: 300, to: 400, y: 100, bottom: 300, left: 0, short: false };
  const teeth = (marks: readonly Mark[]): number[] =>
    marks.flatMap((mark) =>
      mark.kind === 'path' ? [...mark.d.matchAll(/v(-?\d+)/g)].map((each) => Number(each[1])) : [],
    );

  test('that is a ceiling has its teeth above: more misses it', () => {
    const found = teeth(targetMarks({ year: 2040, wanted: 190, isCeiling: true }, place, '190'));
    expect(found.length).toBe(12); // (400 - 300) / 8 = 12.5
    expect(found.every((each) => each === -7)).toBe(true); // y grows downwards
  });

  test('that is a floor has its teeth below: less misses it', () => {
    const found = teeth(targetMarks({ year: 2040, wanted: 0.65, isCeiling: false }, place, '65'));
    expect(found.every((each) => each === 7)).toBe(true);
  });

  test('has its label beneath, or above where the axis leaves no room', () => {
    const labelY = (y: number): number | undefined =>
      targetMarks({ year: 2040, wanted: 0, isCeiling: true }, { ...place, y }, '0').flatMap((mark) =>
        mark.kind === 'text' ? [mark.y] : [],
      )[0];
    expect(labelY(100)).toBe(117);
    expect(labelY(300)).toBe(288);
  });

  test('due in the last year is still seen', () => {
    const found = teeth(targetMarks({ year: 2040, wanted: 190, isCeiling: true }, { ...place, due: 400 }, '190'));
    expect(found.length).toBe(5);
  });
});

describe('a pattern', () => {
  test.each(['diagonal', 'upright', 'level', 'dots'] as const)('%s stays within its bar', (pattern) => {
    const path = patternPath(pattern, { x: 10, y: 20, width: 33, height: 17 });
    const points = [...path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)];
    expect(points.length).toBeGreaterThan(2);
    for (const [, x, y] of points) {
      expect(Number(x)).toBeGreaterThanOrEqual(10);
      expect(Number(x)).toBeLessThanOrEqual(43);
      expect(Number(y)).toBeGreaterThanOrEqual(20);
      expect(Number(y)).toBeLessThanOrEqual(37);
    }
  });

  test('none draws nothing', () => {
    expect(patternPath('none', { x: 0, y: 0, width: 50, height: 50 })).toBe('');
  });
});

test('years on an axis are written at both ends, round ones between, with room', () => {
  expect(tickYears(2024, 2040, 420)).toEqual([2024, 2030, 2035, 2040]);
  expect(tickYears(2020, 2050, 200)).toEqual([2020, 2030, 2040, 2050]);
  expect(tickYears(2020, 2020, 200)).toEqual([2020]);
});
