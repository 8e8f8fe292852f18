import { describe, expect, it } from 'vitest';
import {
  breakEvenConsignments,
  carrierGain,
  centreAccount,
  centreAccounts,
  lastLegPerConsignment,
  roadSaving,
  writeWhoPays,
} from '../../../src/model/freight/consolidation-economics.ts';
import { costPerDrop } from '../../../src/model/freight/vehicle-cost.ts';

const van = {
  hour_LCU: 36,
  km_LCU: 0.4,
  kmCharge_LCU: 0,
  dwell_h: 0.2,
  walk_h: 0,
  between_km: 1,
  speed_km_per_h: 20,
  stem_km: 15,
  stemSpeed_km_per_h: 30,
  dropsPerRound: 10,
};

describe('a consolidation centre', () => {
  // Direct: 36 * (.2 + .05) + .4 + 1.6 * 30 / 10 = 9 + .4 + 4.8 = 14.2 a stop of one consignment
  const direct_LCU = costPerDrop(van);
  // From the centre: a stem of 5 km, 20 stops, 4 consignments each: 9 + .4 + 1.6 * 10 / 20 = 10.2 a stop, 2.55 each
  const lastLeg_LCU = lastLegPerConsignment(costPerDrop({ ...van, stem_km: 5, dropsPerRound: 20 }), 4);
  const saving_LCU = roadSaving(direct_LCU, 1.65, lastLeg_LCU);

  it('saves on the road what bundling saves', () => {
    expect(direct_LCU).toBeCloseTo(14.2, 12);
    expect(lastLeg_LCU).toBeCloseTo(2.55, 12);
    // 14.2 - 1.65 - 2.55
    expect(saving_LCU).toBeCloseTo(10, 12);
  });

  it('breaks even where the margin carries the fixed cost, or never', () => {
    // 400,000 / (10 - 8)
    expect(breakEvenConsignments(400_000, saving_LCU, 8)).toBeCloseTo(200_000, 4);
    expect(breakEvenConsignments(400_000, saving_LCU, 12)).toBe(Infinity);
  });

  it('is paid by carriers, receivers and the city', () => {
    const account = new Float64Array(centreAccounts);
    const year = { consignments: 50_000, fixed_LCU: 400_000, handling_LCU: 8, lastLeg_LCU, receiverFee_LCU: 1 };
    writeWhoPays({ ...year, carrierFee_LCU: 10 }, account);
    // 400,000 + 50,000 * 10.55 = 927,500; carriers 500,000, receivers 50,000, the city 377,500
    expect([...account].map(Math.round)).toEqual([927_500, 500_000, 50_000, 377_500]);
    // A carrier still gains 14.2 - 1.65 - 10
    expect(carrierGain(direct_LCU, 1.65, 10)).toBeCloseTo(2.55, 12);
  });

  it('at the break-even volume takes nothing from the city if carriers pay all they save', () => {
    const account = new Float64Array(centreAccounts);
    const consignments = breakEvenConsignments(400_000, saving_LCU, 8);
    const carrierFee_LCU = direct_LCU - 1.65;
    const year = { consignments, fixed_LCU: 400_000, handling_LCU: 8, lastLeg_LCU, receiverFee_LCU: 0 };
    writeWhoPays({ ...year, carrierFee_LCU }, account);
    expect(account[centreAccount.city_LCU]).toBeCloseTo(0, 6);
    expect(carrierGain(direct_LCU, 1.65, carrierFee_LCU)).toBeCloseTo(0, 12);
  });
});
