import { describe, expect, it } from 'vitest';
import {
  addRounds,
  betweenDrops_km,
  dropsPerRound,
  roundBound,
  roundResult,
  roundResults,
  type Round,
} from '../../../src/model/freight/rounds.ts';

const van: Round = {
  mostDrops: 100,
  payload_t: 1.2,
  loadFactor: 0.5,
  tonnesPerDrop: 0.01,
  capacity_m3: 9,
  fill: 0.8,
  volumePerDrop_m3: 0.1,
  shift_h: 8,
  stem_km: 15,
  stemSpeed_km_per_h: 30,
  roundFactor: 0.5,
  area_km2: 36,
  speed_km_per_h: 20,
  dwell_h: 0.05,
  walk_h: 0.05,
  emptyShare: 0.25,
};

describe('drops of a round', () => {
  // .5 * sqrt(36 / 900) = .1 km; weight 600 / 10 = 60; volume 7.2 / .1 = 72; time (8 - 1) / (.1 + .1 / 20) = 66.667
  const between_km = betweenDrops_km(36, 900, 0.5);

  it('are as many as the first bound allows', () => {
    expect(between_km).toBeCloseTo(0.1, 12);
    expect(dropsPerRound(van, between_km)).toBeCloseTo(60, 12);
    expect(roundBound(van, between_km)).toBe('weight');
    expect(dropsPerRound({ ...van, payload_t: 2 }, between_km)).toBeCloseTo(7 / 0.105, 12);
    expect(roundBound({ ...van, payload_t: 2 }, between_km)).toBe('time');
    expect(dropsPerRound({ ...van, volumePerDrop_m3: 0.2 }, between_km)).toBeCloseTo(36, 12);
    expect(roundBound({ ...van, volumePerDrop_m3: 0.2 }, between_km)).toBe('volume');
    expect(roundBound({ ...van, mostDrops: 50 }, between_km)).toBe('most drops');
  });

  it('are never less than one, and then a weight limit is not what bounds', () => {
    expect(dropsPerRound({ ...van, tonnesPerDrop: 3 }, between_km)).toBe(1);
    expect(roundBound({ ...van, tonnesPerDrop: 3 }, between_km)).toBe('one drop');
    // A shift too short for the way out and back.
    expect(dropsPerRound({ ...van, shift_h: 0.5 }, between_km)).toBe(1);
  });

  it('are not known where a bound is not known', () => {
    expect(dropsPerRound({ ...van, volumePerDrop_m3: NaN }, between_km)).toBeNaN();
    expect(dropsPerRound({ ...van, capacity_m3: Infinity }, between_km)).toBeCloseTo(60, 12);
  });
});

describe('rounds', () => {
  it('count km, hours and the kerb', () => {
    const results = new Float64Array(roundResults);
    expect(addRounds(van, 900, results)).toBeCloseTo(60, 12);
    // 900 / 60 = 15 rounds; 15 * 15 = 225 km of stems, 900 * .1 = 90 km between: 315 loaded; 315 / .75 = 420, 105 empty
    expect(results[roundResult.rounds]).toBeCloseTo(15, 12);
    expect(results[roundResult.loaded_km]).toBeCloseTo(315, 10);
    expect(results[roundResult.vkm]).toBeCloseTo(420, 10);
    // kerb 900 * .1 = 90 h; driving 90 / 20 + (225 + 105) / 30 = 15.5 h
    expect(results[roundResult.kerb_h]).toBeCloseTo(90, 10);
    expect(results[roundResult.vehicle_h]).toBeCloseTo(105.5, 10);
  });

  it('on own account and by hire are two sets', () => {
    const both = new Float64Array(roundResults + 1);
    addRounds({ ...van, mostDrops: 5 }, 100, both, 1);
    addRounds(van, 900, both, 1);
    expect(both[0]).toBe(0);
    // 100 / 5 = 20 rounds beside 15
    expect(both[1 + roundResult.rounds]).toBeCloseTo(35, 10);
    expect(both[1 + roundResult.drops]).toBe(1000);
  });

  it('add nothing without drops', () => {
    const results = new Float64Array(roundResults);
    expect(addRounds(van, 0, results)).toBe(0);
    expect([...results]).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
