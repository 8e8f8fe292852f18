import { describe, expect, it } from 'vitest';
import { dropsPerDay, tonnesPerDay } from '../../src/model/freight/generation.ts';

const shops = {
  jobsPerEstablishment: 17,
  perEstablishment: 2.756,
  perJob: 0.118,
  perHousehold: 0,
  success: 1,
  tonnesPerDelivery: 0.2,
};

describe('deliveries', () => {
  it('NCFRP 25, retail pooled: a shop of 17 employees receives 4.76 a day', () => {
    // 2.756 + .118 * 17 = 4.762
    expect(dropsPerDay(shops, 17, 0)).toBeCloseTo(4.762, 12);
  });

  it('MASS-GT parcels: failed drops are driven again, but bring nothing', () => {
    const parcels = {
      ...shops,
      jobsPerEstablishment: 1,
      perEstablishment: 0,
      perJob: 0,
      perHousehold: 0.112,
      success: 0.75,
    };
    // 10,000 households: 1,120 parcels / .75 = 1,493.33 drops
    const drops = dropsPerDay(parcels, 0, 10_000);
    expect(drops).toBeCloseTo(1493.333333, 6);
    expect(tonnesPerDay(parcels, drops)).toBeCloseTo(1120 * 0.2, 9);
  });
});
