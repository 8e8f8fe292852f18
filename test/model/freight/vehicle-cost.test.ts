import { describe, expect, it } from 'vitest';
import {
  costPerDrop,
  costPerTonneOfDrops,
  costPerTonneOfLoads,
  entryChargePerDrop,
} from '../../../src/model/freight/vehicle-cost.ts';

const van = {
  hour_LCU: 36,
  km_LCU: 0.4,
  kmCharge_LCU: 0,
  dwell_h: 0.05,
  walk_h: 0.05,
  between_km: 0.4,
  speed_km_per_h: 20,
  stem_km: 15,
  stemSpeed_km_per_h: 30,
  dropsPerRound: 60,
};

describe('cost of a drop', () => {
  it('is time and km at the drop and a part of the way out and back', () => {
    // 36 * (.05 + .05 + .02) = 4.32; .4 * .4 = .16; (36 / 30 + .4) * 30 / 60 = .8; together 5.28
    expect(costPerDrop(van)).toBeCloseTo(5.28, 12);
  });

  it('pays a km charge between the drops and on the stem', () => {
    // .1 * (.4 + 30 / 60) = .09
    expect(costPerDrop({ ...van, kmCharge_LCU: 0.1 }) - costPerDrop(van)).toBeCloseTo(0.09, 12);
  });

  it('spreads an entry over the drops in the zone', () => {
    // 12 for an entry, 60 drops of which a third in the zone: 12 / 20
    expect(entryChargePerDrop(12, 1, 20)).toBeCloseTo(0.6, 12);
    expect(entryChargePerDrop(12, 1, 0)).toBeNaN();
  });

  it('by the tonne', () => {
    // 5.28 / .012 t
    expect(costPerTonneOfDrops(5.28, 0.012)).toBeCloseTo(440, 9);
    expect(costPerTonneOfDrops(5.28, 0)).toBeNaN();
  });
});

describe('cost of a tonne in full loads', () => {
  const truck = {
    hour_LCU: 40,
    km_LCU: 0.5,
    kmCharge_LCU: 0.1,
    speed_km_per_h: 50,
    handling_h: 1.5,
    payload_t: 24,
    loadFactor: 0.6,
    emptyShare: 0.25,
  };

  it('is the way, empty km among it, and the handling', () => {
    // (40 / 50 + .6) * 100 / (24 * .6 * .75 = 10.8) = 12.96296; 40 * 1.5 / 14.4 = 4.16667
    expect(costPerTonneOfLoads(truck, 100)).toBeCloseTo(17.12963, 5);
  });
});
