import { describe, expect, it } from 'vitest';
import { splitVanKm, writeVkmShares } from '../../../src/model/freight/van-use.ts';
import { vanUse } from '../../../src/sources/van-use.ts';

const british = [vanUse.goods.value, vanUse.service.value, vanUse.private.value];

describe('what vans are for', () => {
  it('British vans: a sixth of the km are for goods if all drive alike', () => {
    const vkmShare = new Float64Array(3);
    const byUse = new Float64Array(3);
    writeVkmShares(british, [20_000, 20_000, 20_000], vkmShare);
    splitVanKm(1000, vkmShare, byUse);
    expect([...byUse].map(Math.round)).toEqual([160, 410, 430]);
  });

  it('and more if vans that deliver drive more', () => {
    // .16 * 30,000 = 4,800; .41 * 20,000 = 8,200; .43 * 10,000 = 4,300; of 17,300: .27746
    const vkmShare = new Float64Array(3);
    writeVkmShares(british, [30_000, 20_000, 10_000], vkmShare);
    expect(vkmShare[0]).toBeCloseTo(0.27746, 5);
  });

  it('refuses shares that do not sum to one', () => {
    expect(() => splitVanKm(1000, [0.16, 0.41], new Float64Array(2))).toThrow(/sum to 0.57/);
    expect(() => splitVanKm(1000, [1.2, -0.2], new Float64Array(2))).toThrow(RangeError);
    expect(() => splitVanKm(1000, [NaN, 1], new Float64Array(2))).toThrow(RangeError);
  });

  it('keeps a missing distance missing', () => {
    const vkmShare = new Float64Array(3);
    writeVkmShares(british, [NaN, 20_000, 10_000], vkmShare);
    expect(vkmShare[1]).toBeNaN();
  });
});
