import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  deliveryAttempts,
  dropsPerDay,
  movementsOf,
  movementsOfSizes,
  pickUpsPerDay,
  tonnesPerDay,
  type EstablishmentRate,
  type SegmentRates,
} from '../../../src/model/freight/generation.ts';
import { ncfrpMostJobs } from '../../../src/sources/freight-rates/ncfrp.ts';

const segment = (rate: EstablishmentRate, jobsPerEstablishment: number): SegmentRates => ({
  ...rate,
  jobsPerEstablishment,
  perHousehold: 0,
  success: 1,
  tonnesPerDelivery: 0.2,
});

describe('deliveries of an establishment', () => {
  it('constant: shops with 5 and with 50 jobs receive 3', () => {
    const law = { perEstablishment: 3, perJob: 0 };
    expect([movementsOf(law, 5), movementsOf(law, 50)]).toEqual([3, 3]);
  });

  it('proportional: 40 jobs * .12 = 4.8', () => {
    expect(movementsOf({ perEstablishment: 0, perJob: 0.12 }, 40)).toBeCloseTo(4.8, 12);
  });

  it('affine, NCFRP 25 at the mean firm of each sector', () => {
    // construction 2.132 + .059 * 28; manufacturing 1.427 + .087 * 41; retail 2.756 + .118 * 17; hotels, food 1.918 + .07 * 27
    const rows = [
      [2.132, 0.059, 28, 3.784],
      [1.427, 0.087, 41, 4.994],
      [2.756, 0.118, 17, 4.762],
      [1.918, 0.07, 27, 3.808],
    ] as const;
    for (const [a, b, jobs, expected] of rows) {
      expect(movementsOf({ perEstablishment: a, perJob: b }, jobs)).toBeCloseTo(expected, 12);
    }
  });

  it('power: .8 * 25 ^ .5 = 4', () => {
    expect(movementsOf({ perEstablishment: 0, perJob: 0.8, power: 0.5 }, 25)).toBeCloseTo(4, 12);
  });

  it('is not carried beyond the largest establishment that was seen', () => {
    // retail: 2.756 + .118 * 173 = 23.17, also for a store of 1,000
    const law = { perEstablishment: 2.756, perJob: 0.118, mostJobs: ncfrpMostJobs.retail.value };
    expect(movementsOf(law, 1000)).toBeCloseTo(23.17, 12);
  });
});

describe('deliveries of a segment', () => {
  it('many small shops receive more than few large ones with the same jobs', () => {
    // 1,000 jobs: 250 shops of 4 * 2.756 + 118 = 807; 50 of 20: 137.8 + 118 = 255.8
    const law = { perEstablishment: 2.756, perJob: 0.118 };
    expect(dropsPerDay(segment(law, 4), 1000, 0)).toBeCloseTo(807, 9);
    expect(dropsPerDay(segment(law, 20), 1000, 0)).toBeCloseTo(255.8, 9);
  });

  it('takes the power of the mean firm, and the cap', () => {
    // 1,000 jobs in firms of 25: 40 * .8 * 5 = 160
    expect(dropsPerDay(segment({ perEstablishment: 0, perJob: 0.8, power: 0.5 }, 25), 1000, 0)).toBeCloseTo(160, 9);
    // firms of 500, law seen to 100: 2 * (1 + .1 * 100) = 22
    expect(dropsPerDay(segment({ perEstablishment: 1, perJob: 0.1, mostJobs: 100 }, 500), 1000, 0)).toBe(22);
  });

  it('a size distribution corrects what the mean firm says where the law bends', () => {
    // sqrt: 30 firms of 1 and 10 of 97 jobs, 1,000 in all: 30 + 10 * 9.8489 = 128.489; at the mean 25: 200
    const law = { perEstablishment: 0, perJob: 1, power: 0.5 };
    const sizes = [
      { jobs: 1, establishments: 30 },
      { jobs: 97, establishments: 10 },
    ];
    expect(movementsOfSizes(law, sizes)).toBeCloseTo(128.488578, 6);
    expect(dropsPerDay(segment(law, 25), 1000, 0)).toBeCloseTo(200, 9);
  });

  it('keeps pick-ups apart from deliveries, and counts none where nothing is known', () => {
    const shops = segment({ perEstablishment: 2, perJob: 0.1 }, 10);
    expect(pickUpsPerDay(shops, 1000)).toBe(0);
    const senders = { ...shops, success: 0.5, pickUps: { perEstablishment: 0.5, perJob: 0.02 } };
    // 100 establishments * .5 + 1,000 * .02 = 70; a failed delivery is no failed pick-up
    expect(pickUpsPerDay(senders, 1000)).toBeCloseTo(70, 12);
    expect(dropsPerDay(senders, 1000, 0)).toBeCloseTo(600, 9);
  });

  it('shipment size: 300 deliveries of 200 kg are 60 t', () => {
    const shops = segment({ perEstablishment: 2, perJob: 0.1 }, 10);
    expect(tonnesPerDay(shops, dropsPerDay(shops, 1000, 0))).toBeCloseTo(60, 12);
  });
});

describe('laws of generation', () => {
  const rate = fc.record(
    {
      perEstablishment: fc.double({ min: 0, max: 20, noNaN: true }),
      perJob: fc.double({ min: 0, max: 2, noNaN: true }),
      power: fc.double({ min: 0.1, max: 2, noNaN: true }),
      mostJobs: fc.double({ min: 1, max: 500, noNaN: true }),
    },
    { requiredKeys: ['perEstablishment', 'perJob'] },
  );
  const jobs = fc.double({ min: 0, max: 1000, noNaN: true });

  it('adds over establishments', () => {
    fc.assert(
      fc.property(rate, fc.array(jobs, { maxLength: 20 }), (law, sizes) => {
        const one = sizes.reduce((sum, each) => sum + movementsOf(law, each), 0);
        const all = movementsOfSizes(
          law,
          sizes.map((each) => ({ jobs: each, establishments: 1 })),
        );
        expect(all).toBeCloseTo(one, 6);
      }),
    );
  });

  it('never falls with jobs, and a segment without jobs or households makes nothing', () => {
    fc.assert(
      fc.property(rate, jobs, jobs, (law, some, more) => {
        expect(movementsOf(law, some + more)).toBeGreaterThanOrEqual(movementsOf(law, some));
        expect(dropsPerDay(segment(law, 10), 0, 0)).toBe(0);
        expect(dropsPerDay(segment(law, 10), some + more, 0)).toBeGreaterThanOrEqual(
          dropsPerDay(segment(law, 10), some, 0),
        );
      }),
    );
  });
});

describe('attempts', () => {
  it('MASS-GT: 1,120 parcels at .75 are 1,493.33 drops', () => {
    expect(deliveryAttempts(1120, 0.75)).toBeCloseTo(1493.333333, 6);
  });

  it('refuse a success that is no share', () => {
    expect(() => deliveryAttempts(1, 0)).toThrow(RangeError);
    expect(() => deliveryAttempts(1, 1.1)).toThrow(RangeError);
  });
});
