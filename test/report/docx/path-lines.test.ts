import { describe, expect, it } from 'vitest';
import { dashed } from '../../../src/report/docx/dashes.ts';
import { pathLines } from '../../../src/report/docx/path-lines.ts';

describe('path data as lines', () => {
  it('reads absolute and relative moves, lines and closings', () => {
    expect(pathLines('M1 1L3 1l0 2H1z')).toEqual([[[1, 1], [3, 1], [3, 3], [1, 3], [1, 1]]]); // prettier-ignore
    expect(pathLines('M0 0 2 0 2 2')).toEqual([[[0, 0], [2, 0], [2, 2]]]); // prettier-ignore
  });

  it('reads numbers that stand without spaces', () => {
    expect(pathLines('M.5.5l-1-1')).toEqual([[[0.5, 0.5], [-0.5, -0.5]]]); // prettier-ignore
  });

  it('ends curves where they should end', () => {
    const [cubic] = pathLines('M0 0C0 1 1 1 1 0');
    expect(cubic?.at(-1)).toEqual([1, 0]);
    // Half way: (0 + 3*0 + 3*1 + 1)/8 = .5, (0 + 3 + 3 + 0)/8 = .75
    expect(cubic?.[6]).toEqual([0.5, 0.75]);
  });

  it('draws an arc on its circle, both ways', () => {
    for (const sweep of [0, 1]) {
      const [arc] = pathLines(`M-1 0A1 1 0 0${sweep}1 0`);
      expect(arc?.every(([x, y]) => Math.abs(Math.hypot(x, y) - 1) < 1e-9)).toBe(true);
      // Clockwise on the screen, where y grows downwards, is over the top.
      expect(Math.sign(arc?.[6]?.[1] ?? 0)).toBe(sweep === 1 ? -1 : 1);
    }
  });

  it('parts what a second move parts, and forgets commands it does not know', () => {
    expect(pathLines('M0 0h1M5 5v1')).toHaveLength(2);
    expect(pathLines('')).toEqual([]);
  });
});

describe('dashes', () => {
  it('go on round corners', () => {
    // 3 on, 1 off along an L of 2 + 4: 0-3, 4-6.
    expect(dashed([[0, 0], [2, 0], [2, 4]], '3 1')).toEqual([[[0, 0], [2, 0], [2, 1]], [[2, 2], [2, 4]]]); // prettier-ignore
  });

  it('leave a whole line whole', () => {
    expect(dashed([[0, 0], [2, 0]])).toEqual([[[0, 0], [2, 0]]]); // prettier-ignore
  });

  it('keeps wide arcs round', () => {
    const [half] = pathLines('M0 0a150 150 0 1 0 300 0');
    // From the middle of each piece to the centre it is 150 less at most .05.
    const middles = (half ?? []).slice(1).map(([x, y], index) => {
      const [x0 = 0, y0 = 0] = half?.[index] ?? [];
      return Math.hypot((x + x0) / 2 - 150, (y + y0) / 2);
    });
    expect(Math.min(...middles)).toBeGreaterThan(149.94);
  });
});
