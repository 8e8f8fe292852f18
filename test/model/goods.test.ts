import { describe, expect, it } from 'vitest';
import { dropsPerDay, tonnesPerDay } from '../../src/model/freight-generation.ts';
import { moveDrops, roundsLeft, roundsPerDay, roundVehicleKm } from '../../src/model/freight/rounds.ts';

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

describe('rounds', () => {
  const vans = {
    drops: 1000,
    tonnes: 20,
    payload_t: 1.2,
    loadFactor: 0.45,
    emptyShare: 0.25,
    mostDrops: 100,
    stem_km: 6,
    roundFactor: 0.75,
    area_km2: 40,
  };

  it('counts the way out, the way between and the empty way', () => {
    // 20 kg a drop: 540 kg / 20 kg = 27 drops a round, 1000 / 27 = 37.037 rounds * 6 km = 222.222 km
    // between: .75 * sqrt(40 / 1000) = .15 km * 1000 = 150 km; (222.222 + 150) / .75 = 496.296
    expect(roundVehicleKm(vans)).toBeCloseTo(496.296296, 6);
  });

  it('T9: with no stem but full loads, tonnes over payload, load factor and empty share', () => {
    // 12,000 t, van 15 % of it, 1.2 t, LF .45, empty .25: 3333.333 loaded, 4444.444 in all; 1 km each
    const loads = { ...vans, drops: 3333.3333333333335, tonnes: 1800, mostDrops: 1, stem_km: 1, roundFactor: 0 };
    expect(roundVehicleKm(loads)).toBeCloseTo(4444.444444, 5);
  });

  it('counts its rounds: 1,000 drops at 27 a round, or at the most of 20', () => {
    expect(roundsPerDay(vans)).toBeCloseTo(1000 / 27, 10);
    expect(roundsPerDay({ ...vans, mostDrops: 20 })).toBe(50);
    expect(roundsPerDay({ ...vans, drops: 0, tonnes: 0 })).toBe(0);
  });

  it('drives fewer rounds where each pays to enter: half pay a quarter more, elasticity -.25', () => {
    // .5 + .5 * 1.25^-.25 = .5 + .5 * .945742
    expect(roundsLeft(25, 100, 0.5, -0.25)).toBeCloseTo(0.972871, 6);
    expect([roundsLeft(0, 100, 1, -0.25), roundsLeft(50, 100, 0, -0.25), roundsLeft(50, 100, 1, 0)]).toEqual([1, 1, 1]);
  });

  it('is zero without drops', () => {
    expect(roundVehicleKm({ ...vans, drops: 0, tonnes: 0 })).toBe(0);
  });
});

describe('hubs', () => {
  it('move drops and lose none', () => {
    const drops = Float64Array.of(5, 100);
    expect(moveDrops(drops, 1, 0, 30, 20)).toBe(20);
    expect([...drops]).toEqual([25, 80]);
  });
});
