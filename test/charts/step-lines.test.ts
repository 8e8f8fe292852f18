import { describe, expect, it } from 'vitest';
import { layStepLines } from '../../src/charts/marks/step-lines.ts';

const size = { rowHeight: 40, channel: 10 };
const link = (from: string, to: string, lagged = false) => ({ from, to, lagged });
/** The leftmost point of a line: where its channel runs. */
const channelOf = (d: string): number => Math.min(...[...d.matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x)));

describe('the lines of the picture', () => {
  it('stand stations one below the other, in order', () => {
    const { stations, height } = layStepLines(['a', 'b', 'c'], [], size);
    expect(stations.map(({ y }) => y)).toEqual([20, 60, 100]);
    expect(height).toBe(120);
  });

  it('keep what one step gives in one channel, and what overlaps apart', () => {
    const { lines } = layStepLines(
      ['a', 'b', 'c', 'd'],
      [link('a', 'c'), link('a', 'd'), link('b', 'd'), link('c', 'd')],
      size,
    );
    const [ac, ad, bd, cd] = lines.map(({ d }) => channelOf(d));
    expect(ac).toBe(ad);
    expect(new Set([ad, bd]).size).toBe(2);
    expect(cd).toBeGreaterThan(bd!);
  });

  it('let lines share a channel where one ends and the next begins', () => {
    const { lines } = layStepLines(['a', 'b', 'c'], [link('a', 'b'), link('b', 'c')], size);
    expect(channelOf(lines[0]!.d)).toBe(channelOf(lines[1]!.d));
  });

  it('run up for last year, and leave out what is no step', () => {
    const { lines, width } = layStepLines(['a', 'b'], [link('b', 'a', true), link('a', 'gains')], size);
    expect(lines).toHaveLength(1);
    const [start, end] = [/^M[\d.]+,([\d.]+)/, /([\d.]+)$/].map((each) => Number(each.exec(lines[0]!.d)?.[1]));
    expect(start).toBe(55);
    expect(end).toBe(25);
    expect(channelOf(lines[0]!.d)).toBeGreaterThan(0);
    expect(width).toBeGreaterThan(0);
  });
});
