import { describe, expect, it } from 'vitest';
import {
  calibratedConstants,
  crossElasticity,
  directElasticity,
  logit,
  nestedLogit,
  pivotLogit,
  pivotNested,
  pivotWithEntry,
} from '../../src/model/logit.ts';

// Car, bus, rail, bike, walk; cost is -0.1 a EUR.
const utility = [-1.05, -1.705, -1.625, -2.4, -4.1];
const dearer = [-1.25, -1.705, -1.625, -2.4, -4.1];
const observed = [0.42, 0.23, 0.08, 0.09, 0.18];
const nests = { start: [0, 1, 3, 5], theta: [1, 0.6, 0.8] };

/** Published to eight digits: within 1e-8. */
function near(got: ArrayLike<number>, wanted: readonly number[], tolerance = 1e-8): void {
  expect(got).toHaveLength(wanted.length);
  wanted.forEach((value, i) => expect(Math.abs(got[i]! - value), `${i}: ${got[i]}`).toBeLessThan(tolerance));
}

describe('the multinomial logit', () => {
  it('T1: shares and log-sum', () => {
    // exp(-1.05) = .34994; the sum of all five is .83591; .34994 / .83591 = .41863; ln .83591 = -.17923
    const { shares, logSum } = logit(utility);
    near(shares, [0.41862967, 0.21745386, 0.23556495, 0.10852566, 0.01982585]);
    near([logSum], [-0.17923141]);
  });

  it('T2: parking 2 EUR dearer', () => {
    const before = logit(utility);
    const after = logit(dearer);
    near(after.shares, [0.37088984, 0.23531031, 0.25490861, 0.11743736, 0.02145387]);
    // A EUR is 0.1 of utility: surplus = change of the log-sum / .1
    near([(after.logSum - before.logSum) / 0.1], [-0.78918415]);
    // Rule of a half: (.41862967 + .37088984) / 2 x -2
    near([-(before.shares[0]! + after.shares[0]!)], [-0.78951952]);
  });

  it('leaves out what is not available, however attractive, and takes utilities of any size', () => {
    const { shares, logSum } = logit([900, 0, Math.log(3)], [0, 1, 1]);
    near(shares, [0, 0.25, 0.75], 1e-15);
    near([logSum], [Math.log(4)], 1e-15);
    near(logit([1000, 1000]).shares, [0.5, 0.5], 1e-12);
    near(logit([-1000, -1000]).shares, [0.5, 0.5], 1e-12);
  });

  it('has no shares where there is nothing to choose from', () => {
    expect(logit([1, 2], [0, 0])).toEqual({ shares: Float64Array.of(NaN, NaN), logSum: -Infinity });
    expect(logit([])).toEqual({ shares: new Float64Array(0), logSum: -Infinity });
  });
});

describe('the incremental logit', () => {
  it('T3: observed shares, parking 2 EUR dearer', () => {
    const { shares, logSum } = pivotLogit(observed, [-0.2, 0, 0, 0, 0]);
    near(shares, [0.37220395, 0.24895361, 0.08659256, 0.09741663, 0.19483326]);
    near([logSum / 0.1], [-0.79187248]);
  });

  it('is the absolute model if the shares are its own', () => {
    const pivoted = pivotLogit(logit(utility).shares, [-0.2, 0, 0, 0, 0]);
    near(pivoted.shares, [...logit(dearer).shares], 1e-15);
    near([pivoted.logSum], [logit(dearer).logSum - logit(utility).logSum], 1e-15);
  });
});

