import { describe, expect, it } from 'vitest';
import { GroupLift, weighGroup, type GroupWeights } from '../../src/model/group-lift.ts';

const weightsOf = (cells: number, modes: number): GroupWeights => ({
  mode: new Float64Array(cells * modes),
  group: new Float64Array(cells),
});

/** Two cells of a group of two modes that share it .6 to .4 and .5 to .5. */
function begun(): GroupLift {
  const lift = new GroupLift(2, 2);
  lift.begin().set([0.6, 0.4, 0.5, 0.5]);
  return lift;
}

function weighed(lift: GroupLift, road: Float64Array, ratio: number): GroupWeights {
  const out = weightsOf(lift.cells, lift.modes);
  weighGroup(lift, road, ratio, out);
  return out;
}

const still = new Float64Array(4).fill(1);
const all = Float64Array.of(1, 1);

describe('the lift of a group', () => {
  it('gives back the base shares where nothing changes', () => {
    expect([...weighed(begun(), still, 0.5).mode]).toEqual([0.6, 0.4, 0.5, 0.5]);
    expect([...weighed(begun(), still, 0.5).group]).toEqual([1, 1]);
  });

  it('parts those whom an aspect touches from those whom it does not', () => {
    const lift = begun();
    // A quarter of the first cell has its first mode halved; nobody of the second.
    lift.part(Float64Array.of(0.25, 0), [Float64Array.of(0.5, 0.5), undefined]);
    const { mode, group } = weighed(lift, still, 0.5);
    // Touched: inner = .6 * .5 + .4 = .7, so the sum is .7^.5; the cell has .75 * 1 + .25 * .83666.
    expect(group[0]).toBeCloseTo(0.75 + 0.25 * Math.sqrt(0.7), 14);
    expect(mode[0]).toBeCloseTo(0.75 * 0.6 + (0.25 * 0.3) / Math.sqrt(0.7), 14);
    expect(mode[1]).toBeCloseTo(0.75 * 0.4 + (0.25 * 0.4) / Math.sqrt(0.7), 14);
    expect([mode[2], mode[3], group[1]]).toEqual([0.5, 0.5, 1]);
  });

  it('takes aspects in any order', () => {
    const [one, two] = [begun(), begun()];
    const first = { share: Float64Array.of(0.3, 0.6), factor: [Float64Array.of(0.8, 0.7), undefined] };
    const second = { share: Float64Array.of(0.5, 0.1), factor: [undefined, Float64Array.of(1.2, 1.1)] };
    for (const aspect of [first, second]) one.part(aspect.share, aspect.factor);
    for (const aspect of [second, first]) two.part(aspect.share, aspect.factor);
    expect(one.exposures).toBe(4);
    const [a, b] = [weighed(one, still, 0.7), weighed(two, still, 0.7)];
    a.mode.forEach((value, at) => expect(value).toBeCloseTo(b.mode[at]!, 14));
  });

  it('lets a new mode enter beside what is there', () => {
    const lift = new GroupLift(1, 2);
    lift.begin().set([1, 0]);
    lift.enter(Float64Array.of(1), 1, Float64Array.of(1));
    // As good as the one beside it, of which there is now twice as much: 2^.5 in sum, shared evenly.
    const { mode, group } = weighed(lift, Float64Array.of(1, 1), 0.5);
    expect(group[0]).toBeCloseTo(Math.SQRT2, 14);
    expect(mode[0]).toBeCloseTo(mode[1]!, 14);
  });

  it('lets what the road adds to all modes alike stand outside the sum', () => {
    const lift = begun();
    lift.part(
      all.map((value) => value / 3),
      [Float64Array.of(0.4, 0.9), Float64Array.of(1.1, 1.3)],
    );
    const [road, ratio] = [0.8, 0.6];
    const [outside, inside] = [
      weighed(lift, still, ratio),
      weighed(
        lift,
        still.map(() => road),
        ratio,
      ),
    ];
    inside.mode.forEach((value, at) => expect(value).toBeCloseTo(road ** ratio * outside.mode[at]!, 14));
    inside.group.forEach((value, c) => expect(value).toBeCloseTo(road ** ratio * outside.group[c]!, 14));
  });
});
