import { describe, expect, it } from 'vitest';
import { assignTrips, modeWeights, type ChoiceSpace, type CostLift } from '../../src/model/mode-choice.ts';

// One home, one cell, five modes: car, bus, rail, bike, walk.
const base = Float64Array.of(0.42, 0.23, 0.08, 0.09, 0.18);

function pivot(groupStart: number[], ratio: number, change: number[]): number[] {
  const space: ChoiceSpace = { cells: 1, modes: 5, groups: groupStart.length - 1, groupStart, homeStart: [0, 1] };
  const lift: CostLift = {
    weight: groupStart.slice(1).map(() => [Float64Array.of(1)]),
    exposures: groupStart.slice(1).map(() => 1),
    fixed: [Float64Array.from(change, (utility) => Math.exp(utility / ratio))],
    roadKind: [0, 0, 0, 0, 0],
    road: [Float64Array.of(1)],
  };
  const weights = new Float64Array(5);
  modeWeights(space, base, lift, ratio, weights);
  const day = new Float64Array(5);
  const year = new Float64Array(5);
  const all = Float64Array.of(1);
  const from = { home: 0, trips: 1, destination: all, pulled: all, share: base, weights, theta: 1, annual: 300 };
  const ends = new Float64Array(1);
  assignTrips(space, from, { day, year, ends }, new Float64Array(5));
  expect(ends[0]).toBeCloseTo(1, 14);
  expect(year[0]).toBeCloseTo(300 * day[0]!, 12);
  return [...day];
}

describe('the incremental choice', () => {
  it('T3: pivots a multinomial logit: parking 2 EUR dearer, utility of the car 0.2 lower', () => {
    // .42 exp(-.2) = .34387; sum = .92387; .34387 / .92387 = .372204
    const shares = pivot([0, 5], 1, [-0.2, 0, 0, 0, 0]);
    [0.37220395, 0.24895361, 0.08659256, 0.09741663, 0.19483326].forEach((value, m) =>
      expect(shares[m]).toBeCloseTo(value, 7),
    );
  });

  it('T5: pivots a nested logit: bus 5 minutes faster at 0.025 a minute, dissimilarity 0.6', () => {
    // The other nests do not change, so that their own dissimilarity does not matter.
    const shares = pivot([0, 1, 3, 5], 0.6, [0, 0.125, 0, 0, 0]);
    [0.40739305, 0.25788222, 0.0728292, 0.08729851, 0.17459702].forEach((value, m) =>
      expect(shares[m]).toBeCloseTo(value, 7),
    );
  });

  it('gives the base back where nothing changes', () => {
    pivot([0, 1, 3, 5], 0.6, [0, 0, 0, 0, 0]).forEach((share, m) => expect(share).toBeCloseTo(base[m]!, 14));
  });

  it('never averages a change over payers and others', () => {
    // Half of the drivers pay a charge so high that all of them leave: the others stay, and half the flow is left in a
    // world of one mode and two cells of equal size; an average change would chase nearly everybody away.
    const space: ChoiceSpace = { cells: 1, modes: 2, groups: 2, groupStart: [0, 1, 2], homeStart: [0, 1] };
    const share = Float64Array.of(0.5, 0.5);
    const lift: CostLift = {
      weight: [[Float64Array.of(0.5), Float64Array.of(0.5)], [Float64Array.of(1)]],
      exposures: [2, 1],
      fixed: [Float64Array.of(1, 1), Float64Array.of(Math.exp(-50), 1)],
      roadKind: [0, 0],
      road: [Float64Array.of(1)],
    };
    const weights = new Float64Array(2);
    modeWeights(space, share, lift, 1, weights);
    const day = new Float64Array(2);
    const all = Float64Array.of(1);
    const from = { home: 0, trips: 1, destination: all, pulled: all, share, weights, theta: 1, annual: 1 };
    assignTrips(space, from, { day, year: new Float64Array(2), ends: new Float64Array(1) }, new Float64Array(2));
    // S = .5, B = .25: .25 / (.25 + .5) = 1/3
    expect(day[0]).toBeCloseTo(1 / 3, 12);
  });
});
