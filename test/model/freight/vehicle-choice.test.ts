import { describe, expect, it } from 'vitest';
import {
  addServed,
  chooseVehicles,
  meanBaseCost,
  type VehicleChoice,
} from '../../../src/model/freight/vehicle-choice.ts';

const none = [NaN, NaN, NaN];
/** Bike, van, truck: the bike is not there in the base year. */
const base: VehicleChoice = {
  baseShare: [0, 0.75, 0.25],
  baseCost_LCU: [NaN, 4, 8],
  cost_LCU: [NaN, 4, 8],
  available: [1, 1, 1],
  availableTonnes: [1, 1, 1],
  relativeTonnes: [1, 1, 1],
  theta: 2,
  entry: none,
  reference: [1, 0, 0],
};
const shares = (choice: VehicleChoice) => {
  const drops = new Float64Array(4);
  const tonnes = new Float64Array(4);
  chooseVehicles(choice, drops, tonnes);
  return { drops: [...drops], tonnes: [...tonnes] };
};

describe('vehicle choice', () => {
  it('reproduces the base year exactly', () => {
    expect(meanBaseCost(base.baseShare, base.baseCost_LCU)).toBe(5);
    expect(shares(base).drops).toEqual([0, 0.75, 0.25, 0]);
  });

  it('pivots on the cost over the mean cost', () => {
    // a van drop 1 dearer: exp(-2 * 1 / 5) = .67032; .75 * .67032 = .50274; / (.50274 + .25) = .66788
    expect(shares({ ...base, cost_LCU: [NaN, 5, 8] }).drops[1]).toBeCloseTo(0.66788, 5);
  });

  it('splits where availability ends, and does not weaken a class by its share', () => {
    // The van may serve 60 %: there .75 and .25; the other 40 % go all by truck: van .45, truck .15 + .4.
    const { drops } = shares({ ...base, available: [1, 0.6, 1], availableTonnes: [1, 0.6, 1] });
    expect(drops[1]).toBeCloseTo(0.45, 12);
    expect(drops[2]).toBeCloseTo(0.55, 12);
  });

  it('reports what nobody may serve', () => {
    // Van half, truck four fifths: to .5 both, from .5 to .8 the truck, the last fifth nobody.
    const { drops, tonnes } = shares({ ...base, available: [1, 0.5, 0.8], availableTonnes: [1, 0.2, 0.6] });
    expect(drops[1]).toBeCloseTo(0.375, 12);
    expect(drops[2]).toBeCloseTo(0.125 + 0.3, 12);
    expect(drops[3]).toBeCloseTo(0.2, 12);
    // The drops left over are the large ones: .4 of the tonnes
    expect(tonnes[3]).toBeCloseTo(0.4, 12);
    expect(tonnes[1]).toBeCloseTo(0.15, 12);
    expect(tonnes[2]).toBeCloseTo(0.05 + 0.4, 12);
    expect(shares({ ...base, available: [0, 0, 0] }).drops).toEqual([0, 0, 0, 1]);
  });

  it('lets a class enter beside a named one, never from zero', () => {
    // As good as the van: .75 beside .75 and .25, over 1.75
    const entered = { ...base, entry: [0, NaN, NaN], cost_LCU: [4, 4, 8] };
    expect(shares(entered).drops[0]).toBeCloseTo(0.75 / 1.75, 12);
    // 1 cheaper: .75 exp(.4) = 1.11887; / (1.11887 + 1) = .52805
    expect(shares({ ...entered, cost_LCU: [3, 4, 8] }).drops[0]).toBeCloseTo(0.52805, 5);
    // The van barred: the bike still stands beside its base share
    expect(shares({ ...entered, available: [1, 0, 1] }).drops).toEqual([0.75, 0, 0.25, 0]);
    expect(() => shares({ ...entered, reference: [0, 0, 0] })).toThrow(/carries nothing/);
  });

  it('gives larger vehicles larger drops', () => {
    // .75 * 1 and .25 * 9: 3 to 9
    expect(shares({ ...base, relativeTonnes: [1, 1, 9] }).tonnes[2]).toBeCloseTo(0.75, 12);
  });

  it('keeps a missing cost missing', () => {
    expect(shares({ ...base, cost_LCU: [NaN, NaN, 8] }).drops[2]).toBeNaN();
  });

  it('adds up parts', () => {
    const drops = new Float64Array(4);
    const tonnes = new Float64Array(4);
    addServed(100, 10, [0, 0.5, 0.25, 0.25], [0, 0.5, 0.25, 0.25], drops, tonnes);
    addServed(300, 30, [0, 1, 0, 0], [0, 1, 0, 0], drops, tonnes);
    expect([...drops]).toEqual([0, 350, 25, 25]);
    expect([...tonnes]).toEqual([0, 35, 2.5, 2.5]);
  });
});
