import { describe, expect, it } from 'vitest';
import { pivotNested } from '../../src/model/logit.ts';
import {
  addFlows,
  baseShares,
  modeWeights,
  spreadTrips,
  WeighWork,
  type ChoiceSpace,
  type CostLift,
  type Weights,
} from '../../src/model/mode-choice.ts';

// One home, one cell, five modes: car, bus, rail, bike, walk.
const base = Float64Array.of(0.42, 0.23, 0.08, 0.09, 0.18);

interface Tried {
  readonly groupStart: number[];
  readonly ratio: number;
  readonly lift: Omit<CostLift, 'roadKind' | 'road' | 'entering'> & Partial<Pick<CostLift, 'entering'>>;
  readonly share: Float64Array;
  readonly theta?: number;
  readonly frequency?: number;
  readonly periodShare?: readonly number[];
}

/** One home, one cell: shares out one trip and gives it by period and mode. */
function shareOut({ groupStart, ratio, lift, share, theta = 1, frequency = 0, periodShare = [1] }: Tried): number[][] {
  const groups = groupStart.length - 1;
  const modes = share.length;
  const space: ChoiceSpace = { cells: 1, modes, groups, groupStart, homeStart: [0, 1] };
  const base = baseShares(space, share);
  const whole: CostLift = {
    entering: lift.fixed.map(() => []),
    ...lift,
    roadKind: Array.from(share, () => 0),
    road: [Float64Array.of(1)],
  };
  const weights = periodShare.map((): Weights => {
    const out = { mode: new Float64Array(modes), group: new Float64Array(groups) };
    modeWeights(space, base, whole, ratio, out, new WeighWork(space));
    return out;
  });
  const coefficient = periodShare.map(() => new Float64Array(groups));
  const from = { home: 0, trips: 1, pulled: Float64Array.of(1), before: base.group, periodShare, theta, frequency };
  spreadTrips(space, from, weights, { coefficient, work: new Float64Array(groups * periodShare.length) });
  return weights.map(({ mode }, t) => {
    const flows = new Float64Array(modes);
    addFlows(space, mode, coefficient[t]!, flows);
    return [...flows];
  });
}

function pivot(groupStart: number[], ratio: number, change: number[]): number[] {
  const lift = {
    weight: groupStart.slice(1).map(() => [Float64Array.of(1)]),
    exposures: groupStart.slice(1).map(() => 1),
    fixed: [Float64Array.from(change, (utility) => Math.exp(utility / ratio))],
  };
  return shareOut({ groupStart, ratio, lift, share: base })[0]!;
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
    const lift = {
      weight: [[Float64Array.of(0.5), Float64Array.of(0.5)], [Float64Array.of(1)]],
      exposures: [2, 1],
      fixed: [Float64Array.of(1, 1), Float64Array.of(Math.exp(-50), 1)],
    };
    const [day] = shareOut({ groupStart: [0, 1, 2], ratio: 1, lift, share: Float64Array.of(0.5, 0.5) });
    // S = .5, B = .25: .25 / (.25 + .5) = 1/3
    expect(day![0]).toBeCloseTo(1 / 3, 12);
  });

  const still = (modes: number, groups: number) => ({
    weight: Array.from({ length: groups }, () => [Float64Array.of(1)]),
    exposures: Array.from({ length: groups }, () => 1),
    fixed: [new Float64Array(modes).fill(1)],
  });

  it('lets a new mode enter beside a reference mode, from nothing', () => {
    // Bus .3, tram .0 beside it, car .7. Tram 10 min better at .05: weight .3 exp(.5) = .494616; nest .794616 of .3.
    // ratio 1: bus .3, tram .494616, car .7 over 1.494616.
    const lift = { ...still(3, 2), entering: [[{ mode: 1, beside: 0, weight: Float64Array.of(Math.exp(0.5)) }]] };
    const [day] = shareOut({ groupStart: [0, 2, 3], ratio: 1, lift, share: Float64Array.of(0.3, 0, 0.7) });
    [0.20072, 0.330932, 0.468348].forEach((share, m) => expect(day![m]).toBeCloseTo(share, 6));
  });

  it('shares trips over periods as over modes, and leaves them where they were when nothing changes', () => {
    const periodShare = [0.4, 0.6];
    const out = shareOut({
      groupStart: [0, 1, 3, 5],
      ratio: 0.6,
      lift: still(5, 3),
      share: base,
      theta: 0.5,
      periodShare,
    });
    out.forEach((day, t) => day.forEach((share, m) => expect(share).toBeCloseTo(base[m]! * periodShare[t]!, 14)));
  });

  it('makes fewer trips where all of them get dearer and walking is not modelled', () => {
    // All utilities .2 lower, theta .5, frequency .3: T = exp(-.2 * .5)^.3 = exp(-.03) = .970446
    const lift = { ...still(2, 2), fixed: [Float64Array.of(Math.exp(-0.2), Math.exp(-0.2))] };
    const share = Float64Array.of(0.5, 0.5);
    const [day] = shareOut({ groupStart: [0, 1, 2], ratio: 1, lift, share, theta: 0.5, frequency: 0.3 });
    expect(day![0]! + day![1]!).toBeCloseTo(0.970446, 6);
  });

  it('gives the shares of the readable law', () => {
    const change = [-0.2, 0.125, 0, 0.3, -0.1];
    const law = pivotNested([...base], change, { start: [0, 1, 3, 5], theta: [0.6, 0.6, 0.6] });
    pivot([0, 1, 3, 5], 0.6, change).forEach((share, m) => expect(share).toBeCloseTo(law.shares[m]!, 14));
  });
});
