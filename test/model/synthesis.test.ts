import { describe, expect, it } from 'vitest';
import { destinationSynthesis } from '../../src/model/destination-synthesis.ts';
import { modeSynthesis } from '../../src/model/mode-synthesis.ts';
import { bandGeometry, wayRound } from '../../src/model/ring-geometry.ts';

describe('ring geometry', () => {
  it('finds all short trips of a large disc inside it', () => {
    const found = bandGeometry({ outer_km: [100] }, 0, 0.2, 1, 1.3);
    expect(found.reach_share[0]).toBeGreaterThan(0.99);
    // Lengths even in their logarithm: mean of .2 to 1 = .8 / ln 5 = .49707
    expect(found.distance_km[0]).toBeCloseTo(0.497, 2);
    expect(found.way_share[0]).toBeCloseTo(1, 12);
  });

  it('parts the reach and the way between two rings', () => {
    const found = bandGeometry({ outer_km: [1, 5] }, 0, 2, 5, 1.3);
    // Destination and whether the way passes the centre; from the centre it never passes it.
    const [inside, none, outside, through] = found.reach_share;
    expect(inside! + outside!).toBeLessThanOrEqual(1);
    expect(outside).toBeGreaterThan(inside!);
    expect([none, through]).toEqual([0, 0]);
    for (const route of [0, 2])
      expect(found.way_share[route * 2]! + found.way_share[route * 2 + 1]!).toBeCloseTo(1, 12);
  });

  it('tells the ways through the centre from those past it', () => {
    const found = bandGeometry({ outer_km: [1, 5] }, 1, 5, 10, 1.3);
    const past = 2 * 1;
    const through = past + 1;
    expect(found.reach_share[through]).toBeGreaterThan(0.02);
    expect(found.way_share[past * 2]).toBe(0);
    expect(found.way_share[through * 2]).toBeGreaterThan(0);
    // Who goes round drives in the next ring what was in the centre.
    const way = found.way_share.slice(through * 2, through * 2 + 2);
    expect([...wayRound(way)]).toEqual([0, way[0]! + way[1]!]);
  });
});

describe('destinations', () => {
  it('meet origins, trip lengths and the places of work', () => {
    const found = destinationSynthesis({
      zones: 2,
      bands: 2,
      home: [0, 0, 0, 0, 1, 1, 1, 1],
      destination: [0, 0, 1, 1, 0, 0, 1, 1],
      band: [0, 1, 0, 1, 0, 1, 0, 1],
      origins: [Float64Array.of(60, 40)],
      reach: Float64Array.of(0.9, 0.3, 0.1, 0.7, 0.2, 0.6, 0.8, 0.4),
      attraction: [Float64Array.of(1, 1)],
      bandShare: Float64Array.of(0.3, 0.7),
      ends: [Float64Array.of(0.55, 0.45)],
    });
    const trips = found.trips[0]!;
    expect(found.error).toBeLessThan(1e-9);
    expect(trips[0]! + trips[1]! + trips[2]! + trips[3]!).toBeCloseTo(60, 9);
    expect(trips[0]! + trips[2]! + trips[4]! + trips[6]!).toBeCloseTo(30, 7);
    expect(trips[0]! + trips[1]! + trips[4]! + trips[5]!).toBeCloseTo(55, 5);
  });
});

describe('modes', () => {
  it('meet the shares exactly and the lengths as far as the cells allow', () => {
    const found = modeSynthesis({
      modes: 2,
      trips: Float64Array.of(50, 30, 20),
      distance_km: Float64Array.of(1, 4, 12),
      seed: Float64Array.of(0.8, 0.2, 0.2, 0.8, 0, 1),
      share: Float64Array.of(0.4, 0.6),
      length_km: Float64Array.of(1.5, NaN),
    });
    expect(found.shareError).toBeLessThan(1e-12);
    const walked = 50 * found.share[0]! + 30 * found.share[2]!;
    expect(walked).toBeCloseTo(40, 9);
    expect(found.length_km[0]).toBeCloseTo(1.5, 3);
    expect(found.share[4]).toBe(0);
    expect(found.partError).toBe(0);
  });

  const city = {
    modes: 3,
    trips: Float64Array.of(50, 30, 20),
    distance_km: Float64Array.of(2, 4, 8),
    seed: Float64Array.of(0.5, 0.2, 0.3, 0.3, 0.3, 0.4, 0.1, 0.4, 0.5),
    share: Float64Array.of(0.3, 0.3, 0.4),
    length_km: Float64Array.of(NaN, NaN, NaN),
  };

  it('meet a share of one part beside those of the city: a tenth by car into the centre, 40 % in all', () => {
    const part = { rows: Uint8Array.of(0, 0, 1), modes: Uint8Array.of(0, 0, 1), share: 0.1 };
    const { share, shareError, partError } = modeSynthesis({ ...city, part });
    expect(share[8]).toBeCloseTo(0.1, 10);
    expect(50 * share[2]! + 30 * share[5]! + 20 * share[8]!).toBeCloseTo(40, 9);
    expect(Math.max(shareError, partError)).toBeLessThan(1e-9);
    // What is not by car parts there as it did: odds keep those of the seeds and weights.
    const usual = modeSynthesis(city).share;
    expect(usual[8]).toBeGreaterThan(0.4);
  });

  it('report a part that cannot be met', () => {
    // All trips there, and nine in ten of the city's by car: a tenth of the part cannot be.
    const part = { rows: Uint8Array.of(1, 1, 1), modes: Uint8Array.of(0, 0, 1), share: 0.1 };
    expect(modeSynthesis({ ...city, part }).partError).toBeGreaterThan(0.01);
  });
});
