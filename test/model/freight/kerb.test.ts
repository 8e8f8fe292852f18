import { describe, expect, it } from 'vitest';
import {
  addKerbMinutes,
  bayOccupancy,
  baysWanted,
  laneShareLost,
  moveIntoWindow,
  unmetShare,
  vehiclesAtKerb,
} from '../../../src/model/freight/kerb.ts';

describe('time at the kerb', () => {
  it('follows the hours', () => {
    const minutes = new Float64Array(3);
    addKerbMinutes(100, 6, [0.5, 0.3, 0.2], minutes);
    addKerbMinutes(10, 30, [0, 1, 0], minutes);
    expect([...minutes]).toEqual([300, 480, 120]);
    expect(vehiclesAtKerb(minutes[0]!)).toBe(5);
  });

  it('is pressed into a window', () => {
    const profile = Float64Array.of(0.2, 0.3, 0.1, 0.4);
    // .5 closed; open .3 and .1 take it 3 to 1
    expect(moveIntoWindow(profile, [0, 1, 1, 0])).toBeCloseTo(0.6, 12);
    expect(profile[1]).toBeCloseTo(0.75, 12);
    expect(profile[2]).toBeCloseTo(0.25, 12);
    const unused = Float64Array.of(0.4, 0.6, 0, 0);
    moveIntoWindow(unused, [0, 0, 1, 1]);
    expect([...unused]).toEqual([0, 0, 0.5, 0.5]);
    expect(moveIntoWindow(unused, [0, 0, 0, 0])).toBe(1);
    expect([...unused]).toEqual([0, 0, 0, 0]);
  });
});

describe('loading bays', () => {
  it('Erlang: B(2, 3) = (8/6) / (1 + 2 + 2 + 8/6) = 4/19', () => {
    expect(unmetShare(2, 3)).toBeCloseTo(4 / 19, 14);
    expect(unmetShare(2, 0)).toBe(1);
    expect(unmetShare(0, 1)).toBe(0);
    // Half the streets with two bays (B = 2 / 5), half with three
    expect(unmetShare(2, 2.5)).toBeCloseTo((2 / 5 + 4 / 19) / 2, 14);
  });

  it('are counted to a target', () => {
    // A = 2: B = .667, .4, .211, .095, .037
    expect(baysWanted(2, 0.05)).toBe(5);
    expect(baysWanted(0, 0.05)).toBe(0);
    expect(baysWanted(NaN, 0.05)).toBeNaN();
    expect(() => baysWanted(2, 0)).toThrow(RangeError);
    // 2 * (1 - .0367) / 5
    expect(bayOccupancy(2, 5)).toBeCloseTo(0.38532, 5);
    expect(bayOccupancy(2, 0)).toBeNaN();
  });
});

describe('stopping in the lane', () => {
  it('takes lane-km', () => {
    // 40 catchments of A = 2, three bays: 80 * 4/19 = 16.84 unmet, half of them in the lane, 40 m each on 12 lane-km
    expect(laneShareLost((40 * 2 * 4 * 0.5) / 19, 0.04, 12)).toBeCloseTo(0.02807, 5);
    expect(laneShareLost(1e6, 0.04, 12)).toBe(1);
    expect(laneShareLost(1, 0.04, 0)).toBeNaN();
  });
});
