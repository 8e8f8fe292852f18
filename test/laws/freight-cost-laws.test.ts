import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costPerDrop, costPerTonneOfLoads, entryChargePerDrop } from '../../src/model/freight/vehicle-cost.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const drop = fc.record({
  hour_LCU: between(1, 100),
  km_LCU: between(0.05, 3),
  kmCharge_LCU: between(0, 2),
  dwell_h: between(0.01, 1),
  walk_h: between(0, 1),
  between_km: between(0, 10),
  speed_km_per_h: between(5, 60),
  stem_km: between(0, 60),
  stemSpeed_km_per_h: between(5, 90),
  dropsPerRound: between(1, 200),
});

test('the cost of all drops of a round is the cost of the round', () => {
  fc.assert(
    fc.property(drop, (of) => {
      const n = of.dropsPerRound;
      const hours =
        n * (of.dwell_h + of.walk_h + of.between_km / of.speed_km_per_h) + (2 * of.stem_km) / of.stemSpeed_km_per_h;
      const km = n * of.between_km + 2 * of.stem_km;
      const round = of.hour_LCU * hours + (of.km_LCU + of.kmCharge_LCU) * km;
      expect((costPerDrop(of) * n) / round).toBeCloseTo(1, 10);
    }),
  );
});

test('a charge never makes a drop cheaper, more drops on a round never dearer', () => {
  fc.assert(
    fc.property(drop, between(0, 5), between(1, 5), (of, charge, more) => {
      const cost = costPerDrop(of);
      expect(costPerDrop({ ...of, kmCharge_LCU: of.kmCharge_LCU + charge })).toBeGreaterThanOrEqual(cost);
      expect(costPerDrop({ ...of, dropsPerRound: of.dropsPerRound * more })).toBeLessThanOrEqual(cost * (1 + 1e-12));
    }),
  );
});

test('the charge of an entry is paid once, however many drops share it', () => {
  fc.assert(
    fc.property(between(0, 100), between(0, 1), between(0.1, 200), (charge, payers, drops) => {
      expect(entryChargePerDrop(charge, payers, drops) * drops).toBeCloseTo(charge * payers, 9);
    }),
  );
});

test('emptier or lighter vehicles carry a tonne dearer', () => {
  const haul = fc.record({
    hour_LCU: between(1, 100),
    km_LCU: between(0.05, 3),
    kmCharge_LCU: between(0, 2),
    speed_km_per_h: between(5, 90),
    handling_h: between(0, 4),
    payload_t: between(0.1, 26),
    loadFactor: between(0.1, 1),
    emptyShare: between(0, 0.6),
  });
  fc.assert(
    fc.property(haul, between(1, 500), between(0, 0.3), (of, distance, more) => {
      const cost = costPerTonneOfLoads(of, distance);
      expect(costPerTonneOfLoads({ ...of, emptyShare: of.emptyShare + more }, distance)).toBeGreaterThanOrEqual(cost);
      const lighter = { ...of, loadFactor: of.loadFactor * (1 - more) };
      expect(costPerTonneOfLoads(lighter, distance)).toBeGreaterThanOrEqual(cost * (1 - 1e-12));
    }),
  );
});
