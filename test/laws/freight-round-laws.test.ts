import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addRounds,
  betweenDrops_km,
  dropsPerRound,
  roundResult,
  roundResults,
} from '../../src/model/freight/rounds.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const round = fc.record({
  mostDrops: between(1, 200),
  payload_t: between(0.1, 26),
  loadFactor: between(0.1, 1),
  tonnesPerDrop: between(0.001, 5),
  capacity_m3: between(1, 90),
  fill: between(0.1, 1),
  volumePerDrop_m3: between(0.001, 20),
  shift_h: between(1, 12),
  stem_km: between(0, 60),
  stemSpeed_km_per_h: between(5, 90),
  roundFactor: between(0.3, 1.2),
  area_km2: between(1, 1000),
  speed_km_per_h: between(5, 60),
  dwell_h: between(0.01, 1),
  walk_h: between(0, 0.5),
  emptyShare: between(0, 0.6),
});
const count = between(1, 1e5);
/** Nothing, all, or a share that arithmetic can see. */
const share = fc.oneof(fc.constantFrom(0, 1), between(1e-6, 1));
const run = (of: Parameters<typeof addRounds>[0], drops: number) => {
  const results = new Float64Array(roundResults);
  addRounds(of, drops, results);
  return results;
};

test('drops are conserved, a round has at least one, and empty km are their share of all', () => {
  fc.assert(
    fc.property(round, round, count, share, (own, hire, drops, ownShare) => {
      const results = new Float64Array(roundResults);
      addRounds(own, drops * ownShare, results);
      addRounds(hire, drops - drops * ownShare, results);
      expect(results[roundResult.drops]! / drops).toBeCloseTo(1, 12);
      expect(results[roundResult.rounds]!).toBeLessThanOrEqual(drops * (1 + 1e-12));
      const alone = run(own, drops);
      expect(alone[roundResult.loaded_km]! / alone[roundResult.vkm]!).toBeCloseTo(1 - own.emptyShare, 10);
      expect(alone[roundResult.vehicle_h]!).toBeGreaterThanOrEqual(alone[roundResult.kerb_h]!);
    }),
  );
});

test('a looser bound never makes more km, a rule on payload never fewer', () => {
  fc.assert(
    fc.property(round, count, between(1, 5), (of, drops, more) => {
      const before = run(of, drops)[roundResult.vkm]!;
      for (const looser of [
        { ...of, payload_t: of.payload_t * more },
        { ...of, capacity_m3: of.capacity_m3 * more },
        { ...of, shift_h: of.shift_h * more },
        { ...of, mostDrops: of.mostDrops * more },
      ])
        expect(run(looser, drops)[roundResult.vkm]!).toBeLessThanOrEqual(before * (1 + 1e-12));
    }),
  );
});

test('twice the drops, never more than twice the km', () => {
  fc.assert(
    fc.property(round, count, (of, drops) => {
      const [once, twice] = [drops, 2 * drops].map((each) => run(of, each)[roundResult.loaded_km]!);
      expect(twice!).toBeLessThanOrEqual(2 * once! * (1 + 1e-12));
      const sparse = dropsPerRound(of, betweenDrops_km(of.area_km2, drops, of.roundFactor));
      const dense = dropsPerRound(of, betweenDrops_km(of.area_km2, 2 * drops, of.roundFactor));
      expect(dense).toBeGreaterThanOrEqual(sparse);
    }),
  );
});