describe('the nested logit', () => {
  it('T4: public transport .6, active .8, before and after parking 2 EUR dearer', () => {
    const before = nestedLogit(utility, nests);
    const after = nestedLogit(dearer, nests);
    near(before.shares, [0.47522237, 0.18199315, 0.20795098, 0.12044803, 0.01438547]);
    near([before.logSum], [-0.30602756]);
    near(after.shares, [0.42575507, 0.19914844, 0.22755314, 0.13180187, 0.01574149]);
    near([(after.logSum - before.logSum) / 0.1], [-0.90081394]);
  });

  it('T5: observed shares, bus five minutes faster at .025 a minute', () => {
    const { shares } = pivotNested(observed, [0, 0.125, 0, 0, 0], nests);
    near(shares, [0.40739305, 0.25788222, 0.0728292, 0.08729851, 0.17459702]);
  });

  it('refuses a dissimilarity that makes the lower choice less sensitive', () => {
    const start = [0, 1, 3, 5];
    for (const theta of [0, -0.5, 1.2, NaN]) {
      expect(() => nestedLogit(utility, { start, theta: [1, theta, 1] })).toThrow(RangeError);
      expect(() => pivotNested(observed, utility, { start, theta: [1, theta, 1] })).toThrow(/nest 1 .* at most 1/);
    }
  });

  it('leaves out a nest of which nothing is available, or that nobody takes', () => {
    const { shares, logSum } = nestedLogit([0, 5, 5, 0, 0], nests, [1, 0, 0, 1, 0]);
    near(shares, [0.5, 0, 0, 0.5, 0], 1e-15);
    near([logSum], [Math.log(2)], 1e-15);
    near(pivotNested([0.5, 0, 0, 0.5, 0], [0, 9, 9, 0, 0], nests).shares, [0.5, 0, 0, 0.5, 0], 1e-15);
  });
});

describe('elasticities', () => {
  it('are those of the shares, by a small difference', () => {
    // Car cost 10.5 EUR at -.1: own -1.05 x (1 - .41863) = -.61044, cross 1.05 x .41863 = .43956
    const before = logit(utility).shares;
    const step = 1e-6;
    const after = logit([-1.05 * (1 + step), ...utility.slice(1)]).shares;
    expect(directElasticity(-0.1, 10.5, before[0]!)).toBeCloseTo(-0.61044, 5);
    expect((after[0]! / before[0]! - 1) / step).toBeCloseTo(directElasticity(-0.1, 10.5, before[0]!), 5);
    for (let i = 1; i < 5; i++) {
      expect((after[i]! / before[i]! - 1) / step).toBeCloseTo(crossElasticity(-0.1, 10.5, before[0]!), 5);
    }
  });
});

describe('constants', () => {
  it('T6: one step meets the observed shares', () => {
    const constants = calibratedConstants([0, 0, 0, 0, 0], observed, logit(utility).shares, 0);
    near(constants, [0, 0.0528246, -1.08322808, -0.19044504, 2.20270214]);
    near(logit(utility.map((v, i) => v + constants[i]!)).shares, observed, 1e-15);
  });

  it('say which alternative cannot be met', () => {
    expect(() => calibratedConstants([0, 0], [0.5, 0.5], [1, 0], 0)).toThrow(/alternative 1/);
    expect(() => calibratedConstants([0, 0], [0, 1], [0.5, 0.5], 0)).toThrow(/cannot be the reference/);
    expect([...calibratedConstants([0, 0], [1, 0], [0.5, 0.5], 0)]).toEqual([0, -Infinity]);
  });
});

describe('a new mode', () => {
  it('enters with the share that the absolute model gives it', () => {
    const base = logit(utility);
    // A tram of utility -1.5 beside the five, the car 0.2 worse.
    const entered = pivotWithEntry(
      base.shares,
      [-0.2, 0, 0, 0, 0],
      [{ reference: 1, utility: -1.5, referenceUtility: utility[1]! }],
    );
    const absolute = logit([...dearer, -1.5]);
    near(entered.shares, [...absolute.shares], 1e-15);
    near([entered.logSum], [absolute.logSum - base.logSum], 1e-15);
  });

  it('is not measured against a mode that nobody takes', () => {
    const entry = { reference: 1, utility: 0, referenceUtility: 0 };
    expect(() => pivotWithEntry([1, 0], [0, 0], [entry])).toThrow(/share above 0/);
  });
});
