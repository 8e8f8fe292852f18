import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  breakEvenConsignments,
  centreAccount,
  centreAccounts,
  writeWhoPays,
} from '../../src/model/freight/consolidation-economics.ts';
import { haulVehicleKm, loadedTrips, meanLoad_t, vkmAfterEmptyCut, withEmpty } from '../../src/model/freight/haul.ts';
import {
  addHubElement,
  addTransportElement,
  chainEmission_g,
  chainSum,
  chainSums,
  intensity_g_per_tkm,
  transportActivity_tkm,
  wellToWheel_g,
} from '../../src/model/freight/iso14083.ts';
import { splitVanKm, writeVkmShares } from '../../src/model/freight/van-use.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const same = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(b)));

test('vehicles carry their tonne-km, and empty running counts once', () => {
  fc.assert(
    fc.property(
      between(1e-3, 1e6),
      between(1, 500),
      between(0.1, 26),
      between(0.1, 1),
      between(0, 0.9),
      between(0, 0.9),
      (tonnes, km, payload, load, empty, emptier) => {
        const tkm = tonnes * km;
        const vkm = haulVehicleKm(tkm, payload, load, empty);
        same(vkm * meanLoad_t(payload, load, empty), tkm);
        same(withEmpty(loadedTrips(tonnes, payload, load), empty) * km, vkm);
        same(vkmAfterEmptyCut(vkm, empty, emptier), haulVehicleKm(tkm, payload, load, emptier));
        const g = wellToWheel_g(vkm, 50, 250);
        same(intensity_g_per_tkm(g, tkm) * meanLoad_t(payload, load, empty), 300);
      },
    ),
  );
});

test('a chain emits what its elements emit, in any order', () => {
  const element = fc.tuple(fc.boolean(), between(0, 1000), between(0, 500), between(0, 2000));
  fc.assert(
    fc.property(fc.array(element, { maxLength: 10 }), (elements) => {
      const sum = (all: typeof elements) => {
        const chain = new Float64Array(chainSums);
        for (const [hub, tonnes, km, intensity] of all) {
          if (hub) addHubElement(tonnes, intensity, chain);
          else addTransportElement(tonnes, km, intensity, chain);
        }
        return chain;
      };
      const chain = sum(elements);
      const tkm = elements.map(([hub, tonnes, km]) => (hub ? 0 : transportActivity_tkm(tonnes, km)));
      const g = elements.map(([hub, tonnes, , intensity], i) => (hub ? tonnes : tkm[i]!) * intensity);
      same(
        chain[chainSum.tkm]!,
        tkm.reduce((a, b) => a + b, 0),
      );
      same(
        chainEmission_g(chain),
        g.reduce((a, b) => a + b, 0),
      );
      same(chainEmission_g(sum([...elements].reverse())), chainEmission_g(chain));
    }),
  );
});

test('somebody pays all a centre costs, and at break-even the margin is the fixed cost', () => {
  const money = fc.oneof(fc.constant(0), between(0.01, 1e4));
  fc.assert(
    fc.property(
      between(0, 1e6),
      money,
      money,
      money,
      money,
      money,
      (consignments, fixed, handling, leg, fee, other) => {
        const account = new Float64Array(centreAccounts);
        writeWhoPays(
          {
            consignments,
            fixed_LCU: fixed,
            handling_LCU: handling,
            lastLeg_LCU: leg,
            carrierFee_LCU: fee,
            receiverFee_LCU: other,
          },
          account,
        );
        const paid =
          account[centreAccount.carriers_LCU]! +
          account[centreAccount.receivers_LCU]! +
          account[centreAccount.city_LCU]!;
        // Beside the largest sum that was taken off again.
        const largest = Math.max(1, consignments * (fee + other), account[centreAccount.cost_LCU]!);
        expect(Math.abs(paid - account[centreAccount.cost_LCU]!)).toBeLessThanOrEqual(1e-9 * largest);
        const volume = breakEvenConsignments(fixed, leg, handling);
        if (volume === Infinity) expect(leg).toBeLessThanOrEqual(handling);
        else same(volume * (leg - handling), fixed);
      },
    ),
  );
});

test('every van-km has one use', () => {
  const weights = fc.array(between(0.01, 1), { minLength: 3, maxLength: 3 });
  const distances = fc.array(between(1, 80_000), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(weights, distances, between(0, 1e9), (of, km, vkm) => {
      const sum = of.reduce((a, b) => a + b);
      const vkmShare = new Float64Array(3);
      const byUse = new Float64Array(3);
      writeVkmShares(
        of.map((each) => each / sum),
        km,
        vkmShare,
      );
      splitVanKm(vkm, vkmShare, byUse);
      same(
        byUse.reduce((a, b) => a + b),
        vkm,
      );
    }),
  );
});
